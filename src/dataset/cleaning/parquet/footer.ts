import { ByteBuffer } from '../byteBuffer.ts';
import type { ChunkFigures } from './chunks.ts';
import { THRIFT, ThriftWriter } from './thrift.ts';

/** A column of a Parquet file: text or a whole number, either may be NULL; or a list of texts, which is never NULL. */
export interface ParquetColumn {
  readonly name: string;
  readonly kind: 'text' | 'integer' | 'list';
}

/** A row group where it stands: its column chunks follow one another from `at`. */
export interface RowGroup {
  readonly at: number;
  readonly rows: number;
  readonly chunks: readonly ChunkFigures[];
}

export const PARQUET_MAGIC = Buffer.from('PAR1');

const TYPE = { int64: 2, bytes: 6 } as const;
const REPETITION = { required: 0, optional: 1, repeated: 2 } as const;
const CONVERTED = { utf8: 0, list: 3, int64: 18 } as const;
const LOGICAL = { text: 1, list: 3 } as const;
const CODEC = { none: 0, snappy: 1 } as const;
const ENCODING = { plain: 0, rle: 3, dictionary: 8 } as const;

/** What ends a Parquet file, its magic included (apache/parquet-format, parquet.thrift, version 1 of the format). */
export function parquetFooter(columns: readonly ParquetColumn[], groups: readonly RowGroup[]): Uint8Array {
  const out = new ByteBuffer();
  const meta = new ThriftWriter(out);
  meta.struct(undefined, () => {
    meta.i32(1, 1);
    meta.list(2, THRIFT.struct, columns.reduce((count, { kind }) => count + (kind === 'list' ? 3 : 1), 1));
    meta.struct(undefined, () => {
      meta.text(4, 'schema');
      meta.i32(5, columns.length);
    });
    for (const column of columns) writeSchema(meta, column);
    meta.i64(3, groups.reduce((rows, group) => rows + group.rows, 0));
    meta.list(4, THRIFT.struct, groups.length);
    for (const group of groups) writeGroup(meta, columns, group);
    meta.text(6, 'Attending');
  });
  out.uint32(out.length);
  out.append(PARQUET_MAGIC);
  return out.view();
}

function writeSchema(meta: ThriftWriter, { name, kind }: ParquetColumn): void {
  if (kind !== 'list') {
    meta.struct(undefined, () => {
      meta.i32(1, kind === 'integer' ? TYPE.int64 : TYPE.bytes);
      meta.i32(3, REPETITION.optional);
      meta.text(4, name);
      meta.i32(6, kind === 'integer' ? CONVERTED.int64 : CONVERTED.utf8);
      if (kind === 'text') meta.struct(10, () => meta.struct(LOGICAL.text, nothing));
    });
    return;
  }
  meta.struct(undefined, () => {
    meta.i32(3, REPETITION.required);
    meta.text(4, name);
    meta.i32(5, 1);
    meta.i32(6, CONVERTED.list);
    meta.struct(10, () => meta.struct(LOGICAL.list, nothing));
  });
  meta.struct(undefined, () => {
    meta.i32(3, REPETITION.repeated);
    meta.text(4, 'list');
    meta.i32(5, 1);
  });
  meta.struct(undefined, () => {
    meta.i32(1, TYPE.bytes);
    meta.i32(3, REPETITION.required);
    meta.text(4, 'element');
    meta.i32(6, CONVERTED.utf8);
    meta.struct(10, () => meta.struct(LOGICAL.text, nothing));
  });
}

function writeGroup(meta: ThriftWriter, columns: readonly ParquetColumn[], { at, rows, chunks }: RowGroup): void {
  meta.struct(undefined, () => {
    meta.list(1, THRIFT.struct, columns.length);
    let start = at;
    for (const [index, { name, kind }] of columns.entries()) {
      const chunk = chunks[index]!;
      const begin = start;
      meta.struct(undefined, () => {
        meta.i64(2, begin);
        meta.struct(3, () => writeChunk(meta, name, kind, chunk, begin));
      });
      start += chunk.bytes;
    }
    meta.i64(2, chunks.reduce((bytes, chunk) => bytes + chunk.uncompressedBytes, 0));
    meta.i64(3, rows);
  });
}

function writeChunk(meta: ThriftWriter, name: string, kind: ParquetColumn['kind'], chunk: ChunkFigures, begin: number): void {
  const encodings = kind === 'list' ? [ENCODING.plain, ENCODING.rle, ENCODING.dictionary] : [ENCODING.plain, ENCODING.rle];
  meta.i32(1, kind === 'integer' ? TYPE.int64 : TYPE.bytes);
  meta.list(2, THRIFT.i32, encodings.length);
  for (const encoding of encodings) meta.listI32(encoding);
  const path = kind === 'list' ? [name, 'list', 'element'] : [name];
  meta.list(3, THRIFT.binary, path.length);
  for (const part of path) meta.listText(part);
  meta.i32(4, kind === 'list' ? CODEC.none : CODEC.snappy);
  meta.i64(5, chunk.values);
  meta.i64(6, chunk.uncompressedBytes);
  meta.i64(7, chunk.bytes);
  meta.i64(9, begin + chunk.dataPageAt);
  if (chunk.dictionaryPageAt !== undefined) meta.i64(11, begin + chunk.dictionaryPageAt);
}

function nothing(): void {
  // STRING and LIST are structs without fields.
}

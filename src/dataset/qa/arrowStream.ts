import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { layOut, type Node } from './flatBuffer.ts';

// A writer of the Arrow streaming format for columns of text, as far as `datasets.load_from_disk` needs it.
// Format: Apache Arrow, columnar format 1.x, "IPC streaming format", Schema.fbs and Message.fbs.

const VERSION_5 = 4;
const SCHEMA = 1;
const RECORD_BATCH = 3;
const UTF8_TYPE = 5;
const CONTINUATION = 0xffffffff;
const ALIGNMENT = 8;

/** A file of rows whose columns are all text or null. */
export class ArrowStream {
  readonly #handle: FileHandle;
  readonly #columns: readonly string[];
  readonly #hash = createHash('md5');

  private constructor(handle: FileHandle, columns: readonly string[]) {
    this.#handle = handle;
    this.#columns = columns;
  }

  static async create(file: string, columns: readonly string[]): Promise<ArrowStream> {
    const stream = new ArrowStream(await open(file, 'w'), columns);
    await stream.#message(SCHEMA, schemaOf(columns), []);
    return stream;
  }

  /** Writes rows as one record batch; their texts together stay below 2 GiB. */
  async write(rows: readonly Readonly<Record<string, string | null>>[]): Promise<void> {
    if (rows.length === 0) return;
    const body: Uint8Array[] = [];
    const buffers: [number, number][] = [];
    const nodes: [number, number][] = [];
    let size = 0;
    const add = (bytes: Uint8Array): void => {
      buffers.push([size, bytes.length]);
      body.push(bytes, new Uint8Array(-bytes.length & (ALIGNMENT - 1)));
      size += bytes.length + (-bytes.length & (ALIGNMENT - 1));
    };
    for (const column of this.#columns) {
      const values = rows.map((row) => row[column] ?? null);
      const texts = values.map((value) => Buffer.from(value ?? ''));
      const nulls = values.filter((value) => value === null).length;
      nodes.push([rows.length, nulls]);
      add(nulls === 0 ? new Uint8Array() : presence(values));
      add(offsets(texts));
      add(Buffer.concat(texts));
    }
    const batch: Node = { table: [{ i64: rows.length }, { ref: { pairs: nodes } }, { ref: { pairs: buffers } }] };
    await this.#message(RECORD_BATCH, batch, body);
  }

  /** Ends the stream; gives the MD5 of what was written, in hex. */
  async finish(): Promise<string> {
    const end = Buffer.alloc(ALIGNMENT);
    end.writeUInt32LE(CONTINUATION, 0);
    await this.#handle.writeFile(end);
    return this.#hash.digest('hex');
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }

  async #message(kind: number, header: Node, body: readonly Uint8Array[]): Promise<void> {
    const size = body.reduce((sum, part) => sum + part.length, 0);
    const message = layOut({ table: [{ i16: VERSION_5 }, { u8: kind }, { ref: header }, { i64: size }] });
    const prefix = Buffer.alloc(8);
    prefix.writeUInt32LE(CONTINUATION, 0);
    prefix.writeInt32LE(message.length, 4);
    const bytes = Buffer.concat([prefix, message, ...body]);
    this.#hash.update(bytes);
    await this.#handle.writeFile(bytes);
  }
}

function schemaOf(columns: readonly string[]): Node {
  const fields = columns.map(
    (name): Node => ({ table: [{ ref: { text: name } }, { u8: 1 }, { u8: UTF8_TYPE }, { ref: { table: [] } }, undefined, { ref: { refs: [] } }] }),
  );
  return { table: [{ i16: 0 }, { ref: { refs: fields } }] };
}

function presence(values: readonly (string | null)[]): Uint8Array {
  const bits = new Uint8Array(Math.ceil(values.length / 8));
  values.forEach((value, row) => {
    if (value !== null) bits[row >> 3] = bits[row >> 3]! | (1 << (row & 7));
  });
  return bits;
}

function offsets(texts: readonly Buffer[]): Uint8Array {
  const bytes = Buffer.alloc(4 * (texts.length + 1));
  let at = 0;
  texts.forEach((text, row) => {
    at += text.length;
    bytes.writeInt32LE(at, 4 * (row + 1));
  });
  return bytes;
}

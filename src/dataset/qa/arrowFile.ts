import { Field, makeData, RecordBatch, RecordBatchStreamWriter, Schema, Struct, Utf8, vectorFromArray } from 'apache-arrow';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export type TextRow = Readonly<Record<string, string | null>>;

/**
 * Writes rows whose columns are all text or null in Arrow's streaming format, which is what
 * `datasets.load_from_disk` reads; one record batch for each batch of rows.
 *
 * @returns the MD5 of the file, in hex
 */
export async function writeArrowFile(file: string, columns: readonly string[], batches: AsyncIterable<readonly TextRow[]>): Promise<string> {
  const schema = new Schema(columns.map((name) => new Field(name, new Utf8(), true)));
  const toBatch = (rows: readonly TextRow[]): RecordBatch => {
    const children = columns.map((name) => vectorFromArray(rows.map((row) => row[name] ?? null), new Utf8()).data[0]!);
    return new RecordBatch(schema, makeData({ type: new Struct(schema.fields), length: rows.length, children }));
  };
  async function* recordBatches(): AsyncGenerator<RecordBatch> {
    // A file of no rows has a schema all the same.
    yield toBatch([]);
    for await (const rows of batches) if (rows.length > 0) yield toBatch(rows);
  }
  const hash = createHash('md5');
  const listen = new Transform({
    transform(chunk: Buffer, _encoding, done): void {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(Readable.from(recordBatches()), RecordBatchStreamWriter.throughNode({ autoDestroy: true }), listen, createWriteStream(file, { mode: 0o600 }));
  return hash.digest('hex');
}

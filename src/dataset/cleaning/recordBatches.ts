import type { Escape, RecordReader } from '../csv/record.ts';
import type { RecordSink } from '../csv/scan.ts';
import { BatchBuilder, type Batch } from './batch.ts';
import { ByteBuffer } from './byteBuffer.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Makes batches of the records of a CSV file; an empty field is NULL. */
export class RecordBatches implements RecordSink {
  readonly #builder: BatchBuilder;
  readonly #escape: Escape;
  readonly #take: (batch: Batch) => Promise<void>;
  readonly #plain = new ByteBuffer();
  readonly #waiting: Batch[] = [];

  constructor(columns: number, escape: Escape, take: (batch: Batch) => Promise<void>) {
    this.#builder = new BatchBuilder(columns);
    this.#escape = escape;
    this.#take = take;
  }

  take(buffer: Buffer, start: number, { starts, ends, escapes }: RecordReader): boolean {
    for (let column = 0; column < starts.length; column += 1) {
      const from = starts[column]!;
      const until = ends[column]!;
      if (until === from) this.#builder.add(null);
      else if (from === start || buffer[from - 1] !== QUOTE || (escapes[column] === 0 && this.#escape === 'doubled')) this.#builder.add(buffer.subarray(from, until));
      else this.#builder.add(this.#unescape(buffer, from, until));
    }
    if (this.#builder.full) this.#waiting.push(this.#builder.take()!);
    return true;
  }

  async flush(): Promise<void> {
    for (const batch of this.#waiting.splice(0)) await this.#take(batch);
  }

  /** After the last record: what is left makes a last batch. */
  async end(): Promise<void> {
    await this.flush();
    const last = this.#builder.take();
    if (last !== undefined) await this.#take(last);
  }

  #unescape(buffer: Buffer, from: number, until: number): Uint8Array {
    this.#plain.clear();
    const bytes = this.#plain.reserve(until - from);
    let to = 0;
    for (let at = from; at < until; at += 1) {
      const byte = buffer[at]!;
      const next = at + 1 < until ? buffer[at + 1] : undefined;
      if (byte === QUOTE && next === QUOTE) at += 1;
      else if (this.#escape === 'backslash' && byte === BACKSLASH && (next === QUOTE || next === BACKSLASH)) at += 1;
      bytes[to++] = buffer[at]!;
    }
    return bytes.subarray(0, to);
  }
}

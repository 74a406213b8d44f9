import { ByteBuffer, NumberBuffer } from './byteBuffer.ts';

/** Stands for the length of a value that is NULL. */
export const NULL_LENGTH = 0xffffffff;

/** Rows of the source: the values of all columns of a row, row after row, as UTF-8. */
export interface Batch {
  readonly rows: number;
  /** One for each value. */
  readonly lengths: Uint32Array;
  readonly bytes: Uint8Array;
}

const MOST_BYTES = 4 << 20;
const MOST_ROWS = 1 << 13;

/** Gathers rows until they fill a batch; values are copied. */
export class BatchBuilder {
  readonly #columns: number;
  readonly #lengths = new NumberBuffer();
  readonly #bytes = new ByteBuffer();

  constructor(columns: number) {
    this.#columns = columns;
  }

  /** Adds the next value of a row. */
  add(value: Uint8Array | null): void {
    this.#lengths.push(value === null ? NULL_LENGTH : value.length);
    if (value !== null) this.#bytes.append(value);
  }

  /** Ask after a row's last value. */
  get full(): boolean {
    return this.#bytes.length >= MOST_BYTES || this.#lengths.length >= MOST_ROWS * this.#columns;
  }

  /** What was gathered, undefined when that is nothing; the next row begins a new batch. */
  take(): Batch | undefined {
    const { length } = this.#lengths;
    if (length === 0) return undefined;
    const batch = { rows: length / this.#columns, lengths: this.#lengths.values.slice(0, length), bytes: Uint8Array.from(this.#bytes.view()) };
    this.#lengths.clear();
    this.#bytes.clear();
    return batch;
  }
}

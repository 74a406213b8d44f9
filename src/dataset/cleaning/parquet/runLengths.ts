import type { ByteBuffer } from '../byteBuffer.ts';

// Parquet's hybrid of runs and packed bits, for levels (one bit each) and for indices into a dictionary.

/** Levels of one bit, written as runs; read out with their length in front, as a data page has them. */
export class LevelRuns {
  readonly #out: ByteBuffer;
  #value = 0;
  #run = 0;
  #lengthAt = 0;

  constructor(out: ByteBuffer) {
    this.#out = out;
  }

  begin(): void {
    this.#run = 0;
    this.#lengthAt = this.#out.length;
    this.#out.uint32(0);
  }

  add(value: 0 | 1, times: number): void {
    if (times === 0) return;
    if (value !== this.#value) {
      this.#flush();
      this.#value = value;
    }
    this.#run += times;
  }

  end(): void {
    this.#flush();
    this.#out.bytes.writeUInt32LE(this.#out.length - this.#lengthAt - 4, this.#lengthAt);
  }

  #flush(): void {
    if (this.#run === 0) return;
    this.#out.varint(this.#run * 2);
    this.#out.byte(this.#value);
    this.#run = 0;
  }
}

/** Bits that a number below `count` takes. */
export function bitWidth(count: number): number {
  return count <= 1 ? 0 : 32 - Math.clz32(count - 1);
}

/** Appends indices as one run of packed bits, the lowest bit first, filled up to whole groups of eight. */
export function packIndices(indices: Uint32Array, count: number, width: number, out: ByteBuffer): void {
  out.byte(width);
  if (count === 0) return;
  if (width === 0) {
    out.varint(count * 2);
    return;
  }
  const groups = Math.ceil(count / 8);
  out.varint(groups * 2 + 1);
  const bytes = out.reserve(groups * width);
  const end = out.length + groups * width;
  let to = out.length;
  // At most 7 bits wait when a value of at most 24 joins them: dictionaries of a row group stay far below 2^24 words.
  let bits = 0;
  let waiting = 0;
  for (let i = 0; i < count; i += 1) {
    bits |= indices[i]! << waiting;
    waiting += width;
    while (waiting >= 8) {
      bytes[to++] = bits & 0xff;
      bits >>>= 8;
      waiting -= 8;
    }
  }
  if (waiting > 0) bytes[to++] = bits & 0xff;
  bytes.fill(0, to, end);
  out.length = end;
}

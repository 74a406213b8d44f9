const FIRST_BYTES = 1 << 16;
/** Below this a loop is faster than making a view of the source. */
const FEW_BYTES = 24;

/** Bytes that grow: what is written stays in one array, which is used again after `clear`. */
export class ByteBuffer {
  bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
  /** The same bytes, for `appendPieces`. */
  data = new DataView(this.bytes.buffer);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  /** Makes room for so many more bytes and gives the array, which may be another than before. */
  reserve(more: number): Buffer {
    const wanted = this.length + more;
    if (wanted > this.bytes.length) {
      const grown = Buffer.allocUnsafeSlow(Math.max(wanted, Math.ceil(this.bytes.length * 1.6)));
      this.bytes.copy(grown, 0, 0, this.length);
      this.bytes = grown;
      this.data = new DataView(grown.buffer);
    }
    return this.bytes;
  }

  append(source: Uint8Array, start = 0, end = source.length): void {
    const length = end - start;
    const bytes = this.reserve(length);
    if (length <= FEW_BYTES) {
      let to = this.length;
      for (let from = start; from < end; from += 1) bytes[to++] = source[from]!;
    } else {
      bytes.set(source.subarray(start, end), this.length);
    }
    this.length += length;
  }

  /**
   * Appends pieces of `source` one after the other: for each number of `ids` what stands from `starts[id]` to
   * `starts[id + 1]`. Four bytes at a time, which for words is three times as fast as one at a time; so `source` needs
   * three bytes beyond the last piece.
   */
  appendPieces(ids: Uint32Array, count: number, source: DataView, starts: Uint32Array): void {
    let { data, length: to } = this;
    let room = this.bytes.length - 4;
    for (let i = 0; i < count; i += 1) {
      const id = ids[i]!;
      const end = starts[id + 1]!;
      let from = starts[id]!;
      if (to + end - from > room) {
        this.length = to;
        this.reserve(end - from + 4);
        data = this.data;
        room = this.bytes.length - 4;
      }
      for (; from < end; from += 4, to += 4) data.setInt32(to, source.getInt32(from, true), true);
      to -= from - end;
    }
    this.length = to;
  }

  byte(value: number): void {
    this.reserve(1)[this.length++] = value;
  }

  uint32(value: number): void {
    this.reserve(4).writeUInt32LE(value, this.length);
    this.length += 4;
  }

  /** An unsigned number below 2^53, seven bits a byte, the lowest first. */
  varint(value: number): void {
    const bytes = this.reserve(10);
    let rest = value;
    while (rest >= 0x80) {
      bytes[this.length++] = (rest % 0x80) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    bytes[this.length++] = rest;
  }

  /** What was written, as a view that the next write may overwrite. */
  view(): Buffer {
    return this.bytes.subarray(0, this.length);
  }
}

/** Unsigned numbers of 32 bits that grow, used again after `clear`. */
export class NumberBuffer {
  values = new Uint32Array(1 << 12);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  push(value: number): void {
    if (this.length === this.values.length) this.#grow(this.length + 1);
    this.values[this.length++] = value;
  }

  /** Makes room for so many more numbers and gives the array, which may be another than before. */
  room(more: number): Uint32Array {
    if (this.length + more > this.values.length) this.#grow(this.length + more);
    return this.values;
  }

  /** What was written, as a view that the next write may overwrite. */
  view(): Uint32Array {
    return this.values.subarray(0, this.length);
  }

  append(source: Uint32Array, start: number, end: number): void {
    const values = this.room(end - start);
    let to = this.length;
    for (let from = start; from < end; from += 1) values[to++] = source[from]!;
    this.length = to;
  }

  #grow(wanted: number): void {
    const grown = new Uint32Array(Math.max(wanted, this.values.length * 2));
    grown.set(this.values.subarray(0, this.length));
    this.values = grown;
  }
}

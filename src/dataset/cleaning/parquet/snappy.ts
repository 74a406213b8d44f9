import type { ByteBuffer } from '../byteBuffer.ts';

const BLOCK_BYTES = 1 << 16;
const HASH_BITS = 14;
const MIX = 0x1e35a7bd;
/** Of a block's end where no match is looked for. */
const MARGIN = 15;
const MOST_IN_COPY = 64;

const table = new Uint16Array(1 << HASH_BITS);

/**
 * Appends `source` in Snappy's raw format (google/snappy, format_description.txt): its length, then literals and copies.
 * Blocks of 64 KiB, so that every copy has an offset of two bytes, and steps that grow where nothing repeats, after
 * Snappy's own compressor.
 */
export function compressSnappy(source: Uint8Array, out: ByteBuffer): void {
  out.varint(source.length);
  for (let start = 0; start < source.length; start += BLOCK_BYTES) compressBlock(source, start, Math.min(source.length, start + BLOCK_BYTES), out);
}

function compressBlock(source: Uint8Array, start: number, end: number, out: ByteBuffer): void {
  // What a block takes at most: one byte for six, and the block.
  const bytes = out.reserve(32 + (end - start) + Math.ceil((end - start) / 6));
  const words = new DataView(source.buffer, source.byteOffset, source.byteLength);
  let to = out.length;
  let pending = start;
  if (end - start > MARGIN) {
    table.fill(0);
    const last = end - MARGIN;
    let at = start + 1;
    let misses = 32;
    while (at < last) {
      const word = words.getInt32(at, true);
      const slot = Math.imul(word, MIX) >>> (32 - HASH_BITS);
      const candidate = start + table[slot]!;
      table[slot] = at - start;
      if (candidate >= at || words.getInt32(candidate, true) !== word) {
        at += misses >> 5;
        misses += 1;
        continue;
      }
      misses = 32;
      if (at > pending) to = literal(source, pending, at, bytes, to);
      let length = 4;
      while (at + length < end && source[candidate + length] === source[at + length]) length += 1;
      to = copy(at - candidate, length, bytes, to);
      at += length;
      pending = at;
      if (at < last) table[Math.imul(words.getInt32(at - 1, true), MIX) >>> (32 - HASH_BITS)] = at - 1 - start;
    }
  }
  if (pending < end) to = literal(source, pending, end, bytes, to);
  out.length = to;
}

function literal(source: Uint8Array, start: number, end: number, bytes: Uint8Array, at: number): number {
  let to = at;
  const less = end - start - 1;
  if (less < 60) {
    bytes[to++] = less << 2;
  } else if (less < 0x100) {
    bytes[to++] = 60 << 2;
    bytes[to++] = less;
  } else {
    bytes[to++] = 61 << 2;
    bytes[to++] = less & 0xff;
    bytes[to++] = less >> 8;
  }
  if (less < 32) for (let from = start; from < end; from += 1) bytes[to++] = source[from]!;
  else {
    bytes.set(source.subarray(start, end), to);
    to += end - start;
  }
  return to;
}

function copy(offset: number, length: number, bytes: Uint8Array, at: number): number {
  let to = at;
  for (let rest = length; rest > 0; ) {
    const part = Math.min(rest, MOST_IN_COPY);
    bytes[to++] = ((part - 1) << 2) | 2;
    bytes[to++] = offset & 0xff;
    bytes[to++] = offset >> 8;
    rest -= part;
  }
  return to;
}

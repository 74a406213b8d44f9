import { ByteBuffer, NumberBuffer } from '../byteBuffer.ts';
import type { WordTable } from '../wordTable.ts';
import { bitWidth, LevelRuns, packIndices } from './runLengths.ts';
import { compressSnappy } from './snappy.ts';
import { ThriftWriter } from './thrift.ts';

/** A column chunk as it goes into a row group, and what the footer says of it; offsets from its own beginning. */
export interface ChunkFigures {
  readonly values: number;
  readonly bytes: number;
  readonly uncompressedBytes: number;
  readonly dataPageAt: number;
  readonly dictionaryPageAt: number | undefined;
}

/** Places of more row groups than this are counted anew. */
const MOST_PLACES = 2 ** 31;

const PAGE = { data: 0, dictionary: 2 } as const;
const ENCODING = { plain: 0, rle: 3, dictionary: 8 } as const;

/** Collects one row group's values of a text column that may be NULL; Snappy over plain values. */
export class TextChunk {
  readonly chunk = new ByteBuffer();
  readonly #page = new ByteBuffer();
  readonly #values = new ByteBuffer();
  readonly #levels = new LevelRuns(this.#page);
  #count = 0;

  begin(): void {
    this.#page.clear();
    this.#values.clear();
    this.#levels.begin();
    this.#count = 0;
  }

  add(source: Uint8Array, start: number, end: number): void {
    this.#levels.add(1, 1);
    this.#values.uint32(end - start);
    this.#values.append(source, start, end);
    this.#count += 1;
  }

  addNull(): void {
    this.#levels.add(0, 1);
    this.#count += 1;
  }

  /** As a whole number of 64 bits instead, in decimal digits. */
  addInteger(source: Uint8Array, start: number, end: number): void {
    const negative = source[start] === 0x2d;
    let value = 0;
    for (let at = negative ? start + 1 : start; at < end; at += 1) value = value * 10 + source[at]! - 0x30;
    this.#levels.add(1, 1);
    const bytes = this.#values.reserve(8);
    bytes.writeBigInt64LE(BigInt(negative ? -value : value), this.#values.length);
    this.#values.length += 8;
    this.#count += 1;
  }

  end(): ChunkFigures {
    this.#levels.end();
    this.#page.append(this.#values.view());
    const { chunk } = this;
    chunk.clear();
    const packed = this.#values;
    packed.clear();
    compressSnappy(this.#page.view(), packed);
    const header = dataPageHeader(chunk, this.#count, ENCODING.plain, this.#page.length, packed.length);
    chunk.append(packed.view());
    return { values: this.#count, bytes: chunk.length, uncompressedBytes: header + this.#page.length, dataPageAt: 0, dictionaryPageAt: undefined };
  }
}

/** Collects one row group's lists of words: a dictionary of the words that occur, and their places in it packed in bits. */
export class ListChunk {
  readonly chunk = new ByteBuffer();
  readonly #words: WordTable;
  readonly #dictionary = new ByteBuffer();
  readonly #page = new ByteBuffer();
  readonly #repetitions = new ByteBuffer();
  readonly #definitions = new ByteBuffer();
  readonly #repetitionRuns = new LevelRuns(this.#repetitions);
  readonly #definitionRuns = new LevelRuns(this.#definitions);
  readonly #indices = new NumberBuffer();
  /** By word: `#first` and its place in the dictionary; below `#first` stand places of earlier row groups. */
  #places = new Uint32Array(1 << 12);
  #first = 1;
  #distinct = 0;
  #count = 0;

  constructor(words: WordTable) {
    this.#words = words;
  }

  begin(): void {
    this.#dictionary.clear();
    this.#repetitions.clear();
    this.#definitions.clear();
    this.#repetitionRuns.begin();
    this.#definitionRuns.begin();
    this.#indices.clear();
    this.#first += this.#distinct;
    this.#distinct = 0;
    this.#count = 0;
    if (this.#places.length < this.#words.size) this.#places = new Uint32Array(this.#words.size * 2);
    if (this.#first + this.#words.size >= MOST_PLACES) {
      this.#places.fill(0);
      this.#first = 1;
    }
  }

  add(ids: Uint32Array, count: number): void {
    this.#repetitionRuns.add(0, 1);
    if (count === 0) {
      this.#definitionRuns.add(0, 1);
      this.#count += 1;
      return;
    }
    this.#repetitionRuns.add(1, count - 1);
    this.#definitionRuns.add(1, count);
    this.#count += count;
    const places = this.#places;
    const first = this.#first;
    const indices = this.#indices.room(count);
    let to = this.#indices.length;
    for (let i = 0; i < count; i += 1) {
      let place = places[ids[i]!]!;
      if (place < first) place = this.#enter(ids[i]!);
      indices[to++] = place - first;
    }
    this.#indices.length = to;
  }

  end(): ChunkFigures {
    this.#repetitionRuns.end();
    this.#definitionRuns.end();
    const { chunk } = this;
    chunk.clear();
    dictionaryPageHeader(chunk, this.#distinct, this.#dictionary.length);
    chunk.append(this.#dictionary.view());
    const page = this.#page;
    page.clear();
    page.append(this.#repetitions.view());
    page.append(this.#definitions.view());
    packIndices(this.#indices.values, this.#indices.length, bitWidth(this.#distinct), page);
    const dataPageAt = chunk.length;
    dataPageHeader(chunk, this.#count, ENCODING.dictionary, page.length, page.length);
    chunk.append(page.view());
    return { values: this.#count, bytes: chunk.length, uncompressedBytes: chunk.length, dataPageAt, dictionaryPageAt: 0 };
  }

  #enter(id: number): number {
    const place = this.#first + this.#distinct;
    this.#places[id] = place;
    this.#distinct += 1;
    const { bytes, starts } = this.#words;
    const start = starts[id]!;
    const end = starts[id + 1]!;
    this.#dictionary.uint32(end - start);
    this.#dictionary.append(bytes, start, end);
    return place;
  }
}

/** Gives the header's length. */
function dataPageHeader(out: ByteBuffer, values: number, encoding: number, bytes: number, compressedBytes: number): number {
  const before = out.length;
  const header = new ThriftWriter(out);
  header.struct(undefined, () => {
    header.i32(1, PAGE.data);
    header.i32(2, bytes);
    header.i32(3, compressedBytes);
    header.struct(5, () => {
      header.i32(1, values);
      header.i32(2, encoding);
      header.i32(3, ENCODING.rle);
      header.i32(4, ENCODING.rle);
    });
  });
  return out.length - before;
}

function dictionaryPageHeader(out: ByteBuffer, values: number, bytes: number): void {
  const header = new ThriftWriter(out);
  header.struct(undefined, () => {
    header.i32(1, PAGE.dictionary);
    header.i32(2, bytes);
    header.i32(3, bytes);
    header.struct(7, () => {
      header.i32(1, values);
      header.i32(2, ENCODING.plain);
    });
  });
}

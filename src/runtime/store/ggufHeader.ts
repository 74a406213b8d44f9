import { open, type FileHandle } from 'node:fs/promises';
import { AttendingError } from '../../platform/errors.ts';

// Reads what stands before the weights of a GGUF file (ggml-org/ggml, docs/gguf.md). The file may come from anywhere: every length is
// checked against the file's own size before anything is allocated.

type GgufScalar = string | number | boolean;
/** Arrays of numbers are kept up to `KEPT_ITEMS`; of others only the length. */
export interface GgufArray {
  readonly length: number;
  readonly numbers: readonly number[];
}

export interface GgufHeader {
  readonly version: number;
  readonly values: ReadonlyMap<string, GgufScalar | GgufArray>;
  readonly tensors: number;
  /** Numbers in all tensors. */
  readonly parameters: number;
  /** The ggml type in which most of the numbers are. */
  readonly mainType: number | undefined;
}

const BLOCK_BYTES = 1 << 20;
const LONGEST_TEXT = 1 << 20;
/** Chat templates are read whole elsewhere; what is kept here are names and numbers. */
const LONGEST_KEPT_TEXT = 256;
const MOST_ENTRIES = 1 << 16;
const MOST_TENSORS = 1 << 18;
const KEPT_ITEMS = 4096;
const LARGEST_HEADER = 512 << 20;

/** Bytes of each scalar type by its number; 0 where the length stands in the file. */
const SIZES = [1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8] as const;
const TEXT = 8;
const ARRAY = 9;

/** Throws MODEL_BROKEN for what is not GGUF or is cut off, FILE_NOT_FOUND. */
export async function readGgufHeader(file: string): Promise<GgufHeader> {
  let handle: FileHandle;
  try {
    handle = await open(file, 'r');
  } catch (cause) {
    throw new AttendingError('FILE_NOT_FOUND', `There is no file ${file}, or it cannot be read.`, 'Check the path, or pull the model again.', { cause });
  }
  try {
    return await parse(new Cursor(handle, (await handle.stat()).size, file));
  } finally {
    await handle.close();
  }
}

async function parse(cursor: Cursor): Promise<GgufHeader> {
  if ((await cursor.bytes(4)).toString('latin1') !== 'GGUF') throw cursor.broken('it does not begin as one');
  const version = await cursor.number(4);
  if (version === 0 || version > 3) {
    const swapped = version % 65_536 === 0;
    throw cursor.broken(swapped ? 'it is written for big-endian machines' : `it has version ${version}, and versions 1 to 3 are known`);
  }
  cursor.countBytes = version === 1 ? 4 : 8;
  const tensors = await cursor.count(MOST_TENSORS, 'tensors');
  const entries = await cursor.count(MOST_ENTRIES, 'values');
  const values = new Map<string, GgufScalar | GgufArray>();
  for (let index = 0; index < entries; index += 1) {
    const key = await cursor.text();
    values.set(key, await readValue(cursor, await cursor.number(4)));
  }
  let parameters = 0;
  const byType = new Map<number, number>();
  for (let index = 0; index < tensors; index += 1) {
    await cursor.skipTexts(1);
    const dimensions = await cursor.number(4);
    if (dimensions > 8) throw cursor.broken(`a tensor has ${dimensions} dimensions`);
    let size = 1;
    for (let axis = 0; axis < dimensions; axis += 1) size *= await cursor.number(cursor.countBytes);
    const type = await cursor.number(4);
    cursor.skip(8);
    parameters += size;
    byType.set(type, (byType.get(type) ?? 0) + size);
  }
  const mainType = [...byType].sort((a, b) => b[1] - a[1])[0]?.[0];
  return { version, values, tensors, parameters, mainType };
}

async function readValue(cursor: Cursor, type: number): Promise<GgufScalar | GgufArray> {
  if (type === TEXT) return cursor.text();
  if (type !== ARRAY) return cursor.scalar(type);
  const inner = await cursor.number(4);
  const length = await cursor.count(LARGEST_HEADER, 'items');
  const numbers: number[] = [];
  if (inner === TEXT) {
    await cursor.skipTexts(length);
  } else if (inner === ARRAY) {
    throw cursor.broken('it has arrays of arrays');
  } else {
    const size = SIZES[inner];
    if (size === undefined) throw cursor.broken(`a value has the unknown type ${inner}`);
    const kept = Math.min(length, KEPT_ITEMS);
    for (let index = 0; index < kept; index += 1) numbers.push(Number(await cursor.scalar(inner)));
    cursor.skip((length - kept) * size);
  }
  return { length, numbers };
}

/** Bytes from the start of a file to its end, a block at a time. */
class Cursor {
  readonly #handle: FileHandle;
  readonly #size: number;
  readonly #file: string;
  #block = Buffer.alloc(0);
  /** Where the block begins in the file, and where we are in the block. */
  #start = 0;
  #at = 0;
  /** Lengths are of 4 bytes in version 1, of 8 later. */
  countBytes = 8;

  constructor(handle: FileHandle, size: number, file: string) {
    this.#handle = handle;
    this.#size = size;
    this.#file = file;
  }

  broken(reason: string): AttendingError {
    return new AttendingError('MODEL_BROKEN', `${this.#file} is not a GGUF file that can be read: ${reason}.`, 'Download or convert it again; "attending models pull" checks what it downloads.');
  }

  /** A view of the next bytes, good until the next call. */
  async bytes(length: number): Promise<Buffer> {
    if (this.#at + length > this.#block.length) await this.#load(length);
    const view = this.#block.subarray(this.#at, this.#at + length);
    this.#at += length;
    return view;
  }

  skip(length: number): void {
    if (length <= this.#block.length - this.#at) {
      this.#at += length;
      return;
    }
    this.#start += this.#at + length;
    this.#block = Buffer.alloc(0);
    this.#at = 0;
    if (this.#start > Math.min(this.#size, LARGEST_HEADER)) throw this.#cutOff();
  }

  async number(size: number): Promise<number> {
    const view = await this.bytes(size);
    return size === 4 ? view.readUInt32LE() : Number(view.readBigUInt64LE());
  }

  async count(most: number, what: string): Promise<number> {
    const count = await this.number(this.countBytes);
    if (count > most) throw this.broken(`it claims ${count} ${what}`);
    return count;
  }

  async text(): Promise<string> {
    const length = await this.#textLength();
    const view = await this.bytes(Math.min(length, LONGEST_KEPT_TEXT));
    const text = view.toString('utf8');
    this.skip(length - view.length);
    return text;
  }

  /** Vocabularies have hundreds of thousands of texts: no waiting between those that are in the block. */
  async skipTexts(count: number): Promise<void> {
    for (let index = 0; index < count; index += 1) {
      if (this.#at + this.countBytes > this.#block.length) await this.#load(this.countBytes);
      const length = this.countBytes === 4 ? this.#block.readUInt32LE(this.#at) : this.#block.readUInt32LE(this.#at) + this.#block.readUInt32LE(this.#at + 4) * 2 ** 32;
      if (length > LONGEST_TEXT) throw this.broken(`it claims ${length} bytes for one text`);
      this.#at += this.countBytes;
      this.skip(length);
    }
  }

  async #textLength(): Promise<number> {
    return this.count(LONGEST_TEXT, 'bytes for one text');
  }

  async scalar(type: number): Promise<GgufScalar> {
    const size = SIZES[type];
    if (size === undefined || size === 0) throw this.broken(`a value has the unknown type ${type}`);
    const view = await this.bytes(size);
    switch (type) {
      case 0:
        return view.readUInt8();
      case 1:
        return view.readInt8();
      case 2:
        return view.readUInt16LE();
      case 3:
        return view.readInt16LE();
      case 4:
        return view.readUInt32LE();
      case 5:
        return view.readInt32LE();
      case 6:
        return view.readFloatLE();
      case 7:
        return view.readUInt8() !== 0;
      case 10:
        return Number(view.readBigUInt64LE());
      case 11:
        return Number(view.readBigInt64LE());
      default:
        return view.readDoubleLE();
    }
  }

  async #load(length: number): Promise<void> {
    this.#start += this.#at;
    const wanted = Math.max(length, BLOCK_BYTES);
    const block = Buffer.allocUnsafe(Math.max(0, Math.min(wanted, this.#size - this.#start)));
    if (block.length < length || this.#start + length > LARGEST_HEADER) throw this.#cutOff();
    let filled = 0;
    while (filled < block.length) {
      const { bytesRead } = await this.#handle.read(block, filled, block.length - filled, this.#start + filled);
      if (bytesRead === 0) throw this.#cutOff();
      filled += bytesRead;
    }
    this.#block = block;
    this.#at = 0;
  }

  #cutOff(): AttendingError {
    return this.broken('its header is cut off');
  }
}

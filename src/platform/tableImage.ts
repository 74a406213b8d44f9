/** Lists of lines and of integers from -1 upwards: what word lists become at build time. */
export interface TableImage<Text extends string = string, Numbers extends string = string> {
  readonly texts: Readonly<Record<Text, readonly string[]>>;
  readonly numbers: Readonly<Record<Numbers, Int32Array>>;
}

interface Header {
  /** Name and bytes. */
  readonly texts: readonly (readonly [string, number])[];
  /** Name and count. */
  readonly numbers: readonly (readonly [string, number])[];
}

const ALIGNMENT = 4;

/**
 * Writes an image: length of the header, header in JSON, texts in UTF-8 with a line break between lines, then
 * the integers in 4 bytes; everything little-endian and aligned. Integers are read where they stand: packing them
 * in 2 bytes made files 0.5 MB smaller and cold starts 30 ms slower. Read only by the build that wrote it, so there
 * is no version.
 */
export function encodeImage({ texts, numbers }: TableImage): Uint8Array {
  const written = Object.entries(texts).map(([name, lines]) => [name, Buffer.from(lines.join('\n'))] as const);
  const packed = Object.entries(numbers);
  const header: Header = {
    texts: written.map(([name, bytes]) => [name, bytes.length]),
    numbers: packed.map(([name, values]) => [name, values.length]),
  };
  const headerBytes = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(ALIGNMENT);
  length.writeUInt32LE(headerBytes.length);
  const parts = [length, headerBytes, ...written.map(([, bytes]) => bytes), ...packed.map(([, values]) => Buffer.from(values.buffer, values.byteOffset, values.byteLength))];
  return Buffer.concat(parts.flatMap((part) => [part, Buffer.alloc(padding(part.length))]));
}

/** Reads an image. The names are those that were written; the caller knows them. */
export function decodeImage<Text extends string, Numbers extends string>(file: Uint8Array): TableImage<Text, Numbers> {
  // A copy at the start of a buffer of its own: typed arrays want aligned offsets.
  const bytes = file.byteOffset % ALIGNMENT === 0 ? file : Uint8Array.from(file);
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const headerLength = view.readUInt32LE(0);
  const header = JSON.parse(view.toString('utf8', ALIGNMENT, ALIGNMENT + headerLength)) as Header;
  let at = ALIGNMENT + headerLength + padding(headerLength);
  const texts: Record<string, string[]> = {};
  for (const [name, length] of header.texts) {
    texts[name] = length === 0 ? [] : view.toString('utf8', at, at + length).split('\n');
    at += length + padding(length);
  }
  const numbers: Record<string, Int32Array> = {};
  for (const [name, count] of header.numbers) {
    numbers[name] = new Int32Array(bytes.buffer, bytes.byteOffset + at, count);
    at += count * Int32Array.BYTES_PER_ELEMENT;
  }
  return { texts, numbers } as unknown as TableImage<Text, Numbers>;
}

function padding(length: number): number {
  return (ALIGNMENT - (length % ALIGNMENT)) % ALIGNMENT;
}

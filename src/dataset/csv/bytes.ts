import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { AttendingError } from '../../platform/errors.ts';

/** How the text of a CSV file is written; "utf-8" unless the user says otherwise, UTF-16 is known by its mark. */
export const CSV_ENCODINGS = ['utf-8', 'latin-1', 'windows-1252', 'utf-16'] as const;
export type CsvEncoding = (typeof CSV_ENCODINGS)[number];

/** A file that was looked at: its first bytes say what it is. */
export interface CsvPlace {
  readonly file: string;
  /** On disk. */
  readonly bytes: number;
  readonly gzip: boolean;
  readonly encoding: CsvEncoding | 'utf-16le' | 'utf-16be';
}

const PIECE_BYTES = 1 << 20;
const FIRST_BYTES = 4096;

/**
 * Looks at a file's first bytes, unpacked ones too.
 *
 * @throws FILE_NOT_FOUND, FILE_NOT_READABLE (a folder, no permission), BROKEN_GZIP, BAD_CSV (empty; a ZIP archive, a
 * workbook, a Parquet file or a web page in its place)
 */
export async function lookAt(file: string, encoding: CsvEncoding = 'utf-8'): Promise<CsvPlace> {
  const bytes = await sizeOf(file);
  const first = await firstBytes(file);
  if (first.length === 0) throw new AttendingError('BAD_CSV', `${file} is empty.`, 'Download or export it again; its first line names the columns.');
  const gzip = first[0] === 0x1f && first[1] === 0x8b;
  if (!gzip) refuseOtherKinds(file, first);
  const place: CsvPlace = { file, bytes, gzip, encoding };
  const beginning = gzip ? await beginningOf(place) : first;
  if (gzip) refuseOtherKinds(file, beginning);
  return { ...place, encoding: encoding === 'utf-8' || encoding === 'utf-16' ? markedEncoding(beginning, encoding) : encoding };
}

/** What has been read of the file itself, of `CsvPlace.bytes`: for progress, and for how far a broken file came. */
export interface ReadSoFar {
  bytes: number;
}

/**
 * The bytes of a file, unpacked and as UTF-8.
 *
 * @throws BROKEN_GZIP, saying how far it came; FILE_NOT_READABLE
 */
export async function* readUtf8(place: CsvPlace, soFar: ReadSoFar = { bytes: 0 }): AsyncGenerator<Buffer> {
  const decode = decoderOf(place.encoding);
  for await (const piece of readUnpacked(place, soFar)) yield decode === undefined ? piece : Buffer.from(decode(piece, false));
  if (decode !== undefined) yield Buffer.from(decode(undefined, true));
}

/** The beginning of a file as UTF-8, with at least its first line unless that is longer than 64 KiB. */
export async function beginningOf(place: CsvPlace): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of readUtf8(place)) {
    pieces.push(piece);
    length += piece.length;
    if (length >= 1 << 16 || piece.includes(0x0a)) break;
  }
  return Buffer.concat(pieces);
}

async function* readUnpacked({ file, bytes, gzip }: CsvPlace, soFar: ReadSoFar): AsyncGenerator<Buffer> {
  const raw = createReadStream(file, { highWaterMark: PIECE_BYTES });
  raw.on('data', (piece) => (soFar.bytes += piece.length));
  const stream = gzip ? pipeline(raw, createGunzip({ chunkSize: PIECE_BYTES }), () => undefined) : raw;
  let unpacked = 0;
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      unpacked += piece.length;
      yield piece;
    }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    if (code.startsWith('Z_')) throw brokenGzip(file, code, unpacked, bytes);
    if (!code.startsWith('E')) throw cause;
    throw new AttendingError('FILE_NOT_READABLE', `Cannot go on reading ${file} (${code}).`, 'Check the disk or the network that it lies on, then run again.', { cause });
  } finally {
    raw.destroy();
  }
}

function brokenGzip(file: string, code: string, unpacked: number, bytes: number): AttendingError {
  const far = `after ${megabytes(unpacked)} unpacked of its ${megabytes(bytes)}`;
  return code === 'Z_BUF_ERROR'
    ? new AttendingError('BROKEN_GZIP', `${file} ends too early: the packed data break off ${far}.`, 'The download was probably cut short: download it again and check its size.')
    : new AttendingError('BROKEN_GZIP', `${file} is damaged: the packed data are wrong ${far}.`, 'Download it again and compare its checksum with the publisher\'s.');
}

function megabytes(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

async function sizeOf(file: string): Promise<number> {
  const info = await stat(file).catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EACCES') throw notReadable(file, cause);
  });
  if (info === undefined) throw new AttendingError('FILE_NOT_FOUND', `There is no file ${file}.`, 'Check the path.');
  if (info.isDirectory()) throw new AttendingError('FILE_NOT_READABLE', `${file} is a folder.`, 'Name the CSV file in it.');
  if (!info.isFile()) throw new AttendingError('FILE_NOT_READABLE', `${file} is no ordinary file, and it is read more than once.`, 'Save it to a file first.');
  return info.size;
}

async function firstBytes(file: string): Promise<Buffer> {
  try {
    const handle = await open(file, 'r');
    try {
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(FIRST_BYTES), 0, FIRST_BYTES, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw notReadable(file, cause);
  }
}

function notReadable(file: string, cause: unknown): AttendingError {
  return new AttendingError('FILE_NOT_READABLE', `Cannot read ${file}.`, 'Check that you may read it: chmod u+r', { cause });
}

function refuseOtherKinds(file: string, first: Buffer): void {
  const text = first.toString('latin1', 0, 512);
  const kind = otherKind(text);
  if (kind !== undefined) throw new AttendingError('BAD_CSV', `${file} is ${kind.name}, not CSV.`, kind.action);
  if (path.extname(file).toLowerCase() === '.gz' && !(first[0] === 0x1f && first[1] === 0x8b) && isBinary(first)) {
    throw new AttendingError('BROKEN_GZIP', `${file} is named .gz and is not packed with gzip.`, 'Download it again and check its size.');
  }
  if (isBinary(first)) throw new AttendingError('BAD_CSV', `${file} is binary data, not CSV.`, 'Name the exported text file.');
}

function otherKind(text: string): { name: string; action: string } | undefined {
  if (text.startsWith('PK\x03\x04')) return text.includes('[Content_Types].xml') || text.includes('xl/') ? { name: 'an Excel workbook', action: 'Save it as CSV (UTF-8) first.' } : { name: 'a ZIP archive', action: 'Unpack it and name the CSV file in it.' };
  if (text.startsWith('PAR1')) return { name: 'a Parquet file', action: 'Name the CSV that it was made from.' };
  if (/^\uFEFF?\s*<(?:!doctype html|html|\?xml)/i.test(text)) return { name: 'a web page', action: 'The download probably asked for a login: sign in and download it again.' };
  if (text.startsWith('BZh') || text.startsWith('\xfd7zXZ') || text.startsWith('\x28\xb5\x2f\xfd')) return { name: 'packed with something else than gzip', action: 'Unpack it first, or pack it with gzip.' };
  return undefined;
}

/** Two NULs in a row stand in no header, one in UTF-16 of a Western language included. */
function isBinary(first: Buffer): boolean {
  const end = first.indexOf(0x0a);
  return first.subarray(0, end === -1 ? first.length : end).includes('\0\0') && !(first[0] === 0xff && first[1] === 0xfe);
}

/** By its byte order mark, or by the NUL that every second byte of a header in UTF-16 is. */
function markedEncoding(beginning: Buffer, asked: 'utf-8' | 'utf-16'): CsvPlace['encoding'] {
  if (beginning[0] === 0xff && beginning[1] === 0xfe) return 'utf-16le';
  if (beginning[0] === 0xfe && beginning[1] === 0xff) return 'utf-16be';
  if (beginning.length >= 4 && beginning[0] === 0 && beginning[2] === 0) return 'utf-16be';
  if (beginning.length >= 4 && beginning[1] === 0 && beginning[3] === 0) return 'utf-16le';
  return asked === 'utf-16' ? 'utf-16le' : asked;
}

type Decode = (piece: Buffer | undefined, last: boolean) => string;

function decoderOf(encoding: CsvPlace['encoding']): Decode | undefined {
  if (encoding === 'utf-8') return undefined;
  // The Encoding Standard takes latin-1 for windows-1252, so that is decoded by Node itself.
  if (encoding === 'latin-1') return (piece) => piece?.toString('latin1') ?? '';
  const decoder = new TextDecoder(encoding === 'utf-16' ? 'utf-16le' : encoding);
  return (piece, last) => decoder.decode(piece, { stream: !last });
}

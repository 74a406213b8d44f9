import { open, type FileHandle } from 'node:fs/promises';
import { AttendingError, isDiskFull } from '../../platform/errors.ts';
import type { Escape, RecordReader } from './record.ts';
import type { RecordSink } from './scan.ts';

/**
 * What stands for a line feed and a carriage return inside the fields of a copy: U+FDD0 and U+FDD1, which Unicode
 * reserves for a program's own use and which are in no text that is interchanged.
 */
export const COPY_LINE_FEED = '\uFDD0';
export const COPY_CARRIAGE_RETURN = '\uFDD1';

const FEED_MARK = Buffer.from(COPY_LINE_FEED);
const RETURN_MARK = Buffer.from(COPY_CARRIAGE_RETURN);
const MARKS_BEGIN = Buffer.from([0xef, 0xb7]);
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const DELIMITER = 0x2c;
const FLUSH_BYTES = 4 << 20;

/**
 * Writes the good records of a file in the one way that DuckDB reads for certain: UTF-8, commas, every field quoted,
 * one record a line. Its parallel reader guesses where rows begin, and a note that holds lines like rows misleads it
 * when line ends stand inside fields; here none do.
 */
export class CsvCopy implements RecordSink {
  readonly file: string;
  readonly #handle: FileHandle;
  readonly #escape: Escape;
  #out: Buffer = Buffer.allocUnsafe(FLUSH_BYTES * 2);
  #length = 0;

  private constructor(file: string, handle: FileHandle, escape: Escape) {
    this.file = file;
    this.#handle = handle;
    this.#escape = escape;
  }

  /** Throws FILE_NOT_WRITABLE. */
  static async create(file: string, escape: Escape): Promise<CsvCopy> {
    try {
      return new CsvCopy(file, await open(file, 'w', 0o600), escape);
    } catch (cause) {
      throw copyError(file, cause);
    }
  }

  take(buffer: Buffer, start: number, reader: RecordReader): boolean {
    if (holdsMark(buffer, start, reader.contentEnd)) return false;
    // A line feed becomes three bytes, and each field gets two quotes and a comma.
    this.#reserve((reader.end - start) * 3 + reader.starts.length * 3 + 1);
    for (let column = 0; column < reader.starts.length; column += 1) {
      const from = reader.starts[column]!;
      const until = reader.ends[column]!;
      if (column > 0) this.#put(DELIMITER);
      if (until === from) continue;
      this.#put(QUOTE);
      this.#putField(buffer, from, until, from > start && buffer[from - 1] === QUOTE);
      this.#put(QUOTE);
    }
    this.#put(LINE_FEED);
    return true;
  }

  /** Throws DISK_FULL, FILE_NOT_WRITABLE. */
  async flush(): Promise<void> {
    if (this.#length < FLUSH_BYTES) return;
    await this.#write();
  }

  async close(): Promise<void> {
    try {
      if (this.#length > 0) await this.#write();
    } finally {
      await this.#handle.close();
    }
  }

  async #write(): Promise<void> {
    try {
      await this.#handle.writeFile(this.#out.subarray(0, this.#length));
    } catch (cause) {
      throw copyError(this.file, cause);
    }
    this.#length = 0;
  }

  #reserve(bytes: number): void {
    if (this.#out.length - this.#length >= bytes) return;
    const larger = Buffer.allocUnsafe((this.#length + bytes) * 2);
    this.#out.copy(larger, 0, 0, this.#length);
    this.#out = larger;
  }

  #put(byte: number): void {
    this.#out[this.#length] = byte;
    this.#length += 1;
  }

  /** A field that was quoted keeps its doubled quotes; a quote in one that was not is doubled. */
  #putField(buffer: Buffer, from: number, until: number, quoted: boolean): void {
    const backslash = quoted && this.#escape === 'backslash';
    for (let at = from; at < until; at += 1) {
      let byte = buffer[at]!;
      if (byte === LINE_FEED) {
        this.#length += FEED_MARK.copy(this.#out, this.#length);
        continue;
      }
      if (byte === CARRIAGE_RETURN) {
        this.#length += RETURN_MARK.copy(this.#out, this.#length);
        continue;
      }
      if (backslash && byte === BACKSLASH && at + 1 < until && (buffer[at + 1] === QUOTE || buffer[at + 1] === BACKSLASH)) {
        at += 1;
        byte = buffer[at]!;
        if (byte === QUOTE) this.#put(QUOTE);
      } else if (byte === QUOTE && !quoted) this.#put(QUOTE);
      this.#put(byte);
    }
  }
}

function holdsMark(buffer: Buffer, start: number, until: number): boolean {
  for (let at = buffer.indexOf(MARKS_BEGIN, start); at !== -1 && at < until; at = buffer.indexOf(MARKS_BEGIN, at + 1)) {
    if (buffer[at + 2] === FEED_MARK[2] || buffer[at + 2] === RETURN_MARK[2]) return true;
  }
  return false;
}

function copyError(file: string, cause: unknown): AttendingError {
  if (isDiskFull(cause)) {
    return new AttendingError('DISK_FULL', `The disk is full: there is no room for ${file}, a passing copy of the CSV file.`, 'Make room, or name a database in a place with more of it, then run again.');
  }
  return new AttendingError('FILE_NOT_WRITABLE', `Cannot write ${file}, a passing copy of the CSV file.`, 'Check that you may write to its folder, or name another place.', { cause });
}

import { isUtf8 } from 'node:buffer';
import type { CsvHeader } from './header.ts';
import { RecordReader, type Escape, type RecordStatus } from './record.ts';

export type FaultKind = 'stray quote' | 'unclosed' | 'fields' | 'too long' | 'encoding' | 'reserved';

/** A row that cannot be read. */
export interface Fault {
  readonly kind: FaultKind;
  /** Where its record begins, in bytes of the file as UTF-8. */
  readonly offset: number;
  /** Where the quotation mark stands that is out of place; otherwise as `offset`. */
  readonly place: number;
  /** How many fields it has. */
  readonly fields: number;
}

/** Takes every good record; what it says no to is a fault. */
export interface RecordSink {
  take(buffer: Buffer, start: number, reader: RecordReader): boolean;
  /** Called between pieces of the file. */
  flush(): Promise<void>;
}

export interface ScanFormat {
  readonly header: CsvHeader;
  readonly escape: Escape;
  /** Columns that hold whole numbers: a row found after a fault must have such in them. */
  readonly numeric: readonly boolean[];
}

export interface ScanOptions {
  readonly signal: AbortSignal;
  /** "stop" ends with the first fault; "skip" leaves the row out and goes on. */
  readonly onBadRow: 'stop' | 'skip';
  readonly sink?: RecordSink;
  /** After each piece. */
  readonly onPiece?: () => void;
}

/** What reading a whole file by ourselves found. */
export interface CsvScan {
  /** Good records, the header not among them. */
  readonly rows: number;
  /** Bytes of each column's contents in good records, its quotation marks taken off. */
  readonly columnBytes: readonly number[];
  readonly longestRecordBytes: number;
  readonly faultCount: number;
  /** The first thousand. */
  readonly faults: readonly Fault[];
  /** Some field holds a line end. */
  readonly multiLine: boolean;
  /** Written in a way that DuckDB does not read: other line ends than the first, spaces around quotes. */
  readonly irregular: boolean;
}

const MOST_FAULTS = 1000;
/** A row that is longer than this has a quotation mark that is not closed. */
const LONGEST_ROW_BYTES = 64 << 20;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** A scan of a file under way: what stands in it so far. */
class Scan {
  readonly #reader: RecordReader;
  readonly #columns: number;
  readonly #returnEndsRecord: boolean;
  readonly #format: ScanFormat;
  readonly #options: ScanOptions;
  readonly #columnBytes: Float64Array;
  readonly #faults: Fault[] = [];
  #faultCount = 0;
  #rows = 0;
  #longest = 0;
  #crlfEnds = 0;
  #otherEnds = 0;
  /** A fault was met, and no row after it yet. */
  #lost = false;
  stopped = false;

  constructor(format: ScanFormat, options: ScanOptions) {
    const { header, escape } = format;
    this.#columns = header.columns.length;
    this.#returnEndsRecord = header.lineEnd === '\r';
    this.#reader = new RecordReader(this.#columns, header.delimiter, escape, this.#returnEndsRecord);
    this.#format = format;
    this.#options = options;
    this.#columnBytes = new Float64Array(this.#columns);
  }

  /** Reads the records of a window; gives how many of its bytes are done with. */
  read(window: Buffer, offset: number, last: boolean): number {
    const lastLine = last ? window.length : Math.max(window.lastIndexOf(LINE_FEED), this.#returnEndsRecord ? window.lastIndexOf(CARRIAGE_RETURN) : -1) + 1;
    const valid = isUtf8(window.subarray(0, lastLine));
    let at = 0;
    while (at < window.length && !this.stopped) {
      const status = this.#reader.read(window, at, last);
      if (status === 'more' && window.length - at < LONGEST_ROW_BYTES) break;
      const fault = this.#faultOf(window, at, status, valid);
      if (fault === undefined) {
        if (!this.#isBlank(window, at)) this.#keep(window, at, offset);
        at = this.#reader.end;
        continue;
      }
      if (!this.#lost || fault === 'encoding') this.#report(fault, offset + at, fault === 'stray quote' || fault === 'unclosed' ? offset + this.#reader.quoteAt : offset + at);
      // A row of the wrong length is passed over whole; after a quotation mark that is out of place the next line that is a good row counts.
      const whole = (fault === 'fields' && !this.#lost) || fault === 'encoding' || fault === 'reserved';
      if (!whole) this.#lost = true;
      at = whole ? this.#reader.end : nextLine(window, at);
    }
    return Math.min(at, window.length);
  }

  #faultOf(window: Buffer, at: number, status: RecordStatus, valid: boolean): FaultKind | undefined {
    const reader = this.#reader;
    if (status === 'more') return 'too long';
    if (status !== 'good') return status;
    if (reader.fields !== this.#columns && !this.#isBlank(window, at)) return 'fields';
    if (this.#lost && !this.#isPlausible(window)) return 'stray quote';
    if (!valid && !isUtf8(window.subarray(at, reader.contentEnd))) return 'encoding';
    return undefined;
  }

  #isBlank(window: Buffer, at: number): boolean {
    return this.#reader.contentEnd === at && window.length > at;
  }

  #isPlausible(window: Buffer): boolean {
    const { starts, ends, fields } = this.#reader;
    if (fields !== this.#columns) return false;
    return this.#format.numeric.every((numeric, column) => !numeric || /^\s*(?:-?\d+(?:\.\d*)?)?\s*$/.test(window.toString('latin1', starts[column], ends[column])));
  }

  #keep(window: Buffer, at: number, offset: number): void {
    const reader = this.#reader;
    if (this.#options.sink?.take(window, at, reader) === false) {
      this.#report('reserved', offset + at, offset + at);
      return;
    }
    this.#lost = false;
    this.#rows += 1;
    const { starts, ends, escapes } = reader;
    for (let column = 0; column < this.#columns; column += 1) this.#columnBytes[column]! += ends[column]! - starts[column]! - escapes[column]!;
    if (reader.end - at > this.#longest) this.#longest = reader.end - at;
    if (reader.end - reader.contentEnd === 2) this.#crlfEnds += 1;
    else if (reader.end > reader.contentEnd) this.#otherEnds += 1;
  }

  #report(kind: FaultKind, offset: number, place: number): void {
    this.#faultCount += 1;
    if (this.#faults.length < MOST_FAULTS) this.#faults.push({ kind, offset, place, fields: this.#reader.fields });
    if (this.#options.onBadRow === 'stop') this.stopped = true;
  }

  result(): CsvScan {
    const { multiLine, spacedQuotes, bareCarriageReturns } = this.#reader;
    const { lineEnd } = this.#format.header;
    const crlf = this.#crlfEnds > 0;
    const mixed = (crlf && this.#otherEnds > 0) || (this.#rows > 0 && lineEnd !== undefined && (lineEnd === '\r\n') !== crlf && this.#crlfEnds + this.#otherEnds > 0);
    return {
      rows: this.#rows,
      columnBytes: [...this.#columnBytes],
      longestRecordBytes: this.#longest,
      faultCount: this.#faultCount,
      faults: this.#faults,
      multiLine,
      irregular: mixed || spacedQuotes || bareCarriageReturns || this.#returnEndsRecord,
    };
  }
}

/**
 * Reads a whole file by the rules of RFC 4180, in pieces: counts its rows, and finds every row that is not well-formed,
 * has not as many fields as the header, or is not UTF-8. Lines without anything are passed over.
 *
 * @param pieces the file as UTF-8, its header included
 */
export async function scanCsv(pieces: AsyncIterable<Buffer>, format: ScanFormat, options: ScanOptions): Promise<CsvScan> {
  const scan = new Scan(format, options);
  let rest: Buffer = Buffer.alloc(0);
  let offset = 0;
  let toSkip = format.header.bytes;
  for await (const piece of pieces) {
    options.signal.throwIfAborted();
    const window = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const skipped = Math.min(toSkip, window.length);
    toSkip -= skipped;
    const body = window.subarray(skipped);
    const done = skipped + scan.read(body, offset + skipped, false);
    offset += done;
    rest = window.subarray(done);
    await options.sink?.flush();
    options.onPiece?.();
    if (scan.stopped) return scan.result();
  }
  scan.read(rest, offset, true);
  await options.sink?.flush();
  return scan.result();
}

/** The lines, from 1, that stand at given ascending offsets. */
export async function linesAt(pieces: AsyncIterable<Buffer>, offsets: readonly number[]): Promise<number[]> {
  const lines: number[] = [];
  let offset = 0;
  let line = 1;
  for await (const piece of pieces) {
    let from = 0;
    while (lines.length < offsets.length && offsets[lines.length]! <= offset + piece.length) {
      const until = offsets[lines.length]! - offset;
      line += countLineFeeds(piece, from, until);
      from = until;
      lines.push(line);
    }
    if (lines.length === offsets.length) return lines;
    line += countLineFeeds(piece, from, piece.length);
    offset += piece.length;
  }
  return lines;
}

function countLineFeeds(piece: Buffer, from: number, until: number): number {
  let count = 0;
  for (let at = piece.indexOf(LINE_FEED, from); at !== -1 && at < until; at = piece.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
}

function nextLine(window: Buffer, at: number): number {
  const feed = window.indexOf(LINE_FEED, at);
  if (feed !== -1) return feed + 1;
  const carriage = window.indexOf(CARRIAGE_RETURN, at);
  return carriage === -1 ? window.length : carriage + 1;
}

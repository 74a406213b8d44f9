/** How quotation marks inside a quoted field are written: doubled (RFC 4180), or also with a backslash before them. */
export type Escape = 'doubled' | 'backslash';

export type RecordStatus = 'good' | 'more' | 'stray quote' | 'unclosed';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Reads one record after another of CSV bytes, and tells where its fields are without making texts of them: a note is
 * passed over at the speed of a byte search. One object is used over and over, so that nothing is allocated a record.
 */
export class RecordReader {
  /** After the last `read`: where the record ends, its line end included. */
  end = 0;
  /** Where it ends without its line end. */
  contentEnd = 0;
  fields = 0;
  /** Of a "stray quote" the mark itself, of "unclosed" the one that opens. */
  quoteAt = 0;
  /** Content of each field without its quotes. Only as many as the file has columns. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Quotation marks that are written with two bytes, a field. */
  readonly escapes: Int32Array;
  /** What was seen so far in any record. */
  multiLine = false;
  spacedQuotes = false;
  bareCarriageReturns = false;
  readonly #delimiter: number;
  readonly #escape: Escape;
  readonly #returnEndsRecord: boolean;

  /** @param returnEndsRecord whether a carriage return alone ends a record, as in files of old */
  constructor(columns: number, delimiter: string, escape: Escape, returnEndsRecord: boolean) {
    this.starts = new Int32Array(columns);
    this.ends = new Int32Array(columns);
    this.escapes = new Int32Array(columns);
    this.#delimiter = delimiter.charCodeAt(0);
    this.#escape = escape;
    this.#returnEndsRecord = returnEndsRecord;
  }

  /**
   * Reads the record that begins at `start`. "more" says that the buffer ends before the record does.
   *
   * @param last whether the file ends with the buffer
   */
  read(buffer: Buffer, start: number, last: boolean): RecordStatus {
    const limit = buffer.length;
    let at = start;
    this.fields = 0;
    for (;;) {
      let from = at;
      while (from < limit && buffer[from] === SPACE) from += 1;
      let until: number;
      let escapes = 0;
      if (from < limit && buffer[from] === QUOTE) {
        if (from > at) this.spacedQuotes = true;
        from += 1;
        let seek = from;
        for (;;) {
          until = buffer.indexOf(QUOTE, seek);
          if (until === -1) {
            this.quoteAt = from - 1;
            return last ? 'unclosed' : 'more';
          }
          if (this.#escape === 'backslash' && backslashesBefore(buffer, until, from) % 2 === 1) {
            escapes += 1;
            seek = until + 1;
            continue;
          }
          if (until + 1 >= limit && !last) return 'more';
          if (buffer[until + 1] !== QUOTE) break;
          escapes += 1;
          seek = until + 2;
        }
        if (!this.multiLine) this.multiLine = hasLineEnd(buffer, from, until);
        at = until + 1;
        if (buffer[at] === SPACE) {
          this.spacedQuotes = true;
          while (at < limit && buffer[at] === SPACE) at += 1;
        }
        if (at + 1 >= limit && !last) return 'more';
        if (at < limit && !this.#endsField(buffer, at)) {
          this.quoteAt = until;
          return 'stray quote';
        }
      } else {
        from = at;
        for (; at < limit; at += 1) {
          const byte = buffer[at]!;
          if (byte === this.#delimiter || byte === LINE_FEED) break;
          if (byte === CARRIAGE_RETURN) {
            if (at + 1 >= limit && !last) return 'more';
            if (this.#returnEndsRecord || buffer[at + 1] === LINE_FEED) break;
            this.bareCarriageReturns = true;
          }
        }
        until = at;
      }
      if (at >= limit && !last) return 'more';
      if (this.fields < this.starts.length) {
        this.starts[this.fields] = from;
        this.ends[this.fields] = until;
        this.escapes[this.fields] = escapes;
      }
      this.fields += 1;
      if (at < limit && buffer[at] === this.#delimiter) {
        at += 1;
        continue;
      }
      if (at < limit && buffer[at] === CARRIAGE_RETURN && at + 1 >= limit && !last) return 'more';
      this.contentEnd = at;
      if (at >= limit) this.end = limit;
      else this.end = at + (buffer[at] === CARRIAGE_RETURN && buffer[at + 1] === LINE_FEED ? 2 : 1);
      return 'good';
    }
  }

  #endsField(buffer: Buffer, at: number): boolean {
    const byte = buffer[at]!;
    return byte === this.#delimiter || byte === LINE_FEED || (byte === CARRIAGE_RETURN && (this.#returnEndsRecord || at + 1 >= buffer.length || buffer[at + 1] === LINE_FEED));
  }
}

function backslashesBefore(buffer: Buffer, at: number, from: number): number {
  let count = 0;
  while (at - 1 - count >= from && buffer[at - 1 - count] === BACKSLASH) count += 1;
  return count;
}

function hasLineEnd(buffer: Buffer, from: number, until: number): boolean {
  const feed = buffer.indexOf(LINE_FEED, from);
  if (feed !== -1 && feed < until) return true;
  const carriage = buffer.subarray(from, until).indexOf(CARRIAGE_RETURN);
  return carriage !== -1;
}

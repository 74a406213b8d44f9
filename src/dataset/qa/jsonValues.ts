import { AttendingError } from '../../platform/errors.ts';

/** A value of a JSON text that is taken whole. */
export interface JsonValue {
  /** Its name when it is a member of an object. */
  readonly key: string | undefined;
  /** Name of the member of the outermost object that it stands in, when that was gone into. */
  readonly within: string | undefined;
  /** Count of the values before it on the same level, from 0. */
  readonly index: number;
  readonly line: number;
  readonly kind: 'object' | 'array' | 'string' | 'other';
  /** Empty when only the structure is asked for. */
  readonly text: string;
}

export interface JsonReading {
  /** Whether the parts of a list or an object are read one by one; otherwise it is a value of its own. */
  readonly goInto: (kind: 'object' | 'array', depth: number, key: string | undefined) => boolean;
  readonly keepText: boolean;
  /** File name for messages. */
  readonly name: string;
}

type Expects = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd';

interface Level {
  readonly kind: 'root' | 'array' | 'object';
  expects: Expects;
  key: string | undefined;
  index: number;
}

/** One item of a dataset: larger is a broken file rather than a question. */
const MOST_CHARACTERS = 16 * 2 ** 20;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** What ends plain text within quotes; a line break has no place there, but counts as a line where it is. */
const SIGN = /["\\\n]/g;

function nextSign(piece: string, from: number): number {
  SIGN.lastIndex = from;
  return SIGN.exec(piece)?.index ?? piece.length;
}

/**
 * Reads the values of a JSON text piece by piece, so that a file larger than memory passes through: only the value
 * under way is held. Several values one after another (JSON lines) are values of the outermost level.
 * Throws BAD_JSON with the line where the text breaks off or goes wrong, TOO_LARGE for a value beyond 16 M characters.
 * What is within a value is not checked: that is JSON.parse's work.
 */
export class JsonValues {
  readonly #reading: JsonReading;
  readonly #levels: Level[] = [{ kind: 'root', expects: 'valueOrEnd', key: undefined, index: 0 }];
  readonly #found: JsonValue[] = [];
  #line = 1;
  /** Text held from earlier pieces, of the value or key under way. */
  #held = '';
  #size = 0;
  #taking: 'value' | 'key' | undefined;
  #valueKind: JsonValue['kind'] = 'other';
  #valueLine = 1;
  #depth = 0;
  #inText = false;
  #escaped = false;

  constructor(reading: JsonReading) {
    this.#reading = reading;
  }

  /** The values that end in this piece. */
  push(piece: string): JsonValue[] {
    let at = 0;
    while (at < piece.length) at = this.#taking === undefined ? this.#between(piece, at) : this.#through(piece, at);
    return this.#found.splice(0);
  }

  /** The value that only the end of the text ends. */
  end(): JsonValue[] {
    if (this.#taking === 'value' && this.#valueKind === 'other') this.#finish('');
    const { kind } = this.#levels.at(-1)!;
    if (this.#taking !== undefined || kind !== 'root') throw this.#broken('breaks off');
    return this.#found.splice(0);
  }

  /** One character between values. */
  #between(piece: string, at: number): number {
    const level = this.#levels.at(-1)!;
    const sign = piece[at]!;
    if (sign === '\n') this.#line += 1;
    if (/\s/.test(sign) || sign === '\uFEFF') return at + 1;
    if (level.expects === 'commaOrEnd' && level.kind === 'root') level.expects = 'valueOrEnd';
    const ends = level.expects === 'commaOrEnd' || level.expects === 'valueOrEnd' || level.expects === 'keyOrEnd';
    if (ends && sign === (level.kind === 'array' ? ']' : level.kind === 'object' ? '}' : '')) {
      this.#levels.pop();
      this.#after();
    } else if (level.expects === 'commaOrEnd' && sign === ',') {
      level.expects = level.kind === 'object' ? 'key' : 'value';
    } else if (level.expects === 'colon' && sign === ':') {
      level.expects = 'value';
    } else if ((level.expects === 'key' || level.expects === 'keyOrEnd') && sign === '"') {
      this.#begin('key', 'string');
      return at;
    } else if (level.expects === 'value' || level.expects === 'valueOrEnd') {
      return this.#open(level, piece, at);
    } else {
      throw this.#broken('is not JSON');
    }
    return at + 1;
  }

  #open(level: Level, piece: string, at: number): number {
    const sign = piece[at]!;
    const kind = sign === '{' ? 'object' : sign === '[' ? 'array' : sign === '"' ? 'string' : 'other';
    if (kind === 'other' && !/[-\w]/.test(sign)) throw this.#broken('is not JSON');
    if ((kind === 'object' || kind === 'array') && this.#reading.goInto(kind, this.#levels.length - 1, level.key)) {
      this.#levels.push({ kind, expects: kind === 'object' ? 'keyOrEnd' : 'valueOrEnd', key: undefined, index: 0 });
      return at + 1;
    }
    this.#begin('value', kind);
    return at;
  }

  #begin(taking: 'value' | 'key', kind: JsonValue['kind']): void {
    this.#taking = taking;
    this.#valueKind = kind;
    this.#valueLine = this.#line;
    this.#held = '';
    this.#size = 0;
    this.#depth = 0;
    this.#inText = false;
    this.#escaped = false;
  }

  /** The rest of the value or key under way as far as this piece has it. */
  #through(piece: string, from: number): number {
    for (let at = from; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (code === 0x0a) this.#line += 1;
      if (this.#inText) {
        if (!this.#escaped && code !== QUOTE && code !== BACKSLASH) {
          at = nextSign(piece, at + 1) - 1;
          continue;
        }
        if (this.#escaped) this.#escaped = false;
        else if (code === BACKSLASH) this.#escaped = true;
        else if (code === QUOTE) {
          this.#inText = false;
          if (this.#depth === 0) return this.#close(piece, from, at + 1);
        }
      } else if (this.#valueKind === 'other') {
        // A number or a word ends before what follows it.
        if (!/[-+.\w]/.test(piece[at]!)) {
          if (code === 0x0a) this.#line -= 1;
          return this.#close(piece, from, at);
        }
      } else if (code === QUOTE) {
        this.#inText = true;
      } else if (code === 0x7b || code === 0x5b) {
        this.#depth += 1;
      } else if (code === 0x7d || code === 0x5d) {
        this.#depth -= 1;
        if (this.#depth === 0) return this.#close(piece, from, at + 1);
      }
    }
    this.#hold(piece.slice(from));
    return piece.length;
  }

  #close(piece: string, from: number, to: number): number {
    this.#finish(piece.slice(from, to));
    return to;
  }

  #hold(text: string): void {
    this.#size += text.length;
    if (this.#size > MOST_CHARACTERS) {
      throw new AttendingError('TOO_LARGE', `${this.#reading.name}: what begins in line ${this.#valueLine} is longer than ${MOST_CHARACTERS / 2 ** 20} million characters.`, 'Check the file for a missing quote or bracket, or split it.');
    }
    if (this.#taking === 'key' || this.#reading.keepText) this.#held += text;
  }

  #finish(last: string): void {
    this.#hold(last);
    const level = this.#levels.at(-1)!;
    const text = this.#held;
    this.#held = '';
    if (this.#taking === 'key') {
      level.key = this.#keyOf(text);
      level.expects = 'colon';
    } else {
      const within = this.#levels.length > 2 ? this.#levels[1]!.key : undefined;
      this.#found.push({ key: level.kind === 'object' ? level.key : undefined, within, index: level.index, line: this.#valueLine, kind: this.#valueKind, text });
      this.#after();
    }
    this.#taking = undefined;
  }

  #keyOf(text: string): string {
    try {
      return JSON.parse(text) as string;
    } catch {
      throw this.#broken('is not JSON');
    }
  }

  #after(): void {
    const level = this.#levels.at(-1)!;
    level.index += 1;
    level.expects = 'commaOrEnd';
  }

  #broken(what: string): AttendingError {
    return new AttendingError('BAD_JSON', `${this.#reading.name} ${what} in line ${this.#line}.`, what === 'breaks off' ? 'It was cut short: fetch or write it again.' : 'Check it with a JSON validator, for example: python3 -m json.tool');
  }
}

import type { Span } from '../note/types.ts';

export type PieceKind = 'word' | 'number' | 'blank' | 'mark' | 'end';

/** A piece of a regimen: finer than a token ("q6h" is three), and "b.i.d." is one word with the key "bid". */
export interface Piece extends Span {
  readonly kind: PieceKind;
  /** Lower case, periods of abbreviations removed; dashes are one character. */
  readonly key: string;
}

// Bounded repetition throughout: a piece is at most a few dozen characters.
const NUMBER = /\d{1,9}(?:,\d{3}){0,4}(?:\.\d{1,6})?|\.\d{1,6}|[½¼¾]/y;
const BLANK = /_{2,40}|\[\*\*[^\]\n]{0,60}\*\*\]/y;
/** An abbreviation with periods, "b.i.d."; other words are read without an expression, as most pieces are such. */
const DOTTED = /[a-zµμ](?:\.[a-z](?![a-z])){1,4}\.?/iuy;
const SPACE = /\s*/y;
const MAX_WORD = 40;
const DASHES = new Set(['–', '—', '‐', '‑', '−']);

/** Cuts `text` into pieces on demand, between two offsets: a mention without a regimen costs one piece. */
export class Pieces {
  private readonly known: Piece[] = [];
  private offset: number;

  constructor(
    private readonly text: string,
    start: number,
    private readonly limit: number,
  ) {
    this.offset = start;
  }

  /** The piece at `index`; before the first and past the last, a piece of kind `end`. */
  at(index: number): Piece {
    if (index < 0) return { start: this.limit, end: this.limit, kind: 'end', key: '' };
    while (this.known.length <= index) this.known.push(this.next());
    return this.known[index]!;
  }

  key(index: number): string {
    return this.at(index).key;
  }

  private next(): Piece {
    const nothing: Piece = { start: this.limit, end: this.limit, kind: 'end', key: '' };
    if (this.offset >= this.limit) return nothing;
    const { text, limit } = this;
    const start = skipSpace(text, this.offset);
    const code = start < text.length ? text.charCodeAt(start) : 0;
    let kind: PieceKind = 'mark';
    let end = start;
    if (isLetter(code)) {
      kind = 'word';
      end = wordEnd(text, start);
    } else if ((code >= 48 && code <= 57) || code === 46 || (code >= 188 && code <= 190)) {
      end = endOf(NUMBER, text, start);
      if (end > start) kind = 'number';
    } else if (code === 95 || code === 91) {
      end = endOf(BLANK, text, start);
      if (end > start) kind = 'blank';
    }
    if (end === start && start < text.length) end = start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
    if (end === start || end > limit) {
      this.offset = limit;
      return nothing;
    }
    this.offset = end;
    if (kind === 'blank') return { start, end, kind, key: '_' };
    const written = text.slice(start, end);
    if (kind === 'word') {
      const lower = written.toLowerCase();
      return { start, end, kind, key: lower.includes('.') ? lower.replaceAll('.', '') : lower };
    }
    return { start, end, kind, key: kind === 'mark' && DASHES.has(written) ? '-' : written };
  }
}

/** Letters of units and words: Latin without accents, both signs for micro, apostrophes, and what folds to one of them. */
function isLetter(code: number): boolean {
  const small = code | 32;
  if (code < 128) return (small >= 97 && small <= 122) || code === 39;
  return code === 0xb5 || code === 0x3bc || code === 0x2019 || code === 0x39c || code === 0x17f || code === 0x212a;
}

function skipSpace(text: string, from: number): number {
  const code = text.charCodeAt(from);
  if (code > 32 && code < 128) return from;
  // One space before a word, by far the most frequent.
  const next = text.charCodeAt(from + 1);
  if (code === 32 && next > 32 && next < 128) return from + 1;
  return endOf(SPACE, text, from);
}

/** Where a word ends: with its periods where each parts single letters. */
function wordEnd(text: string, start: number): number {
  if (text.charCodeAt(start + 1) === 46) {
    const end = endOf(DOTTED, text, start);
    if (end > start) return end;
  }
  const last = Math.min(text.length, start + MAX_WORD);
  let end = start + 1;
  while (end < last && isLetter(text.charCodeAt(end))) end += 1;
  return end;
}

/** Where a sticky expression that matches at `at` ends; `at` where it does not. */
function endOf(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : at;
}

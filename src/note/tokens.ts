import { TokenKind } from './types.ts';
import type { Tokens } from './types.ts';

/** Tokens before sentences are known, with what lies between them. */
export interface Scan extends Omit<Tokens, 'sentence'> {
  readonly text: string;
  /** Line breaks between a token and the one before it: 0 none, 1 one, 2 a blank line or more. */
  readonly breaksBefore: Uint8Array;
}

const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const NUMERIC = 4;
const MARK = 5;
const OTHER = 6;

const DOT = 46;
const COMMA = 44;
const UNDERSCORE = 95;
const OPEN_BRACKET = 91;
const ASTERISK = 42;
const NEWLINE = 10;
const RETURN = 13;

/** Longest `[**…**]` taken as one blank: real ones are under 60, the bound keeps the scan linear. */
const BLANK_LIMIT = 200;

/** Class by code unit, filled on first sight of each. */
const classes = new Uint8Array(0x10000);

function classify(character: string): number {
  if (/^\s/u.test(character)) return SPACE;
  if (/^\p{L}/u.test(character)) return LETTER;
  if (/^[0-9]/.test(character)) return DIGIT;
  if (/^\p{N}/u.test(character)) return NUMERIC;
  if (/^\p{M}/u.test(character)) return MARK;
  return OTHER;
}

function classOf(code: number): number {
  const known = classes[code]!;
  if (known !== 0) return known;
  return (classes[code] = classify(String.fromCharCode(code)));
}

/** Class of the character at `i`, surrogate pairs included; 0 past the end. */
function classAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code !== code) return 0;
  if (code < 0xd800 || code > 0xdbff) return classOf(code);
  const whole = text.codePointAt(i)!;
  return whole > 0xffff ? classify(String.fromCodePoint(whole)) : OTHER;
}

function widthAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  return code >= 0xd800 && code <= 0xdbff && text.codePointAt(i)! > 0xffff ? 2 : 1;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLineBreak(code: number): boolean {
  return code === NEWLINE || code === RETURN || code === 12 || code === 0x2028 || code === 0x2029;
}

/** End of the word that starts at `start`: letters, marks and inner apostrophes; "b.i.d." and "Ph.D." whole. */
function wordEnd(text: string, start: number): number {
  let i = start + widthAt(text, start);
  for (;;) {
    const kind = classAt(text, i);
    if (kind === LETTER || kind === MARK) i += widthAt(text, i);
    else if (isApostrophe(text.charCodeAt(i)) && classAt(text, i + 1) === LETTER) i += 1;
    else break;
  }
  const length = i - start;
  if (text.charCodeAt(i) === DOT && (length === 1 || (length === 2 && text.slice(start, i).toLowerCase() === 'ph'))) {
    let dotted = i;
    while (text.charCodeAt(dotted) === DOT && classAt(text, dotted + 1) === LETTER) {
      const after = classAt(text, dotted + 2);
      if (after === LETTER || after === MARK || after === DIGIT) break;
      dotted += 2;
    }
    if (dotted > i) i = text.charCodeAt(dotted) === DOT ? dotted + 1 : dotted;
  }
  return i;
}

function digitsEnd(text: string, start: number): number {
  let i = start;
  while (isDigit(text.charCodeAt(i))) i += 1;
  return i;
}

/** End of the number that starts at `start`: "1,840", "7.4", "12.5.2020"; a comma joins groups of three only. */
function numberEnd(text: string, start: number): number {
  let end = digitsEnd(text, start);
  let grouped = end - start <= 3;
  for (;;) {
    const separator = text.charCodeAt(end);
    if (separator !== DOT && separator !== COMMA) return end;
    if (!isDigit(text.charCodeAt(end + 1))) return end;
    const next = digitsEnd(text, end + 1);
    if (separator === COMMA && !(grouped && next - end === 4)) return end;
    if (separator === DOT) grouped = false;
    end = next;
  }
}

/** End of `[**…**]` opening at `start`, or -1: at most `BLANK_LIMIT` long, over at most one line break. */
function bracketBlankEnd(text: string, start: number): number {
  if (text.charCodeAt(start + 1) !== ASTERISK || text.charCodeAt(start + 2) !== ASTERISK) return -1;
  const limit = Math.min(text.length - 2, start + BLANK_LIMIT);
  let breaks = 0;
  for (let i = start + 3; i < limit; i += 1) {
    const code = text.charCodeAt(i);
    if (code === ASTERISK && text.charCodeAt(i + 1) === ASTERISK && text.charCodeAt(i + 2) === 93) return i + 3;
    if (code === NEWLINE && (breaks += 1) > 1) return -1;
  }
  return -1;
}

/** End of a run of one character from `start`. */
function runEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  let i = start + 1;
  while (text.charCodeAt(i) === code) i += 1;
  return i;
}

/** Rules and ellipses ("-----", "=====", "...") are one token when three or longer. */
const RULE_CHARACTERS = new Set(['-', '=', '~', '*', '.', '+', '–', '—'].map((character) => character.charCodeAt(0)));

function grow(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(values.length * 2);
  larger.set(values);
  return larger;
}

/**
 * Splits text into tokens, one left-to-right pass, every code unit looked at a bounded number of times.
 * Digits and letters part ("25mg" is "25" "mg", "A1c" is "a" "1" "c"), so that "25 mg" and "25mg" read alike.
 */
export function scanTokens(text: string): Scan {
  const { length } = text;
  let start = new Uint32Array((length >>> 2) + 16);
  let end = new Uint32Array(start.length);
  const kinds: number[] = [];
  const breaks: number[] = [];
  const lower: string[] = [];
  // Only U+0130 changes length in lower case; without it one conversion serves all tokens.
  const whole = text.toLowerCase();
  const aligned = whole.length === length;
  let pending = 0;
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    const characterClass = classAt(text, i);
    if (characterClass === SPACE) {
      if (isLineBreak(code) && !(code === NEWLINE && i > 0 && text.charCodeAt(i - 1) === RETURN)) pending += 1;
      i += 1;
      continue;
    }
    let next = i + 1;
    let kind: number = TokenKind.punctuation;
    if (characterClass === LETTER) {
      next = wordEnd(text, i);
      kind = TokenKind.word;
    } else if (characterClass === DIGIT) {
      next = numberEnd(text, i);
      kind = TokenKind.number;
    } else if (characterClass === NUMERIC) {
      next = i + widthAt(text, i);
      kind = TokenKind.number;
    } else if (code === DOT && isDigit(text.charCodeAt(i + 1)) && opensDecimal(text, i)) {
      next = digitsEnd(text, i + 1);
      kind = TokenKind.number;
    } else if (code === UNDERSCORE) {
      next = runEnd(text, i);
      if (next - i >= 2) kind = TokenKind.blank;
    } else if (code === OPEN_BRACKET) {
      const close = bracketBlankEnd(text, i);
      if (close > 0) {
        next = close;
        kind = TokenKind.blank;
      }
    } else if (RULE_CHARACTERS.has(code)) {
      const run = runEnd(text, i);
      if (run - i >= 3) next = run;
    } else {
      next = i + widthAt(text, i);
    }
    const count = lower.length;
    if (count === start.length) {
      start = grow(start);
      end = grow(end);
    }
    start[count] = i;
    end[count] = next;
    kinds.push(kind);
    breaks.push(Math.min(pending, 2));
    lower.push(aligned ? whole.slice(i, next) : text.slice(i, next).toLowerCase());
    pending = 0;
    i = next;
  }
  const count = lower.length;
  return {
    text,
    count,
    start: start.slice(0, count),
    end: end.slice(0, count),
    kind: Uint8Array.from(kinds),
    lower,
    breaksBefore: Uint8Array.from(breaks),
  };
}

/** Whether the point at `i` opens a decimal (".5 mg") rather than closing a word ("pain.5"). */
function opensDecimal(text: string, i: number): boolean {
  if (i === 0) return true;
  const before = text.charCodeAt(i - 1);
  const kind = classOf(before);
  return before !== DOT && (kind === SPACE || kind === OTHER) && before !== 41 && before !== 93;
}

import { isCapitalised } from './heading-title.ts';
import { lineWidth } from './lines.ts';
import type { Lines } from './lines.ts';
import type { Scan } from './tokens.ts';
import { TokenKind } from './types.ts';

/** Lines longer than this were not wrapped by hand or by a terminal. */
const WIDEST_WRAP = 132;
const NARROWEST_WRAP = 50;

/**
 * Column at which a text is hard-wrapped, or Infinity where it is not: the 90th percentile of the widths of
 * its longer lines that run straight into another line. A list of long lines, which seldom go on in lower case, is
 * not wrapped prose.
 */
export function wrapColumn(scan: Scan, lines: Lines): number {
  const histogram = new Uint32Array(WIDEST_WRAP + 2);
  let total = 0;
  let goOn = 0;
  for (let line = 0; line + 1 < lines.count; line += 1) {
    if (scan.breaksBefore[lines.first[line + 1]!] !== 1) continue;
    const width = lineWidth(scan, lines, line);
    if (width < NARROWEST_WRAP) continue;
    const bin = Math.min(width, WIDEST_WRAP + 1);
    histogram[bin] = histogram[bin]! + 1;
    total += 1;
    const next = lines.first[line + 1]!;
    if (scan.kind[next] === TokenKind.word && !isCapitalised(scan, next)) goOn += 1;
  }
  if (total < 2 || goOn * 4 < total) return Infinity;
  let seen = 0;
  for (let width = NARROWEST_WRAP; width <= WIDEST_WRAP; width += 1) {
    seen += histogram[width]!;
    if (seen >= total * 0.9) return width;
  }
  return Infinity;
}

const BULLETS: ReadonlySet<string> = new Set(['-', '•', '*', '·', '–', '—', '◦', '▪', '●', '○', '■', '►', '➢', '+', '', '‣', '>', '#', '']);
const ROMAN = /^(?:i{1,3}|iv|vi{0,3}|ix|x)$/;

/**
 * Tokens taken by the list mark at `first` ("1.", "a)", "(2)", "-", "•"), 0 where there is none.
 * `end` bounds the line.
 */
export function listMarkLength(scan: Scan, first: number, end: number): number {
  const word = scan.lower[first]!;
  const apart = (i: number): boolean => i >= end || scan.start[i]! > scan.end[i - 1]!;
  if (BULLETS.has(word)) {
    if (first + 1 >= end) return 0;
    // "-5" and "+2" are values, "-rales" and "•rales" are items.
    return apart(first + 1) || (scan.kind[first + 1] === TokenKind.word && word !== '+' && word !== '>') || scan.kind[first + 1] === TokenKind.blank ? 1 : 0;
  }
  const isMark = (i: number): boolean =>
    (scan.kind[i] === TokenKind.number && scan.end[i]! - scan.start[i]! <= 3 && !scan.lower[i]!.includes('.')) || ROMAN.test(scan.lower[i]!) || /^[a-z]$/.test(scan.lower[i]!);
  if (word === '(' && first + 3 < end && isMark(first + 1) && scan.lower[first + 2] === ')' && apart(first + 3)) return 3;
  if (first + 2 >= end || !isMark(first) || scan.end[first] !== scan.start[first + 1]!) return 0;
  const closer = scan.lower[first + 1];
  if (closer === ')') return 2;
  // "I. Introduction" and "1. Aspirin" are items; "1.5" never comes here, being one token.
  if (closer === '.') return apart(first + 2) || (scan.kind[first] === TokenKind.number && isCapitalised(scan, first + 2)) ? 2 : 0;
  return 0;
}

/** Whether tokens from `first` read "Name: …", a name of at most six tokens. */
export function hasLabel(scan: Scan, first: number, end: number): boolean {
  if (scan.kind[first] !== TokenKind.word) return false;
  const limit = Math.min(end, first + 7);
  for (let i = first + 1; i < limit; i += 1) {
    const word = scan.lower[i]!;
    if (word === ':') return !(scan.kind[i - 1] === TokenKind.number && i + 1 < end && scan.start[i + 1] === scan.end[i]);
    if (word === '.' || word === ';' || word === ',' || word === '?') return false;
  }
  return false;
}

/** Share of measurement in tokens `[first, end)`: many numbers and few words make a line of values. */
export function isMeasurementLine(scan: Scan, first: number, end: number): boolean {
  let numbers = 0;
  let words = 0;
  for (let i = first; i < end; i += 1) {
    if (scan.kind[i] === TokenKind.number) numbers += 1;
    else if (scan.kind[i] === TokenKind.word) words += 1;
  }
  return numbers >= 2 && numbers * 2 >= words;
}

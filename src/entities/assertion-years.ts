import { TokenKind } from '../note/types.ts';
import type { Note } from '../note/types.ts';

const MONTHS: ReadonlySet<string> = new Set('january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec'.split('|'));
const TOLD: ReadonlySet<string> = new Set(['in', 'since', 'of', 'around', 'early', 'late', 'until', 'by']);
/** How far into a note its own date is looked for. */
const HEADER_LENGTH = 1500;
/** The newest year that counts as past in a note without a date. */
const LONG_PAST_YEAR = 2020;

/** The year of a number token that stands in a date ("03/14/2024", "March 14, 2024", "2024-03-14"); undefined for others. */
function yearInDate({ tokens }: Note, at: number): number | undefined {
  if (tokens.kind[at] !== TokenKind.number) return undefined;
  const word = tokens.lower[at]!;
  if (word.length !== 4 || !/^(?:19|20|21)\d\d$/.test(word)) return undefined;
  const before = tokens.lower[at - 1] ?? '';
  const after = tokens.lower[at + 1] ?? '';
  // "In March 2018" is told, not a date of the note.
  const isTold = MONTHS.has(before) && TOLD.has(tokens.lower[at - 2] ?? '');
  if (isTold) return undefined;
  const isDate = before === '/' || before === '-' || after === '-' || after === '/' || MONTHS.has(before) || (before === ',' && MONTHS.has(tokens.lower[at - 3] ?? ''));
  return isDate ? Number(word) : undefined;
}

/**
 * The last year that is past for sure where the note was written: the one before the note's own, which is the
 * newest in a date at its start, or else anywhere in it. Linear.
 */
export function lastPastYear(note: Note): number {
  let newest = 0;
  for (let i = 0; i < note.tokens.count; i += 1) {
    if (newest > 0 && note.tokens.start[i]! > HEADER_LENGTH) break;
    newest = Math.max(newest, yearInDate(note, i) ?? 0);
  }
  return newest === 0 ? LONG_PAST_YEAR : newest - 1;
}

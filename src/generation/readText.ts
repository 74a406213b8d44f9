import { addDetails } from '../entities/details.ts';
import { foldPlural, normaliseWord } from '../entities/matcher-words.ts';
import { recogniseEntities } from '../entities/recognise.ts';
import type { Entity } from '../entities/types.ts';
import type { RecognisedNote } from '../metrics/retention.ts';
import { parseNote } from '../note/note.ts';
import type { Span } from '../note/types.ts';
import { AttendingError } from '../platform/errors.ts';
import { FUNCTION_WORDS } from '../summary/words.ts';
import type { NoteSource } from './types.ts';

/** A text parsed, its entities by the rules (what metrics count), and the same with quantities and times (what meaning compares). */
export interface ReadText extends RecognisedNote {
  readonly detailed: readonly Entity[];
}

/** Parses and recognises. Throws EMPTY_NOTE for a text without a word. */
export function readSource(source: NoteSource): ReadText {
  const read = readText(source);
  if (!/\S/.test(read.note.text)) throw new AttendingError('EMPTY_NOTE', 'The note is empty.', 'Give a note with some text.');
  return read;
}

export function readText(source: NoteSource): ReadText {
  const note = typeof source === 'string' ? parseNote(source) : source.note;
  const entities = typeof source === 'string' ? (source === '' ? [] : recogniseEntities(note)) : source.entities;
  return { note, entities, detailed: addDetails(note, entities) };
}

/** A word that says something, in its normal form, and where it stands. */
export interface ContentWord extends Span {
  readonly word: string;
}

const WORD = /[\p{L}\p{N}]+(?:\.\d+)?/gu;

/** Words of a text in their normal form, without numbers and words of grammar. Offsets count from `base`. */
export function contentWords(text: string, base = 0): ContentWord[] {
  const words: ContentWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const lower = match[0].toLowerCase();
    if (/^\d/.test(lower) || FUNCTION_WORDS.has(lower)) continue;
    words.push({ word: foldPlural(normaliseWord(lower)), start: base + match.index, end: base + match.index + match[0].length });
  }
  return words;
}

/** A number as written, without separators of thousands and idle zeros: "12,300" is "12300", "5.0" is "5". */
export interface WrittenNumber extends Span {
  readonly value: string;
}

const NUMBER = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|(?<!\d)\.\d+/g;

export function numbersIn(text: string, base = 0): WrittenNumber[] {
  return [...text.matchAll(NUMBER)].map((match) => ({ value: String(Number(match[0].replaceAll(',', ''))), start: base + match.index, end: base + match.index + match[0].length }));
}

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ').map((word, value) => [word, String(value)] as const).concat([
    ['first', '1'], ['second', '2'], ['third', '3'], ['fourth', '4'], ['fifth', '5'], ['once', '1'], ['twice', '2'], ['single', '1'], ['couple', '2'], ['dozen', '12'], ['half', '0.5'],
    ['thirty', '30'], ['forty', '40'], ['fifty', '50'], ['sixty', '60'], ['seventy', '70'], ['eighty', '80'], ['ninety', '90'], ['hundred', '100'],
    ['i', '1'], ['ii', '2'], ['iii', '3'], ['iv', '4'], ['a', '1'], ['an', '1'], ['bid', '2'], ['tid', '3'], ['qid', '4'], ['daily', '1'], ['qd', '1'],
  ]),
);

/** All numbers of a text, those written as words among them: what a number elsewhere may have been taken from. */
export function numberValues(text: string): Set<string> {
  const values = new Set(numbersIn(text).map(({ value }) => value));
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    const value = NUMBER_WORDS.get(word);
    if (value !== undefined) values.add(value);
  }
  // "3/14/24" has the year 2024.
  for (const match of text.matchAll(/\b\d{1,2}[/-]\d{1,2}[/-](\d{2})\b/g)) values.add(String(2000 + Number(match[1]))).add(String(1900 + Number(match[1])));
  return values;
}

import type { Entity } from '../entities/types.ts';
import type { Note } from '../note/types.ts';
import { commonWords } from './words/commonWords.ts';
import { eponyms } from './words/eponyms.ts';
import { firstNames, wordNames } from './words/firstNames.ts';
import { ordinaryWords } from './words/ordinaryWords.ts';
import { surnames, wordSurnames } from './words/surnames.ts';

/** Bits of what a word is to the name rules. */
export const Is = {
  capital: 1,
  upper: 2,
  initial: 4,
  ordinary: 8,
  first: 16,
  last: 32,
  /** A name that is a word as well: says nothing alone. */
  doubtful: 64,
  clinical: 128,
  heading: 256,
  eponym: 512,
  /** A word that medical English writes small. */
  common: 1024,
} as const;

/** Words of a note as parallel arrays; a word keeps its hyphens and apostrophes ("O'Brien-Smith"), not its possessive. */
export interface NameWords {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly is: Uint16Array;
  /** Lower case, without accents. */
  readonly lower: readonly string[];
  /** Whether the text uses capitals as usual; else small letters say nothing of a word. */
  readonly isCased: boolean;
  /** Whether any clinical word stands in the text: then eponyms are likely. */
  readonly isClinical: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:(?:['’´`](?=\p{L}{2})|-(?=\p{L}))\p{L}[\p{L}\p{M}]*)*/gu;

const CLINICAL: ReadonlySet<string> = new Set(['problem', 'medication', 'lab', 'vital', 'procedure']);

/** A text with fewer capitals than this is written small throughout. */
const CASED_SHARE = 0.02;

/** Ends that only words of medicine have. */
const MEDICAL_END = /(?:ology|ologist|ologists|iatry|iatrics|iatrist|ectomy|otomy|ostomy|plasty|scopy|graphy|gram|pathy|itis|osis|emia|uria|algia|trophy|plegia|paresis|penia|megaly|stenosis|sclerosis|diagnostics)$/;

function isCommon(word: string, common: ReadonlySet<string>): boolean {
  return MEDICAL_END.test(word) || common.has(word) || (word.endsWith('s') && common.has(word.slice(0, -1))) || (word.includes('-') && word.split('-').every((part) => common.has(part)));
}

/** Lower case without accents, so that lists need one spelling. */
export function foldName(word: string): string {
  const lower = word.toLowerCase();
   
  return /^[\x00-\x7f]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}+/gu, '').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/đ/g, 'd').replace(/ß/g, 'ss');
}

/** Words with what lists, entities and headings say of them. One pass each over words, entities and headings. */
export function readNameWords(note: Note, entities: readonly Entity[]): NameWords {
  const { text } = note;
  const found: { start: number; end: number }[] = [];
  for (const match of text.matchAll(WORD)) found.push({ start: match.index, end: match.index + match[0].length });
  const count = found.length;
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  const is = new Uint16Array(count);
  const lower: string[] = new Array<string>(count);
  const lists = { ordinary: ordinaryWords(), first: firstNames(), last: surnames(), wordNames: wordNames(), wordLast: wordSurnames(), eponyms: eponyms(), common: commonWords() };
  const seen = new Map<string, number>();
  for (let i = 0; i < count; i += 1) {
    const at = found[i]!;
    const word = text.slice(at.start, at.end);
    const folded = foldName(word);
    start[i] = at.start;
    end[i] = at.end;
    lower[i] = folded;
    let bits = seen.get(folded);
    if (bits === undefined) {
      const parts = folded.split('-');
      bits = 0;
      if (lists.ordinary.has(folded)) bits |= Is.ordinary;
      if (isCommon(folded, lists.common)) bits |= Is.common;
      if (lists.first.has(folded) || (parts.length === 2 && parts.every((part) => lists.first.has(part)))) bits |= Is.first;
      const bare = folded.replace(/['’´`]/g, '');
      if (lists.last.has(bare) || (parts.length === 2 && parts.some((part) => lists.last.has(part) && (!lists.wordLast.has(part) || parts.every((other) => lists.last.has(other)))))) bits |= Is.last;
      if (lists.wordNames.has(folded) || lists.wordLast.has(folded)) bits |= Is.doubtful;
      if (lists.eponyms.has(bare) || (parts.length === 2 && lists.eponyms.has(parts[0]!))) bits |= Is.eponym;
      seen.set(folded, bits);
    }
    const head = word.charAt(0);
    if (head !== head.toLowerCase()) bits |= Is.capital;
    if (word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()) bits |= Is.upper;
    if (word.length === 1 && (bits & Is.capital) !== 0) bits = (text.charAt(at.end) === '.' ? bits & ~(Is.ordinary | Is.common) : bits) | Is.initial;
    is[i] = bits;
  }
  const capitals = is.reduce((sum, bits) => sum + ((bits & Is.capital) === 0 ? 0 : 1), 0);
  const words: NameWords = { text, count, start, end, is, lower, isCased: capitals > CASED_SHARE * count, isClinical: entities.some(({ type }) => CLINICAL.has(type)) };
  cover(words, entities.filter(({ type }) => type !== 'date' && type !== 'other').map((entity) => entity.name), Is.clinical);
  cover(words, note.sections.flatMap(({ heading }) => (heading === null ? [] : [heading])), Is.heading);
  return words;
}

/** Sets a bit on all words inside ordered spans. */
function cover(words: NameWords, spans: readonly { readonly start: number; readonly end: number }[], bit: number): void {
  let i = 0;
  for (const span of spans) {
    while (i < words.count && words.end[i]! <= span.start) i += 1;
    for (let j = i; j < words.count && words.start[j]! < span.end; j += 1) words.is[j]! |= bit;
  }
}

/** Index of the first word that starts at `offset` or later. */
export function wordAt(words: NameWords, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What stands between a word and the next. */
export function gapAfter(words: NameWords, i: number): string {
  return words.text.slice(words.end[i], i + 1 < words.count ? words.start[i + 1]! : Math.min(words.text.length, words.end[i]! + 20));
}

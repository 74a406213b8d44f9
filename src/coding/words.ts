import { foldPlural, normaliseWord, scanUnits } from '../entities/matcher-words.ts';
import type { Note } from '../note/types.ts';

/** Words that say nothing about which condition is meant: left out of terms, passed over in notes. */
const FILLERS: ReadonlySet<string> = new Set(['of', 'the', 'in', 'an', 'his', 'her', 'their', 'my', 'patient', '-', '/', "'", '’', ',', '[', ']', '‐', '–']);

/** Units that a phrase may not run across. */
const BARRIERS: ReadonlySet<string> = new Set(['.', ';', ':', '(', ')', '!', '?', '|', '•', '*', '=', '>', '<', '#']);

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['hx', 'history'],
  ['h/o', 'history'],
  ['s/p', 's/p'],
  ['w/', 'with'],
  ['&', 'and'],
  ['rt', 'right'],
  ['lt', 'left'],
  ['b/l', 'bilateral'],
  ['bl', 'bilateral'],
  ['both', 'bilateral'],
  ['disk', 'disc'],
  ['fib', 'fib'],
  ['fx', 'fracture'],
  ['dz', 'disease'],
  ['exac', 'exacerbation'],
]);

/** Words after which a Roman numeral is a number: "type II", "stage IV". */
const NUMBERED: ReadonlySet<string> = new Set(['type', 'stage', 'class', 'grade', 'dm', 'ckd', 'diabetes', 'mellitus', 'disorder', 'bipolar', 'mi', 'mobitz', 'cin']);
const ROMAN: ReadonlyMap<string, string> = new Map([['i', '1'], ['ii', '2'], ['iii', '3'], ['iv', '4'], ['v', '5'], ['iiia', '3a'], ['iiib', '3b']]);

export type Side = 'right' | 'left' | 'bilateral';

/** The side a normalised word names, if it does. Single letters count only where the note writes them large. */
export function sideOf(word: string): Side | undefined {
  switch (word) {
    case 'right':
    case 'left':
    case 'bilateral':
      return word;
    case 'bilaterally':
      return 'bilateral';
    default:
      return undefined;
  }
}

/** Numbers for words, so that phrases are compared as integers. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [];

  /** Number of a normalised word, a new one if it is not known yet. */
  intern(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    this.#ids.set(word, this.#words.length);
    return this.#words.push(word) - 1;
  }

  /** Number of a normalised word, -1 if no term has it. */
  find(word: string): number {
    return this.#ids.get(word) ?? -1;
  }

  get size(): number {
    return this.#words.length;
  }
}

/** A note or phrase as a row of normalised words. */
export interface WordRow {
  readonly words: readonly string[];
  /** Token index of each word; the position in the row for text that is no note. */
  readonly token: Int32Array;
  /** 1 where no phrase may reach from the word before to this one. */
  readonly breaks: Uint8Array;
}

/** Plain words of a term of the data files (lower case letters and digits), in the normal form of notes. */
export function wordsOfTerm(term: string): string[] {
  const out: string[] = [];
  for (const raw of term.split(/[\s,[\]]+/)) {
    if (raw === '') continue;
    const units = raw.includes('-') || raw.includes('/') || raw.includes("'") || raw.includes('.') || raw.includes('(') || raw.includes(')') ? scanUnits(raw) : [normaliseWord(raw)];
    for (const unit of units) pushWord(out, unit);
  }
  return out;
}

/** Adds a word to a row that is being built, folding two-word spellings. Returns false where it was passed over. */
function pushWord(out: string[], unit: string): boolean {
  if (FILLERS.has(unit)) return false;
  const last = out.length - 1;
  const before = out[last];
  if (before === 's' && unit === 'p') {
    out[last] = 's/p';
    return false;
  }
  if (before === 'status' && unit === 'post') {
    out[last] = 's/p';
    return false;
  }
  if (before === 'h' && unit === 'o') {
    out[last] = 'history';
    return false;
  }
  if (before === 'b' && unit === 'l') {
    out[last] = 'bilateral';
    return false;
  }
  let word = SPELLINGS.get(unit) ?? unit;
  if (before !== undefined && NUMBERED.has(before)) word = ROMAN.get(word) ?? word;
  out.push(word);
  return true;
}

/** The note's tokens as normalised words, fillers left out. Linear. */
export function wordsOfNote(note: Note, from = 0, to: number = note.tokens.count): WordRow {
  const { tokens, text } = note;
  const words: string[] = [];
  const token: number[] = [];
  const breaks: number[] = [];
  const cache = new Map<string, readonly string[]>();
  let sentence = -1;
  let isBroken = true;
  for (let i = from; i < to; i += 1) {
    const lower = tokens.lower[i]!;
    if (tokens.sentence[i] !== sentence) {
      sentence = tokens.sentence[i]!;
      isBroken = true;
    }
    if (BARRIERS.has(lower)) {
      isBroken = true;
      continue;
    }
    // "Parkinson's" cut as a word, an apostrophe and an s.
    if ((lower === 's' && i > from && isApostrophe(tokens.lower[i - 1]!)) || lower === "'s" || lower === '’s') continue;
    let units = cache.get(lower);
    if (units === undefined) {
      units = /^[a-z]+$/.test(lower) ? [lower.length > 5 ? normaliseWord(lower) : foldPlural(lower)] : scanUnits(lower);
      cache.set(lower, units);
    }
    for (const unit of units) {
      // Two-word spellings do not reach over a break: the row so far is closed to them.
      const row = isBroken ? [] : words;
      let word = unit;
      if ((unit === 'r' || unit === 'l') && lower.length === 1 && text.charCodeAt(tokens.start[i]!) < 91) word = unit === 'r' ? 'right' : 'left';
      if (!pushWord(row, word)) continue;
      if (row !== words) words.push(row[0]!);
      token.push(i);
      breaks.push(isBroken ? 1 : 0);
      isBroken = false;
    }
  }
  return { words, token: Int32Array.from(token), breaks: Uint8Array.from(breaks) };
}

function isApostrophe(word: string): boolean {
  return word === "'" || word === '’';
}

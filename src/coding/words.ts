import { foldPlural, normaliseWord, scanUnits } from '../entities/matcher-words.ts';
import { TokenKind, type Note } from '../note/types.ts';

/** Words that say nothing about which condition is meant: left out of terms, passed over in notes. */
const FILLERS: ReadonlySet<string> = new Set(['of', 'the', 'in', 'an', 'his', 'her', 'their', 'my', 'patient', '-', '/', "'", '’', ',', ':', '[', ']', '‐', '–']);

/** Units that a phrase may not run across. */
const BARRIERS: ReadonlySet<string> = new Set(['.', ';', '(', ')', '!', '?', '|', '•', '*', '=', '>', '<', '#']);

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['hx', 'history'],
  ['&', 'and'],
  ['rt', 'right'],
  ['lt', 'left'],
  ['bl', 'bilateral'],
  ['both', 'bilateral'],
  ['disk', 'disc'],
  ['fx', 'fracture'],
  ['dz', 'disease'],
  ['exac', 'exacerbation'],
]);

/** Two words that are one: the second, the first before it, and what they are together. */
const JOINED: ReadonlyMap<string, readonly [before: string, word: string]> = new Map([
  ['p', ['s', 's/p']],
  ['post', ['status', 's/p']],
  ['o', ['h', 'history']],
  ['l', ['b', 'bilateral']],
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

  constructor(words: readonly string[] = []) {
    for (const word of words) this.intern(word);
  }

  /** All words by number. */
  get words(): readonly string[] {
    return this.#words;
  }

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

  /** The normalised word of a number. */
  wordOf(number: number): string {
    return this.#words[number]!;
  }

  /** Whether a unit may be a filler, a spelling of another word, or part of a two-word one. */
  isSpecial(unit: string): boolean {
    return FILLERS.has(unit) || SPELLINGS.has(unit) || JOINED.has(unit) || ROMAN.has(unit);
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

/** What a unit adds to a row behind the word `before`; `replaces` where both are one word. Undefined for a filler. */
export function foldWord(before: string | undefined, unit: string): { readonly word: string; readonly replaces: boolean } | undefined {
  if (FILLERS.has(unit)) return undefined;
  if (before !== undefined) {
    const joined = JOINED.get(unit);
    if (joined !== undefined && joined[0] === before) return { word: joined[1], replaces: true };
    if (unit.length <= 4 && NUMBERED.has(before)) {
      const number = ROMAN.get(unit);
      if (number !== undefined) return { word: number, replaces: false };
    }
  }
  return { word: SPELLINGS.get(unit) ?? unit, replaces: false };
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
      // The period of "C. diff" and "E. coli" parts nothing.
      const isInitial = lower === '.' && i > from && tokens.end[i - 1] === tokens.start[i] && tokens.end[i - 1]! - tokens.start[i - 1]! === 1;
      if (!isInitial || tokens.kind[i - 1] !== TokenKind.word) isBroken = true;
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
      // "R knee", but not "L4" nor "L-spine".
      const isLargeLetter = (unit === 'r' || unit === 'l') && lower.length === 1 && text.charCodeAt(tokens.start[i]!) < 91 && tokens.start[i + 1] !== tokens.end[i];
      // Two-word spellings do not reach over a break.
      const folded = foldWord(isBroken ? undefined : words.at(-1), isLargeLetter ? (unit === 'r' ? 'right' : 'left') : unit);
      if (folded === undefined) continue;
      if (folded.replaces) {
        words[words.length - 1] = folded.word;
        continue;
      }
      words.push(folded.word);
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

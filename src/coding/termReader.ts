import { scanUnits } from '../entities/matcher-words.ts';
import { foldWord, type Vocabulary } from './words.ts';

const TABLE_SIZE = 32768;
const TABLE_MASK = TABLE_SIZE - 1;
const SEED_LOW = 0x811c9dc5 | 0;
const SEED_HIGH = 0x1e3779b9 | 0;

/**
 * Cuts terms of the data files into word numbers. Written words are found by a 64-bit hash of their
 * characters, so that only the first meeting with a word cuts a string and normalises it: some 40,000 words
 * of terms are only some 6,000 different ones.
 */
export class TermReader {
  readonly #vocabulary: Vocabulary;
  readonly #low = new Int32Array(TABLE_SIZE);
  readonly #high = new Int32Array(TABLE_SIZE);
  /** Place in `#units` of each slot, 0 for an empty slot. */
  readonly #place = new Int32Array(TABLE_SIZE);
  readonly #units: (readonly string[])[] = [[]];
  /** Number of a unit by its place, -1 where the word is not a single unit that stands for itself. */
  readonly #number: number[] = [-1];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Appends the word numbers of `text[from, to)` to `out`. */
  read(text: string, from: number, to: number, out: number[]): void {
    const base = out.length;
    const lows = this.#low;
    const highs = this.#high;
    const places = this.#place;
    let wordStart = from;
    let low = SEED_LOW;
    let high = SEED_HIGH;
    for (let at = from; at <= to; at += 1) {
      const code = at < to ? text.charCodeAt(at) : 32;
      if (code !== 32 && code !== 44) {
        low = Math.imul(low ^ code, 0x01000193);
        high = Math.imul(high ^ code, 0x5bd1e995);
        continue;
      }
      if (at > wordStart) {
        let slot = (low ^ (high >>> 15)) & TABLE_MASK;
        while (places[slot] !== 0 && (lows[slot] !== low || highs[slot] !== high)) slot = (slot + 1) & TABLE_MASK;
        let place = places[slot]!;
        if (place === 0) {
          place = this.#learn(text.slice(wordStart, at));
          places[slot] = place;
          lows[slot] = low;
          highs[slot] = high;
        }
        const number = this.#number[place]!;
        if (number >= 0) out.push(number);
        else this.#fold(this.#units[place]!, base, out);
      }
      wordStart = at + 1;
      low = SEED_LOW;
      high = SEED_HIGH;
    }
  }

  /** Normalises a word met for the first time; returns its place. */
  #learn(written: string): number {
    const units = scanUnits(written);
    const [only] = units;
    this.#number.push(units.length === 1 && !this.#vocabulary.isSpecial(only!) ? this.#vocabulary.intern(only!) : -1);
    return this.#units.push(units) - 1;
  }

  /** Appends units that may be fillers or part of two-word spellings. */
  #fold(units: readonly string[], base: number, out: number[]): void {
    for (const unit of units) {
      const before = out.length > base ? this.#vocabulary.wordOf(out.at(-1)!) : undefined;
      const folded = foldWord(before, unit);
      if (folded === undefined) continue;
      if (folded.replaces) out.pop();
      out.push(this.#vocabulary.intern(folded.word));
    }
  }
}

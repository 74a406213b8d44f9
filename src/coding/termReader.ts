import { scanUnits } from '../entities/matcher-words.ts';
import { foldWord, type Vocabulary } from './words.ts';

const TABLE_SIZE = 32768;
const TABLE_MASK = TABLE_SIZE - 1;

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
    let at = from;
    let wordStart = from;
    let low = 0x811c9dc5;
    let high = 0x9e3779b9;
    for (; at <= to; at += 1) {
      const code = at < to ? text.charCodeAt(at) : 32;
      if (code !== 32 && code !== 44) {
        low = Math.imul(low ^ code, 0x01000193);
        high = Math.imul(high ^ code, 0x85ebca6b);
        continue;
      }
      if (at > wordStart) this.#push(text, wordStart, at, low, high, base, out);
      wordStart = at + 1;
      low = 0x811c9dc5;
      high = 0x9e3779b9;
    }
  }

  #push(text: string, from: number, to: number, low: number, high: number, base: number, out: number[]): void {
    let slot = (low ^ (high >>> 7)) & TABLE_MASK;
    while (this.#place[slot] !== 0 && (this.#low[slot] !== low || this.#high[slot] !== high)) slot = (slot + 1) & TABLE_MASK;
    let place = this.#place[slot]!;
    if (place === 0) {
      const units = scanUnits(text.slice(from, to));
      place = this.#units.push(units) - 1;
      const [only] = units;
      this.#number.push(units.length === 1 && !this.#vocabulary.isSpecial(only!) ? this.#vocabulary.intern(only!) : -1);
      this.#place[slot] = place;
      this.#low[slot] = low;
      this.#high[slot] = high;
    }
    const number = this.#number[place]!;
    if (number >= 0) {
      out.push(number);
      return;
    }
    for (const unit of this.#units[place]!) {
      const before = out.length > base ? this.#vocabulary.wordOf(out.at(-1)!) : undefined;
      const folded = foldWord(before, unit);
      if (folded === undefined) continue;
      if (folded.replaces) out.pop();
      out.push(this.#vocabulary.intern(folded.word));
    }
  }
}

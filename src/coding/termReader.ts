import { scanUnits } from '../entities/matcher-words.ts';
import { foldWord, type Vocabulary } from './words.ts';

/** A written word of the data files, read once. */
interface WrittenWord {
  /** Number in the vocabulary, -1 for words that are fillers, several units or part of a two-word spelling. */
  readonly number: number;
  readonly units: readonly string[];
  /** The word ends its term (a semicolon follows). */
  readonly isLast: boolean;
  /** Code that "+CODE" names. */
  readonly also: string | undefined;
}

/** Called for every term of a list: its words begin at `base` in the array that was passed. */
export type TermHandler = (base: number, written: string, also: string | undefined) => void;

/**
 * Cuts lists of terms ("term; other term +CODE") into word numbers. Some 40,000 words of terms are only some
 * 6,000 different ones: each is normalised once, with its semicolon as a word of its own.
 */
export class TermReader {
  readonly #vocabulary: Vocabulary;
  readonly #known = new Map<string, WrittenWord>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Appends the word numbers of all terms of a list to `out`; `written` of a term is its first word as it stands. */
  readList(list: string, out: number[], handle: TermHandler): void {
    const raw = list.split(' ');
    let base = out.length;
    let also: string | undefined;
    let first = '';
    for (let i = 0; i < raw.length; i += 1) {
      const text = raw[i]!;
      const word = this.#known.get(text) ?? this.#learn(text);
      if (first === '') first = text;
      if (word.number >= 0) out.push(word.number);
      else if (word.also !== undefined) also = word.also;
      else this.#fold(word.units, base, out);
      if (!word.isLast && i + 1 < raw.length) continue;
      handle(base, first, also);
      base = out.length;
      also = undefined;
      first = '';
    }
  }

  #learn(text: string): WrittenWord {
    const isLast = text.endsWith(';');
    const plain = isLast ? text.slice(0, -1) : text;
    const also = plain.startsWith('+') ? plain.slice(1) : undefined;
    const units = also === undefined ? scanUnits(plain) : [];
    const [only] = units;
    const number = units.length === 1 && !this.#vocabulary.isSpecial(only!) ? this.#vocabulary.intern(only!) : -1;
    const word: WrittenWord = { number, units, isLast, also };
    this.#known.set(text, word);
    return word;
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

import { starterSet } from './codeSet.ts';
import { NO_CODE_TERMS } from './codes/none.ts';
import { TermReader } from './termReader.ts';
import { sideOf, Vocabulary, type Side, type WordRow } from './words.ts';

/** An exact phrase found in a row of words, half-open in positions of the row. */
export interface PhraseMatch {
  readonly first: number;
  readonly last: number;
  readonly term: number;
  /** Side named inside the phrase ("fracture of the right hip"). */
  readonly side: Side | undefined;
}

/** Where a term comes from: what clinicians write, or an official description cut to what they might. */
export const TermSource = { synonym: 0, description: 1 } as const;

/**
 * All terms of the set as rows of word numbers, grouped by first word and longest first, so that the first
 * one that fits at a position is the longest. Words of side inside a mention are passed over and remembered.
 */
export class TermIndex {
  readonly vocabulary = new Vocabulary();
  /** Entry index of each term; -1 for a phrase that looks like a condition but is none. */
  readonly entry: number[] = [];
  /** Second entry that a term states as well ("septic shock" is sepsis too), or -1. */
  readonly also: number[] = [];
  readonly source: number[] = [];
  /** Word numbers of all terms one behind the other; term t has `words[from[t]]` to `words[from[t + 1]]`. */
  readonly words: number[] = [];
  readonly from: number[] = [0];
  /** Written form of terms that count only in capitals ("PE", "MI"). */
  readonly #capitals = new Map<number, string>();
  readonly #reader = new TermReader(this.vocabulary);
  /** Terms by first word, longest first; those of word w from `#groups[w]` to `#groups[w + 1]`. */
  readonly #ordered: Int32Array;
  readonly #groups: Int32Array;

  constructor() {
    const { entries } = starterSet();
    this.#add(NO_CODE_TERMS.trim().replaceAll('\n', '; '), -1, TermSource.synonym);
    for (let index = 0; index < entries.length; index += 1) {
      const { synonyms } = entries[index]!;
      if (synonyms !== '') this.#add(synonyms, index, TermSource.synonym);
    }
    for (let index = 0; index < entries.length; index += 1) {
      const plain = plainDescription(entries[index]!.description);
      if (plain !== undefined) this.#add(plain, index, TermSource.description);
    }
    [this.#ordered, this.#groups] = this.#group();
  }

  /** Number of terms. */
  get count(): number {
    return this.entry.length;
  }

  /** Adds the terms of a list. */
  #add(list: string, entry: number, source: number): void {
    const { words, from, also } = this;
    this.#reader.readList(list, words, (base, written, second) => {
      const length = words.length - base;
      if (length === 0) return;
      if (length === 1 && isCapital(written.charCodeAt(0))) this.#capitals.set(this.entry.length, written.replace(';', ''));
      this.entry.push(entry);
      also.push(second === undefined ? -1 : (starterSet().indexOf.get(second) ?? -1));
      this.source.push(source);
      from.push(words.length);
    });
  }

  /** Orders terms by first word, then longest first, then as added: synonyms before descriptions. */
  #group(): [Int32Array, Int32Array] {
    const { words, from, count } = this;
    const groups = new Int32Array(this.vocabulary.size + 1);
    for (let t = 0; t < count; t += 1) groups[words[from[t]!]! + 1]! += 1;
    for (let w = 0; w < this.vocabulary.size; w += 1) groups[w + 1]! += groups[w]!;
    const next = groups.slice();
    const ordered = new Int32Array(count);
    for (let t = 0; t < count; t += 1) {
      const first = words[from[t]!]!;
      // Insertion by length: groups are short, and most terms come after their equals.
      let at = next[first]!;
      next[first] = at + 1;
      const length = from[t + 1]! - from[t]!;
      for (; at > groups[first]!; at -= 1) {
        const before = ordered[at - 1]!;
        if (from[before + 1]! - from[before]! >= length) break;
        ordered[at] = before;
      }
      ordered[at] = t;
    }
    return [ordered, groups];
  }

  /**
   * Leftmost longest phrases in a row of words. `written` gives the text of a position as it stands, for terms
   * that count only in capitals. Linear in words for a fixed set of terms.
   */
  match(row: WordRow, written: (position: number) => string): PhraseMatch[] {
    const numbers = Int32Array.from(row.words, (word) => this.vocabulary.find(word));
    const matches: PhraseMatch[] = [];
    for (let at = 0; at < numbers.length; at += 1) {
      const first = numbers[at]!;
      if (first < 0) continue;
      const end = this.#groups[first + 1]!;
      for (let i = this.#groups[first]!; i < end; i += 1) {
        const term = this.#ordered[i]!;
        const found = this.#matchAt(term, at, numbers, row);
        if (found === undefined) continue;
        const capitals = this.#capitals.get(term);
        if (capitals !== undefined && !isWrittenAs(written(at), capitals)) continue;
        matches.push(found);
        at = found.last - 1;
        break;
      }
    }
    return matches;
  }

  #matchAt(term: number, at: number, numbers: Int32Array, row: WordRow): PhraseMatch | undefined {
    const { words, from } = this;
    let position = at + 1;
    let side: Side | undefined;
    for (let i = from[term]! + 1; i < from[term + 1]!; i += 1) {
      for (;;) {
        if (position >= numbers.length || row.breaks[position] === 1) return undefined;
        if (numbers[position] === words[i]) break;
        const named = sideOf(row.words[position]!);
        if (named === undefined || side !== undefined) return undefined;
        side = named;
        position += 1;
      }
      position += 1;
    }
    return { first: at, last: position, term, side };
  }
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** "PE" for "PE" and "PEs", not for "pe" or "Pe". */
function isWrittenAs(written: string, term: string): boolean {
  return written === term || written === `${term}s` || written.replaceAll('.', '') === term;
}

const LONGEST_DESCRIPTION = 90;

/** A description as a phrase that a clinician might write, or undefined where it is too official for that. */
function plainDescription(description: string): string | undefined {
  if (description.length > LONGEST_DESCRIPTION || /^Other |elsewhere|ithout|other specified|ncounter for|\bnot\b|Long.term/.test(description)) return undefined;
  let plain = description.toLowerCase();
  const comma = /, (?:initial encounter|unspecified)/.exec(plain);
  if (comma !== null) plain = plain.slice(0, comma.index);
  if (plain.includes('(') || plain.includes('[')) plain = plain.replace(/ \[[^\]]*\]| \([^)]*\)/g, '');
  if (plain.includes('unspecified ')) plain = plain.replaceAll('unspecified ', '');
  if (plain.includes(';')) return undefined;
  return plain.length > 4 ? plain : undefined;
}

let built: TermIndex | undefined;

/** The index over the starter set, built on first use. */
export function termIndex(): TermIndex {
  built ??= new TermIndex();
  return built;
}

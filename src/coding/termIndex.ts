import { starterSet } from './codeSet.ts';
import { NO_CODE_TERMS } from './codes/none.ts';
import { sideOf, Vocabulary, wordsOfTerm, type Side, type WordRow } from './words.ts';

/** An exact phrase found in a row of words, half-open in positions of the row. */
export interface PhraseMatch {
  readonly first: number;
  readonly last: number;
  readonly term: number;
  /** Side named inside the phrase ("fracture of the right hip"). */
  readonly side: Side | undefined;
}

/** How sure the source of a term is: a synonym is what clinicians write, a description part is derived. */
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
  readonly words: (readonly number[])[] = [];
  /** Written form of terms that count only in capitals ("PE", "MI"). */
  readonly #capitals = new Map<number, string>();
  readonly #byFirst = new Map<number, number[]>();
  readonly #taken = new Map<string, number>();

  constructor() {
    const { entries, indexOf } = starterSet();
    for (const term of NO_CODE_TERMS.split(/;\s*|\n/)) if (term.trim() !== '') this.#add(term.trim(), -1, TermSource.synonym);
    for (const [index, { synonyms }] of entries.entries()) {
      if (synonyms === '') continue;
      for (const synonym of synonyms.split('; ')) {
        const plus = synonym.indexOf(' +');
        if (plus < 0) this.#add(synonym, index, TermSource.synonym);
        else this.#add(synonym.slice(0, plus), index, TermSource.synonym, indexOf.get(synonym.slice(plus + 2)) ?? -1);
      }
    }
    for (const [index, { description }] of entries.entries()) {
      const plain = plainDescription(description);
      if (plain !== undefined) this.#add(plain, index, TermSource.description);
    }
    for (const group of this.#byFirst.values()) group.sort((a, b) => this.words[b]!.length - this.words[a]!.length);
  }

  #add(term: string, entry: number, source: number, also = -1): void {
    const words = wordsOfTerm(term);
    if (words.length === 0) return;
    const key = words.join(' ');
    if (this.#taken.has(key)) return;
    const numbers = words.map((word) => this.vocabulary.intern(word));
    const id = this.words.push(numbers) - 1;
    this.#taken.set(key, id);
    this.entry.push(entry);
    this.also.push(also);
    this.source.push(source);
    if (words.length === 1 && /[A-Z]/.test(term)) this.#capitals.set(id, term);
    const group = this.#byFirst.get(numbers[0]!);
    if (group === undefined) this.#byFirst.set(numbers[0]!, [id]);
    else group.push(id);
  }

  /** The term with exactly these words, -1 if there is none. */
  exact(words: readonly string[]): number {
    return this.#taken.get(words.join(' ')) ?? -1;
  }

  /**
   * Leftmost longest phrases in a row of words. `written` gives the text of a position as it stands, for terms
   * that count only in capitals. Linear in words for a fixed set of terms.
   */
  match(row: WordRow, written: (position: number) => string): PhraseMatch[] {
    const numbers = row.words.map((word) => this.vocabulary.find(word));
    const sides = row.words.map((word) => sideOf(word));
    const matches: PhraseMatch[] = [];
    for (let at = 0; at < numbers.length; at += 1) {
      const group = this.#byFirst.get(numbers[at]!);
      if (group === undefined) continue;
      for (const term of group) {
        const found = this.#matchAt(term, at, numbers, sides, row.breaks);
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

  #matchAt(term: number, at: number, numbers: readonly number[], sides: readonly (Side | undefined)[], breaks: Uint8Array): PhraseMatch | undefined {
    const words = this.words[term]!;
    let position = at + 1;
    let side: Side | undefined;
    for (let i = 1; i < words.length; i += 1) {
      for (;;) {
        if (position >= numbers.length || breaks[position] === 1) return undefined;
        if (numbers[position] === words[i]) break;
        const named = sides[position];
        if (named === undefined || side !== undefined) return undefined;
        side = named;
        position += 1;
      }
      position += 1;
    }
    return { first: at, last: position, term, side };
  }
}

/** "PE" for "PE" and "PEs", not for "pe" or "Pe". */
function isWrittenAs(written: string, term: string): boolean {
  return written === term || written === `${term}s` || written.replaceAll('.', '') === term;
}

/** A description as a phrase that a clinician might write, or undefined where it is too official for that. */
function plainDescription(description: string): string | undefined {
  const cut = description
    .replace(/, (?:initial encounter|unspecified).*$/, '')
    .replace(/ \[[^\]]*\]| \([^)]*\)/g, '')
    .replace(/\bunspecified /gi, '')
    .toLowerCase();
  if (/^other |not elsewhere|without|specified|encounter for|\bnot\b/.test(cut)) return undefined;
  return cut.split(' ').length <= 9 && cut.length > 4 ? cut : undefined;
}

let built: TermIndex | undefined;

/** The index over the starter set, built on first use. */
export function termIndex(): TermIndex {
  built ??= new TermIndex();
  return built;
}

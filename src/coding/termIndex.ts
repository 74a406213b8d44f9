import { codingTables } from './codingTables.ts';
import type { TermTables } from './codingTypes.ts';
import { sideOf, type Side, type WordRow } from './words.ts';

/** An exact phrase found in a row of words, half-open in positions of the row. */
export interface PhraseMatch {
  readonly first: number;
  readonly last: number;
  readonly term: number;
  /** Side named inside the phrase ("fracture of the right hip"). */
  readonly side: Side | undefined;
}

/**
 * All terms of the set as rows of word numbers, grouped by first word and longest first, so that the first
 * one that fits at a position is the longest. Words of side inside a mention are passed over and remembered.
 */
export class TermIndex {
  readonly tables: TermTables;

  constructor(tables: TermTables) {
    this.tables = tables;
  }

  /** Number of terms. */
  get count(): number {
    return this.tables.entry.length;
  }

  /**
   * Leftmost longest phrases in a row of words. `written` gives the text of a position as it stands, for terms
   * that count only in capitals. Linear in words for a fixed set of terms.
   */
  match(row: WordRow, written: (position: number) => string): PhraseMatch[] {
    const { vocabulary, groups, ordered, capitals } = this.tables;
    const numbers = Int32Array.from(row.words, (word) => vocabulary.find(word));
    const matches: PhraseMatch[] = [];
    for (let at = 0; at < numbers.length; at += 1) {
      const first = numbers[at]!;
      if (first < 0) continue;
      const end = groups[first + 1]!;
      for (let i = groups[first]!; i < end; i += 1) {
        const term = ordered[i]!;
        const found = this.#matchAt(term, at, numbers, row);
        if (found === undefined) continue;
        const exact = capitals.get(term);
        if (exact !== undefined && !isWrittenAs(written(at), exact)) continue;
        matches.push(found);
        at = found.last - 1;
        break;
      }
    }
    return matches;
  }

  #matchAt(term: number, at: number, numbers: Int32Array, row: WordRow): PhraseMatch | undefined {
    const { words, from } = this.tables;
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

/** "PE" for "PE" and "PEs", not for "pe" or "Pe". */
function isWrittenAs(written: string, term: string): boolean {
  return written === term || written === `${term}s` || written.replaceAll('.', '') === term;
}

let built: TermIndex | undefined;

/** The index over the starter set, made on first use. */
export function termIndex(): TermIndex {
  built ??= new TermIndex(codingTables().terms);
  return built;
}

import type { Vocabulary } from './words.ts';

/** A billable code with its official long description. */
export interface CodeEntry {
  readonly code: string;
  readonly description: string;
}

/** The starter set, ordered by code. All codes are billable (checked by a corpus test). */
export interface CodeSet {
  readonly entries: readonly CodeEntry[];
  /** Index into `entries` by code, with its dot. */
  readonly indexOf: ReadonlyMap<string, number>;
}

/** Where a term comes from: what clinicians write, or an official description cut to what they might. */
export const TermSource = { synonym: 0, description: 1 } as const;

/** All terms of the set as rows of word numbers, and where each word occurs. */
export interface TermTables {
  readonly vocabulary: Vocabulary;
  /** Entry index of each term; -1 for a phrase that looks like a condition but is none. */
  readonly entry: Int32Array;
  /** Second entry that a term states as well ("septic shock" is sepsis too), or -1. */
  readonly also: Int32Array;
  /** `TermSource` of each term. */
  readonly source: Int32Array;
  /** Word numbers of all terms one behind the other; term t has `words[from[t]]` to `words[from[t + 1]]`. */
  readonly words: Int32Array;
  readonly from: Int32Array;
  /** Written form of terms that count only in capitals ("PE", "MI"). */
  readonly capitals: ReadonlyMap<number, string>;
  /** Terms by first word, longest first; those of word w from `groups[w]` to `groups[w + 1]`. */
  readonly ordered: Int32Array;
  readonly groups: Int32Array;
  /** Terms that have word w, each once: `postings[starts[w]]` to `postings[starts[w + 1]]`. */
  readonly postings: Int32Array;
  readonly starts: Int32Array;
}

/** Everything that coding looks things up in. */
export interface CodingTables {
  readonly codeSet: CodeSet;
  readonly terms: TermTables;
}

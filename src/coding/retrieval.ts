import { codingTables } from './codingTables.ts';
import type { TermTables } from './codingTypes.ts';
import { sideOf } from './words.ts';

/** The best entry for a bag of words; `fit` is 0..1. */
export interface Retrieved {
  readonly entry: number;
  readonly fit: number;
}

/** Words that alone never decide which condition is meant. */
const WEAK: ReadonlySet<string> = new Set(
  'acute chronic severe mild moderate recurrent history with without and due to disease disorder syndrome pain right left bilateral unspecified other new old possible likely probable status secondary primary advanced s/p prior previous on multiple small large early late known recent stage type upper lower'.split(' '),
);

/** Words of a term that a mention need not have: without them it is still the same condition. */
const NEUTRAL: ReadonlySet<string> = new Set('acute severe mild moderate with and to on disease disorder syndrome right left bilateral unspecified possible probable likely known small large'.split(' '));

/** Least cosine of query and term for a suggestion; chosen on the even records of the corpus. */
const LEAST_COSINE = 0.72;

/**
 * Inverse document frequencies and postings over all terms: cosine of binary, idf-weighted bags of words
 * (Salton and McGill 1983, with each term as a document).
 */
class TermBags {
  readonly #tables: TermTables;
  readonly #weight: Float64Array;
  readonly #norm: Float64Array;
  /** Squared weight of a term's words that are not neutral. */
  readonly #core: Float64Array;

  constructor(tables: TermTables) {
    this.#tables = tables;
    const { vocabulary, postings, starts, entry } = tables;
    const count = entry.length;
    this.#weight = new Float64Array(vocabulary.size);
    this.#norm = new Float64Array(count);
    this.#core = new Float64Array(count);
    const neutral = new Set([...NEUTRAL].map((word) => vocabulary.find(word)));
    for (let word = 0; word < vocabulary.size; word += 1) {
      const first = starts[word]!;
      const last = starts[word + 1]!;
      const weight = Math.log(1 + count / Math.max(1, last - first));
      this.#weight[word] = weight;
      const isCore = !neutral.has(word);
      for (let i = first; i < last; i += 1) {
        const term = postings[i]!;
        this.#norm[term]! += weight ** 2;
        if (isCore) this.#core[term]! += weight ** 2;
      }
    }
    for (let term = 0; term < count; term += 1) this.#norm[term] = Math.sqrt(this.#norm[term]!);
  }

  /**
   * Terms by cosine with the words, best first; only terms that share a word that is not weak. `whole` asks for
   * all of a term's words that are not neutral: "mass" is no "renal mass".
   */
  rank(words: readonly string[], whole: boolean): { term: number; cosine: number }[] {
    const { vocabulary, postings, starts } = this.#tables;
    const bag = new Set(words);
    const unseen = Math.log(1 + this.#norm.length);
    const sums = new Map<number, number>();
    const cores = new Map<number, number>();
    let norm = 0;
    const ordered = [...bag].sort((a, b) => (WEAK.has(a) ? 1 : 0) - (WEAK.has(b) ? 1 : 0));
    for (const word of ordered) {
      const id = vocabulary.find(word);
      const weight = id < 0 ? unseen : this.#weight[id]!;
      norm += weight ** 2;
      if (id < 0) continue;
      for (let i = starts[id]!; i < starts[id + 1]!; i += 1) {
        const term = postings[i]!;
        const before = sums.get(term);
        if (before !== undefined || !WEAK.has(word)) sums.set(term, (before ?? 0) + weight ** 2);
        if (!NEUTRAL.has(word)) cores.set(term, (cores.get(term) ?? 0) + weight ** 2);
      }
    }
    const length = Math.sqrt(norm);
    return [...sums]
      .filter(([term]) => !whole || (cores.get(term) ?? 0) > this.#core[term]! - 1e-6)
      .map(([term, sum]) => ({ term, cosine: sum / (length * this.#norm[term]!) }))
      .sort((a, b) => b.cosine - a.cosine || a.term - b.term);
  }
}

let built: TermBags | undefined;

/** Entries for a bag of words, best first, each once. Abbreviations need no expansion: they are terms themselves. */
export function rankEntries(words: readonly string[], limit: number, whole = false): Retrieved[] {
  const { terms } = codingTables();
  built ??= new TermBags(terms);
  const { entry } = terms;
  const best = new Map<number, number>();
  const plain = words.filter((word) => sideOf(word) === undefined);
  for (const { term, cosine } of built.rank(plain.length > 0 ? plain : words, whole)) {
    const index = entry[term]!;
    if (index < 0 || best.has(index)) continue;
    best.set(index, cosine);
    if (best.size >= limit) break;
  }
  return [...best].map(([index, fit]) => ({ entry: index, fit: Math.min(1, fit) }));
}

/** The entry whose terms fit a mention's words best, if they fit well enough. */
export function retrieveCode(words: readonly string[]): Retrieved | undefined {
  if (words.length > 12) return undefined;
  const [best] = rankEntries(words, 1, true);
  return best !== undefined && best.fit >= LEAST_COSINE ? { entry: best.entry, fit: best.fit * 0.9 } : undefined;
}

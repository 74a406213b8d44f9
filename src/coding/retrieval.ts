import { starterSet } from './codeSet.ts';
import { termIndex } from './termIndex.ts';
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

/** Least cosine of query and term for a suggestion; chosen on the even records of the corpus. */
const LEAST_COSINE = 0.72;

/**
 * Inverse document frequencies and postings over all terms: cosine of binary, idf-weighted bags of words
 * (Salton and McGill 1983, with each term as a document).
 */
class TermBags {
  readonly #postings: Int32Array[];
  readonly #weight: Float64Array;
  readonly #norm: Float64Array;

  constructor() {
    const { words, vocabulary } = termIndex();
    const counts = new Int32Array(vocabulary.size);
    const bags = words.map((row) => [...new Set(row)]);
    for (const bag of bags) for (const word of bag) counts[word]! += 1;
    this.#weight = Float64Array.from(counts, (count) => Math.log(1 + words.length / Math.max(1, count)));
    this.#postings = Array.from(counts, (count) => new Int32Array(count));
    const filled = new Int32Array(vocabulary.size);
    this.#norm = new Float64Array(words.length);
    for (const [term, bag] of bags.entries()) {
      let sum = 0;
      for (const word of bag) {
        this.#postings[word]![filled[word]!] = term;
        filled[word]! += 1;
        sum += this.#weight[word]! ** 2;
      }
      this.#norm[term] = Math.sqrt(sum);
    }
  }

  /** Terms by cosine with the words, best first; only terms that share a word that is not weak. */
  rank(words: readonly string[]): { term: number; cosine: number }[] {
    const { vocabulary } = termIndex();
    const bag = new Set(words);
    const unseen = Math.log(1 + this.#norm.length);
    const sums = new Map<number, number>();
    let norm = 0;
    const ordered = [...bag].sort((a, b) => (WEAK.has(a) ? 1 : 0) - (WEAK.has(b) ? 1 : 0));
    for (const word of ordered) {
      const id = vocabulary.find(word);
      const weight = id < 0 ? unseen : this.#weight[id]!;
      norm += weight ** 2;
      if (id < 0) continue;
      for (const term of this.#postings[id]!) {
        const before = sums.get(term);
        if (before !== undefined || !WEAK.has(word)) sums.set(term, (before ?? 0) + weight ** 2);
      }
    }
    const length = Math.sqrt(norm);
    return [...sums]
      .map(([term, sum]) => ({ term, cosine: sum / (length * this.#norm[term]!) }))
      .sort((a, b) => b.cosine - a.cosine || a.term - b.term);
  }
}

let built: TermBags | undefined;

/** Entries for a bag of words, best first, each once. Abbreviations need no expansion: they are terms themselves. */
export function rankEntries(words: readonly string[], limit: number): Retrieved[] {
  built ??= new TermBags();
  const { entry } = termIndex();
  const best = new Map<number, number>();
  const plain = words.filter((word) => sideOf(word) === undefined);
  for (const { term, cosine } of built.rank(plain.length > 0 ? plain : words)) {
    const index = entry[term]!;
    if (index < 0 || best.has(index)) continue;
    best.set(index, cosine);
    if (best.size >= limit) break;
  }
  return [...best].map(([index, fit]) => ({ entry: index, fit: Math.min(1, fit) }));
}

/** The entry whose terms fit a mention's words best, if they fit well enough. */
export function retrieveCode(words: readonly string[]): Retrieved | undefined {
  if (words.length > 12 || starterSet().entries.length === 0) return undefined;
  const [best] = rankEntries(words, 1);
  return best !== undefined && best.fit >= LEAST_COSINE ? { entry: best.entry, fit: best.fit * 0.9 } : undefined;
}

import type { WordList } from './words.ts';

/** Words that stand one after another in both texts. */
export interface Run {
  readonly input: number;
  readonly target: number;
  readonly length: number;
}

/** Runs in the same order in both texts, close together in the input: most of one text standing in the other. */
export interface Chain {
  /** Words of the input, half-open. */
  readonly inputFrom: number;
  readonly inputTo: number;
  readonly targetFrom: number;
  readonly targetTo: number;
  /** Words in its runs. */
  readonly matched: number;
}

/** So many words in a row are a run; fewer are everyday phrases. */
const SEED_WORDS = 6;
/** Between two runs of a chain, in either text: an edited sentence or two. */
const MOST_GAP_WORDS = 40;
const MOST_RUNS = 600;
const MOST_PLACES = 8;

/**
 * The best chain of common runs of a target in an input: seeds of six words by a hash table, extended greedily, then
 * chained by dynamic programming as aligners of long texts do (seed, extend, chain). Linear in the words of both, and
 * quadratic only in the runs, which are few.
 */
export class CommonRuns {
  /** Places of the target's seeds by hash: first place + 1, and the next of the same slot. */
  #slots = new Int32Array(1024);
  #next = new Int32Array(512);

  bestChain(input: WordList, target: WordList): Chain | undefined {
    const runs = this.#find(input, target);
    return runs.length === 0 ? undefined : chainOf(runs);
  }

  #find(input: WordList, target: WordList): Run[] {
    const seeds = target.count - SEED_WORDS + 1;
    const runs: Run[] = [];
    if (seeds <= 0) return runs;
    const mask = this.#index(target, seeds);
    const last = input.count - SEED_WORDS;
    let at = 0;
    while (at <= last && runs.length < MOST_RUNS) {
      let best = 0;
      let bestPlace = 0;
      let tried = 0;
      for (let place = this.#slots[seedHash(input.hashes, at) & mask]!; place !== 0 && tried < MOST_PLACES; place = this.#next[place - 1]!, tried += 1) {
        const length = commonLength(input, at, target, place - 1);
        if (length > best) {
          best = length;
          bestPlace = place - 1;
        }
      }
      if (best >= SEED_WORDS) {
        runs.push({ input: at, target: bestPlace, length: best });
        at += best;
      } else at += 1;
    }
    return runs;
  }

  #index(target: WordList, seeds: number): number {
    let size = this.#slots.length;
    while (size < seeds * 2) size *= 2;
    if (size > this.#slots.length) this.#slots = new Int32Array(size);
    else this.#slots.fill(0);
    if (this.#next.length < seeds) this.#next = new Int32Array(size);
    const mask = this.#slots.length - 1;
    for (let place = seeds - 1; place >= 0; place -= 1) {
      const slot = seedHash(target.hashes, place) & mask;
      this.#next[place] = this.#slots[slot]!;
      this.#slots[slot] = place + 1;
    }
    return mask;
  }
}

function seedHash(hashes: Int32Array, at: number): number {
  let hash = 0;
  for (let i = 0; i < SEED_WORDS; i += 1) hash = Math.imul(hash, 0x01000193) ^ hashes[at + i]!;
  return hash ^ (hash >>> 15);
}

function commonLength(input: WordList, at: number, target: WordList, place: number): number {
  const most = Math.min(input.count - at, target.count - place);
  let length = 0;
  while (length < most && input.hashes[at + length] === target.hashes[place + length]) length += 1;
  return length;
}

function chainOf(runs: readonly Run[]): Chain {
  const scores = new Float64Array(runs.length);
  const before = new Int32Array(runs.length).fill(-1);
  let best = 0;
  for (let i = 0; i < runs.length; i += 1) {
    const run = runs[i]!;
    scores[i] = run.length;
    for (let j = i - 1; j >= 0; j -= 1) {
      const earlier = runs[j]!;
      const inputGap = run.input - earlier.input - earlier.length;
      if (inputGap > MOST_GAP_WORDS) break;
      const targetGap = run.target - earlier.target - earlier.length;
      if (targetGap < 0 || targetGap > MOST_GAP_WORDS) continue;
      if (scores[j]! + run.length > scores[i]!) {
        scores[i] = scores[j]! + run.length;
        before[i] = j;
      }
    }
    if (scores[i]! > scores[best]!) best = i;
  }
  let first = best;
  while (before[first] !== -1) first = before[first]!;
  const [begin, end] = [runs[first]!, runs[best]!];
  return { inputFrom: begin.input, inputTo: end.input + end.length, targetFrom: begin.target, targetTo: end.target + end.length, matched: scores[best]! };
}

import { randomInt } from 'node:crypto';
import type { Sampling } from '../types.ts';
import { seededRandom } from './random.ts';

const SEEDS = 2 ** 47;

/**
 * Chooses the next token as transformers' `generate` does, in its order: repetition penalty on the scores of every token
 * that stands in prompt or output (Keskar et al. 2019), then temperature, top-k, top-p (Holtzman et al. 2020) and a draw.
 * Temperature 0 takes the highest score, the first of equal ones. Top-k keeps ties with the k-th, as there.
 */
export class Sampler {
  readonly #temperature: number;
  readonly #topK: number;
  readonly #topP: number;
  readonly #penalty: number;
  readonly #random: () => number;
  readonly #seen = new Set<number>();

  /** @param prompt ids of the prompt, which the repetition penalty counts too */
  constructor({ temperature = 0, topK = 0, topP = 1, repetitionPenalty = 1, seed }: Sampling, prompt: Iterable<number>) {
    this.#temperature = temperature;
    this.#topK = topK;
    this.#topP = topP;
    this.#penalty = repetitionPenalty;
    this.#random = seededRandom(seed ?? randomInt(SEEDS));
    if (repetitionPenalty !== 1) for (const id of prompt) this.#seen.add(id);
  }

  /** The next token's id. @param scores of every token of the vocabulary; changed in place */
  next(scores: Float32Array): number {
    this.#penalise(scores);
    const id = this.#temperature === 0 ? highest(scores) : this.#draw(scores);
    if (this.#penalty !== 1) this.#seen.add(id);
    return id;
  }

  #penalise(scores: Float32Array): void {
    const penalty = this.#penalty;
    for (const id of this.#seen) {
      const score = scores[id];
      if (score !== undefined) scores[id] = score < 0 ? score * penalty : score / penalty;
    }
  }

  #draw(scores: Float32Array): number {
    const choice = distribution(scores, this.#temperature, this.#topK, this.#topP);
    let left = this.#random() * choice.total;
    for (let i = 0; i < choice.ids.length; i += 1) {
      left -= choice.weights[i]!;
      if (left < 0) return choice.ids[i]!;
    }
    return choice.ids.at(-1)!;
  }
}

/** Tokens that may come next, with weights that add up to `total`; the likeliest first where top-k or top-p cut. */
export interface NextTokens {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
  readonly total: number;
}

/**
 * What is left of the vocabulary after temperature, top-k and top-p.
 * @param topK 0 keeps all @param topP 1 keeps all
 */
export function distribution(scores: Float32Array, temperature: number, topK: number, topP: number): NextTokens {
  const top = scores[highest(scores)]!;
  const cutsK = topK > 0 && topK < scores.length;
  const floor = cutsK ? kthHighest(scores, topK) : Number.NEGATIVE_INFINITY;
  const ids: number[] = [];
  for (let id = 0; id < scores.length; id += 1) if (scores[id]! >= floor) ids.push(id);
  const weights: number[] = [];
  let total = 0;
  for (const id of ids) {
    const weight = Math.exp((scores[id]! - top) / temperature);
    weights.push(weight);
    total += weight;
  }
  if (!cutsK && topP >= 1) return { ids, weights, total };
  // Tokens below this share cannot add up to what top-p cuts off, so that they need no sorting.
  const least = topP < 1 ? ((1 - topP) * total) / ids.length : 0;
  const likely: { id: number; weight: number }[] = [];
  for (let i = 0; i < ids.length; i += 1) if (weights[i]! >= least && weights[i]! > 0) likely.push({ id: ids[i]!, weight: weights[i]! });
  likely.sort((a, b) => b.weight - a.weight || a.id - b.id);
  let sum = 0;
  // A token stays while those likelier than it have not reached top-p; the likeliest always.
  const end = topP < 1 ? likely.findIndex(({ weight }, i) => (i > 0 && sum >= topP * total ? true : ((sum += weight), false))) : -1;
  const kept = end < 0 ? likely : likely.slice(0, end);
  return { ids: kept.map(({ id }) => id), weights: kept.map(({ weight }) => weight), total: kept.reduce((whole, { weight }) => whole + weight, 0) };
}

function highest(scores: Float32Array): number {
  let best = 0;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let id = 0; id < scores.length; id += 1) {
    if (scores[id]! > bestScore) {
      best = id;
      bestScore = scores[id]!;
    }
  }
  return best;
}

/** The k-th highest score, by a heap of the k highest. */
function kthHighest(scores: Float32Array, k: number): number {
  const heap = scores.slice(0, k).sort();
  for (let i = k; i < scores.length; i += 1) {
    const score = scores[i]!;
    if (!(score > heap[0]!)) continue;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= k) break;
      if (child + 1 < k && heap[child + 1]! < heap[child]!) child += 1;
      if (heap[child]! >= score) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = score;
  }
  return heap[0]!;
}

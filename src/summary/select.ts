import type { CompressionPlan } from './plan.ts';
import type { VariantChain } from './variants.ts';

/** What repair rounds forbid a sentence: nothing, leaving out chunks, any change of wording, being there at all. */
export const Limit = { free: 0, wholeClauses: 1, light: 2, verbatim: 3, banned: 4 } as const;

export interface Step {
  readonly sentence: number;
  readonly variant: number;
  /** Variant of the step before, -1 for none. */
  readonly before: number;
  readonly rank: number;
  readonly length: number;
  readonly value: number;
  readonly density: number;
}

/**
 * Chooses a variant for every sentence under a budget of characters: the multiple-choice knapsack,
 * solved greedily on the upper hull of each sentence's (length, value) points, which is within one
 * sentence of the optimum (Sinha and Zoltners 1979). The first sentence of a section pays for its heading, the first
 * of an introduction for that. `limits[i]` restricts sentence i. Returns the index of the variant per sentence, -1 where
 * it is left out. O(n log n) in the number of variants.
 */
export function selectVariants(plan: CompressionPlan, ladders: Ladders, limits: Uint8Array, budget: number): Int32Array {
  const selection = new Selection(plan, limits, budget, ladders.bySentence);
  const missed = ladders.steps.filter((step) => !selection.take(step));
  selection.exchange(missed);
  return selection.chosen;
}

/** The steps from each variant of a sentence to the next one worth having, for given limits. */
export interface Ladders {
  readonly bySentence: readonly (readonly Step[])[];
  /** All steps, most value for their length first. */
  readonly steps: readonly Step[];
}

export function buildLadders(plan: CompressionPlan, limits: Uint8Array): Ladders {
  const bySentence = plan.chains.map((chain, i) => (plan.introductionLength[i]! > 0 ? [] : hullSteps(chain, i, limits[i]!)));
  const steps = bySentence.flatMap((ladder, i) => withCompany(plan, bySentence, ladder, i));
  steps.sort((a, b) => b.density - a.density || a.sentence - b.sentence || a.rank - b.rank);
  return { bySentence, steps };
}

/** Share of a heading that one sentence of its section is reckoned to pay. */
const HEADING_SHARE = 0.5;

/**
 * The steps of a sentence with the densities they have together with what the first of them brings along: the
 * sentences it points back to, its introduction, a share of its heading. No later step ranks before an earlier one.
 */
function withCompany(plan: CompressionPlan, ladders: readonly (readonly Step[])[], ladder: readonly Step[], sentence: number): Step[] {
  const [first] = ladder;
  if (first === undefined) return [];
  let { length, value } = first;
  let most = first.density;
  for (let at = plan.needs[sentence]!, train = 0; at !== -1 && train < LONGEST_TRAIN; at = plan.needs[at]!, train++) {
    const needed = ladders[at]![0];
    if (needed === undefined) break;
    length += needed.length;
    value += needed.value;
    most = Math.min(most, value / length);
  }
  const introduction = plan.introducedBy[sentence]!;
  length += (introduction === -1 ? 0 : plan.introductionLength[introduction]!) + HEADING_SHARE * plan.sections[plan.sectionOf(sentence)]!.heading;
  most = Math.min(most, value / length);
  return ladder.map((step) => {
    most = Math.min(most, step.density);
    return most === step.density ? step : { ...step, density: most };
  });
}

/** Exchanges looked at, at most: the big losses come first. */
const MOST_EXCHANGES = 300;
/** Less than an entity is not worth one. */
const WORTH_AN_EXCHANGE = 3;
/** Sentences that point back one to the other, at most. */
const LONGEST_TRAIN = 4;

class Selection {
  readonly chosen: Int32Array;
  readonly #plan: CompressionPlan;
  readonly #limits: Uint8Array;
  /** Next rank of every sentence. */
  readonly #next: Uint16Array;
  /** Sentences chosen by section, and by introduction. */
  readonly #inSection: Uint32Array;
  readonly #introduced: Uint32Array;
  readonly #taken: Step[] = [];
  readonly #ladders: readonly (readonly Step[])[];
  #left: number;

  constructor(plan: CompressionPlan, limits: Uint8Array, budget: number, ladders: readonly (readonly Step[])[]) {
    this.#plan = plan;
    this.#ladders = ladders;
    this.#limits = limits;
    this.#left = budget;
    this.chosen = new Int32Array(plan.chains.length).fill(-1);
    this.#next = new Uint16Array(plan.chains.length);
    this.#inSection = new Uint32Array(plan.sections.length);
    this.#introduced = new Uint32Array(plan.chains.length);
  }

  /** Takes a step if it is the next of its sentence and fits, together with the sentences that it points back to. */
  take(step: Step): boolean {
    if (this.#next[step.sentence] !== step.rank) return false;
    const together = step.rank > 0 ? [step] : this.#withAntecedents(step);
    if (together === null) return false;
    const spent = this.#left;
    for (const [i, one] of together.entries()) {
      const cost = this.#cost(one);
      if (cost > this.#left) {
        for (const other of together.slice(0, i).reverse()) this.#undo(other);
        this.#taken.length -= i;
        this.#left = spent;
        return false;
      }
      this.#left -= cost;
      this.#apply(one);
      this.#taken.push(one);
    }
    return true;
  }

  /** The step with the first steps of what it needs and is not there yet, in order; null where one of them may not be written. */
  #withAntecedents(step: Step): Step[] | null {
    const together = [step];
    for (let at = step.sentence; ; ) {
      if (!this.#allowed(at)) return null;
      at = this.#plan.needs[at]!;
      if (at === -1 || this.chosen[at] !== -1) return together;
      const first = this.#ladders[at]![0];
      if (first === undefined || together.length > LONGEST_TRAIN) return null;
      together.unshift(first);
    }
  }

  /**
   * Greedy filling leaves out a long sentence that does not fit and then spends the rest on scraps: for what was
   * missed, the cheapest steps taken are given back as long as the exchange gains.
   */
  exchange(missed: readonly Step[]): void {
    const worthwhile = missed.filter((step) => step.value >= WORTH_AN_EXCHANGE).sort((a, b) => b.value - a.value).slice(0, MOST_EXCHANGES);
    for (const step of worthwhile) {
      if (this.#next[step.sentence] !== step.rank) continue;
      const together = step.rank === 0 ? this.#withAntecedents(step) : [step];
      if (together === null) continue;
      let back = this.#taken.length;
      let room = this.#left;
      let lost = 0;
      const cost = together.reduce((sum, one) => sum + this.#cost(one), 0);
      while (room < cost && back > 0 && lost < step.value && this.#taken[back - 1]!.sentence !== step.sentence) {
        back -= 1;
        room += this.#taken[back]!.length;
        lost += this.#taken[back]!.value;
      }
      if (room < cost || lost >= step.value) continue;
      const returned = this.#taken.splice(back);
      for (const other of returned.reverse()) this.#undo(other);
      this.take(step);
      for (const other of returned.reverse()) this.take(other);
    }
  }

  #allowed(sentence: number): boolean {
    const introduction = this.#plan.introducedBy[sentence]!;
    return introduction === -1 || this.#limits[introduction] !== Limit.banned;
  }

  #cost(step: Step): number {
    if (step.rank > 0) return step.length;
    const section = this.#plan.sectionOf(step.sentence);
    const introduction = this.#plan.introducedBy[step.sentence]!;
    const heading = this.#inSection[section] === 0 ? this.#plan.sections[section]!.heading : 0;
    return step.length + heading + (introduction !== -1 && this.#introduced[introduction] === 0 ? this.#plan.introductionLength[introduction]! : 0);
  }

  #apply(step: Step): void {
    this.chosen[step.sentence] = step.variant;
    this.#next[step.sentence] = step.rank + 1;
    if (step.rank === 0) this.#count(step.sentence, 1);
  }

  #undo(step: Step): void {
    if (step.rank === 0) this.#count(step.sentence, -1);
    this.#left += this.#cost(step);
    this.chosen[step.sentence] = step.before;
    this.#next[step.sentence] = step.rank;
  }

  #count(sentence: number, by: 1 | -1): void {
    this.#inSection[this.#plan.sectionOf(sentence)]! += by;
    const introduction = this.#plan.introducedBy[sentence]!;
    if (introduction === -1) return;
    this.#introduced[introduction]! += by;
    this.chosen[introduction] = this.#introduced[introduction] === 0 ? -1 : 0;
  }
}

function hullSteps(chain: VariantChain, sentence: number, limit: number): Step[] {
  if (limit === Limit.banned) return [];
  const points: { variant: number; length: number; value: number }[] = [{ variant: -1, length: 0, value: 0 }];
  for (let v = chain.variants.length - 1; v >= 0; v--) {
    const variant = chain.variants[v]!;
    if (limit >= Limit.wholeClauses && variant.without !== null) continue;
    if (limit === Limit.light && variant.density > 1) continue;
    if (limit === Limit.verbatim && variant.density > 0) continue;
    const point = { variant: v, length: variant.length, value: variant.value };
    while (points.length > 1 && slope(points[points.length - 2]!, points[points.length - 1]!) <= slope(points[points.length - 2]!, point)) points.pop();
    if (point.value > points[points.length - 1]!.value) points.push(point);
  }
  return points.slice(1).map((point, i) => ({
    sentence,
    variant: point.variant,
    before: points[i]!.variant,
    rank: i,
    length: point.length - points[i]!.length,
    value: point.value - points[i]!.value,
    density: slope(points[i]!, point),
  }));
}

function slope(from: { length: number; value: number }, to: { length: number; value: number }): number {
  return (to.value - from.value) / Math.max(1, to.length - from.length);
}

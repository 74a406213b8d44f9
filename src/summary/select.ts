import type { VariantChain } from './variants.ts';

/** What repair rounds forbid a sentence: nothing, leaving out chunks, any change of wording, being there at all. */
export const Limit = { free: 0, wholeClauses: 1, light: 2, verbatim: 3, banned: 4 } as const;

export interface SectionCost {
  /** Characters of the heading with its separator, 0 where the section has none. */
  readonly heading: number;
}

interface Step {
  readonly sentence: number;
  readonly variant: number;
  readonly rank: number;
  readonly length: number;
  readonly density: number;
}

/**
 * Chooses a variant for every sentence under a budget of characters: the multiple-choice knapsack,
 * solved greedily on the upper hull of each sentence's (length, value) points, which is within one
 * sentence of the optimum (Sinha and Zoltners 1979). `limits[i]` restricts sentence i. Returns the index
 * of the variant per sentence, -1 where it is left out. O(n log n) in the number of variants.
 */
export function selectVariants(chains: readonly VariantChain[], sectionOf: (sentence: number) => number, sections: readonly SectionCost[], limits: Uint8Array, budget: number): Int32Array {
  const chosen = new Int32Array(chains.length).fill(-1);
  const steps = chains.flatMap((chain, i) => hullSteps(chain, i, limits[i]!));
  steps.sort((a, b) => b.density - a.density || a.sentence - b.sentence || a.rank - b.rank);
  const taken = new Uint16Array(chains.length);
  const active = new Uint8Array(sections.length);
  let left = budget;
  for (const step of steps) {
    if (taken[step.sentence] !== step.rank) continue;
    const section = sectionOf(step.sentence);
    const cost = step.length + (active[section] === 1 ? 0 : sections[section]!.heading);
    if (cost > left) continue;
    left -= cost;
    active[section] = 1;
    taken[step.sentence] = step.rank + 1;
    chosen[step.sentence] = step.variant;
  }
  return chosen;
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
    rank: i,
    length: point.length - points[i]!.length,
    density: slope(points[i]!, point),
  }));
}

function slope(from: { length: number; value: number }, to: { length: number; value: number }): number {
  return (to.value - from.value) / Math.max(1, to.length - from.length);
}

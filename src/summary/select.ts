import type { CompressionPlan } from './plan.ts';
import type { VariantChain } from './variants.ts';

/** What repair rounds forbid a sentence: nothing, leaving out chunks, any change of wording, being there at all. */
export const Limit = { free: 0, wholeClauses: 1, light: 2, verbatim: 3, banned: 4 } as const;

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
 * sentence of the optimum (Sinha and Zoltners 1979). The first sentence of a section pays for its heading, the first
 * of an introduction for that. `limits[i]` restricts sentence i. Returns the index of the variant per sentence, -1 where
 * it is left out. O(n log n) in the number of variants.
 */
export function selectVariants(plan: CompressionPlan, limits: Uint8Array, budget: number): Int32Array {
  const { chains, sections, introducedBy, introductionLength } = plan;
  const chosen = new Int32Array(chains.length).fill(-1);
  const steps = chains.flatMap((chain, i) => (introductionLength[i]! > 0 ? [] : hullSteps(chain, i, limits[i]!)));
  steps.sort((a, b) => b.density - a.density || a.sentence - b.sentence || a.rank - b.rank);
  const taken = new Uint16Array(chains.length);
  const headed = new Uint8Array(sections.length);
  let left = budget;
  for (const step of steps) {
    if (taken[step.sentence] !== step.rank) continue;
    const section = plan.sectionOf(step.sentence);
    const introduction = introducedBy[step.sentence]!;
    const introduces = introduction !== -1 && chosen[introduction] === -1;
    if (introduces && limits[introduction] === Limit.banned) continue;
    const cost = step.length + (headed[section] === 1 ? 0 : sections[section]!.heading) + (introduces ? introductionLength[introduction]! : 0);
    if (cost > left) continue;
    left -= cost;
    headed[section] = 1;
    if (introduces) chosen[introduction] = 0;
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

import { LeakFinder, type Leak } from './leak.ts';

/** A batch of rows to look at. */
export interface LeakJob {
  readonly inputs: readonly string[];
  readonly targets: readonly string[];
}

/** A row of a batch whose target stands in its input. */
export interface LeakAnswer {
  readonly row: number;
  readonly leak: Leak;
}

/** The function that answers one batch; cuts count characters as DuckDB does, code points. */
export function openLeakServer(): (job: LeakJob) => LeakAnswer[] {
  const finder = new LeakFinder();
  return ({ inputs, targets }) => {
    const answers: LeakAnswer[] = [];
    for (const [row, input] of inputs.entries()) {
      const leak = finder.find(input, targets[row]!);
      if (leak !== undefined) answers.push({ row, leak: inCodePoints(leak, input) });
    }
    return answers;
  };
}

function inCodePoints(leak: Leak, input: string): Leak {
  if (!/[\uD800-\uDBFF]/.test(input)) return leak;
  const count = (until: number): number => input.slice(0, until).replaceAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, ' ').length;
  return { ...leak, cuts: leak.cuts.map(({ from, to }) => ({ from: count(from), to: count(to) })) };
}

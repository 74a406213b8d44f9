/** How a figure is spread over the samples; null where there is none. */
export interface Spread {
  readonly n: number;
  readonly mean: number;
  readonly median: number;
  /** Standard deviation of a sample (n - 1); 0 for a single one. */
  readonly sd: number;
  readonly min: number;
  readonly max: number;
}

export function spreadOf(values: readonly number[]): Spread | null {
  const n = values.length;
  if (n === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const middle = Math.floor(n / 2);
  const median = n % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { n, mean, median, sd: n === 1 ? 0 : Math.sqrt(squares / (n - 1)), min: sorted[0]!, max: sorted[n - 1]! };
}

/** Pearson's correlation with the number of pairs; no value for fewer than two pairs, or where one side never changes. */
export interface Correlation {
  readonly pearson: number | null;
  readonly n: number;
  readonly reason?: string;
}

export function correlate(pairs: readonly (readonly [number, number])[]): Correlation {
  const n = pairs.length;
  if (n < 2) return { pearson: null, n, reason: 'It takes two samples at least.' };
  const meanX = pairs.reduce((sum, [x]) => sum + x, 0) / n;
  const meanY = pairs.reduce((sum, [, y]) => sum + y, 0) / n;
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (const [x, y] of pairs) {
    xy += (x - meanX) * (y - meanY);
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
  }
  if (xx === 0 || yy === 0) return { pearson: null, n, reason: `${xx === 0 ? 'The ratio' : 'Retention'} is the same in every sample.` };
  return { pearson: Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy))), n };
}

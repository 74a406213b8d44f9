/** A bin's edges: `from` is in it, `to` is not. */
export interface BinEdges {
  readonly from: number;
  readonly to: number;
}

const WANTED_BINS = 30;

/**
 * Bins of equal width with round edges (1, 2 or 5 times a power of ten, whole numbers) over `low` to `high`, about
 * thirty of them, never none.
 *
 * @param low smallest value that occurs, at least 0
 * @param high value that the last bin still holds
 */
export function roundBins(low: number, high: number): BinEdges[] {
  const width = roundWidth((high - low) / WANTED_BINS);
  const first = Math.floor(low / width);
  const last = Math.max(first, Math.floor(high / width));
  return Array.from({ length: last - first + 1 }, (_, index) => ({ from: (first + index) * width, to: (first + index + 1) * width }));
}

/** The smallest of 1, 2, 5, 10, 20, 50 ... that is not below the wanted width. */
function roundWidth(wanted: number): number {
  if (!(wanted > 1)) return 1;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= wanted * (1 - 1e-9)) ?? 10;
  return factor * power;
}

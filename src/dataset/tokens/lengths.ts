/** Beyond this, lengths are counted together. */
const LONGEST = 1 << 17;

/** How long things are, in tokens. */
export interface LengthSummary {
  readonly count: number;
  readonly mean: number;
  readonly min: number;
  readonly p50: number;
  readonly p90: number;
  readonly p99: number;
  readonly max: number;
  /** Counts of lengths from `from` to `to`, `to` excluded; empty ones at both ends left out. */
  readonly bins: ReadonlyArray<{ readonly from: number; readonly to: number; readonly count: number }>;
}

/** Counts lengths; its memory does not grow with their number. */
export class Lengths {
  readonly #counts = new Float64Array(LONGEST + 1);
  #count = 0;
  #sum = 0;
  #max = 0;

  add(length: number): void {
    this.#counts[Math.min(length, LONGEST)]! += 1;
    this.#count += 1;
    this.#sum += length;
    this.#max = Math.max(this.#max, length);
  }

  get sum(): number {
    return this.#sum;
  }

  summary(): LengthSummary {
    const min = Math.max(0, this.#counts.findIndex((count) => count > 0));
    return {
      count: this.#count,
      mean: this.#count === 0 ? 0 : Math.round((10 * this.#sum) / this.#count) / 10,
      min,
      p50: this.#quantile(0.5),
      p90: this.#quantile(0.9),
      p99: this.#quantile(0.99),
      max: this.#max,
      bins: this.#bins(min),
    };
  }

  #quantile(share: number): number {
    let left = Math.ceil(this.#count * share);
    for (let length = 0; length <= LONGEST; length += 1) {
      left -= this.#counts[length]!;
      if (left <= 0) return Math.min(length, this.#max);
    }
    return this.#max;
  }

  /** Bins of one width, a round number, at most some twenty of them. */
  #bins(min: number): LengthSummary['bins'] {
    if (this.#count === 0) return [];
    const width = roundWidth((this.#max - min + 1) / 20);
    const bins: { from: number; to: number; count: number }[] = [];
    for (let from = Math.floor(min / width) * width; from <= this.#max; from += width) {
      let count = 0;
      for (let length = from; length < from + width && length <= LONGEST; length += 1) count += this.#counts[length]!;
      bins.push({ from, to: from + width, count });
    }
    return bins;
  }
}

function roundWidth(least: number): number {
  for (let power = 1; ; power *= 10) for (const step of [1, 2, 5]) if (step * power >= least) return step * power;
}

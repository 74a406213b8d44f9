import type { SynthOptions } from './options.ts';
import type { WrittenFile } from './output.ts';

export interface SynthResult extends SynthTotals {
  readonly dataset: SynthOptions['dataset'];
  readonly seed: number;
  readonly files: readonly WrittenFile[];
  readonly elapsedMs: number;
}

/** What was made; of QA, questions are counted as notes. */
export interface SynthTotals {
  readonly notes: number;
  readonly patients: number;
  readonly admissions: number;
  /** Rows with something for checks to find, by what: leaks, duplicates, missing fields. */
  readonly planted: Readonly<Record<string, number>>;
}

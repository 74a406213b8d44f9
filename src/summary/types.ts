import type { FaithfulnessMetrics } from '../metrics/types.ts';
import type { Span } from '../note/types.ts';

export type { FaithfulnessMetrics, Retention } from '../metrics/types.ts';

/** A piece of the output (offsets into the output) and the source spans it was made from. */
export interface SourcedSpan extends Span {
  readonly sources: readonly Span[];
}

export interface SummaryResult {
  readonly summary: string;
  readonly sentences: readonly SourcedSpan[];
  readonly metrics: FaithfulnessMetrics;
}

export interface CompressionResult {
  readonly compressed: string;
  readonly sentences: readonly SourcedSpan[];
  readonly metrics: FaithfulnessMetrics;
}

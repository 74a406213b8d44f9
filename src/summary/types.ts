import type { Entity, EntityType } from '../entities/types.ts';
import type { Span } from '../note/types.ts';

/** Retention of entities, as defined in docs/interfaces.md. */
export interface Retention {
  /** Distinct source entities found again with the same negation / all distinct source entities; 1 when there are none. */
  readonly overall: number;
  readonly byType: Partial<Record<EntityType, { readonly kept: number; readonly total: number }>>;
}

export interface FaithfulnessMetrics {
  /** Characters of the output / characters of the input. */
  readonly compressionRatio: number;
  readonly retention: Retention;
  /** Source entities that are not in the output, one per distinct entity, with source offsets. */
  readonly dropped: readonly Entity[];
  /** Output entities with no counterpart in the source, with output offsets. */
  readonly unsupported: readonly Entity[];
  /** Numbers (with their units) of kept entities that are unchanged, and negations kept, for the panel's strip. */
  readonly values: { readonly kept: number; readonly total: number };
  readonly negations: { readonly kept: number; readonly total: number };
}

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

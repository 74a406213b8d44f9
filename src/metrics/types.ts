import type { Entity, EntityType } from '../entities/types.ts';

/** How many of the distinct entities, values or negations of a source came through. */
export interface KeptCount {
  readonly kept: number;
  readonly total: number;
}

/** Retention of entities, as defined in docs/interfaces.md. */
export interface Retention {
  /** Distinct source entities found again with the same negation / all distinct source entities; 1 when there are none. */
  readonly overall: number;
  readonly byType: Partial<Record<EntityType, KeptCount>>;
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
  readonly values: KeptCount;
  readonly negations: KeptCount;
}

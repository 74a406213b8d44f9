import type { Entity } from '../entities/types.ts';
import type { Note } from '../note/types.ts';
import type { CompressionResult } from './types.ts';

export interface CompressOptions {
  /** Characters of the output / characters of the input, at most. 0 < ratio <= 1; 0.5 by default. */
  readonly ratio?: number;
}

/** Scaffold: replaced by the room's real parts. */
export function compressNote(note: Note, entities: readonly Entity[], options: CompressOptions = {}): CompressionResult {
  entities;
  options;
  return {
    compressed: note.text,
    sentences: [],
    metrics: { compressionRatio: 1, retention: { overall: 1, byType: {} }, dropped: [], unsupported: [], values: { kept: 0, total: 0 }, negations: { kept: 0, total: 0 } },
  };
}

import type { Note } from '../note/types.ts';
import type { Entity } from './types.ts';

/**
 * Recognises clinical entities with their attributes and assertion. Entities are ordered by start
 * and do not overlap.
 */
export function recogniseEntities(note: Note): Entity[] {
  // First scaffold: replaced by the room's real parts.
  note;
  return [];
}

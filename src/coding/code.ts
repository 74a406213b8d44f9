import type { Entity } from '../entities/types.ts';
import type { Note } from '../note/types.ts';
import type { CodingResult } from './types.ts';

/** Scaffold: replaced by the room's real parts. */
export function codeNote(note: Note, entities: readonly Entity[]): CodingResult {
  note;
  entities;
  return { codes: [], codeSet: { name: 'ICD-10-CM starter set', version: 'FY2026' } };
}

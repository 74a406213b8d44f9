import { sectionIndexAt } from '../note/lookup.ts';
import type { Note } from '../note/types.ts';
import { measurementOf, unitSystemOf, type MeasureContext } from './measure.ts';
import { patientOf } from './patient.ts';
import type { Entity } from './types.ts';

/**
 * Adds to entities what only the whole note tells, for output: quantities in canonical units with reference flags,
 * resolved dates and durations, the family of the section. Kept apart from recogniseEntities, which must depend on the
 * words around a mention only; existing fields stay as they are. Entities must be ordered by start. Linear.
 */
export function addDetails(note: Note, entities: readonly Entity[]): Entity[] {
  let context: MeasureContext | undefined;
  return entities.map((entity) => {
    const family = note.sections[sectionIndexAt(note, entity.start)]?.family;
    const section = family === undefined ? {} : { section: family };
    if (entity.type === 'lab' || entity.type === 'vital') {
      context ??= { patient: patientOf(note.text), system: unitSystemOf(entities) };
      const measured = measurementOf(note, entity, context);
      if (measured !== undefined) return { ...entity, attributes: { ...entity.attributes, ...measured }, ...section };
    }
    return { ...entity, ...section };
  });
}

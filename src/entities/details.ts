import { sectionIndexAt } from '../note/lookup.ts';
import type { Note } from '../note/types.ts';
import { resolveDates } from './dateResolve.ts';
import { linkDurations } from './durationLinks.ts';
import { findDurationsBeside } from './durationMentions.ts';
import { measurementOf, unitSystemOf, type MeasureContext } from './measure.ts';
import { FluidIndex } from './measureFluid.ts';
import { patientOf } from './patient.ts';
import type { Attributes, Entity } from './types.ts';

/**
 * Adds to entities what only the whole note tells, for output: quantities in canonical units with reference flags,
 * resolved dates, how long a problem has lasted, the family of the section. Kept apart from recogniseEntities, which
 * must depend on the words around a mention only; existing fields stay as they are. Entities must be ordered by start
 * and disjoint. Linear.
 */
export function addDetails(note: Note, entities: readonly Entity[]): Entity[] {
  let context: MeasureContext | undefined;
  const times = resolveDates(note, entities);
  const lasting = linkDurations(note, entities, findDurationsBeside(note, entities), times);
  return entities.map((entity, index) => {
    const family = note.sections[sectionIndexAt(note, entity.start)]?.family;
    const detailed = family === undefined ? entity : { ...entity, section: family };
    const more = (attributes: Attributes): Entity => ({ ...detailed, attributes: { ...entity.attributes, ...attributes } });
    if (entity.type === 'lab' || entity.type === 'vital') {
      context ??= { patient: patientOf(note.text), system: unitSystemOf(entities), fluids: new FluidIndex(note) };
      const measured = measurementOf(note, entity, context);
      return measured === undefined ? detailed : more(measured);
    }
    const time = times.get(index);
    if (time !== undefined) return more({ time });
    const length = lasting.get(index);
    return length === undefined ? detailed : more({ lasting: length });
  });
}

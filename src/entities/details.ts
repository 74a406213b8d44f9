import { sectionIndexAt } from '../note/lookup.ts';
import type { Note, SectionFamily } from '../note/types.ts';
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
    if (entity.type === 'lab' || entity.type === 'vital') {
      if (entity.attributes === undefined) return detailed(entity, family, undefined);
      context ??= { patient: patientOf(note.text), system: unitSystemOf(entities), fluids: new FluidIndex(note) };
      return detailed(entity, family, measurementOf(note, entity, context));
    }
    const time = times.get(index);
    if (time !== undefined) return detailed(entity, family, { time });
    const length = lasting.get(index);
    return detailed(entity, family, length === undefined ? undefined : { lasting: length });
  });
}

/** Written out, property by property: a note may be nothing but results, and spreading each costs more than reading it. */
function detailed(entity: Entity, section: SectionFamily | undefined, more: Attributes | undefined): Entity {
  const { start, end, text, type, assertion, attributes, concept, name, source, score } = entity;
  const told = more === undefined ? attributes : Object.assign({ ...attributes }, more);
  if (told === undefined) return section === undefined ? entity : { start, end, text, type, assertion, concept, name, source, score, section };
  if (section === undefined) return { start, end, text, type, assertion, attributes: told, concept, name, source, score };
  return { start, end, text, type, assertion, attributes: told, concept, name, source, score, section };
}

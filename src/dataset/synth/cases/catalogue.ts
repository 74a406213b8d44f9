import { CHRONIC } from './chronic.ts';
import { COMBINED } from './combinations.ts';
import { COMPLICATIONS } from './complications.ts';
import { GUT } from './gut.ts';
import { HEART } from './heart.ts';
import { LUNGS_AND_INFECTIONS } from './lungs.ts';
import { METABOLISM_KIDNEY_BONE } from './metabolism.ts';
import { NERVES_AND_MIND } from './nerves.ts';
import type { Chronic, Complication, Condition, Diagnosis } from './types.ts';

export const CONDITIONS: readonly Condition[] = [...HEART, ...LUNGS_AND_INFECTIONS, ...GUT, ...NERVES_AND_MIND, ...METABOLISM_KIDNEY_BONE];

const CHRONIC_BY_ID = new Map(CHRONIC.map((chronic) => [chronic.id, chronic]));
const COMPLICATIONS_BY_ID = new Map(COMPLICATIONS.map((complication) => [complication.id, complication]));

/** Throws for a name that is not there: a slip in a condition. */
export function chronicOf(id: string): Chronic {
  const chronic = CHRONIC_BY_ID.get(id);
  if (chronic === undefined) throw new RangeError(`no chronic condition "${id}"`);
  return chronic;
}

/** Throws for a name that is not there: a slip in a condition. */
export function complicationOf(id: string): Complication {
  const complication = COMPLICATIONS_BY_ID.get(id);
  if (complication === undefined) throw new RangeError(`no complication "${id}"`);
  return complication;
}

/** Everything that is ever coded. */
export function allDiagnoses(): readonly Diagnosis[] {
  return [...CONDITIONS.flatMap(({ variants }) => variants), ...CHRONIC.map(({ diagnosis }) => diagnosis), ...COMPLICATIONS.map(({ diagnosis }) => diagnosis), ...COMBINED];
}

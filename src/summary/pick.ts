import type { Entity, EntityType } from '../entities/types.ts';
import type { SummaryUnit } from './units.ts';

const TYPE_WEIGHT: Readonly<Record<EntityType, number>> = { problem: 3, medication: 2.2, procedure: 2.2, lab: 1.3, vital: 0.7, date: 0.4, anatomy: 0.3, other: 0.5 };
/** What a unit is worth for its words alone, before concepts; per content word up to a limit. */
const CONTENT_WORD = 0.18;
const MOST_CONTENT_WORDS = 20;
/** A concept seen before counts again only this much. */
const SEEN_CONCEPT = 0.1;
/** How much of a unit's worth goes when all its words were said before. */
const REDUNDANCY = 0.75;
/** Longer units pay less than their length, so that a whole sentence can beat two scraps. */
const LENGTH_EXPONENT = 0.6;
/** Words that a section's label costs when its first unit is picked. */
const LABEL_WORDS = 3;
const FEWEST_WORDS = 3;

/**
 * Picks units under a budget of words, best worth for its length first, worth counted against what is
 * picked already. Returns indices in order of the note. At most `maxWords` picks look at all units each.
 */
export function pickUnits(units: readonly SummaryUnit[], entities: readonly Entity[], maxWords: number, banned: ReadonlySet<number>): number[] {
  const picked: number[] = [];
  const chosen = new Set<number>();
  const concepts = new Set<string>();
  const said = new Set<string>();
  const sections = new Set<number>();
  const open = new Set<number>(units.keys());
  for (const unit of banned) open.delete(unit);
  let left = maxWords;
  for (;;) {
    let best = -1;
    let bestScore = 0;
    for (const i of open) {
      const unit = units[i]!;
      if (unit.needs !== -1 && !chosen.has(unit.needs)) continue;
      const cost = unit.words + (sections.has(unit.section) ? 0 : LABEL_WORDS);
      if (cost > left || (unit.words < FEWEST_WORDS && unit.entities.length === 0)) {
        // What does not fit now never will: the budget only shrinks. A label may become free, though.
        if (unit.words > left) open.delete(i);
        continue;
      }
      const score = worth(unit, entities, concepts, said) / Math.max(4, cost) ** LENGTH_EXPONENT;
      if (score > bestScore) {
        bestScore = score;
        best = i;
      }
    }
    if (best === -1) return picked.sort((a, b) => a - b);
    const unit = units[best]!;
    left -= unit.words + (sections.has(unit.section) ? 0 : LABEL_WORDS);
    open.delete(best);
    picked.push(best);
    chosen.add(best);
    sections.add(unit.section);
    for (const entity of unit.entities) concepts.add(conceptOf(entities[entity]!));
    for (const word of unit.content) said.add(word);
  }
}

function worth(unit: SummaryUnit, entities: readonly Entity[], concepts: ReadonlySet<string>, said: ReadonlySet<string>): number {
  let value = unit.bonus + CONTENT_WORD * Math.min(MOST_CONTENT_WORDS, unit.content.length);
  const own = new Set<string>();
  for (const index of unit.entities) {
    const entity = entities[index]!;
    const concept = conceptOf(entity);
    const seen = concepts.has(concept) || own.has(concept);
    own.add(concept);
    const { negated, hypothetical, subject } = entity.assertion;
    value += TYPE_WEIGHT[entity.type] * (seen ? SEEN_CONCEPT : 1) * (negated ? 0.25 : 1) * (hypothetical ? 0.5 : 1) * (subject === 'patient' ? 1 : 0.4);
  }
  let repeated = 0;
  for (const word of unit.content) if (said.has(word)) repeated += 1;
  const overlap = unit.content.length === 0 ? 1 : repeated / unit.content.length;
  return unit.weight * value * (1 - REDUNDANCY * overlap);
}

function conceptOf(entity: Entity): string {
  return `${entity.assertion.negated ? '-' : '+'}${entity.type}|${entity.concept}`;
}

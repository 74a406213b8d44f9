import { negatedEntityKey, normaliseSurface } from '../entities/key.ts';
import type { Attributes, Entity, EntityType } from '../entities/types.ts';
import type { Note } from '../note/types.ts';
import type { FaithfulnessMetrics, KeptCount } from './types.ts';

/** A note and what was recognised in it: both sides of a comparison must come from the same recogniser. */
export interface RecognisedNote {
  readonly note: Note;
  readonly entities: readonly Entity[];
}

/**
 * Compares a shortened note with its source, as defined in docs/interfaces.md.
 *
 * An entity's identity is its type and normalised surface with values and units (`entityKey`); a
 * *distinct* entity is an identity with its negation, so "chest pain" affirmed and denied in one note
 * are two. A source entity is kept when the output has the same identity with the same negation.
 *
 * An output entity is supported when the source has it with the same negation, or when it is part of
 * a source mention: same type, concept and negation, its words a subsequence of that mention's words,
 * and every value it carries (dose, unit, strength, value …) equal to that mention's. So "metoprolol
 * 25 mg" is supported by "metoprolol 25 mg PO BID", while "metoprolol 50 mg", "metoprolol 25 mcg" and
 * another drug with the same 25 mg are not, nor is a finding whose negation flipped. Parts count as
 * supported, never as kept. Linear in the number of entities, mentions of one concept apart.
 */
export function measureFaithfulness(source: RecognisedNote, output: RecognisedNote): FaithfulnessMetrics {
  const support = new SupportIndex(source.entities);
  const found = new Set<string>();
  const unsupported: Entity[] = [];
  for (const entity of output.entities) {
    found.add(negatedEntityKey(entity));
    if (!support.covers(entity)) unsupported.push(entity);
  }

  const byType: Partial<Record<EntityType, KeptCount>> = {};
  const dropped: Entity[] = [];
  const all = tally();
  const values = tally();
  const negations = tally();
  for (const [key, entity] of support.distinct) {
    const kept = found.has(key) ? 1 : 0;
    if (kept === 0) dropped.push(entity);
    add(all, kept);
    const before = byType[entity.type] ?? { kept: 0, total: 0 };
    byType[entity.type] = { kept: before.kept + kept, total: before.total + 1 };
    if (carriesValue(entity)) add(values, kept);
    if (entity.assertion.negated) add(negations, kept);
  }
  return {
    compressionRatio: source.note.text.length === 0 ? 1 : output.note.text.length / source.note.text.length,
    retention: { overall: all.total === 0 ? 1 : all.kept / all.total, byType },
    dropped,
    unsupported,
    values,
    negations,
  };
}

/** The entities of a source, indexed to ask whether an entity of an output has a counterpart among them. */
export class SupportIndex {
  /** First mention of every distinct entity, in order of the text. */
  readonly distinct = new Map<string, Entity>();
  readonly #byConcept = new Map<string, Entity[]>();

  constructor(entities: readonly Entity[]) {
    for (const entity of entities) {
      const key = negatedEntityKey(entity);
      if (this.distinct.has(key)) continue;
      this.distinct.set(key, entity);
      const concept = conceptKey(entity);
      const mentions = this.#byConcept.get(concept);
      if (mentions === undefined) this.#byConcept.set(concept, [entity]);
      else mentions.push(entity);
    }
  }

  /** Whether the source has this entity, or a mention that this one is a part of, with the same negation. */
  covers(entity: Entity): boolean {
    if (this.distinct.has(negatedEntityKey(entity))) return true;
    const whole = this.#byConcept.get(conceptKey(entity));
    if (whole === undefined) return false;
    const words = normaliseSurface(entity.text).split(' ');
    return whole.some((mention) => isSubsequence(words, normaliseSurface(mention.text).split(' ')) && valuesAgree(entity, mention));
  }
}

function conceptKey(entity: Entity): string {
  return `${entity.type}|${entity.assertion.negated ? '-' : '+'}|${entity.concept}`;
}

const VALUE_ATTRIBUTES = ['value', 'dose', 'unit', 'strength', 'frequency', 'duration', 'iso'] as const satisfies readonly (keyof Attributes)[];

/** Every value the part states is the whole's value. */
function valuesAgree(part: Entity, whole: Entity): boolean {
  for (const name of VALUE_ATTRIBUTES) {
    const stated = part.attributes?.[name];
    if (stated !== undefined && normaliseValue(stated) !== normaliseValue(whole.attributes?.[name] ?? '')) return false;
  }
  return true;
}

function normaliseValue(value: string): string {
  return value.toLowerCase().replace(/[\s,]+/g, '');
}

function carriesValue(entity: Entity): boolean {
  const { attributes } = entity;
  if (attributes?.value !== undefined || attributes?.dose !== undefined || attributes?.strength !== undefined) return true;
  return entity.type !== 'date' && /\d/.test(entity.text.slice(entity.name.end - entity.start));
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (at < part.length && part[at] === word) at += 1;
  return at === part.length;
}

function tally(): { kept: number; total: number } {
  return { kept: 0, total: 0 };
}

function add(count: { kept: number; total: number }, kept: number): void {
  count.kept += kept;
  count.total += 1;
}

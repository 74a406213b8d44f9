import { normaliseSurface } from '../entities/key.ts';
import type { Entity } from '../entities/types.ts';
import type { Checker } from './check.ts';
import { disagreements } from './agreement.ts';
import { readText } from './readText.ts';
import type { Correction } from './types.ts';

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly was: string;
  readonly is: string;
}

/**
 * Puts changed values back: where the text has another dose, frequency or number for something of which the source has only
 * one, that one is written in its place, in the source's own words. What stays flagged after that is left as it was.
 */
export function putValuesBack(checker: Checker, text: string): { readonly text: string; readonly corrected: readonly Correction[] } {
  const output = readText(text);
  const wrong = new Set(checker.unsupported(output).filter(({ kind }) => kind === 'changed value').map(({ start }) => start));
  const groups = output.detailed.filter(({ start }) => wrong.has(start)).map((entity) => replacementsFor(checker, entity));
  let written = text;
  let flags = checker.unsupported(output).length;
  let accepted: Replacement[] = [];
  // From the last mention to the first, so that offsets before stay what they are; the values of one are right together or not at all.
  for (const group of groups.reverse()) {
    if (group.length === 0) continue;
    const inOrder = [...group].sort((a, b) => b.start - a.start);
    const tried = inOrder.reduce((before, { start, end, is }) => before.slice(0, start) + is + before.slice(end), written);
    const left = checker.unsupported(readText(tried)).length;
    if (left >= flags) continue;
    written = tried;
    flags = left;
    accepted = [...inOrder.reverse(), ...accepted];
  }
  let shift = 0;
  const corrected = accepted.map(({ start, end, was, is }) => {
    const at = start + shift;
    shift += is.length - (end - start);
    return { start: at, end: at + is.length, was, is };
  });
  return { text: written, corrected };
}

function replacementsFor(checker: Checker, entity: Entity): Replacement[] {
  const mentions = checker.mentionsOf(entity);
  const [first] = mentions;
  if (first === undefined) return [];
  const wrong = new Set(mentions.flatMap((mention) => disagreements(entity, mention)));
  const found: (Replacement | undefined)[] = [];
  if (entity.type === 'medication') {
    if (wrong.has('dose')) found.push(replace(entity, withUnit(entity, entity.attributes?.dose, entity.attributes?.unit), only(mentions.map((mention) => withUnit(mention, mention.attributes?.dose, mention.attributes?.unit)))));
    if (wrong.has('frequency')) found.push(replace(entity, entity.attributes?.frequency, only(mentions.map(({ attributes }) => attributes?.frequency))));
  } else if (entity.type === 'lab' || entity.type === 'vital') {
    found.push(replace(entity, entity.attributes?.value, only(mentions.map(({ attributes }) => attributes?.value))));
  }
  return found.filter((replacement) => replacement !== undefined);
}

/** Dose and unit as the mention writes them, with what stands between. */
function withUnit({ text }: Entity, dose: string | undefined, unit: string | undefined): string | undefined {
  if (dose === undefined || unit === undefined) return dose;
  const at = text.indexOf(dose);
  const unitAt = text.indexOf(unit, at + dose.length);
  return at < 0 || unitAt < 0 || unitAt > at + dose.length + 2 ? dose : text.slice(at, unitAt + unit.length);
}

/** The one value that all the mentions with a value have; undefined where there are several or none. */
function only(values: readonly (string | undefined)[]): string | undefined {
  const known = values.filter((value) => value !== undefined);
  return new Set(known.map((value) => normaliseSurface(value).replaceAll(' ', ''))).size === 1 ? known[0] : undefined;
}

function replace(entity: Entity, was: string | undefined, is: string | undefined): Replacement | undefined {
  if (was === undefined || is === undefined || was === is) return undefined;
  const nameEnd = entity.name.end - entity.start;
  const behind = entity.text.indexOf(was, nameEnd);
  const at = behind >= 0 ? behind : entity.text.indexOf(was);
  return at < 0 ? undefined : { start: entity.start + at, end: entity.start + at + was.length, was, is };
}

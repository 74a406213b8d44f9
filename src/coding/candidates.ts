import type { Entity } from '../entities/types.ts';
import { parseNote } from '../note/note.ts';
import { starterSet } from './codeSet.ts';
import { rankEntries } from './retrieval.ts';
import { refineBySide } from './specificity.ts';
import { termIndex } from './termIndex.ts';
import type { SuggestedCode } from './types.ts';
import { sideOf, wordsOfNote } from './words.ts';

const MOST_CANDIDATES = 3;
/** Least cosine of a candidate that is only near in words. */
const LEAST_FIT = 0.5;

/**
 * Up to three codes for one problem entity, by its own words only: exact phrases first, then near ones.
 * For hovers: says nothing about whether the condition is to be coded. Evidence is the mention itself.
 * Empty for entities that are no problems.
 */
export function codeCandidates(entity: Entity): readonly SuggestedCode[] {
  if (entity.type !== 'problem') return [];
  const row = wordsOfNote(parseNote(entity.text));
  const { entries } = starterSet();
  const index = termIndex();
  const side = row.words.map(sideOf).find((found) => found !== undefined) ?? sideOf(entity.attributes?.laterality?.toLowerCase() ?? '');
  const found = new Map<string, number>();
  const offer = (code: string, score: number): void => {
    for (const sided of refineBySide(code, side)) if (!found.has(sided)) found.set(sided, score);
  };
  const { text } = entity;
  for (const { term } of index.match(row, () => text)) {
    const entry = index.tables.entry[term]!;
    if (entry >= 0) offer(entries[entry]!.code, 0.95);
  }
  for (const { entry, fit } of rankEntries(row.words, MOST_CANDIDATES * 2)) if (fit >= LEAST_FIT) offer(entries[entry]!.code, fit * 0.9);
  return [...found]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_CANDIDATES)
    .map(([code, score]) => {
      const { description } = entries[starterSet().indexOf.get(code)!]!;
      return { code, description, billable: true, score: Math.round(score * 1000) / 1000, evidence: [{ start: entity.start, end: entity.end, text }] };
    });
}

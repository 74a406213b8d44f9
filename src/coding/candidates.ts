import type { Entity } from '../entities/types.ts';
import { parseNote } from '../note/note.ts';
import { starterSet } from './codeSet.ts';
import { rankEntries } from './retrieval.ts';
import { refineBySide } from './specificity.ts';
import { termIndex } from './termIndex.ts';
import type { SuggestedCode } from './types.ts';
import { sideOf, wordsOfNote } from './words.ts';

const MOST_CANDIDATES = 3;
/** Looked at among the near ones: some are left out for their assertion. */
const NEAR_CANDIDATES = 12;
/** Least cosine of a candidate that is only near in words. */
const LEAST_FIT = 0.5;

/** "Family history of …": Z80 to Z84. */
const FAMILY_HISTORY = /^Z8[0-4]/;
/** "Personal history of …": Z85 to Z87, Z92 and, of other kinds, Z91.5 to Z91.8. */
const PERSONAL_HISTORY = /^Z(?:8[5-7]|92|91\.[5-8])/;

/** True unless the code says a history that the mention does not have. */
function fitsAssertion(code: string, { subject, historical }: Entity['assertion']): boolean {
  if (FAMILY_HISTORY.test(code)) return subject === 'family';
  return !PERSONAL_HISTORY.test(code) || (historical && subject === 'patient');
}

/**
 * Up to three codes for one problem entity, by its own words and assertion: exact phrases first, then near ones.
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
  for (const { entry, fit } of rankEntries(row.words, NEAR_CANDIDATES)) {
    if (fit >= LEAST_FIT && fitsAssertion(entries[entry]!.code, entity.assertion)) offer(entries[entry]!.code, fit * 0.9);
  }
  const family = entity.assertion.subject === 'family';
  return [...found]
    // Of a relative's disease the patient has the family history.
    .sort((a, b) => (family ? Number(FAMILY_HISTORY.test(b[0])) - Number(FAMILY_HISTORY.test(a[0])) : 0) || b[1] - a[1])
    .slice(0, MOST_CANDIDATES)
    .map(([code, score]) => {
      const { description } = entries[starterSet().indexOf.get(code)!]!;
      return { code, description, billable: true, score: Math.round(score * 1000) / 1000, evidence: [{ start: entity.start, end: entity.end, text }] };
    });
}

import { BLOOD_CODES } from './codes/blood.ts';
import { CIRCULATORY_CODES } from './codes/circulatory.ts';
import { DIGESTIVE_CODES } from './codes/digestive.ts';
import { ENDOCRINE_CODES } from './codes/endocrine.ts';
import { EXTERNAL_CODES } from './codes/external.ts';
import { EYE_EAR_CODES } from './codes/eye-ear.ts';
import { FACTORS_CODES } from './codes/factors.ts';
import { GENITOURINARY_CODES } from './codes/genitourinary.ts';
import { INFECTIOUS_CODES } from './codes/infectious.ts';
import { INJURIES_CODES } from './codes/injuries.ts';
import { MENTAL_CODES } from './codes/mental.ts';
import { MUSCULOSKELETAL_CODES } from './codes/musculoskeletal.ts';
import { NEOPLASMS_CODES } from './codes/neoplasms.ts';
import { NERVOUS_CODES } from './codes/nervous.ts';
import { PREGNANCY_NEWBORN_CODES } from './codes/pregnancy-newborn.ts';
import { RESPIRATORY_CODES } from './codes/respiratory.ts';
import { SKIN_CODES } from './codes/skin.ts';
import { SYMPTOMS_CODES } from './codes/symptoms.ts';
import type { CodeSetInfo } from './types.ts';

export const STARTER_SET: CodeSetInfo = { name: 'ICD-10-CM starter set', version: 'FY2026' };

/** A billable code with its official long description and the ways clinicians write it. */
export interface CodeEntry {
  readonly code: string;
  readonly description: string;
  /** Our synonyms as the data files give them, separated by "; "; parsed where they are needed. */
  readonly synonyms: string;
}

/** The starter set, ordered by code. All codes are billable (checked by a corpus test). */
export interface CodeSet {
  readonly entries: readonly CodeEntry[];
  /** Index into `entries` by code, with its dot. */
  readonly indexOf: ReadonlyMap<string, number>;
}

const CHAPTERS: readonly string[] = [INFECTIOUS_CODES, NEOPLASMS_CODES, BLOOD_CODES, ENDOCRINE_CODES, MENTAL_CODES, NERVOUS_CODES, EYE_EAR_CODES, CIRCULATORY_CODES, RESPIRATORY_CODES, DIGESTIVE_CODES, SKIN_CODES, MUSCULOSKELETAL_CODES, GENITOURINARY_CODES, PREGNANCY_NEWBORN_CODES, SYMPTOMS_CODES, INJURIES_CODES, EXTERNAL_CODES, FACTORS_CODES];

let parsed: CodeSet | undefined;

/** The embedded code set, parsed on first use. */
export function starterSet(): CodeSet {
  parsed ??= parseChapters(CHAPTERS);
  return parsed;
}

function parseChapters(chapters: readonly string[]): CodeSet {
  const entries: CodeEntry[] = [];
  for (const chapter of chapters) {
    let at = 0;
    while (at < chapter.length) {
      let end = chapter.indexOf('\n', at);
      if (end < 0) end = chapter.length;
      if (end > at) {
        const first = chapter.indexOf('|', at);
        const second = chapter.indexOf('|', first + 1);
        entries.push({ code: chapter.slice(at, first), description: chapter.slice(first + 1, second), synonyms: chapter.slice(second + 1, end) });
      }
      at = end + 1;
    }
  }
  entries.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  return { entries, indexOf: new Map(entries.map((entry, i) => [entry.code, i])) };
}

/** Entries whose code starts with `prefix`, by binary search. */
export function entriesUnder(prefix: string): readonly CodeEntry[] {
  const { entries } = starterSet();
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (entries[middle]!.code < prefix) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < entries.length && entries[end]!.code.startsWith(prefix)) end += 1;
  return entries.slice(low, end);
}

/** Whether the set has the code. */
export function hasCode(code: string): boolean {
  return starterSet().indexOf.has(code);
}

/** Official description of a code of the set; throws for one that is not in it, which is a mistake in our rules. */
export function describeCode(code: string): string {
  const { entries, indexOf } = starterSet();
  const index = indexOf.get(code);
  if (index === undefined) throw new Error(`the starter set has no ${code}`);
  return entries[index]!.description;
}

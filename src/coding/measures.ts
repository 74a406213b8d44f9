import type { Entity } from '../entities/types.ts';
import type { Note, SectionFamily } from '../note/types.ts';
import { sectionAt } from '../note/lookup.ts';
import { FROM_MEDICATION } from './combinations.ts';
import type { Draft } from './draft.ts';

/** Z68 by the body mass index in kg/m² (adults): rounded down, as the categories are. */
export function codeForBodyMassIndex(value: number): string | undefined {
  if (!(value >= 10 && value < 120)) return undefined;
  if (value < 20) return 'Z68.1';
  if (value < 40) return `Z68.${Math.floor(value)}`;
  return value < 45 ? 'Z68.41' : value < 50 ? 'Z68.42' : value < 60 ? 'Z68.43' : value < 70 ? 'Z68.44' : 'Z68.45';
}

const BODY_MASS_INDEX = /\b(?:BMI|body mass index)\b\s*(?:\(?kg\/m2?\)?)?\s*(?:is|was|of|:|=|>|about|approximately|at|today|calculated|\s){0,6}(\d{2}(?:\.\d{1,2})?)(?![\d/])/gi;

/** Adds Z68 for the body mass indexes that the note states. */
export function addBodyMassIndex(note: Note, draft: Draft): void {
  for (const match of note.text.matchAll(BODY_MASS_INDEX)) {
    const code = codeForBodyMassIndex(Number(match[1]));
    if (code !== undefined) {
      draft.add(code, 0.72, [{ start: match.index, end: match.index + match[0].length }]);
      return;
    }
  }
}

/** Drugs whose long-term use has a code (Z79; guideline I.C.21.c.3), by canonical name or class stem. */
const LONG_TERM: readonly (readonly [RegExp, string])[] = [
  [/^insulin|^(?:glargine|lispro|aspart|detemir|degludec|nph)\b/, 'Z79.4'],
  [/^(?:warfarin|apixaban|rivaroxaban|dabigatran|edoxaban)\b/, 'Z79.01'],
  [/^(?:clopidogrel|ticagrelor|prasugrel)\b/, 'Z79.02'],
  [/^aspirin$/, 'Z79.82'],
  [/^(?:metformin|glipizide|glyburide|glimepiride|sitagliptin|linagliptin|saxagliptin|pioglitazone|empagliflozin|dapagliflozin|canagliflozin)\b/, 'Z79.84'],
  [/^(?:semaglutide|dulaglutide|liraglutide|exenatide|tirzepatide)\b/, 'Z79.85'],
  [/^tamoxifen/, 'Z79.810'],
  [/^(?:anastrozole|letrozole|exemestane)/, 'Z79.811'],
  [/^(?:alendronate|risedronate|ibandronate|zoledronic acid)/, 'Z79.83'],
];

/** Lists of what the patient takes outside the hospital. */
const LIST_FAMILIES: ReadonlySet<SectionFamily> = new Set(['home-medications', 'discharge-medications', 'medications']);
const LIST_WEIGHT = 0.56;

/** Adds Z79 for drugs on the home and discharge lists. */
export function addLongTermUse(note: Note, entities: readonly Entity[], draft: Draft): void {
  const stopped = new Set(entities.filter((entity) => entity.type === 'medication' && isEnded(note, entity)).map(({ concept }) => concept));
  for (const entity of entities) {
    if (entity.type !== 'medication' || entity.assertion.negated || entity.assertion.hypothetical) continue;
    const family = sectionAt(note, entity.start)?.family;
    if (family === undefined || !LIST_FAMILIES.has(family)) continue;
    for (const [pattern, code] of LONG_TERM) {
      if (!pattern.test(entity.concept) || isStopped(entity) || stopped.has(entity.concept)) continue;
      // "On warfarin" in words needs no such check.
      const known = draft.get(code);
      const remark = known === undefined || known.notes.has(FROM_MEDICATION) ? FROM_MEDICATION : undefined;
      draft.add(code, LIST_WEIGHT, [{ start: entity.start, end: entity.end }], false, remark);
    }
  }
}

function isStopped({ attributes }: Entity): boolean {
  return /stop|discontinu|held|hold/i.test(attributes?.status ?? '');
}

/** Stopped for good by the end of a stay, not held for some days of it. */
function isEnded(note: Note, entity: Entity): boolean {
  return /stop|discontinu/i.test(entity.attributes?.status ?? '') && sectionAt(note, entity.start)?.family === 'discharge-medications';
}

import type { Entity, EntityType } from '../entities/types.ts';
import type { Section, SectionFamily } from '../note/types.ts';

/** How much a reader of a shortened note wants from each family of sections; 1 is the middle. */
const SECTION_WEIGHT: Readonly<Partial<Record<SectionFamily, number>>> = {
  header: 0.5,
  signature: 0.05,
  'chief-complaint': 1.3,
  'present-illness': 1.15,
  'family-history': 0.6,
  'social-history': 0.75,
  allergies: 1.4,
  'home-medications': 1.1,
  medications: 1.1,
  'discharge-medications': 2.2,
  immunizations: 0.6,
  'review-of-systems': 0.7,
  'physical-exam': 0.85,
  'operative-description': 0.7,
  technique: 0.5,
  comparison: 0.5,
  findings: 1.1,
  imaging: 1.1,
  impression: 1.5,
  assessment: 1.5,
  'assessment-plan': 1.8,
  plan: 1.8,
  'hospital-course': 1.25,
  'admission-diagnosis': 1.1,
  'discharge-diagnosis': 2,
  'preoperative-diagnosis': 0.8,
  'postoperative-diagnosis': 1.4,
  procedures: 1.3,
  disposition: 1.1,
  'diet-activity': 0.8,
  instructions: 0.9,
  'follow-up': 1.5,
  'interval-history': 1.1,
  complications: 1.2,
  anesthesia: 0.9,
  specimens: 0.9,
  'code-status': 1.3,
};

const TYPE_WEIGHT: Readonly<Record<EntityType, number>> = {
  problem: 1.15,
  medication: 1.15,
  lab: 1.05,
  vital: 0.9,
  procedure: 1,
  date: 0.65,
  anatomy: 0.75,
  other: 0.7,
};

/** Value of a distinct entity, on the scale on which a content word of a middling section is worth `CONTENT_WORD`. */
const ENTITY_VALUE = 10;
const REGIMEN = 1.3;
export const CONTENT_WORD = 0.18;

export function sectionWeight(family: SectionFamily): number {
  return SECTION_WEIGHT[family] ?? 1;
}

/** Sections whose entities stand again what other sections have: there a repetition is a conclusion or an order. */
const CONCLUDING: ReadonlySet<SectionFamily> = new Set<SectionFamily>(['assessment', 'assessment-plan', 'plan', 'impression', 'discharge-diagnosis', 'discharge-medications', 'postoperative-diagnosis']);
const REPEATED_MENTION = 0.04;
const REPEATED_CONCLUSION = 0.2;

/** A conclusion up to this long, in characters, is worth its words even where it names no entity ("No acute process"). */
const SHORT_CONCLUSION = 240;
const CONCLUSION_WORDS = 4;

/** Factor on the words of a sentence besides its entities; `first` of its section or not. */
export function contentWeight(section: Section, first: boolean): number {
  const weight = sectionWeight(section.family);
  return first && CONCLUDING.has(section.family) && section.end - section.start <= SHORT_CONCLUSION ? weight * CONCLUSION_WORDS : weight;
}

/** Share of its value that a mention keeps when another sentence is to bring the same entity. */
export function repeatedShare(family: SectionFamily): number {
  return CONCLUDING.has(family) ? REPEATED_CONCLUSION : REPEATED_MENTION;
}

/** What several sections say, the conclusion is to say. */
export function homePreference(family: SectionFamily): number {
  return CONCLUDING.has(family) ? 1.6 : 1;
}

/** What an output loses when it lacks this entity. Retention counts all alike, a reader does not: findings denied and what is only possible weigh less. */
export function entityWeight(entity: Entity, family: SectionFamily): number {
  const { assertion } = entity;
  const asserted = assertion.hypothetical ? 0.8 : assertion.subject !== 'patient' ? 0.85 : assertion.negated ? 0.8 : 1;
  // A regimen is long and what a reader must not miss.
  const regimen = entity.type === 'medication' && entity.attributes?.dose !== undefined ? REGIMEN : 1;
  return ENTITY_VALUE * TYPE_WEIGHT[entity.type] * regimen * asserted * (0.5 + 0.5 * sectionWeight(family));
}

const AGE = /\b\d{1,3}[- ]?(?:years?|yrs?|months?|weeks?|days?)[- ]old\b|\b\d{1,3} ?(?:yo|y\/o)\b/i;

/** Whether a sentence says how old the patient is: the sentence that introduces who the note is about. */
export function statesAge(sentence: string): boolean {
  return AGE.test(sentence);
}

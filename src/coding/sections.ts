import type { Note, SectionFamily } from '../note/types.ts';

/**
 * How much a mention in a section says that the condition was one of this encounter's diagnoses. Final
 * diagnoses first (UHDDS: guideline sections II and III), past history less, what was merely asked or seen least.
 */
const WEIGHTS: Record<SectionFamily, number> = {
  'discharge-diagnosis': 1,
  'postoperative-diagnosis': 0.97,
  assessment: 0.95,
  'assessment-plan': 0.95,
  impression: 0.88,
  'problem-list': 0.88,
  'hospital-course': 0.9,
  'admission-diagnosis': 0.85,
  'preoperative-diagnosis': 0.8,
  complications: 0.85,
  pathology: 0.7,
  'past-medical-history': 0.78,
  'obstetric-history': 0.6,
  'past-surgical-history': 0.72,
  'present-illness': 0.78,
  'interval-history': 0.75,
  subjective: 0.72,
  objective: 0.45,
  'chief-complaint': 0.68,
  indication: 0.7,
  'social-history': 0.75,
  'family-history': 0.5,
  allergies: 0.7,
  'code-status': 0.85,
  consults: 0.55,
  condition: 0.45,
  disposition: 0.4,
  plan: 0.7,
  'home-medications': 0.5,
  medications: 0.5,
  'discharge-medications': 0.5,
  'developmental-history': 0.6,
  microbiology: 0.45,
  imaging: 0.5,
  findings: 0.5,
  'cardiology-studies': 0.5,
  results: 0.45,
  laboratory: 0.4,
  procedures: 0.55,
  'operative-description': 0.45,
  anesthesia: 0.25,
  specimens: 0.3,
  'review-of-systems': 0.25,
  'physical-exam': 0.38,
  'discharge-exam': 0.35,
  'vital-signs': 0.35,
  'follow-up': 0.4,
  instructions: 0.2,
  'diet-activity': 0.15,
  immunizations: 0.15,
  technique: 0.1,
  comparison: 0.1,
  signature: 0.05,
  header: 0.6,
  other: 0.75,
};

/** Weight of a section, 0..1. */
export function sectionWeight(family: SectionFamily): number {
  return WEIGHTS[family];
}

/** Sections that tell the past by standing where they stand. */
export function isPastSection(family: SectionFamily): boolean {
  return family === 'past-medical-history' || family === 'past-surgical-history' || family === 'obstetric-history';
}

const INPATIENT_FAMILIES: ReadonlySet<SectionFamily> = new Set(['discharge-diagnosis', 'hospital-course', 'discharge-medications', 'discharge-exam']);
const OPENING_CHARACTERS = 3000;

/**
 * Whether the note tells of a finished inpatient stay: there "probable" diagnoses are coded as established
 * (guideline II.H), in outpatient notes they are not (IV.H).
 */
export function isInpatientStay(note: Note): boolean {
  if (note.sections.some(({ family }) => INPATIENT_FAMILIES.has(family))) return true;
  return /discharge summary|hospital course|discharge diagnos|date of discharge/i.test(note.text.slice(0, OPENING_CHARACTERS));
}

const FINAL_FAMILIES: ReadonlySet<SectionFamily> = new Set(['discharge-diagnosis', 'hospital-course', 'assessment', 'assessment-plan', 'impression', 'problem-list', 'postoperative-diagnosis', 'complications']);

/** Sections whose diagnoses are those "at the time of discharge", which II.H asks for. */
export function isFinalSection(family: SectionFamily): boolean {
  return FINAL_FAMILIES.has(family);
}

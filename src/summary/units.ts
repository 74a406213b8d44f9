import type { Entity } from '../entities/types.ts';
import type { Note, SectionFamily } from '../note/types.ts';
import { isBoilerplate } from './boilerplate.ts';
import type { SentenceForm } from './form.ts';
import { antecedents, introductions, mentionsIn, prepareForms } from './forms.ts';
import { statesAge } from './importance.ts';
import { FUNCTION_WORDS } from './words.ts';

/** What a summary takes or leaves as a whole: a sentence, or a short list with all its items. */
export interface SummaryUnit {
  readonly forms: readonly SentenceForm[];
  readonly section: number;
  /** The line that introduces it ("RIGHT:"), or null. */
  readonly introduction: SentenceForm | null;
  readonly isList: boolean;
  /** Words it adds, its label not counted. */
  readonly words: number;
  /** Factor of its section, position and kind; about 0 for boilerplate. */
  readonly weight: number;
  /** Worth besides its entities: who the patient is, why they came. */
  readonly bonus: number;
  /** Unit before it that it points back to ("It was positive"), or -1: it is only taken with that one. */
  readonly needs: number;
  readonly entities: readonly number[];
  /** Distinct content words, for redundancy. */
  readonly content: readonly string[];
}

const SUMMARY_WEIGHT: Readonly<Partial<Record<SectionFamily, number>>> = {
  header: 0.15,
  signature: 0,
  'chief-complaint': 1.9,
  'present-illness': 1.3,
  'past-medical-history': 0.7,
  'past-surgical-history': 0.5,
  'family-history': 0.3,
  'social-history': 0.35,
  allergies: 0.8,
  'home-medications': 0.6,
  medications: 0.6,
  'discharge-medications': 1.5,
  immunizations: 0.15,
  'review-of-systems': 0.2,
  'vital-signs': 0.4,
  'physical-exam': 0.4,
  'discharge-exam': 0.5,
  results: 0.8,
  laboratory: 0.7,
  microbiology: 0.9,
  imaging: 0.9,
  'cardiology-studies': 0.9,
  pathology: 1,
  procedures: 1.2,
  'operative-description': 0.45,
  indication: 1.2,
  technique: 0.15,
  comparison: 0.15,
  findings: 1.2,
  impression: 2.2,
  assessment: 2.4,
  'assessment-plan': 2.8,
  plan: 2.2,
  'hospital-course': 3,
  'admission-diagnosis': 1.2,
  'discharge-diagnosis': 3.2,
  'preoperative-diagnosis': 0.5,
  'postoperative-diagnosis': 1.9,
  'problem-list': 1.2,
  condition: 1,
  disposition: 1.3,
  'diet-activity': 0.4,
  instructions: 0.6,
  'follow-up': 1.6,
  subjective: 1.2,
  objective: 0.5,
  'interval-history': 1.2,
  anesthesia: 0.3,
  complications: 0.9,
  specimens: 0.5,
  'code-status': 1,
};

/** Sections whose plain lines are a list. */
const DIAGNOSES: ReadonlySet<SectionFamily> = new Set<SectionFamily>(['discharge-diagnosis', 'admission-diagnosis', 'postoperative-diagnosis', 'assessment', 'impression', 'problem-list']);
/** Lists up to this share of the summary are taken whole: half a list of discharge medications misleads. */
const LONGEST_WHOLE_LIST = 0.4;
const FIRST_SENTENCE = 1.5;
/** Who the patient is and why they came, and what the author concludes. */
const FIRST_SENTENCE_OF: Readonly<Partial<Record<SectionFamily, number>>> = { 'chief-complaint': 1.8, 'present-illness': 2.6, subjective: 2.2, 'hospital-course': 1.8, 'assessment-plan': 1.8, assessment: 1.8, impression: 1.8, 'discharge-diagnosis': 2.2 };
const LATER_SENTENCE = 0.06;

const OPENING_BONUS: Readonly<Partial<Record<SectionFamily, number>>> = { 'chief-complaint': 4, 'present-illness': 3, subjective: 2, 'discharge-diagnosis': 6, 'postoperative-diagnosis': 3, impression: 3, assessment: 3, 'assessment-plan': 3 };
const PATIENT_BONUS = 5;

/** Cuts a note into the units that a summary chooses from. Linear. */
export function summaryUnits(note: Note, entities: readonly Entity[], maxWords: number): SummaryUnit[] {
  const forms = prepareForms(note, entities);
  const introducedBy = introductions(note, forms);
  const introduces = new Set(introducedBy);
  const introductionOf = (i: number): SentenceForm | null => forms[introducedBy[i]!] ?? null;
  const needs = antecedents(note, forms);
  const unitOf = new Int32Array(forms.length).fill(-1);
  const add = (from: number, to: number, isList: boolean, position: number): void => {
    for (let i = from; i < to; i++) unitOf[i] = units.length;
    const unit = toUnit(note, forms.slice(from, to), introductionOf(from), isList, position);
    units.push({ ...unit, needs: needs[from] === -1 ? -1 : unitOf[needs[from]!]! });
  };
  const units: SummaryUnit[] = [];
  let position = 0;
  let section = -1;
  for (let i = 0; i < forms.length; ) {
    if (forms[i]!.sentence.section !== section) {
      section = forms[i]!.sentence.section;
      position = 0;
    }
    if (introduces.has(i) || isBoilerplate(note.text.slice(forms[i]!.sentence.start, forms[i]!.sentence.end))) {
      i += 1;
      continue;
    }
    const diagnoses = DIAGNOSES.has(note.sections[section]!.family);
    const listEnd = endOfList(forms, introducedBy, i, diagnoses);
    const list = forms.slice(i, listEnd);
    if (listEnd > i + 1 && wordCount(list) <= LONGEST_WHOLE_LIST * maxWords) {
      add(i, listEnd, true, position);
      i = listEnd;
    } else {
      add(i, i + 1, forms[i]!.first > 0, position);
      i += 1;
    }
    position += 1;
  }
  return units;
}

/** End of the run of list items that starts at form i: items of one section, a line each. */
function endOfList(forms: readonly SentenceForm[], introducedBy: Int32Array, i: number, diagnoses: boolean): number {
  const { section } = forms[i]!.sentence;
  let end = i;
  while (end < forms.length && forms[end]!.sentence.section === section && introducedBy[end] === introducedBy[i] && (forms[end]!.first > 0 || forms[end]!.sentence.kind === 'item' || (forms[end]!.sentence.kind === 'line' && diagnoses))) end += 1;
  return Math.max(end, i + 1);
}

function wordCount(forms: readonly SentenceForm[]): number {
  return forms.reduce((sum, form) => sum + form.words.slice(form.first, form.last).filter((word) => word.spaced).length, 0);
}

function toUnit(note: Note, forms: readonly SentenceForm[], introduction: SentenceForm | null, isList: boolean, position: number): Omit<SummaryUnit, 'needs'> {
  const [first] = forms;
  const section = first!.sentence.section;
  const family = note.sections[section]!.family;
  const place = position === 0 ? (FIRST_SENTENCE_OF[family] ?? FIRST_SENTENCE) : 1 / (1 + LATER_SENTENCE * position);
  const content = new Set<string>();
  for (const form of forms) {
    for (let i = form.first; i < form.last; i++) {
      const word = form.words[i]!;
      if (!word.isPunctuation && !FUNCTION_WORDS.has(word.lower)) content.add(word.lower);
    }
  }
  return {
    forms,
    section,
    introduction,
    isList,
    words: wordCount(forms) + (introduction === null ? 0 : introduction.words.length),
    weight: (SUMMARY_WEIGHT[family] ?? 0.7) * place,
    bonus: (position === 0 ? (OPENING_BONUS[family] ?? 0) : 0) + (statesAge(note.text.slice(first!.sentence.start, first!.sentence.end)) ? PATIENT_BONUS : 0),
    entities: forms.flatMap(mentionsIn),
    content: [...content],
  };
}

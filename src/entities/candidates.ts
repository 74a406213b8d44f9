import { sectionIndexAt } from '../note/lookup.ts';
import type { Note, SectionFamily, Span } from '../note/types.ts';
import { readLab } from './lab.ts';
import type { LexiconConcept } from './lexiconTypes.ts';
import { normaliseWord } from './matcher-words.ts';
import type { Match } from './matcher.ts';
import { extendMedication } from './medication.ts';
import { keepsCompany } from './company.ts';
import type { Attributes, EntityType } from './types.ts';
import { composeProblems, extendProblem, extendProcedure } from './problem.ts';
import { findNamedProblems } from './problemNamed.ts';
import { readVital } from './vital.ts';

/** A mention that a grammar accepted, before overlaps are resolved and assertion is known. */
export interface Candidate extends Span {
  readonly type: EntityType;
  readonly concept: string;
  readonly name: Span;
  readonly attributes: Attributes;
  readonly source: string;
  readonly score: number;
}

/** Fixed confidences by kind of evidence. */
const SCORES = { measured: 0.95, named: 0.9, needingValue: 0.85, bare: 0.75, composed: 0.65 } as const;

/** Sections whose drug names are what the patient must not get. */
const ALLERGIES: SectionFamily = 'allergies';
/** Sections that list drugs: there a drug that is also a test or a food needs no dose. */
const DRUG_SECTIONS = new Set<SectionFamily>(['home-medications', 'medications', 'discharge-medications', 'allergies']);

/**
 * Turns one lexicon match into a candidate through the grammar of its type; undefined where the grammar says
 * that the mention is not one (a letter without a plausible value, "low sodium diet").
 *
 * @param floor index of the first token, and offset, that earlier mentions have not taken
 */
export function toCandidate(note: Note, match: Match, meaning: LexiconConcept, floor: { readonly token: number; readonly offset: number }): Candidate | undefined {
  const { start, end, lower } = note.tokens;
  const name = { start: start[match.first]!, end: end[match.last - 1]! };
  const { type, concept, needsValue } = meaning;
  switch (type) {
    case 'lab': {
      const reading = readLab(note, name, concept, needsValue, floor.offset);
      if (reading === undefined) return needsValue && isListedTest(note, name) ? build(meaning, name, name.start, name.end, {}, SCORES.bare) : undefined;
      return build(meaning, name, reading.start, reading.end, reading.attributes, scoreOf(reading.hasValue, needsValue));
    }
    case 'vital': {
      const reading = readVital(note, name, concept, needsValue, floor.offset);
      if (reading === undefined) return undefined;
      return build(meaning, name, reading.start, reading.end, reading.attributes, scoreOf(reading.hasValue, needsValue));
    }
    case 'medication': {
      // The company of "NPH" tells the hydrocephalus from the insulin, and is kept by the problem only.
      if ((concept !== 'nph insulin' && !keepsCompany(note, name)) || isDiet(note, name.end)) return undefined;
      const extent = extendMedication(note, match.first, match.last, floor.token);
      const { attributes } = extent;
      const dosed = attributes.dose !== undefined || attributes.route !== undefined || attributes.frequency !== undefined || attributes.strength !== undefined;
      const family = note.sections[sectionIndexAt(note, name.start)]?.family;
      if (needsValue && !dosed && !(family !== undefined && DRUG_SECTIONS.has(family))) return undefined;
      const known = family === ALLERGIES ? { ...attributes, status: 'allergy' } : attributes;
      return build(meaning, name, start[extent.startToken]!, end[extent.endToken - 1]!, known, dosed ? SCORES.measured : SCORES.named);
    }
    case 'problem':
    case 'procedure': {
      if ((needsValue && !isAbbreviationInPlace(note, name)) || !keepsCompany(note, name)) return undefined;
      // "low-potassium diet"
      if (type === 'problem' && lower[match.first] === 'low' && isDiet(note, name.end)) return undefined;
      const extend = type === 'problem' ? extendProblem : extendProcedure;
      const extent = extend(note, match.first, match.last, floor.token);
      return build(meaning, name, start[extent.startToken]!, end[extent.endToken - 1]!, extent.attributes, SCORES.named);
    }
    default:
      return undefined;
  }
}

/** "2 g sodium diet": a food, no drug. */
function isDiet({ text }: Note, end: number): boolean {
  const ahead = text.slice(end, end + 70);
  return /diet/i.test(ahead) && /^(?:,? ?(?:and )?(?:low|no|high|heart|cardiac|renal|fluid|added)[- ][a-z]+){0,4},?[ -](?:[a-z]+[ -]){0,2}diets?\b/i.test(ahead);
}

/** Tests that are nothing else, and up to three list members between one of them and the end or start of a stretch of text. */
const SURE_TEST = String.raw`(?:CBC|BMP|CMP|BUN|TSH|LFTs?|INR|ESR|CRP|creatinine|electrolytes|urinalysis|troponins?|lipase|amylase|Chem-?7|chemistry|chemistries)`;
const JOINT = String.raw`(?:, and |, | and |\/)`;
const MEMBER = String.raw`[a-z][a-z0-9]{1,13}(?: [a-z0-9]{1,12})?`;
const LISTED_AFTER = new RegExp(String.raw`\b${SURE_TEST}(?:${JOINT}${MEMBER}){0,3}${JOINT}$`, 'i');
const LISTED_BEFORE = new RegExp(String.raw`^(?:${JOINT}${MEMBER}){0,3}${JOINT}${SURE_TEST}\b`, 'i');
const LIST_WINDOW = 60;

/** Whether a name that is also a salt or a sugar stands among tests: "CBC, glucose, and electrolytes". */
function isListedTest({ text }: Note, { start, end }: Span): boolean {
  if (end - start < 5) return false;
  const follows = /(?:, |,|and |\/)$/.test(text.slice(Math.max(0, start - 4), start));
  return (follows && LISTED_AFTER.test(text.slice(Math.max(0, start - LIST_WINDOW), start))) || LISTED_BEFORE.test(text.slice(end, end + LIST_WINDOW));
}

/** Sections that name problems, where "AS" or "CAP" is what a clinician means by it. */
const PROBLEM_SECTIONS = new Set<SectionFamily>(['past-medical-history', 'problem-list', 'admission-diagnosis', 'discharge-diagnosis', 'assessment', 'assessment-plan', 'impression']);

/** Whether an abbreviation that is also a word stands in a section of problems, and not in text all in capitals. */
function isAbbreviationInPlace(note: Note, { start, end }: Span): boolean {
  const family = note.sections[sectionIndexAt(note, start)]?.family;
  if (family === undefined || !PROBLEM_SECTIONS.has(family)) return false;
  return /[a-z]{2}/.test(note.text.slice(Math.max(0, start - 24), start)) || /[a-z]{2}/.test(note.text.slice(end, end + 24));
}

/** Heads that after a site mostly say what was done or measured, not what is wrong: "palmar pressure", "finger dissection". */
const NOT_COMPOSED = / (?:pressure|dissection|disclose)$/;

/** Mentions that no lexicon names but their form gives away: "toe swelling" where no named mention stands, and diseases named after somebody. */
export function composedCandidates(note: Note, anatomy: readonly Match[], named: readonly Candidate[]): Candidate[] {
  const { start, end } = note.tokens;
  const candidates: Candidate[] = [];
  let next = 0;
  for (const composition of composeProblems(note, anatomy)) {
    const name = { start: start[composition.first]!, end: end[composition.last - 1]! };
    // Both lists are ordered by name, extents may reach back a little: step back over what still reaches here.
    while (next < named.length && named[next]!.end <= name.start) next += 1;
    const from = start[composition.startToken]!;
    const to = end[composition.endToken - 1]!;
    const taken = (named[next]?.start ?? Infinity) < to || (next > 0 && named[next - 1]!.end > from);
    if (taken || NOT_COMPOSED.test(composition.concept) || !keepsCompany(note, name)) continue;
    candidates.push({ start: from, end: to, type: composition.type, concept: composition.concept, name, attributes: composition.attributes, source: composition.source, score: SCORES.composed });
  }
  return candidates.concat(namedByForm(note));
}

/** "Denys-Drash syndrome", "C7 deficiency": kept beside the lexicons' own, since the longer of two wins where one holds the other. */
function namedByForm(note: Note): Candidate[] {
  const { start, end, lower } = note.tokens;
  return findNamedProblems(note).map(({ first, last }) => {
    const { startToken, endToken, attributes } = extendProblem(note, first, last);
    const concept = lower.slice(first, last).map(normaliseWord).filter((word) => /[a-z0-9]/.test(word)).join(' ');
    return { start: start[startToken]!, end: end[endToken - 1]!, type: 'problem', concept, name: { start: start[first]!, end: end[last - 1]! }, attributes, source: 'grammar:problems', score: SCORES.composed };
  });
}

/** One shape for all candidates, written out: spreads cost a fifth of the whole recognition. */
function build(meaning: LexiconConcept, name: Span, start: number, end: number, attributes: Attributes, score: number): Candidate {
  return { start, end, type: meaning.type, concept: meaning.concept, name, attributes, source: meaning.source, score };
}

function scoreOf(hasValue: boolean, needsValue: boolean): number {
  if (!hasValue) return SCORES.bare;
  return needsValue ? SCORES.needingValue : SCORES.measured;
}

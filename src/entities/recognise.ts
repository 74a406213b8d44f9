import { sectionIndexAt } from '../note/lookup.ts';
import type { Note, Section, SectionFamily } from '../note/types.ts';
import { assertSpans } from './assertion.ts';
import { composedCandidates, toCandidate } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import { findDates } from './date.ts';
import { clinicalLexicon } from './lexicon.ts';
import type { ClinicalLexicon } from './lexiconTypes.ts';
import type { Match } from './matcher.ts';
import { describeMedications } from './regimen.ts';
import { resolveOverlaps } from './resolve.ts';
import type { Assertion, Entity } from './types.ts';
import { findUnnamedVitals } from './vitalUnnamed.ts';

/**
 * Recognises clinical entities with their attributes and assertion. Entities are ordered by start
 * and do not overlap. Depends on the words around a mention only, never on what stands far away, so that a
 * mention is found again in a shortened note. Linear in the length of the text.
 */
export function recogniseEntities(note: Note): Entity[] {
  const candidates = describeMedications(note, resolveOverlaps([...namedCandidates(note), ...formCandidates(note)]));
  const assertions = assertSpans(note, candidates);
  return candidates.map((candidate, i) => toEntity(note, candidate, assertionOf(candidate, assertions[i]!)));
}

/** A measured value cannot be denied: "Nitrite-NEG Protein-30" says nothing of the protein but its value. */
function assertionOf({ type, attributes, name, end }: Candidate, assertion: Assertion): Assertion {
  if (!assertion.negated || (type !== 'lab' && type !== 'vital') || attributes.value === undefined || end === name.end) return assertion;
  return { ...assertion, negated: false };
}

/** Mentions that a lexicon names: leftmost first, longest first, then by what the grammar found beside the name. */
function namedCandidates(note: Note): Candidate[] {
  const lexicon = clinicalLexicon();
  const matches = lexicon.automaton.match(note);
  matches.sort((a, b) => a.first - b.first || b.last - a.last);
  const candidates: Candidate[] = [];
  const anatomy: Match[] = [];
  const floor = { token: 0, offset: 0 };
  for (let i = 0; i < matches.length; ) {
    const match = matches[i]!;
    let next = i + 1;
    while (next < matches.length && matches[next]!.first === match.first && matches[next]!.last === match.last) next += 1;
    if (match.first >= floor.token && lexicon.concepts[match.payload]!.type === 'anatomy') anatomy.push(match);
    let best = match.first < floor.token ? undefined : bestMeaning(note, matches, i, next, lexicon, floor);
    // Left to the measurement inside, and to a shorter name before it: "atrial fibrillation with [ventricular response at 118]".
    if (best?.type === 'problem' && holdsMeasurement(note, matches, next, match, lexicon, floor)) best = undefined;
    i = next;
    if (best === undefined) continue;
    candidates.push(best);
    floor.offset = best.end;
    floor.token = match.last;
    while (floor.token < note.tokens.count && note.tokens.start[floor.token]! < best.end) floor.token += 1;
  }
  const composed = composedCandidates(note, anatomy, candidates).filter((candidate) => !isInHeading(note, candidate.name.start));
  return candidates.concat(composed);
}

/** Order of types for one name with several meanings where none has a value. */
const TYPE_ORDER = ['problem', 'medication', 'procedure', 'lab', 'vital', 'anatomy', 'date', 'other'];

function bestMeaning(note: Note, matches: readonly Match[], from: number, to: number, lexicon: ClinicalLexicon, floor: { token: number; offset: number }): Candidate | undefined {
  let best: Candidate | undefined;
  for (let i = from; i < to; i += 1) {
    const match = matches[i]!;
    const meaning = lexicon.concepts[match.payload]!;
    if (isHeading(note, match, meaning.type === 'lab' || meaning.type === 'vital')) continue;
    if (meaning.type === 'problem' && (isExamLabel(note, match) || isUndone(note, match))) continue;
    const candidate = toCandidate(note, match, meaning, floor);
    if (candidate === undefined) continue;
    if (best === undefined || isBetter(candidate, best)) best = candidate;
  }
  return best;
}

/** "elevated creatinine of 2.3" is a problem by its name, but a measurement by what follows: the value must not be lost. */
function holdsMeasurement(note: Note, matches: readonly Match[], from: number, outer: Match, lexicon: ClinicalLexicon, floor: { token: number; offset: number }): boolean {
  for (let i = from; i < matches.length && matches[i]!.first < outer.last; i += 1) {
    const match = matches[i]!;
    const meaning = lexicon.concepts[match.payload]!;
    if (match.last !== outer.last || (meaning.type !== 'lab' && meaning.type !== 'vital') || meaning.concept === 'pain score') continue;
    const candidate = toCandidate(note, match, meaning, floor);
    if (candidate !== undefined && /\d/.test(candidate.attributes.value ?? '')) return true;
  }
  return false;
}

function isBetter(a: Candidate, b: Candidate): boolean {
  if (isMeasured(a) && isMereDrug(b)) return true;
  if (isMeasured(b) && isMereDrug(a)) return false;
  const aLength = a.end - a.start;
  const bLength = b.end - b.start;
  if (aLength !== bLength) return aLength > bLength;
  if (a.type !== b.type) return TYPE_ORDER.indexOf(a.type) < TYPE_ORDER.indexOf(b.type);
  return a.score > b.score;
}

function isMeasured({ type, attributes }: Candidate): boolean {
  return (type === 'lab' || type === 'vital') && attributes.value !== undefined;
}

/** A drug name without anything that only drugs have: "sodium 128 L" is a result. */
function isMereDrug({ type, attributes }: Candidate): boolean {
  return type === 'medication' && attributes.route === undefined && attributes.frequency === undefined && attributes.form === undefined;
}

/** "MS: alert and oriented", "PE: lungs clear": labels of an examination, elsewhere abbreviations of problems. */
const EXAM_LABELS = new Set(['ms', 'pe', 'cc', 'ps', 'cn', 'cv']);

function isExamLabel(note: Note, match: Match): boolean {
  const { tokens, text } = note;
  return match.last === match.first + 1 && EXAM_LABELS.has(tokens.lower[match.first]!) && text.charCodeAt(tokens.end[match.first]!) === 58;
}

/** "anti-hepatitis therapy", "non-diabetic", "non smoker": a prefix that turns the name around. */
function isUndone(note: Note, match: Match): boolean {
  const { lower, start, end } = note.tokens;
  const i = match.first;
  if (i > 0 && lower[i - 1] === 'non') return true;
  if (i < 2 || lower[i - 1] !== '-' || end[i - 1] !== start[i] || end[i - 2] !== start[i - 1]) return false;
  return lower[i - 2] === 'anti' || lower[i - 2] === 'non';
}

/** Headings that only name a part of the note. Others ("# Hypertension:") may be what the note is about. */
const NAMING_HEADING = (family: SectionFamily): boolean => family !== 'other';

function isHeading(note: Note, match: Match, measured: boolean): boolean {
  return !measured && isInHeading(note, note.tokens.start[match.first]!);
}

function isInHeading(note: Note, at: number): boolean {
  const section: Section | undefined = note.sections[sectionIndexAt(note, at)];
  if (section?.heading == null || at >= section.heading.end) return false;
  return NAMING_HEADING(section.family);
}

/** Dates and unnamed vital signs: mentions that only their form gives away. */
function formCandidates(note: Note): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { start, end, concept, attributes } of findUnnamedVitals(note)) {
    candidates.push({ start, end, type: 'vital', concept, name: { start, end }, attributes, source: 'grammar:vitals', score: 0.8 });
  }
  for (const { start, end, iso } of findDates(note)) {
    candidates.push({
      start,
      end,
      type: 'date',
      concept: iso ?? note.text.slice(start, end).toLowerCase(),
      name: { start, end },
      attributes: iso === undefined ? {} : { iso },
      source: 'grammar:dates',
      score: iso === undefined ? 0.7 : 0.9,
    });
  }
  return candidates;
}

function toEntity(note: Note, candidate: Candidate, assertion: Assertion): Entity {
  const { start, end, type, concept, name, source, score, attributes } = candidate;
  const text = note.text.slice(start, end);
  for (const attribute in attributes) {
    if (attributes[attribute as keyof typeof attributes] !== undefined) return { start, end, text, type, assertion, attributes, concept, name, source, score };
  }
  return { start, end, text, type, assertion, concept, name, source, score };
}

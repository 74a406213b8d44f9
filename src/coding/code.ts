import type { Entity } from '../entities/types.ts';
import type { Note, SectionFamily, Span } from '../note/types.ts';
import { describeCode, STARTER_SET } from './codeSet.ts';
import { ACUITY, combine, fitAge, GANGRENE, isChild, NEPHROPATHY, POLYNEUROPATHY, TYPE_BY_DEFAULT } from './combinations.ts';
import { Draft, type Finding } from './draft.ts';
import { dropPastOfPresent, dropSuperfluous } from './exclusions.ts';
import { codeForListedPast, codeForPast } from './history.ts';
import { addBodyMassIndex, addLongTermUse } from './measures.ts';
import { readMentions, type Mention, type Reading } from './mentions.ts';
import { isFinalSection, isInpatientStay, isPastSection } from './sections.ts';
import { refineByNumber, refineBySide, refineByWords, spreadTo, surroundingsOf, type Surroundings } from './specificity.ts';
import type { CodeEvidence, CodingResult, SuggestedCode } from './types.ts';

/** Most codes a reviewer is shown. */
const MOST_CODES = 25;
/** Codes below this score are not suggested. */
const LEAST_SCORE = 0.33;
/** Most places shown for one code. */
const MOST_EVIDENCE = 12;

/**
 * Suggests ICD-10-CM codes for a note from the embedded starter set, best first: every code with the places
 * that speak for it and, where a coder must check something, a short note. Follows the Official Guidelines
 * FY2026 as docs/coding.md lists. Pure; linear in the length of the note.
 */
export function codeNote(note: Note, entities: readonly Entity[]): CodingResult {
  const reading = readMentions(note, entities);
  const inpatient = isInpatientStay(note);
  const stay: Stay = { inpatient, hasFinalList: inpatient && note.sections.some(({ family, body }) => family === 'discharge-diagnosis' && body.end > body.start + 1) };
  const draft = new Draft();
  for (const [i, mention] of reading.mentions.entries()) addMention(note, reading, i, mention, stay, draft);
  addBodyMassIndex(note, draft);
  addLongTermUse(note, entities, draft);
  fitAge(draft, isChild(note.text));
  combine(draft);
  dropSuperfluous(draft);
  dropPastOfPresent(draft);
  const codes = draft
    .under()
    .map((finding) => suggest(note, finding, stay))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
    .slice(0, MOST_CODES);
  return { codes, codeSet: STARTER_SET };
}

/** What is known of the encounter that a note tells of. */
interface Stay {
  readonly inpatient: boolean;
  /** The note has a list of discharge diagnoses: what is uncertain "at the time of discharge" stands there (II.H). */
  readonly hasFinalList: boolean;
}

/** What was treated and is over by the end of a stay is still one of its diagnoses. */
const RESOLVED: ReadonlySet<string> = new Set(['resolved', 'resolving', 'improved', 'recovered', 'treated']);

const NEGATORS: ReadonlySet<string> = new Set(['no', 'not', 'without', 'denie', 'denies', 'denied', 'negative', 'never', 'absent', 'ruled', 'rule']);

/** Share of its weight that a tentative mention keeps. */
const TENTATIVE = 0.6;
/** The same for one in the course or assessment of a stay: often dismissed a sentence later. */
const LIKELY = 0.75;

/** Status, history and family codes: the words are about the past or about others by meaning. */
function tellsOfPast(code: string): boolean {
  return code.startsWith('Z') || code.startsWith('O34') || code.startsWith('I69') || code === 'I25.2';
}

/** Absence, presence and status codes that an operation leaves behind. */
function isOperation(code: string): boolean {
  return /^Z(?:89|9[058])/.test(code) || code.startsWith('Z96.6');
}

const BARE_OPERATION = /ectomy$|^(?:lap(?:aroscopic)? chole)$/i;
const STATUS_WORDS: ReadonlySet<string> = new Set(['s/p', 'history', 'prior', 'previous', 'remote', 'old', 'presence', 'status']);

/** Whether an operation is told of as past: one that is planned, or done in this very stay, is no status. */
function tellsOfStatus(note: Note, mention: Mention, around: Surroundings): boolean {
  const { family, assertion, start, end } = mention;
  if (isPastSection(family) || assertion.historical || around.words.some((word) => STATUS_WORDS.has(word))) return true;
  if (SURGERY_NOW.has(family)) return false;
  return !BARE_OPERATION.test(note.text.slice(start, end));
}

const SURGERY_NOW: ReadonlySet<SectionFamily> = new Set(['procedures', 'operative-description', 'plan', 'anesthesia', 'technique', 'indication', 'complications']);

/** Chapter V to Y: causes of injuries. */
function isExternalCause(code: string): boolean {
  return /^[V-Y]/.test(code);
}

const LONG_PAST: ReadonlySet<string> = new Set(['ago', 'remote', 'distant']);

function addMention(note: Note, reading: Reading, index: number, mention: Mention, { inpatient, hasFinalList }: Stay, draft: Draft): void {
  const { assertion, family } = mention;
  if (assertion.hypothetical) return;
  if (family === 'allergies' ? !/^Z(?:88|91\.0)/.test(mention.code) : /^Z(?:88)/.test(mention.code) && mention.weight < 0.3) return;
  const isFamilyCode = /^Z8[0-4]/.test(mention.code);
  if ((assertion.subject !== 'patient' || family === 'family-history') && !isFamilyCode) return;

  const { mentions, row } = reading;
  const around = surroundingsOf(row, mention.first, mention.last, mentions[index - 1]?.last ?? 0, mentions[index + 1]?.first ?? row.words.length);
  const resolved = inpatient && isFinalSection(family) && around.words.some((word) => RESOLVED.has(word));
  // "AKI, resolved" negates the present, not the diagnosis.
  if (assertion.negated && !(resolved && !around.words.some((word) => NEGATORS.has(word)))) return;
  if (isOperation(mention.code) && !tellsOfStatus(note, mention, around)) return;
  const refined = refineByWords(mention.code, around);
  // A cancer on the list of past illnesses may be current, but not one of "18 years ago".
  const isPast = resolved ? false : mention.isPast || (mention.code.startsWith('C') && around.words.some((word) => LONG_PAST.has(word)));
  const base: string | undefined = pastCode(isPast === mention.isPast ? mention : { ...mention, isPast }, refineByNumber(refined.code, note.text.slice(mention.start, mention.end)));
  if (base === undefined) return;
  const sided = mention.isSided ? [base] : refineBySide(base, mention.side);
  const spanOf = (position: number): Span => ({ start: note.tokens.start[row.token[position]!]!, end: note.tokens.end[row.token[position]!]! });
  const evidence: Span[] = [{ start: mention.start, end: mention.end }];
  for (const position of refined.positions) evidence.push(spanOf(position));
  if (mention.sideSpan !== undefined && sided[0] !== base) evidence.push(mention.sideSpan);
  // Tentative in an outpatient note is not yet a diagnosis (IV.H), nor is a suspicion on the way to the final one.
  const isFinal = inpatient && (family === 'discharge-diagnosis' || (!hasFinalList && isFinalSection(family)));
  const share = !assertion.uncertain ? 1 : !isFinal ? TENTATIVE : family === 'discharge-diagnosis' ? 1 : LIKELY;
  const weight = mention.weight * share;
  for (const code of sided) draft.add(code, weight, evidence, assertion.uncertain, refined.note);
  if (assertion.uncertain && isFinal) for (const code of sided) draft.get(code)?.notes.add(AT_DISCHARGE);
  if (mention.code.startsWith('C') && !mention.isPast) for (const { code, positions } of spreadTo(around)) draft.add(code, weight, [{ start: mention.start, end: mention.end }, ...positions.map(spanOf)], assertion.uncertain);
  if (mention.also !== undefined && !mention.isPast) for (const code of refineBySide(mention.also, mention.side)) draft.add(code, weight, evidence, assertion.uncertain);
  annotate(mention, around, draft);
}

/** The code for a mention in its time: history codes for what is over. */
function pastCode(mention: Mention, code: string): string | undefined {
  if (tellsOfPast(code) || isExternalCause(code)) return code;
  if (mention.isPast) return codeForPast(code);
  return isPastSection(mention.family) ? codeForListedPast(code) : code;
}

/** Notes that depend on the words of one mention. */
function annotate(mention: Mention, around: Surroundings, draft: Draft): void {
  if (mention.code === 'E11.9') {
    const typed = around.words.some((word, i) => /^(?:t2dm|dm2|niddm|dmii|aodm|tiidm)$/.test(word) || (word === '2' && i > 0) || word === 'adult');
    const finding = draft.get('E11.9') ?? draft.get('E11.65');
    if (typed) finding?.notes.add(TYPED);
    else finding?.notes.add(TYPE_BY_DEFAULT);
  }
  if (mention.code === 'G62.9' && around.words.some((word) => word.startsWith('poly') || word === 'peripheral')) draft.get('G62.9')?.notes.add(POLYNEUROPATHY);
  if (mention.code === 'N28.9' && around.words.includes('nephropathy')) draft.get('N28.9')?.notes.add(NEPHROPATHY);
  if (mention.code === 'I96' && around.words.some((word) => word.startsWith('gangren'))) draft.get('I96')?.notes.add(GANGRENE);
  if (mention.code.startsWith('I50.') && mention.code.length === 5) {
    const finding = draft.get(mention.code);
    const has = (...words: string[]): boolean => around.words.some((word) => words.includes(word));
    const acute = has('acute', 'acutely', 'decompensated', 'adhf', 'exacerbation');
    const chronic = has('chronic', 'exacerbation');
    if (acute || chronic) finding?.notes.add(`${ACUITY}${acute && chronic ? '3' : acute ? '1' : '2'}`);
  }
}

/** Marks a diabetes whose type is stated somewhere; never shown. */
const TYPED = '#typed';

/** Marks an uncertain diagnosis of the end of the stay; never shown. */
const AT_DISCHARGE = '#at-discharge';

function suggest(note: Note, finding: Finding, { inpatient }: Stay): SuggestedCode {
  const { code, notes } = finding;
  const remarks = [...notes].filter((text) => !text.startsWith('#') && !(text === TYPE_BY_DEFAULT && notes.has(TYPED)));
  if (finding.isUncertain) remarks.push(remarkOfDoubt(inpatient, notes.has(AT_DISCHARGE)));
  const suggestion = { code, description: describeCode(code), billable: true, score: scoreOf(finding), evidence: toEvidence(note, finding.evidence) };
  return remarks.length === 0 ? suggestion : { ...suggestion, note: remarks.join('; ') };
}

function remarkOfDoubt(inpatient: boolean, atDischarge: boolean): string {
  if (!inpatient) return 'stated as uncertain: not coded in outpatient notes (IV.H)';
  return atDischarge ? 'stated as uncertain: coded as if established (II.H)' : 'stated as uncertain during the stay: coded only if still so at discharge (II.H)';
}

/** Conditions so vague that they name hardly anything. */
const VAGUE: ReadonlySet<string> = new Set(['R52', 'R69', 'D49.9', 'B99.9', 'T14.90XA', 'T14.8XXA', 'C80.1', 'I99.8', 'R58', 'I51.9', 'F99', 'R22.9', 'F89', 'Z09', 'L98.9', 'A64', 'T78.40XA']);

/** Signs that stand in other chapters than R. */
const SIGNS: ReadonlySet<string> = new Set(['L53.9', 'L90.5', 'M79.89']);

function kindFactor(code: string): number {
  if (VAGUE.has(code)) return 0.42;
  if (code.startsWith('R') || SIGNS.has(code)) return 0.72;
  if (code.startsWith('Z8') || code.startsWith('Z9')) return 0.85;
  if (code.startsWith('Z')) return 0.78;
  return isExternalCause(code) ? 0.6 : 1;
}

/** Weight of the best mention, a little more for repeated ones, less for symptoms and status codes. */
function scoreOf({ code, weight, count }: Finding): number {
  const repeated = Math.min(0.1, (count - 1) * 0.03);
  return Math.round(Math.min(0.99, (weight * 0.92 + repeated) * kindFactor(code)) * 1000) / 1000;
}

/** Evidence in note order, touching and overlapping places merged. */
function toEvidence(note: Note, spans: readonly Span[]): CodeEvidence[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of ordered) {
    const last = merged.at(-1);
    if (last !== undefined && (start <= last.end || /^[ \t,-]*$/.test(note.text.slice(last.end, Math.min(start, last.end + 4))) && start <= last.end + 4)) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged.slice(0, MOST_EVIDENCE).map(({ start, end }) => ({ start, end, text: note.text.slice(start, end) }));
}

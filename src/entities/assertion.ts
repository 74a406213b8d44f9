import { tokensIn } from '../note/lookup.ts';
import { parseNote } from '../note/note.ts';
import type { Note, Section, SectionFamily } from '../note/types.ts';
import { bit, findScopes } from './assertion-scope.ts';
import type { Scopes } from './assertion-scope.ts';
import { PLAIN_ASSERTION } from './types.ts';
import type { Assertion, EntityType } from './types.ts';

/** A mention to be asserted: offsets into the note's text. */
export interface AssertedSpan {
  readonly start: number;
  readonly end: number;
  readonly type?: EntityType;
}

const NEGATED = bit('negated');
const UNCERTAIN = bit('uncertain');
const HYPOTHETICAL = bit('hypothetical');
const HISTORICAL = bit('historical');
const FAMILY = bit('family');
const OTHER = bit('other');

/** What standing in a section says of everything in it. */
const SECTION_AXES: Partial<Record<SectionFamily, number>> = {
  'family-history': FAMILY,
  'past-medical-history': HISTORICAL,
  'past-surgical-history': HISTORICAL,
  allergies: HISTORICAL,
};

function sectionAxes(section: Section): number {
  const axes = SECTION_AXES[section.family] ?? 0;
  // "When to call your doctor", "Return precautions": what follows has not happened.
  const warns = section.family === 'instructions' && /\b(?:return|call|warning|precautions|seek)\b/i.test(section.title);
  return warns ? axes | HYPOTHETICAL : axes;
}

function toAssertion(axes: number): Assertion {
  if (axes === 0) return PLAIN_ASSERTION;
  return {
    negated: (axes & NEGATED) !== 0,
    uncertain: (axes & UNCERTAIN) !== 0,
    hypothetical: (axes & HYPOTHETICAL) !== 0,
    historical: (axes & HISTORICAL) !== 0,
    subject: (axes & FAMILY) !== 0 ? 'family' : (axes & OTHER) !== 0 ? 'other' : 'patient',
  };
}

/** First and last token of each sentence, from the tokens' own sentence numbers. */
function sentenceTokens(note: Note): Uint32Array {
  const { tokens, sentences } = note;
  const firsts = new Uint32Array(sentences.length + 1);
  let sentence = 0;
  for (let i = 0; i < tokens.count; i += 1) {
    while (sentence <= tokens.sentence[i]!) {
      firsts[sentence] = i;
      sentence += 1;
    }
  }
  while (sentence <= sentences.length) {
    firsts[sentence] = tokens.count;
    sentence += 1;
  }
  return firsts;
}

const DENIALS: ReadonlySet<string> = new Set(['negative', 'neg', 'none', 'absent', 'denies', 'denied', 'no', 'never', 'nonsmoker', 'nondrinker']);
/** "Non-smoker", "non-drinker": cut in three. */
const NON_USER: ReadonlySet<string> = new Set(['smoker', 'drinker', 'user']);

/** "RAPID STREP TEST: Negative.": whether what follows a heading is a bare denial. */
function isDenied({ tokens, sentences }: Note, firsts: Uint32Array, heading: number): boolean {
  const next = heading + 1;
  if (sentences[next]?.section !== sentences[heading]!.section) return false;
  const first = firsts[next]!;
  const length = firsts[next + 1]! - first;
  if (tokens.lower[first] === 'non' && NON_USER.has(tokens.lower[first + 2] ?? '')) return length <= 4;
  return DENIALS.has(tokens.lower[first]!) && (length === 1 || (length === 2 && tokens.lower[first + 1] === '.'));
}

/** Axes in force on tokens `[first, last)` of a span, by the scopes of the sentence that begins at `base`. */
function axesOf(scopes: Scopes, base: number, first: number, last: number): number {
  // A trigger before the span reaches its first token, one after it its last: those inside reach neither.
  const length = scopes.forward.length;
  let axes = scopes.forward[first - base] ?? 0;
  const final = Math.min(last - 1 - base, length - 1);
  axes |= scopes.backward[final] ?? 0;
  // "status post CABG", "old MRSA infection": history told within the mention itself counts.
  for (let i = first - base; i <= final; i += 1) axes |= scopes.own[i]! & HISTORICAL;
  return axes;
}

/**
 * Asserts mentions in the manner of ConText (Harkema 2009): negated, uncertain, hypothetical, historical and
 * whose they are, from triggers within the sentence, the lead-in of a list, and the section. Returns one
 * assertion a span, in the order given. Near linear in note and spans; spans need no order.
 */
export function assertSpans(note: Note, spans: readonly AssertedSpan[]): Assertion[] {
  const { tokens, sentences, sections } = note;
  const result: Assertion[] = new Array<Assertion>(spans.length).fill(PLAIN_ASSERTION);
  if (spans.length === 0) return result;
  const order = spans.map((_, i) => i).sort((a, b) => spans[a]!.start - spans[b]!.start);
  const firsts = sentenceTokens(note);
  const byFamily = sections.map(sectionAxes);
  let sentence = -1;
  let scopes: Scopes | undefined;
  /** Axes that the lead-in of the current list ("Denies:", "Call for any of these:") puts on its items. */
  let carried = 0;
  const moveTo = (target: number): void => {
    while (sentence < target) {
      sentence += 1;
      const current = sentences[sentence]!;
      const opensList = note.text.charCodeAt(current.end - 1) === 58;
      if (opensList || current.kind !== 'item' || sentences[sentence - 1]?.section !== current.section) carried = 0;
      scopes = opensList || sentence === target ? findScopes(tokens, firsts[sentence]!, firsts[sentence + 1]!) : undefined;
      if (opensList && scopes !== undefined) {
        // "A man with a history of gout, with:" lists what he has now.
        const last = firsts[sentence + 1]! - 2;
        carried = tokens.lower[last] === 'with' ? scopes.open & ~HISTORICAL : scopes.open;
      }
    }
  };
  for (const index of order) {
    const span = spans[index]!;
    const [first, last] = tokensIn(tokens, span);
    if (first >= last) continue;
    const home = tokens.sentence[first]!;
    moveTo(home);
    const { section, kind } = sentences[home]!;
    let axes = byFamily[section]!;
    if (scopes !== undefined) axes |= axesOf(scopes, firsts[home]!, first, last);
    if (kind === 'item') axes |= carried;
    if (kind === 'heading' && isDenied(note, firsts, home)) axes |= NEGATED;
    result[index] = toAssertion(axes);
  }
  return result;
}

/** Asserts one mention in a text: `start` and `end` are UTF-16 code units into `text`. */
export function assertOne(text: string, start: number, end: number): Assertion {
  return assertSpans(parseNote(text), [{ start, end }])[0] ?? PLAIN_ASSERTION;
}

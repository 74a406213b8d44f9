import { tokensIn } from '../note/lookup.ts';
import { parseNote } from '../note/note.ts';
import type { Note } from '../note/types.ts';
import { isBareHistory } from './assertion-bare.ts';
import { FamilySubjects } from './assertion-family.ts';
import { bit, findScopes } from './assertion-scope.ts';
import type { Scopes } from './assertion-scope.ts';
import { sectionAxes } from './assertion-sections.ts';
import { lastPastYear } from './assertion-years.ts';
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
const KNOWN = bit('known');
const FAMILY = bit('family');
const OTHER = bit('other');

function toAssertion(axes: number): Assertion {
  if (axes === 0) return PLAIN_ASSERTION;
  return {
    negated: (axes & NEGATED) !== 0,
    uncertain: (axes & UNCERTAIN) !== 0,
    hypothetical: (axes & HYPOTHETICAL) !== 0,
    historical: (axes & (HISTORICAL | KNOWN)) !== 0,
    subject: (axes & FAMILY) !== 0 ? 'family' : (axes & OTHER) !== 0 ? 'other' : 'patient',
  };
}

/** First token of each sentence, and one more: the number of tokens. */
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

const OF_NOW: ReadonlySet<string> = new Set(['current', 'currently', 'active', 'actively', 'still', 'continues', 'ongoing', 'now']);

/** "Current smoker", "still drinks": a habit of now in a section that else tells of the past. */
function isOfNow(lower: readonly string[], from: number, last: number): boolean {
  for (let i = from; i < last; i += 1) if (OF_NOW.has(lower[i]!)) return true;
  return false;
}

const TAKEN: ReadonlySet<string> = new Set(['on', 'takes', 'taking', 'uses', 'using']);
const BEFORE_DRUG: ReadonlySet<string> = new Set(['his', 'her', 'home', 'daily', 'chronic', 'oral', 'topical', 'inhaled', 'long', 'term', '-', 'the']);
const NO_LONGER: ReadonlySet<string> = new Set(['was', 'were', 'been', 'had', 'previously', 'formerly', 'once', 'prior', 'before', 'while', 'not']);
const LONGEST_LEAD = 4;

/** "A history of atrial fibrillation on warfarin", "of gout, for which he takes allopurinol": the drug is of now. */
function isTaken(lower: readonly string[], first: number, base: number): boolean {
  let i = first - 1;
  while (i > base && i > first - LONGEST_LEAD && BEFORE_DRUG.has(lower[i]!)) i -= 1;
  return i > base && TAKEN.has(lower[i]!) && !NO_LONGER.has(lower[i - 1]!);
}

/** Axes in force on tokens `[first, last)` of a span, by the scopes of the sentence that begins at `base`. */
function axesOf(lower: readonly string[], scopes: Scopes, base: number, first: number, last: number, type: EntityType | undefined): number {
  // A trigger before the span reaches its first token, one after it its last: those inside reach neither.
  const length = scopes.forward.length;
  let axes = scopes.forward[first - base] ?? 0;
  if (type === 'medication' && (axes & (HISTORICAL | KNOWN)) !== 0 && isTaken(lower, first, base)) axes &= ~(HISTORICAL | KNOWN);
  const final = Math.min(last - 1 - base, length - 1);
  const backward = scopes.backward[final] ?? 0;
  // "Phenobarbital prophylaxis" is given; "DVT prophylaxis" is against what has not happened.
  axes |= type === 'medication' ? backward & ~HYPOTHETICAL : backward;
  // "status post CABG", "family history of gout": what the mention itself says of time and person counts.
  for (let i = first - base; i <= final; i += 1) axes |= scopes.own[i]! & (HISTORICAL | KNOWN | FAMILY);
  return axes;
}

export interface AssertionOptions {
  /**
   * True where only what words say is over counts as historical: not what a section lists, and not what was
   * known before and may well last ("known COPD"). For who reads sections otherwise. Default false.
   */
  readonly onlyOver?: boolean;
}

/**
 * Asserts mentions of one note in the manner of ConText (Harkema 2009): negated, uncertain, hypothetical,
 * historical and whose they are, from triggers within the sentence, the lead-in of a list, and the section.
 * What is worked out for the note is kept, so that many mentions cost little more than their sentences.
 */
export class Asserter {
  readonly #note: Note;
  readonly #onlyOver: boolean;
  /** Axes that the text as a whole puts on its mentions. */
  readonly #wholeNote: number;
  readonly #firsts: Uint32Array;
  #pastYear: number | undefined;
  readonly #pastYearOfNote = (): number => (this.#pastYear ??= lastPastYear(this.#note));
  /** Of the sentence last asked about: mentions mostly come in order. */
  #last: { readonly sentence: number; readonly scopes: Scopes } | undefined;
  /** Axes that the lead-in of a list ("Denies:", "Call for any of these:") puts on its items, by sentence; known up to `#carriedTo`. */
  readonly #carried: Uint8Array;
  #carriedTo = 0;
  readonly #sectionAxes = new Map<number, number>();
  readonly #subjects: FamilySubjects;

  constructor(note: Note, { onlyOver = false }: AssertionOptions = {}) {
    this.#note = note;
    this.#onlyOver = onlyOver;
    this.#wholeNote = !onlyOver && isBareHistory(note.text) ? KNOWN : 0;
    this.#firsts = sentenceTokens(note);
    this.#subjects = new FamilySubjects(note, this.#firsts);
    this.#carried = new Uint8Array(note.sentences.length);
  }

  /** The assertion of one mention; a span without words is plain. */
  assert(span: AssertedSpan): Assertion {
    const note = this.#note;
    const { tokens, sentences } = note;
    const [first, last] = tokensIn(tokens, span);
    if (first >= last) return PLAIN_ASSERTION;
    const home = tokens.sentence[first]!;
    const { section, kind } = sentences[home]!;
    let axes = this.#axesOfSection(section);
    if ((axes & FAMILY) !== 0 && this.#subjects.isOfPatient(home)) axes &= ~FAMILY;
    if (axes === HISTORICAL && note.sections[section]!.family === 'social-history' && isOfNow(tokens.lower, Math.max(this.#firsts[home]!, first - 2), last)) axes = 0;
    axes |= this.#wholeNote | axesOf(this.#note.tokens.lower, this.#scopesOf(home), this.#firsts[home]!, first, last, span.type);
    if (kind === 'item') axes |= this.#carriedInto(home);
    if (kind === 'heading' && isDenied(this.#note, this.#firsts, home)) axes |= NEGATED;
    // A time is neither denied nor doubted: "no seizures since 2019".
    if (span.type === 'date') axes &= ~(NEGATED | UNCERTAIN);
    if (this.#onlyOver) axes &= ~KNOWN;
    return toAssertion(axes);
  }

  #axesOfSection(index: number): number {
    const known = this.#sectionAxes.get(index);
    if (known !== undefined) return known;
    const axes = sectionAxes(this.#note.sections[index]!);
    const counted = this.#onlyOver ? axes & ~HISTORICAL : axes;
    this.#sectionAxes.set(index, counted);
    return counted;
  }

  #scopesOf(sentence: number): Scopes {
    if (this.#last?.sentence === sentence) return this.#last.scopes;
    const scopes = findScopes(this.#note.tokens, this.#firsts[sentence]!, this.#firsts[sentence + 1]!, this.#pastYearOfNote);
    this.#last = { sentence, scopes };
    return scopes;
  }

  #carriedInto(target: number): number {
    const { text, sentences, tokens } = this.#note;
    for (; this.#carriedTo <= target; this.#carriedTo += 1) {
      const at = this.#carriedTo;
      const current = sentences[at]!;
      const before = at > 0 ? sentences[at - 1]! : undefined;
      let carried = 0;
      if (text.charCodeAt(current.end - 1) === 58) {
        const { open } = this.#scopesOf(at);
        // "A man with a history of gout, with:" lists what he has now.
        carried = tokens.lower[this.#firsts[at + 1]! - 2] === 'with' ? open & ~(HISTORICAL | KNOWN) : open;
      } else if (current.kind === 'item' && before?.section === current.section) {
        carried = this.#carried[at - 1]!;
      }
      this.#carried[at] = carried;
    }
    return this.#carried[target]!;
  }
}

/** Asserts mentions of a note: one assertion a span, in the order given. Near linear in note and spans; spans need no order. */
export function assertSpans(note: Note, spans: readonly AssertedSpan[], options: AssertionOptions = {}): Assertion[] {
  if (spans.length === 0) return [];
  const asserter = new Asserter(note, options);
  return spans.map((span) => asserter.assert(span));
}

/** Asserts one mention in a text: `start` and `end` are UTF-16 code units into `text`. */
export function assertOne(text: string, start: number, end: number): Assertion {
  return new Asserter(parseNote(text)).assert({ start, end });
}

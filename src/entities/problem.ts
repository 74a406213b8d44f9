import type { Note } from '../note/types.ts';
import { isHyphen, normaliseWord } from './matcher-words.ts';
import type { Match } from './matcher.ts';
import { ACUITY, COURSE, DIGIT_NOUN, LATERALITY, ORDINAL, POSITION, PROBLEM_HEADS, PROCEDURE_HEADS, SEVERITY, isSiteWord, kindBySuffix } from './problem-words.ts';
import type { Attributes } from './types.ts';

/** A mention widened by its modifiers; token indices into `Note.tokens`, `endToken` exclusive. */
export interface Extension {
  readonly startToken: number;
  readonly endToken: number;
  readonly attributes: Pick<Attributes, 'severity' | 'acuity' | 'laterality' | 'site'>;
}

/** A mention that no lexicon names: a site and a head ("toe swelling"), or a word whose ending says what it is. */
export interface Composition extends Extension {
  readonly type: 'problem' | 'procedure';
  /** Name without modifiers, normalised: "toe swelling". */
  readonly concept: string;
  /** Tokens of the name. */
  readonly first: number;
  readonly last: number;
  readonly source: 'grammar:problems' | 'grammar:procedures';
}

/** Longest mention in tokens, hyphens counted: a longer one would tie down whole phrases in a shortened note. */
const MOST_TOKENS = 8;

/** Last letters of the endings that `kindBySuffix` knows, plurals and possessives included: most words need no closer look. */
const LAST_LETTERS = new Set(['a', 's', 'y', 'g', 'e', "'", '’'].map((letter) => letter.charCodeAt(0)));

const SITE_PREPOSITIONS = new Set(['of', 'in', 'over', 'involving', 'at', 'on', 'to']);
const SITE_DETERMINERS = new Set(['the', 'both', 'his', 'her']);
const SCALES = new Set(['stage', 'grade', 'type', 'class', 'nyha']);
const SCALE_VALUE = /^(?:i{1,3}|iv|v|vi|[0-9][a-d]?|i{1,3}[abc]|iv[abc])$/;
const APPROACHES = new Set(
  'laparoscopic open robotic arthroscopic endoscopic percutaneous emergent emergency urgent elective repeat diagnostic therapeutic bedside portable total partial radical bilateral revision redo serial follow-up screening surveillance planned primary exploratory minimally invasive noncontrast contrast high-resolution'.split(' '),
);

/**
 * Widens a problem's name (tokens `first` to `last`, exclusive) by modifiers to the left ("severe left lower
 * extremity" edema) and by site or scale to the right (fracture "of the left femur", heart failure "class II").
 * Never starts with a determiner, crosses no comma and no "and" but between sites, stays in the sentence and
 * within MOST_TOKENS. Attributes are as written; a scale ("stage III") is a severity.
 *
 * @param floor first token that may be taken to the left
 */
export function extendProblem(note: Note, first: number, last: number, floor = 0): Extension {
  const startToken = extendLeft(note, first, last, floor, isProblemModifier);
  const endToken = extendRight(note, startToken, last, true);
  const graded = withGrade(note, startToken, last, floor);
  return { startToken: graded, endToken, attributes: attributesOf(note, graded, endToken, first, last) };
}

/** The same for procedures: "CT scan of the abdomen and pelvis with contrast", "left knee arthroscopy". */
export function extendProcedure(note: Note, first: number, last: number, floor = 0): Extension {
  const startToken = extendLeft(note, first, last, floor, (word) => APPROACHES.has(word));
  let endToken = extendRight(note, startToken, last, false);
  endToken = withContrast(note, endToken);
  return { startToken, endToken, attributes: attributesOf(note, startToken, endToken, first, last) };
}

/**
 * Mentions that the lexicons do not name: an anatomical match followed by a head noun, and single words whose
 * ending makes them a problem or an operation. Linear; the caller drops those that overlap named mentions.
 */
export function composeProblems(note: Note, anatomyMatches: readonly Match[]): Composition[] {
  const { lower, kind, count } = note.tokens;
  const found: Composition[] = [];
  for (const { first, last } of anatomyMatches) {
    if (last >= count || !follows(note, last - 1, last)) continue;
    const head = normaliseWord(lower[last]!);
    const type = PROBLEM_HEADS.has(head) ? 'problem' : PROCEDURE_HEADS.has(head) ? 'procedure' : undefined;
    if (type !== undefined) found.push(compose(note, type, first, last + 1));
  }
  for (let i = 0; i < count; i += 1) {
    if (kind[i] !== 0 || lower[i]!.length < 7 || !LAST_LETTERS.has(lower[i]!.charCodeAt(lower[i]!.length - 1))) continue;
    const type = kindBySuffix(normaliseWord(lower[i]!));
    if (type !== undefined) found.push(compose(note, type, i, i + 1));
  }
  return found.sort((a, b) => a.first - b.first || b.last - a.last);
}

function compose(note: Note, type: 'problem' | 'procedure', first: number, last: number): Composition {
  const extension = type === 'problem' ? extendProblem(note, first, last) : extendProcedure(note, first, last);
  const concept = note.tokens.lower.slice(first, last).filter((word) => !isHyphenToken(word)).map(normaliseWord).join(' ');
  const { startToken, endToken, attributes } = extension;
  return { startToken, endToken, attributes, type, concept, first, last, source: type === 'problem' ? 'grammar:problems' : 'grammar:procedures' };
}

function isProblemModifier(word: string): boolean {
  return SEVERITY.has(word) || ACUITY.has(word) || COURSE.has(word);
}

function isHyphenToken(word: string): boolean {
  return word.length === 1 && isHyphen(word.charCodeAt(0));
}

/** Whether token j follows token i in one sentence with white space, or nothing, between. */
function follows({ text, tokens: { sentence, start, end, count } }: Note, i: number, j: number): boolean {
  if (i < 0 || j >= count || sentence[i] !== sentence[j]) return false;
  const gap = text.slice(end[i], start[j]);
  return !gap.includes('\n\n') && gap.length < 40;
}

function extendLeft(note: Note, first: number, last: number, floor: number, isModifier: (word: string) => boolean): number {
  const { lower, start, end } = note.tokens;
  let from = first;
  let i = first - 1;
  while (i >= floor && follows(note, i, i + 1) && last - i <= MOST_TOKENS) {
    const word = lower[i]!;
    if (isHyphenToken(word)) {
      // "right-sided", "new-onset": only tight hyphens between modifiers.
      if (start[i] !== end[i - 1] || end[i] !== start[i + 1]) break;
      i -= 1;
      continue;
    }
    const plain = normaliseWord(word);
    const isOnset = plain === 'onset' && i > floor && (lower[i - 1] === 'new' || isHyphenToken(lower[i - 1]!));
    const isOn = plain === 'on' && i > floor && ACUITY.has(lower[isHyphenToken(lower[i + 1]!) ? i + 2 : i + 1]!) && ACUITY.has(lower[isHyphenToken(lower[i - 1]!) ? i - 2 : i - 1] ?? '');
    const isOrdinal = ORDINAL.has(plain) && DIGIT_NOUN.has(normaliseWord(lower[i + 1]!));
    if (isLaterality(note, i) || isOrdinal || POSITION.has(plain) || isSiteWord(plain) || isModifier(plain) || isOnset || isOn) {
      if (!isOn) from = i;
      i -= 1;
      continue;
    }
    break;
  }
  // A word with the left half of a tight hyphen outside ("non-[displaced]") is not cut from it.
  while (from < first && from > 0 && isHyphenToken(lower[from - 1]!) && start[from] === end[from - 1] && from - 1 >= i) from += 1;
  while (from < first && (isHyphenToken(lower[from]!) || lower[from] === 'on' || lower[from] === 'onset' || lower[from] === 'sided')) from += 1;
  return from;
}

/** Whether token i ends a range: "mild to moderate", "mild-to-moderate". */
function isRangeOfSeverity({ lower }: Note['tokens'], i: number): boolean {
  if (!SEVERITY.has(lower[i]!)) return false;
  if (lower[i - 1] === 'to') return SEVERITY.has(lower[i - 2] ?? '');
  return isHyphenToken(lower[i - 1] ?? '') && lower[i - 2] === 'to' && isHyphenToken(lower[i - 3] ?? '') && SEVERITY.has(lower[i - 4] ?? '');
}

/** "Mild to [moderate]", "grade 3/6 [systolic murmur]": what grades a mention before its first word, beyond its longest length. */
function withGrade(note: Note, from: number, last: number, floor: number): number {
  const { tokens } = note;
  const { lower } = tokens;
  let start = from;
  // "mild-to-[moderate]": the hyphen has kept the last word outside.
  const range = SEVERITY.has(lower[from]!) ? from : from - 1;
  if (range > 0 && isRangeOfSeverity(tokens, range)) start = range - (isHyphenToken(lower[range - 1]!) ? 4 : 2);
  else if (lower[last - 1]!.startsWith('murmur') && from >= 3 && isGrade(tokens, from - 3)) start -= from > 3 && lower[from - 4] === 'grade' ? 4 : 3;
  return start >= floor && (start === from || follows(note, start, from)) ? start : from;
}

/** The loudness of a murmur by Levine: "2/6", "III/VI". */
function isGrade({ lower }: Note['tokens'], i: number): boolean {
  return lower[i + 1] === '/' && (lower[i + 2] === '6' || lower[i + 2] === 'vi') && /^(?:[1-6]|i{1,3}|iv|vi?)$/.test(lower[i]!);
}

/** "left" and "right" as sides; one letter only in capitals ("R knee pain"). */
function isLaterality({ text, tokens: { lower, start } }: Note, i: number): boolean {
  const word = lower[i]!;
  if (!LATERALITY.has(word)) return false;
  return word.length > 1 || text.charAt(start[i]!) === word.toUpperCase();
}

function extendRight(note: Note, startToken: number, last: number, scales: boolean): number {
  const { lower } = note.tokens;
  let to = last;
  if (scales) to = withScale(note, to);
  const limit = startToken + MOST_TOKENS;
  let i = to;
  if (i < note.tokens.count && lower[i] === 'bilaterally' && follows(note, i - 1, i)) return i + 1;
  if (i >= note.tokens.count || !SITE_PREPOSITIONS.has(lower[i]!) || !follows(note, i - 1, i)) return to;
  const onlySide = lower[i] === 'on';
  i += 1;
  if (i < note.tokens.count && SITE_DETERMINERS.has(lower[i]!) && follows(note, i - 1, i)) i += 1;
  let reached = siteFrom(note, i, limit, onlySide || lower[to] === 'in');
  if (reached === i) return to;
  // "excision of left breast mass": the site is the mass's.
  if (!scales && isContentWord(note, reached) && PROBLEM_HEADS.has(normaliseWord(lower[reached]!))) return to;
  to = reached;
  // "abdomen and pelvis", "neck/back"
  if (to + 1 < note.tokens.count && (lower[to] === 'and' || lower[to] === '/') && follows(note, to, to + 1)) {
    i = to + 1;
    if (SITE_DETERMINERS.has(lower[i]!)) i += 1;
    reached = siteFrom(note, i, limit + 1, false);
    if (reached > i) to = reached;
  }
  return to;
}

/** End of the site that starts at token i, i itself where none does. A side alone is one after "on". */
function siteFrom(note: Note, i: number, limit: number, sideIsEnough: boolean): number {
  const { lower, count } = note.tokens;
  let end = i;
  let named = false;
  for (let k = i; k < count && k < limit && (k === i || follows(note, k - 1, k)); k += 1) {
    const word = lower[k]!;
    if (isHyphenToken(word)) continue;
    const plain = normaliseWord(word);
    const isSite = isSiteWord(plain);
    if (!isSite && !LATERALITY.has(word) && !POSITION.has(plain)) break;
    // "in the left L3 foramen": the L is a level's.
    if (word.length === 1 && note.tokens.end[k] === note.tokens.start[k + 1]) break;
    if (isSite) named = true;
    if (isSite || (sideIsEnough && !named && (LATERALITY.has(word) || plain === 'side'))) end = k + 1;
  }
  if (end === i || !isContentWord(note, end)) return end;
  // More of the phrase follows: "on the left [posterior column]" is no side, "right orbital [rim]" ends with its noun.
  if (!named) return lower[end - 1] === 'side' ? end : i;
  return end < limit && SITE_ADJECTIVE.test(lower[end - 1]!) ? end + 1 : end;
}

const SITE_ADJECTIVE = /(?:al|ic|ar|ary|ous)$/;
const FUNCTION_WORD =
  /^(?:and|or|but|nor|with|without|was|is|are|were|has|had|have|been|be|that|which|who|on|in|of|to|at|from|for|by|as|if|than|then|when|while|after|before|since|during|due|secondary|status|s|p|he|she|it|they|we|this|there|the|a|an|also|now|today|yesterday|not|no|will|may|can|would|should|did|does|seen|noted|shows?|showed|revealed|demonstrated|worse|per|via|using|under|over|into|through)$/;

function isContentWord(note: Note, i: number): boolean {
  return i < note.tokens.count && note.tokens.kind[i] === 0 && follows(note, i - 1, i) && !FUNCTION_WORD.test(note.tokens.lower[i]!);
}

/** "stage III", "class II-III", also after one comma where nothing follows that it could belong to: "CKD, stage 3". */
function withScale(note: Note, last: number): number {
  const { lower, count } = note.tokens;
  let i = last;
  const afterComma = i < count && lower[i] === ',' && follows(note, i - 1, i);
  if (afterComma) i += 1;
  if (i < count && lower[i] === 'nyha') i += 1;
  if (i + 1 >= count || !SCALES.has(lower[i]!) || !follows(note, i, i + 1) || !follows(note, last - 1, i)) return last;
  i += 1;
  if (!SCALE_VALUE.test(lower[i]!)) return last;
  // "3 b" and "3b" alike, however digits and letters were cut.
  if (i + 1 < count && note.tokens.end[i] === note.tokens.start[i + 1] && /^[a-d]$/.test(lower[i + 1]!)) i += 1;
  if (i + 2 < count && isHyphenToken(lower[i + 1]!) && SCALE_VALUE.test(lower[i + 2]!)) i += 2;
  // In a list the scale belongs to what follows: "hypertension, type 2 diabetes".
  if (afterComma && isContentWord(note, i + 1)) return last;
  return i + 1;
}

/** "with contrast", "without IV contrast", "with and without contrast". */
function withContrast(note: Note, last: number): number {
  const { lower, count } = note.tokens;
  let i = last;
  if (i >= count || (lower[i] !== 'with' && lower[i] !== 'without') || !follows(note, i - 1, i)) return last;
  i += 1;
  if (lower[i] === 'and' && lower[i + 1] === 'without') i += 2;
  if (i < count && (lower[i] === 'iv' || lower[i] === 'intravenous' || lower[i] === 'oral')) i += 1;
  return i < count && (lower[i] === 'contrast' || lower[i] === 'gadolinium') && follows(note, last, i) ? i + 1 : last;
}

function attributesOf(note: Note, from: number, to: number, first: number, last: number): Extension['attributes'] {
  const { text, tokens } = note;
  const { lower, start, end } = tokens;
  let severity: string | undefined;
  const addSeverity = (word: string): void => {
    severity = severity === undefined ? word : `${severity} ${word}`;
  };
  let severityAt: number | undefined;
  let acuity: [number, number] | undefined;
  let laterality: string | undefined;
  let site: [number, number] | undefined;
  for (let i = from; i < to; i += 1) {
    const word = lower[i]!;
    const plain = normaliseWord(word);
    if (SEVERITY.has(plain)) {
      // "Mild to moderate": one range, not its upper end.
      if (severityAt !== undefined && i > severityAt && isRangeOfSeverity(tokens, i)) severity = text.slice(start[severityAt], end[i]);
      else addSeverity(text.slice(start[i], end[i]));
      severityAt ??= i;
    } else if (lower[i + 1] === '+' && i < last && /^[1-4]$/.test(word)) addSeverity(`${word}+`);
    else if (i < first && lower[i - 1] !== 'grade' && isGrade(tokens, i)) addSeverity(text.slice(start[i], end[i + 2]));
    else if (SCALES.has(word) && word !== 'nyha' && i + 1 < to && word !== 'type' && SCALE_VALUE.test(lower[i + 1]!.replace(/[a-d]$/, ''))) addSeverity(text.slice(start[i], end[scaleEnd(note, i, to)]));
    else if (ACUITY.has(plain)) acuity = [acuity?.[0] ?? i, i];
    else if (word === 'bilaterally') laterality ??= 'bilateral';
    else if (isLaterality(note, i)) laterality ??= SIDES[word] ?? word;
    else if (word === 'both' && i >= last) laterality ??= 'bilateral';
    else if (isSiteWord(plain) && (i < first || i >= last)) {
      // A site on either side of the name: the one behind it says where.
      if (site !== undefined && site[1] < first && i >= last) site = undefined;
      const begin = site?.[0] ?? (i > from && POSITION.has(normaliseWord(lower[i - 1]!)) ? i - 1 : i);
      site = [begin, i];
    }
  }
  // Written out, property by property: a chain of spreads costs more than all that was read above.
  const attributes: { -readonly [Key in keyof Extension['attributes']]: Extension['attributes'][Key] } = {};
  if (severity !== undefined) attributes.severity = severity;
  if (acuity !== undefined) attributes.acuity = text.slice(start[acuity[0]], end[acuity[1]]);
  if (laterality !== undefined) attributes.laterality = laterality;
  if (site !== undefined) attributes.site = text.slice(start[site[0]], end[site[1]]);
  return attributes;
}

/** Last token of the value after a scale's name, tight ones after it included: "stage 3b", "class II-III". */
function scaleEnd({ tokens: { start, end } }: Note, i: number, to: number): number {
  let last = i + 1;
  while (last + 1 < to && start[last + 1] === end[last]) last += 1;
  return last;
}

const SIDES: Readonly<Record<string, string>> = { l: 'left', lt: 'left', r: 'right', rt: 'right' };

import type { Note } from '../note/types.ts';
import { isHyphen } from './matcher-words.ts';
import { ACUITY, COURSE, LATERALITY, SEVERITY } from './problem-words.ts';

/** A disease that no lexicon has but that its form names; token indices, `last` exclusive. */
export interface NamedProblem {
  readonly first: number;
  readonly last: number;
}

/** What a disease named after somebody ends with. */
const EPONYM_HEADS = ['syndrome', 'syndromes', 'disease', 'anomaly', 'dystrophy', 'dysplasia', 'phenomenon', 'malformation', 'contracture', 'ataxia', 'tumor', 'tumour'];
const LACK_HEADS = new Set(['deficiency', 'deficiencies']);
const HEADS = new Set([...EPONYM_HEADS, ...LACK_HEADS]);
/** Particles of names: "von Gierke disease". */
const PARTICLES = new Set(['von', 'de', 'di', 'van', 'le', 'der', 'la']);
/** Capitalised where no name is: places of a note, parts of speech that titles capitalise. */
const NO_NAME = new Set(
  'this that these those the his her their our your such same other another any some no which what each every possible probable likely known underlying clinical genetic rare common end stage active family past medical cardiac heart lung liver kidney renal pulmonary coronary vascular bone joint skin blood brain valve artery vein thyroid gastric bowel degenerative infectious inflammatory metabolic autoimmune systemic viral bacterial american medicare history diagnosis impression assessment problem'.split(' '),
);
/** Before "deficiency", no substance: "the deficiency", "mental deficiency", "a severe deficiency". */
const NO_SUBSTANCE = new Set(
  'the a an this that any no of and or with without in for to by on from due has had have is was were are be been their his her its other such same some multiple nutritional dietary mental sensory motor visual auditory cognitive neurologic neurological functional relative partial complete combined total hereditary inherited familial isolated selective genetic clinical known suspected possible significant profound marked immune immunity tissue bone skeletal limb volume strength family patient him them it both either all one two several'.split(' '),
);
/** Endings of the words that name an enzyme or another substance: "hypoxanthine guanine phosphoribosyl transferase". */
const SUBSTANCE = /(?:ase|ine|ate|yl|ose|oid|coa|acid|in|ol|one|ide|factor|hormone|protein|complement|dehydrogenase|esterase)$/;
/** At the start of a sentence every word has a capital: an adjective there is none of a name. */
const ADJECTIVE = /(?:al|ic|ive|ous|ary|ing|able|ible|ent|ant|oid|ar|ly)$/;
/** Words of a name at most, hyphens not counted. */
const MOST_WORDS = 4;

/**
 * Diseases named after somebody ("Denys-Drash syndrome", "Kümmell's disease": capitalised words and a head in small
 * letters, not at the start of a sentence unless two names are joined) and lacks of a substance ("C7 deficiency",
 * "aldolase B deficiency"). Ordered by start; linear.
 */
export function findNamedProblems(note: Note): NamedProblem[] {
  const { lower, count } = note.tokens;
  const found: NamedProblem[] = [];
  for (let i = 0; i < count; i += 1) {
    const word = lower[i]!;
    if (word.length < 5 || !HEADS.has(word)) continue;
    const lack = LACK_HEADS.has(word);
    const first = lack ? substanceFrom(note, i) : eponymFrom(note, i);
    if (first < i) found.push({ first, last: i + 1 });
    else if (lack && lower[i + 1] === 'of') {
      const last = substanceAfter(note, i);
      if (last > i) found.push({ first: i, last });
    }
  }
  return found;
}

/** First token of the name before the head at `head`; `head` itself where none is. */
function eponymFrom(note: Note, head: number): number {
  const { text, tokens } = note;
  const { start, lower } = tokens;
  if (!/[a-z]/.test(text[start[head]!]!)) return head;
  let first = head;
  let words = 0;
  let joined = false;
  let owned = false;
  for (let i = head - 1; i >= 0 && words < MOST_WORDS && isBeside(note, i, head); i -= 1) {
    const word = lower[i]!;
    if (isDash(word) && first < head && isTight(note, i)) {
      joined = true;
      continue;
    }
    const particle = PARTICLES.has(word) && first < head;
    if (!particle && !isName(note, i)) break;
    // A name not tied to the next by a hyphen ends the chain, except after a particle: "Peutz-Jeghers", "von Gierke".
    if (first < head && !particle && !isDash(lower[i + 1]!)) break;
    if (/['’]s?$/.test(word)) owned = true;
    first = i;
    words += 1;
  }
  if (first === head) return head;
  const opens = first === 0 || tokens.sentence[first - 1] !== tokens.sentence[first] || /[:.]/.test(lower[first - 1]!);
  if (!opens || joined || owned) return first;
  return lower[head] === 'syndrome' && !ADJECTIVE.test(lower[first]!) ? first : head;
}

function isName({ text, tokens }: Note, i: number): boolean {
  const { start, end, lower, kind } = tokens;
  const word = lower[i]!;
  if (kind[i] !== 0 || end[i]! - start[i]! < 3 || NO_NAME.has(word) || isModifier(word)) return false;
  return /^\p{Lu}['’\p{Ll}]*\p{Ll}['’\p{L}]*$/u.test(text.slice(start[i], end[i]));
}

/** First token of the substance before "deficiency" at `head`; `head` itself where none is. */
function substanceFrom(note: Note, head: number): number {
  const { lower, kind, start, end } = note.tokens;
  let first = head;
  let words = 0;
  for (let i = head - 1; i >= 0 && words < MOST_WORDS && isBeside(note, i, head); i -= 1) {
    const word = lower[i]!;
    const tight = end[i] === start[i + 1];
    if (isDash(word)) {
      if (i === 0 || !isTight(note, i)) break;
      continue;
    }
    if (kind[i]! > 1 || NO_SUBSTANCE.has(word) || isModifier(word)) break;
    if (first < head && !tight && !SUBSTANCE.test(word)) break;
    first = i;
    if (!tight || words === 0) words += 1;
  }
  return first;
}

/** End of the substance in "deficiency of factor XI"; `head` where none is. */
function substanceAfter(note: Note, head: number): number {
  const { lower, kind, start, end, count } = note.tokens;
  let i = head + 2;
  if (i < count && lower[i] === 'the') i += 1;
  let last = head;
  let words = 0;
  for (; i < count && words < MOST_WORDS && isBeside(note, i - 1, head) && lower[i] !== undefined; i += 1) {
    const word = lower[i]!;
    const tight = start[i] === end[i - 1];
    if (isDash(word)) {
      if (!isTight(note, i)) break;
      continue;
    }
    if (kind[i]! > 1 || NO_SUBSTANCE.has(word) || isModifier(word)) break;
    if (last > head && !tight && !SUBSTANCE.test(lower[last - 1]!)) break;
    last = i + 1;
    if (!tight) words += 1;
  }
  return last;
}

function isModifier(word: string): boolean {
  return SEVERITY.has(word) || ACUITY.has(word) || COURSE.has(word) || LATERALITY.has(word);
}

function isDash(word: string): boolean {
  return word.length === 1 && isHyphen(word.charCodeAt(0));
}

/** Whether token i stands between two others without blanks. */
function isTight({ tokens: { start, end, count } }: Note, i: number): boolean {
  return i > 0 && i + 1 < count && end[i - 1] === start[i] && end[i] === start[i + 1];
}

/** Whether token i belongs to the sentence of `head` and only a blank parts it from the next token. */
function isBeside({ text, tokens: { sentence, start, end, count } }: Note, i: number, head: number): boolean {
  return i + 1 < count && sentence[i] === sentence[head] && sentence[i + 1] === sentence[head] && start[i + 1]! - end[i]! <= 1 && text[end[i]!] !== '\n';
}

import type { Entity } from '../entities/types.ts';
import type { Note, SectionFamily } from '../note/types.ts';
import { Density, KEPT, prepareSentence, sentenceTokenStarts } from './form.ts';
import type { SentenceForm } from './form.ts';
import { labelEndOf } from './clauses.ts';
import { sectionWeight } from './importance.ts';
import { ANAPHORIC, AUXILIARIES, FINITE_VERBS } from './words.ts';

/** Prepares every sentence of a note that is not a heading, in order. */
export function prepareForms(note: Note, entities: readonly Entity[]): SentenceForm[] {
  const starts = sentenceTokenStarts(note);
  const forms: SentenceForm[] = [];
  let next = 0;
  const entityOf = (start: number, end: number): number => {
    while (next < entities.length && entities[next]!.end <= start) next += 1;
    return next < entities.length && entities[next]!.start < end ? next : -1;
  };
  for (const [i, sentence] of note.sentences.entries()) {
    const heading = note.sections[sentence.section]?.heading;
    if (heading !== null && heading !== undefined && sentence.start >= heading.start && sentence.end <= heading.end) continue;
    if (starts[i] === starts[i + 1]) continue;
    const before = forms[forms.length - 1];
    const runsOn = before !== undefined && before.sentence.paragraph === sentence.paragraph;
    const form = prepareSentence(note, i, starts[i]!, starts[i + 1]!, entityOf, {
      quoted: runsOn && before.words[before.words.length - 1]?.quoted === true && !endsQuotation(before),
      namesFamily: before !== undefined && before.sentence.section === sentence.section && before.speaksOfFamily,
    });
    forms.push(...splitLabel(note, form, before));
  }
  return forms;
}

function endsQuotation(form: SentenceForm): boolean {
  return /["”]/.test(form.words[form.words.length - 1]!.text);
}

/** Indices of the entities that stand in a sentence, in order. */
export function mentionsIn(form: SentenceForm): number[] {
  const found: number[] = [];
  for (const word of form.words) if (word.entity !== -1 && word.entity !== found[found.length - 1]) found.push(word.entity);
  return found;
}

/** Marks sentences whose words stand in another one too: of equal sentences the one in the weightiest section stays, the first of those. */
export function repeatedSentences(note: Note, forms: readonly SentenceForm[]): boolean[] {
  const weight = (i: number): number => sectionWeight(note.sections[forms[i]!.sentence.section]!.family);
  const best = new Map<string, number>();
  const keys = forms.map((form) => form.words.slice(form.first, form.last).map((word) => word.lower).join(' '));
  keys.forEach((key, i) => {
    const other = best.get(key);
    if (other === undefined || weight(i) > weight(other)) best.set(key, i);
  });
  return keys.map((key, i) => best.get(key) !== i);
}

/** Longest label and longest introduction, in words. */
const LONGEST_LABEL = 5;
const LONGEST_INTRODUCTION = 12;

/** Sections in which labels follow each other on one line. */
const LABELLED: ReadonlySet<SectionFamily> = new Set<SectionFamily>(['physical-exam', 'discharge-exam', 'review-of-systems', 'vital-signs', 'objective', 'other']);

/** "RESPIRATORY: No cough." at the start of a line is a label and a sentence: the label holds for the rest of the line too. */
function splitLabel(note: Note, form: SentenceForm, before: SentenceForm | undefined): SentenceForm[] {
  const { words, sentence } = form;
  const opensLine = LABELLED.has(note.sections[sentence.section]!.family) || before === undefined || before.sentence.section !== sentence.section || note.text.slice(before.sentence.end, sentence.start).includes('\n');
  if (!opensLine || form.first > 0) return [form];
  let colon = 1;
  while (colon <= LONGEST_LABEL && colon < words.length - 1 && !/[:.;,]/.test(words[colon]!.lower)) colon += 1;
  if (colon > LONGEST_LABEL || colon >= words.length - 1 || words[colon]!.lower !== ':' || words[colon + 1]?.spaced !== true) return [form];
  if (!/^\p{Lu}/u.test(words[0]!.text)) return [form];
  for (let i = 0; i <= colon; i++) if (words[i]!.inEntity || words[i]!.isNumber || words[i]!.quoted) return [form];
  const at = colon + 1;
  const label: SentenceForm = { ...form, words: words.slice(0, at), last: colon, leaves: new Uint8Array(at).fill(KEPT), sentence: { ...sentence, end: words[colon]!.end } };
  const rest: SentenceForm = { ...form, words: words.slice(at), last: Math.max(1, form.last - at), leaves: form.leaves.slice(at), sentence: { ...sentence, start: words[at]!.start } };
  return [label, rest];
}

/**
 * For every form the index of the form that introduces it ("RIGHT:", "Medications include:"), or -1:
 * without its introduction a line may say something else. An introduction on a line of its own reaches to the next one, to
 * the end of its section, or to where prose starts a new paragraph; one that opens a line, to the end of that line.
 * An introduction of nothing is an ordinary sentence.
 */
export function introductions(note: Note, forms: readonly SentenceForm[]): Int32Array {
  const introducedBy = new Int32Array(forms.length).fill(-1);
  let current = -1;
  let ownLine = false;
  for (const [i, form] of forms.entries()) {
    const before = forms[i - 1];
    const newLine = before === undefined || note.text.slice(before.sentence.end, form.sentence.start).includes('\n');
    if (before?.sentence.section !== form.sentence.section) current = -1;
    if (current !== -1 && current !== i - 1 && newLine && !ownLine) current = -1;
    if (form.words[form.words.length - 1]?.lower === ':' && form.words.length <= LONGEST_INTRODUCTION && form.first === 0) {
      current = i;
      const next = forms[i + 1];
      ownLine = next === undefined || note.text.slice(form.sentence.end, next.sentence.start).includes('\n');
      continue;
    }
    if (current !== -1 && current !== i - 1 && form.first === 0 && form.sentence.kind === 'prose' && before?.sentence.paragraph !== form.sentence.paragraph) current = -1;
    introducedBy[i] = current;
  }
  return introducedBy;
}

const POINTS_BACK_BEFORE: ReadonlySet<string> = new Set([...AUXILIARIES, ...FINITE_VERBS, 'just', 'also', 'then', 'all', 'both', 'mainly']);

/**
 * For every form the index of the form before it without which it speaks of something or someone else, or -1: "It was
 * positive for …", "Those showed …", "He died at 60" after a sentence about the father, and what else stands in a list
 * item or under a problem's label, which without its head would stand under the one before.
 */
export function antecedents(note: Note, forms: readonly SentenceForm[]): Int32Array {
  const needs = new Int32Array(forms.length).fill(-1);
  let head = -1;
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i]!;
    const before = forms[i - 1];
    const labelled = labelEndOf(form.words, form.first, form.last) > 0;
    if (form.first > 0 || labelled) {
      head = i;
      continue;
    }
    if (before === undefined) continue;
    if (head !== -1 && !continuesHead(note, forms[head]!, before, form)) head = -1;
    if (head !== -1) needs[i] = head;
    if (before.sentence.section !== form.sentence.section || form.first > 0 || form.sentence.kind !== 'prose') continue;
    let opening = form.first;
    while (opening < form.last && form.leaves[opening] === Density.light) opening += 1;
    const word = form.words[opening]?.lower ?? '';
    const next = form.words[opening + 1]?.lower ?? '';
    const pointsBack = (ANAPHORIC.has(word) || word === 'both') && POINTS_BACK_BEFORE.has(next) && !isExpletive(form);
    const ofFamily = (word === 'he' || word === 'she' || word === 'they' || word === 'his' || word === 'her') && before.speaksOfFamily;
    if (pointsBack || ofFamily) needs[i] = i - 1;
  }
  return needs;
}

function continuesHead(note: Note, head: SentenceForm, before: SentenceForm, form: SentenceForm): boolean {
  if (head.sentence.section !== form.sentence.section || head.sentence.paragraph !== form.sentence.paragraph) return false;
  if (!note.text.slice(before.sentence.end, form.sentence.start).includes('\n')) return true;
  return form.sentence.kind === 'item' || (form.sentence.kind === 'prose' && head.words[0]!.lower === '#');
}

/** "It is felt that …", "This is a 45-year-old …" point to nothing before them. */
function isExpletive(form: SentenceForm): boolean {
  const [first, second, third, fourth] = form.words.slice(form.first, form.first + 4).map((word) => word.lower);
  if (first === 'this' && (third === 'a' || third === 'an')) return /^\d/.test(fourth ?? '') || ['pleasant', 'very', 'well', 'elderly', 'young', 'male', 'female', 'man', 'woman'].includes(fourth ?? '');
  return first === 'it' && AUXILIARIES.has(second ?? '') && ['felt', 'noted', 'recommended', 'decided', 'thought', 'found', 'unclear', 'possible', 'likely', 'unlikely', 'important', 'hoped', 'appears'].includes(third ?? '');
}

import type { Note, Sentence } from '../note/types.ts';
import { TokenKind } from '../note/types.ts';
import { copulas, lightPhrases, smallWords, structurePhrases } from './phrases.ts';
import type { PatternWord } from './patterns.ts';
import { ARTICLES, AUXILIARIES, BE, CONJUNCTIONS, DETERMINERS, FAMILY, FUNCTION_WORDS, PREPOSITIONS, RELATIVES } from './words.ts';

/** How much of a sentence's wording stays: as written, without fillers, telegraphic. */
export const Density = { verbatim: 0, light: 1, telegraphic: 2 } as const;

/** A word of a sentence: tokens that touch ("63-year-old", "mg/dL") are one, sentence punctuation stands alone. */
export interface Word extends PatternWord {
  readonly start: number;
  readonly end: number;
  /** White space stands before it in the source. */
  readonly spaced: boolean;
  /** Index of the entity it belongs to, or -1. */
  readonly entity: number;
  readonly isPunctuation: boolean;
  readonly quoted: boolean;
}

/** A sentence prepared for shortening. */
export interface SentenceForm {
  /** Index into `note.sentences`. */
  readonly index: number;
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  /** Words [0, first) are a list marker, words [last, end) the final punctuation. */
  readonly first: number;
  readonly last: number;
  /** Per word: the density from which it is left out, or `KEPT`. */
  readonly leaves: Uint8Array;
  /** It names someone of the family, or goes on about someone named before. */
  readonly speaksOfFamily: boolean;
}

export const KEPT = 9;

const STANDALONE = new Set(['.', ',', ';', ':', '!', '?', '(', ')', '[', ']', '"', '“', '”', '{', '}']);
const FINAL = new Set(['.', ',', ';', ':', '!', '?']);
const QUOTES = new Set(['"', '“', '”']);
const MARKERS = new Set(['-', '*', '•', '·', '–', '—', '#', '+', 'o', '>']);

/** Token range [from, to) of every sentence: token indices at which sentence i starts, with one more at the end. */
export function sentenceTokenStarts(note: Note): Uint32Array {
  const starts = new Uint32Array(note.sentences.length + 1);
  let token = 0;
  for (let i = 0; i < note.sentences.length; i++) {
    while (token < note.tokens.count && note.tokens.start[token]! < note.sentences[i]!.start) token += 1;
    starts[i] = token;
  }
  starts[note.sentences.length] = note.tokens.count;
  return starts;
}

/** What a sentence takes over from the one before it in its paragraph. */
export interface Context {
  /** It stands inside a quotation that is still open. */
  readonly quoted: boolean;
  /** Someone of the family was just spoken of: "he" may be the father. */
  readonly namesFamily: boolean;
}

/** Prepares one sentence; `entityOf(offset range)` gives the entity that a token overlaps, or -1. */
export function prepareSentence(note: Note, index: number, tokenFrom: number, tokenTo: number, entityOf: (start: number, end: number) => number, context: Context): SentenceForm {
  const sentence = note.sentences[index]!;
  const words = gatherWords(note, tokenFrom, tokenTo, entityOf, context.quoted);
  let first = markerWords(words, sentence.kind);
  let last = words.length;
  while (last > first && FINAL.has(words[last - 1]!.lower) && !words[last - 1]!.inEntity) last -= 1;
  if (last <= first) {
    first = 0;
    last = words.length;
  }
  const opening = words[first]?.lower ?? '';
  const speaksOfFamily = namesFamilyMember(words) || (context.namesFamily && (opening === 'he' || opening === 'she' || opening === 'his' || opening === 'her'));
  return { index, sentence, words, first, last, speaksOfFamily, leaves: markLeaves(words, first, last, context.namesFamily) };
}

function gatherWords(note: Note, from: number, to: number, entityOf: (start: number, end: number) => number, quotedBefore: boolean): Word[] {
  const { text, tokens } = note;
  const words: Word[] = [];
  let quoted = quotedBefore;
  let i = from;
  while (i < to) {
    const start = tokens.start[i]!;
    let end = tokens.end[i]!;
    const lower = tokens.lower[i]!;
    const kind = tokens.kind[i]!;
    let entity = entityOf(start, end);
    let next = i + 1;
    const alone = STANDALONE.has(lower);
    if (!alone) {
      while (next < to && tokens.start[next] === end && !STANDALONE.has(tokens.lower[next]!)) {
        end = tokens.end[next]!;
        if (entity === -1) entity = entityOf(tokens.start[next]!, end);
        next += 1;
      }
    }
    const whole = text.slice(start, end);
    const isQuote = QUOTES.has(lower) && !isInchMark(note, i);
    const closesQuote = quoted && isQuote;
    if (isQuote) quoted = !quoted;
    words.push({
      start,
      end,
      text: whole,
      lower: next === i + 1 ? lower : whole.toLowerCase(),
      isNumber: kind === TokenKind.number,
      isWord: kind === TokenKind.word || kind === TokenKind.blank,
      isPunctuation: kind === TokenKind.punctuation && next === i + 1,
      inEntity: entity !== -1,
      entity,
      spaced: i === from || tokens.end[i - 1]! < start,
      quoted: quoted || closesQuote,
    });
    i = next;
  }
  return words;
}

/** 5' 4" is a height. */
function isInchMark(note: Note, token: number): boolean {
  const { kind, start, end } = note.tokens;
  return token > 0 && kind[token - 1] === TokenKind.number && end[token - 1] === start[token];
}

export function namesFamilyMember(words: readonly Word[]): boolean {
  return words.some((word) => FAMILY.has(word.lower));
}

/** Number of words that are a list marker: "1.", "2)", "-", "•". */
function markerWords(words: readonly Word[], kind: Sentence['kind']): number {
  if (kind !== 'item' && kind !== 'prose' && kind !== 'line') return 0;
  const [one, two, three] = words;
  if (one === undefined || two === undefined || one.inEntity) return 0;
  if ((one.isPunctuation || one.lower === 'o') && MARKERS.has(one.lower) && two.spaced) return 1;
  if ((/^\d{1,3}$/.test(one.lower) || (kind === 'item' && /^[a-z]$/.test(one.lower))) && (two.lower === '.' || two.lower === ')') && !two.spaced && three?.spaced === true) return 2;
  return 0;
}

/** Decides for every word from which density on it is left out. */
function markLeaves(words: readonly Word[], first: number, last: number, familyBefore: boolean): Uint8Array {
  const leaves = new Uint8Array(words.length).fill(KEPT);
  let view = viewOf(words, leaves, first, last);
  apply(view, lightPhrases().deletions(view.words, (i) => startsClause(view.words, i)), leaves, Density.light);

  dropCommasAfterFillers(words, leaves);
  const namesFamily = familyBefore || namesFamilyMember(words);
  view = viewOf(words, leaves, first, last);
  apply(view, structurePhrases(namesFamily).deletions(view.words, (i) => startsClause(view.words, i)), leaves, Density.telegraphic);
  dropFinalObservation(words, leaves, first, last);
  view = viewOf(words, leaves, first, last);
  apply(view, copulas().deletions(view.words, (i) => followsNoun(view.words, i)), leaves, Density.telegraphic);
  dropRepeatedCues(words, leaves, first, last);
  view = viewOf(words, leaves, first, last);
  apply(view, smallWords().deletions(view.words, () => true), leaves, Density.telegraphic);
  return leaves;
}

/** "a pleasant, 61-year-old man": with its adjective the comma goes. */
function dropCommasAfterFillers(words: readonly Word[], leaves: Uint8Array): void {
  for (let i = 1; i + 1 < words.length; i++) {
    if (leaves[i] === Density.light && words[i + 1]!.lower === ',' && leaves[i + 1] === KEPT && ARTICLES.has(words[i - 1]!.lower)) leaves[i + 1] = Density.light;
  }
}

const OBSERVED: ReadonlySet<string> = new Set(['noted', 'present', 'seen', 'identified', 'appreciated', 'observed', 'evident', 'visualized', 'demonstrated', 'found']);

/** "No calcifications are noted." says no more than "No calcifications." */
function dropFinalObservation(words: readonly Word[], leaves: Uint8Array, first: number, last: number): void {
  const verb = last - 2;
  if (verb - first < 2 || !OBSERVED.has(words[last - 1]!.lower) || !BE.has(words[verb]!.lower)) return;
  if (words[last - 1]!.inEntity || words[verb]!.inEntity || words[last - 1]!.quoted) return;
  // The whole sentence must be one noun phrase: with another verb or a relative, "noted" may belong to that.
  for (let i = first; i < verb; i++) if (words[i]!.lower !== 'there' && (AUXILIARIES.has(words[i]!.lower) || RELATIVES.has(words[i]!.lower) || words[i]!.lower === ';' || words[i]!.lower === 'patient')) return;
  leaves.fill(Density.telegraphic, verb, last);
}

const LIST_CUES: readonly (readonly string[])[] = [['no', 'history', 'of'], ['no'], ['denies'], ['without']];

/** "No cough, no fever, and no chills" is "No cough, fever, and chills": a list says its cue once. */
function dropRepeatedCues(words: readonly Word[], leaves: Uint8Array, first: number, last: number): void {
  let cue = '';
  for (let i = first; i < last; i++) {
    const word = words[i]!;
    if (word.lower === 'but' || word.lower === 'with' || (word.isPunctuation && word.lower !== ',')) cue = '';
    const before = words[i - 1]?.lower;
    if (i !== first && leaves[i - 1] === KEPT && before !== ',' && before !== 'and' && before !== 'or') continue;
    const here = LIST_CUES.find((sequence) => sequence.every((part, k) => words[i + k]?.lower === part && !words[i + k]!.inEntity));
    if (here === undefined) continue;
    const name = here.join(' ');
    if (name === cue && (before === ',' || words[i - 2]?.lower === ',')) leaves.fill(Density.telegraphic, i, i + here.length);
    cue = name;
  }
}

interface View {
  readonly words: readonly Word[];
  readonly index: readonly number[];
}

function viewOf(words: readonly Word[], leaves: Uint8Array, first: number, last: number): View {
  const kept: Word[] = [];
  const index: number[] = [];
  for (let i = first; i < last; i++) {
    if (leaves[i] !== KEPT) continue;
    kept.push(words[i]!);
    index.push(i);
  }
  return { words: kept, index };
}

function apply(view: View, deletions: readonly number[], leaves: Uint8Array, density: number): void {
  for (const i of deletions) {
    if (!view.words[i]!.quoted) leaves[view.index[i]!] = density;
  }
}

function startsClause(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (before === undefined) return true;
  if (before.isPunctuation) return before.lower === ';' || before.lower === ':' || before.lower === '.' || before.lower === ',' || before.lower === '-';
  return before.lower === 'and' || before.lower === 'but';
}

function followsNoun(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (before === undefined) return false;
  if (before.lower === ')') return true;
  if (before.isPunctuation || before.quoted) return false;
  if (before.inEntity) return true;
  const { lower } = before;
  return !FUNCTION_WORDS.has(lower) && !DETERMINERS.has(lower) && !CONJUNCTIONS.has(lower) && !PREPOSITIONS.has(lower);
}

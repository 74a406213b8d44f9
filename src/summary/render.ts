import type { Span } from '../note/types.ts';
import type { Chunk } from './clauses.ts';
import type { SentenceForm, Word } from './form.ts';
import type { Variant } from './variants.ts';
import { ARTICLES } from './words.ts';

/** Text of a sentence as an output shows it, and the source spans it was made from. */
export interface RenderedSentence {
  readonly text: string;
  readonly sources: readonly Span[];
  /** Source entities that are wholly in it, in order. */
  readonly entities: readonly number[];
}

/** Writes one variant of a sentence: the kept words with their own spacing, stray punctuation and conjunctions removed. */
export function renderSentence(form: SentenceForm, chunks: readonly Chunk[], variant: Pick<Variant, 'density' | 'without'>): RenderedSentence {
  const kept = keptWords(form, chunks, variant);
  trimEnds(form.words, kept);
  if (kept.length === 0) return { text: '', sources: [], entities: [] };
  const text = joinWords(form, kept);
  const tail = form.words.slice(form.last).map((word) => word.text).join('');
  const end = tail === ',' || tail === ';' || (tail === '.' && text.endsWith('.')) ? '' : tail !== '' || /[.!?:"”]$/.test(text) || !endsSentence(form) ? tail : '.';
  const marker = form.first > 0 ? `${form.words.slice(0, form.first).map((word) => word.text).join('')} ` : '';
  return { text: marker + capitalise(text, form, kept) + end, sources: sourceSpans(form, kept), entities: wholeEntities(form.words, kept) };
}

/** The source ends in a full stop, be it inside quotation marks or brackets. */
function endsSentence(form: SentenceForm): boolean {
  const before = form.words.length - 2 > form.first ? form.words[form.words.length - 2] : undefined;
  return before !== undefined && (before.lower === '.' || before.lower === '!' || before.lower === '?');
}

function keptWords(form: SentenceForm, chunks: readonly Chunk[], variant: Pick<Variant, 'density' | 'without'>): number[] {
  const { words, leaves } = form;
  const kept: number[] = [];
  let gap = false;
  for (const [index, chunk] of chunks.entries()) {
    if (variant.without?.has(index) === true) {
      gap = true;
      continue;
    }
    // After a gap a resumed clause needs no comma, and the first thing said no connector.
    const opens = kept.length === 0 || words[kept[kept.length - 1]!]!.lower === ':';
    const from = opens || (gap && chunk.kind === 'resumed') ? chunk.body : chunk.start;
    for (let i = from; i < chunk.end; i++) {
      const word = words[i]!;
      if (leaves[i]! <= variant.density) continue;
      if (isSeparator(word) && kept.length === 0) continue;
      if (isSeparator(word) && isOpening(words[kept[kept.length - 1]!]!)) {
        // Of two separators in a row the stronger one stays.
        if (word.lower === ';' && words[kept[kept.length - 1]!]!.lower === ',') kept.pop();
        else continue;
      }
      if (isBareConjunction(word) && kept.length > 0 && words[kept[kept.length - 1]!]!.lower === '(') continue;
      if (word.lower === ')' && kept.length > 0 && words[kept[kept.length - 1]!]!.lower === '(') {
        kept.pop();
        continue;
      }
      kept.push(i);
    }
    gap = false;
  }
  return kept;
}

function isSeparator(word: Word): boolean {
  return word.isPunctuation && !word.inEntity && (word.lower === ',' || word.lower === ';');
}

function isOpening(word: Word): boolean {
  return word.isPunctuation && !word.inEntity && (word.lower === ',' || word.lower === ';' || word.lower === '(' || word.lower === ':');
}

function isBareConjunction(word: Word): boolean {
  return !word.inEntity && (word.lower === 'and' || word.lower === 'or' || word.lower === 'but');
}

/** No sentence starts with a conjunction or ends in a word that wants another. */
function trimEnds(words: readonly Word[], kept: number[]): void {
  while (kept.length > 0) {
    const first = words[kept[0]!]!;
    if (isSeparator(first) || isBareConjunction(first)) kept.shift();
    else break;
  }
  while (kept.length > 0) {
    const last = words[kept[kept.length - 1]!]!;
    if (last.inEntity || last.quoted) break;
    if (isSeparator(last) || isBareConjunction(last) || last.lower === '(' || last.lower === ':' || (ARTICLES.has(last.text) && kept.length > 1)) kept.pop();
    else break;
  }
}

function joinWords(form: SentenceForm, kept: readonly number[]): string {
  let text = '';
  let before = -1;
  for (const i of kept) {
    const word = form.words[i]!;
    if (before !== -1) {
      let spaced = word.spaced;
      for (let j = before + 1; j < i && !spaced; j++) spaced = form.words[j]!.spaced;
      if (isSeparator(word) && before !== i - 1) spaced = false;
      if (spaced) text += ' ';
    }
    text += word.text.replace(/\s+/g, ' ');
    before = i;
  }
  return text;
}

/** The new first word takes the capital of the old one. */
function capitalise(text: string, form: SentenceForm, kept: readonly number[]): string {
  const first = form.words[form.first];
  const now = form.words[kept[0]!];
  if (first === undefined || now === undefined || !/^\p{Lu}/u.test(first.text) || !/^\p{Ll}+(?!\p{Lu})/u.test(now.text) || /^(?:pH|mRNA|iPhone)/.test(now.text)) return text;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Runs of the source that the kept words span: a new one where a whole stretch was left out. */
function sourceSpans(form: SentenceForm, kept: readonly number[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  let before = -1;
  for (const i of kept) {
    const word = form.words[i]!;
    const last = spans[spans.length - 1];
    if (last !== undefined && i - before <= WORDS_BRIDGED) last.end = word.end;
    else spans.push({ start: word.start, end: word.end });
    before = i;
  }
  return spans;
}

/** A gap of up to so many words (articles, a copula) does not break a source span. */
const WORDS_BRIDGED = 3;

function wholeEntities(words: readonly Word[], kept: readonly number[]): number[] {
  const entities: number[] = [];
  let at = 0;
  while (at < kept.length) {
    const { entity } = words[kept[at]!]!;
    if (entity === -1) {
      at += 1;
      continue;
    }
    const from = kept[at]!;
    let to = from;
    while (at < kept.length && words[kept[at]!]!.entity === entity) {
      to = kept[at]!;
      at += 1;
    }
    const complete = words[from - 1]?.entity !== entity && words[to + 1]?.entity !== entity;
    if (complete) entities.push(entity);
  }
  return entities;
}


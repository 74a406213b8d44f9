import type { Note, Section, Sentence, Span, Tokens } from './types.ts';

/**
 * Index of the last span that starts at or before `offset`, or -1. Spans must be ordered and disjoint.
 * O(log n).
 */
function lastStartingBy(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** First index of an ascending array whose value is greater than `offset`. O(log n). */
function firstAbove(values: Uint32Array, count: number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index into `note.sections` of the section that holds `offset`; -1 outside the text. O(log n). */
export function sectionIndexAt(note: Note, offset: number): number {
  const index = lastStartingBy(note.sections, offset);
  const section = note.sections[index];
  return section !== undefined && offset < section.end ? index : -1;
}

/** The section that holds `offset` (a UTF-16 code unit of the text), or undefined outside the text. O(log n). */
export function sectionAt(note: Note, offset: number): Section | undefined {
  return note.sections[sectionIndexAt(note, offset)];
}

/** Index into `note.sentences` of the sentence that holds `offset`; -1 in the white space between sentences. O(log n). */
export function sentenceIndexAt(note: Note, offset: number): number {
  const index = lastStartingBy(note.sentences, offset);
  const sentence = note.sentences[index];
  return sentence !== undefined && offset < sentence.end ? index : -1;
}

/** The sentence that holds `offset`, or undefined in white space between sentences. O(log n). */
export function sentenceAt(note: Note, offset: number): Sentence | undefined {
  return note.sentences[sentenceIndexAt(note, offset)];
}

/**
 * Token indices `[first, last)` of the tokens that overlap `span`, whole or in part; first === last where
 * there are none. Takes a note or its tokens. O(log n).
 */
export function tokensIn(note: Note | Tokens, span: Span): readonly [first: number, last: number] {
  const tokens = 'tokens' in note ? note.tokens : note;
  const first = firstAbove(tokens.end, tokens.count, span.start);
  // Tokens are disjoint: the last one to overlap is the last to start before the span's end.
  const last = span.end <= span.start ? first : firstAbove(tokens.start, tokens.count, span.end - 1);
  return [first, Math.max(first, last)];
}

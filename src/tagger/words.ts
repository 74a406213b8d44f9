import type { Note } from '../note/types.ts';

/** A stretch of a note that the tagger reads at once: token indices, half-open, into `Note.tokens`. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

/** Most words in one window. Training sees windows of one sentence up to this many words. */
export const WINDOW_WORDS = 192;

/**
 * Cuts a note into windows: whole sentences one after the other, as many as fit into `most` words, so that a word
 * sees its sentence and those around it (an abbreviation and its long form stand in one window). A sentence longer
 * than a window is cut. The tagger's words are the tokens of the note. Linear.
 */
export function cutWindows({ tokens: { count, sentence } }: Note, most: number = WINDOW_WORDS): Window[] {
  const windows: Window[] = [];
  let first = 0;
  let i = 0;
  while (i < count) {
    let end = i + 1;
    while (end < count && sentence[end] === sentence[i]) end += 1;
    if (i > first && end - first > most) {
      windows.push({ first, last: i });
      first = i;
    }
    while (end - first > most) {
      windows.push({ first, last: first + most });
      first += most;
    }
    i = end;
  }
  if (first < count) windows.push({ first, last: count });
  return windows;
}

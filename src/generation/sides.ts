import type { Note, Span } from '../note/types.ts';
import { contentWords } from './readText.ts';

type Side = 'left' | 'right' | 'both';

const SIDE_WORD = /\b(left|right|bilateral(?:ly)?|both|lt|rt|[LR](?=[ )]))\b/gi;
/** Words after a side, and before it, that it may belong to: "left knee and hip pain", "pneumonia of the lobe, left". */
const WORDS_AFTER = 4;
const WORDS_BEFORE = 3;

/** Which side a note says of what: by the words that stand near each mention of a side. */
export class SideIndex {
  /** Places of a word near each side. */
  readonly #near = new Map<string, Map<Side, Span>>();

  constructor(note: Note) {
    for (const { start, end } of note.sentences) {
      const text = note.text.slice(start, end);
      const words = contentWords(text, start);
      for (const match of text.matchAll(SIDE_WORD)) {
        const side = sideOf(match[0]);
        if (side === undefined) continue;
        const at = start + match.index;
        const after = words.filter((word) => word.start > at).slice(0, WORDS_AFTER);
        const before = words.filter((word) => word.end <= at).slice(-WORDS_BEFORE);
        for (const { word } of [...after, ...before]) {
          const sides = this.#near.get(word) ?? new Map<Side, Span>();
          if (!sides.has(side)) sides.set(side, { start: at, end: Math.max(at + match[0].length, after[0]?.end ?? 0) });
          this.#near.set(word, sides);
        }
      }
    }
  }

  /** Where the note says the other side, and only that, of what a mention names a side of; undefined where it does not. */
  contradiction(text: string): Span | undefined {
    for (const match of text.matchAll(SIDE_WORD)) {
      const side = sideOf(match[0]);
      if (side !== 'left' && side !== 'right') continue;
      const words = contentWords(text).filter(({ start }) => start > match.index);
      const near = words.map(({ word }) => this.#near.get(word)).find((sides) => sides !== undefined);
      if (near === undefined || near.has(side) || near.has('both')) continue;
      return near.get(side === 'left' ? 'right' : 'left');
    }
    return undefined;
  }
}

function sideOf(word: string): Side | undefined {
  const lower = word.toLowerCase();
  if (lower === 'left' || lower === 'lt' || word === 'L') return 'left';
  if (lower === 'right' || lower === 'rt' || word === 'R') return 'right';
  return lower.startsWith('bi') || lower === 'both' ? 'both' : undefined;
}

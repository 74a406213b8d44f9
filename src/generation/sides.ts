import type { Note, Span } from '../note/types.ts';
import { contentWords, type ContentWord } from './readText.ts';

type Side = 'left' | 'right' | 'both';

const SIDE_WORD = /\b(left|right|bilateral(?:ly)?|both|lt|rt|[LR](?=[ )]))\b/gi;
/** Words after a side, and before it, that it may belong to: "left knee and hip pain", "pneumonia of the lobe, left". */
const WORDS_AFTER = 4;
const WORDS_BEFORE = 3;

type Sides = Map<Side, Span>;

/** Which side a note says of what: by the words that stand beside each mention of a side, and by those near it. */
export class SideIndex {
  readonly #beside = new Map<string, Sides>();
  readonly #near = new Map<string, Sides>();

  constructor(note: Note) {
    for (const { start, end } of note.sentences) {
      const text = note.text.slice(start, end);
      const words = contentWords(text, start);
      for (const match of text.matchAll(SIDE_WORD)) {
        const side = sideOf(match[0]);
        if (side === undefined) continue;
        const at = start + match.index;
        const { after, before } = around(words, at);
        const place = { start: at, end: Math.max(at + match[0].length, after[0]?.end ?? 0) };
        const beside = after[0] ?? before.at(-1);
        if (beside !== undefined) put(this.#beside, beside.word, side, place);
        for (const { word } of [...after.slice(0, WORDS_AFTER), ...before.slice(-WORDS_BEFORE)]) put(this.#near, word, side, place);
      }
    }
  }

  /** Where the note says the other side, and only that, of what a mention names a side of; undefined where it does not. */
  contradiction(text: string): Span | undefined {
    for (const match of text.matchAll(SIDE_WORD)) {
      const side = sideOf(match[0]);
      if (side !== 'left' && side !== 'right') continue;
      const { after, before } = around(contentWords(text), match.index);
      // "Left knee pain" is about the knee, "a cyst on the left" about the cyst.
      const words = after.length > 0 ? after : before.toReversed();
      const other = side === 'left' ? 'right' : 'left';
      const beside = words[0] === undefined ? undefined : this.#beside.get(words[0].word);
      if (beside?.has(side) === true || beside?.has('both') === true) continue;
      const near = words.map(({ word }) => this.#near.get(word)).find((sides) => sides !== undefined);
      // Said so in so many words of the other side; or, in other words, of the other side alone.
      const place = beside?.get(other) ?? (near === undefined || near.has(side) || near.has('both') ? undefined : near.get(other));
      if (place !== undefined) return place;
    }
    return undefined;
  }
}

function around(words: readonly ContentWord[], at: number): { readonly after: readonly ContentWord[]; readonly before: readonly ContentWord[] } {
  const plain = words.filter(({ word }) => sideOf(word) === undefined);
  return { after: plain.filter(({ start }) => start > at), before: plain.filter(({ end }) => end <= at) };
}

function put(index: Map<string, Sides>, word: string, side: Side, place: Span): void {
  const sides = index.get(word) ?? new Map<Side, Span>();
  if (!sides.has(side)) sides.set(side, place);
  index.set(word, sides);
}

function sideOf(word: string): Side | undefined {
  const lower = word.toLowerCase();
  if (lower === 'left' || lower === 'lt' || word === 'L') return 'left';
  if (lower === 'right' || lower === 'rt' || word === 'R') return 'right';
  return lower.startsWith('bi') || lower === 'both' ? 'both' : undefined;
}

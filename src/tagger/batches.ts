import type { Note } from '../note/types.ts';
import { CHARACTERS, NGRAMS, RULE_BITS, wordForm } from './features.ts';
import type { TensorData } from './session.ts';
import type { Window } from './words.ts';

/** Ids of the vocabulary that stand for no word of it. */
export interface SpecialIds {
  readonly pad: number;
  readonly unknown: number;
}

/**
 * The words of one note as the model takes them: every spelling once, with the index of the spelling for each token.
 * Spelling 0 is the padding.
 */
export class Spellings {
  /** Spelling of each token. */
  readonly ofToken: Int32Array;
  readonly wordIds: Int32Array;
  readonly shapes: Int32Array;
  /** Row of each spelling in the batch in hand, plus one; all 0 between batches. */
  readonly rows: Int32Array;
  readonly #ngrams: readonly Uint16Array[];
  readonly #characters: readonly Uint8Array[];

  constructor({ text, tokens: { count, start, end } }: Note, vocabulary: ReadonlyMap<string, number>, { pad, unknown }: SpecialIds) {
    const known = new Map<string, number>();
    const wordIds = [pad];
    const shapes = [0];
    const ngrams = [new Uint16Array(NGRAMS) as Uint16Array];
    const characters = [new Uint8Array(CHARACTERS) as Uint8Array];
    this.ofToken = new Int32Array(count);
    for (let token = 0; token < count; token += 1) {
      const word = text.slice(start[token], end[token]);
      let spelling = known.get(word);
      if (spelling === undefined) {
        spelling = wordIds.length;
        known.set(word, spelling);
        const form = wordForm(word);
        wordIds.push(vocabulary.get(form.key) ?? unknown);
        shapes.push(form.shape);
        ngrams.push(form.ngrams);
        characters.push(form.characters);
      }
      this.ofToken[token] = spelling;
    }
    this.wordIds = Int32Array.from(wordIds);
    this.shapes = Int32Array.from(shapes);
    this.rows = new Int32Array(wordIds.length);
    this.#ngrams = ngrams;
    this.#characters = characters;
  }

  /** Writes a spelling's n-gram buckets as row `row`. */
  writeNgrams(spelling: number, rows: Int32Array, row: number): void {
    rows.set(this.#ngrams[spelling]!, row * NGRAMS);
  }

  writeCharacters(spelling: number, rows: Int32Array, row: number): void {
    rows.set(this.#characters[spelling]!, row * CHARACTERS);
  }
}

/** Padding in a batch, in words and as a share of it, that costs less than one more run of the model. */
const FREE_PADDING_WORDS = 32;
const FREE_PADDING_SHARE = 0.05;

/**
 * Windows in batches: those of like length together, so that little is padded, and at most `mostWords` words a batch
 * with their padding (a longer window is a batch of its own). Memory and time of a run are bounded by the batch, however
 * long the note. O(n log n).
 */
export function planBatches(windows: readonly Window[], mostWords: number): Window[][] {
  const sorted = [...windows].sort((a, b) => a.last - a.first - (b.last - b.first) || a.first - b.first);
  const batches: Window[][] = [];
  let batch: Window[] = [];
  let words = 0;
  for (const window of sorted) {
    const length = window.last - window.first;
    const padded = length * (batch.length + 1);
    const padding = padded - words - length;
    if (batch.length > 0 && (padded > mostWords || padding > Math.max(FREE_PADDING_WORDS, padded * FREE_PADDING_SHARE))) {
      batches.push(batch);
      batch = [];
      words = 0;
    }
    batch.push(window);
    words += length;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}

/** Words of the longest window: how far each is padded. */
export function paddedWords(batch: readonly Window[]): number {
  return Math.max(...batch.map(({ first, last }) => last - first));
}

/**
 * One batch as the model's inputs (docs/tagger.md): `word_ids`, `shapes` [forms], `ngrams`, `characters` [forms, n] for
 * each spelling in the batch once, `index` [windows, words] into those, `rules` [windows, words, RULE_BITS] as 0 and 1,
 * and `lengths` [windows].
 */
export function buildInputs(batch: readonly Window[], spellings: Spellings, bits: Uint32Array): Record<string, TensorData> {
  const rows = batch.length;
  const words = paddedWords(batch);
  const index = new Int32Array(rows * words);
  const rules = new Float32Array(rows * words * RULE_BITS);
  const lengths = new Int32Array(rows);
  const { rows: places } = spellings;
  const used = [0];
  places[0] = 1;
  for (const [row, { first, last }] of batch.entries()) {
    lengths[row] = last - first;
    for (let token = first; token < last; token += 1) {
      const spelling = spellings.ofToken[token]!;
      if (places[spelling] === 0) {
        used.push(spelling);
        places[spelling] = used.length;
      }
      const place = row * words + token - first;
      index[place] = places[spelling]! - 1;
      for (let rest = bits[token]!, at = place * RULE_BITS; rest !== 0; rest >>>= 1, at += 1) rules[at] = rest & 1;
    }
  }
  const forms = used.length;
  const wordIds = new Int32Array(forms);
  const shapes = new Int32Array(forms);
  const ngrams = new Int32Array(forms * NGRAMS);
  const characters = new Int32Array(forms * CHARACTERS);
  for (const [row, spelling] of used.entries()) {
    wordIds[row] = spellings.wordIds[spelling]!;
    shapes[row] = spellings.shapes[spelling]!;
    spellings.writeNgrams(spelling, ngrams, row);
    spellings.writeCharacters(spelling, characters, row);
    places[spelling] = 0;
  }
  return {
    word_ids: { data: wordIds, shape: [forms] },
    shapes: { data: shapes, shape: [forms] },
    ngrams: { data: ngrams, shape: [forms, NGRAMS] },
    characters: { data: characters, shape: [forms, CHARACTERS] },
    index: { data: index, shape: [rows, words] },
    rules: { data: rules, shape: [rows, words, RULE_BITS] },
    lengths: { data: lengths, shape: [rows] },
  };
}

import type { TextEncoderOfModel } from '../../prompts/tokenizer/encoder.ts';
import type { Truncation } from './options.ts';
import type { PairRenderer, RowValues } from './render.ts';
import { shortenNote } from './truncate.ts';

/** Why a row has no place in the dataset. */
export const REFUSALS = ['emptyPrompt', 'emptyCompletion', 'tooLong'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** A row as tokens. */
export interface TokenPair {
  readonly prompt: Int32Array;
  readonly completion: Int32Array;
  readonly truncated: boolean;
  /** Tokens of the whole row before truncation. */
  readonly fullLength: number;
}

export interface PairLimits {
  readonly maxTokens: number;
  readonly keep: Truncation;
  /** The value that gives way when a row is too long; undefined when nothing may. */
  readonly column: string | undefined;
  /** Where there is no chat template: what ends a text. */
  readonly endId: number | undefined;
}

/** Cuts are estimated by lines and words; a cut is tried with what is left until it fits and hardly anything is left. */
const MOST_ATTEMPTS = 8;
/** A cut that leaves less than this share of the limit unused is good. */
const GOOD_SHARE = 0.02;

/** Makes token pairs of rows; one a thread. */
export class PairMaker {
  readonly #renderer: PairRenderer;
  readonly #encoder: TextEncoderOfModel;
  readonly #limits: PairLimits;

  constructor(renderer: PairRenderer, encoder: TextEncoderOfModel, limits: PairLimits) {
    this.#renderer = renderer;
    this.#encoder = encoder;
    this.#limits = limits;
  }

  /** The pair, or why there is none: a row never loses its completion, nor its whole note, in silence. Throws BAD_TEMPLATE. */
  make(values: RowValues): TokenPair | { readonly refusal: Refusal; readonly fullLength: number } {
    const { promptColumns, completionColumns } = this.#renderer;
    const isEmpty = (column: string): boolean => (values[column] ?? '').trim() === '';
    if (promptColumns.some(isEmpty)) return { refusal: 'emptyPrompt', fullLength: 0 };
    if (completionColumns.some(isEmpty)) return { refusal: 'emptyCompletion', fullLength: 0 };
    const { maxTokens, keep, column } = this.#limits;
    const whole = this.#encode(values);
    const fullLength = lengthOf(whole);
    if (fullLength <= maxTokens) return { ...whole, truncated: false, fullLength };
    const cut = keep === 'none' || column === undefined ? undefined : this.#cut(values, column, keep, fullLength);
    return cut === undefined ? { refusal: 'tooLong', fullLength } : { ...cut, truncated: true, fullLength };
  }

  #cut(values: RowValues, column: string, keep: Exclude<Truncation, 'none'>, fullLength: number): EncodedPair | undefined {
    const { maxTokens } = this.#limits;
    const note = values[column] ?? '';
    const count = (text: string): number => this.#encoder.encode(text, undefined, false).length;
    let budget = maxTokens - (fullLength - count(note));
    let best: EncodedPair | undefined;
    let bestLength = 0;
    let tooMuch = Infinity;
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      const text = shortenNote(note, budget, keep, count);
      if (text === '') break;
      const pair = this.#encode({ ...values, [column]: text });
      const spare = maxTokens - lengthOf(pair);
      if (spare >= 0) {
        if (lengthOf(pair) > bestLength) [best, bestLength] = [pair, lengthOf(pair)];
        else break;
        if (spare <= maxTokens * GOOD_SHARE || budget + spare >= tooMuch) break;
      } else tooMuch = Math.min(tooMuch, budget);
      budget += spare;
    }
    return best;
  }

  #encode(values: RowValues): EncodedPair {
    const { prompt, completion, mark } = this.#renderer.render(values);
    const pair = this.#encoder.encodePair(prompt, completion, mark);
    const { endId } = this.#limits;
    if (endId === undefined) return pair;
    // Without a chat template the tokenizer's own frame goes around the pair, and a text has an end.
    const { before, after } = this.#encoder;
    return { prompt: Int32Array.of(...before, ...pair.prompt), completion: Int32Array.of(...pair.completion, ...(after.at(-1) === endId ? after : [...after, endId])) };
  }
}

interface EncodedPair {
  readonly prompt: Int32Array;
  readonly completion: Int32Array;
}

function lengthOf({ prompt, completion }: EncodedPair): number {
  return prompt.length + completion.length;
}

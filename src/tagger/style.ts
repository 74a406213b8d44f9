import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Tokens } from '../note/types.ts';
import { modelBroken } from './session.ts';

/**
 * Whose way of marking mentions fits a text: each corpus that the tagger learned from has its own, and each a head of
 * the model. Clinical records and case reports read like MACCROBAT, abstracts on drugs like BC5CDR, abstracts on the
 * genetics of diseases like NCBI's.
 */
export const STYLES = ['maccrobat', 'bc5', 'ncbi'] as const;
export type Style = (typeof STYLES)[number];

/** A softmax regression over the words of a text, hashed into buckets. */
export interface StyleModel {
  readonly buckets: number;
  readonly bias: readonly number[];
  /** Weight of each bucket for each style, one style after the other. */
  readonly weights: Float32Array;
}

/** File beside the tagger's model; trainer/style/train.ts makes it. */
export const STYLE_FILE = 'style.json';
const FORMAT = 1;

/** Bucket of a lower-case word: FNV-1a over UTF-16 units, digits alike, high bits folded in. */
export function styleBucket(word: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    hash = Math.imul(hash ^ (code >= 48 && code <= 57 ? 48 : code), 0x01000193);
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % buckets;
}

/** The style of a whole text: one decision, so that a text is marked in one way. Linear. */
export function styleOf({ count, lower }: Pick<Tokens, 'count' | 'lower'>, model: StyleModel): Style {
  const scores = styleScores(lower, model);
  let best = 0;
  for (let style = 1; style < STYLES.length; style += 1) if (count > 0 && scores[style]! > scores[best]!) best = style;
  return STYLES[best]!;
}

/** Score of each style; the words count by the root of their number. */
export function styleScores(words: readonly string[], { buckets, bias, weights }: StyleModel): number[] {
  const sums = STYLES.map(() => 0);
  for (const word of words) {
    const bucket = styleBucket(word, buckets);
    for (let style = 0; style < sums.length; style += 1) sums[style]! += weights[style * buckets + bucket]!;
  }
  return sums.map((sum, style) => bias[style]! + sum / Math.sqrt(words.length + 1));
}

/** What the file holds: weights as signed bytes in base64, times the scale of their style. */
export interface StyleFile {
  readonly format: number;
  readonly styles: readonly string[];
  readonly buckets: number;
  readonly bias: readonly number[];
  readonly scales: readonly number[];
  readonly weights: string;
}

export function encodeStyle({ buckets, bias, weights }: StyleModel): StyleFile {
  const scales = STYLES.map((_, style) => weights.subarray(style * buckets, (style + 1) * buckets).reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / 127);
  const bytes = Int8Array.from(weights, (weight, i) => Math.round(weight / scales[Math.floor(i / buckets)]!));
  return { format: FORMAT, styles: STYLES, buckets, bias, scales, weights: Buffer.from(bytes.buffer).toString('base64') };
}

/** Reads FOLDER/style.json; undefined where a model has none. Throws MODEL_BROKEN. */
export async function readStyle(folder: string): Promise<StyleModel | undefined> {
  const file = path.join(folder, STYLE_FILE);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
  try {
    const { format, styles, buckets, bias, scales, weights } = JSON.parse(text) as Partial<StyleFile>;
    if (format === FORMAT && styles?.join() === STYLES.join() && buckets !== undefined && bias?.length === STYLES.length && scales?.length === STYLES.length && weights !== undefined) {
      const bytes = new Int8Array(Buffer.from(weights, 'base64'));
      if (bytes.length === buckets * STYLES.length) return { buckets, bias, weights: Float32Array.from(bytes, (byte, i) => byte * scales[Math.floor(i / buckets)]!) };
    }
  } catch (cause) {
    throw modelBroken(file, 'it is not what it should be', cause);
  }
  throw modelBroken(file, 'it is not what it should be');
}

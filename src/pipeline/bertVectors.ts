import type { TokenVectors } from '../metrics/bertScore.ts';
import { AttendingError } from '../platform/errors.ts';
import type { Embedding, LanguageModel } from '../runtime/types.ts';

/** Beginning and end of a text, as BERT marks them; an encoder that adds more fails with figures, not in silence. */
const SPECIAL_TOKENS = 4;

/**
 * The vectors of all tokens of a text by an encoder. A text beyond its window goes in by pieces, split where lines or sentences end, so that
 * nothing of it is cut off as bert-score does; within the window it is the same.
 */
export async function tokenVectors(text: string, encoder: LanguageModel, signal?: AbortSignal): Promise<TokenVectors> {
  const window = (encoder.info.contextLength ?? 512) - SPECIAL_TOKENS;
  const pieces = await piecesOf(text, window, encoder);
  const embeddings = await encoder.embed(pieces, { pooling: 'none', ...(signal === undefined ? {} : { signal }) });
  const size = embeddings[0]?.size ?? 0;
  const rows = embeddings.reduce((sum, one) => sum + one.rows, 0);
  const vectors = new Float32Array(rows * size);
  const specialRows = new Set<number>();
  let at = 0;
  for (const [index, embedding] of embeddings.entries()) {
    vectors.set(embedding.vectors, at * size);
    for (const row of specialsOf(embedding, await encoder.tokenize(pieces[index]!))) specialRows.add(at + row);
    at += embedding.rows;
  }
  return { vectors, rows, size, specialRows };
}

/** Rows that are not of the text itself: its ids stand in one run among all. */
function specialsOf({ ids, rows }: Embedding, own: readonly number[]): number[] {
  if (ids?.length !== rows) throw new AttendingError('BACKEND_CANNOT', 'The encoder does not say which vectors are of which tokens.', 'Choose an ONNX encoder, such as a BERT.');
  const start = Array.from({ length: rows - own.length + 1 }, (_, from) => from).find((from) => own.every((id, index) => ids[from + index] === id)) ?? 0;
  return Array.from({ length: rows }, (_, row) => row).filter((row) => row < start || row >= start + own.length);
}

async function piecesOf(text: string, window: number, encoder: LanguageModel): Promise<string[]> {
  if ((await encoder.tokenize(text)).length <= window) return [text];
  const cut = middleOf(text);
  if (cut <= 0 || cut >= text.length) return [text];
  return [...(await piecesOf(text.slice(0, cut), window, encoder)), ...(await piecesOf(text.slice(cut), window, encoder))];
}

/** The best place to part a text near its middle: after a line, else after a sentence, else after a word. */
function middleOf(text: string): number {
  const middle = text.length / 2;
  for (const border of [/\n+/g, /[.!?;]\s+/g, /\s+/g]) {
    const places = Array.from(text.matchAll(border), (match) => match.index + match[0].length).filter((place) => place > text.length * 0.2 && place < text.length * 0.8);
    if (places.length > 0) return places.reduce((best, place) => (Math.abs(place - middle) < Math.abs(best - middle) ? place : best));
  }
  return Math.floor(middle);
}

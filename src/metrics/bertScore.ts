/** Vectors of a text's tokens, one after the other; special tokens included, as an encoder gives them. */
export interface TokenVectors {
  readonly vectors: Float32Array;
  readonly rows: number;
  readonly size: number;
  /** Rows of special tokens (beginning and end of the text): they may be matched, and count for nothing. */
  readonly specialRows: ReadonlySet<number>;
}

export interface BertScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * BERTScore by greedy matching (Zhang et al. 2020), as bert-score 0.3.13 computes it without IDF and without rescaling: every token of
 * the candidate is matched with the most similar token of the reference (precision) and the reverse (recall), by cosine. As there, special
 * tokens are among those that may be matched, and have no weight. A text without any token of its own scores 0.
 */
export function bertScore(candidate: TokenVectors, reference: TokenVectors): BertScore {
  if (candidate.size !== reference.size) throw new RangeError(`vectors of ${candidate.size} and of ${reference.size} numbers`);
  if (candidate.rows <= candidate.specialRows.size || reference.rows <= reference.specialRows.size) return { precision: 0, recall: 0, f1: 0 };
  const a = normalised(candidate);
  const b = normalised(reference);
  const bestOfCandidate = new Float32Array(candidate.rows).fill(-Infinity);
  const bestOfReference = new Float32Array(reference.rows).fill(-Infinity);
  const { size } = candidate;
  for (let row = 0; row < candidate.rows; row += 1) {
    const from = row * size;
    let best = -Infinity;
    for (let other = 0; other < reference.rows; other += 1) {
      const at = other * size;
      let similarity = 0;
      for (let i = 0; i < size; i += 1) similarity += a[from + i]! * b[at + i]!;
      if (similarity > best) best = similarity;
      if (similarity > bestOfReference[other]!) bestOfReference[other] = similarity;
    }
    bestOfCandidate[row] = best;
  }
  const precision = meanOf(bestOfCandidate, candidate.specialRows);
  const recall = meanOf(bestOfReference, reference.specialRows);
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

function normalised({ vectors, rows, size }: TokenVectors): Float32Array {
  const unit = new Float32Array(rows * size);
  for (let row = 0; row < rows; row += 1) {
    let squares = 0;
    for (let i = row * size; i < (row + 1) * size; i += 1) squares += vectors[i]! * vectors[i]!;
    const length = Math.sqrt(squares);
    if (length > 0) for (let i = row * size; i < (row + 1) * size; i += 1) unit[i] = vectors[i]! / length;
  }
  return unit;
}

function meanOf(best: Float32Array, special: ReadonlySet<number>): number {
  let sum = 0;
  let count = 0;
  for (const [row, value] of best.entries()) {
    if (special.has(row)) continue;
    sum += value;
    count += 1;
  }
  return sum / count;
}

/**
 * A label scheme as numbers: BIO or BIOES, told by the labels themselves ("O", "B-problem", "I-problem", with
 * "E-…" and "S-…" in BIOES). `transitions[from * size + to]` is -Infinity where the scheme forbids the step.
 */
export interface LabelScheme {
  readonly size: number;
  /** Type of each label; undefined for O. */
  readonly types: readonly (string | undefined)[];
  /** Whether a label begins a mention (B, S) and whether it ends one (E, S). */
  readonly begins: readonly boolean[];
  readonly ends: readonly boolean[];
  readonly starts: Float64Array;
  readonly transitions: Float64Array;
  readonly finals: Float64Array;
}

/** Scores that training learned for steps between labels, added to what the scheme allows. */
export interface LearnedSteps {
  readonly starts: readonly number[];
  /** Row by row: `transitions[from][to]`. */
  readonly transitions: readonly (readonly number[])[];
  readonly finals: readonly number[];
}

/** A mention in a sequence of words: `[first, last)`, and the mean probability of its words' labels. */
export interface LabelledSpan {
  readonly first: number;
  readonly last: number;
  readonly type: string;
  readonly score: number;
}

export function compileScheme(labels: readonly string[], learned?: LearnedSteps): LabelScheme {
  const size = labels.length;
  const parts = labels.map((label) => ({ prefix: label.slice(0, 1), type: label === 'O' ? undefined : label.slice(2) }));
  // In BIOES a mention ends with E or S only; in BIO anything may follow B and I.
  const bioes = parts.some(({ prefix, type }) => type !== undefined && (prefix === 'E' || prefix === 'S'));
  const opens = ({ prefix }: { prefix: string }): boolean => prefix === 'O' || prefix === 'B' || prefix === 'S';
  const closes = ({ prefix }: { prefix: string }): boolean => !bioes || prefix === 'O' || prefix === 'E' || prefix === 'S';
  const starts = Float64Array.from(parts, (part, i) => (opens(part) ? (learned?.starts[i] ?? 0) : -Infinity));
  const finals = Float64Array.from(parts, (part, i) => (closes(part) ? (learned?.finals[i] ?? 0) : -Infinity));
  const transitions = new Float64Array(size * size);
  for (const [from, left] of parts.entries()) {
    for (const [to, right] of parts.entries()) {
      const inside = left.prefix === 'B' || left.prefix === 'I';
      const allowed = opens(right) ? closes(left) : inside && left.type === right.type;
      transitions[from * size + to] = allowed ? (learned?.transitions[from]?.[to] ?? 0) : -Infinity;
    }
  }
  return {
    size,
    types: parts.map(({ type }) => type),
    begins: parts.map(({ prefix }) => prefix === 'B' || prefix === 'S'),
    ends: parts.map(({ prefix }) => prefix === 'E' || prefix === 'S'),
    starts,
    transitions,
    finals,
  };
}

/**
 * The best label path that the scheme allows (Viterbi 1967). `emissions` holds `size` scores (logits) a word, from
 * index `from` on; gives one label index a word. O(length × size²).
 */
export function decodePath({ size, starts, transitions, finals }: LabelScheme, emissions: Float32Array, from: number, length: number): Uint8Array {
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const back = new Uint8Array(length * size);
  let scores = new Float64Array(size);
  let next = new Float64Array(size);
  for (let label = 0; label < size; label += 1) scores[label] = starts[label]! + emissions[from + label]!;
  for (let word = 1; word < length; word += 1) {
    const at = from + word * size;
    for (let to = 0; to < size; to += 1) {
      let best = -Infinity;
      let origin = 0;
      for (let label = 0; label < size; label += 1) {
        const score = scores[label]! + transitions[label * size + to]!;
        if (score > best) {
          best = score;
          origin = label;
        }
      }
      next[to] = best + emissions[at + to]!;
      back[word * size + to] = origin;
    }
    [scores, next] = [next, scores];
  }
  let label = 0;
  let best = -Infinity;
  for (let last = 0; last < size; last += 1) {
    const score = scores[last]! + finals[last]!;
    if (score > best) {
      best = score;
      label = last;
    }
  }
  for (let word = length - 1; word >= 0; word -= 1) {
    path[word] = label;
    label = back[word * size + label]!;
  }
  return path;
}

/** The mentions of a path, in order, each with the mean softmax probability of its labels. */
export function readSpans(scheme: LabelScheme, path: Uint8Array, emissions: Float32Array, from: number): LabelledSpan[] {
  const { size, types, begins, ends } = scheme;
  const spans: LabelledSpan[] = [];
  let first = -1;
  let sum = 0;
  const close = (last: number): void => {
    if (first >= 0) spans.push({ first, last, type: types[path[first]!]!, score: sum / (last - first) });
    first = -1;
  };
  for (let word = 0; word < path.length; word += 1) {
    const label = path[word]!;
    if (types[label] === undefined) {
      close(word);
      continue;
    }
    if (begins[label] === true) {
      close(word);
      first = word;
      sum = 0;
    }
    sum += probability(emissions, from + word * size, size, label);
    if (ends[label] === true) close(word + 1);
  }
  close(path.length);
  return spans;
}

function probability(emissions: Float32Array, at: number, size: number, label: number): number {
  let total = 0;
  const own = emissions[at + label]!;
  for (let other = 0; other < size; other += 1) total += Math.exp(emissions[at + other]! - own);
  return 1 / total;
}

/**
 * A label scheme as numbers: BIO or BIOES, told by the labels themselves ("O", "B-problem", "I-problem", with
 * "E-…" and "S-…" in BIOES). Steps between labels are allowed or not; no step is likelier than another.
 */
export interface LabelScheme {
  readonly size: number;
  /** Type of each label; undefined for O. */
  readonly types: readonly (string | undefined)[];
  /** Whether a label begins a mention (B, S), and whether one must end it (E, S). */
  readonly begins: readonly boolean[];
  readonly ends: readonly boolean[];
  /** Labels that may stand first, and after any of `closing`: O, B, S. */
  readonly opening: readonly number[];
  /** Labels that may stand last, and before any of `opening`: O, E, S, in BIO all. */
  readonly closing: readonly number[];
  /** The others, which go on with a mention, each with the labels before it: B and I of its type. */
  readonly inner: readonly { readonly label: number; readonly before: readonly number[] }[];
}

/** A mention in a sequence of words: `[first, last)`, and the mean probability of its words' labels. */
export interface LabelledSpan {
  readonly first: number;
  readonly last: number;
  readonly type: string;
  readonly score: number;
}

export function compileScheme(labels: readonly string[]): LabelScheme {
  const prefixes = labels.map((label) => label.slice(0, 1));
  const types = labels.map((label) => (label === 'O' ? undefined : label.slice(2)));
  const is = (...wanted: readonly string[]): boolean[] => prefixes.map((prefix) => wanted.includes(prefix));
  const indicesOf = (flags: readonly boolean[]): number[] => flags.flatMap((flag, index) => (flag ? [index] : []));
  const opens = is('O', 'B', 'S');
  const ends = is('E', 'S');
  const goesOn = is('B', 'I');
  return {
    size: labels.length,
    types,
    begins: is('B', 'S'),
    ends,
    opening: indicesOf(opens),
    closing: indicesOf(ends.includes(true) ? is('O', 'E', 'S') : labels.map(() => true)),
    inner: indicesOf(opens.map((open) => !open)).map((label) => ({ label, before: indicesOf(goesOn.map((on, from) => on && types[from] === types[label])) })),
  };
}

/**
 * The best label path that the scheme allows (Viterbi 1967). `emissions` holds `size` scores (log probabilities) a
 * word, from index `from` on; gives one label index a word. O(length × size): all opening labels have the same
 * labels before them.
 */
export function decodePath({ size, opening, closing, inner }: LabelScheme, emissions: Float32Array, from: number, length: number): Uint8Array {
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const back = new Uint8Array(length * size);
  let scores = new Float64Array(size).fill(-Infinity);
  let next = new Float64Array(size);
  for (const label of opening) scores[label] = emissions[from + label]!;
  for (let word = 1; word < length; word += 1) {
    const row = word * size;
    const at = from + row;
    const closed = bestOf(scores, closing);
    for (const label of opening) {
      next[label] = scores[closed]! + emissions[at + label]!;
      back[row + label] = closed;
    }
    for (const { label, before } of inner) {
      const origin = bestOf(scores, before);
      next[label] = scores[origin]! + emissions[at + label]!;
      back[row + label] = origin;
    }
    [scores, next] = [next, scores];
  }
  let label = bestOf(scores, closing);
  for (let word = length - 1; word >= 0; word -= 1) {
    path[word] = label;
    label = back[word * size + label]!;
  }
  return path;
}

function bestOf(scores: Float64Array, labels: readonly number[]): number {
  let best = labels[0]!;
  for (let i = 1; i < labels.length; i += 1) {
    if (scores[labels[i]!]! > scores[best]!) best = labels[i]!;
  }
  return best;
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

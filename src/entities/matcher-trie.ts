import { CLOSING_PREFIXES, isHyphen, scanUnits } from './matcher-words.ts';

/** A term to look for. `payload` is the caller's own number; several terms may share one. */
export interface TermEntry {
  readonly term: string;
  readonly payload: number;
  /** Matches only as written (or with a plural "s" added): for abbreviations that are also words or other abbreviations. */
  readonly caseSensitive?: boolean;
}

/** Units of the longest term; longer ones are left out. */
export const LONGEST_TERM = 255;

/**
 * An automaton as tables: what `TermAutomaton` runs on, built from terms here or read from an image
 * (lexiconImage.ts). States are numbered breadth first from the root, 0, so that the children of a state lie
 * side by side, ordered by unit.
 */
export interface TermTables {
  /** Words and signs that terms are made of; a unit is an index into it. */
  readonly units: readonly string[];
  /** Children of state s: `firstChild[s]` to `firstChild[s + 1]`. */
  readonly firstChild: Int32Array;
  /** Unit on which a state is entered. */
  readonly unit: Int32Array;
  readonly depth: Int32Array;
  /** The longest proper suffix of a state that is a state. */
  readonly fail: Int32Array;
  /** Nearest state on the fail chain that ends a term, 0 for none. */
  readonly shorter: Int32Array;
  /** First output of a state, -1 for none; further ones by `nextOutput`. */
  readonly output: Int32Array;
  readonly nextOutput: Int32Array;
  readonly payload: Int32Array;
  /** Exact spelling of the outputs that are case-sensitive. */
  readonly spelling: ReadonlyMap<number, string>;
}

/** Builds the tables of Aho and Corasick's automaton (1975, algorithms 2 and 3) over the units of terms. */
export function buildTables(entries: Iterable<TermEntry>): TermTables {
  const trie = new TermTrie();
  for (const entry of entries) trie.add(entry);
  return trie.toTables();
}

/** The child of `state` on `unit`, 0 for none: binary search among its few children. */
export function childOf({ firstChild, unit: entered }: TermTables, state: number, unit: number): number {
  let low = firstChild[state]!;
  let high = firstChild[state + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = entered[middle]!;
    if (found === unit) return middle;
    if (found < unit) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** Terms cut into units, units interned; states in the order in which terms come. */
class TermTrie {
  readonly #units = new Map<string, number>();
  readonly #children: Map<number, number>[] = [new Map<number, number>()];
  readonly #output: number[] = [-1];
  readonly #nextOutput: number[] = [];
  readonly #payload: number[] = [];
  readonly #spelling = new Map<number, string>();

  /** Inserts a term; where it has a prefix that may be closed ("post operative"), its closed form too. */
  add(entry: TermEntry): void {
    const words = wordsOf(entry.term);
    this.#insert(words, entry);
    if (entry.caseSensitive === true) return;
    for (let i = 0; i + 1 < words.length; i += 1) {
      if (canClose(words, i)) this.#insert([...words.slice(0, i), words[i]! + words[i + 1]!, ...words.slice(i + 2)], entry);
    }
  }

  /** Numbers the states breadth first and links them. */
  toTables(): TermTables {
    const count = this.#children.length;
    const order = new Int32Array(count);
    const firstChild = new Int32Array(count + 1);
    const unit = new Int32Array(count);
    const depth = new Int32Array(count);
    const parent = new Int32Array(count);
    const output = new Int32Array(count);
    let next = 1;
    for (let s = 0; s < count; s += 1) {
      output[s] = this.#output[order[s]!]!;
      firstChild[s] = next;
      for (const [on, child] of [...this.#children[order[s]!]!].sort(([a], [b]) => a - b)) {
        order[next] = child;
        unit[next] = on;
        depth[next] = depth[s]! + 1;
        parent[next] = s;
        next += 1;
      }
    }
    firstChild[count] = count;
    const fail = new Int32Array(count);
    const shorter = new Int32Array(count);
    const tables = { units: [...this.#units.keys()], firstChild, unit, depth, fail, shorter, output, nextOutput: Int32Array.from(this.#nextOutput), payload: Int32Array.from(this.#payload), spelling: this.#spelling };
    for (let s = 1; s < count; s += 1) {
      if (depth[s] === 1) continue;
      let f = fail[parent[s]!]!;
      let linked = childOf(tables, f, unit[s]!);
      while (linked === 0 && f !== 0) {
        f = fail[f]!;
        linked = childOf(tables, f, unit[s]!);
      }
      fail[s] = linked;
      shorter[s] = output[linked]! >= 0 ? linked : shorter[linked]!;
    }
    return tables;
  }

  #insert(words: readonly string[], entry: TermEntry): void {
    const units = words.flatMap((word) => scanUnits(word));
    if (units.length === 0 || units.length > LONGEST_TERM) return;
    let state = 0;
    for (const unit of units) state = this.#enter(state, this.#intern(unit));
    this.#addOutput(state, entry);
  }

  #intern(unit: string): number {
    let id = this.#units.get(unit);
    if (id === undefined) {
      id = this.#units.size;
      this.#units.set(unit, id);
    }
    return id;
  }

  #enter(state: number, unit: number): number {
    const children = this.#children[state]!;
    let child = children.get(unit);
    if (child === undefined) {
      child = this.#children.push(new Map()) - 1;
      children.set(unit, child);
      this.#output.push(-1);
    }
    return child;
  }

  /** Spellings that fold to one ("fever", "fevers", exact "UTI" beside "uti") are one output. */
  #addOutput(state: number, { term, payload, caseSensitive }: TermEntry): void {
    for (let o = this.#output[state]!; o >= 0; o = this.#nextOutput[o]!) {
      if (this.#payload[o] !== payload) continue;
      const exact = this.#spelling.get(o);
      if (exact === undefined || (caseSensitive === true && exact === term)) return;
      if (caseSensitive === true) continue;
      this.#spelling.delete(o);
      return;
    }
    const output = this.#payload.push(payload) - 1;
    if (caseSensitive === true) this.#spelling.set(output, term);
    this.#nextOutput.push(this.#output[state]!);
    this.#output[state] = output;
  }
}

function canClose(words: readonly string[], i: number): boolean {
  return CLOSING_PREFIXES.has(words[i]!) && /^[a-z]{2}/.test(words[i + 1]!);
}

/** End of the word of a term, as written, that starts at `from`. */
function wordEnd(term: string, from: number): number {
  let i = from;
  while (i < term.length) {
    const code = term.charCodeAt(i);
    if (code === 32 || isHyphen(code)) break;
    i += 1;
  }
  return i;
}

/** Words of a term as written, parted by spaces and hyphens. */
function wordsOf(term: string): string[] {
  const words: string[] = [];
  for (let from = 0; from < term.length; ) {
    const end = wordEnd(term, from);
    if (end > from) words.push(term.slice(from, end));
    from = end + 1;
  }
  return words;
}

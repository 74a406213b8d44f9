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

/** More units than any list of terms has: keys of transitions are state * UNIT_LIMIT + unit + 1. */
const UNIT_LIMIT = 2 ** 21;

/** Terms cut into units, units interned, states numbered; the root is state 0. Grows by `add`. */
export class TermTrie {
  readonly units = new Map<string, number>();
  readonly parent: number[] = [0];
  readonly unit: number[] = [0];
  readonly depth: number[] = [0];
  /** First output of a state, -1 for none; further ones by `nextOutput`. */
  readonly output: number[] = [-1];
  readonly nextOutput: number[] = [];
  readonly payload: number[] = [];
  /** Exact spelling of the outputs that are case-sensitive. */
  readonly spelling = new Map<number, string>();
  /** Units of the words as the terms spell them. */
  readonly #written = new Map<string, number>();
  #keys = new Float64Array(1024);
  #targets = new Int32Array(1024);

  get stateCount(): number {
    return this.parent.length;
  }

  /** The child of `state` on `unit`, 0 for none. */
  child(state: number, unit: number): number {
    const key = state * UNIT_LIMIT + unit + 1;
    const mask = this.#targets.length - 1;
    let slot = slotOf(state, unit) & mask;
    for (;;) {
      const found = this.#keys[slot]!;
      if (found === key) return this.#targets[slot]!;
      if (found === 0) return 0;
      slot = (slot + 1) & mask;
    }
  }

  /** Inserts a term; where it has a prefix that may be closed ("post operative"), its closed form too. */
  add(entry: TermEntry): void {
    const words = wordsOf(entry.term);
    this.#insert(words, entry);
    if (entry.caseSensitive === true) return;
    for (let i = 0; i + 1 < words.length; i += 1) {
      if (canClose(words, i)) this.#insert([...words.slice(0, i), words[i]! + words[i + 1]!, ...words.slice(i + 2)], entry);
    }
  }

  #insert(words: readonly string[], entry: TermEntry): void {
    const units: number[] = [];
    for (const word of words) this.#intern(word, units);
    if (units.length === 0 || units.length > LONGEST_TERM) return;
    let state = 0;
    for (const unit of units) {
      const next = this.child(state, unit);
      state = next === 0 ? this.#grow(state, unit) : next;
    }
    this.#addOutput(state, entry);
  }

  #intern(word: string, units: number[]): void {
    const known = this.#written.get(word);
    if (known !== undefined) {
      units.push(known);
      return;
    }
    const parts = scanUnits(word);
    for (const part of parts) {
      let id = this.units.get(part);
      if (id === undefined) {
        id = this.units.size;
        this.units.set(part, id);
      }
      units.push(id);
      if (parts.length === 1) this.#written.set(word, id);
    }
  }

  #grow(state: number, unit: number): number {
    const next = this.parent.push(state) - 1;
    this.unit.push(unit);
    this.depth.push(this.depth[state]! + 1);
    this.output.push(-1);
    if (next * 2 > this.#targets.length) this.#rehash(this.#targets.length * 4);
    else this.#put(state, unit, next);
    return next;
  }

  #rehash(capacity: number): void {
    this.#keys = new Float64Array(capacity);
    this.#targets = new Int32Array(capacity);
    for (let s = 1; s < this.parent.length; s += 1) this.#put(this.parent[s]!, this.unit[s]!, s);
  }

  #put(state: number, unit: number, target: number): void {
    const mask = this.#targets.length - 1;
    let slot = slotOf(state, unit) & mask;
    while (this.#keys[slot] !== 0) slot = (slot + 1) & mask;
    this.#keys[slot] = state * UNIT_LIMIT + unit + 1;
    this.#targets[slot] = target;
  }

  /** Spellings that fold to one ("fever", "fevers", exact "UTI" beside "uti") are one output. */
  #addOutput(state: number, { term, payload, caseSensitive }: TermEntry): void {
    for (let o = this.output[state]!; o >= 0; o = this.nextOutput[o]!) {
      if (this.payload[o] !== payload) continue;
      const exact = this.spelling.get(o);
      if (exact === undefined || (caseSensitive === true && exact === term)) return;
      if (caseSensitive === true) continue;
      this.spelling.delete(o);
      return;
    }
    const output = this.payload.push(payload) - 1;
    if (caseSensitive === true) this.spelling.set(output, term);
    this.nextOutput.push(this.output[state]!);
    this.output[state] = output;
  }
}

/** The unit that an occurrence of the term begins with where its first word is closed with the next, "" for none. */
export function closedFirstUnit(term: string): string {
  const words = wordsOf(term);
  return words.length > 1 && canClose(words, 0) ? (scanUnits(words[0]! + words[1]!)[0] ?? '') : '';
}

function canClose(words: readonly string[], i: number): boolean {
  return CLOSING_PREFIXES.has(words[i]!) && /^[a-z]{2}/.test(words[i + 1]!);
}

/** End of the word of a term, as written, that starts at `from`. */
export function wordEnd(term: string, from: number): number {
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

function slotOf(state: number, unit: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(unit + 1, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

import { CLOSING_PREFIXES, isHyphen, scanUnits } from './matcher-words.ts';

/** A term to look for. `payload` is the caller's own number; several terms may share one. */
export interface TermEntry {
  readonly term: string;
  readonly payload: number;
  /** Matches only as written (or with a plural "s" added): for abbreviations that are also words or other abbreviations. */
  readonly caseSensitive?: boolean;
}

/** Terms cut into units, units interned, states numbered; the root is state 0. */
export class TermTrie {
  readonly units = new Map<string, number>();
  /** Units of the words as the terms spell them. */
  readonly #written = new Map<string, number>();
  /** Transitions by open addressing: key is state * units.size + unit + 1, 0 is empty. */
  readonly keys: Float64Array;
  readonly targets: Int32Array;
  readonly mask: number;
  readonly parent: Int32Array;
  readonly unit: Int32Array;
  readonly depth: Uint8Array;
  /** First output of a state, -1 for none; further ones by `nextOutput`. */
  readonly output: Int32Array;
  readonly nextOutput: Int32Array;
  readonly payload: Int32Array;
  /** Exact spelling of the outputs that are case-sensitive. */
  readonly spelling = new Map<number, string>();
  readonly stateCount: number;

  constructor(entries: Iterable<TermEntry>, longest: number) {
    const cut: number[] = [];
    const from: number[] = [0];
    const payloads: number[] = [];
    const add = (units: readonly number[], entry: TermEntry): void => {
      if (units.length === 0 || units.length > longest) return;
      for (const unit of units) cut.push(unit);
      from.push(cut.length);
      if (entry.caseSensitive === true) this.spelling.set(payloads.length, entry.term);
      payloads.push(entry.payload);
    };
    for (const entry of entries) {
      const words: string[] = [];
      add(this.#cut(entry.term, words), entry);
      if (entry.caseSensitive === true) continue;
      // The closed form of "post-operative" and "post operative", so that all three spellings meet.
      for (let i = 0; i + 1 < words.length; i += 1) {
        if (CLOSING_PREFIXES.has(words[i]!) && /^[a-z]{2}/.test(words[i + 1]!)) {
          add(this.#cut([...words.slice(0, i), words[i]! + words[i + 1]!, ...words.slice(i + 2)].join(' '), []), entry);
        }
      }
    }
    const most = cut.length + 1;
    let capacity = 16;
    while (capacity < most * 2) capacity *= 2;
    this.mask = capacity - 1;
    this.keys = new Float64Array(capacity);
    this.targets = new Int32Array(capacity);
    this.parent = new Int32Array(most);
    this.unit = new Int32Array(most);
    this.depth = new Uint8Array(most);
    this.output = new Int32Array(most).fill(-1);
    this.nextOutput = new Int32Array(payloads.length);
    this.payload = Int32Array.from(payloads);
    this.stateCount = this.#insertAll(cut, from);
  }

  /** Units of a term; its words as written go to `words`. Plain words are normalised once each. */
  #cut(term: string, words: string[]): number[] {
    const units: number[] = [];
    let wordStart = 0;
    for (let i = 0; i <= term.length; i += 1) {
      const code = i < term.length ? term.charCodeAt(i) : 32;
      if (code !== 32 && !isHyphen(code)) continue;
      if (i > wordStart) {
        const word = term.slice(wordStart, i);
        words.push(word);
        this.#internWord(word, units);
      }
      wordStart = i + 1;
    }
    return units;
  }

  #internWord(word: string, units: number[]): void {
    const known = this.#written.get(word);
    if (known !== undefined) {
      units.push(known);
      return;
    }
    const parts = scanUnits(word);
    for (const part of parts) units.push(this.#intern(part));
    if (parts.length === 1) this.#written.set(word, units.at(-1)!);
  }

  #intern(unit: string): number {
    const known = this.units.get(unit);
    if (known !== undefined) return known;
    const id = this.units.size;
    this.units.set(unit, id);
    return id;
  }

  #insertAll(cut: readonly number[], from: readonly number[]): number {
    const { keys, targets, mask } = this;
    const unitCount = this.units.size;
    let states = 1;
    for (let t = 0; t + 1 < from.length; t += 1) {
      let state = 0;
      for (let k = from[t]!; k < from[t + 1]!; k += 1) {
        const unit = cut[k]!;
        const key = state * unitCount + unit + 1;
        let slot = slotOf(state, unit) & mask;
        while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
        if (keys[slot] === 0) {
          keys[slot] = key;
          targets[slot] = states;
          this.parent[states] = state;
          this.unit[states] = unit;
          this.depth[states] = this.depth[state]! + 1;
          states += 1;
        }
        state = targets[slot]!;
      }
      this.nextOutput[t] = this.output[state]!;
      this.output[state] = t;
    }
    return states;
  }
}

/** Where the search for a transition starts in the table, before masking. */
export function slotOf(state: number, unit: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(unit + 1, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

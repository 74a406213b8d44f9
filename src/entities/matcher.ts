import type { Note } from '../note/types.ts';
import { CLOSING_PREFIXES, foldPlural, isDigit, isHyphen, isLetter, normaliseWord, scanUnits } from './matcher-words.ts';
import { LONGEST_TERM, buildTables, childOf } from './matcher-trie.ts';
import type { TermEntry, TermTables } from './matcher-trie.ts';

/** One occurrence of a term: token indices, half-open, into `Note.tokens`. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly payload: number;
}

const RING = LONGEST_TERM + 1;
const RING_MASK = RING - 1;

/**
 * Finds all terms of a list in one pass over a note's tokens: Aho and Corasick (1975) over words instead
 * of characters. Words are interned as integers. Linear in tokens plus matches, whatever the terms (but for
 * the binary search among a state's children).
 *
 * A term meets its mention across case, hyphens, possessives, British spelling and light plurals
 * (matcher-words.ts), but never across a sentence's end. Slashes count as written.
 */
export class TermAutomaton {
  readonly tables: TermTables;
  readonly #units = new Map<string, number>();
  /** Transitions of the root by unit, 0 where there is none. */
  readonly #root: Int32Array;

  /** Over tables that were built before. */
  constructor(tables: TermTables) {
    this.tables = tables;
    const { units, firstChild, unit } = tables;
    for (let i = 0; i < units.length; i += 1) this.#units.set(units[i]!, i);
    this.#root = new Int32Array(units.length);
    for (let s = firstChild[0]!; s < firstChild[1]!; s += 1) this.#root[unit[s]!] = s;
  }

  /** Builds the automaton. Empty terms are skipped; equal terms may carry several payloads. */
  static build(entries: Iterable<TermEntry>): TermAutomaton {
    return new TermAutomaton(buildTables(entries));
  }

  /** Number of states, for reports. */
  get stateCount(): number {
    return this.tables.unit.length;
  }

  /** The state after `state` on `unit`, following fail links. */
  #step(state: number, unit: number): number {
    for (let s = state; s !== 0; s = this.tables.fail[s]!) {
      const next = childOf(this.tables, s, unit);
      if (next !== 0) return next;
    }
    return this.#root[unit]!;
  }

  /** Unit of a plain word, -1 where no term has it. */
  #unitOf(lower: string): number {
    const direct = this.#units.get(lower);
    if (direct !== undefined) return direct;
    const word = lower.length > 5 ? normaliseWord(lower) : foldPlural(lower);
    return word === lower ? -1 : (this.#units.get(word) ?? -1);
  }

  /**
   * All occurrences among the tokens `from` (inclusive) to `to` (exclusive), nested and overlapping ones
   * too: ordered by `last`, longer first. The caller resolves overlaps.
   */
  match(note: Note, from = 0, to: number = note.tokens.count): Match[] {
    const { start, end, lower, sentence } = note.tokens;
    const matches: Match[] = [];
    // First token of each of the last RING units, -1 for a unit inside a token.
    const ring = new Int32Array(RING);
    let at = 0;
    let state = 0;
    let stateBeforeLast = 0;
    let current = -1;
    for (let i = from; i < to; i += 1) {
      const word = lower[i]!;
      if (sentence[i] !== current) {
        current = sentence[i]!;
        state = 0;
      }
      if (word === '.' && state !== 0 && i > from && (lower[i - 1]!.length === 1 || lower[i - 1] === 'no') && start[i] === end[i - 1]) {
        // The period of "c. difficile", "a. fib" and "Tylenol No. 3"; one that ends a sentence is followed by another sentence's token.
        continue;
      }
      if (joins(word)) {
        // A hyphen joins only what it touches on both sides, an apostrophe ("Graves' disease") ends a word.
        const touches = i > from && start[i] === end[i - 1] && (!isHyphen(word.charCodeAt(0)) || (i + 1 < to && start[i + 1] === end[i]));
        if (!touches) state = 0;
        continue;
      }
      if (word === 's' && i - from >= 2 && isApostrophe(lower[i - 1]!) && start[i] === end[i - 1] && start[i - 1] === end[i - 2]) continue;

      if (isPlain(word)) {
        const closed = i - from >= 2 ? this.#closedUnit(note, i) : -1;
        if (closed >= 0) {
          // "post-operative" is read as "postoperative" from before its prefix, in the prefix's place.
          state = this.#step(stateBeforeLast, closed);
        } else {
          const unit = this.#unitOf(word);
          at += 1;
          ring[at & RING_MASK] = i;
          stateBeforeLast = state;
          state = unit < 0 ? 0 : this.#step(state, unit);
        }
        if (state !== 0) this.#report(note, state, ring, at, i, matches);
        continue;
      }
      const parts = scanUnits(word);
      for (let p = 0; p < parts.length; p += 1) {
        const unit = this.#units.get(parts[p]!) ?? -1;
        at += 1;
        ring[at & RING_MASK] = p === 0 ? i : -1;
        stateBeforeLast = state;
        state = unit < 0 ? 0 : this.#step(state, unit);
      }
      if (state !== 0) this.#report(note, state, ring, at, i, matches);
    }
    return matches;
  }

  /** Unit of "prefix-word" written closed, where token i is the word, i - 1 a tight hyphen and i - 2 a prefix; else -1. */
  #closedUnit({ tokens: { start, end, lower, sentence } }: Note, i: number): number {
    if (start[i] !== end[i - 1] || start[i - 1] !== end[i - 2] || sentence[i] !== sentence[i - 2]) return -1;
    const hyphen = lower[i - 1]!;
    const prefix = lower[i - 2]!;
    if (hyphen.length !== 1 || !isHyphen(hyphen.charCodeAt(0)) || !CLOSING_PREFIXES.has(prefix)) return -1;
    return this.#unitOf(prefix + lower[i]!);
  }

  /** Adds the terms that end in `state` at token i. */
  #report({ text, tokens: { start, end } }: Note, state: number, ring: Int32Array, at: number, i: number, matches: Match[]): void {
    const { depth, shorter, output, nextOutput, payload, spelling } = this.tables;
    for (let s = output[state]! >= 0 ? state : shorter[state]!; s !== 0; s = shorter[s]!) {
      const first = ring[(at - depth[s]! + 1) & RING_MASK]!;
      // Inside a token, or the letters after a digit ("dm" in "t2dm", however the tokens were cut).
      if (first < 0 || isLetterAfterDigit(text, start[first]!)) continue;
      for (let o = output[s]!; o >= 0; o = nextOutput[o]!) {
        const exact = spelling.get(o);
        if (exact !== undefined) {
          const from = start[first]!;
          const length = end[i]! - from;
          const plural = length === exact.length + 1 && text.charCodeAt(end[i]! - 1) === 115;
          if ((length !== exact.length && !plural) || !text.startsWith(exact, from)) continue;
        }
        matches.push({ first, last: i + 1, payload: payload[o]! });
      }
    }
  }
}

function isApostrophe(word: string): boolean {
  return word === "'" || word === '’';
}

/** Tokens that part or extend a word and are passed over inside a term. */
function joins(word: string): boolean {
  if (word.length === 1) {
    const code = word.charCodeAt(0);
    return code === 39 || code === 0x2019 || isHyphen(code);
  }
  return word === "'s" || word === '’s';
}

/** Only ASCII letters, or a single character: one unit as it stands. */
function isPlain(lower: string): boolean {
  if (lower.length === 1) return true;
  for (let i = 0; i < lower.length; i += 1) {
    const code = lower.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

function isLetterAfterDigit(text: string, offset: number): boolean {
  return isDigit(text.charCodeAt(offset - 1)) && isLetter(text.charCodeAt(offset));
}

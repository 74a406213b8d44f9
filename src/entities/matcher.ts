import type { Note } from '../note/types.ts';
import { CLOSING_PREFIXES, foldPlural, isDigit, isHyphen, isLetter, normaliseWord, scanUnits } from './matcher-words.ts';
import { LONGEST_TERM, TermTrie, closedFirstUnit, wordEnd } from './matcher-trie.ts';
import type { TermEntry } from './matcher-trie.ts';

/** One occurrence of a term: token indices, half-open, into `Note.tokens`. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly payload: number;
}

const RING = LONGEST_TERM + 1;
const RING_MASK = RING - 1;

/** Lists up to this long are built at once: looking for words not yet built would cost more. */
const SMALL_LIST = 1500;
/** After this many additions to the automaton the rest is added too: each renews all fail links. */
const MOST_ADDITIONS = 12;

/**
 * Finds all terms of a list in one pass over a note's tokens: Aho and Corasick (1975) over words instead
 * of characters. Words are interned as integers, the trie's transitions lie in one open-addressing table.
 * Linear in tokens plus matches, whatever the terms.
 *
 * A term meets its mention across case, hyphens, possessives, British spelling and light plurals
 * (matcher-words.ts), but never across a sentence's end. Slashes count as written.
 *
 * Terms wait, grouped by first word, until a note has that word: a single note needs a fifth of a large
 * list, and building is what a cold start pays for.
 */
export class TermAutomaton {
  readonly #trie = new TermTrie();
  readonly #waiting = new Map<string, TermEntry[]>();
  #additions = 0;
  /** Transitions of the root by unit, 0 where there is none. */
  #root = new Int32Array(0);
  #fail = new Int32Array(1);
  /** Nearest state on the fail chain that ends a term, 0 for none. */
  #shorter = new Int32Array(1);

  private constructor(entries: readonly TermEntry[]) {
    if (entries.length <= SMALL_LIST) {
      for (const entry of entries) this.#trie.add(entry);
      this.#link();
      return;
    }
    const groups = new Map<string, TermEntry[]>();
    for (const entry of entries) this.#wait(entry, groups);
  }

  /** Builds the automaton. Empty terms are skipped; equal terms may carry several payloads. */
  static build(entries: Iterable<TermEntry>): TermAutomaton {
    return new TermAutomaton(Array.isArray(entries) ? (entries as readonly TermEntry[]) : [...entries]);
  }

  /** Number of states built so far, for reports. */
  get stateCount(): number {
    return this.#trie.stateCount;
  }

  /** Puts a term under each unit that it can begin with. `groups` remembers the group of a first word as written. */
  #wait(entry: TermEntry, groups: Map<string, TermEntry[]>): void {
    const { term } = entry;
    const head = term.slice(0, wordEnd(term, 0));
    let group = groups.get(head);
    if (group === undefined) {
      const [unit] = scanUnits(head === '' ? term : head);
      if (unit === undefined) return;
      group = this.#groupOf(unit);
      groups.set(head, group);
    }
    group.push(entry);
    if (head.length === term.length || !CLOSING_PREFIXES.has(head)) return;
    const closed = closedFirstUnit(term);
    if (closed !== '') this.#groupOf(closed).push(entry);
  }

  #groupOf(unit: string): TermEntry[] {
    let group = this.#waiting.get(unit);
    if (group === undefined) {
      group = [];
      this.#waiting.set(unit, group);
    }
    return group;
  }

  /** Adds the waiting terms that can begin with a word of the tokens. */
  #addWaiting(note: Note, from: number, to: number): void {
    const { lower } = note.tokens;
    const waiting = this.#waiting;
    const before = this.#trie.payload.length + this.#trie.stateCount;
    for (let i = from; i < to; i += 1) {
      const word = lower[i]!;
      if (isPlain(word)) {
        if (!this.#addGroup(word)) {
          const normal = word.length > 5 ? normaliseWord(word) : foldPlural(word);
          if (normal !== word) this.#addGroup(normal);
        }
        if (i - from >= 2 && CLOSING_PREFIXES.has(lower[i - 2]!)) this.#addGroup(normaliseWord(lower[i - 2]! + word));
      } else {
        const [unit] = scanUnits(word);
        if (unit !== undefined) this.#addGroup(unit);
      }
    }
    if (this.#trie.payload.length + this.#trie.stateCount === before) return;
    this.#additions += 1;
    if (this.#additions >= MOST_ADDITIONS) {
      for (const group of waiting.values()) for (const entry of group) this.#trie.add(entry);
      waiting.clear();
    }
    this.#link();
  }

  #addGroup(unit: string): boolean {
    const group = this.#waiting.get(unit);
    if (group === undefined) return false;
    this.#waiting.delete(unit);
    for (const entry of group) this.#trie.add(entry);
    return true;
  }

  /** Fail links, breadth first (Aho and Corasick, algorithm 3). */
  #link(): void {
    const { parent, unit, depth, output, stateCount, units } = this.#trie;
    const from = new Int32Array(RING + 2);
    for (let s = 1; s < stateCount; s += 1) from[depth[s]! + 1]! += 1;
    for (let d = 1; d < from.length; d += 1) from[d]! += from[d - 1]!;
    const order = new Int32Array(stateCount - 1);
    for (let s = 1; s < stateCount; s += 1) {
      const d = depth[s]!;
      order[from[d]!] = s;
      from[d]! += 1;
    }
    this.#root = new Int32Array(units.size);
    this.#fail = new Int32Array(stateCount);
    this.#shorter = new Int32Array(stateCount);
    for (const s of order) {
      const c = unit[s]!;
      if (depth[s] === 1) {
        this.#root[c] = s;
        continue;
      }
      const f = this.#step(this.#fail[parent[s]!]!, c);
      this.#fail[s] = f;
      this.#shorter[s] = output[f]! >= 0 ? f : this.#shorter[f]!;
    }
  }

  /** The state after `state` on `unit`, following fail links. */
  #step(state: number, unit: number): number {
    for (let s = state; s !== 0; s = this.#fail[s]!) {
      const next = this.#trie.child(s, unit);
      if (next !== 0) return next;
    }
    return this.#root[unit]!;
  }

  /** Unit of a plain word, -1 where no term has it. */
  #unitOf(lower: string): number {
    const direct = this.#trie.units.get(lower);
    if (direct !== undefined) return direct;
    const word = lower.length > 5 ? normaliseWord(lower) : foldPlural(lower);
    return word === lower ? -1 : (this.#trie.units.get(word) ?? -1);
  }

  /**
   * All occurrences among the tokens `from` (inclusive) to `to` (exclusive), nested and overlapping ones
   * too: ordered by `last`, longer first. The caller resolves overlaps.
   */
  match(note: Note, from = 0, to: number = note.tokens.count): Match[] {
    if (this.#waiting.size > 0) this.#addWaiting(note, from, to);
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
      if (word === '.' && state !== 0 && i > from && lower[i - 1]!.length === 1 && start[i] === end[i - 1]) {
        // The period of "c. difficile" and "a. fib"; one that ends a sentence is followed by another sentence's token.
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
        const unit = this.#trie.units.get(parts[p]!) ?? -1;
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
    const { depth, output, nextOutput, payload, spelling } = this.#trie;
    for (let s = output[state]! >= 0 ? state : this.#shorter[state]!; s !== 0; s = this.#shorter[s]!) {
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

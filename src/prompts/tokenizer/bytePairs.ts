import type { MergeTable } from './mergeTable.ts';

/** Longer words are merged with a heap: the plain way looks at every pair for every merge. */
const LONGEST_PLAIN = 96;
const NO_RANK = 0x7fffffff;
const REMOVED = -1;

/**
 * Byte pair encoding (Sennrich et al. 2016) as Hugging Face's `tokenizers` does it: the merge of the lowest rank first,
 * of equal ones the leftmost.
 */
export class BytePairs {
  readonly #merges: MergeTable;
  #ranks = new Int32Array(LONGEST_PLAIN);
  readonly #places = new Int32Array(LONGEST_PLAIN);

  constructor(merges: MergeTable) {
    this.#merges = merges;
  }

  /** Merges the first `count` symbols in place and gives how many are left. */
  merge(symbols: Int32Array, count: number): number {
    return count <= LONGEST_PLAIN ? this.#mergePlainly(symbols, count) : this.#mergeByHeap(symbols, count);
  }

  #mergePlainly(symbols: Int32Array, count: number): number {
    const merges = this.#merges;
    const ranks = this.#ranks;
    const places = this.#places;
    const look = (i: number): void => {
      const at = merges.indexOf(symbols[i]!, symbols[i + 1]!);
      places[i] = at;
      ranks[i] = at < 0 ? NO_RANK : merges.rankAt(at);
    };
    let last = count - 1;
    for (let i = 0; i < last; i += 1) look(i);
    for (;;) {
      let best = NO_RANK;
      let at = 0;
      for (let i = 0; i < last; i += 1) {
        if (ranks[i]! < best) {
          best = ranks[i]!;
          at = i;
        }
      }
      if (best === NO_RANK) return last + 1;
      symbols[at] = merges.mergedAt(places[at]!);
      for (let i = at + 1; i < last; i += 1) {
        symbols[i] = symbols[i + 1]!;
        ranks[i] = ranks[i + 1]!;
        places[i] = places[i + 1]!;
      }
      last -= 1;
      if (at > 0) look(at - 1);
      if (at < last) look(at);
    }
  }

  #mergeByHeap(symbols: Int32Array, count: number): number {
    const merges = this.#merges;
    const next = Int32Array.from({ length: count }, (_, i) => (i + 1 < count ? i + 1 : REMOVED));
    const previous = Int32Array.from({ length: count }, (_, i) => i - 1);
    const heap = new PairHeap();
    const offer = (left: number): void => {
      const right = next[left]!;
      const at = right < 0 ? -1 : merges.indexOf(symbols[left]!, symbols[right]!);
      if (at >= 0) heap.push(merges.rankAt(at), left);
    };
    for (let i = 0; i < count; i += 1) offer(i);
    while (heap.pop()) {
      const { rank, place: left } = heap;
      const right = symbols[left] === REMOVED ? REMOVED : next[left]!;
      if (right < 0) continue;
      const at = merges.indexOf(symbols[left]!, symbols[right]!);
      // What stands there now may be another pair than the one that was offered.
      if (at < 0 || merges.rankAt(at) !== rank) continue;
      symbols[left] = merges.mergedAt(at);
      symbols[right] = REMOVED;
      const after = next[right]!;
      next[left] = after;
      if (after >= 0) previous[after] = left;
      if (previous[left]! >= 0) offer(previous[left]!);
      offer(left);
    }
    let length = 0;
    for (let i = 0; i >= 0 && i < count; i = next[i]!) symbols[length++] = symbols[i]!;
    return length;
  }
}

/** Beyond this no text is: places and ranks share a number that stays exact. */
const PLACES = 2 ** 27;

/** Pairs by rank, then by place. */
class PairHeap {
  rank = 0;
  place = 0;
  readonly #keys: number[] = [];

  push(rank: number, place: number): void {
    const keys = this.#keys;
    const key = rank * PLACES + place;
    let at = keys.length;
    keys.push(key);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (keys[parent]! <= key) break;
      keys[at] = keys[parent]!;
      at = parent;
    }
    keys[at] = key;
  }

  /** Takes the first out into `rank` and `place`; false when there is none. */
  pop(): boolean {
    const keys = this.#keys;
    const first = keys[0];
    if (first === undefined) return false;
    const key = keys.pop()!;
    const { length } = keys;
    for (let at = 0; length > 0; ) {
      let child = 2 * at + 1;
      if (child + 1 < length && keys[child + 1]! < keys[child]!) child += 1;
      if (child >= length || keys[child]! >= key) {
        keys[at] = key;
        break;
      }
      keys[at] = keys[child]!;
      at = child;
    }
    this.rank = Math.floor(first / PLACES);
    this.place = first % PLACES;
    return true;
  }
}

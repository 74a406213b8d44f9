const NONE = -1;

/** Merges of byte pair encoding by their two ids: open addressing over integers, a few bytes a merge. */
export class MergeTable {
  readonly #mask: number;
  /** Left, right, rank and resulting id, side by side; a left of -1 is a free place. */
  readonly #entries: Int32Array;

  constructor(most: number) {
    const places = 2 ** Math.ceil(Math.log2(Math.max(8, most * 2)));
    this.#mask = places - 1;
    this.#entries = new Int32Array(places * 4).fill(NONE);
  }

  /** A later merge of the same pair takes the place of the earlier. */
  set(left: number, right: number, rank: number, merged: number): void {
    const at = this.#find(left, right);
    this.#entries.set([left, right, rank, merged], at);
  }

  /** Where the merge of a pair stands, for `rankAt` and `mergedAt`; -1 when there is none. */
  indexOf(left: number, right: number): number {
    const at = this.#find(left, right);
    return this.#entries[at] === NONE ? NONE : at;
  }

  rankAt(at: number): number {
    return this.#entries[at + 2]!;
  }

  mergedAt(at: number): number {
    return this.#entries[at + 3]!;
  }

  #find(left: number, right: number): number {
    const entries = this.#entries;
    let place = (Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b)) >>> 0;
    place = (place ^ (place >>> 15)) & this.#mask;
    for (;;) {
      const at = place * 4;
      if (entries[at] === NONE || (entries[at] === left && entries[at + 1] === right)) return at;
      place = (place + 1) & this.#mask;
    }
  }
}

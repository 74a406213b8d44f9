const FIRST_WORDS = 1 << 12;
const FIRST_BYTES = 1 << 15;
/** FNV-1a, 32 bits. */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

/** Every distinct word once, as UTF-8 in one array; a word is known by its number, counted from 0. */
export class WordTable {
  size = 0;
  /** The words one after the other; word `id` stands from `starts[id]` to `starts[id + 1]`. */
  bytes = new Uint8Array(FIRST_BYTES);
  starts = new Uint32Array(FIRST_WORDS + 1);
  #hashes = new Int32Array(FIRST_WORDS);
  /** Open addressing: number + 1, or 0. */
  #slots = new Int32Array(FIRST_WORDS * 4);
  readonly #texts = new Map<string, number>();

  /**
   * The number of the word that stands in `source`, a new one if it was never seen.
   *
   * @param hash FNV-1a of its bytes, as the caller computed it while it read them
   */
  idOf(source: Uint8Array, start: number, end: number, hash: number): number {
    const length = end - start;
    const mask = this.#slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot]! - 1;
      if (id < 0) return this.#add(source, start, end, hash, slot);
      if (this.#hashes[id] !== hash) continue;
      const at = this.starts[id]!;
      if (this.starts[id + 1]! - at !== length) continue;
      let same = 0;
      while (same < length && this.bytes[at + same] === source[start + same]) same += 1;
      if (same === length) return id;
    }
  }

  /** The same for a word that is at hand as text. */
  idOfText(word: string): number {
    const known = this.#texts.get(word);
    if (known !== undefined) return known;
    const bytes = Buffer.from(word);
    let hash = HASH_START;
    for (const byte of bytes) hash = Math.imul(hash ^ byte, HASH_PRIME);
    const id = this.idOf(bytes, 0, bytes.length, hash);
    this.#texts.set(word, id);
    return id;
  }

  text(id: number): string {
    return Buffer.from(this.bytes.buffer, this.starts[id], this.starts[id + 1]! - this.starts[id]!).toString('utf8');
  }

  #add(source: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const id = this.size;
    const at = this.starts[id]!;
    const next = at + end - start;
    if (next > this.bytes.length) this.bytes = grown(this.bytes, next, Uint8Array);
    if (id + 2 > this.starts.length) this.starts = grown(this.starts, id + 2, Uint32Array);
    if (id + 1 > this.#hashes.length) this.#hashes = grown(this.#hashes, id + 1, Int32Array);
    for (let from = start, to = at; from < end; from += 1, to += 1) this.bytes[to] = source[from]!;
    this.starts[id + 1] = next;
    this.#hashes[id] = hash;
    this.#slots[slot] = id + 1;
    this.size += 1;
    if (this.size * 3 > this.#slots.length) this.#spread();
    return id;
  }

  #spread(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 0; id < this.size; id += 1) {
      const hash = this.#hashes[id]!;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.#slots = slots;
  }
}

/** The same numbers in a longer array. */
export function grown<T extends Uint8Array | Uint32Array | Int32Array>(values: T, wanted: number, Kind: new (length: number) => T): T {
  const longer = new Kind(Math.max(wanted, values.length * 2));
  longer.set(values);
  return longer;
}

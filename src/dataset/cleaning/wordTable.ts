const FIRST_WORDS = 1 << 12;
const FIRST_BYTES = 1 << 15;

/** Every distinct word once, as UTF-8 in one array; a word is known by its number, counted from 0. */
export class WordTable {
  size = 0;
  /** The words one after the other; word `id` stands from `starts[id]` to `starts[id + 1]`. */
  bytes = new Uint8Array(FIRST_BYTES);
  starts = new Uint32Array(FIRST_WORDS + 1);
  readonly #numbers = new Map<string, number>();

  /** The number of a word, a new one if it was never seen. */
  idOfText(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    return this.#add(word, Buffer.from(word));
  }

  text(id: number): string {
    return Buffer.from(this.bytes.buffer, this.starts[id], this.starts[id + 1]! - this.starts[id]!).toString('utf8');
  }

  #add(word: string, bytes: Uint8Array): number {
    const id = this.size;
    const at = this.starts[id]!;
    const next = at + bytes.length;
    if (next > this.bytes.length) this.bytes = grown(this.bytes, next, Uint8Array);
    if (id + 2 > this.starts.length) this.starts = grown(this.starts, id + 2, Uint32Array);
    this.bytes.set(bytes, at);
    this.starts[id + 1] = next;
    this.#numbers.set(word, id);
    this.size += 1;
    return id;
  }
}

/** The same numbers in a longer array. */
export function grown<T extends Uint8Array | Uint32Array | Int32Array>(values: T, wanted: number, Kind: new (length: number) => T): T {
  const longer = new Kind(Math.max(wanted, values.length * 2));
  longer.set(values);
  return longer;
}

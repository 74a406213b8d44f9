const PLACES = 1 << 16;
const MOST_WORDS = 40_000;
const MOST_CHARACTERS = 1 << 19;
const MOST_IDS = 1 << 18;

/** Words up to this length are kept: longer ones hardly come twice. */
export const LONGEST_CACHED = 48;

/** Words and their ids, in a few flat arrays. */
class Generation {
  readonly wordOf = new Int32Array(PLACES).fill(-1);
  readonly hashes = new Int32Array(MOST_WORDS);
  readonly starts = new Int32Array(MOST_WORDS + 1);
  readonly idStarts = new Int32Array(MOST_WORDS + 1);
  readonly characters = new Uint16Array(MOST_CHARACTERS);
  readonly ids = new Int32Array(MOST_IDS);
  words = 0;

  find(hash: number, codes: Uint16Array, start: number, length: number): number {
    for (let place = hash & (PLACES - 1); ; place = (place + 1) & (PLACES - 1)) {
      const word = this.wordOf[place]!;
      if (word < 0 || (this.hashes[word] === hash && this.#isSame(word, codes, start, length))) return word;
    }
  }

  #isSame(word: number, codes: Uint16Array, start: number, length: number): boolean {
    const at = this.starts[word]!;
    if (this.starts[word + 1]! - at !== length) return false;
    for (let i = 0; i < length; i += 1) if (this.characters[at + i] !== codes[start + i]) return false;
    return true;
  }

  /** False when it is full. */
  add(hash: number, codes: Uint16Array, start: number, length: number, ids: Int32Array, idStart: number, idCount: number): boolean {
    const word = this.words;
    const at = this.starts[word]!;
    const idAt = this.idStarts[word]!;
    if (word === MOST_WORDS || at + length > MOST_CHARACTERS || idAt + idCount > MOST_IDS) return false;
    for (let i = 0; i < length; i += 1) this.characters[at + i] = codes[start + i]!;
    for (let i = 0; i < idCount; i += 1) this.ids[idAt + i] = ids[idStart + i]!;
    this.starts[word + 1] = at + length;
    this.idStarts[word + 1] = idAt + idCount;
    this.hashes[word] = hash;
    let place = hash & (PLACES - 1);
    while (this.wordOf[place]! >= 0) place = (place + 1) & (PLACES - 1);
    this.wordOf[place] = word;
    this.words = word + 1;
    return true;
  }

  clear(): void {
    this.wordOf.fill(-1);
    this.words = 0;
  }
}

/**
 * Ids of words seen before, in at most some 8 MB: what was not used for a generation of words is forgotten.
 * After `find` returns true, the ids are `ids` from `idStart`, `idCount` of them.
 */
export class WordCache {
  ids: Int32Array = new Int32Array(0);
  idStart = 0;
  idCount = 0;
  #young = new Generation();
  #old = new Generation();

  find(hash: number, codes: Uint16Array, start: number, length: number): boolean {
    const young = this.#young.find(hash, codes, start, length);
    if (young >= 0) {
      this.#show(this.#young, young);
      return true;
    }
    const old = this.#old.find(hash, codes, start, length);
    if (old < 0) return false;
    const { ids, idStarts } = this.#old;
    const idStart = idStarts[old]!;
    const idCount = idStarts[old + 1]! - idStart;
    // A full young generation takes the old one's place, whose ids must have been read before.
    const copy = ids.slice(idStart, idStart + idCount);
    this.add(hash, codes, start, length, copy, 0, idCount);
    this.ids = copy;
    this.idStart = 0;
    this.idCount = idCount;
    return true;
  }

  add(hash: number, codes: Uint16Array, start: number, length: number, ids: Int32Array, idStart: number, idCount: number): void {
    if (this.#young.add(hash, codes, start, length, ids, idStart, idCount)) return;
    const emptied = this.#old;
    emptied.clear();
    this.#old = this.#young;
    this.#young = emptied;
    emptied.add(hash, codes, start, length, ids, idStart, idCount);
  }

  #show(generation: Generation, word: number): void {
    this.ids = generation.ids;
    this.idStart = generation.idStarts[word]!;
    this.idCount = generation.idStarts[word + 1]! - this.idStart;
  }
}

/** Of the characters from `start` to `end`. */
export function hashOf(codes: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ codes[i]!, 0x01000193);
  return hash ^ (hash >>> 15);
}

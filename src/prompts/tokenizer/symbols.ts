/** Turns the characters of a word into the symbols that merging begins with. */
export interface Symbols {
  /** Symbols that one UTF-16 code can become at most. */
  readonly mostPerCode: number;
  /** The id of a word that is taken whole, without merging. */
  whole(codes: Uint16Array, start: number, end: number): number | undefined;
  /** Writes the symbols of a word and gives how many. */
  write(codes: Uint16Array, start: number, end: number, into: Int32Array): number;
}

/** The characters that stand for the 256 bytes in byte-level vocabularies: printable ones for themselves, others from U+0100. */
function bytesAlphabet(): string[] {
  const isPrintable = (byte: number): boolean => (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || byte >= 0xae;
  let moved = 0;
  return Array.from({ length: 256 }, (_, byte) => String.fromCharCode(isPrintable(byte) ? byte : 0x100 + moved++));
}

/** A vocabulary whose words are taken whole. */
class WholeWords {
  /** A word of more characters is not in it. */
  readonly longest: number;
  readonly #ids: ReadonlyMap<string, number>;

  constructor(vocab: Readonly<Record<string, number>>) {
    this.#ids = new Map(Object.entries(vocab));
    let longest = 0;
    for (const word of this.#ids.keys()) longest = Math.max(longest, word.length);
    this.longest = longest;
  }

  idOf(word: string): number | undefined {
    return this.#ids.get(word);
  }
}

/** Symbols are the bytes of UTF-8: GPT-2, Llama 3, Qwen. */
export class ByteSymbols implements Symbols {
  readonly mostPerCode = 3;
  readonly #ids: Int32Array;
  readonly #alphabet: readonly string[];
  readonly #words: WholeWords | undefined;
  readonly #bytes = new Int32Array(4);

  private constructor(ids: Int32Array, alphabet: readonly string[], words: WholeWords | undefined) {
    this.#ids = ids;
    this.#alphabet = alphabet;
    this.#words = words;
  }

  /** Undefined when the vocabulary lacks a byte. @param takeWhole words of the vocabulary are not merged */
  static of(vocab: Readonly<Record<string, number>>, takeWhole: boolean): ByteSymbols | undefined {
    const alphabet = bytesAlphabet();
    if (!alphabet.every((character) => Object.hasOwn(vocab, character))) return undefined;
    return new ByteSymbols(Int32Array.from(alphabet, (character) => vocab[character]!), alphabet, takeWhole ? new WholeWords(vocab) : undefined);
  }

  whole(codes: Uint16Array, start: number, end: number): number | undefined {
    if (this.#words === undefined || end - start > this.#words.longest) return undefined;
    let word = '';
    for (let at = start; at < end; at += this.#width(codes, at, end)) {
      const count = this.#utf8(codes, at, end);
      for (let i = 0; i < count; i += 1) word += this.#alphabet[this.#bytes[i]!]!;
    }
    return this.#words.idOf(word);
  }

  write(codes: Uint16Array, start: number, end: number, into: Int32Array): number {
    let length = 0;
    for (let at = start; at < end; at += this.#width(codes, at, end)) {
      const count = this.#utf8(codes, at, end);
      for (let i = 0; i < count; i += 1) into[length++] = this.#ids[this.#bytes[i]!]!;
    }
    return length;
  }

  #width(codes: Uint16Array, at: number, end: number): number {
    return isHighSurrogate(codes[at]!) && at + 1 < end ? 2 : 1;
  }

  #utf8(codes: Uint16Array, at: number, end: number): number {
    return utf8Of(codePointAt(codes, at, end), this.#bytes);
  }
}

/** Symbols are characters, and the bytes of those that the vocabulary does not have: Llama 2, Mistral, Gemma. */
export class CharacterSymbols implements Symbols {
  readonly mostPerCode = 3;
  /** Every character is known, at least by its bytes. */
  readonly neverUnknown: boolean;
  readonly #known: ReadonlyMap<number, number>;
  readonly #byteIds: Int32Array | undefined;
  readonly #unknown: number | undefined;
  readonly #fuse: boolean;
  readonly #words: WholeWords | undefined;
  readonly #bytes = new Int32Array(4);

  private constructor(known: ReadonlyMap<number, number>, byteIds: Int32Array | undefined, unknown: number | undefined, fuse: boolean, words: WholeWords | undefined) {
    this.#known = known;
    this.#byteIds = byteIds;
    this.#unknown = unknown;
    this.#fuse = fuse;
    this.#words = words;
    this.neverUnknown = byteIds !== undefined;
  }

  /** Undefined when only some bytes have a token, or the unknown token is not in the vocabulary. */
  static of(vocab: Readonly<Record<string, number>>, unknown: string | undefined, byteFallback: boolean, fuse: boolean, takeWhole: boolean): CharacterSymbols | undefined {
    const names = Array.from({ length: 256 }, (_, byte) => `<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`);
    const hasBytes = byteFallback && names.every((name) => Object.hasOwn(vocab, name));
    if (byteFallback && !hasBytes) return undefined;
    if (unknown !== undefined && !Object.hasOwn(vocab, unknown)) return undefined;
    const known = new Map<number, number>();
    for (const [token, id] of Object.entries(vocab)) {
      const code = token.codePointAt(0);
      if (code !== undefined && token.length === (code > 0xffff ? 2 : 1)) known.set(code, id);
    }
    return new CharacterSymbols(known, hasBytes ? Int32Array.from(names, (name) => vocab[name]!) : undefined, unknown === undefined ? undefined : vocab[unknown], fuse, takeWhole ? new WholeWords(vocab) : undefined);
  }

  whole(codes: Uint16Array, start: number, end: number): number | undefined {
    if (this.#words === undefined || end - start > this.#words.longest) return undefined;
    return this.#words.idOf(String.fromCharCode(...codes.subarray(start, end)));
  }

  write(codes: Uint16Array, start: number, end: number, into: Int32Array): number {
    let length = 0;
    let afterUnknown = false;
    for (let at = start; at < end; ) {
      const code = codePointAt(codes, at, end);
      at += code > 0xffff ? 2 : 1;
      const id = this.#known.get(code);
      if (id !== undefined) {
        into[length++] = id;
        afterUnknown = false;
      } else if (this.#byteIds !== undefined) {
        const count = utf8Of(code, this.#bytes);
        for (let i = 0; i < count; i += 1) into[length++] = this.#byteIds[this.#bytes[i]!]!;
      } else if (this.#unknown !== undefined) {
        if (!afterUnknown || !this.#fuse) into[length++] = this.#unknown;
        afterUnknown = true;
      }
    }
    return length;
  }
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function codePointAt(codes: Uint16Array, at: number, end: number): number {
  const code = codes[at]!;
  return isHighSurrogate(code) && at + 1 < end ? 0x10000 + ((code - 0xd800) << 10) + (codes[at + 1]! - 0xdc00) : code;
}

function utf8Of(code: number, bytes: Int32Array): number {
  if (code < 0x80) {
    bytes[0] = code;
    return 1;
  }
  if (code < 0x800) {
    bytes[0] = 0xc0 | (code >> 6);
    bytes[1] = 0x80 | (code & 0x3f);
    return 2;
  }
  if (code < 0x10000) {
    bytes[0] = 0xe0 | (code >> 12);
    bytes[1] = 0x80 | ((code >> 6) & 0x3f);
    bytes[2] = 0x80 | (code & 0x3f);
    return 3;
  }
  bytes[0] = 0xf0 | (code >> 18);
  bytes[1] = 0x80 | ((code >> 12) & 0x3f);
  bytes[2] = 0x80 | ((code >> 6) & 0x3f);
  bytes[3] = 0x80 | (code & 0x3f);
  return 4;
}

import { ByteBuffer, type NumberBuffer } from './byteBuffer.ts';
import type { TextReader } from './textReader.ts';
import { SPLIT_WORDS } from './treebank.ts';
import { HASH_PRIME, HASH_START, type WordTable } from './wordTable.ts';

const SPACE = 0x20;
/** Classes of bytes below the letters themselves: passed over, or the first of several bytes of one character. */
const DROPPED = 0;
const LEAD = 1;

/**
 * The reference recipe on UTF-8 as it stands, byte for byte what `re.sub(r'\s+', ' ', re.sub(r'[^a-zA-Z\s]', '',
 * text.lower())).strip()` and NLTK's `word_tokenize` make of the decoded text: letters are kept in lower case, white
 * space of Python becomes one blank, all else goes. Two characters become letters by lowering: the Kelvin sign and the
 * capital i with a dot. Of the tokenizer's rules only the contractions are left to apply when all is letters.
 */
export class LettersReader implements TextReader {
  readonly #words: WordTable;
  readonly #classes = new Uint8Array(256);
  readonly #lower: boolean;
  readonly #text = new ByteBuffer();
  /** By word: the numbers of the two tokens that it is split into. */
  readonly #splits: ReadonlyMap<number, readonly [number, number]>;
  readonly #lastSplit: number;

  constructor(words: WordTable, lower: boolean) {
    this.#words = words;
    this.#lower = lower;
    for (const [small, capital] of letters()) {
      this.#classes[small] = small;
      this.#classes[capital] = lower ? small : capital;
    }
    for (const space of [9, 10, 11, 12, 13, 28, 29, 30, 31, SPACE]) this.#classes[space] = SPACE;
    for (let byte = 0xc2; byte < 256; byte += 1) this.#classes[byte] = LEAD;
    const splits = new Map<number, readonly [number, number]>();
    // The tokenizer looks for contractions without regard to case.
    for (const [word, [first, second]] of SPLIT_WORDS) {
      for (const form of lower ? [word] : casings(word)) {
        splits.set(words.idOfText(form), [words.idOfText(form.slice(0, first.length)), words.idOfText(form.slice(-second.length))]);
      }
    }
    this.#splits = splits;
    this.#lastSplit = Math.max(...splits.keys());
  }

  clean(source: Uint8Array, start: number, end: number, cleaned: ByteBuffer): void {
    this.#read(source, start, end, cleaned, undefined);
  }

  tokenize(source: Uint8Array, start: number, end: number, ids: NumberBuffer): void {
    this.#text.clear();
    this.#read(source, start, end, this.#text, ids);
  }

  #read(source: Uint8Array, start: number, end: number, cleaned: ByteBuffer, ids: NumberBuffer | undefined): void {
    const text = cleaned.reserve(end - start + 1);
    const classes = this.#classes;
    const first = cleaned.length;
    let to = first;
    let word = to;
    let hash = HASH_START;
    for (let at = start; at < end; at += 1) {
      let letter = classes[source[at]!]!;
      if (letter === DROPPED) continue;
      if (letter === LEAD) {
        const lead = source[at]!;
        letter = this.#wide(source, at);
        at += lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
        if (letter === DROPPED) continue;
      }
      if (letter !== SPACE) {
        text[to++] = letter;
        hash = Math.imul(hash ^ letter, HASH_PRIME);
      } else if (to > word) {
        if (ids !== undefined) this.#push(text, word, to, hash, ids);
        text[to++] = SPACE;
        word = to;
        hash = HASH_START;
      }
    }
    if (to > word) {
      if (ids !== undefined) this.#push(text, word, to, hash, ids);
    } else if (to > first) {
      to -= 1;
    }
    cleaned.length = to;
  }

  #push(text: Uint8Array, start: number, end: number, hash: number, ids: NumberBuffer): void {
    const id = this.#words.idOf(text, start, end, hash);
    const parts = id <= this.#lastSplit ? this.#splits.get(id) : undefined;
    if (parts === undefined) {
      ids.push(id);
    } else {
      ids.push(parts[0]);
      ids.push(parts[1]);
    }
  }

  /** The class of a character of several bytes: white space, a letter by lowering, or nothing. */
  #wide(source: Uint8Array, at: number): number {
    const second = source[at + 1]!;
    const third = source[at + 2];
    switch (source[at]) {
      case 0xc2: // U+0085, U+00A0
        return second === 0x85 || second === 0xa0 ? SPACE : DROPPED;
      case 0xc4: // U+0130
        return this.#lower && second === 0xb0 ? 0x69 : DROPPED;
      case 0xe1: // U+1680
        return second === 0x9a && third === 0x80 ? SPACE : DROPPED;
      case 0xe2:
        // U+2000 to U+200A, U+2028, U+2029, U+202F; U+205F; U+212A
        if (second === 0x80) return third! <= 0x8a || third === 0xa8 || third === 0xa9 || third === 0xaf ? SPACE : DROPPED;
        if (second === 0x81) return third === 0x9f ? SPACE : DROPPED;
        return this.#lower && second === 0x84 && third === 0xaa ? 0x6b : DROPPED;
      case 0xe3: // U+3000
        return second === 0x80 && third === 0x80 ? SPACE : DROPPED;
      default:
        return DROPPED;
    }
  }
}

function letters(): Array<readonly [small: number, capital: number]> {
  return Array.from({ length: 26 }, (_, i) => [0x61 + i, 0x41 + i] as const);
}

function casings(word: string): string[] {
  let forms = [''];
  for (const letter of word) forms = forms.flatMap((form) => [form + letter, form + letter.toUpperCase()]);
  return forms;
}

import { ByteBuffer, NumberBuffer } from './byteBuffer.ts';
import { JOINED, type TextReader } from './textReader.ts';
import { SPLIT_WORDS } from './treebank.ts';
import type { WordTable } from './wordTable.ts';

/** Classes of bytes: passed over, the letters 1 to 26, white space, the first byte of several. */
const DROPPED = 0;
const LAST_LETTER = 26;
const SPACE = 27;
const LEAD = 28;

const LETTER_BITS = 5;
/** Letters in one number of 30 bits; a word has two such numbers unless it is longer than both hold. */
const LETTERS_A_NUMBER = 6;
const PACKED_LETTERS = 2 * LETTERS_A_NUMBER;
const FIRST_SLOTS = 1 << 14;

/**
 * The reference recipe on UTF-8 as it stands, byte for byte what `re.sub(r'\s+', ' ', re.sub(r'[^a-zA-Z\s]', '',
 * text.lower())).strip()` and NLTK's `word_tokenize` make of the decoded text: letters are kept in lower case, white
 * space of Python becomes one blank, all else goes. Two characters become letters by lowering: the Kelvin sign and the
 * capital i with a dot. Of the tokenizer's rules only the contractions are left to apply when all is letters.
 *
 * A word of up to twelve letters is packed into two numbers while it is read, five bits a letter, and looked up by
 * these: no text is made of it.
 */
export class LettersReader implements TextReader {
  readonly rebuilds = true;
  readonly #words: WordTable;
  readonly #classes = new Uint8Array(256);
  /** Open addressing, three numbers a slot: first six letters, next six, place in `#tokens`; a word is never zero. */
  #slots = new Int32Array(3 * FIRST_SLOTS);
  #slotMask = FIRST_SLOTS - 1;
  #used = 0;
  readonly #letters = new ByteBuffer();
  /** By word: its tokens, one or two. The first of two carries JOINED, the second is 0 where there is one. */
  readonly #tokens = new NumberBuffer();
  readonly #splits: ReadonlyMap<string, readonly [string, string]> = SPLIT_WORDS;

  constructor(words: WordTable) {
    this.#words = words;
    for (let letter = 1; letter <= LAST_LETTER; letter += 1) {
      this.#classes[0x60 + letter] = letter;
      this.#classes[0x40 + letter] = letter;
    }
    for (const space of [9, 10, 11, 12, 13, 28, 29, 30, 31, 32]) this.#classes[space] = SPACE;
    for (let byte = 0xc2; byte < 256; byte += 1) this.#classes[byte] = LEAD;
  }

  read(source: Uint8Array, start: number, end: number, ids: NumberBuffer | undefined, cleaned: ByteBuffer | undefined): void {
    if (ids !== undefined) this.#tokenize(source, start, end, ids);
    if (cleaned !== undefined) this.#clean(source, start, end, cleaned);
  }

  #tokenize(source: Uint8Array, start: number, end: number, ids: NumberBuffer): void {
    const classes = this.#classes;
    let first = 0;
    let second = 0;
    let length = 0;
    let word = start;
    for (let at = start; at < end; at += 1) {
      let letter = classes[source[at]!]!;
      if (letter === DROPPED) continue;
      if (letter === LEAD) {
        const lead = source[at]!;
        letter = wideClass(source, at);
        if (length === 0) word = at;
        at += lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
        if (letter === DROPPED) continue;
      }
      if (letter <= LAST_LETTER) {
        if (length < LETTERS_A_NUMBER) {
          if (length === 0 && source[at]! < 0x80) word = at;
          first |= letter << (LETTER_BITS * length);
        } else if (length < PACKED_LETTERS) {
          second |= letter << (LETTER_BITS * (length - LETTERS_A_NUMBER));
        }
        length += 1;
      } else if (length > 0) {
        this.#push(source, word, at, first, second, length, ids);
        first = 0;
        second = 0;
        length = 0;
      }
    }
    if (length > 0) this.#push(source, word, end, first, second, length, ids);
  }

  #clean(source: Uint8Array, start: number, end: number, cleaned: ByteBuffer): void {
    const before = cleaned.length;
    for (let at = start; at < end; at += 1) {
      let letter = this.#classes[source[at]!]!;
      if (letter === LEAD) {
        const lead = source[at]!;
        letter = wideClass(source, at);
        at += lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
      }
      if (letter === SPACE) {
        if (cleaned.length > before && cleaned.bytes[cleaned.length - 1] !== 0x20) cleaned.byte(0x20);
      } else if (letter !== DROPPED) cleaned.byte(0x60 + letter);
    }
    if (cleaned.length > before && cleaned.bytes[cleaned.length - 1] === 0x20) cleaned.length -= 1;
  }

  #push(source: Uint8Array, start: number, end: number, first: number, second: number, length: number, ids: NumberBuffer): void {
    if (length > PACKED_LETTERS) {
      ids.push(this.#words.idOfText(this.#text(source, start, end)));
      return;
    }
    const slots = this.#slots;
    const mask = this.#slotMask;
    let slot = hash(first, second) & mask;
    while (slots[3 * slot] !== first || slots[3 * slot + 1] !== second) {
      if (slots[3 * slot] === 0) {
        slot = this.#enter(first, second, this.#text(source, start, end));
        break;
      }
      slot = (slot + 1) & mask;
    }
    const place = this.#slots[3 * slot + 2]!;
    const token = this.#tokens.values[place]!;
    ids.push(token);
    if (token >= JOINED) ids.push(this.#tokens.values[place + 1]!);
  }

  #enter(first: number, second: number, word: string): number {
    const parts = this.#splits.get(word);
    const place = this.#tokens.length;
    if (parts === undefined) this.#tokens.push(this.#words.idOfText(word));
    else {
      this.#tokens.push(this.#words.idOfText(parts[0]) + JOINED);
      this.#tokens.push(this.#words.idOfText(parts[1]));
    }
    this.#used += 1;
    if (this.#used * 6 > this.#slots.length) this.#spread();
    return this.#put(first, second, place);
  }

  #put(first: number, second: number, place: number): number {
    let slot = hash(first, second) & this.#slotMask;
    while (this.#slots[3 * slot] !== 0) slot = (slot + 1) & this.#slotMask;
    this.#slots.set([first, second, place], 3 * slot);
    return slot;
  }

  #spread(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2);
    this.#slotMask = this.#slotMask * 2 + 1;
    for (let at = 0; at < before.length; at += 3) if (before[at] !== 0) this.#put(before[at]!, before[at + 1]!, before[at + 2]!);
  }

  #text(source: Uint8Array, start: number, end: number): string {
    this.#letters.clear();
    this.#clean(source, start, end, this.#letters);
    return this.#letters.view().toString('latin1');
  }
}

function hash(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** The class of a character of several bytes: white space, a letter by lowering, or nothing. */
function wideClass(source: Uint8Array, at: number): number {
  const second = source[at + 1]!;
  const third = source[at + 2];
  switch (source[at]) {
    case 0xc2: // U+0085, U+00A0
      return second === 0x85 || second === 0xa0 ? SPACE : DROPPED;
    case 0xc4: // U+0130: i
      return second === 0xb0 ? 9 : DROPPED;
    case 0xe1: // U+1680
      return second === 0x9a && third === 0x80 ? SPACE : DROPPED;
    case 0xe2:
      // U+2000 to U+200A, U+2028, U+2029, U+202F; U+205F; U+212A: k
      if (second === 0x80) return third! <= 0x8a || third === 0xa8 || third === 0xa9 || third === 0xaf ? SPACE : DROPPED;
      if (second === 0x81) return third === 0x9f ? SPACE : DROPPED;
      return second === 0x84 && third === 0xaa ? 11 : DROPPED;
    case 0xe3: // U+3000
      return second === 0x80 && third === 0x80 ? SPACE : DROPPED;
    default:
      return DROPPED;
  }
}

import { ByteBuffer } from './byteBuffer.ts';
import { pythonRepr } from './pythonText.ts';
import { grown, type WordTable } from './wordTable.ts';

/** What is asked of a word once, whatever how often it occurs. */
export interface WordRules {
  readonly isStopWord: (word: string) => boolean;
  readonly lemmaOf: (word: string) => string;
  /** No blank stands before it in a text that is put together, or after it. */
  readonly holdsBefore: (word: string) => boolean;
  readonly holdsAfter: (word: string) => boolean;
}

const FIRST_WORDS = 1 << 12;
const QUOTE = 0x22;
const SEPARATOR = Buffer.from(', ');
/** Bytes that may be read behind the last literal. */
const BEYOND = 4;

/** By the numbers of a word table: stop word or not, the number of the lemma, and how the word stands in a list in CSV. */
export class WordFacts {
  /** 1 for a stop word. */
  stop = new Uint8Array(FIRST_WORDS);
  lemma = new Uint32Array(FIRST_WORDS);
  /** 1 where no blank stands before the word, or after it. */
  before = new Uint8Array(FIRST_WORDS);
  after = new Uint8Array(FIRST_WORDS);
  /** Python literals of the words as a quoted CSV field holds them, each with a comma and a blank behind it, one after the other. */
  readonly literals = new ByteBuffer();
  /** Literal of word `id`: from `literalStarts[id]` to `literalStarts[id + 1]`. */
  literalStarts = new Uint32Array(FIRST_WORDS + 1);
  /** 1 when a list with this word alone must be quoted in CSV. */
  delicate = new Uint8Array(FIRST_WORDS);
  readonly #words: WordTable;
  readonly #rules: WordRules;
  #studied = 0;

  constructor(words: WordTable, rules: WordRules) {
    this.#words = words;
    this.#rules = rules;
  }

  /** Brings the facts up to the last word of the table; lemmas may add words, which are studied too. */
  study(): void {
    while (this.#studied < this.#words.size) {
      const id = this.#studied;
      if (id + 1 >= this.stop.length) this.#grow(id + 2);
      const word = this.#words.text(id);
      this.stop[id] = this.#rules.isStopWord(word) ? 1 : 0;
      this.lemma[id] = this.#words.idOfText(this.#rules.lemmaOf(word));
      this.before[id] = this.#rules.holdsBefore(word) ? 1 : 0;
      this.after[id] = this.#rules.holdsAfter(word) ? 1 : 0;
      const literal = Buffer.from(pythonRepr(word));
      this.delicate[id] = literal.includes(QUOTE) || literal.includes(',') ? 1 : 0;
      this.literals.append(this.delicate[id] === 1 ? Buffer.from(literal.toString('utf8').replaceAll('"', '""')) : literal);
      this.literals.append(SEPARATOR);
      this.literals.reserve(BEYOND);
      this.literalStarts[id + 1] = this.literals.length;
      this.#studied += 1;
    }
  }

  #grow(wanted: number): void {
    this.stop = grown(this.stop, wanted, Uint8Array);
    this.lemma = grown(this.lemma, wanted, Uint32Array);
    this.before = grown(this.before, wanted, Uint8Array);
    this.after = grown(this.after, wanted, Uint8Array);
    this.delicate = grown(this.delicate, wanted, Uint8Array);
    this.literalStarts = grown(this.literalStarts, wanted + 1, Uint32Array);
  }
}

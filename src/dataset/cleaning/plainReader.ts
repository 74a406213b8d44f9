import type { ByteBuffer, NumberBuffer } from './byteBuffer.ts';
import { removeNonLetters, squeezeSpaces } from './pythonText.ts';
import type { CleaningStep } from './steps.ts';
import type { TextReader } from './textReader.ts';
import { wordTokenize } from './treebank.ts';
import type { WordTable } from './wordTable.ts';

/** How a recipe treats text, as functions of text. */
export interface TextRules {
  readonly clean: (text: string) => string;
  /** The tokens of a cleaned text. */
  readonly tokenize: (text: string) => readonly string[];
}

/** The reference recipe with any choice of its steps. */
export function referenceRules(steps: readonly CleaningStep[]): TextRules {
  const chosen = ([
    ['lower', (text: string) => text.toLowerCase()],
    ['characters', removeNonLetters],
    ['spaces', squeezeSpaces],
  ] as const).filter(([step]) => steps.includes(step));
  return { clean: (text) => chosen.reduce((cleaned, [, step]) => step(cleaned), text), tokenize: wordTokenize };
}

/** Any rules, on decoded texts. */
export class PlainReader implements TextReader {
  readonly rebuilds = false;
  readonly #words: WordTable;
  readonly #rules: TextRules;

  constructor(words: WordTable, rules: TextRules) {
    this.#words = words;
    this.#rules = rules;
  }

  read(source: Uint8Array, start: number, end: number, ids: NumberBuffer | undefined, cleaned: ByteBuffer | undefined): void {
    const text = this.#rules.clean(Buffer.from(source.buffer, source.byteOffset + start, end - start).toString('utf8'));
    cleaned?.append(Buffer.from(text));
    if (ids !== undefined) for (const token of this.#rules.tokenize(text)) ids.push(this.#words.idOfText(token));
  }
}

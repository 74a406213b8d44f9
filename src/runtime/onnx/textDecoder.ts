import type { TokenizerContent } from '../../prompts/tokenizer/tokenizerFile.ts';
import { decoderOf } from './decoders.ts';

/** How many tokens of the prompt the first piece is read after, so that a blank before it is kept or not as it should be. */
const CONTEXT_TOKENS = 8;
const INCOMPLETE = '\ufffd';

/** Ids to text by a tokenizer's own decoder, special tokens left out: transformers' `decode(ids, skip_special_tokens=True)`. */
export class TokenTexts {
  readonly #texts: ReadonlyArray<string | undefined>;
  readonly #join: (tokens: readonly string[]) => string;

  constructor(content: TokenizerContent) {
    const { vocab } = content.model;
    const texts: (string | undefined)[] = [];
    if (Array.isArray(vocab)) for (const [token] of vocab) texts.push(token);
    else for (const token of Object.keys(vocab)) texts[vocab[token]!] = token;
    for (const { id, content: text, special } of content.added_tokens) texts[id] = special ? undefined : text;
    this.#texts = texts;
    this.#join = decoderOf(content);
  }

  decode(ids: readonly number[]): string {
    return this.#join(ids.flatMap((id) => this.#texts[id] ?? []));
  }
}

/** Turns tokens into text as they come: whole characters only, together the same as decoded at once. */
export class TextStream {
  readonly #texts: Pick<TokenTexts, 'decode'>;
  readonly #ids: number[];
  #from = 0;
  #read: number;

  /** @param prompt the ids that stand before the output */
  constructor(texts: Pick<TokenTexts, 'decode'>, prompt: ArrayLike<number>) {
    this.#texts = texts;
    this.#ids = Array.from(prompt).slice(-CONTEXT_TOKENS);
    this.#read = this.#ids.length;
  }

  /** What can be said after this token: nothing while it ends inside a character. */
  push(id: number): string {
    this.#ids.push(id);
    const before = this.#texts.decode(this.#ids.slice(this.#from, this.#read));
    const after = this.#texts.decode(this.#ids.slice(this.#from));
    if (after.length <= before.length || after.endsWith(INCOMPLETE)) return '';
    return this.#take(before, after);
  }

  /** The rest, with U+FFFD in the place of a character that never became whole. */
  flush(): string {
    const before = this.#texts.decode(this.#ids.slice(this.#from, this.#read));
    return this.#take(before, this.#texts.decode(this.#ids.slice(this.#from)));
  }

  #take(before: string, after: string): string {
    this.#from = this.#read;
    this.#read = this.#ids.length;
    return after.slice(before.length);
  }
}

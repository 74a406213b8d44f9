import { Tokenizer } from '@huggingface/tokenizers';
import type { IdList } from './idList.ts';
import type { TokenizerContent } from './tokenizerFile.ts';

/** Encodes a piece of normalised text that holds no added token. */
export interface WordEncoder {
  /** @param first whether the piece begins the text: some tokenizers put a blank before it only there */
  encode(piece: string, first: boolean, ids: IdList): void;
}

/** Pre-tokenizer and model as @huggingface/tokenizers has them: every kind of tokenizer, and the judge of the fast one. */
export class LibraryWords implements WordEncoder {
  readonly #content: TokenizerContent;
  readonly #atStart: Tokenizer;
  #later: Tokenizer | undefined;

  constructor(content: TokenizerContent) {
    this.#content = content;
    this.#atStart = tokenizerOf(content);
  }

  encode(piece: string, first: boolean, ids: IdList): void {
    this.#later ??= first ? undefined : laterTokenizer(this.#content, this.#atStart);
    const tokenizer = first ? this.#atStart : this.#later!;
    for (const id of tokenizer.encode(piece, { add_special_tokens: false }).ids) ids.push(id);
  }
}

/** The library's normalizer of a tokenizer, as a function. */
export function libraryNormalizer(content: TokenizerContent): (text: string) => string {
  const { normalizer } = new Tokenizer({ ...content, added_tokens: [], pre_tokenizer: null, post_processor: null, decoder: null, model: { type: 'WordPiece', vocab: {}, unk_token: '' } }, {});
  return normalizer === null ? (text) => text : (text) => normalizer.normalize(text);
}

function tokenizerOf(content: TokenizerContent): Tokenizer {
  return new Tokenizer({ ...content, added_tokens: [], normalizer: null, post_processor: null, decoder: null }, {});
}

/** The same for pieces that do not begin the text: no blank is put before those. */
function laterTokenizer(content: TokenizerContent, same: Tokenizer): Tokenizer {
  const part = content.pre_tokenizer;
  return part?.type === 'Metaspace' && part['prepend_scheme'] === 'first' ? tokenizerOf({ ...content, pre_tokenizer: { ...part, prepend_scheme: 'never' } }) : same;
}

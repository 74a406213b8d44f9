import type { LlamaModel, Token } from 'node-llama-cpp';
import type { ChatMessage } from '../../prompts/chatTemplate.ts';
import { specialExpression } from '../../prompts/protect.ts';
import { chatPrompt, conversationOf, markedChatPrompt, type ModelConversation } from '../chatPrompt.ts';

/** `tokenizer.ggml.token_type` of tokens that stand for something else than their letters. */
const CONTROL = 3;

/** A GGUF file's language: texts to ids and back, conversations, and which tokens end an output. */
export class GgufText {
  readonly conversation: ModelConversation;
  readonly #model: LlamaModel;
  readonly #specials: readonly string[];
  readonly #expression: RegExp | undefined;

  /** @param name of the file, for messages about its chat template. Throws BAD_TEMPLATE. */
  constructor(model: LlamaModel, name: string) {
    this.#model = model;
    const ggml = model.fileInfo.metadata.tokenizer?.ggml;
    const tokens: readonly string[] = ggml?.tokens ?? [];
    const types: readonly number[] = ggml?.token_type ?? [];
    this.#specials = tokens.filter((_token, id) => types[id] === CONTROL);
    this.#expression = specialExpression(this.#specials);
    const source = model.fileInfo.metadata.tokenizer?.chat_template;
    const { bosString, eosString } = model.tokens;
    this.conversation = conversationOf({ source: typeof source === 'string' && source !== '' ? source : undefined, name, bosToken: bosString ?? undefined, eosToken: eosString ?? undefined });
  }

  /** Ids of a text without what stands before and after it. */
  tokenize(text: string): Token[] {
    return this.#model.tokenize(text, true);
  }

  /** Ids of a text as a model reads it: special tokens read, the token that begins a text before it. */
  encode(text: string): Token[] {
    return [...this.#before(), ...this.#model.tokenize(text, true)];
  }

  /** Ids of a conversation, the assistant's turn opened. What the messages say never becomes a special token. */
  encodeChat(messages: readonly ChatMessage[]): Token[] {
    const isTame = this.#expression === undefined || !messages.some(({ content }) => content.search(this.#expression!) >= 0);
    const ids = isTame ? this.#model.tokenize(chatPrompt(this.conversation, messages), true) : this.#encodeMarked(messages);
    const before = this.#before();
    // A model's own template says all that is to stand there; the plain form is a text like any other.
    const isBegun = before.every((id, i) => ids[i] === id);
    return this.conversation.isOwn || isBegun ? ids : [...before, ...ids];
  }

  /** Text of tokens, control tokens left out. */
  decode(ids: readonly number[]): string {
    return this.#model.detokenize(ids as readonly Token[], false);
  }

  isEnd(id: Token): boolean {
    return this.#model.isEogToken(id);
  }

  /** Special tokens are found while marks break those that a message spells; what lies between is read as letters. */
  #encodeMarked(messages: readonly ChatMessage[]): Token[] {
    const { text, mark } = markedChatPrompt(this.conversation, messages, this.#specials);
    const ids: Token[] = [];
    let from = 0;
    const letters = (end: number): void => {
      ids.push(...this.#model.tokenize(text.slice(from, end).replaceAll(mark, ''), false));
    };
    for (const match of text.matchAll(this.#expression!)) {
      letters(match.index);
      ids.push(...this.#model.tokenize(match[0], true));
      from = match.index + match[0].length;
    }
    letters(text.length);
    return ids;
  }

  #before(): Token[] {
    const { bos, shouldPrependBosToken } = this.#model.tokens;
    return shouldPrependBosToken && bos !== null ? [bos] : [];
  }
}

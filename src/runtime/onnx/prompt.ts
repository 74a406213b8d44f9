import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { TextEncoderOfModel } from '../../prompts/tokenizer/encoder.ts';
import { idOfToken, readTokenizer, specialTexts, type TokenizerContent } from '../../prompts/tokenizer/tokenizerFile.ts';
import type { ChatMessage } from '../../prompts/chatTemplate.ts';
import { markedChatPrompt, readConversation, type ModelConversation } from '../chatPrompt.ts';
import { TokenTexts } from './textDecoder.ts';

/** Tokens with which models end an assistant's turn; some name only the end of all text in their configuration. */
const TURN_ENDS = ['<|eot_id|>', '<|eom_id|>', '<|im_end|>', '<end_of_turn>', '<turn|>', '<|end|>', '<｜end▁of▁sentence｜>', '<|endoftext|>', '</s>'];

/** A model's language: texts to ids and back, conversations, and which tokens end an output. */
export class ModelText {
  readonly conversation: ModelConversation;
  readonly texts: TokenTexts;
  readonly #content: TokenizerContent;
  readonly #encoder: TextEncoderOfModel;
  readonly #specials: readonly string[];

  private constructor(content: TokenizerContent, conversation: ModelConversation) {
    this.#content = content;
    this.#encoder = new TextEncoderOfModel(content);
    this.#specials = specialTexts(content);
    this.texts = new TokenTexts(content);
    this.conversation = conversation;
  }

  /** Reads tokenizer and chat template of a folder. Throws TOKENIZER_NOT_FOUND, TOKENIZER_BROKEN, BAD_TEMPLATE. */
  static async read(folder: string): Promise<ModelText> {
    const [{ content }, conversation] = await Promise.all([readTokenizer(folder), readConversation(folder)]);
    return new ModelText(content, conversation);
  }

  /** Ids without what stands before and after a text. */
  tokenize(text: string): Int32Array {
    return this.#encoder.encode(text);
  }

  /** Ids of a text as a model reads it, with what its tokenizer puts around it; of one that goes on, only before. */
  encode(text: string, isOpen: boolean): Int32Array {
    const { before, after } = this.#encoder;
    return Int32Array.from([...before, ...this.#encoder.encode(text), ...(isOpen ? [] : after)]);
  }

  /** Ids of a conversation, the assistant's turn opened. */
  encodeChat(messages: readonly ChatMessage[]): Int32Array {
    const { text, mark } = markedChatPrompt(this.conversation, messages, this.#specials);
    const ids = this.#encoder.encode(text, mark);
    // A model's own template says all that is to stand there; the plain form is a text like any other.
    const { before } = this.#encoder;
    const isBegun = before.length > 0 && before.every((id, i) => ids[i] === id);
    return this.conversation.isOwn || isBegun ? ids : Int32Array.from([...before, ...ids]);
  }

  /** The ids that end an output. @param configured what the model's own configuration names */
  endIds(configured: readonly number[]): ReadonlySet<number> {
    const specials = new Set(this.#specials);
    const own = this.conversation.eosToken === '' ? [] : [this.conversation.eosToken];
    const named = [...own, ...TURN_ENDS.filter((token) => specials.has(token))].flatMap((token) => idOfToken(this.#content, token) ?? []);
    return new Set([...configured, ...named]);
  }
}

/** `eos_token_id` of a configuration, which is one id, several or none. */
export function endIdsOf(configuration: Readonly<Record<string, unknown>> | undefined): number[] {
  const value = configuration?.['eos_token_id'];
  return (Array.isArray(value) ? value : [value]).filter((id): id is number => typeof id === 'number');
}

/** The content of a JSON file of a model's folder; undefined where there is none or it cannot be read. */
export async function readOptionalJson(folder: string, name: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(path.join(folder, name), 'utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

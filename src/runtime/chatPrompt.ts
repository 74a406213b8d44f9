import path from 'node:path';
import { AttendingError } from '../platform/errors.ts';
import { ChatTemplate, DEFAULT_DATE, type ChatMessage } from '../prompts/chatTemplate.ts';
import { FAMILY_TEMPLATES } from '../prompts/families.ts';
import { readModelChat } from '../prompts/modelTemplate.ts';
import { freeMark, Protection, specialExpression } from '../prompts/protect.ts';

/** How a model's conversations are written: its own chat template and the tokens that begin and end a text. */
export interface ModelConversation {
  readonly template: ChatTemplate;
  /** The template's own text: its letters are no marks. */
  readonly source: string;
  /** False where the model has no template and the plain form stands in. */
  readonly isOwn: boolean;
  readonly bosToken: string;
  readonly eosToken: string;
}

/** A conversation as text, in which `mark` keeps texts of users from becoming special tokens (see `Protection`). */
export interface MarkedPrompt {
  readonly text: string;
  readonly mark: string;
}

/** Conversations of a model by what its file says (GGUF's `tokenizer.chat_template`). Throws BAD_TEMPLATE. */
export function conversationOf(own: { readonly source: string | undefined; readonly name: string; readonly bosToken: string | undefined; readonly eosToken: string | undefined }): ModelConversation {
  const source = own.source ?? FAMILY_TEMPLATES.plain;
  const isOwn = own.source !== undefined;
  return { template: new ChatTemplate(source, isOwn ? own.name : 'plain'), source, isOwn, bosToken: own.bosToken ?? '', eosToken: own.eosToken ?? '' };
}

/** Conversations of the model in a folder. Throws TOKENIZER_BROKEN, BAD_TEMPLATE. */
export async function readConversation(folder: string): Promise<ModelConversation> {
  const { template, bosToken, eosToken } = await readModelChat(folder);
  return conversationOf({ source: template?.source, name: template === undefined ? 'plain' : path.basename(template.file), bosToken, eosToken });
}

/**
 * A conversation as the text that goes to the model, the assistant's turn opened: to the byte what transformers'
 * `apply_chat_template(messages, tokenize=False, add_generation_prompt=True)` gives, with the date of the day fixed, so
 * that the same request gives the same text on any day. A template that refuses a system turn (Gemma 2, Mistral's first)
 * gets its words before the first question. A beginning-of-text token that the template writes is in the text: none is
 * added when it is turned into ids. Throws BAD_TEMPLATE.
 */
export function chatPrompt(conversation: ModelConversation, messages: readonly ChatMessage[]): string {
  const { template, bosToken, eosToken } = conversation;
  const render = (turns: readonly ChatMessage[]): string => template.render(turns, { addGenerationPrompt: true, bosToken, eosToken, date: DEFAULT_DATE });
  try {
    return render(messages);
  } catch (refusal) {
    const merged = AttendingError.is(refusal, 'BAD_TEMPLATE') ? withoutSystem(messages) : undefined;
    if (merged === undefined) throw refusal;
    return render(merged);
  }
}

/**
 * The same with marks in what the messages say: a note that holds the letters of a special token ("<|eot_id|>") stays
 * text. @param specials the texts of the model's special tokens
 */
export function markedChatPrompt(conversation: ModelConversation, messages: readonly ChatMessage[], specials: readonly string[]): MarkedPrompt {
  const mark = freeMark([conversation.source, ...messages.map(({ content }) => content)]);
  const protection = new Protection(specialExpression(specials), mark);
  return { text: chatPrompt(conversation, messages.map(({ role, content }) => ({ role, content: protection.protect(content) }))), mark };
}

/** The messages with the system's words put before the first question; undefined where there is none to move. */
function withoutSystem(messages: readonly ChatMessage[]): readonly ChatMessage[] | undefined {
  const [system, question, ...rest] = messages;
  if (system?.role !== 'system' || question?.role !== 'user') return undefined;
  return [{ role: 'user', content: `${system.content}\n\n${question.content}` }, ...rest];
}

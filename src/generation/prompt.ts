import { AttendingError } from '../platform/errors.ts';
import { columnsOf, fillPrompt, parsePromptTemplate } from '../prompts/promptTemplate.ts';
import code from './prompts/code.txt';
import codeJson from './prompts/codeJson.txt';
import compress from './prompts/compress.txt';
import merge from './prompts/merge.txt';
import repair from './prompts/repair.txt';
import shorten from './prompts/shorten.txt';
import summarize from './prompts/summarize.txt';

/** The prompts that ship, a file each in prompts/. */
export const TASK_PROMPTS = { summarize, compress, code, codeJson, merge, shorten, repair } as const;
export type TaskPromptName = keyof typeof TASK_PROMPTS;

/** What may stand in braces in a prompt; each task fills what it knows. */
export interface PromptValues {
  /** The note, or the part of it that is under way. */
  readonly note?: string;
  /** A sentence on the length, with a space before it; empty where there is no limit. */
  readonly limit?: string;
  /** By how many percent shorter. */
  readonly percent?: string;
  /** What must stay, as a list. */
  readonly entities?: string;
  /** The text to be corrected or shortened. */
  readonly draft?: string;
  readonly faults?: string;
}

/** What a prompt of the user's own may name. */
const OWN_COLUMNS = ['note', 'limit', 'percent', 'entities'];

/** A prompt filled in, and what of it is not the note's. */
export interface FilledPrompt {
  readonly text: string;
  /** The words around the values: what an answer must not repeat. */
  readonly instructions: string;
}

/**
 * Fills a prompt. Values are put in as they are and never read as a template, and what in them reads like a token of a chat
 * template is made plain text (`plainText`), so that a note cannot end its own turn.
 *
 * @param own a prompt of the user's in the place of the one that ships; must hold `{note}`. Throws BAD_CONFIGURATION.
 */
export function fillTask(name: TaskPromptName, values: PromptValues, own?: string): FilledPrompt {
  const pieces = parsePromptTemplate((own ?? TASK_PROMPTS[name]).trimEnd(), own === undefined ? name : 'prompt');
  if (own !== undefined) checkOwn(columnsOf(pieces));
  const valueOf = (column: string): string => plainText(values[column as keyof PromptValues] ?? '');
  return { text: fillPrompt(pieces, valueOf), instructions: fillPrompt(pieces, (column) => (column === 'percent' || column === 'limit' ? valueOf(column) : ' ')) };
}

/** Checks a user's prompt before a model is loaded for it. Throws BAD_CONFIGURATION. */
export function checkOwnPrompt(source: string): void {
  checkOwn(columnsOf(parsePromptTemplate(source, 'prompt')));
}

function checkOwn(columns: readonly string[]): void {
  const unknown = columns.find((column) => !OWN_COLUMNS.includes(column));
  if (unknown !== undefined) throw new AttendingError('BAD_CONFIGURATION', `The prompt names {${unknown}}, which nothing fills.`, `Use ${OWN_COLUMNS.map((column) => `{${column}}`).join(', ')}; write {{ and }} for braces.`);
  if (!columns.includes('note')) throw new AttendingError('BAD_CONFIGURATION', 'The prompt has no place for the note.', 'Write {note} where it is to stand.');
}

/**
 * Tokens of the chat formats (Gemma, Llama, Qwen, R1, Mistral, Phi) and reasoning tags. Backends keep a note's letters from becoming their own
 * model's tokens (prompts/protect.ts); a server behind an endpoint need not.
 */
const TEMPLATE_TOKEN = /<(?=\|[^|<>\n]{1,48}\|>|｜[^<>｜\n]{1,48}｜>|(?:start|end)_of_turn>|\/?(?:s|bos|eos|pad|unk|think|thinking|answer|tool_call|tool_response)>|unused\d{1,4}>|<\/?SYS>>)|\[(?=\/?(?:INST|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS|THINK)\])/gi;

/** The text with a space inside whatever reads like a token of a chat template: "< |eot_id|>". */
export function plainText(value: string): string {
  return value.replace(TEMPLATE_TOKEN, (bracket) => `${bracket} `);
}

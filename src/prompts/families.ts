import deepseekR1 from './templates/deepseek-r1.jinja';
import gemma3 from './templates/gemma3.jinja';
import llama3 from './templates/llama3.jinja';
import llama31 from './templates/llama3.1.jinja';
import plain from './templates/plain.jinja';
import qwen25 from './templates/qwen2.5.jinja';

/** The chat formats that ship. `plain` is for models that have none of their own. */
export const CHAT_FAMILIES = ['gemma3', 'llama3', 'llama3.1', 'qwen2.5', 'deepseek-r1', 'plain'] as const;
export type ChatFamily = (typeof CHAT_FAMILIES)[number];

/**
 * The template of each family, written for Attending: of conversations with text only it renders the same bytes as the
 * one that the family's models are published with (test/unit/prompts holds them side by side).
 */
export const FAMILY_TEMPLATES: Readonly<Record<ChatFamily, string>> = {
  gemma3,
  llama3,
  'llama3.1': llama31,
  'qwen2.5': qwen25,
  'deepseek-r1': deepseekR1,
  plain,
};

/** Special tokens that only the models of one family have, the more particular first. */
const MARKS: ReadonlyArray<readonly [string, ChatFamily]> = [
  ['<start_of_turn>', 'gemma3'],
  ['<|eom_id|>', 'llama3.1'],
  ['<|start_header_id|>', 'llama3'],
  ['<｜Assistant｜>', 'deepseek-r1'],
  ['<|im_start|>', 'qwen2.5'],
];

/** The family whose special tokens a tokenizer has, or undefined. */
export function familyOf(hasToken: (token: string) => boolean): ChatFamily | undefined {
  return MARKS.find(([token]) => hasToken(token))?.[1];
}

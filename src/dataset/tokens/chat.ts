import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { AttendingError } from '../../platform/errors.ts';
import { FAMILY_TEMPLATES, familyOf } from '../../prompts/families.ts';
import { readModelChat } from '../../prompts/modelTemplate.ts';
import { idOfToken, type TokenizerContent, type TokenizerFile } from '../../prompts/tokenizer/tokenizerFile.ts';
import type { TokensOptions } from './options.ts';

/** How turns are written, and with which begin and end of text. */
export interface ChatChoice {
  readonly template: { readonly source: string; readonly name: string } | undefined;
  /** For people: a family, a file, or `none`. */
  readonly name: string;
  readonly bosToken: string;
  readonly eosToken: string;
  /** Where there is no template: the id that ends a text. */
  readonly endId: number | undefined;
}

/**
 * Chooses the chat template: the one of the configuration, the one in the model's folder, a family's.
 * Throws BAD_CONFIGURATION when a text would have no end, FILE_NOT_FOUND for a template file, TOKENIZER_BROKEN.
 */
export async function chooseChat(options: TokensOptions, { folder, content }: TokenizerFile): Promise<ChatChoice> {
  const model = await readModelChat(folder);
  const eosToken = options.endOfText ?? model.eosToken ?? '';
  const bosToken = model.bosToken ?? '';
  const template = await templateOf(options, model.template, content);
  if (template !== undefined) {
    if (/\beos_token\b/.test(template.source) && eosToken === '') throw withoutEnd();
    return { template, name: template.name, bosToken, eosToken, endId: undefined };
  }
  if (eosToken === '') throw withoutEnd();
  const endId = idOfToken(content, eosToken);
  if (endId === undefined) throw new AttendingError('BAD_CONFIGURATION', `The tokenizer has no token "${eosToken}" to end a text with.`, 'Name one that it has with "endOfText".');
  return { template: undefined, name: 'none', bosToken, eosToken, endId };
}

async function templateOf({ chat, chatTemplate }: TokensOptions, own: { readonly source: string; readonly file: string } | undefined, content: TokenizerContent): Promise<{ source: string; name: string } | undefined> {
  if (chatTemplate !== undefined) return { source: await readTemplate(chatTemplate), name: path.basename(chatTemplate) };
  if (chat === 'none') return undefined;
  if (chat !== 'auto') return { source: FAMILY_TEMPLATES[chat], name: chat };
  if (own !== undefined) return { source: own.source, name: path.basename(own.file) };
  const family = familyOf((token) => idOfToken(content, token) !== undefined);
  return family === undefined ? undefined : { source: FAMILY_TEMPLATES[family], name: family };
}

async function readTemplate(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new AttendingError('FILE_NOT_FOUND', `There is no chat template ${file}, or it cannot be read.`, 'Check "chatTemplate".', { cause });
  }
}

function withoutEnd(): AttendingError {
  return new AttendingError('BAD_CONFIGURATION', 'The tokenizer does not say which token ends a text.', 'Name it with "endOfText".');
}

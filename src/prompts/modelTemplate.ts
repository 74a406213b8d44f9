import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { AttendingError } from '../platform/errors.ts';

/** What a model's folder says about its chats. */
export interface ModelChat {
  /** The folder's own template with the file that it stands in; undefined when it has none. */
  readonly template: { readonly source: string; readonly file: string } | undefined;
  readonly bosToken: string | undefined;
  readonly eosToken: string | undefined;
}

/** A token is written as itself or as an object that holds it. */
const TOKEN = z.union([z.string(), z.looseObject({ content: z.string() }).transform(({ content }) => content)]).nullish();
const TEMPLATES = z.union([z.string(), z.array(z.looseObject({ name: z.string(), template: z.string() })).transform((named) => (named.find(({ name }) => name === 'default') ?? named[0])?.template)]).nullish();
const CONFIG = z.looseObject({ chat_template: TEMPLATES, bos_token: TOKEN, eos_token: TOKEN });

/**
 * Reads the chat template and the tokens that begin and end a text from a model's folder: `chat_template.jinja` first,
 * then `chat_template` of tokenizer_config.json (the one named "default" where there are several), the order that
 * transformers has. A folder without these files has neither. Throws TOKENIZER_BROKEN for a file that cannot be read.
 */
export async function readModelChat(folder: string): Promise<ModelChat> {
  const configFile = path.join(folder, 'tokenizer_config.json');
  const config = await readConfig(configFile);
  const templateFile = path.join(folder, 'chat_template.jinja');
  const own = await readOptional(templateFile);
  const inConfig = config?.chat_template ?? undefined;
  const template = own !== undefined ? { source: own, file: templateFile } : inConfig === undefined ? undefined : { source: inConfig, file: configFile };
  return { template, bosToken: config?.bos_token ?? undefined, eosToken: config?.eos_token ?? undefined };
}

async function readConfig(file: string): Promise<z.infer<typeof CONFIG> | undefined> {
  const text = await readOptional(file);
  if (text === undefined) return undefined;
  try {
    return CONFIG.parse(JSON.parse(text));
  } catch (cause) {
    throw new AttendingError('TOKENIZER_BROKEN', `${file} is not a tokenizer configuration.`, "Copy the model's folder again.", { cause });
  }
}

async function readOptional(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')) return undefined;
    throw new AttendingError('TOKENIZER_BROKEN', `${file} cannot be read.`, 'Check that you may read it.', { cause });
  }
}

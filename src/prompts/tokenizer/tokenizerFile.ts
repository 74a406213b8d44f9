import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { AttendingError } from '../../platform/errors.ts';

const ADDED_TOKEN = z.looseObject({
  id: z.int().nonnegative(),
  content: z.string(),
  single_word: z.boolean().default(false),
  lstrip: z.boolean().default(false),
  rstrip: z.boolean().default(false),
  normalized: z.boolean().default(false),
  special: z.boolean().default(false),
});
export type AddedToken = z.infer<typeof ADDED_TOKEN>;

/** A part of the pipeline: its type and whatever else that type has. */
const PART = z.looseObject({ type: z.string() });
export type TokenizerPart = z.infer<typeof PART>;

const MODEL = z.looseObject({ type: z.string().optional(), vocab: z.union([z.record(z.string(), z.int()), z.array(z.tuple([z.string(), z.number()]))]) });

const TOKENIZER = z.looseObject({
  added_tokens: z.array(ADDED_TOKEN).nullish().transform((tokens) => tokens ?? []),
  normalizer: PART.nullish().transform((part) => part ?? null),
  pre_tokenizer: PART.nullish().transform((part) => part ?? null),
  post_processor: PART.nullish().transform((part) => part ?? null),
  decoder: PART.nullish().transform((part) => part ?? null),
  model: MODEL,
});
export type TokenizerContent = z.infer<typeof TOKENIZER>;

/** A `tokenizer.json` with where it was found. */
export interface TokenizerFile {
  readonly file: string;
  /** Its folder, where the model's other files stand. */
  readonly folder: string;
  readonly content: TokenizerContent;
  /** SHA-256 of the file: another tokenizer is another result. */
  readonly hash: string;
}

/**
 * Reads a tokenizer from a `tokenizer.json` or from the folder that holds it.
 * Throws TOKENIZER_NOT_FOUND, TOKENIZER_BROKEN.
 */
export async function readTokenizer(place: string): Promise<TokenizerFile> {
  const file = await findTokenizer(place);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new AttendingError('TOKENIZER_NOT_FOUND', `${file} cannot be read.`, 'Check that you may read it.', { cause });
  }
  return { file, folder: path.dirname(file), content: parseTokenizer(text, file), hash: createHash('sha256').update(text).digest('hex') };
}

/** Throws TOKENIZER_BROKEN. */
export function parseTokenizer(text: string, file: string): TokenizerContent {
  try {
    return TOKENIZER.parse(JSON.parse(text));
  } catch (cause) {
    const where = cause instanceof z.ZodError ? `: "${cause.issues[0]?.path.join('.') ?? ''}" is missing or of another type` : ': it is not JSON';
    throw new AttendingError('TOKENIZER_BROKEN', `${file} is not a tokenizer${where}.`, "Copy it again from the model's folder, or save it with save_pretrained of transformers.", { cause });
  }
}

/** Tokens of the vocabulary, added ones included. */
export function vocabularySize({ model: { vocab }, added_tokens: added }: TokenizerContent): number {
  const names = new Set(Array.isArray(vocab) ? vocab.map(([token]) => token) : Object.keys(vocab));
  for (const { content } of added) names.add(content);
  return names.size;
}

/** The texts of the special tokens. */
export function specialTexts({ added_tokens: added }: TokenizerContent): string[] {
  return added.filter(({ special }) => special).map(({ content }) => content);
}

/** The id of a token of the vocabulary, added ones included. */
export function idOfToken({ model: { vocab }, added_tokens: added }: TokenizerContent, token: string): number | undefined {
  const known = added.find(({ content }) => content === token);
  if (known !== undefined) return known.id;
  if (!Array.isArray(vocab)) return Object.hasOwn(vocab, token) ? vocab[token] : undefined;
  const at = vocab.findIndex(([name]) => name === token);
  return at < 0 ? undefined : at;
}

async function findTokenizer(place: string): Promise<string> {
  const info = await stat(place).catch(() => undefined);
  if (info === undefined) throw new AttendingError('TOKENIZER_NOT_FOUND', `There is no tokenizer at ${place}.`, "Name a model's folder or its tokenizer.json with \"tokenizer\".");
  if (!info.isDirectory()) return place;
  const file = path.join(place, 'tokenizer.json');
  if ((await stat(file).catch(() => undefined))?.isFile() === true) return file;
  const older = (await Promise.all(['tokenizer.model', 'vocab.json', 'vocab.txt'].map(async (name) => ((await stat(path.join(place, name)).catch(() => undefined)) === undefined ? [] : [name])))).flat();
  if (older.length > 0) {
    throw new AttendingError('TOKENIZER_NOT_FOUND', `${place} has ${older.join(' and ')} but no tokenizer.json.`, 'Load it once with AutoTokenizer of transformers and save it with save_pretrained: that writes tokenizer.json.');
  }
  throw new AttendingError('TOKENIZER_NOT_FOUND', `${place} has no tokenizer.json.`, "Name a model's folder or its tokenizer.json with \"tokenizer\".");
}

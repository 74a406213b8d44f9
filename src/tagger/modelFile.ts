import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CHARACTERS, NGRAMS, RULE_BITS } from './features.ts';
import { modelBroken, modelNotFound } from './session.ts';

/** What model.json says of a word tagger: all that inference needs beside the graph. */
export interface ModelDescription {
  readonly name: string;
  /** Most words in one window. */
  readonly windowWords: number;
  readonly ids: { readonly pad: number; readonly unknown: number };
  /** Labels of each head, in the order of its output. */
  readonly heads: Readonly<Record<string, readonly string[]>>;
  /** Word keys to their ids. */
  readonly vocabulary: ReadonlyMap<string, number>;
}

/** Version of the inputs and outputs that this code knows. */
const FORMAT = 1;

/** Reads and checks FOLDER/model.json. Throws MODEL_NOT_FOUND or MODEL_BROKEN. */
export async function readModelFile(folder: string): Promise<ModelDescription> {
  const file = path.join(folder, 'model.json');
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw modelNotFound(file);
  }
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (cause) {
    throw modelBroken(file, 'it is not JSON', cause);
  }
  const broken = (why: string): Error => modelBroken(file, why);
  if (!isRecord(raw)) throw broken('it is no object');
  const { name, format, windowWords, ids, heads, vocabulary, ruleBits, ngrams, characters } = raw;
  if (format !== FORMAT) throw broken('it is of another version than this program');
  if (ruleBits !== RULE_BITS || ngrams !== NGRAMS || (characters !== CHARACTERS && characters !== 0)) throw broken('it was trained on other features than this program makes');
  if (typeof name !== 'string' || !isCount(windowWords) || windowWords === 0) throw broken('its name or its window is missing');
  if (!isRecord(ids) || !isCount(ids['pad']) || !isCount(ids['unknown']) || !isCount(ids['firstWord'])) throw broken('its ids are missing');
  if (!Array.isArray(vocabulary) || !vocabulary.every((key) => typeof key === 'string')) throw broken('its vocabulary is missing');
  const firstWord = ids['firstWord'];
  return {
    name,
    windowWords,
    ids: { pad: ids['pad'], unknown: ids['unknown'] },
    heads: readHeads(heads, broken),
    vocabulary: new Map(vocabulary.map((key, index) => [key, firstWord + index])),
  };
}

function readHeads(heads: unknown, broken: (why: string) => Error): Record<string, string[]> {
  if (!isRecord(heads) || Object.keys(heads).length === 0) throw broken('it has no heads');
  const read: Record<string, string[]> = {};
  for (const [head, described] of Object.entries(heads)) {
    const labels = isRecord(described) ? described['labels'] : undefined;
    if (!Array.isArray(labels) || labels.length > 256 || !labels.every((label) => typeof label === 'string' && /^(?:O|[BIES]-.+)$/.test(label))) throw broken(`the labels of ${head} are missing`);
    read[head] = labels as string[];
  }
  return read;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

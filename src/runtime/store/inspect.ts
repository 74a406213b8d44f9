import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { AttendingError } from '../../platform/errors.ts';
import type { DtypeName, ModelFacts, ModelSource } from '../types.ts';
import { listFiles } from './cacheFolder.ts';
import { CONFIG, factsOfConfig } from './configFacts.ts';
import { readGgufHeader, type GgufHeader } from './ggufHeader.ts';
import { ggufTypeName } from './ggufTypes.ts';
import { findGguf, findOnnx } from './weightFiles.ts';

const LARGEST_JSON = 64 << 20;
const MOST_LAYERS = 4096;

/**
 * What a local model's files say of it, without loading it. Throws MODEL_BROKEN for files that cannot be read as what they are,
 * BACKEND_CANNOT for an endpoint, which has no files here.
 */
export async function inspectModel(source: ModelSource): Promise<ModelFacts> {
  switch (source.kind) {
    case 'gguf':
      return inspectGguf(source.file);
    case 'onnx':
      return inspectOnnx(source.folder);
    case 'endpoint':
      throw new AttendingError('BACKEND_CANNOT', `${source.id} runs on a server: its files cannot be looked at.`, 'Name a local model.');
  }
}

async function inspectOnnx(folder: string): Promise<ModelFacts> {
  const config = CONFIG.safeParse(await readJson(path.join(folder, 'config.json')));
  if (!config.success) throw new AttendingError('MODEL_BROKEN', `${path.join(folder, 'config.json')} is not a model's configuration.`, 'Pull or copy the model again.', { cause: config.error });
  const files = await listFiles(folder, 1);
  const weightBytes: Partial<Record<DtypeName, number>> = {};
  for (const { dtype, files: weights } of findOnnx(files)) weightBytes[dtype] = await bytesOf(weights.map((file) => path.join(folder, file)));
  return { ...factsOfConfig(config.data), weightBytes, hasChatTemplate: await hasChatTemplate(folder, files) };
}

async function hasChatTemplate(folder: string, files: readonly string[]): Promise<boolean> {
  if (files.includes('chat_template.jinja') || files.includes('chat_template.json')) return true;
  if (!files.includes('tokenizer_config.json')) return false;
  const tokenizer = await readJson(path.join(folder, 'tokenizer_config.json'));
  return typeof tokenizer === 'object' && tokenizer !== null && 'chat_template' in tokenizer && Boolean(tokenizer.chat_template);
}

async function readJson(file: string): Promise<unknown> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST_JSON) throw new Error(`${size} bytes`);
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch (cause) {
    throw new AttendingError('MODEL_BROKEN', `${file} is missing or is not JSON.`, 'Pull or copy the model again.', { cause });
  }
}

async function bytesOf(files: readonly string[]): Promise<number> {
  let total = 0;
  for (const file of files) total += (await stat(file)).size;
  return total;
}

/** Families of encoders: llama.cpp computes embeddings with them, never text. */
const ENCODERS = /^(?:.*bert.*|t5encoder|gemma-embedding)$/;

async function inspectGguf(file: string): Promise<ModelFacts> {
  const folder = path.dirname(file);
  const name = path.basename(file);
  const parts = findGguf(await siblings(folder, name)).find(({ files }) => files[0] === name)?.files ?? [name];
  const headers: GgufHeader[] = [];
  for (const part of parts) headers.push(await readGgufHeader(path.join(folder, part)));
  const [header] = headers as [GgufHeader, ...GgufHeader[]];
  const { values } = header;
  const architecture = text(values.get('general.architecture'));
  if (architecture === undefined) throw new AttendingError('MODEL_BROKEN', `${file} does not say what model it holds.`, 'Convert or download it again.');
  const of = (key: string): unknown => values.get(`${architecture}.${key}`);
  const layers = number(of('block_count')) ?? 0;
  const hiddenSize = number(of('embedding_length')) ?? 0;
  const heads = perLayer(of('attention.head_count'), layers) ?? [1];
  const kvHeads = perLayer(of('attention.head_count_kv'), layers) ?? heads;
  const usual = Math.floor(hiddenSize / Math.max(1, ...heads));
  const keySize = number(of('attention.key_length')) ?? usual;
  const valueSize = number(of('attention.value_length')) ?? usual;
  const encoder = ENCODERS.test(architecture) || number(of('pooling_type')) !== undefined;
  const ggufType = ggufTypeName(values.get('general.file_type'), mainType(headers));
  return {
    architecture,
    parameters: headers.reduce((sum, { parameters }) => sum + parameters, 0),
    contextLength: number(of('context_length')) ?? 0,
    layers,
    hiddenSize,
    vocabulary: items(values.get('tokenizer.ggml.tokens')) ?? number(of('vocab_size')) ?? 0,
    kvBytesPerToken: encoder ? 0 : kvHeads.reduce((sum, count) => sum + count * (keySize + valueSize) * 2, 0),
    weightBytes: { gguf: await bytesOf(parts.map((part) => path.join(folder, part))) },
    ...(ggufType === undefined ? {} : { ggufType }),
    hasChatTemplate: (text(values.get('tokenizer.chat_template')) ?? '') !== '',
    task: encoder ? 'embed' : 'generate',
  };
}

/** The other parts of a split file; the folder may hold anything, so that only names that begin alike are looked at. */
async function siblings(folder: string, name: string): Promise<string[]> {
  const split = /^(.*)-\d{5}-of-\d{5}\.gguf$/.exec(name);
  if (split === null) return [name];
  return (await listFiles(folder, 0)).filter((each) => each.startsWith(split[1]!));
}

function mainType(headers: readonly GgufHeader[]): number | undefined {
  return [...headers].sort((a, b) => b.parameters - a.parameters)[0]?.mainType;
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function items(value: unknown): number | undefined {
  return typeof value === 'object' && value !== null && 'length' in value ? number(value.length) : undefined;
}

/** A number for all layers, or one for each; undefined where the file has none. */
function perLayer(value: unknown, layers: number): number[] | undefined {
  const known = Math.max(1, Math.min(layers, MOST_LAYERS));
  if (typeof value === 'number') return Array.from({ length: known }, () => value);
  if (typeof value === 'object' && value !== null && 'numbers' in value && Array.isArray(value.numbers)) return value.numbers.filter((each) => typeof each === 'number').slice(0, known);
  return undefined;
}

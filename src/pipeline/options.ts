import path from 'node:path';
import * as z from 'zod';
import { readConfiguration } from '../platform/configurationFile.ts';
import { REMOTE_TEXTS } from '../privacy/outbound.ts';
import { DEVICES, DTYPES, type LoadWishes, type Sampling } from '../runtime/types.ts';

const NAME = z.string().min(1);

const MODEL = {
  /** A name as everywhere (docs/models.md), or `offline`. */
  model: NAME.exactOptional(),
  device: z.enum(DEVICES).exactOptional(),
  dtype: z.enum(DTYPES).exactOptional(),
  contextLength: z.int().min(64).exactOptional(),
  threads: z.int().min(1).max(1024).exactOptional(),
  maxNewTokens: z.int().min(1).exactOptional(),
  temperature: z.number().min(0).max(5).exactOptional(),
  topP: z.number().gt(0).max(1).exactOptional(),
  topK: z.int().min(0).exactOptional(),
  repetitionPenalty: z.number().min(0.1).max(10).exactOptional(),
  seed: z.int().min(0).exactOptional(),
  /** A file with a prompt of your own, with {note}. */
  prompt: NAME.exactOptional(),
};

/** `attending pipeline --config FILE`: what docs/pipeline.md describes. Paths are relative to the file; a flag goes before its key here. */
const PIPELINE_CONFIGURATION = z.strictObject({
  input: NAME.exactOptional(),
  database: NAME.exactOptional(),
  split: NAME.exactOptional(),
  out: NAME.exactOptional(),
  limit: z.int().min(1).exactOptional(),
  summary: z.strictObject({ ...MODEL, maxWords: z.int().min(10).max(5000).exactOptional() }).prefault({}),
  compress: z.strictObject({ ...MODEL, ratio: z.number().min(0.1).max(1).exactOptional() }).prefault({}),
  bertscore: z.strictObject({ model: NAME.exactOptional() }).prefault({}),
  rounds: z.int().min(0).max(8).exactOptional(),
  retention: z.number().min(0).max(1).exactOptional(),
  texts: z.boolean().default(true),
  remoteText: z.enum(REMOTE_TEXTS).exactOptional(),
});
export type PipelineConfiguration = z.output<typeof PIPELINE_CONFIGURATION>;
type ModelConfiguration = PipelineConfiguration['summary'] | PipelineConfiguration['compress'];

export const NO_CONFIGURATION: PipelineConfiguration = PIPELINE_CONFIGURATION.parse({});

/** Reads a configuration; its paths become those that they are beside the file. Throws FILE_NOT_FOUND, BAD_CONFIGURATION. */
export async function readPipelineConfiguration(file: string): Promise<PipelineConfiguration> {
  const read = await readConfiguration(file, PIPELINE_CONFIGURATION);
  const beside = (one: string): string => path.resolve(path.dirname(file), one);
  const placed = <Part extends ModelConfiguration>(part: Part): Part => ({ ...part, ...(part.model === undefined ? {} : { model: looksLikePath(part.model) ? beside(part.model) : part.model }), ...(part.prompt === undefined ? {} : { prompt: beside(part.prompt) }) });
  const { input, database, out, bertscore } = read;
  return {
    ...read,
    ...(input === undefined ? {} : { input: beside(input) }),
    ...(database === undefined ? {} : { database: beside(database) }),
    ...(out === undefined ? {} : { out: beside(out) }),
    summary: placed(read.summary),
    compress: placed(read.compress),
    bertscore: bertscore.model === undefined ? bertscore : { model: looksLikePath(bertscore.model) ? beside(bertscore.model) : bertscore.model },
  };
}

/** "./models/x", "../x", "x.gguf": a hub id ("org/name") is none. */
function looksLikePath(name: string): boolean {
  return /^\.{1,2}[\\/]|\.gguf$/i.test(name) && !/^https?:/i.test(name);
}

export function wishesOf({ device, dtype, contextLength, threads }: ModelConfiguration): LoadWishes {
  return { ...kept({ device }), ...kept({ dtype }), ...kept({ contextLength }), ...kept({ threads }) };
}

export function samplingOf({ maxNewTokens, temperature, topP, topK, repetitionPenalty, seed }: ModelConfiguration): Sampling {
  return { ...kept({ maxNewTokens }), ...kept({ temperature }), ...kept({ topP }), ...kept({ topK }), ...kept({ repetitionPenalty }), ...kept({ seed }) };
}


/** A property that is left out where it has no value. */
function kept<Key extends string, Value>(one: Record<Key, Value | undefined>): Partial<Record<Key, Value>> {
  return Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as Partial<Record<Key, Value>>;
}

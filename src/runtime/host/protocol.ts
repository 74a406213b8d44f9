import * as z from 'zod';
import { version } from '../../../package.json';
import type { NameIn, NoticeOf, ParamsOf, ResultOf } from '../../platform/childProtocol.ts';
import { BACKENDS, DEVICES, DTYPES, type Generation, type LoadPlan, type ModelInfo, type ModelSource } from '../types.ts';

// What the process that asked for a model and the process that holds it say to each other, as platform/childProtocol.ts has it: `load` once, then
// one request at a time.

export const HOST_PROTOCOL_VERSION = `${version}/model/1`;

const text = z.string();
const optionalText = z.union([text, z.undefined()]);
const count = z.int().min(0);
const optionalCount = z.union([count, z.undefined()]);

const source = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('onnx'), id: text, folder: text }), z.strictObject({ kind: z.literal('gguf'), id: text, file: text })]) satisfies z.ZodType<ModelSource>;

const plan = z.strictObject({
  device: z.enum(DEVICES),
  dtype: z.enum(DTYPES).exactOptional(),
  contextLength: z.int().min(1),
  threads: z.int().min(1),
  gpuLayers: count.exactOptional(),
  needMiB: z.number().min(0),
  reason: text,
  fallbacks: z.array(text),
}) satisfies z.ZodType<LoadPlan>;

/** Of a model; what JSON leaves out is undefined. */
const info = z
  .strictObject({
    id: text,
    backend: z.enum(BACKENDS),
    device: z.enum(DEVICES),
    dtype: optionalText.optional(),
    architecture: optionalText.optional(),
    parameters: z.number().optional(),
    contextLength: optionalCount.optional(),
    hasChatTemplate: z.boolean(),
    loadMs: z.number().min(0),
    fallbacks: z.array(text),
  })
  .transform(({ dtype, architecture, parameters, contextLength, ...rest }): ModelInfo => ({ ...rest, dtype, architecture, parameters, contextLength }));

const messages = z.array(z.strictObject({ role: z.enum(['system', 'user', 'assistant']), content: text })).readonly();

const generateRequest = z.strictObject({
  messages: messages.exactOptional(),
  prompt: text.exactOptional(),
  jsonSchema: z.record(text, z.unknown()).exactOptional(),
  maxNewTokens: z.number().exactOptional(),
  temperature: z.number().exactOptional(),
  topP: z.number().exactOptional(),
  topK: z.number().exactOptional(),
  repetitionPenalty: z.number().exactOptional(),
  seed: z.number().exactOptional(),
  stop: z.array(text).readonly().exactOptional(),
});

const generation = z.strictObject({
  text,
  promptTokens: count,
  tokens: count,
  stopReason: z.enum(['end', 'stop', 'length']),
  timeToFirstTokenMs: z.number().min(0),
  tokensPerSecond: z.number().min(0),
}) satisfies z.ZodType<Generation>;

/** What a child tells while it works: pieces of text, several tokens at once where they come fast; and that it lives. */
const notice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text }),
  /** Resident memory of the process now and at its most, by the system's own count. */
  z.strictObject({ kind: z.literal('alive'), residentMiB: z.number().min(0), peakMiB: z.number().min(0) }),
]);
export type HostNotice = z.infer<typeof notice>;

/** Vectors as the base64 of their 32-bit numbers, little-endian. */
const embedding = z.strictObject({ vectors: z.base64(), rows: count, size: count, ids: z.array(z.int()).readonly().exactOptional() });

export const HOST_REQUESTS = {
  load: { params: z.strictObject({ source, plan }), result: info, notice },
  generate: { params: generateRequest, result: generation, notice },
  tokenize: { params: z.strictObject({ text }), result: z.array(z.int()) },
  countTokens: { params: z.strictObject({ input: z.union([text, messages]) }), result: z.strictObject({ tokens: count, exact: z.boolean() }) },
  embed: { params: z.strictObject({ texts: z.array(text).readonly(), pooling: z.enum(['mean', 'cls', 'none']).exactOptional() }), result: z.array(embedding), notice },
} as const;

export type HostRequests = typeof HOST_REQUESTS;
export type HostRequestName = NameIn<HostRequests>;
export type HostParams<N extends HostRequestName> = ParamsOf<HostRequests, N>;
export type HostResult<N extends HostRequestName> = ResultOf<HostRequests, N>;
export type HostNoticeOf<N extends HostRequestName> = NoticeOf<HostRequests, N>;

/** How often a child at work tells that it lives. */
export const BEAT_MS = 1000;

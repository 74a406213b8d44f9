import * as z from 'zod';
import { version } from '../../package.json';
import { STAGES } from '../generation/types.ts';
import { REMOTE_TEXTS } from '../privacy/outbound.ts';
import type { NameIn, NoticeOf, ParamsOf, ResultOf } from '../platform/childProtocol.ts';
import { BACKENDS, DEVICES, DTYPES } from '../runtime/types.ts';
import { noteView, viewRequest } from './protocolShapes.ts';

// What the extension host and the models child say to each other, as platform/childProtocol.ts has it. Requests run side by side, so that a
// list of models does not wait for a text that is being written.

export const MODEL_PROTOCOL_VERSION = `${version}/models/1`;

const text = z.string();
const optionalText = text.exactOptional();
const count = z.int().min(0);
const name = z.string().min(1).max(4096);

/** A model of this machine, as a list shows it. */
const listedModel = z.strictObject({
  /** What `attending.model` is set to. */
  id: text,
  kind: z.enum(['onnx', 'gguf']),
  /** `ships` with Attending; in the `cache` that Python shares; `own` in ATTENDING_HOME; `folder` of the settings. */
  place: z.enum(['ships', 'cache', 'own', 'folder']),
  bytes: count,
  /** Number formats that are there: "q4f16", "Q4_K_M". */
  formats: z.array(text),
  /** Folder or file. */
  path: text,
  revision: optionalText,
  /** What is missing of a download that has not ended. */
  partial: z.strictObject({ bytes: count, totalBytes: count.exactOptional() }).exactOptional(),
  /** Why it cannot be used, one sentence. */
  broken: optionalText,
});
export type ListedModel = z.infer<typeof listedModel>;

/** A model that is loaded now. */
const loadedModel = z.strictObject({
  id: text,
  backend: z.enum(BACKENDS),
  device: z.enum(DEVICES),
  dtype: optionalText,
  contextLength: count.exactOptional(),
  loadMs: z.number().min(0),
  /** Memory of its process, in MiB; missing for endpoints and where the system does not say. */
  memoryMiB: count.exactOptional(),
  fallbacks: z.array(text),
});
export type LoadedModel = z.infer<typeof loadedModel>;

/** What a run needs besides the note: which model, and how the user wants it. */
const modelWish = {
  /** Of `attending.model`: a hub id, a folder, a .gguf file, "http://host/v1#model", or a name that ships. */
  model: name,
  /** For an endpoint; goes over this channel only, and is never written or logged. */
  apiKey: z.string().min(1).max(4096).exactOptional(),
  remoteText: z.enum(REMOTE_TEXTS),
  device: z.enum(DEVICES).exactOptional(),
  dtype: z.enum(DTYPES).exactOptional(),
  contextLength: z.int().min(1).exactOptional(),
  idleMinutes: z.number().positive(),
};

/** What a run tells on its way. */
const runNotice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('loading'), model: text }),
  z.strictObject({ kind: z.literal('loaded'), model: loadedModel }),
  /** A new draft begins (generation/types.ts). */
  z.strictObject({ kind: z.literal('stage'), stage: z.enum(STAGES), part: z.int().min(1), parts: z.int().min(1), attempt: z.int().min(1) }),
  z.strictObject({ kind: z.literal('text'), stage: z.enum(STAGES), text }),
  z.strictObject({ kind: z.literal('thinking'), stage: z.enum(STAGES) }),
  /** A draft is whole and is held against the note. */
  z.strictObject({ kind: z.literal('checking') }),
  z.strictObject({ kind: z.literal('notice'), notice: text }),
  /** Tokens of the run so far, and how fast those of the draft come. */
  z.strictObject({ kind: z.literal('speed'), tokens: count, tokensPerSecond: z.number().min(0) }),
]);
export type RunNotice = z.infer<typeof runNotice>;

const pullNotice = z.strictObject({ file: optionalText, receivedBytes: count, totalBytes: count.exactOptional(), bytesPerSecond: z.number().min(0).exactOptional(), phase: z.enum(['asking', 'downloading', 'checking']) });
export type PullNotice = z.infer<typeof pullNotice>;

/** A model from its files: what a card about it says, as name and value. */
const modelCard = z.strictObject({ id: text, rows: z.array(z.tuple([text, text])) });
export type ModelCard = z.infer<typeof modelCard>;

/** One entry a request: what goes in, what comes out, what is told on the way. */
export const MODEL_REQUESTS = {
  list: { params: z.strictObject({ folders: z.array(name) }), result: z.strictObject({ models: z.array(listedModel), loaded: z.array(loadedModel) }) },
  info: { params: z.strictObject({ model: name }), result: modelCard },
  /** Asks an endpoint for its models; sends no text of a note. */
  endpointModels: { params: z.strictObject({ url: name, apiKey: modelWish.apiKey }), result: z.strictObject({ models: z.array(text) }) },
  pull: { params: z.strictObject({ model: name, token: z.string().min(1).max(4096).exactOptional() }), result: z.strictObject({ id: text, bytes: count }), notice: pullNotice },
  remove: { params: z.strictObject({ model: name }), result: z.strictObject({ freedBytes: count }) },
  view: { params: z.strictObject({ ...viewRequest.shape, ...modelWish }), result: noteView, notice: runNotice },
  unload: { params: z.strictObject({}), result: z.strictObject({}) },
} as const;

export type ModelRequestName = NameIn<typeof MODEL_REQUESTS>;
export type ModelParams<N extends ModelRequestName> = ParamsOf<typeof MODEL_REQUESTS, N>;
export type ModelResultOf<N extends ModelRequestName> = ResultOf<typeof MODEL_REQUESTS, N>;
export type ModelNotice<N extends ModelRequestName> = NoticeOf<typeof MODEL_REQUESTS, N>;

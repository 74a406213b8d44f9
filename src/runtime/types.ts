import type { ChatMessage } from '../prompts/chatTemplate.ts';

// The runtime's contract. A backend (onnx/, gguf/, endpoint/) opens a model as a `LanguageModel`; the host (host/) runs a local backend in
// a process of its own and gives the same interface on this side of the channel; who generates (src/generation) knows only this file.

/** What computes: ONNX Runtime, llama.cpp, or a server that speaks OpenAI's protocol. */
export const BACKENDS = ['onnx', 'gguf', 'endpoint'] as const;
export type BackendName = (typeof BACKENDS)[number];

export const DEVICES = ['cpu', 'cuda', 'webgpu', 'vulkan', 'metal', 'dml', 'coreml', 'remote'] as const;
export type DeviceName = (typeof DEVICES)[number];

/** Number formats of weights, by the names of transformers.js' files. A GGUF file has its own (`Q4_K_M` …), told as `dtype` by `info`. */
export const DTYPES = ['fp32', 'fp16', 'q8', 'int8', 'uint8', 'q4', 'q4f16', 'bnb4'] as const;
export type DtypeName = (typeof DTYPES)[number];

/** Where a model is, resolved from what the user wrote (store/resolve.ts). `id` is how it is named to people and in results. */
export type ModelSource =
  /** A folder with config.json, tokenizer.json and onnx/ (transformers.js' layout), in the cache or anywhere. */
  | { readonly kind: 'onnx'; readonly id: string; readonly folder: string }
  | { readonly kind: 'gguf'; readonly id: string; readonly file: string }
  | { readonly kind: 'endpoint'; readonly id: string; readonly url: string; readonly model: string };

/** What a caller may wish for; what is left out, the policy chooses (policy/) and says. */
export interface LoadWishes {
  readonly device?: DeviceName;
  readonly dtype?: DtypeName;
  /** Window in tokens; at most what the model was trained for. */
  readonly contextLength?: number;
  readonly threads?: number;
}

/** What a backend is told to do: wishes made whole by the policy. */
export interface LoadPlan {
  readonly device: DeviceName;
  /** Undefined for GGUF and endpoints: the file or the server says. */
  readonly dtype?: DtypeName;
  readonly contextLength: number;
  readonly threads: number;
  /** Layers on the GPU, GGUF only; all when undefined. */
  readonly gpuLayers?: number;
  /** Memory that loading needs, in MiB: weights, KV cache for `contextLength`, working space. */
  readonly needMiB: number;
  /** Why this device and format, one plain sentence with its figures. */
  readonly reason: string;
  /** What was wished for and could not be had, a sentence each; said aloud by whoever loads. */
  readonly fallbacks: readonly string[];
}

/** What a local model's files say of it without loading them (store/inspect.ts); what the policy reckons with. */
export interface ModelFacts {
  readonly architecture: string | undefined;
  readonly parameters: number | undefined;
  /** The window that it was trained for, in tokens. */
  readonly contextLength: number;
  readonly layers: number;
  readonly hiddenSize: number;
  readonly vocabulary: number;
  /** Bytes of KV cache a token in 16-bit numbers: 2 × layers × KV heads × head size × 2. 0 for encoders. */
  readonly kvBytesPerToken: number;
  /** Bytes of the weight files by number format; a GGUF file has the one entry `gguf`. */
  readonly weightBytes: Readonly<Partial<Record<DtypeName | 'gguf', number>>>;
  /** GGUF only: its number format by llama.cpp's name, such as Q4_K_M. */
  readonly ggufType?: string;
  readonly hasChatTemplate: boolean;
  /** `generate` for decoders, `embed` for encoders. */
  readonly task: 'generate' | 'embed';
}

/** What is loaded, and where. */
export interface ModelInfo {
  readonly id: string;
  readonly backend: BackendName;
  readonly device: DeviceName;
  /** `fp32`, `q4f16`, `Q4_K_M` …; undefined where a server does not say. */
  readonly dtype: string | undefined;
  readonly architecture: string | undefined;
  readonly parameters: number | undefined;
  readonly contextLength: number | undefined;
  /** Whether it has a chat template; without one, messages are joined as plain text. */
  readonly hasChatTemplate: boolean;
  /** Wall time of loading in milliseconds; 0 for endpoints. */
  readonly loadMs: number;
  readonly fallbacks: readonly string[];
}

/** Parameters of sampling, by the names and meanings of transformers' GenerationConfig. */
export interface Sampling {
  /** Most new tokens; 512 where left out. */
  readonly maxNewTokens?: number;
  /** 0 is greedy. Default 0. */
  readonly temperature?: number;
  readonly topP?: number;
  readonly topK?: number;
  /** 1 is none. Applies to prompt and output, as in transformers. */
  readonly repetitionPenalty?: number;
  /** The same seed, model, device and request give the same text. */
  readonly seed?: number;
  /** Texts that end the output; not part of it. */
  readonly stop?: readonly string[];
}

export interface GenerateRequest extends Sampling {
  /** A conversation, rendered by the model's own chat template; or a text that goes in as it is. Exactly one of the two. */
  readonly messages?: readonly ChatMessage[];
  readonly prompt?: string;
  /** A JSON schema that the output keeps to; BACKEND_CANNOT where a backend has no grammar. */
  readonly jsonSchema?: Readonly<Record<string, unknown>>;
}

export interface GenerateOptions {
  /** Aborting rejects with CANCELLED within 200 ms. */
  readonly signal?: AbortSignal;
  /** Pieces of text as they come, in order; together they are `Generation.text`. */
  readonly onText?: (text: string) => void;
}

/** Why generation ended: the model's end token, a stop text, or `maxNewTokens` (or the window) was reached. */
export type StopReason = 'end' | 'stop' | 'length';

export interface Generation {
  readonly text: string;
  readonly promptTokens: number;
  /** New tokens, the end token not counted. */
  readonly tokens: number;
  readonly stopReason: StopReason;
  /** From the request to the first new token. */
  readonly timeToFirstTokenMs: number;
  /** New tokens after the first, over the time after the first. */
  readonly tokensPerSecond: number;
}

export interface EmbedOptions {
  /** `mean` and `cls` give one vector a text, `none` one a token (what BERTScore needs). Default mean. */
  readonly pooling?: 'mean' | 'cls' | 'none';
  readonly signal?: AbortSignal;
}

/** `rows` vectors of `size` numbers, one after the other; rows is 1 unless pooling is `none`. */
export interface Embedding {
  readonly vectors: Float32Array;
  readonly rows: number;
  readonly size: number;
  /** Token ids in order, special tokens included; with pooling `none`. */
  readonly ids?: readonly number[];
}

export interface TokenCount {
  readonly tokens: number;
  /** False where a server has no tokenizer for us, and the count is estimated from characters (rounded up). */
  readonly exact: boolean;
}

/**
 * A loaded model. Rejects with AttendingError: CANCELLED, CONTEXT_TOO_LONG (prompt longer than the window, with both figures),
 * BACKEND_CANNOT, OUT_OF_MEMORY, CHILD_FAILED, ENDPOINT_FAILED, ENDPOINT_UNREACHABLE, ENDPOINT_UNAUTHORIZED, ENDPOINT_BUSY, OUTBOUND_REFUSED. One request at a time; later ones wait their turn.
 */
export interface LanguageModel {
  readonly info: ModelInfo;
  generate(request: GenerateRequest, options?: GenerateOptions): Promise<Generation>;
  /** Ids of a text, without special tokens. BACKEND_CANNOT for endpoints. */
  tokenize(text: string): Promise<readonly number[]>;
  /** Tokens of a conversation as rendered, or of a text. */
  countTokens(input: string | readonly ChatMessage[]): Promise<TokenCount>;
  embed(texts: readonly string[], options?: EmbedOptions): Promise<readonly Embedding[]>;
  /** Gives all memory back: resolves when the process is gone. Safe to call twice. */
  close(): Promise<void>;
}

/** Opens a model in this process; what a child runs. `source` is of the backend's own kind. */
export type OpenBackend = (source: ModelSource, plan: LoadPlan, signal: AbortSignal) => Promise<LanguageModel>;

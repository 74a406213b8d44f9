import type { DeviceName, DtypeName, ModelFacts } from '../types.ts';

// How much memory a loaded model takes. The constants are measured: docs/device-policy.md has the table and the command.

/** What loading takes, in MiB. */
export interface Need {
  readonly weightsMiB: number;
  readonly cacheMiB: number;
  readonly workingMiB: number;
  readonly totalMiB: number;
}

export interface NeedOptions {
  readonly device: DeviceName;
  /** Undefined for GGUF. */
  readonly dtype: DtypeName | undefined;
  readonly contextLength: number;
}

const MIB = 1024 * 1024;

/** Node.js, the runtime's library and the tokenizer, before any weight. */
const PROCESS_MIB = { onnx: 160, gguf: 120 } as const;
/** What the driver keeps of a GPU for a process that uses it: CUDA's context and kernels; less for the others. */
const GPU_CONTEXT_MIB: Readonly<Partial<Record<DeviceName, number>>> = { cuda: 500, webgpu: 300, vulkan: 200, dml: 300 };

/** Number formats whose KV cache ONNX Runtime keeps in 16-bit numbers; the others keep 32-bit ones. */
const HALF_CACHE: ReadonlySet<DtypeName> = new Set(['fp16', 'q4f16']);
/** ONNX Runtime returns each step's cache as new tensors: the one before and the one after stand side by side. */
const ONNX_CACHE_COPIES = 2;
/** ONNX Runtime packs weights anew for its kernels while the file's own are still there. */
const ONNX_WEIGHTS_FACTOR = 1.2;
/** Tokens of a prompt that are computed at once. */
const BATCH_TOKENS = 512;
/** Tensors of a token between two layers, in widths of the hidden state: states, queries, keys, values, both halves of the gate. */
const ACTIVATION_WIDTHS = 12;
/** The smallest usual head: attention's scores are counted with as many heads as there may be. */
const HEAD_SIZE = 64;

/** Bytes of weights in one number format; undefined where there is no such file. */
export function weightBytes(facts: ModelFacts, dtype: DtypeName | undefined): number | undefined {
  return facts.weightBytes[dtype ?? 'gguf'];
}

/** Estimated memory of a loaded model at its full window. Pure; an upper estimate within the errors that docs/device-policy.md states. */
export function estimateNeed(facts: ModelFacts, { device, dtype, contextLength }: NeedOptions): Need {
  const backend = dtype === undefined ? 'gguf' : 'onnx';
  const weightsMiB = ((weightBytes(facts, dtype) ?? 0) * (backend === 'onnx' ? ONNX_WEIGHTS_FACTOR : 1)) / MIB;
  const cacheFactor = dtype === undefined ? 1 : ONNX_CACHE_COPIES * (HALF_CACHE.has(dtype) ? 1 : 2);
  const cacheMiB = (facts.kvBytesPerToken * contextLength * cacheFactor) / MIB;
  const workingMiB = PROCESS_MIB[backend] + (GPU_CONTEXT_MIB[device] ?? 0) + computeMiB(facts, contextLength);
  const [weights, cache, working] = [weightsMiB, cacheMiB, workingMiB].map(Math.ceil) as [number, number, number];
  return { weightsMiB: weights, cacheMiB: cache, workingMiB: working, totalMiB: weights + cache + working };
}

/** Tensors of one batch of the prompt: logits over the vocabulary, states between layers, attention's scores. */
function computeMiB({ hiddenSize, vocabulary }: ModelFacts, contextLength: number): number {
  const tokens = Math.min(BATCH_TOKENS, contextLength);
  const heads = Math.max(1, Math.ceil(hiddenSize / HEAD_SIZE));
  const numbers = tokens * (vocabulary + ACTIVATION_WIDTHS * hiddenSize + heads * contextLength);
  return (numbers * 4) / MIB;
}

import { partTokens } from '../gguf/part.ts';
import type { DeviceName, DtypeName, ModelFacts } from '../types.ts';
import { SHARED_MEMORY } from './preference.ts';

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

/** Node.js, the runtime's library, and what JavaScript leaves behind of a long prompt; before any weight. */
const PROCESS_MIB = { onnx: 150, gguf: 150 } as const;
/** The tokenizer of an ONNX model stands in JavaScript's memory: its pieces, in maps both ways. llama.cpp's is negligible. */
const TOKENIZER_BYTES_PER_PIECE = 1024;
/** What the driver keeps of a GPU for a process that uses it: CUDA's context and kernels; less for the others. dml is not measured. */
const GPU_CONTEXT_MIB: Readonly<Partial<Record<DeviceName, number>>> = { cuda: 700, webgpu: 60, vulkan: 60, dml: 300 };

/** Number formats whose KV cache ONNX Runtime keeps in 16-bit numbers; the others keep 32-bit ones. */
const HALF_CACHE: ReadonlySet<DtypeName> = new Set(['fp16', 'q4f16']);
/** A model that does not write its cache in place has it twice: before and after a step. */
const ONNX_CACHE_COPIES = 2;
/**
 * Memory of ONNX weights on the processor over the size of their file: the runtime packs them anew for its kernels while the file's own are
 * there, and the allocator keeps that memory. Processors have no 16-bit kernels: such weights become 32-bit ones.
 */
const ONNX_ON_CPU = { fp32: 1.8, fp16: 3.7, q8: 1.75, int8: 1.75, uint8: 1.75, q4: 1.75, bnb4: 1.75, q4f16: 1.9 } as const satisfies Record<DtypeName, number>;
/** The same on a GPU, where weights are copied once. */
const ONNX_ON_GPU = 1.1;
/** Tokens of a prompt that ONNX Runtime computes at once (onnx/open.ts), and copies of their logits: the runtime's and ours. */
const ONNX_PART_TOKENS = 256;
const ONNX_LOGITS_COPIES = 2;
/** Tensors of a token between two layers, in widths of the hidden state: states, queries, keys, values, both halves of the gate. */
const ACTIVATION_WIDTHS = 12;
/** The smallest usual head: attention's scores are counted with as many heads as there may be. */
const HEAD_SIZE = 64;

/** Bytes of weights in one number format; undefined where there is no such file. */
export function weightBytes(facts: ModelFacts, dtype: DtypeName | undefined): number | undefined {
  return facts.weightBytes[dtype ?? 'gguf'];
}

/** Estimated memory of a loaded model at its full window. Pure; an upper estimate, within the errors that docs/device-policy.md states. */
export function estimateNeed(facts: ModelFacts, { device, dtype, contextLength }: NeedOptions): Need {
  const bytes = weightBytes(facts, dtype) ?? 0;
  const { weightFactor, cacheFactor, processMiB, partTokens: part, logitsCopies, scores } = dtype === undefined ? ofGguf(device, bytes) : ofOnnx(device, dtype, facts);
  const tokens = Math.min(part, contextLength);
  const heads = scores ? Math.max(1, Math.ceil(facts.hiddenSize / HEAD_SIZE)) : 0;
  const numbers = tokens * (facts.vocabulary * logitsCopies + ACTIVATION_WIDTHS * facts.hiddenSize + heads * contextLength);
  const weightsMiB = Math.ceil((bytes * weightFactor) / MIB);
  const cacheMiB = Math.ceil((facts.kvBytesPerToken * contextLength * cacheFactor) / MIB);
  // The process itself is in the machine's memory, which is judged only where the weights are there as well.
  const baseMiB = SHARED_MEMORY.has(device) ? processMiB : (GPU_CONTEXT_MIB[device] ?? 0);
  const workingMiB = Math.ceil(baseMiB + (numbers * 4) / MIB);
  return { weightsMiB, cacheMiB, workingMiB, totalMiB: weightsMiB + cacheMiB + workingMiB };
}

interface Factors {
  readonly weightFactor: number;
  readonly cacheFactor: number;
  readonly processMiB: number;
  readonly partTokens: number;
  readonly logitsCopies: number;
  /** Whether attention's scores stand in memory: not with flash attention, which llama.cpp has on GPUs. */
  readonly scores: boolean;
}

function ofGguf(device: DeviceName, bytes: number): Factors {
  return { weightFactor: 1, cacheFactor: 1, processMiB: PROCESS_MIB.gguf, partTokens: partTokens(device, bytes), logitsCopies: 1, scores: device === 'cpu' };
}

function ofOnnx(device: DeviceName, dtype: DtypeName, { vocabulary }: ModelFacts): Factors {
  return {
    weightFactor: device === 'cpu' ? ONNX_ON_CPU[dtype] : ONNX_ON_GPU,
    cacheFactor: ONNX_CACHE_COPIES * (HALF_CACHE.has(dtype) ? 1 : 2),
    processMiB: PROCESS_MIB.onnx + (vocabulary * TOKENIZER_BYTES_PER_PIECE) / MIB,
    partTokens: ONNX_PART_TOKENS,
    logitsCopies: ONNX_LOGITS_COPIES,
    scores: true,
  };
}

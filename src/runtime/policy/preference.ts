import type { DeviceName, DtypeName, ModelFacts } from '../types.ts';

// What is tried in which order: the table of docs/device-policy.md.

/** The local backends' devices, the fastest first. */
export const DEVICE_ORDER = {
  onnx: ['cuda', 'webgpu', 'dml', 'coreml', 'cpu'],
  gguf: ['cuda', 'metal', 'vulkan', 'cpu'],
} as const satisfies Readonly<Record<'onnx' | 'gguf', readonly DeviceName[]>>;

/** Devices that compute in the processor's own memory. */
export const SHARED_MEMORY: ReadonlySet<DeviceName> = new Set(['cpu', 'metal', 'coreml']);

/** A number format, and the largest share of the free memory that it may need to be chosen; all where it is left out. */
export interface DtypeChoice {
  readonly dtype: DtypeName;
  readonly ampleShare?: number;
  /** Not for weights larger than this. */
  readonly mostMiB?: number;
}

const AMPLE = 0.5;
/** Above this, 32-bit weights make a processor wait for memory: 8-bit ones answer about three times sooner. */
const SMALL_MODEL_MIB = 512;

const ON_CPU: readonly DtypeChoice[] = [{ dtype: 'fp32', ampleShare: AMPLE, mostMiB: SMALL_MODEL_MIB }, { dtype: 'q8' }, { dtype: 'int8' }, { dtype: 'uint8' }, { dtype: 'q4' }, { dtype: 'bnb4' }, { dtype: 'fp32' }, { dtype: 'q4f16' }, { dtype: 'fp16' }];
const ON_GPU: readonly DtypeChoice[] = [{ dtype: 'fp16', ampleShare: AMPLE }, { dtype: 'fp32', ampleShare: AMPLE }, { dtype: 'q4f16' }, { dtype: 'q4' }, { dtype: 'fp16' }, { dtype: 'fp32' }, { dtype: 'bnb4' }, { dtype: 'q8' }, { dtype: 'int8' }, { dtype: 'uint8' }];
/** Encoders are small, and what is measured with them must not depend on rounding. */
const TO_EMBED: readonly DtypeChoice[] = [{ dtype: 'fp32' }, { dtype: 'fp16' }, ...ON_CPU];

/** Number formats of ONNX weights in the order in which they are tried on a device. */
export function dtypeOrder(device: DeviceName, task: ModelFacts['task']): readonly DtypeChoice[] {
  if (task === 'embed') return TO_EMBED;
  return device === 'cpu' ? ON_CPU : ON_GPU;
}

/** Tokens of window where nobody wished: a discharge summary and what is written of it, four times over. */
export const USUAL_WINDOW = 8192;
/** Tokens below which the window is not shrunk unasked: an instruction, a section of a note and 512 new tokens. */
export const LEAST_WINDOW = 2048;
/** Windows are multiples of this. */
export const WINDOW_STEP = 256;

/** Part of a GGUF model's layers that must fit for a GPU to be used at all: with fewer, passing states to and fro costs more. */
export const LEAST_GPU_SHARE = 0.25;

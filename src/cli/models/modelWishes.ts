import { DEVICES, DTYPES, type LoadWishes, type Sampling } from '../../runtime/types.ts';
import { choiceFlag, numberFlag, type Flags, type ParsedArguments } from '../arguments.ts';

// Flags of every command that loads a model: where it runs, and how text is drawn from it.

type Values = ParsedArguments['values'];

export const LOADING_FLAGS: Flags = {
  device: { type: 'string', value: 'DEVICE', help: 'where the model runs: cpu, cuda, webgpu, vulkan, metal, dml, coreml (default: by free memory)' },
  dtype: { type: 'string', value: 'DTYPE', help: "number format of an ONNX model's weights: fp32, fp16, q8, q4 … (default: by free memory)" },
  context: { type: 'string', value: 'N', help: "the model's window in tokens (default: as trained, by free memory)" },
  threads: { type: 'string', value: 'N', help: 'processor threads of the model' },
};

export const SAMPLING_FLAGS: Flags = {
  'max-new-tokens': { type: 'string', value: 'N', help: 'longest answer in tokens (default 512)' },
  temperature: { type: 'string', value: 'T', help: '0 is greedy (default 0)' },
  'top-p': { type: 'string', value: 'P', help: 'share of the probability that is drawn from' },
  'top-k': { type: 'string', value: 'K', help: 'tokens that are drawn from' },
  'repetition-penalty': { type: 'string', value: 'R', help: '1 is none (default)' },
  seed: { type: 'string', value: 'N', help: 'the same seed gives the same text' },
};

/** Where and how the model is to be loaded. Throws BAD_FLAG. */
export function readWishes(values: Values): LoadWishes {
  return {
    ...optional('device', choiceFlag(values, 'device', DEVICES)),
    ...optional('dtype', choiceFlag(values, 'dtype', DTYPES)),
    ...optional('contextLength', numberFlag(values, 'context', { min: 64, max: 10_000_000, integer: true })),
    ...optional('threads', numberFlag(values, 'threads', { min: 1, max: 1024, integer: true })),
  };
}

/** How the text is drawn. Throws BAD_FLAG. */
export function readSampling(values: Values): Sampling {
  return {
    ...optional('maxNewTokens', numberFlag(values, 'max-new-tokens', { min: 1, max: 1_000_000, integer: true })),
    ...optional('temperature', numberFlag(values, 'temperature', { min: 0, max: 5 })),
    ...optional('topP', numberFlag(values, 'top-p', { min: 0.01, max: 1 })),
    ...optional('topK', numberFlag(values, 'top-k', { min: 0, max: 1_000_000, integer: true })),
    ...optional('repetitionPenalty', numberFlag(values, 'repetition-penalty', { min: 0.1, max: 10 })),
    ...optional('seed', numberFlag(values, 'seed', { min: 0, max: 2 ** 32 - 1, integer: true })),
  };
}

/** A property that is left out where there is no value. */
export function optional<Name extends string, Value>(name: Name, value: Value | undefined): Partial<Record<Name, Value>> {
  return value === undefined ? {} : ({ [name]: value } as Partial<Record<Name, Value>>);
}

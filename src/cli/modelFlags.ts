import type { Flags } from './arguments.ts';

// Flags of `summarize`, `compress` and `code` that choose a language model; what runs it is in dist/models.js.

const NOTE_MODEL_FLAGS: Flags = {
  model: { type: 'string', value: 'NAME', help: 'a language model writes: a folder, a .gguf file, a hub id, an endpoint URL#model, or notes-lm (default: the offline engine)' },
  device: { type: 'string', value: 'DEVICE', help: 'where the model runs: cpu, cuda, webgpu, vulkan, metal, dml, coreml (default: by free memory)' },
  dtype: { type: 'string', value: 'DTYPE', help: "number format of an ONNX model's weights: fp32, fp16, q8, q4 … (default: by free memory)" },
  context: { type: 'string', value: 'N', help: "the model's window in tokens (default: as trained, by free memory)" },
  threads: { type: 'string', value: 'N', help: 'processor threads of the model' },
  'max-new-tokens': { type: 'string', value: 'N', help: 'longest answer in tokens (default 512)' },
  temperature: { type: 'string', value: 'T', help: '0 is greedy (default 0.7, compression 0.3, codes 0)' },
  'top-p': { type: 'string', value: 'P', help: 'share of the probability that is drawn from (default 0.9)' },
  'top-k': { type: 'string', value: 'K', help: 'tokens that are drawn from (default 50)' },
  'repetition-penalty': { type: 'string', value: 'R', help: '1 is none (default 1.1)' },
  seed: { type: 'string', value: 'N', help: 'the same seed gives the same text (default 0)' },
  'prompt-file': { type: 'string', value: 'FILE', help: "a prompt of your own with {note} in it, in the task's place (docs/generation.md)" },
  stream: { type: 'boolean', help: 'show the text on standard error as the model writes it, before it is checked' },
  'when-unusable': { type: 'string', value: 'offline|error', help: "when the model gives nothing usable twice: the offline engine's result, said so, or an error (default offline)" },
};

const REPAIR_FLAGS: Flags = {
  'repair-rounds': { type: 'string', value: 'N', help: 'rounds in which the model is asked for what is missing or wrong (default 1)' },
  retention: { type: 'string', value: 'R', help: 'share of the entities that is enough without repair (default 0.85)' },
  tail: { type: 'string', value: 'none|meaning|surface', help: "append what is missing in the offline engine's words (default: compress meaning, summarize none)" },
};

export const MODEL_FLAGS_OF = {
  summarize: { ...NOTE_MODEL_FLAGS, ...REPAIR_FLAGS },
  compress: { ...NOTE_MODEL_FLAGS, ...REPAIR_FLAGS },
  code: { ...NOTE_MODEL_FLAGS, constrained: { type: 'string', value: 'auto|always|never', help: "whether the model's answer is held to JSON (default auto: GGUF and endpoints)" } },
} as const satisfies Readonly<Record<string, Flags>>;

/** The note commands that take `--model`. */
export type ModelNoteCommandName = keyof typeof MODEL_FLAGS_OF;

export function takesModel(name: string): name is ModelNoteCommandName {
  return Object.hasOwn(MODEL_FLAGS_OF, name);
}

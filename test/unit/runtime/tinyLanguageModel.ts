import path from 'node:path';
import { openOnnx } from '../../../src/runtime/onnx/open.ts';
import type { LanguageModel, LoadPlan } from '../../../src/runtime/types.ts';

/** The tiny language model that ships. */
export const NOTES_LM = path.join(process.env['ATTENDING_ROOT'] ?? '.', 'models/notes-lm');

/** A plan for a model in a test: the processor, one thread. */
export function planOf(changes: Partial<LoadPlan> = {}): LoadPlan {
  return { device: 'cpu', dtype: 'fp32', contextLength: 512, threads: 1, needMiB: 0, reason: 'a test', fallbacks: [], ...changes };
}

/** The tiny model in this process. */
export function openNotesLm(changes: Partial<LoadPlan> = {}): Promise<LanguageModel> {
  return openOnnx({ kind: 'onnx', id: 'notes-lm', folder: NOTES_LM }, planOf(changes), new AbortController().signal);
}

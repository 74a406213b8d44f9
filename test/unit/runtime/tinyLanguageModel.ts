import { existsSync } from 'node:fs';
import path from 'node:path';
import { openOnnx } from '../../../src/runtime/onnx/open.ts';
import type { LanguageModel, LoadPlan } from '../../../src/runtime/types.ts';

const root = process.env['ATTENDING_ROOT'] ?? '.';
const shipped = path.join(root, 'models/notes-lm');
/** The tiny language model that ships. */
export const NOTES_LM = existsSync(path.join(shipped, 'config.json')) ? shipped : path.join(root, '../shared/models/stories260K');

/** A plan for a model in a test: the processor, one thread. */
export function planOf(changes: Partial<LoadPlan> = {}): LoadPlan {
  return { device: 'cpu', dtype: 'fp32', contextLength: 512, threads: 1, needMiB: 0, reason: 'a test', fallbacks: [], ...changes };
}

/** The tiny model in this process. */
export function openNotesLm(changes: Partial<LoadPlan> = {}): Promise<LanguageModel> {
  return openOnnx({ kind: 'onnx', id: 'notes-lm', folder: NOTES_LM }, planOf(changes), new AbortController().signal);
}

import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { labelsOf, writeTinyModel } from './tinyModel.ts';

const ROOT = process.env['ATTENDING_ROOT']!;
const TYPES = ['problem', 'medication', 'procedure', 'lab', 'date', 'anatomy'];

/** Parts of an installation beside `dist`, in a folder of the test. */
export interface Parts {
  /** A tagger that knows one word: "zorblax" is a problem. */
  readonly model: boolean;
  /** onnxruntime-node. */
  readonly runtime: boolean;
}

/** Makes what stands beside `dist` in an installation, and `dist` itself, empty. Gives the path of `dist`. */
export function installBeside(folder: string, { model, runtime }: Parts): string {
  mkdirSync(path.join(folder, 'dist'), { recursive: true });
  if (model) {
    const row = (label: number): number[] => labelsOf(TYPES).map((_, i) => (i === label ? 8 : 0));
    writeTinyModel(path.join(folder, 'models', 'tagger'), ['zorblax'], {
      maccrobat: { types: TYPES, words: [row(0), row(0), row(0), row(4)], following: Array.from({ length: 4 }, () => labelsOf(TYPES).map(() => 0)) },
    });
  }
  if (runtime) symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'dir');
  return path.join(folder, 'dist');
}

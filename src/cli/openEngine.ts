import path from 'node:path';
import { composeEngine } from '../engine/compose.ts';
import type { Engine } from '../engine/engine.ts';

/** The engine of a command or of a worker thread, with the models that stand beside `dist`. */
export function openEngine(): Engine {
  return composeEngine(path.join(__dirname, '..', 'models'));
}

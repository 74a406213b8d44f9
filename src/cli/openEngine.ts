import path from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { composeEngine } from '../engine/compose.ts';
import type { Engine } from '../engine/engine.ts';

/** The engine of a command or of a worker thread, with the models that stand beside `dist`; a worker's model keeps to its own thread. */
export function openEngine(): Engine {
  return composeEngine(path.join(__dirname, '..', 'models'), isMainThread ? {} : { threads: 1 });
}

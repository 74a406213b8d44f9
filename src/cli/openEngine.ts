import path from 'node:path';
import { composeEngine } from '../engine/compose.ts';
import type { Engine } from '../engine/engine.ts';

/**
 * The engine of a command or of a worker thread, with the models that stand beside `dist`.
 *
 * @param threads of a model. A run over many records gives each of its jobs one, so that results are the same
 *   whatever the number of jobs: other sums of rounded numbers would move scores in their third digit.
 */
export function openEngine(threads?: number): Engine {
  return composeEngine(path.join(__dirname, '..', 'models'), threads === undefined ? {} : { threads });
}

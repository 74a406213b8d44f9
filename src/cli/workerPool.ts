import type { ByteLine } from '../platform/lines.ts';
import { ThreadPool } from '../platform/threadPool.ts';
import type { NoteCommandName, NoteOptions } from './noteCommands.ts';
import type { RecordOutcome } from './records.ts';

/** What a worker thread of the command line is started with. */
export interface WorkerSetup {
  readonly kind: 'records';
  readonly command: NoteCommandName;
  readonly options: NoteOptions;
}

/** Runs batches of records on worker threads. */
export function openWorkerPool(script: string, setup: WorkerSetup, size: number): ThreadPool<readonly ByteLine[], RecordOutcome[]> {
  return new ThreadPool(script, setup, size);
}

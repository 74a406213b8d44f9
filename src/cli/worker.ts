import type { MessagePort } from 'node:worker_threads';
import type { ByteLine } from '../platform/lines.ts';
import { openEngine } from './openEngine.ts';
import { runRecords } from './records.ts';
import type { WorkerSetup } from './workerPool.ts';

/** The loop of a worker thread: a batch of lines in, their outcomes out. */
export function serveRecords(port: MessagePort, setup: WorkerSetup): void {
  const engine = openEngine(1);
  port.on('message', (lines: readonly ByteLine[]) => {
    // A record's failure is its outcome; what else rejects ends the thread, which the pool reports.
    void runRecords(engine, setup.command, setup.options, lines).then((outcomes) => port.postMessage(outcomes));
  });
}

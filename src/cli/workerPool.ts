import { Worker } from 'node:worker_threads';
import { AttendingError } from '../platform/errors.ts';
import type { ByteLine } from '../platform/lines.ts';
import type { NoteCommandName, NoteOptions } from './noteCommands.ts';
import type { RecordOutcome } from './records.ts';

/** What a worker thread of the command line is started with. */
export interface WorkerSetup {
  readonly kind: 'records';
  readonly command: NoteCommandName;
  readonly options: NoteOptions;
}

interface Seat {
  worker: Worker;
  alive: boolean;
  /** Settles the job in hand; undefined while idle. */
  reject: ((error: unknown) => void) | undefined;
}

/**
 * Runs batches of records on worker threads. Threads and not child processes, because the offline
 * engine is plain JavaScript: a fault in it is an exception, never an abort of the process.
 */
export class WorkerPool {
  readonly #script: string;
  readonly #setup: WorkerSetup;
  readonly #idle: Seat[] = [];
  readonly #seats = new Set<Seat>();
  readonly #waiting: ((seat: Seat) => void)[] = [];
  #closed = false;

  constructor(script: string, setup: WorkerSetup, size: number) {
    this.#script = script;
    this.#setup = setup;
    for (let i = 0; i < size; i += 1) {
      const seat: Seat = { worker: this.#start(), alive: true, reject: undefined };
      this.#watch(seat);
      this.#seats.add(seat);
      this.#idle.push(seat);
    }
  }

  /** Runs one batch on the next free thread. Rejects if the thread dies, the next batch then gets a new one; rejects once the pool is closed. */
  async run(lines: readonly ByteLine[]): Promise<RecordOutcome[]> {
    const seat = this.#idle.pop() ?? (await new Promise<Seat>((resolve) => this.#waiting.push(resolve)));
    try {
      if (this.#closed) throw new AttendingError('CANCELLED', 'Cancelled.', '');
      if (!seat.alive) this.#replace(seat);
      return await new Promise<RecordOutcome[]>((resolve, reject) => {
        seat.reject = reject;
        seat.worker.once('message', (outcomes: RecordOutcome[]) => resolve(outcomes));
        seat.worker.postMessage(lines);
      });
    } finally {
      seat.reject = undefined;
      const next = this.#waiting.shift();
      if (next === undefined) this.#idle.push(seat);
      else next(seat);
    }
  }

  /** Ends all threads; batches under way reject. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#seats].map(({ worker }) => worker.terminate()));
  }

  #start(): Worker {
    return new Worker(this.#script, { workerData: this.#setup });
  }

  #watch(seat: Seat): void {
    const { worker } = seat;
    const died = (cause: unknown): void => {
      if (seat.worker !== worker) return;
      seat.alive = false;
      seat.reject?.(new AttendingError('CHILD_FAILED', 'A worker thread ended unexpectedly.', 'Run again with --jobs 1 --verbose and report the record.', { cause }));
    };
    worker.once('error', died);
    worker.once('exit', died);
  }

  #replace(seat: Seat): void {
    seat.worker = this.#start();
    seat.alive = true;
    this.#watch(seat);
  }
}

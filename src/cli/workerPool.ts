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

  constructor(script: string, setup: WorkerSetup, size: number) {
    this.#script = script;
    this.#setup = setup;
    for (let i = 0; i < size; i += 1) this.#idle.push(this.#open());
  }

  /** Runs one batch on the next free thread. Rejects if the thread dies; the pool then goes on with a new one. */
  async run(lines: readonly ByteLine[]): Promise<RecordOutcome[]> {
    const seat = this.#idle.pop() ?? (await new Promise<Seat>((resolve) => this.#waiting.push(resolve)));
    try {
      return await new Promise<RecordOutcome[]>((resolve, reject) => {
        seat.reject = reject;
        seat.worker.once('message', (outcomes: RecordOutcome[]) => resolve(outcomes));
        seat.worker.postMessage(lines);
      });
    } catch (error) {
      await this.#replace(seat);
      throw error;
    } finally {
      seat.reject = undefined;
      const next = this.#waiting.shift();
      if (next === undefined) this.#idle.push(seat);
      else next(seat);
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#seats].map((seat) => seat.worker.terminate()));
  }

  #open(): Seat {
    const seat: Seat = { worker: this.#start(), reject: undefined };
    this.#seats.add(seat);
    this.#watch(seat);
    return seat;
  }

  #start(): Worker {
    return new Worker(this.#script, { workerData: this.#setup });
  }

  #watch(seat: Seat): void {
    const { worker } = seat;
    const died = (cause: unknown): void => {
      if (seat.worker === worker) seat.reject?.(new AttendingError('CHILD_FAILED', 'A worker thread ended unexpectedly.', 'Run again with --jobs 1 --verbose and report the record.', { cause }));
    };
    worker.once('error', died);
    worker.once('exit', died);
  }

  async #replace(seat: Seat): Promise<void> {
    const old = seat.worker;
    seat.worker = this.#start();
    this.#watch(seat);
    await old.terminate();
  }
}

import { Worker, type Transferable } from 'node:worker_threads';
import { AttendingError } from './errors.ts';

interface Seat<Answer> {
  worker: Worker;
  alive: boolean;
  /** Settles the job in hand; undefined while idle. */
  reject: ((error: unknown) => void) | undefined;
  resolve: ((answer: Answer) => void) | undefined;
}

/**
 * Runs jobs on worker threads, each thread one job at a time: a thread answers every message that it gets with one
 * message. Threads and not child processes, because what runs in them is plain JavaScript: a fault in it is an
 * exception, never an abort of the process.
 *
 * @typeParam Job what a thread is sent, @typeParam Answer what it posts back
 */
export class ThreadPool<Job, Answer> {
  readonly size: number;
  readonly #script: string;
  readonly #setup: unknown;
  readonly #idle: Seat<Answer>[] = [];
  readonly #seats = new Set<Seat<Answer>>();
  readonly #waiting: ((seat: Seat<Answer>) => void)[] = [];
  #closed = false;

  /** @param setup becomes `workerData` of each thread */
  constructor(script: string, setup: unknown, size: number) {
    this.size = size;
    this.#script = script;
    this.#setup = setup;
    for (let i = 0; i < size; i += 1) {
      const seat: Seat<Answer> = { worker: this.#start(), alive: true, reject: undefined, resolve: undefined };
      this.#watch(seat);
      this.#seats.add(seat);
      this.#idle.push(seat);
    }
  }

  /** Runs one job on the next free thread. Rejects if the thread dies, the next job then gets a new one; rejects once the pool is closed. */
  async run(job: Job, transfer: readonly Transferable[] = []): Promise<Answer> {
    const seat = this.#idle.pop() ?? (await new Promise<Seat<Answer>>((resolve) => this.#waiting.push(resolve)));
    try {
      if (this.#closed) throw new AttendingError('CANCELLED', 'Cancelled.', '');
      if (!seat.alive) this.#replace(seat);
      return await new Promise<Answer>((resolve, reject) => {
        seat.resolve = resolve;
        seat.reject = reject;
        seat.worker.postMessage(job, transfer);
      });
    } finally {
      seat.resolve = undefined;
      seat.reject = undefined;
      const next = this.#waiting.shift();
      if (next === undefined) this.#idle.push(seat);
      else next(seat);
    }
  }

  /** Ends all threads; jobs under way reject. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#seats].map(({ worker }) => worker.terminate()));
  }

  #start(): Worker {
    return new Worker(this.#script, { workerData: this.#setup });
  }

  #watch(seat: Seat<Answer>): void {
    const { worker } = seat;
    const died = (cause: unknown): void => {
      if (seat.worker !== worker) return;
      seat.alive = false;
      seat.reject?.(new AttendingError('CHILD_FAILED', 'A worker thread ended unexpectedly.', 'Run again with --jobs 1 --verbose and report it.', { cause }));
    };
    worker.on('message', (answer: Answer) => seat.resolve?.(answer));
    worker.once('error', died);
    worker.once('exit', died);
  }

  #replace(seat: Seat<Answer>): void {
    seat.worker = this.#start();
    seat.alive = true;
    this.#watch(seat);
  }
}

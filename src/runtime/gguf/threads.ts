import { cpus } from 'node:os';

// llama.cpp's threads wait for one another by spinning, hundreds of times a token. With a core for each that is the fastest way; when a core
// is taken by another program, all others spin until the scheduler gives it back. Measured on 2 cores with a 100-million-parameter Q8_0:
// 2 threads gave 0.9 tokens/s on a busy machine, 1 thread 34 (docs/performance.md, "Local models").

/** Below this a token takes so little that a second thread costs more than it gives. */
const TINY_BYTES = 16 * 2 ** 20;
const LOOK_MS = 40;
/** How much of a core a thread may be without before there is one thread too many. */
const SLACK = 0.3;
const FIRST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 60_000;
/** Share of a core that must be free to try one thread more. */
const FREE_CORE = 0.8;

/** The threads that are ever worth while. @param wanted cores, or what the user wished */
export function mostThreads(wanted: number, weightBytes: number): number {
  return weightBytes < TINY_BYTES ? 1 : Math.max(1, wanted);
}

/** What this process took of the processors, and what they had left, in milliseconds since some start. */
export interface ProcessorTimes {
  readonly nowMs: number;
  /** Of all threads of this process. */
  readonly ownMs: number;
  /** Idle time over all cores. */
  readonly idleMs: number;
}

/**
 * How many threads a model computes with, by how many cores it really gets: one less as soon as its threads wait for a
 * core, one more when a core has been idle, ever more seldom where that fails. Outputs do not depend on it.
 */
export class ThreadPace {
  readonly #most: number;
  readonly #read: () => ProcessorTimes;
  #threads: number;
  #last: ProcessorTimes;
  #calm: ProcessorTimes;
  #retryMs = FIRST_RETRY_MS;

  /**
   * @param most threads at most: cores, or what the user wished
   * @param before the processors' times before the model was loaded, from which it begins
   */
  constructor({ most, weightBytes, before, read = processorTimes }: { readonly most: number; readonly weightBytes: number; readonly before: ProcessorTimes; readonly read?: () => ProcessorTimes }) {
    this.#most = mostThreads(most, weightBytes);
    this.#read = read;
    this.#last = read();
    this.#calm = this.#last;
    const own = coresOf(before, this.#last);
    const free = idleOf(before, this.#last);
    this.#threads = Math.max(1, Math.min(this.#most, Math.floor(own + free + SLACK)));
  }

  get threads(): number {
    return this.#threads;
  }

  /** Work begins: what happened since the last does not count. */
  begin(): number {
    if (this.#most === 1) return 1;
    const now = this.#read();
    if (this.#threads < this.#most && now.nowMs - this.#calm.nowMs >= this.#retryMs && idleOf(this.#calm, now) + coresOf(this.#calm, now) >= this.#threads + FREE_CORE) this.#threads += 1;
    this.#last = now;
    this.#calm = now;
    return this.#threads;
  }

  /** Looks after a piece of work, at most every 40 ms; gives the threads for the next piece. */
  look(): number {
    if (this.#most === 1 || performance.now() - this.#last.nowMs < LOOK_MS) return this.#threads;
    const now = this.#read();
    const got = coresOf(this.#last, now);
    if (this.#threads > 1 && got < this.#threads - SLACK) {
      this.#threads = Math.max(1, Math.floor(got + SLACK));
      this.#calm = now;
      this.#retryMs = Math.min(LONGEST_RETRY_MS, this.#retryMs * 2);
    } else if (this.#threads < this.#most && now.nowMs - this.#calm.nowMs >= this.#retryMs) {
      if (idleOf(this.#calm, now) >= FREE_CORE) this.#threads += 1;
      this.#calm = now;
    }
    this.#last = now;
    return this.#threads;
  }
}

/** The processors' times now. */
export function processorTimes(): ProcessorTimes {
  const { user, system } = process.cpuUsage();
  return { nowMs: performance.now(), ownMs: (user + system) / 1000, idleMs: cpus().reduce((sum, { times: { idle } }) => sum + idle, 0) };
}

/** Cores that this process had between two looks. */
function coresOf(from: ProcessorTimes, to: ProcessorTimes): number {
  return (to.ownMs - from.ownMs) / Math.max(1, to.nowMs - from.nowMs);
}

function idleOf(from: ProcessorTimes, to: ProcessorTimes): number {
  return (to.idleMs - from.idleMs) / Math.max(1, to.nowMs - from.nowMs);
}

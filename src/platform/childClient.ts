import type { NameIn, NoticeOf, ParamsOf, RequestTable, ResultOf } from './childProtocol.ts';
import { ChildLink, untilAborted, type Asked, type ChildInterface } from './childLink.ts';
import { AttendingError } from './errors.ts';
import { FailureWindow, type FailureLimits } from './failureWindow.ts';
import type { LogChannel } from './log.ts';

interface Limits extends FailureLimits {
  readonly startTimeoutMs: number;
  readonly stopTimeoutMs: number;
  /** How long a cancelled request may take to answer before its process is ended. */
  readonly cancelGraceMs: number;
  /** How long any request may take; Infinity where only the caller decides. */
  readonly requestTimeoutMs: number;
}

export interface ChildClientOptions extends Partial<Limits> {
  /** The built child, a file of dist/. */
  readonly childFile: string;
  readonly log: LogChannel;
  /** Time without work after which the child ends; asked whenever work ends, so that a setting applies at once. */
  readonly idleMs: () => number;
  readonly execPath?: string;
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Told when a child starts, ends or fails. */
  readonly onStateChange?: (running: boolean) => void;
}

const DEFAULTS: Limits = {
  startTimeoutMs: 10_000,
  stopTimeoutMs: 2_000,
  cancelGraceMs: 200,
  requestTimeoutMs: 60_000,
  failureLimit: 3,
  failureWindowMs: 60_000,
};

/**
 * Requests to a supervised child process (platform/childServer.ts is its side). The child starts with the first request and ends
 * when idle. A cancelled request rejects with CANCELLED: the
 * child is asked, and ended if it does not answer in time. When the child dies, the requests under way
 * reject with CHILD_FAILED and the next one starts a new child. After `close` all reject.
 */
export class ChildClient<T extends RequestTable> {
  readonly #interface: ChildInterface<T>;
  readonly #options: ChildClientOptions & Limits;
  readonly #failures: FailureWindow;
  #child: ChildLink<T> | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #idle: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(both: ChildInterface<T>, options: ChildClientOptions) {
    this.#interface = both;
    this.#options = { ...DEFAULTS, ...options };
    this.#failures = new FailureWindow(both.name, this.#options);
  }

  /** Process id of the child; undefined while none runs. */
  get childPid(): number | undefined {
    return this.#child?.pid;
  }

  /** Sends one request. `listen` gets what the child tells on its way. Rejects with the child's own AttendingError, CANCELLED or CHILD_FAILED. */
  async request<N extends NameIn<T>>(name: N, params: ParamsOf<T, N>, signal?: AbortSignal, listen?: (notice: NoticeOf<T, N>) => void): Promise<ResultOf<T, N>> {
    this.#waiting += 1;
    clearTimeout(this.#idle);
    try {
      const perform = (): Promise<ResultOf<T, N>> => this.#perform(name, params, signal, listen);
      return await (this.#interface.concurrent === true ? perform() : this.#inTurn(perform, signal));
    } finally {
      this.#waiting -= 1;
      if (this.#waiting === 0) this.#startIdleTimer();
    }
  }

  /** Ends the child; the requests under way and all later ones reject with CHILD_FAILED. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#idle);
    const child = this.#child;
    this.#child = undefined;
    await child?.stop();
  }

  /** Runs after the requests before it; an abort while it waits rejects at once. */
  async #inTurn<Result>(run: () => Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
    const before = this.#turn;
    const mine = untilAborted(before, signal).then(run);
    // The next one waits for both: an aborted waiter is over before its predecessor is.
    this.#turn = Promise.allSettled([before, mine]);
    return mine;
  }

  async #perform<N extends NameIn<T>>(name: N, params: ParamsOf<T, N>, signal: AbortSignal | undefined, listen: ((notice: NoticeOf<T, N>) => void) | undefined): Promise<ResultOf<T, N>> {
    const started = performance.now();
    const child = this.#ensureChild();
    try {
      await untilAborted(child.ready(), signal);
    } catch (error) {
      if (!AttendingError.is(error, 'CANCELLED')) this.#failed(child);
      throw error;
    }
    const result = await this.#answer(child, child.ask(name, params, signal, listen), signal);
    this.#options.log.debug(`${name}: ${Math.round(performance.now() - started)} ms${lengthOf(params)}.`);
    return result;
  }

  /** The answer of one child, against its end, cancellation and time. */
  async #answer<Result>(child: ChildLink<T>, { result, over }: Asked<Result>, signal: AbortSignal | undefined): Promise<Result> {
    const { cancelGraceMs, requestTimeoutMs } = this.#options;
    const timeout = timer(requestTimeoutMs, this.#interface.name);
    try {
      return await Promise.race([result, timeout.rejected]);
    } catch (error) {
      if (AttendingError.is(error, 'CANCELLED') && signal?.aborted) {
        await this.#endUnlessOver(child, over, cancelGraceMs);
      } else if (error === timeout.reason) {
        this.#failed(child);
        await child.kill();
      } else if (child.state.kind !== 'ready') {
        this.#failed(child);
      }
      throw error;
    } finally {
      timeout.clear();
    }
  }

  async #endUnlessOver(child: ChildLink<T>, over: Promise<void>, graceMs: number): Promise<void> {
    const grace = timer(graceMs, this.#interface.name);
    const answered = await Promise.race([over.then(() => true), grace.rejected.catch(() => false)]);
    grace.clear();
    if (answered) return;
    this.#options.log.info('A cancelled request did not end in time: its process is ended.');
    if (this.#child === child) this.#child = undefined;
    await child.kill();
  }

  #ensureChild(): ChildLink<T> {
    if (this.#closed) throw new AttendingError('CHILD_FAILED', `The ${this.#interface.name} has been closed.`, 'Reload the window.');
    if (this.#child !== undefined && (this.#child.state.kind === 'starting' || this.#child.state.kind === 'ready')) return this.#child;
    this.#failures.refuseStorm();
    this.#child = this.#startChild();
    return this.#child;
  }

  #startChild(): ChildLink<T> {
    const { onStateChange } = this.#options;
    const child = new ChildLink<T>(this.#interface, this.#options);
    onStateChange?.(true);
    void child.gone.then(() => {
      // An end that no request was waiting for.
      if (this.#child === child) {
        if (child.state.kind === 'failed') this.#failed(child);
        else this.#child = undefined;
      }
      onStateChange?.(false);
    });
    return child;
  }

  /** Counts a failure, once a child. */
  #failed(child: ChildLink<T>): void {
    if (this.#child !== child) return;
    this.#child = undefined;
    if (!this.#closed) this.#failures.count();
  }

  #startIdleTimer(): void {
    clearTimeout(this.#idle);
    if (this.#child === undefined || this.#closed) return;
    this.#idle = setTimeout(() => {
      const child = this.#child;
      this.#child = undefined;
      this.#options.log.debug(`The ${this.#interface.name} process is idle and ends.`);
      void child?.stop();
    }, this.#options.idleMs());
    this.#idle.unref();
  }
}

/** For the log: how long a note is, never what it says. */
function lengthOf(params: unknown): string {
  return typeof params === 'object' && params !== null && 'text' in params && typeof params.text === 'string' ? `, ${params.text.length} characters` : '';
}

interface Timer {
  readonly reason: AttendingError;
  readonly rejected: Promise<never>;
  clear(): void;
}

/** @param timeoutMs Infinity for never */
function timer(timeoutMs: number, name: string): Timer {
  const reason = new AttendingError('CHILD_FAILED', `The ${name} did not answer within ${timeoutMs / 1000} s.`, 'Run the command again; on a very large note, select a part of it.');
  let handle: NodeJS.Timeout | undefined;
  const rejected = new Promise<never>((_resolve, reject) => {
    if (Number.isFinite(timeoutMs)) handle = setTimeout(() => reject(reason), timeoutMs);
  });
  rejected.catch(() => undefined);
  return { reason, rejected, clear: () => clearTimeout(handle) };
}

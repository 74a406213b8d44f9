import { fork } from 'node:child_process';
import { CancellationTokenSource, createMessageConnection, IPCMessageReader, IPCMessageWriter, ResponseError, type MessageConnection } from 'vscode-jsonrpc/node';
import { describeIssue, errorRecord, HELLO, hello, NOTICE, noticeMessage, RPC_CANCELLED, type NameIn, type NoticeOf, type ParamsOf, type RequestTable, type ResultOf } from './childProtocol.ts';
import { traceLine } from './childTrace.ts';
import { AttendingError } from './errors.ts';
import type { LogChannel } from './log.ts';
import { SupervisedChild } from './supervisor.ts';

interface Limits {
  readonly startTimeoutMs: number;
  readonly stopTimeoutMs: number;
  /** How long a cancelled request may take to answer before its process is ended. */
  readonly cancelGraceMs: number;
  /** How long any request may take; Infinity where only the caller decides. */
  readonly requestTimeoutMs: number;
  /** This many failures within the window, and requests are refused until it has passed. */
  readonly failureLimit: number;
  readonly failureWindowMs: number;
}

/** What the two sides have in common. */
export interface ChildInterface<T extends RequestTable> {
  /** For log and messages: "engine". */
  readonly name: string;
  readonly requests: T;
  readonly version: string;
  /** Whether requests run side by side; one at a time, in order, where it is missing. */
  readonly concurrent?: boolean;
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

const CHANNEL_GRACE_MS = 500;

interface Listener {
  readonly name: string;
  readonly take: (notice: unknown) => void;
}

/**
 * Requests to a supervised child process (platform/childServer.ts is its side). The child starts with the first request and ends
 * when idle. A cancelled request rejects with CANCELLED: the
 * child is asked, and ended if it does not answer in time. When the child dies, the requests under way
 * reject with CHILD_FAILED and the next one starts a new child. After `close` all reject.
 */
export class ChildClient<T extends RequestTable> {
  readonly #interface: ChildInterface<T>;
  readonly #options: ChildClientOptions & Limits;
  readonly #failures: number[] = [];
  readonly #listeners = new Map<number, Listener>();
  #requests = 0;
  #child: SupervisedChild<MessageConnection> | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #idle: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(both: ChildInterface<T>, options: ChildClientOptions) {
    this.#interface = both;
    this.#options = { ...DEFAULTS, ...options };
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
    let connection: MessageConnection;
    try {
      connection = await untilAborted(child.ready(), signal);
    } catch (error) {
      if (!AttendingError.is(error, 'CANCELLED')) this.#failed(child);
      throw error;
    }
    const answer = await this.#ask(child, connection, name, params as object, signal, listen as Listener['take'] | undefined);
    const result = this.#interface.requests[name]!.result.safeParse(answer);
    if (!result.success) {
      this.#options.log.error(`The ${this.#interface.name}'s answer to "${name}" broke its schema at ${describeIssue(result.error)}.`);
      throw new AttendingError('CHILD_FAILED', `The ${this.#interface.name} answered "${name}" in a way that the extension does not know.`, 'Reload the window; if it stays, report it with the log.');
    }
    this.#options.log.debug(`${name}: ${Math.round(performance.now() - started)} ms${lengthOf(params)}.`);
    return result.data as ResultOf<T, N>;
  }

  /** One request to one child, against its end, cancellation and time. */
  async #ask(child: SupervisedChild<MessageConnection>, connection: MessageConnection, name: NameIn<T>, params: object, signal: AbortSignal | undefined, listen: Listener['take'] | undefined): Promise<unknown> {
    const { cancelGraceMs, requestTimeoutMs } = this.#options;
    const cancellation = new CancellationTokenSource();
    const request = (this.#requests += 1);
    const { notice } = this.#interface.requests[name]!;
    if (listen !== undefined && notice !== undefined) this.#listeners.set(request, { name, take: listen });
    const sent = notice === undefined ? connection.sendRequest(name, params, cancellation.token) : connection.sendRequest(name, params, { request }, cancellation.token);
    const answer = sent.catch(async (error: unknown) => {
      throw await toError(child, error);
    });
    // Only one of the racers is awaited in the end.
    answer.catch(() => undefined);
    const failed = child.gone.then(() => {
      throw child.failure();
    });
    failed.catch(() => undefined);
    const timeout = timer(requestTimeoutMs, this.#interface.name);
    try {
      return await untilAborted(Promise.race([answer, failed, timeout.rejected]), signal);
    } catch (error) {
      if (AttendingError.is(error, 'CANCELLED') && signal?.aborted) {
        cancellation.cancel();
        await this.#endUnlessAnswered(child, answer, cancelGraceMs);
      } else if (error === timeout.reason) {
        this.#failed(child);
        await child.kill();
      } else if (child.state.kind !== 'ready') {
        this.#failed(child);
      }
      throw error;
    } finally {
      this.#listeners.delete(request);
      timeout.clear();
      cancellation.dispose();
    }
  }

  /** Hands a notice to who asked; one of a request that is over, or that breaks its schema, goes nowhere. */
  #heard(message: unknown): void {
    const parsed = noticeMessage.safeParse(message);
    const listener = parsed.success ? this.#listeners.get(parsed.data.request) : undefined;
    if (!parsed.success || listener === undefined) return;
    const notice = this.#interface.requests[listener.name]!.notice!.safeParse(parsed.data.notice);
    if (notice.success) listener.take(notice.data);
    else this.#options.log.warn(`A notice of the ${this.#interface.name} to "${listener.name}" was not taken (${describeIssue(notice.error)}).`);
  }

  async #endUnlessAnswered(child: SupervisedChild<MessageConnection>, answer: Promise<unknown>, graceMs: number): Promise<void> {
    const grace = timer(graceMs, this.#interface.name);
    const answered = await Promise.race([answer.then(() => true, () => true), grace.rejected.catch(() => false)]);
    grace.clear();
    if (answered) return;
    this.#options.log.info('A cancelled request did not end in time: its process is ended.');
    if (this.#child === child) this.#child = undefined;
    await child.kill();
  }

  #ensureChild(): SupervisedChild<MessageConnection> {
    if (this.#closed) throw new AttendingError('CHILD_FAILED', `The ${this.#interface.name} has been closed.`, 'Reload the window.');
    if (this.#child !== undefined && (this.#child.state.kind === 'starting' || this.#child.state.kind === 'ready')) return this.#child;
    this.#refuseStorm();
    this.#child = this.#startChild();
    return this.#child;
  }

  #startChild(): SupervisedChild<MessageConnection> {
    const { childFile, execPath, env, startTimeoutMs, stopTimeoutMs, log, onStateChange } = this.#options;
    const child = new SupervisedChild<MessageConnection>({
      name: this.#interface.name,
      start: () =>
        fork(childFile, [], {
          // Not this process's debugger and loader flags.
          execArgv: [],
          env: { ...process.env, NODE_OPTIONS: undefined, ...env },
          stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
          detached: process.platform !== 'win32',
          ...(execPath === undefined ? {} : { execPath }),
        }),
      whenReady: (process) => greet(process, this.#interface, (message) => this.#heard(message)),
      keepLine: traceLine,
      startTimeoutMs,
      stopTimeoutMs,
      log,
    });
    onStateChange?.(true);
    void child.gone.then(() => {
      void child.ready().then((connection) => connection.dispose(), () => undefined);
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
  #failed(child: SupervisedChild<MessageConnection>): void {
    if (this.#child !== child) return;
    this.#child = undefined;
    if (!this.#closed) this.#failures.push(performance.now());
  }

  #refuseStorm(): void {
    const { failureLimit, failureWindowMs } = this.#options;
    const now = performance.now();
    while (this.#failures.length > 0 && now - this.#failures[0]! > failureWindowMs) this.#failures.shift();
    if (this.#failures.length < failureLimit) return;
    const waitSeconds = Math.ceil((failureWindowMs - (now - this.#failures[0]!)) / 1000);
    throw new AttendingError(
      'CHILD_FAILED',
      `The ${this.#interface.name} process failed ${this.#failures.length} times in a row and is not started again for now.`,
      `Open the log with "Attending: Show Log", or run again in ${waitSeconds} s.`,
    );
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

/** The child's own error, or, when the channel broke, that of its end. */
async function toError(child: SupervisedChild<MessageConnection>, error: unknown): Promise<AttendingError> {
  if (error instanceof ResponseError) {
    const record = errorRecord.safeParse(error.data);
    if (record.success) return new AttendingError(record.data.code, record.data.message, record.data.action);
    if (error.code === RPC_CANCELLED) return cancelled();
  }
  // A child without its channel is of no use: its end follows, and then says why.
  const wait = timer(CHANNEL_GRACE_MS, '');
  await Promise.race([child.gone, wait.rejected]).catch(() => child.kill());
  wait.clear();
  return child.failure();
}

/** Listens on the child's channel and resolves once its first message has named the right version. */
function greet(child: ReturnType<typeof fork>, { name, version }: Pick<ChildInterface<RequestTable>, 'name' | 'version'>, heard: (message: unknown) => void): Promise<MessageConnection> {
  const connection = createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  // A broken channel shows as the child's end; without a listener the events would throw.
  connection.onError(() => undefined);
  connection.onUnhandledNotification(() => undefined);
  connection.onNotification(NOTICE, heard);
  return new Promise((resolve, reject) => {
    connection.onNotification(HELLO, (message: unknown) => {
      const greeting = hello.safeParse(message);
      if (greeting.success && greeting.data.protocol === version) {
        resolve(connection);
        return;
      }
      reject(new AttendingError('CHILD_VERSION', `The ${name} process is of another version than the extension.`, 'Reload the window; if it stays, install Attending again.'));
    });
    connection.listen();
  });
}

/** For the log: how long a note is, never what it says. */
function lengthOf(params: unknown): string {
  return typeof params === 'object' && params !== null && 'text' in params && typeof params.text === 'string' ? `, ${params.text.length} characters` : '';
}

function cancelled(): AttendingError {
  return new AttendingError('CANCELLED', 'Cancelled.', 'Run the command again.');
}

/** Rejects with CANCELLED as soon as the signal aborts. */
async function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  if (signal.aborted) throw cancelled();
  let stop: () => void = () => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(cancelled());
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
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

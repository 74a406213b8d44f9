import { fork } from 'node:child_process';
import { CancellationTokenSource, createMessageConnection, IPCMessageReader, IPCMessageWriter, ResponseError, type MessageConnection } from 'vscode-jsonrpc/node';
import { traceLine } from '../platform/childTrace.ts';
import { AttendingError } from '../platform/errors.ts';
import type { LogChannel } from '../platform/log.ts';
import { SupervisedChild } from '../platform/supervisor.ts';
import { describeIssue, HELLO, hello, PROTOCOL_VERSION, REQUESTS, RPC_CANCELLED, type Params, type RequestName, type Result } from './protocol.ts';
import { errorRecord } from './protocolShapes.ts';

interface Limits {
  readonly startTimeoutMs: number;
  readonly stopTimeoutMs: number;
  /** How long a cancelled request may take to answer before its process is ended. */
  readonly cancelGraceMs: number;
  /** How long any request may take. */
  readonly requestTimeoutMs: number;
  /** This many failures within the window, and requests are refused until it has passed. */
  readonly failureLimit: number;
  readonly failureWindowMs: number;
}

export interface EngineClientOptions extends Partial<Limits> {
  /** The built child, dist/child.js. */
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

/**
 * The engine API over a supervised child process. The child starts with the first request and ends
 * when idle; requests run one at a time, in order. A cancelled request rejects with CANCELLED: the
 * child is asked, and ended if it does not answer in time. When the child dies, the request under way
 * rejects with CHILD_FAILED and the next one starts a new child. After `close` all reject.
 */
export class EngineClient {
  readonly #options: EngineClientOptions & Limits;
  readonly #failures: number[] = [];
  #child: SupervisedChild<MessageConnection> | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #idle: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: EngineClientOptions) {
    this.#options = { ...DEFAULTS, ...options };
  }

  /** Process id of the child; undefined while none runs. */
  get childPid(): number | undefined {
    return this.#child?.pid;
  }

  /** Sends one request. Rejects with the engine's own AttendingError, CANCELLED or CHILD_FAILED. */
  async request<N extends RequestName>(name: N, params: Params<N>, signal?: AbortSignal): Promise<Result<N>> {
    this.#waiting += 1;
    clearTimeout(this.#idle);
    try {
      return await this.#inTurn(() => this.#perform(name, params, signal), signal);
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
  async #inTurn<T>(run: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    const before = this.#turn;
    const mine = untilAborted(before, signal).then(run);
    // The next one waits for both: an aborted waiter is over before its predecessor is.
    this.#turn = Promise.allSettled([before, mine]);
    return mine;
  }

  async #perform<N extends RequestName>(name: N, params: Params<N>, signal: AbortSignal | undefined): Promise<Result<N>> {
    const started = performance.now();
    const child = this.#ensureChild();
    let connection: MessageConnection;
    try {
      connection = await untilAborted(child.ready(), signal);
    } catch (error) {
      if (!AttendingError.is(error, 'CANCELLED')) this.#failed(child);
      throw error;
    }
    const answer = await this.#ask(child, connection, name, params, signal);
    const result = REQUESTS[name].result.safeParse(answer);
    if (!result.success) {
      this.#options.log.error(`The engine's answer to "${name}" broke its schema at ${describeIssue(result.error)}.`);
      throw new AttendingError('CHILD_FAILED', `The engine answered "${name}" in a way that the extension does not know.`, 'Reload the window; if it stays, report it with the log.');
    }
    this.#options.log.debug(`${name}: ${Math.round(performance.now() - started)} ms${'text' in params ? `, ${params.text.length} characters` : ''}.`);
    return result.data as Result<N>;
  }

  /** One request to one child, against its end, cancellation and time. */
  async #ask(child: SupervisedChild<MessageConnection>, connection: MessageConnection, name: RequestName, params: object, signal: AbortSignal | undefined): Promise<unknown> {
    const { cancelGraceMs, requestTimeoutMs } = this.#options;
    const cancellation = new CancellationTokenSource();
    const answer = connection.sendRequest(name, params, cancellation.token).catch(async (error: unknown) => {
      throw await toError(child, error);
    });
    // Only one of the racers is awaited in the end.
    answer.catch(() => undefined);
    const failed = child.gone.then(() => {
      throw child.failure();
    });
    failed.catch(() => undefined);
    const timeout = timer(requestTimeoutMs);
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
      timeout.clear();
      cancellation.dispose();
    }
  }

  async #endUnlessAnswered(child: SupervisedChild<MessageConnection>, answer: Promise<unknown>, graceMs: number): Promise<void> {
    const grace = timer(graceMs);
    const answered = await Promise.race([answer.then(() => true, () => true), grace.rejected.catch(() => false)]);
    grace.clear();
    if (answered) return;
    this.#options.log.info('A cancelled request did not end in time: its process is ended.');
    if (this.#child === child) this.#child = undefined;
    await child.kill();
  }

  #ensureChild(): SupervisedChild<MessageConnection> {
    if (this.#closed) throw new AttendingError('CHILD_FAILED', 'The engine has been closed.', 'Reload the window.');
    if (this.#child !== undefined && (this.#child.state.kind === 'starting' || this.#child.state.kind === 'ready')) return this.#child;
    this.#refuseStorm();
    this.#child = this.#startChild();
    return this.#child;
  }

  #startChild(): SupervisedChild<MessageConnection> {
    const { childFile, execPath, env, startTimeoutMs, stopTimeoutMs, log, onStateChange } = this.#options;
    const child = new SupervisedChild<MessageConnection>({
      name: 'engine',
      start: () =>
        fork(childFile, [], {
          // Not this process's debugger and loader flags.
          execArgv: [],
          env: { ...process.env, NODE_OPTIONS: undefined, ...env },
          stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
          detached: process.platform !== 'win32',
          ...(execPath === undefined ? {} : { execPath }),
        }),
      whenReady: greet,
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
      `The engine process failed ${this.#failures.length} times in a row and is not started again for now.`,
      `Open the log with "Attending: Show Log", or run again in ${waitSeconds} s.`,
    );
  }

  #startIdleTimer(): void {
    clearTimeout(this.#idle);
    if (this.#child === undefined || this.#closed) return;
    this.#idle = setTimeout(() => {
      const child = this.#child;
      this.#child = undefined;
      this.#options.log.debug('The engine process is idle and ends.');
      void child?.stop();
    }, this.#options.idleMs());
    this.#idle.unref();
  }
}

/** The engine's own error, or, when the channel broke, the child's. */
async function toError(child: SupervisedChild<MessageConnection>, error: unknown): Promise<AttendingError> {
  if (error instanceof ResponseError) {
    const record = errorRecord.safeParse(error.data);
    if (record.success) return new AttendingError(record.data.code, record.data.message, record.data.action);
    if (error.code === RPC_CANCELLED) return cancelled();
  }
  // A child without its channel is of no use: its end follows, and then says why.
  const wait = timer(CHANNEL_GRACE_MS);
  await Promise.race([child.gone, wait.rejected]).catch(() => child.kill());
  wait.clear();
  return child.failure();
}

/** Listens on the child's channel and resolves once its first message has named the right version. */
function greet(child: ReturnType<typeof fork>): Promise<MessageConnection> {
  const connection = createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  // A broken channel shows as the child's end; without a listener the events would throw.
  connection.onError(() => undefined);
  connection.onUnhandledNotification(() => undefined);
  return new Promise((resolve, reject) => {
    connection.onNotification(HELLO, (message: unknown) => {
      const greeting = hello.safeParse(message);
      if (greeting.success && greeting.data.protocol === PROTOCOL_VERSION) {
        resolve(connection);
        return;
      }
      reject(new AttendingError('CHILD_VERSION', 'The engine process is of another version than the extension.', 'Reload the window; if it stays, install Attending again.'));
    });
    connection.listen();
  });
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

function timer(timeoutMs: number): Timer {
  const reason = new AttendingError('CHILD_FAILED', `The engine did not answer within ${timeoutMs / 1000} s.`, 'Run the command again; on a very large note, select a part of it.');
  let handle: NodeJS.Timeout | undefined;
  const rejected = new Promise<never>((_resolve, reject) => {
    handle = setTimeout(() => reject(reason), timeoutMs);
  });
  rejected.catch(() => undefined);
  return { reason, rejected, clear: () => clearTimeout(handle) };
}

import { fork } from 'node:child_process';
import { CancellationTokenSource, createMessageConnection, IPCMessageReader, IPCMessageWriter, ResponseError, type MessageConnection } from 'vscode-jsonrpc/node';
import { describeIssue, errorRecord, HELLO, hello, NOTICE, noticeMessage, RPC_CANCELLED, type NameIn, type NoticeOf, type ParamsOf, type RequestTable, type ResultOf } from './childProtocol.ts';
import { traceLine } from './childTrace.ts';
import { AttendingError } from './errors.ts';
import type { LogChannel } from './log.ts';
import { SupervisedChild, type ChildState } from './supervisor.ts';

/** What the two sides have in common. */
export interface ChildInterface<T extends RequestTable> {
  /** For log and messages: "engine". */
  readonly name: string;
  readonly requests: T;
  readonly version: string;
  /** Whether requests run side by side; one at a time, in order, where it is missing. */
  readonly concurrent?: boolean;
}

export interface ChildLinkOptions {
  /** The built child, a file of dist/. */
  readonly childFile: string;
  readonly log: LogChannel;
  readonly startTimeoutMs: number;
  readonly stopTimeoutMs: number;
  readonly execPath?: string;
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** What to keep of a line of its stderr; by default what says where it failed (childTrace.ts). */
  readonly keepLine?: (line: string) => string | undefined;
}

/** A request under way. */
export interface Asked<Result> {
  /** Rejects with the child's own AttendingError, CHILD_FAILED, or CANCELLED as soon as the signal aborts. */
  readonly result: Promise<Result>;
  /** Resolves when the child is done with it, or gone: a cancelled request may take longer than its `result`. */
  readonly over: Promise<void>;
}

const CHANNEL_GRACE_MS = 500;

interface Listener {
  readonly name: string;
  readonly take: (notice: unknown) => void;
}

/** One life of a child of platform/childServer.ts: started, greeted, asked, ended. Whoever wants another life makes another link. */
export class ChildLink<T extends RequestTable> {
  readonly #interface: ChildInterface<T>;
  readonly #log: LogChannel;
  readonly #child: SupervisedChild<MessageConnection>;
  readonly #listeners = new Map<number, Listener>();
  #requests = 0;

  constructor(both: ChildInterface<T>, { childFile, execPath, env, startTimeoutMs, stopTimeoutMs, log, keepLine = traceLine }: ChildLinkOptions) {
    this.#interface = both;
    this.#log = log;
    this.#child = new SupervisedChild<MessageConnection>({
      name: both.name,
      start: () =>
        fork(childFile, [], {
          // Not this process's debugger and loader flags.
          execArgv: [],
          env: { ...process.env, NODE_OPTIONS: undefined, ...env },
          stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
          detached: process.platform !== 'win32',
          ...(execPath === undefined ? {} : { execPath }),
        }),
      whenReady: (process) => greet(process, both, (message) => this.#heard(message)),
      keepLine,
      startTimeoutMs,
      stopTimeoutMs,
      log,
    });
    void this.gone.then(() => this.#child.ready().then((connection) => connection.dispose(), () => undefined));
  }

  get state(): ChildState {
    return this.#child.state;
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Resolves once the process is gone, however it went. */
  get gone(): Promise<void> {
    return this.#child.gone;
  }

  get stderrTail(): readonly string[] {
    return this.#child.stderrTail;
  }

  /** Resolves once the child has greeted; rejects with CHILD_FAILED or CHILD_VERSION. */
  async ready(): Promise<void> {
    await this.#child.ready();
  }

  /** The error that requests get once the child is gone. */
  failure(): AttendingError {
    return this.#child.failure();
  }

  /** Asks the child to end, waits, then kills it. Resolves when it is gone. */
  stop(): Promise<void> {
    return this.#child.stop();
  }

  /** Ends the child at once, as wanted. Resolves when it is gone. */
  kill(): Promise<void> {
    return this.#child.kill();
  }

  /** Sends one request once the child has greeted. `listen` gets what the child tells on its way. An abort asks the child to stop; whether it does, `over` tells. */
  ask<N extends NameIn<T>>(name: N, params: ParamsOf<T, N>, signal?: AbortSignal, listen?: (notice: NoticeOf<T, N>) => void): Asked<ResultOf<T, N>> {
    const request = (this.#requests += 1);
    const { notice } = this.#interface.requests[name]!;
    if (listen !== undefined && notice !== undefined) this.#listeners.set(request, { name, take: listen as Listener['take'] });
    const cancellation = new CancellationTokenSource();
    const answer = (async () => {
      const connection = await this.#child.ready();
      const sent = notice === undefined ? connection.sendRequest(name, params as object, cancellation.token) : connection.sendRequest(name, params as object, { request }, cancellation.token);
      return await sent.catch(async (error: unknown) => {
        throw await this.#toError(error);
      });
    })();
    const failed = this.gone.then(() => {
      throw this.failure();
    });
    const ended = Promise.race([answer, failed]);
    const over = ended.then(() => undefined, () => undefined).finally(() => cancellation.dispose());
    const result = untilAborted(ended, signal).then(
      (value) => this.#check(name, value),
      (error: unknown) => {
        if (signal?.aborted === true) cancellation.cancel();
        throw error;
      },
    );
    const done = result.finally(() => this.#listeners.delete(request));
    // Only one of the racers is awaited in the end.
    for (const racer of [answer, failed, done]) racer.catch(() => undefined);
    return { result: done, over };
  }

  #check<N extends NameIn<T>>(name: N, answer: unknown): ResultOf<T, N> {
    const result = this.#interface.requests[name]!.result.safeParse(answer);
    if (result.success) return result.data as ResultOf<T, N>;
    this.#log.error(`The ${this.#interface.name}'s answer to "${name}" broke its schema at ${describeIssue(result.error)}.`);
    throw new AttendingError('CHILD_FAILED', `The ${this.#interface.name} answered "${name}" in a way that the extension does not know.`, 'Reload the window; if it stays, report it with the log.');
  }

  /** Hands a notice to who asked; one of a request that is over, or that breaks its schema, goes nowhere. */
  #heard(message: unknown): void {
    const parsed = noticeMessage.safeParse(message);
    const listener = parsed.success ? this.#listeners.get(parsed.data.request) : undefined;
    if (!parsed.success || listener === undefined) return;
    const notice = this.#interface.requests[listener.name]!.notice!.safeParse(parsed.data.notice);
    if (notice.success) listener.take(notice.data);
    else this.#log.warn(`A notice of the ${this.#interface.name} to "${listener.name}" was not taken (${describeIssue(notice.error)}).`);
  }

  /** The child's own error, or, when the channel broke, that of its end. */
  async #toError(error: unknown): Promise<AttendingError> {
    if (error instanceof ResponseError) {
      const record = errorRecord.safeParse(error.data);
      if (record.success) return new AttendingError(record.data.code, record.data.message, record.data.action);
      if (error.code === RPC_CANCELLED) return cancelled();
    }
    // A child without its channel is of no use: its end follows, and then says why.
    let wait: NodeJS.Timeout | undefined;
    const waited = new Promise<boolean>((resolve) => {
      wait = setTimeout(() => resolve(true), CHANNEL_GRACE_MS);
    });
    if (await Promise.race([this.gone, waited])) await this.kill();
    clearTimeout(wait);
    return this.failure();
  }
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

function cancelled(): AttendingError {
  return new AttendingError('CANCELLED', 'Cancelled.', 'Run the command again.');
}

/** Rejects with CANCELLED as soon as the signal aborts. */
export async function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
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

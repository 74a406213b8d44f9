import { createMessageConnection, IPCMessageReader, IPCMessageWriter, ResponseError, type CancellationToken } from 'vscode-jsonrpc/node';
import { describeIssue, HELLO, NOTICE, noticeTarget, RPC_ERROR, type NameIn, type NoticeOf, type ParamsOf, type RequestTable } from './childProtocol.ts';
import { AttendingError, toAttendingError, type ErrorRecord } from './errors.ts';

/** What answers one kind of request. `tell` sends a notice to the caller; it is nothing where the caller does not listen. */
export type Answer<T extends RequestTable, N extends NameIn<T>> = (params: ParamsOf<T, N>, signal: AbortSignal, tell: (notice: NoticeOf<T, N>) => void) => unknown;

export interface ServeOptions<T extends RequestTable> {
  /** For messages: "engine". */
  readonly name: string;
  readonly requests: T;
  /** Both sides are built together: one that differs is a half-updated installation. */
  readonly version: string;
  readonly answers: { readonly [N in NameIn<T>]: Answer<T, N> };
}

/**
 * Takes requests over fork's IPC channel, each through its schema, and says the version first. The process ends when its parent is gone.
 * Gives false in a process that was not started by fork.
 */
export function serveRequests<T extends RequestTable>({ name, requests, version, answers }: ServeOptions<T>): boolean {
  if (process.send === undefined) return false;
  process.once('disconnect', () => process.exit(0));
  const connection = createMessageConnection(new IPCMessageReader(process), new IPCMessageWriter(process));
  for (const method of Object.keys(requests) as NameIn<T>[]) {
    const work = async (message: unknown, target: unknown, token: CancellationToken): Promise<unknown> => {
      const abort = new AbortController();
      token.onCancellationRequested(() => abort.abort(new AttendingError('CANCELLED', 'Cancelled.', 'Run again.')));
      try {
        const params = requests[method]!.params.safeParse(message);
        if (!params.success) {
          throw new AttendingError('BAD_RECORD', `The ${name} was asked for "${method}" in a way that it does not know (${describeIssue(params.error)}).`, 'Reload the window; if it stays, report it.');
        }
        const listener = noticeTarget.safeParse(target);
        const tell = (notice: unknown): void => {
          // A cancelled request has no listener any more.
          if (listener.success && !abort.signal.aborted) void connection.sendNotification(NOTICE, { request: listener.data.request, notice });
        };
        // The table pairs each name with its own parameters, which the compiler cannot follow through a union.
        return await (answers[method] as (params: unknown, signal: AbortSignal, tell: (notice: unknown) => void) => unknown)(params.data, abort.signal, tell);
      } catch (error) {
        const { code, message: sentence, action } = toAttendingError(error);
        return new ResponseError<ErrorRecord>(RPC_ERROR, sentence, { code, message: sentence, action });
      }
    };
    if (requests[method]!.notice === undefined) connection.onRequest(method, (message: unknown, token: CancellationToken) => work(message, undefined, token));
    else connection.onRequest(method, (message: unknown, target: unknown, token: CancellationToken) => work(message, target, token));
  }
  connection.listen();
  void connection.sendNotification(HELLO, { protocol: version });
  return true;
}

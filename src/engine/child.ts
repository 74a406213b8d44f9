import { createMessageConnection, IPCMessageReader, IPCMessageWriter, ResponseError } from 'vscode-jsonrpc/node';
import { AttendingError, toAttendingError, type ErrorRecord } from '../platform/errors.ts';
import { Engine } from './engine.ts';
import { buildHighlights } from './highlights.ts';
import { describeIssue, HELLO, PROTOCOL_VERSION, REQUESTS, RPC_ERROR, type Params, type RequestName } from './protocol.ts';
import { buildNoteView } from './view.ts';

// The engine as a process of its own, started by fork: requests come over the IPC channel, one at a
// time. Standard output and standard error carry no protocol. It ends when its parent is gone.

const engine = new Engine();

const ANSWERS: { readonly [N in RequestName]: (params: Params<N>) => unknown } = {
  entities: ({ text }) => engine.entities(text),
  summarize: ({ text, ...options }) => engine.summarize(text, options),
  compress: ({ text, ...options }) => engine.compress(text, options),
  code: ({ text }) => engine.code(text),
  view: (request) => buildNoteView(engine, request),
  highlights: ({ text }) => ({ highlights: buildHighlights(engine, text) }),
};

function answer(name: RequestName, message: unknown): unknown {
  const params = REQUESTS[name].params.safeParse(message);
  if (!params.success) {
    throw new AttendingError('BAD_RECORD', `The engine was asked for "${name}" in a way that it does not know (${describeIssue(params.error)}).`, 'Reload the window; if it stays, report it.');
  }
  // The table pairs each name with its own parameters, which the compiler cannot follow through a union.
  return (ANSWERS[name] as (params: unknown) => unknown)(params.data);
}

if (process.send === undefined) {
  process.stderr.write('This file is the engine process of the Attending extension; for the command line run dist/cli.js.\n');
  process.exitCode = 2;
} else {
  process.once('disconnect', () => process.exit(0));
  const connection = createMessageConnection(new IPCMessageReader(process), new IPCMessageWriter(process));
  for (const name of Object.keys(REQUESTS) as RequestName[]) {
    connection.onRequest(name, (message: unknown) => {
      try {
        return answer(name, message);
      } catch (error) {
        const { code, message: sentence, action } = toAttendingError(error);
        return new ResponseError<ErrorRecord>(RPC_ERROR, sentence, { code, message: sentence, action });
      }
    });
  }
  connection.listen();
  void connection.sendNotification(HELLO, { protocol: PROTOCOL_VERSION });
}

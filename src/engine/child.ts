import path from 'node:path';
import { createMessageConnection, IPCMessageReader, IPCMessageWriter, ResponseError, type CancellationToken } from 'vscode-jsonrpc/node';
import { AttendingError, toAttendingError, type ErrorRecord } from '../platform/errors.ts';
import { composeEngine } from './compose.ts';
import { describeFile, sampleFile } from './dataRequests.ts';
import { buildHighlights } from './highlights.ts';
import { reviewIdentifiers } from './identifierReview.ts';
import { describeIssue, HELLO, PROTOCOL_VERSION, REQUESTS, RPC_ERROR, type Params, type RequestName } from './protocol.ts';
import { buildNoteView } from './view.ts';

// The engine as a process of its own, started by fork: requests come over the IPC channel, one at a
// time. Standard output and standard error carry no protocol. It ends when its parent is gone.

// One tagger for the process: its memory goes when the process ends, which it does when idle.
const engine = composeEngine(path.join(__dirname, '..', 'models'));

const ANSWERS: { readonly [N in RequestName]: (params: Params<N>, signal: AbortSignal) => unknown } = {
  entities: ({ text, entities = 'rules' }, signal) => engine.findEntities(text, entities, signal),
  summarize: ({ text, ...options }) => engine.summarize(text, options),
  compress: ({ text, ...options }) => engine.compress(text, options),
  code: ({ text }) => engine.code(text),
  view: async ({ entities = 'rules', ...request }, signal) => buildNoteView(engine, request, undefined, (await engine.findEntities(request.text, entities, signal)).entities),
  highlights: async ({ text, entities = 'rules' }, signal) => ({ highlights: buildHighlights(engine, text, (await engine.findEntities(text, entities, signal)).entities) }),
  deidentify: (request, signal) => reviewIdentifiers(engine, request, signal),
  dataDescribe: describeFile,
  dataSample: sampleFile,
};

function answer(name: RequestName, message: unknown, signal: AbortSignal): unknown {
  const params = REQUESTS[name].params.safeParse(message);
  if (!params.success) {
    throw new AttendingError('BAD_RECORD', `The engine was asked for "${name}" in a way that it does not know (${describeIssue(params.error)}).`, 'Reload the window; if it stays, report it.');
  }
  // The table pairs each name with its own parameters, which the compiler cannot follow through a union.
  return (ANSWERS[name] as (params: unknown, signal: AbortSignal) => unknown)(params.data, signal);
}

if (process.send === undefined) {
  process.stderr.write('This file is the engine process of the Attending extension; for the command line run dist/cli.js.\n');
  process.exitCode = 2;
} else {
  process.once('disconnect', () => process.exit(0));
  const connection = createMessageConnection(new IPCMessageReader(process), new IPCMessageWriter(process));
  for (const name of Object.keys(REQUESTS) as RequestName[]) {
    connection.onRequest(name, async (message: unknown, token: CancellationToken) => {
      const abort = new AbortController();
      token.onCancellationRequested(() => abort.abort(new AttendingError('CANCELLED', 'Cancelled.', '')));
      try {
        return await answer(name, message, abort.signal);
      } catch (error) {
        const { code, message: sentence, action } = toAttendingError(error);
        return new ResponseError<ErrorRecord>(RPC_ERROR, sentence, { code, message: sentence, action });
      }
    });
  }
  connection.listen();
  void connection.sendNotification(HELLO, { protocol: PROTOCOL_VERSION });
}

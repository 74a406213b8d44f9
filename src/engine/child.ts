import path from 'node:path';
import { serveRequests } from '../platform/childServer.ts';
import { composeEngine } from './compose.ts';
import { describeFile, sampleFile } from './dataRequests.ts';
import { buildHighlights } from './highlights.ts';
import { reviewIdentifiers } from './identifierReview.ts';
import { PROTOCOL_VERSION, REQUESTS, type Params, type RequestName } from './protocol.ts';
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

const served = serveRequests({ name: 'engine', requests: REQUESTS, version: PROTOCOL_VERSION, answers: ANSWERS });
if (!served) {
  process.stderr.write('This file is the engine process of the Attending extension; for the command line run dist/cli.js.\n');
  process.exitCode = 2;
}

import path from 'node:path';
import { codeWithModel } from '../generation/code.ts';
import { compressWithModel } from '../generation/compress.ts';
import { summarizeWithModel } from '../generation/summarize.ts';
import { serveRequests } from '../platform/childServer.ts';
import { SILENT } from '../platform/log.ts';
import type { LoadWishes } from '../runtime/types.ts';
import { runtimeFiles } from '../runtime/files.ts';
import { openModel } from '../runtime/open.ts';
import { composeEngine } from './compose.ts';
import { MODEL_PROTOCOL_VERSION, MODEL_REQUESTS, type ModelParams } from './modelProtocol.ts';
import { endpointModels, listAll, modelCard, pull, remove } from './modelStore.ts';
import { ModelWork, type OpenedModel } from './modelWork.ts';

// Work with language models as a process of its own, started by fork beside the engine's: a long text never keeps highlights waiting. The
// model itself is a process below this one (runtime/host), which ends with it.

const engine = composeEngine(path.join(__dirname, '..', 'models'));

async function open({ model, apiKey, remoteText, device, dtype, contextLength, idleMinutes }: ModelParams<'view'>, signal: AbortSignal): Promise<OpenedModel> {
  const wishes: LoadWishes = { ...(device === undefined ? {} : { device }), ...(dtype === undefined ? {} : { dtype }), ...(contextLength === undefined ? {} : { contextLength }) };
  const opened = await openModel(model, wishes, {
    files: runtimeFiles(__dirname),
    log: SILENT,
    signal,
    idleMs: idleMinutes * 60_000,
    outbound: { remoteText },
    apiKey: () => apiKey,
    deidentify: async (text) => (await engine.deidentify(text)).text,
    execPath: process.execPath,
  });
  return { model: opened, memoryMiB: () => opened.memory?.residentMiB };
}

const work = new ModelWork({ engine, open, summarize: summarizeWithModel, compress: compressWithModel, code: codeWithModel });

const served = serveRequests({
  name: 'models',
  requests: MODEL_REQUESTS,
  version: MODEL_PROTOCOL_VERSION,
  answers: {
    list: async ({ folders }) => ({ models: await listAll(folders), loaded: work.loaded() }),
    info: ({ model }) => modelCard(model),
    endpointModels: async ({ url, apiKey }, signal) => ({ models: await endpointModels(url, apiKey, signal) }),
    pull: (request, signal, tell) => pull(request, tell, signal),
    remove: ({ model }) => remove(model),
    view: (request, signal, tell) => work.view(request, signal, tell),
    unload: async () => {
      await work.unload();
      return {};
    },
  },
});
if (!served) {
  process.stderr.write('This file is the models process of the Attending extension; for the command line run dist/cli.js.\n');
  process.exitCode = 2;
}

import { serveRequests } from '../../platform/childServer.ts';
import { AttendingError } from '../../platform/errors.ts';
import type { LanguageModel, OpenBackend } from '../types.ts';
import { watchParent } from './parentWatch.ts';
import { ownMemory } from './processMemory.ts';
import { BEAT_MS, HOST_PROTOCOL_VERSION, HOST_REQUESTS, type HostNotice, type HostRequests } from './protocol.ts';
import { TextBatch } from './textBatch.ts';
import { encodeVectors } from './vectors.ts';

/**
 * Serves one model from this process, which fork started: opened with the first `load`, gone with the process. Requests come one at a time.
 * Gives false in a process that was not started by fork.
 */
export function serveModel(open: OpenBackend): boolean {
  let model: LanguageModel | undefined;
  const loaded = (): LanguageModel => {
    if (model === undefined) throw new AttendingError('CHILD_FAILED', 'This process holds no model yet.', 'Load one first.');
    return model;
  };
  const isServed = serveRequests<HostRequests>({
    name: 'model',
    requests: HOST_REQUESTS,
    version: HOST_PROTOCOL_VERSION,
    answers: {
      load: ({ source, plan }, signal, tell) =>
        alive(tell, async () => {
          if (model !== undefined) throw new AttendingError('CHILD_FAILED', 'This process holds a model already.', 'Start another one.');
          model = await open(source, plan, signal);
          return model.info;
        }),
      generate: (request, signal, tell) =>
        alive(tell, async () => {
          const batch = new TextBatch((text) => tell({ kind: 'text', text }));
          try {
            return await loaded().generate(request, { signal, onText: (text) => batch.push(text) });
          } finally {
            batch.flush();
          }
        }),
      tokenize: ({ text }) => loaded().tokenize(text),
      countTokens: ({ input }) => loaded().countTokens(input),
      embed: ({ texts, pooling }, signal, tell) =>
        alive(tell, async () => {
          const made = await loaded().embed(texts, { signal, ...(pooling === undefined ? {} : { pooling }) });
          return made.map(({ vectors, ...rest }) => ({ vectors: encodeVectors(vectors), ...rest }));
        }),
    },
  });
  if (isServed) watchParent();
  return isServed;
}

/** Tells that this process lives, and its memory, for as long as the work takes. */
async function alive<Result>(tell: (notice: HostNotice) => void, work: () => Promise<Result>): Promise<Result> {
  const beat = (): void => tell({ kind: 'alive', ...ownMemory() });
  const timer = setInterval(beat, BEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    beat();
  }
}

import { parentPort, workerData } from 'node:worker_threads';
import type { CleanerSetup } from './cleaning/cleaner.ts';
import type { SynthThread } from './synth/thread.ts';
import type { TokensThread } from './tokens/thread.ts';

// The entry of data preparation's worker threads, built as dist/data-thread.js: what a thread does is said by the
// `kind` of its setup. It answers every message with one message.

/** What a thread of data preparation is started with; each kind has further fields of its own. */
export interface ThreadSetup {
  readonly kind: string;
}

type Answer = (job: unknown) => unknown;

/** By kind: makes, of the setup, the function that answers one job. A kind's code loads with its first thread. */
const SERVERS: Readonly<Record<string, (setup: unknown) => Promise<Answer>>> = {
  clean: async (setup) => {
    const { serveCleaner } = await import('./cleaning/cleanerThreads.ts');
    return serveCleaner(setup as CleanerSetup);
  },
  leaks: async () => {
    const { openLeakServer } = await import('./bhc/leakServer.ts');
    return openLeakServer() as Answer;
  },
  synth: async (setup) => {
    const { serveSynth } = await import('./synth/thread.ts');
    return serveSynth(setup as SynthThread) as Answer;
  },
  tokens: async (setup) => {
    const { serveTokens } = await import('./tokens/thread.ts');
    return (await serveTokens(setup as TokensThread)) as Answer;
  },
};

async function serve(): Promise<void> {
  const port = parentPort;
  const setup = workerData as ThreadSetup;
  const open = SERVERS[setup.kind];
  if (port === null || open === undefined) throw new Error('dist/data-thread.js runs as a worker thread of "attending data".');
  const opened = open(setup);
  // Listening begins at once, so that no job is missed while the code loads; a failure ends the thread.
  port.on('message', (job: unknown) => void opened.then((answer) => answer(job)).then((result) => port.postMessage(result)));
  await opened;
}

void serve();

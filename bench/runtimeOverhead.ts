import type { RuntimeContext } from '../src/runtime/context.ts';
import { openGguf } from '../src/runtime/gguf/open.ts';
import { hostModel } from '../src/runtime/host/hostedModel.ts';
import type { LanguageModel } from '../src/runtime/types.ts';
import type { Contender } from './runtimeSpeed.ts';
import { median } from './table.ts';

const ROUNDS = 15;
const TOKENS = 256;

export interface Overhead {
  /** Milliseconds a token, in this process and through the host. */
  readonly inProcessMs: number;
  readonly hostedMs: number;
}

/** What the process and the protocol between cost a token: the same GGUF model in this process and in its own, turn by turn. */
export async function measureOverhead({ source, plan }: Contender, context: RuntimeContext): Promise<Overhead> {
  const inProcess = await openGguf(source, plan, new AbortController().signal);
  const hosted = await hostModel(source, plan, context);
  const own: number[] = [];
  const other: number[] = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      own.push(await perToken(inProcess, round));
      other.push(await perToken(hosted, round));
    }
  } finally {
    await Promise.all([inProcess.close(), hosted.close()]);
  }
  return { inProcessMs: median(own), hostedMs: median(other) };
}

/** Wall time a token, from asking to the last piece of text here. */
async function perToken(model: LanguageModel, round: number): Promise<number> {
  let pieces = 0;
  const begun = performance.now();
  const { tokens } = await model.generate({ prompt: `Once upon a time ${round}`, maxNewTokens: TOKENS, seed: round }, { onText: () => void (pieces += 1) });
  if (pieces === 0) throw new Error('no text came');
  return (performance.now() - begun) / tokens;
}

export interface MemoryRounds {
  /** Resident MiB of this process after each unloading. */
  readonly residentMiB: readonly number[];
  readonly loadMs: number;
  readonly unloadMs: number;
}

/** Loads and unloads a model so many times, with a few tokens each time. */
export async function measureReloads({ source, plan }: Contender, times: number, context: RuntimeContext): Promise<MemoryRounds> {
  const residentMiB: number[] = [];
  const loads: number[] = [];
  const unloads: number[] = [];
  for (let i = 0; i < times; i += 1) {
    const begun = performance.now();
    const model = await hostModel(source, plan, context);
    loads.push(performance.now() - begun);
    await model.generate({ prompt: 'Once', maxNewTokens: 16 });
    const ended = performance.now();
    await model.close();
    unloads.push(performance.now() - ended);
    residentMiB.push(process.memoryUsage.rss() / 2 ** 20);
  }
  return { residentMiB, loadMs: median(loads), unloadMs: median(unloads) };
}

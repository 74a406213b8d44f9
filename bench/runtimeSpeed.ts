import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { RuntimeContext } from '../src/runtime/context.ts';
import { hostModel } from '../src/runtime/host/hostedModel.ts';
import type { DeviceName, LanguageModel, LoadPlan, ModelSource } from '../src/runtime/types.ts';

/** A model in one form, to be measured. */
export interface Contender {
  /** "GGUF Q8_0", "ONNX q8". */
  readonly name: string;
  /** The form that it is compared in: fp32, q8, q4. */
  readonly form: string;
  readonly source: ModelSource;
  readonly plan: LoadPlan;
}

/** One look at one contender; times in milliseconds, rates in tokens a second. */
export interface Speeds {
  readonly loadMs: number;
  readonly unloadMs: number;
  readonly promptRate: number;
  readonly generationRate: number;
  readonly firstTokenMs: number;
  readonly newTokens: number;
  readonly device: DeviceName;
}

export interface Sizes {
  readonly prompt: number;
  readonly output: number;
}

/** The plan of a bench: nothing is chosen by memory. */
export function benchPlan(device: DeviceName, threads: number, { prompt, output }: Sizes, dtype?: LoadPlan['dtype']): LoadPlan {
  return { device, ...(dtype === undefined ? {} : { dtype }), contextLength: prompt + output + 64, threads, needMiB: 0, reason: 'bench', fallbacks: [] };
}

/** Loads a model in a process of its own, reads one long prompt, writes one output, and ends the process. */
export async function measureContender({ source, plan }: Contender, sizes: Sizes, round: number, context: RuntimeContext): Promise<Speeds> {
  const begun = performance.now();
  const model = await hostModel(source, plan, context);
  const loadMs = performance.now() - begun;
  try {
    await model.generate({ prompt: 'Once', maxNewTokens: 4 });
    const prompt = await promptOf(model, sizes.prompt, round);
    const read = await model.generate({ prompt, maxNewTokens: 1 });
    const written = await model.generate({ prompt: `Round ${round}`, maxNewTokens: sizes.output });
    const ended = performance.now();
    await model.close();
    return {
      loadMs,
      unloadMs: performance.now() - ended,
      promptRate: (read.promptTokens / read.timeToFirstTokenMs) * 1000,
      generationRate: written.tokensPerSecond,
      firstTokenMs: read.timeToFirstTokenMs,
      newTokens: written.tokens,
      device: model.info.device,
    };
  } finally {
    await model.close();
  }
}

const WORDS = 'the patient was admitted with chest pain and shortness of breath, given aspirin and heparin, and discharged on metoprolol after two days'.split(' ');

/** A text of about so many tokens; its first words differ by round, so that nothing of an earlier prompt can be used again. */
async function promptOf(model: LanguageModel, tokens: number, round: number): Promise<string> {
  const words = [`${round}`, ...Array.from({ length: tokens * 2 }, (_, i) => WORDS[(i * 7 + round) % WORDS.length]!)];
  let [low, high] = [1, words.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const { tokens: counted } = await model.countTokens(words.slice(0, middle).join(' '));
    if (counted < tokens) low = middle;
    else high = middle - 1;
  }
  return words.slice(0, low).join(' ');
}

export interface LlamaBench {
  readonly promptRate: number;
  readonly generationRate: number;
}

/** llama.cpp's own figures of a file, one repetition. @param program llama-bench (scripts/llama-bench.sh) */
export async function runLlamaBench(program: string, file: string, { threads, device }: LoadPlan, { prompt, output }: Sizes): Promise<LlamaBench> {
  const { stdout } = await promisify(execFile)(program, ['-m', file, '-p', `${prompt}`, '-n', `${output}`, '-t', `${threads}`, '-r', '1', '-ngl', device === 'cpu' ? '0' : '99', '-o', 'json'], { maxBuffer: 1 << 24 });
  const rows = JSON.parse(stdout) as readonly { readonly n_prompt: number; readonly n_gen: number; readonly avg_ts: number }[];
  return { promptRate: rows.find(({ n_prompt: count }) => count > 0)?.avg_ts ?? Number.NaN, generationRate: rows.find(({ n_gen: count }) => count > 0)?.avg_ts ?? Number.NaN };
}

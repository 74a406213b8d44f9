import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
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
  /** The same by the processor time of the model's process instead of the clock: what a busy machine does not change much. */
  readonly promptCpuRate: number;
  readonly generationCpuRate: number;
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
    const cpuAtPrompt = cpuSecondsOf(model.pid);
    const read = await model.generate({ prompt, maxNewTokens: 1 });
    const cpuAtOutput = cpuSecondsOf(model.pid);
    const written = await model.generate({ prompt: `Round ${round}`, maxNewTokens: sizes.output });
    const cpuAtEnd = cpuSecondsOf(model.pid);
    const ended = performance.now();
    await model.close();
    return {
      loadMs,
      unloadMs: performance.now() - ended,
      promptRate: (read.promptTokens / read.timeToFirstTokenMs) * 1000,
      generationRate: written.tokensPerSecond,
      firstTokenMs: read.timeToFirstTokenMs,
      newTokens: written.tokens,
      promptCpuRate: read.promptTokens / (cpuAtOutput - cpuAtPrompt),
      generationCpuRate: written.tokens / (cpuAtEnd - cpuAtOutput),
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
  readonly promptCpuRate: number;
  readonly generationCpuRate: number;
}

const MORE_ROUNDS = 3;

/**
 * llama.cpp's own figures of a file: by the clock of one round, and by processor time, as the difference between several
 * rounds and one, so that loading and warming up do not count. @param program llama-bench (scripts/llama-bench.sh)
 */
export async function runLlamaBench(program: string, file: string, plan: LoadPlan, { prompt, output }: Sizes): Promise<LlamaBench> {
  const run = (what: readonly string[], rounds: number): Promise<Run> => runOnce(program, ['-m', file, ...what, '-t', `${plan.threads}`, '-r', `${rounds}`, '-ngl', plan.device === 'cpu' ? '0' : '99', '-o', 'json']);
  const rates = async (what: readonly string[], tokens: number): Promise<readonly [rate: number, cpuRate: number]> => {
    const one = await run(what, 1);
    const more = await run(what, 1 + MORE_ROUNDS);
    return [one.rate, (tokens * MORE_ROUNDS) / (more.cpuSeconds - one.cpuSeconds)];
  };
  const [promptRate, promptCpuRate] = await rates(['-p', `${prompt}`, '-n', '0'], prompt);
  const [generationRate, generationCpuRate] = await rates(['-p', '0', '-n', `${output}`], output);
  return { promptRate, generationRate, promptCpuRate, generationCpuRate };
}

interface Run {
  readonly rate: number;
  readonly cpuSeconds: number;
}

async function runOnce(program: string, args: readonly string[]): Promise<Run> {
  // The shell knows what its child took when the child is gone.
  const { stdout, stderr } = await promisify(execFile)('bash', ['-c', 'TIMEFORMAT="cpu %U %S"; time "$0" "$@"', program, ...args], { maxBuffer: 1 << 24 });
  const [row] = JSON.parse(stdout) as readonly { readonly avg_ts: number }[];
  const [, user, system] = /cpu ([\d.]+) ([\d.]+)/.exec(stderr) ?? [];
  return { rate: row!.avg_ts, cpuSeconds: Number(user) + Number(system) };
}

/** Processor time of a process so far; NaN where /proc is not. */
function cpuSecondsOf(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  } catch {
    return Number.NaN;
  }
}

/** Of the kernel's clock, on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;

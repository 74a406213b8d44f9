import { execFileSync, spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { estimateNeed } from '../src/runtime/policy/need.ts';
import { inspectModel } from '../src/runtime/store/inspect.ts';
import { DTYPES, type DeviceName, type DtypeName, type ModelSource } from '../src/runtime/types.ts';

// What a machine with an NVIDIA GPU must show: the same greedy text as the processor's, memory that comes back, the policy's
// figures beside nvidia-smi's, `attending gpu`. usage (scripts/gpu-check.sh): gpuCheck --cli dist/cli.js --small FOLDER --large FOLDER --out FILE

const { values } = parseArgs({
  options: {
    cli: { type: 'string', default: 'dist/cli.js' },
    /** A folder with onnx/model.onnx and a .gguf of the same weights; with greedy text that means something. */
    small: { type: 'string' },
    /** A folder of random_model.py. */
    large: { type: 'string' },
    out: { type: 'string', default: 'gpu-check.json' },
  },
});

interface Run {
  readonly model: string;
  /** Where it ran, and where it was asked to. */
  readonly device: DeviceName;
  readonly asked: DeviceName;
  readonly dtype?: string | undefined;
  readonly text?: string;
  readonly tokens?: number;
  readonly tokensPerSecond?: number;
  readonly timeToFirstTokenMs?: number;
  readonly loadMs?: number;
  readonly fallbacks?: readonly string[];
  readonly error?: string;
  /** MiB of the card by nvidia-smi: before, most while it ran, after. */
  readonly memoryMiB: { readonly before: number; readonly peak: number; readonly after: number };
  readonly estimatedMiB?: number | undefined;
}

const PROMPTS = [
  'Compress: 67 yo man with COPD and hypertension who presented with community acquired pneumonia. He was given ceftriaxone 1 g IV daily.',
  'Brief Hospital Course: She was treated with furosemide 40 mg IV BID. Creatinine fell from 2.1 to 1.4.',
  'Discharge Medications:\n1. Metformin 500 mg PO BID\n2. Lisinopril 10 mg PO DAILY',
  'Past Medical History: atrial fibrillation on apixaban, type 2 diabetes, no known drug allergies.',
];

function usedMiB(): number {
  return Number(execFileSync('nvidia-smi', ['--query-gpu=memory.used', '--format=csv,noheader,nounits'], { encoding: 'utf8' }).split('\n')[0]);
}

function sourceOf(model: string): ModelSource {
  return model.endsWith('.gguf') ? { kind: 'gguf', id: path.basename(model), file: model } : { kind: 'onnx', id: path.basename(model), folder: model };
}

async function estimate(model: string, device: DeviceName, dtype: string | undefined, contextLength: number | null): Promise<number | undefined> {
  const facts = await inspectModel(sourceOf(model));
  const format = (DTYPES as readonly string[]).includes(dtype ?? '') ? (dtype as DtypeName) : undefined;
  return estimateNeed(facts, { device, dtype: model.endsWith('.gguf') ? undefined : format, contextLength: contextLength ?? facts.contextLength }).totalMiB;
}

/** One `attending generate` in a process of its own, as a user has it. */
async function generate(model: string, device: DeviceName, prompt: string, options: { readonly dtype?: DtypeName; readonly most?: number; readonly context?: number; readonly raw?: boolean }): Promise<Run> {
  const before = usedMiB();
  const args = [values.cli, 'generate', '--model', model, '--device', device, '--prompt', prompt, '--temperature', '0', '--max-new-tokens', String(options.most ?? 64), '--json'];
  if (options.dtype !== undefined) args.push('--dtype', options.dtype);
  if (options.context !== undefined) args.push('--context', String(options.context));
  if (options.raw === true) args.push('--raw');
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, errors] = ['', ''];
  child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (errors += piece.toString()));
  let ended = false;
  const end = new Promise<void>((resolve) => child.once('close', () => resolve()));
  void end.then(() => (ended = true));
  let peak = before;
  const limit = setTimeout(() => child.kill(), 90_000);
  while (!ended) {
    peak = Math.max(peak, usedMiB());
    await Promise.race([end, wait(60)]);
  }
  clearTimeout(limit);
  let after = usedMiB();
  for (let i = 0; i < 20 && after > before; i += 1) {
    await wait(100);
    after = usedMiB();
  }
  const memoryMiB = { before, peak, after };
  try {
    const { text, tokens, tokensPerSecond, timeToFirstTokenMs, loadMs, fallbacks, dtype, contextLength, device: where } = JSON.parse(out) as Required<Run> & { contextLength: number | null };
    return { model, device: where, asked: device, dtype, text, tokens, tokensPerSecond: Math.round(tokensPerSecond * 10) / 10, timeToFirstTokenMs: Math.round(timeToFirstTokenMs), loadMs: Math.round(loadMs), fallbacks, memoryMiB, estimatedMiB: await estimate(model, where, dtype, contextLength) };
  } catch {
    return { model, device, asked: device, dtype: options.dtype, error: `${out}${errors}`.slice(-600), memoryMiB };
  }
}

const result: Record<string, unknown> = { date: new Date().toISOString(), node: process.versions.node };

function save(): void {
  writeFileSync(values.out, JSON.stringify(result, undefined, 1));
}

/** The same greedy text from every device. */
async function checkTexts(folder: string): Promise<void> {
  const gguf = path.join(folder, 'notes-lm.gguf');
  const runs: Run[] = [];
  for (const prompt of PROMPTS) {
    for (const [model, device] of [[folder, 'cpu'], [folder, 'webgpu'], [gguf, 'cpu'], [gguf, 'vulkan'], [gguf, 'cuda']] as const) {
      if (runs.some((run) => run.model === model && run.asked === device && (run.error !== undefined || run.device !== device))) continue;
      runs.push(await generate(model, device, prompt, {}));
    }
  }
  const formOf = ({ model, asked }: Run): string => `${path.extname(model) === '.gguf' ? 'gguf' : 'onnx'} ${asked}`;
  const reference = runs.filter((run) => formOf(run) === 'onnx cpu').map(({ text }) => text);
  const same = Object.fromEntries([...new Set(runs.map(formOf))].map((form) => {
    const own = runs.filter((run) => formOf(run) === form);
    return [form, own[0]?.error ?? `ran on ${own[0]?.device ?? ''}: ${own.filter(({ text }, i) => text === reference[i]).length} of ${reference.length} texts the same as onnx cpu`];
  }));
  result['texts'] = { same, runs };
  save();
  console.log(same);
}

/** Speed and memory of a large model. */
async function checkLarge(folder: string): Promise<void> {
  const runs: Run[] = [];
  const name = path.basename(folder).replace(/^random-/, '');
  const candidates: Array<readonly [string, DeviceName, DtypeName | undefined]> = [
    [folder, 'webgpu', 'fp16'],
    [folder, 'webgpu', 'q4f16'],
    ...(['F16', 'Q8_0', 'Q4_0'] as const).flatMap((type) => (['cuda', 'vulkan'] as const).map((device) => [path.join(folder, `random-${name}-${type}.gguf`), device, undefined] as const)),
  ];
  for (const [model, device, dtype] of candidates) {
    if (!existsSync(model)) continue;
    const run = await generate(model, device, PROMPTS[1]!, { most: 256, context: 4096, raw: true, ...(dtype === undefined ? {} : { dtype }) });
    runs.push(run);
    console.log(path.basename(model), device, dtype ?? '', run.error ?? `${run.tokens} tokens, ${run.tokensPerSecond}/s, first ${run.timeToFirstTokenMs} ms, load ${run.loadMs} ms, MiB ${JSON.stringify(run.memoryMiB)}, estimated ${run.estimatedMiB}`, run.fallbacks?.join(' ') ?? '');
    result['large'] = runs;
    save();
  }
}

/** `attending gpu` while a model runs. */
async function checkMonitor(model: string): Promise<void> {
  const cli = (args: string[]): string => execFileSync(process.execPath, [values.cli, 'gpu', ...args], { encoding: 'utf8', timeout: 20_000 });
  const idle: unknown = JSON.parse(cli(['--json']));
  const watch = spawn(process.execPath, [values.cli, 'gpu', '--watch', '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let lines = '';
  watch.stdout.on('data', (piece: Buffer) => (lines += piece.toString()));
  await wait(1500);
  const running = generate(model, 'cuda', PROMPTS[0]!, { most: 1200, context: 4096, raw: true });
  await wait(4500);
  const busy: unknown = JSON.parse(cli(['--json']));
  const queries = execFileSync('sh', ['-c', 'ps -eo pid,ppid,args | grep "[n]vidia-smi" || true'], { encoding: 'utf8' });
  const run = await running;
  await wait(1500);
  watch.kill('SIGINT');
  result['monitor'] = { idle, busy, watch: lines.split('\n').filter((line) => line !== ''), processes: queries, run: { ...run, text: undefined } };
  save();
  console.log(JSON.stringify(result['monitor']).slice(0, 1500));
}

if (values.small !== undefined) await checkTexts(path.resolve(values.small));
if (values.large !== undefined) {
  const large = path.resolve(values.large);
  await checkLarge(large);
  await checkMonitor(path.join(large, `random-${path.basename(large).replace(/^random-/, '')}-Q8_0.gguf`)).catch((error: unknown) => {
    result['monitor'] = String(error);
    save();
  });
}

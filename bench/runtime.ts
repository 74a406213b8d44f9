import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, homedir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { AttendingError } from '../src/platform/errors.ts';
import { SILENT } from '../src/platform/log.ts';
import type { RuntimeContext } from '../src/runtime/context.ts';
import { runtimeFiles } from '../src/runtime/files.ts';
import { DEVICES, type DeviceName, type DtypeName } from '../src/runtime/types.ts';
import { measureOverhead, measureReloads } from './runtimeOverhead.ts';
import { benchPlan, measureContender, runLlamaBench, type Contender, type LlamaBench, type Sizes, type Speeds } from './runtimeSpeed.ts';
import { median, row, table } from './table.ts';

// npm run bench:runtime: ONNX Runtime against llama.cpp on the same weights, each against llama-bench, in processes as users have them.
// docs/performance.md ("Local models") says how to run it elsewhere.

const { values } = parseArgs({
  options: {
    model: { type: 'string', multiple: true },
    forms: { type: 'string' },
    device: { type: 'string', default: 'cpu' },
    'onnx-device': { type: 'string' },
    threads: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    prompt: { type: 'string', default: '512' },
    output: { type: 'string', default: '128' },
    parts: { type: 'string', default: 'speed,overhead,reloads' },
    small: { type: 'string' },
    dist: { type: 'string' },
    'llama-bench': { type: 'string' },
    out: { type: 'string' },
  },
});

/** Forms of the same weights that are compared: ours, transformers.js' name, llama.cpp's. */
const FORMS: ReadonlyArray<readonly [form: string, dtype: DtypeName, gguf: string]> = [
  ['fp32', 'fp32', 'F32'],
  ['fp16', 'fp16', 'F16'],
  ['q8', 'q8', 'Q8_0'],
  ['q4', 'q4', 'Q4_0'],
  ['q4f16', 'q4f16', 'Q4_0'],
];
const ONNX_FILES: Readonly<Partial<Record<DtypeName, string>>> = { fp32: 'model.onnx', fp16: 'model_fp16.onnx', q8: 'model_quantized.onnx', q4: 'model_q4.onnx', q4f16: 'model_q4f16.onnx' };
/** Of the machine without a GPU those that it is fast in; of a GPU its own. */
const DEFAULT_FORMS = { cpu: ['q8', 'q4'], gpu: ['fp16', 'q4f16'] } as const;

const HEAD = ['form', 'device', 'prompt', 'output', 'prompt / llama-bench', 'output / llama-bench', 'prompt / other', 'output / other'];

const root = process.env['ATTENDING_ROOT'] ?? '.';
const device = deviceOf(values.device);
const onnxDevice = values['onnx-device'] === undefined ? onnxDeviceOf(device) : deviceOf(values['onnx-device']);
const threads = Number(values.threads ?? availableParallelism());
const sizes: Sizes = { prompt: Number(values.prompt), output: Number(values.output) };
const context: RuntimeContext = { files: runtimeFiles(path.resolve(values.dist ?? path.join(root, 'dist'))), log: SILENT };
const llamaBench = values['llama-bench'] ?? builtLlamaBench();
const parts = new Set(values.parts.split(','));
const result: Record<string, unknown> = { date: new Date().toISOString(), node: process.versions.node, processor: cpus()[0]?.model, cores: cpus().length, device, onnxDevice, threads, sizes };

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}; ${threads} threads; llama.cpp on ${device}, ONNX Runtime on ${onnxDevice}; prompt ${sizes.prompt} tokens, output ${sizes.output}, median of ${values.rounds} rounds, taking turns`);
if (parts.has('speed')) result['speed'] = await benchSpeed(modelFolders());
if (parts.has('overhead')) result['overhead'] = await benchOverhead();
if (parts.has('reloads')) result['reloads'] = await benchReloads();
if (values.out !== undefined) {
  mkdirSync(path.dirname(path.resolve(values.out)), { recursive: true });
  writeFileSync(values.out, `${JSON.stringify(result, undefined, 2)}\n`);
}

interface Measured extends Contender {
  readonly looks: Speeds[];
  readonly own: LlamaBench[];
  failure?: string;
}

async function benchSpeed(folders: readonly string[]): Promise<unknown> {
  const all: Record<string, unknown> = {};
  for (const folder of folders) {
    const measured: Measured[] = contendersOf(folder).map((contender) => ({ ...contender, looks: [], own: [] }));
    for (let round = 1; round <= Number(values.rounds); round += 1) {
      for (const one of measured) {
        if (one.failure !== undefined) continue;
        try {
          one.looks.push(await measureContender(one, sizes, round, context));
          if (one.source.kind === 'gguf' && llamaBench !== undefined) one.own.push(await runLlamaBench(llamaBench, one.source.file, one.plan, sizes));
        } catch (error) {
          if (!(error instanceof AttendingError)) throw error;
          one.failure = `${error.code}: ${error.message}`;
        }
      }
    }
    console.log(table(`**${path.basename(folder)}: tokens a second**`, [...HEAD, 'first token ms', 'load ms', 'unload ms'], measured.map((one) => rowOf(one, measured, ['promptRate', 'generationRate'], true))));
    if (device === 'cpu') console.log(table(`**${path.basename(folder)}: tokens a second of processor time**`, HEAD, measured.map((one) => rowOf(one, measured, ['promptCpuRate', 'generationCpuRate'], false))));
    all[path.basename(folder)] = measured.map(({ name, form, looks, own, failure }) => ({ name, form, looks, llamaBench: own, failure }));
  }
  return all;
}

function rowOf(one: Measured, all: readonly Measured[], rates: readonly [keyof LlamaBench, keyof LlamaBench], withTimes: boolean): readonly string[] {
  if (one.looks.length === 0) return row(one.name, one.plan.device, one.failure ?? 'not measured');
  const of = (key: keyof Speeds & keyof LlamaBench | 'firstTokenMs' | 'loadMs' | 'unloadMs', from: Measured = one): number => median(from.looks.map((look) => look[key]));
  const own = (key: keyof LlamaBench): string => (one.own.length === 0 ? '' : `${(of(key) / median(one.own.map((look) => look[key]))).toFixed(2)} x`);
  const other = all.find(({ form, source, looks }) => form === one.form && source.kind !== one.source.kind && looks.length > 0);
  const versus = (key: keyof LlamaBench): string => (other === undefined ? '' : `${(of(key) / of(key, other)).toFixed(2)} x`);
  const times = withTimes ? [of('firstTokenMs').toFixed(0), of('loadMs').toFixed(0), of('unloadMs').toFixed(0)] : [];
  return row(one.name, one.looks[0]!.device, of(rates[0]).toFixed(0), of(rates[1]).toFixed(1), ...rates.map(own), ...rates.map(versus), ...times);
}

async function benchOverhead(): Promise<unknown> {
  const small = smallContender();
  if (small === undefined) return undefined;
  const { inProcessMs, hostedMs } = await measureOverhead(small, context);
  const overheadMs = hostedMs - inProcessMs;
  console.log(table('**Our protocol, a token**', ['path', 'ms'], [row('in this process', inProcessMs.toFixed(3)), row('hosted', hostedMs.toFixed(3)), row(`difference (at most 0.1: ${overheadMs <= 0.1 ? 'met' : 'missed'})`, overheadMs.toFixed(3))]));
  return { inProcessMs, hostedMs, overheadMs };
}

async function benchReloads(): Promise<unknown> {
  const folders = modelFolders();
  const contenders = [...folders.flatMap(contendersOf), ...[smallContender() ?? []].flat()].filter(({ source }, i, all) => all.findIndex(({ source: other }) => other.kind === source.kind) === i);
  const made: Record<string, unknown> = {};
  for (const contender of contenders) {
    const { residentMiB, loadMs, unloadMs } = await measureReloads(contender, 10, context);
    const [first, last] = [residentMiB[0]!, residentMiB.at(-1)!];
    const change = (last / first - 1) * 100;
    console.log(`\n${contender.name}, ten loads and unloads: this process ${first.toFixed(1)} MiB after the first, ${last.toFixed(1)} after the last (${change.toFixed(1)} %, at most 5: ${change <= 5 ? 'met' : 'missed'}); load ${loadMs.toFixed(0)} ms, unload ${unloadMs.toFixed(0)} ms`);
    made[contender.name] = { residentMiB, loadMs, unloadMs };
  }
  return made;
}

function contendersOf(folder: string): Contender[] {
  const wanted: readonly string[] = values.forms?.split(',') ?? [...DEFAULT_FORMS[device === 'cpu' ? 'cpu' : 'gpu'], 'fp32'];
  const files = readdirSync(folder).filter((name) => name.endsWith('.gguf'));
  return FORMS.filter(([form]) => wanted.includes(form)).flatMap(([form, dtype, type]): Contender[] => {
    const onnxFile = path.join(folder, 'onnx', ONNX_FILES[dtype]!);
    // A file alone, without a type in its name, is the plain one.
    const gguf = files.find((name) => name.endsWith(`-${type}.gguf`)) ?? (form === 'fp32' && files.length === 1 ? files[0] : undefined);
    if (gguf === undefined) return [];
    return [
      ...(existsSync(onnxFile) ? [{ name: `ONNX ${dtype}`, form, source: { kind: 'onnx' as const, id: path.basename(folder), folder: path.resolve(folder) }, plan: benchPlan(onnxDevice, threads, sizes, dtype) }] : []),
      { name: `GGUF ${type}`, form, source: { kind: 'gguf' as const, id: gguf, file: path.resolve(folder, gguf) }, plan: benchPlan(device, threads, sizes) },
    ];
  });
}

/** The smallest model: its tokens take so little that what stands around them shows. */
function smallContender(): Contender | undefined {
  const file = [values.small, path.join(root, 'models/notes-lm/notes-lm.gguf'), path.join(root, '../shared/models/stories260K/stories260K.gguf')].find((place) => place !== undefined && existsSync(place));
  return file === undefined ? undefined : { name: `GGUF ${path.basename(file)}`, form: 'small', source: { kind: 'gguf', id: path.basename(file), file: path.resolve(file) }, plan: benchPlan('cpu', 1, { prompt: 64, output: 384 }) };
}

function modelFolders(): readonly string[] {
  if (values.model !== undefined) return values.model;
  const cache = path.join(process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'), 'attending/bench-models');
  return existsSync(cache) ? readdirSync(cache).map((name) => path.join(cache, name)) : [];
}

function builtLlamaBench(): string | undefined {
  const folder = path.join(process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'), 'attending/llama-bench');
  const found = existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name, 'bin/llama-bench')).find(existsSync) : undefined;
  if (found === undefined) console.log('llama-bench is not built: scripts/llama-bench.sh makes it.');
  return found;
}

function deviceOf(name: string): DeviceName {
  const known = DEVICES.find((one) => one === name);
  if (known === undefined) throw new Error(`no device ${name}: one of ${DEVICES.join(', ')}`);
  return known;
}

function onnxDeviceOf(llamaDevice: DeviceName): DeviceName {
  return llamaDevice === 'vulkan' ? 'webgpu' : llamaDevice === 'metal' ? 'coreml' : llamaDevice;
}

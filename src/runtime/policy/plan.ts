import type { DeviceReading } from '../devices/types.ts';
import { DTYPES, type DeviceName, type DtypeName, type LoadPlan, type LoadWishes, type ModelFacts, type ModelSource } from '../types.ts';
import { estimateNeed, weightBytes, type Need } from './need.ts';
import { DEVICE_ORDER, dtypeOrder, LEAST_GPU_SHARE, LEAST_WINDOW, SHARED_MEMORY, USUAL_WINDOW, WINDOW_STEP } from './preference.ts';
import { cannotUse, noSuchFormat, notEnoughMemory, noWeights, type Refusal } from './refusal.ts';
import { roomOf, type Room } from './room.ts';
import { mib, tokens } from './words.ts';

/** The machine at this moment, as far as one backend can use it. */
export interface Machine {
  readonly reading: DeviceReading;
  /** What this backend can compute on here (available.ts). */
  readonly devices: readonly DeviceName[];
  /** Threads where nobody wished; the cores that the reading says where it is left out. */
  readonly threads?: number;
}

/** How one combination would be loaded. */
interface Choice {
  readonly device: DeviceName;
  readonly dtype: DtypeName | undefined;
  readonly contextLength: number;
  readonly need: Need;
  readonly gpuLayers?: number;
  /** Undefined: a device whose memory nothing measures, because it was wished for. */
  readonly room: Room | undefined;
}

/**
 * Chooses device, number format, window and threads for a model by the rules of docs/device-policy.md. Pure: the same facts give the same
 * plan. What was wished for is kept, or said in `fallbacks` (a device that is not there, a window beyond the model's), or refused.
 *
 * Throws NOT_ENOUGH_MEMORY with the figures and the next action, DEVICE_MISSING for a device that the backend never uses, MODEL_NOT_FOUND
 * for a number format without a file.
 */
export function planLoad(source: ModelSource, facts: ModelFacts, machine: Machine, wishes: LoadWishes = {}): LoadPlan {
  const threads = wishes.threads ?? machine.threads ?? Math.max(1, machine.reading.processor.cores);
  if (source.kind === 'endpoint') return { device: 'remote', contextLength: wishes.contextLength ?? facts.contextLength, threads, needMiB: 0, reason: 'The endpoint computes.', fallbacks: [] };
  const fallbacks: string[] = [];
  const devices = devicesToTry(source, machine.devices, wishes.device, fallbacks);
  const window = wantedWindow(facts, wishes.contextLength, fallbacks);
  const formats = formatsOf(source, facts, wishes.dtype);
  const refusals: Refusal[] = [];
  for (const device of devices) {
    const choice = bestOn(device, source.kind, { facts, machine, window, formats, wishes }, refusals);
    if (choice === undefined) {
      const last = refusals.at(-1);
      if (device === wishes.device && last?.device === device) fallbacks.push(`${device} was asked for, but ${last.why}.`);
      continue;
    }
    return {
      device: choice.device,
      ...(choice.dtype === undefined ? {} : { dtype: choice.dtype }),
      contextLength: choice.contextLength,
      threads,
      ...(choice.gpuLayers === undefined ? {} : { gpuLayers: choice.gpuLayers }),
      needMiB: choice.need.totalMiB,
      reason: reasonOf(choice, facts, window, refusals.filter((refusal) => refusal.device !== wishes.device)),
      fallbacks,
    };
  }
  throw notEnoughMemory(source, facts, machine.reading, refusals, { wishedWindow: wishes.contextLength !== undefined, wishedDtype: wishes.dtype });
}

/** The device that was wished for first, then the usual order; a device that is not here is said. */
function devicesToTry({ kind, id }: ModelSource, here: readonly DeviceName[], wished: DeviceName | undefined, fallbacks: string[]): DeviceName[] {
  const known: readonly DeviceName[] = DEVICE_ORDER[kind as 'onnx' | 'gguf'];
  const usable = known.filter((device) => device === 'cpu' || here.includes(device));
  if (wished === undefined) return usable;
  if (!known.includes(wished)) throw cannotUse(id, kind, wished, known);
  if (!usable.includes(wished)) {
    fallbacks.push(`${wished} was asked for, but this machine has none that ${kind === 'onnx' ? 'ONNX Runtime' : 'llama.cpp'} can use.`);
    return usable;
  }
  // The processor is asked for on purpose: nothing else takes its place.
  return wished === 'cpu' ? ['cpu'] : [wished, ...usable.filter((device) => device !== wished)];
}

function wantedWindow({ contextLength }: ModelFacts, wished: number | undefined, fallbacks: string[]): number {
  if (wished === undefined) return Math.min(contextLength, USUAL_WINDOW);
  if (wished <= contextLength) return wished;
  fallbacks.push(`A window of ${tokens(wished)} was asked for; the model was trained for ${tokens(contextLength)}, which are used.`);
  return contextLength;
}

/** Formats that there are files of; for GGUF the one that the file has. */
function formatsOf(source: ModelSource, facts: ModelFacts, wished: DtypeName | undefined): readonly (DtypeName | undefined)[] {
  if (source.kind === 'gguf') return [undefined];
  const there = DTYPES.filter((dtype) => weightBytes(facts, dtype) !== undefined);
  if (there.length === 0) throw noWeights(source.id);
  if (wished === undefined) return there;
  if (!there.includes(wished)) throw noSuchFormat(source.id, wished, there);
  return [wished];
}

interface Task {
  readonly facts: ModelFacts;
  readonly machine: Machine;
  readonly window: number;
  readonly formats: readonly (DtypeName | undefined)[];
  readonly wishes: LoadWishes;
}

/** The best combination on one device; undefined with a refusal where there is none. */
function bestOn(device: DeviceName, backend: 'onnx' | 'gguf', task: Task, refusals: Refusal[]): Choice | undefined {
  const { facts, machine, window, formats, wishes } = task;
  const room = roomOf(device, backend, machine.reading);
  const inOrder: readonly { dtype: DtypeName | undefined; ampleShare?: number; mostMiB?: number }[] =
    backend === 'gguf' ? [{ dtype: undefined }] : dtypeOrder(device, facts.task).filter(({ dtype }) => formats.includes(dtype)).map((choice) => (wishes.dtype === undefined ? choice : { dtype: choice.dtype }));
  const at = (dtype: DtypeName | undefined, contextLength: number): Choice => ({ device, dtype, contextLength, need: estimateNeed(facts, { device, dtype, contextLength }), room });
  if (room === undefined) {
    if (wishes.device === device) return at(inOrder[0]!.dtype, window);
    refusals.push({ device, why: 'nothing here measures how much of its memory is free', need: undefined, room });
    return undefined;
  }
  for (const { dtype, ampleShare = 1, mostMiB = Infinity } of inOrder) {
    const choice = at(dtype, window);
    if (choice.need.totalMiB <= room.usableMiB * ampleShare && choice.need.weightsMiB <= mostMiB) return choice;
  }
  const smallest = [...formats].sort((a, b) => weightBytes(facts, a)! - weightBytes(facts, b)!)[0];
  if (wishes.contextLength === undefined) {
    const least = Math.min(LEAST_WINDOW, window);
    for (let shorter = Math.floor((window - 1) / WINDOW_STEP) * WINDOW_STEP; shorter >= least; shorter -= WINDOW_STEP) {
      const choice = at(smallest, shorter);
      if (choice.need.totalMiB <= room.usableMiB) return choice;
    }
  }
  const partial = backend === 'gguf' && !SHARED_MEMORY.has(device) ? partlyOn(device, task, room) : undefined;
  if (partial !== undefined) return partial;
  const last = at(smallest, wishes.contextLength === undefined ? Math.min(LEAST_WINDOW, window) : window);
  refusals.push({ device, why: `it needs about ${mib(last.need.totalMiB)} and ${mib(room.freeMiB)} are free (${mib(room.keptMiB)} of them kept for the rest)`, need: { ...last.need, dtype: smallest, contextLength: last.contextLength }, room });
  return undefined;
}

/** As many layers of a GGUF model on the GPU as fit, the rest in memory; undefined where these are too few, or memory is too small. */
function partlyOn(device: DeviceName, { facts, machine, window }: Task, gpu: Room): Choice | undefined {
  const memory = roomOf('cpu', 'gguf', machine.reading)!;
  const need = estimateNeed(facts, { device, dtype: undefined, contextLength: window });
  // llama.cpp counts the output as a layer of its own.
  const layerMiB = (need.weightsMiB + need.cacheMiB) / (facts.layers + 1);
  const gpuLayers = Math.floor((gpu.usableMiB - need.workingMiB) / layerMiB);
  if (gpuLayers < facts.layers * LEAST_GPU_SHARE) return undefined;
  if (need.totalMiB - gpuLayers * layerMiB > memory.usableMiB) return undefined;
  return { device, dtype: undefined, contextLength: window, need, gpuLayers, room: gpu };
}

function reasonOf({ device, dtype, contextLength, need, gpuLayers, room }: Choice, facts: ModelFacts, window: number, refusals: readonly Refusal[]): string {
  const format = dtype ?? facts.ggufType ?? 'GGUF';
  const where = room === undefined ? `${device}, as asked for, though nothing here measures its memory` : `${device} (${mib(room.freeMiB)} free of ${mib(room.totalMiB)}${device === 'cpu' ? '' : `, ${room.name}`})`;
  const parts = [`${format} on ${where}: needs about ${mib(need.totalMiB)} with a window of ${tokens(contextLength)}`];
  if (gpuLayers !== undefined) parts.push(`${gpuLayers} of ${facts.layers + 1} layers on the GPU, the others in memory`);
  if (contextLength < window) parts.push(`the window is shortened from ${tokens(window)} to fit`);
  const [passed] = refusals;
  if (passed !== undefined) parts.push(`not ${passed.device}, because ${passed.why}`);
  return `${parts.join('; ')}.`;
}

import { setTimeout as wait } from 'node:timers/promises';
import { findRocmSmi, readAmd } from './amd.ts';
import { readApple } from './apple.ts';
import { readMemory } from './memory.ts';
import { findNvidiaSmi, readNvidia, type GpuAnswer } from './nvidia.ts';
import { ProcessorLoad, processorFacts } from './processor.ts';
import type { DeviceReading } from './types.ts';

/** How long the processors are looked at. */
const LOOK_MS = 100;

/** The reason where no tool tells of a GPU. */
export function noTool(): string {
  return process.platform === 'darwin' ? 'This Mac tells nothing of its GPU.' : 'No GPU is known here: neither nvidia-smi nor rocm-smi is installed.';
}

/** What the machine is doing now: GPUs with their processes, processors, memory. Answers within 15 s whatever a tool does; never throws but for `signal`. */
export async function readDevices(signal?: AbortSignal, env: NodeJS.ProcessEnv = process.env): Promise<DeviceReading> {
  const load = new ProcessorLoad();
  const [{ gpus, reason }, memory] = await Promise.all([readGpus(env, signal), readMemory(signal), wait(LOOK_MS)]);
  signal?.throwIfAborted();
  return { devices: gpus, ...(reason === undefined ? {} : { reason }), processor: { ...processorFacts(), utilization: load.read() }, memory };
}

async function readGpus(env: NodeJS.ProcessEnv, signal: AbortSignal | undefined): Promise<GpuAnswer> {
  const nvidia = findNvidiaSmi(env);
  const first = nvidia === undefined ? undefined : await readNvidia(nvidia, env, signal);
  if (first !== undefined && first.gpus.length > 0) return first;
  if (process.platform === 'darwin') return await readApple(env, signal);
  const amd = findRocmSmi(env);
  const second = amd === undefined ? undefined : await readAmd(amd, env, signal);
  if (second !== undefined && second.gpus.length > 0) return second;
  return first ?? second ?? { gpus: [], reason: noTool() };
}

import { readDevices } from '../devices/read.ts';
import type { DeviceReading } from '../devices/types.ts';
import type { BackendName } from '../types.ts';
import { availableDevices, thisPlace } from './available.ts';
import type { Machine } from './plan.ts';

/** The machine as the policy sees it now: measured memory, and what the backend can compute on. @param dist the folder of the built program */
export async function measureMachine(backend: BackendName, dist: string, signal?: AbortSignal, env: NodeJS.ProcessEnv = process.env): Promise<Machine> {
  const reading = await readDevices(signal, env);
  return { reading: visibleTo(reading, env['CUDA_VISIBLE_DEVICES']), devices: backend === 'endpoint' ? [] : availableDevices(backend, thisPlace(dist, env)) };
}

/** GPUs that CUDA_VISIBLE_DEVICES leaves to a process, in its order. Names other than indices leave all: what they mean, only CUDA knows. */
export function visibleTo(reading: DeviceReading, visible: string | undefined): DeviceReading {
  if (visible === undefined) return reading;
  const names = visible.split(',').map((name) => name.trim()).filter((name) => name !== '');
  if (!names.every((name) => /^-?\d+$/.test(name))) return reading;
  // CUDA stops reading at the first index that is none.
  const end = names.findIndex((name) => !reading.devices.some(({ index }) => index === Number(name)));
  const wanted = (end < 0 ? names : names.slice(0, end)).map(Number);
  const devices = wanted.flatMap((index) => reading.devices.filter((device) => device.index === index));
  return { ...reading, devices, ...(devices.length === 0 && reading.devices.length > 0 ? { reason: 'CUDA_VISIBLE_DEVICES hides all GPUs.' } : {}) };
}

import type { Llama, LlamaGpuType } from 'node-llama-cpp';
import { AttendingError } from '../../platform/errors.ts';
import type { DeviceName } from '../types.ts';
import { deviceMissing } from './failure.ts';

type LlamaLibrary = typeof import('node-llama-cpp');

/** llama.cpp in this process, built for a device, and what it last complained of. */
export interface LoadedLibrary {
  readonly library: LlamaLibrary;
  readonly llama: Llama;
  /** Lines of llama.cpp's own log at level error and warning, the newest last; never text of a prompt. */
  readonly complaints: readonly string[];
}

const KEPT_COMPLAINTS = 40;

/** llama.cpp's builds that can compute on a device, the better first: the Vulkan build computes on the processor as well. */
const BUILDS: Readonly<Partial<Record<DeviceName, readonly LlamaGpuType[]>>> = {
  cpu: [false, 'vulkan', 'metal'],
  cuda: ['cuda'],
  vulkan: ['vulkan'],
  metal: ['metal'],
};

/**
 * Loads llama.cpp's ready build for a device; builds, downloads and prints nothing.
 * Throws DEVICE_MISSING where there is no such build or it finds no device, BACKEND_CANNOT for a device that llama.cpp has none for.
 */
export async function loadLlama(device: DeviceName): Promise<LoadedLibrary> {
  const builds = BUILDS[device];
  if (builds === undefined) throw new AttendingError('BACKEND_CANNOT', `GGUF models do not run on ${device}.`, 'Choose --device cpu, cuda, vulkan or metal.');
  const complaints: string[] = [];
  const keep = (line: string): void => {
    complaints.push(line);
    if (complaints.length > KEPT_COMPLAINTS) complaints.shift();
  };
  const library = await import('node-llama-cpp');
  const { getLlama, LlamaLogLevel } = library;
  let cause: unknown;
  for (const gpu of builds) {
    if (gpu === 'metal' && process.platform !== 'darwin') continue;
    try {
      const llama = await withoutConsole(keep, () => getLlama({ gpu, build: 'never', skipDownload: true, progressLogs: false, logLevel: LlamaLogLevel.warn, logger: (_level, message) => keep(message) }));
      if (device === 'cpu' || llama.gpu === device) return { library, llama, complaints };
      await llama.dispose();
    } catch (error) {
      cause = error;
    }
  }
  throw deviceMissing(device, cause);
}

/** The library writes to the console what it could not load; here nothing may. */
async function withoutConsole<Result>(keep: (line: string) => void, task: () => Promise<Result>): Promise<Result> {
  const own = { warn: console.warn, error: console.error, info: console.info, log: console.log };
  const take = (...parts: unknown[]): void => keep(parts.map(String).join(' '));
  Object.assign(console, { warn: take, error: take, info: take, log: take });
  try {
    return await task();
  } finally {
    Object.assign(console, own);
  }
}

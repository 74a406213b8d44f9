import type { GpuProcess, GpuReading } from './types.ts';

// What nvidia-smi writes: lines of CSV as asked for, or a sentence where it cannot.

/** Fields that every driver of the last ten years knows, in the order of a line. */
export const GPU_FIELDS = ['index', 'uuid', 'utilization.gpu', 'memory.used', 'memory.total', 'temperature.gpu', 'power.draw', 'name'] as const;
export const PROCESS_FIELDS = ['gpu_uuid', 'pid', 'used_memory', 'process_name'] as const;

export interface GpuLine {
  readonly uuid: string;
  readonly reading: Omit<GpuReading, 'processes'>;
}

/** One GPU of a query of GPU_FIELDS without units; undefined for a line that is none (torn, a sentence, an empty one). */
export function parseGpuLine(line: string): GpuLine | undefined {
  const cells = line.split(',').map((cell) => cell.trim());
  const [index = '', uuid = '', utilization, used, total, temperature, power, ...name] = cells;
  if (cells.length < GPU_FIELDS.length || !/^\d+$/.test(index) || !/^(?:GPU|MIG)-/.test(uuid)) return undefined;
  const reading = {
    index: Number(index),
    name: name.join(', '),
    vendor: 'nvidia' as const,
    utilization: numberOf(utilization),
    memoryUsedMiB: numberOf(used),
    memoryTotalMiB: numberOf(total),
    temperatureC: numberOf(temperature),
    powerW: numberOf(power),
  };
  return { uuid, reading };
}

/** One process of a query of PROCESS_FIELDS; undefined for a line that is none. */
export function parseProcessLine(line: string): { readonly uuid: string; readonly process: GpuProcess } | undefined {
  // A name may hold commas: it stands last.
  const [uuid = '', pid = '', used, ...name] = line.split(',').map((cell) => cell.trim());
  if (!/^(?:GPU|MIG)-/.test(uuid) || !/^\d+$/.test(pid) || name.length === 0) return undefined;
  return { uuid, process: { pid: Number(pid), name: programName(name.join(',')), memoryMiB: numberOf(used) } };
}

/** `[N/A]`, `[Not Supported]`, `[Unknown Error]`, `[GPU requires reset]` … are no numbers. */
function numberOf(cell: string | undefined): number | null {
  return cell !== undefined && /^\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : null;
}

/** The file name of a program: no folder, no arguments, so that nothing of a command line is shown. */
function programName(text: string): string {
  if (text.startsWith('[') || text === '-' || text === 'Insufficient Permissions') return 'a process of another user';
  // "C:\Program Files\x.exe", "/usr/bin/python3 train.py" (some drivers add the arguments).
  const file = /^[A-Za-z]:\\/.test(text) ? (text.split('\\').at(-1) ?? text) : (text.split(/\s/, 1)[0] ?? text).split('/').at(-1)!;
  return file.slice(0, 64);
}

/** Why nvidia-smi gave no line, one plain sentence for people; by its text, for its exit codes differ between versions. */
export function nvidiaFailure(text: string, exitCode: number | null): string {
  if (/version mismatch/i.test(text)) return 'The NVIDIA driver was updated while it ran (driver and library differ): restart the machine.';
  if (/couldn't communicate with the NVIDIA driver|driver is not loaded/i.test(text)) return 'nvidia-smi cannot reach the NVIDIA driver: it is not installed or not running.';
  if (/No devices were found/i.test(text)) return 'nvidia-smi finds no GPU.';
  if (/Insufficient Permissions/i.test(text)) return 'nvidia-smi may not read the GPU: this user lacks the permission.';
  if (/GPU is lost|fallen off the bus|requires reset|Unable to determine the device handle/i.test(text)) return 'The GPU does not answer any more: restart the machine.';
  if (/Failed to initialize NVML/i.test(text)) return 'nvidia-smi cannot start NVIDIA\'s management library; in a container, start it again with GPU access.';
  if (exitCode === null) return 'nvidia-smi did not answer.';
  return `nvidia-smi failed (exit code ${exitCode}).`;
}

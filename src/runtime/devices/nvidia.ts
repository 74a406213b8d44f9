import path from 'node:path';
import { GPU_FIELDS, nvidiaFailure, parseGpuLine, parseProcessLine, PROCESS_FIELDS, type GpuLine } from './nvidiaLines.ts';
import { findTool, runTool } from './tool.ts';
import type { GpuProcess, GpuReading } from './types.ts';

/** GPUs, or why there are none. */
export interface GpuAnswer {
  readonly gpus: readonly GpuReading[];
  readonly reason?: string;
}

/** Without a persistent driver the first question starts it, which takes seconds. */
const ANSWER_TIMEOUT_MS = 15_000;
const FORMAT = '--format=csv,noheader,nounits';

/** Where nvidia-smi is: PATH, WSL's folder, the driver's folders on Windows. */
export function findNvidiaSmi(env: NodeJS.ProcessEnv): string | undefined {
  const windows = env['SystemRoot'] ?? 'C:\\Windows';
  const programs = env['ProgramFiles'] ?? 'C:\\Program Files';
  const others = process.platform === 'win32' ? [path.join(windows, 'System32'), path.join(programs, 'NVIDIA Corporation', 'NVSMI')] : ['/usr/lib/wsl/lib'];
  return findTool('nvidia-smi', env, others);
}

/** Arguments of the question for GPUs: once, or every `loopMs`. */
export function gpuQuery(loopMs?: number): string[] {
  return [`--query-gpu=${GPU_FIELDS.join(',')}`, FORMAT, ...(loopMs === undefined ? [] : [`--loop-ms=${loopMs}`])];
}

/** GPUs of nvidia-smi, once, with their processes. */
export async function readNvidia(tool: string, env: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<GpuAnswer> {
  const [run, processes] = await Promise.all([runTool(tool, gpuQuery(), { timeoutMs: ANSWER_TIMEOUT_MS, signal, env }), readNvidiaProcesses(tool, env, signal)]);
  const lines = run.stdout.split('\n').flatMap((line) => parseGpuLine(line) ?? []);
  if (lines.length === 0) return { gpus: [], reason: nvidiaFailure(`${run.stdout}\n${run.stderr}`, run.exitCode) };
  return { gpus: withProcesses(lines, processes) };
}

export type ProcessesByGpu = ReadonlyMap<string, readonly GpuProcess[]>;

/** Processes that compute on a GPU, by its UUID; none where the driver does not tell. */
export async function readNvidiaProcesses(tool: string, env: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<ProcessesByGpu> {
  const { stdout } = await runTool(tool, [`--query-compute-apps=${PROCESS_FIELDS.join(',')}`, FORMAT], { timeoutMs: ANSWER_TIMEOUT_MS, signal, env });
  const found = new Map<string, GpuProcess[]>();
  for (const line of stdout.split('\n')) {
    const parsed = parseProcessLine(line);
    if (parsed !== undefined) found.set(parsed.uuid, [...(found.get(parsed.uuid) ?? []), parsed.process]);
  }
  return found;
}

/** The readings of lines, in the order of their indices, each with its processes, the largest first. */
export function withProcesses(lines: readonly GpuLine[], processes: ProcessesByGpu): GpuReading[] {
  return lines
    .map(({ uuid, reading }) => ({ ...reading, processes: [...(processes.get(uuid) ?? [])].sort((a, b) => (b.memoryMiB ?? 0) - (a.memoryMiB ?? 0)) }))
    .sort((a, b) => a.index - b.index);
}

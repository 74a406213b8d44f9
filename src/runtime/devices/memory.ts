import { readFileSync } from 'node:fs';
import { freemem, totalmem } from 'node:os';
import path from 'node:path';
import { runTool } from './tool.ts';
import type { DeviceReading } from './types.ts';

const MIB = 1024 * 1024;

/** Where Linux tells of memory; a test has folders of its own. */
export interface MemoryFolders {
  readonly proc: string;
  readonly cgroup: string;
}

const LINUX: MemoryFolders = { proc: '/proc', cgroup: '/sys/fs/cgroup' };

/** Memory of the machine, or of the container (cgroup v1 or v2) where that leaves less. */
export async function readMemory(signal?: AbortSignal): Promise<DeviceReading['memory']> {
  if (process.platform === 'linux') return readLinuxMemory(LINUX);
  const available = process.platform === 'darwin' ? ((await darwinAvailable(signal)) ?? freemem()) : freemem();
  return memoryOf(available, totalmem());
}

function memoryOf(available: number, total: number): DeviceReading['memory'] {
  const totalMiB = Math.round(total / MIB);
  const availableMiB = Math.max(0, Math.min(totalMiB, Math.round(available / MIB)));
  return { usedMiB: totalMiB - availableMiB, availableMiB, totalMiB };
}

export function readLinuxMemory({ proc, cgroup }: MemoryFolders): DeviceReading['memory'] {
  const info = readText(path.join(proc, 'meminfo')) ?? '';
  const total = kilobytes(info, 'MemTotal') ?? totalmem();
  // Free memory and what the kernel gives back at once: free alone leaves the file cache out.
  const available = kilobytes(info, 'MemAvailable') ?? freemem();
  let least = { available, total };
  for (const limit of limitsOf({ proc, cgroup })) {
    least = { available: Math.min(least.available, limit.available), total: Math.min(least.total, limit.total) };
  }
  return memoryOf(least.available, least.total);
}

interface Limit {
  readonly available: number;
  readonly total: number;
}

/** Limits of this process's control group and of all above it. */
function limitsOf({ proc, cgroup }: MemoryFolders): Limit[] {
  const lines = (readText(path.join(proc, 'self', 'cgroup')) ?? '').split('\n');
  const v1 = lines.map((line) => /^\d+:([^:]*):(.*)$/.exec(line)).find((match) => match?.[1]?.split(',').includes('memory'))?.[2];
  const v2 = lines.map((line) => /^0::(.*)$/.exec(line)?.[1]).find((place) => place !== undefined);
  const found: Limit[] = [];
  if (v2 !== undefined) for (const folder of folderAndAbove(cgroup, v2)) found.push(...limitIn(folder, 'memory.max', 'memory.current', 'inactive_file'));
  if (v1 !== undefined) for (const folder of folderAndAbove(path.join(cgroup, 'memory'), v1)) found.push(...limitIn(folder, 'memory.limit_in_bytes', 'memory.usage_in_bytes', 'total_inactive_file'));
  return found;
}

/** A container sees its own group at the root, though the path that it reads is the host's. */
function folderAndAbove(root: string, place: string): string[] {
  const parts = place.split('/').filter((part) => part !== '' && part !== '..');
  return Array.from({ length: parts.length + 1 }, (_, up) => path.join(root, ...parts.slice(0, parts.length - up)));
}

function limitIn(folder: string, limitFile: string, usageFile: string, cacheKey: string): Limit[] {
  const limit = Number(readText(path.join(folder, limitFile))?.trim() ?? 'max');
  // "max", and version 1's number near 2^63, are no limit.
  if (!Number.isFinite(limit) || limit <= 0 || limit > 2 ** 60) return [];
  const used = Number(readText(path.join(folder, usageFile))?.trim() ?? 0);
  const stat = readText(path.join(folder, 'memory.stat')) ?? '';
  const cache = Number(new RegExp(`^${cacheKey} (\\d+)$`, 'm').exec(stat)?.[1] ?? 0);
  return [{ total: limit, available: Math.max(0, limit - Math.max(0, used - cache)) }];
}

function kilobytes(info: string, key: string): number | undefined {
  const found = new RegExp(`^${key}:\\s+(\\d+) kB$`, 'm').exec(info)?.[1];
  return found === undefined ? undefined : Number(found) * 1024;
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** What macOS can give at once: free pages, and those that it holds only as cache. */
async function darwinAvailable(signal?: AbortSignal): Promise<number | undefined> {
  const { stdout } = await runTool('/usr/bin/vm_stat', [], { timeoutMs: 5000, signal, env: process.env });
  return parseVmStat(stdout);
}

export function parseVmStat(text: string): number | undefined {
  const pageSize = Number(/page size of (\d+) bytes/.exec(text)?.[1]);
  const pages = ['Pages free', 'Pages inactive', 'Pages speculative', 'Pages purgeable'].map((name) => Number(new RegExp(`^${name}:\\s+(\\d+)\\.`, 'm').exec(text)?.[1] ?? Number.NaN));
  const free = pages[0];
  if (!Number.isFinite(pageSize) || free === undefined || !Number.isFinite(free)) return undefined;
  return pages.reduce((sum, count) => sum + (Number.isFinite(count) ? count : 0), 0) * pageSize;
}

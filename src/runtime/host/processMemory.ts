import { readFileSync } from 'node:fs';

/** Memory of a process by the system's own count, in MiB. */
export interface ProcessMemory {
  readonly residentMiB: number;
  /** The most that was ever resident. */
  readonly peakMiB: number;
}

const MIB = 1024 * 1024;

/** Of any process; only Linux tells without a program being started. Undefined elsewhere, and for a process that is gone. */
export function readProcessMemory(pid: number): ProcessMemory | undefined {
  const status = statusOf(pid);
  const resident = status === undefined ? undefined : field(status, 'VmRSS');
  return resident === undefined ? undefined : { residentMiB: resident, peakMiB: field(status!, 'VmHWM') ?? resident };
}

/** Of this process, on any system. */
export function ownMemory(): ProcessMemory {
  // On Linux `maxRSS` begins with that of the parent, which fork hands on.
  return readProcessMemory(process.pid) ?? { residentMiB: process.memoryUsage.rss() / MIB, peakMiB: process.resourceUsage().maxRSS / 1024 };
}

/** What a process holds that the system cannot take back, in MiB: no pages of files, such as the mapped weights of a GGUF file. Linux only. */
export function readHeldMiB(pid: number): number | undefined {
  const status = statusOf(pid);
  const anonymous = status === undefined ? undefined : field(status, 'RssAnon');
  return anonymous === undefined ? undefined : anonymous + (field(status!, 'RssShmem') ?? 0);
}

/**
 * What changes as long as a process does anything: its processor time, the pages and bytes that it read. Undefined where the system does not tell.
 */
export function readSignsOfWork(pid: number): string | undefined {
  const stat = readText(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  // The name in parentheses may hold anything; fields are counted after it (proc_pid_stat(5): major faults 12, times 14 and 15).
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const bytes = /^rchar: (\d+)$/m.exec(readText(`/proc/${pid}/io`) ?? '')?.[1] ?? '';
  return [fields[9], fields[11], fields[12], bytes].join(' ');
}

function statusOf(pid: number): string | undefined {
  return readText(`/proc/${pid}/status`);
}

function field(status: string, name: string): number | undefined {
  const found = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1];
  return found === undefined ? undefined : Number(found) / 1024;
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

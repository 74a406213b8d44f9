import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Where Linux counts what it killed for want of memory; a test has folders of its own. */
export interface CountFolders {
  readonly proc: string;
  readonly cgroup: string;
}

const LINUX: CountFolders = { proc: '/proc', cgroup: '/sys/fs/cgroup' };

/**
 * How many processes the kernel has killed for want of memory: of this control group (v2 or v1) and of the machine. Undefined where
 * nothing tells. Two readings that differ around a SIGKILL say who sent it.
 */
export function countOomKills({ proc, cgroup }: CountFolders = LINUX): number | undefined {
  const groups = readText(path.join(proc, 'self', 'cgroup')).split('\n');
  const v2 = groups.map((line) => /^0::(.*)$/.exec(line)?.[1]).find((place) => place !== undefined) ?? '/';
  const v1 = groups.map((line) => /^\d+:([^:]*):(.*)$/.exec(line)).find((match) => match?.[1]?.split(',').includes('memory'))?.[2] ?? '/';
  const files = [path.join(proc, 'vmstat'), path.join(cgroup, v2, 'memory.events'), path.join(cgroup, 'memory.events'), path.join(cgroup, 'memory', v1, 'memory.oom_control'), path.join(cgroup, 'memory', 'memory.oom_control')];
  const counts = [...new Set(files)].flatMap((file) => /^oom_kill (\d+)$/m.exec(readText(file))?.[1] ?? []).map(Number);
  return counts.length === 0 ? undefined : counts.reduce((sum, count) => sum + count, 0);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

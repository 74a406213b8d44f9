import { totalmem } from 'node:os';
import type { GpuAnswer } from './nvidia.ts';
import { runTool } from './tool.ts';
import type { GpuReading } from './types.ts';

const MIB = 1024 * 1024;
const ANSWER_TIMEOUT_MS = 10_000;

/** GPUs of a Mac, once, by the statistics of its graphics driver: no privileges needed, but no temperature and no power either. */
export async function readApple(env: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<GpuAnswer> {
  const { stdout } = await runTool('/usr/sbin/ioreg', ['-r', '-d', '1', '-w', '0', '-c', 'IOAccelerator'], { timeoutMs: ANSWER_TIMEOUT_MS, signal, env });
  const gpus = parseIoreg(stdout, totalmem());
  return gpus.length > 0 ? { gpus } : { gpus: [], reason: 'The graphics driver of this Mac tells nothing of its GPU.' };
}

/** Readings of `ioreg -c IOAccelerator`. @param totalBytes memory of the machine, which processor and GPU share */
export function parseIoreg(text: string, totalBytes: number): GpuReading[] {
  return text
    .split(/^\+-o /m)
    .slice(1)
    .flatMap((service, index) => {
      const statistics = /"PerformanceStatistics" = \{(.*)\}/.exec(service)?.[1];
      if (statistics === undefined) return [];
      const number = (key: string): number | null => {
        const at = statistics.indexOf(`"${key}"=`);
        const found = at < 0 ? undefined : /^\d+/.exec(statistics.slice(at + key.length + 3))?.[0];
        return found === undefined ? null : Number(found);
      };
      const used = number('In use system memory');
      const name = /"model" = (?:<"|")([^"]+)"/.exec(service)?.[1] ?? 'Apple GPU';
      return [
        { index, name, vendor: 'apple' as const, utilization: number('Device Utilization %'), memoryUsedMiB: used === null ? null : Math.round(used / MIB), memoryTotalMiB: Math.round(totalBytes / MIB), temperatureC: null, powerW: null, processes: [] },
      ];
    });
}

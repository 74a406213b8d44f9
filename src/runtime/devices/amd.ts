import * as z from 'zod';
import type { GpuAnswer } from './nvidia.ts';
import { findTool, runTool } from './tool.ts';
import type { GpuReading } from './types.ts';

const MIB = 1024 * 1024;
const ANSWER_TIMEOUT_MS = 15_000;
const QUESTIONS = ['--showproductname', '--showuse', '--showmeminfo', 'vram', '--showtemp', '--showpower', '--json'];

/** rocm-smi's JSON: an object a card, all values texts; keys differ between versions. */
const cards = z.record(z.string(), z.unknown());
const card = z.record(z.string(), z.union([z.string(), z.number()]));

export function findRocmSmi(env: NodeJS.ProcessEnv): string | undefined {
  return process.platform === 'linux' ? findTool('rocm-smi', env, ['/opt/rocm/bin']) : undefined;
}

/** GPUs of rocm-smi, once. It is a Python program that takes half a second: ask it seldom. */
export async function readAmd(tool: string, env: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<GpuAnswer> {
  const { stdout, exitCode } = await runTool(tool, QUESTIONS, { timeoutMs: ANSWER_TIMEOUT_MS, signal, env });
  const gpus = parseRocm(stdout);
  if (gpus.length > 0) return { gpus };
  return { gpus: [], reason: exitCode === null ? 'rocm-smi did not answer.' : exitCode === 0 ? 'rocm-smi finds no GPU.' : `rocm-smi failed (exit code ${exitCode}).` };
}

/** Readings of rocm-smi's JSON; warnings may stand before it. */
export function parseRocm(text: string): GpuReading[] {
  const start = text.indexOf('{');
  if (start < 0) return [];
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.slice(start, text.lastIndexOf('}') + 1));
  } catch {
    return [];
  }
  const found = cards.safeParse(parsed);
  return Object.entries(found.success ? found.data : {}).flatMap(([key, value]) => {
    const index = /^card(\d+)$/.exec(key)?.[1];
    const fields = card.safeParse(value);
    if (index === undefined || !fields.success) return [];
    const field = (...patterns: readonly RegExp[]): string | undefined => {
      for (const pattern of patterns) {
        const entry = Object.entries(fields.data).find(([name]) => pattern.test(name));
        if (entry !== undefined && entry[1] !== 'N/A') return String(entry[1]);
      }
      return undefined;
    };
    const count = (...patterns: readonly RegExp[]): number | null => {
      const said = field(...patterns);
      return said !== undefined && /^\d+(?:\.\d+)?$/.test(said) ? Number(said) : null;
    };
    const bytes = (pattern: RegExp): number | null => {
      const said = count(pattern);
      return said === null ? null : Math.round(said / MIB);
    };
    return [
      {
        index: Number(index),
        name: field(/^Card Series$/i, /^Device Name$/i, /^Card Model$/i) ?? 'AMD GPU',
        vendor: 'amd' as const,
        utilization: count(/^GPU use \(%\)$/i),
        memoryUsedMiB: bytes(/^VRAM Total Used Memory \(B\)$/i),
        memoryTotalMiB: bytes(/^VRAM Total Memory \(B\)$/i),
        temperatureC: count(/^Temperature \(Sensor edge\)/i, /^Temperature \(Sensor junction\)/i, /^Temperature /i),
        powerW: count(/Graphics Package Power \(W\)$/i, /Socket.*Power \(W\)$/i),
        processes: [],
      },
    ];
  });
}

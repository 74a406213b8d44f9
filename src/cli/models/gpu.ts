import { setTimeout as wait } from 'node:timers/promises';
import { AttendingError } from '../../platform/errors.ts';
import { readDevices } from '../../runtime/devices/read.ts';
import type { DeviceReading, GpuProcess, GpuReading } from '../../runtime/devices/types.ts';
import { watchDevices } from '../../runtime/devices/watch.ts';
import { numberFlag } from '../arguments.ts';
import type { ModelCommand, ModelCommandContext } from './commands.ts';

const USUAL_INTERVAL_MS = 1000;

/** `attending gpu`: what GPUs, processors and memory do now, or as long as somebody looks. */
export const gpuCommand: ModelCommand = {
  help: 'utilisation, memory, temperature, power and processes of GPUs; processor and memory',
  usage: '[--watch] [--interval MS] [--json]',
  flags: {
    watch: { type: 'boolean', short: 'w', help: 'go on until Ctrl-C; with --json one object a line' },
    interval: { type: 'string', value: 'MS', help: `milliseconds between readings of --watch (default ${USUAL_INTERVAL_MS})` },
  },
  run: async ({ values }, context) => {
    const intervalMs = numberFlag(values, 'interval', { min: 200, max: 3_600_000, integer: true }) ?? USUAL_INTERVAL_MS;
    if (values['watch'] !== true) return await readDevices(context.signal);
    await watch(intervalMs, values['json'] === true, context);
    return undefined;
  },
  print: (reading: never) => drawReading(reading, process.stdout.columns),
};

/** Draws readings over one another, or prints them as lines, until cancelled. */
async function watch(intervalMs: number, json: boolean, { signal }: ModelCommandContext): Promise<void> {
  const onTerminal = process.stdout.isTTY && !json;
  let drawn = 0;
  const devices = watchDevices({
    intervalMs,
    processes: true,
    onReading: (reading) => {
      if (json) return void process.stdout.write(`${JSON.stringify(reading)}\n`);
      const text = drawReading(reading, process.stdout.columns);
      if (!onTerminal) return void process.stdout.write(`${text}\n\n`);
      const lines = text.split('\n');
      // Up to the first line of the picture before, each line cleared as it is written anew.
      process.stdout.write(`${drawn === 0 ? '' : `\x1b[${drawn}A`}${lines.map((line) => `\x1b[2K${line}\n`).join('')}\x1b[J`);
      drawn = lines.length;
    },
  });
  // A reader that has gone ("| head") ends the watch.
  const gone = new Promise<void>((resolve) => process.stdout.once('error', () => resolve()));
  try {
    await Promise.race([gone, wait(2 ** 31 - 1, undefined, { signal })]);
  } catch {
    throw new AttendingError('CANCELLED', 'Stopped.', '');
  } finally {
    await devices.stop();
  }
}

const BAR_CELLS = 20;

/** A reading for people: a table of GPUs with their processes, then processor and memory. @param columns of the terminal; 100 where there is none */
export function drawReading({ devices, reason, processor, memory }: DeviceReading, columns = 100): string {
  const cut = (line: string): string => (line.length > columns ? `${line.slice(0, Math.max(1, columns - 1))}…` : line);
  const heads = devices.length === 0 ? [reason ?? 'No GPU.'] : table(devices);
  const used = devices.flatMap(({ index, processes }) => processes.map((process) => ({ index, process })));
  const processes = used.length === 0 ? [] : ['', ...processTable(used)];
  const rows: [string, number | null, string][] = [
    ['Processor', processor.utilization === null ? null : processor.utilization / 100, `${processor.utilization === null ? 'n/a' : `${processor.utilization} %`} of ${processor.cores} ${processor.cores === 1 ? 'thread' : 'threads'} (${processor.name})`],
    ['Memory', memory.usedMiB / memory.totalMiB, `${gib(memory.usedMiB)} of ${gib(memory.totalMiB)} GiB, ${gib(memory.availableMiB)} available`],
  ];
  return [...heads, ...processes, '', ...rows.map(([name, share, text]) => `${name.padEnd(11)}${bar(share)}  ${text}`)].map(cut).join('\n');
}

function table(devices: readonly GpuReading[]): string[] {
  const rows = devices.map(({ index, name, utilization, memoryUsedMiB, memoryTotalMiB, temperatureC, powerW }) => [
    String(index),
    name,
    utilization === null ? 'n/a' : `${utilization} %`,
    memoryUsedMiB === null || memoryTotalMiB === null ? 'n/a' : `${gib(memoryUsedMiB)} / ${gib(memoryTotalMiB)} GiB`,
    temperatureC === null ? 'n/a' : `${temperatureC} °C`,
    powerW === null ? 'n/a' : `${Math.round(powerW)} W`,
  ]);
  return aligned([['GPU', '', 'Busy', 'Memory', 'Heat', 'Power'], ...rows], [true, false, true, true, true, true]);
}

function processTable(used: readonly { index: number; process: GpuProcess }[]): string[] {
  const rows = used.map(({ index, process: { pid, name, memoryMiB } }) => [String(index), name, memoryMiB === null ? 'n/a' : `${gib(memoryMiB)} GiB`, String(pid)]);
  return aligned([['GPU', 'Process', 'Memory', 'Id'], ...rows], [true, false, true, true]);
}

/** Columns as wide as their widest cell, two blanks apart. */
function aligned(rows: readonly (readonly string[])[], toTheRight: readonly boolean[]): string[] {
  const widths = toTheRight.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  return rows.map((row) => row.map((cell, at) => (toTheRight[at] ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!))).join('  ').trimEnd());
}

function bar(share: number | null): string {
  const full = Math.round(Math.max(0, Math.min(1, share ?? 0)) * BAR_CELLS);
  return `${'█'.repeat(full)}${'░'.repeat(BAR_CELLS - full)}`;
}

function gib(mebibytes: number): string {
  return (mebibytes / 1024).toFixed(1);
}

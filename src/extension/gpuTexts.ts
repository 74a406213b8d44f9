import type { DeviceReading, GpuReading } from '../runtime/devices/types.ts';

// What the GPU monitor writes in the status bar and in its tooltip.

/** The item's text: "$(pulse) 37% 12.1/24.0 GiB 61°C 142 W"; of several GPUs the mean, the sums and the hottest. */
export function statusText({ devices, processor, memory }: DeviceReading): string {
  if (devices.length === 0) return join('$(pulse) CPU', percent(processor.utilization), fraction(memory.usedMiB, memory.totalMiB));
  const heats = present(devices.map(({ temperatureC }) => temperatureC));
  const powers = present(devices.map(({ powerW }) => powerW));
  const [used, total] = memoryOf(devices);
  return join(
    devices.length === 1 ? '$(pulse)' : `$(pulse) ${devices.length} GPUs`,
    percent(meanOf(present(devices.map(({ utilization }) => utilization)))),
    used === null || total === null ? undefined : fraction(used, total),
    heats.length === 0 ? undefined : `${Math.max(...heats)}°C`,
    powers.length === 0 ? undefined : `${Math.round(sumOf(powers))} W`,
  );
}

/** The same for who hears it. */
export function statusLabel({ devices, reason, processor, memory }: DeviceReading): string {
  const [used, total] = memoryOf(devices);
  const what = devices.length === 0 ? `Processor ${processor.utilization ?? 0} percent busy, ${gib(memory.usedMiB)} of ${gib(memory.totalMiB)} GiB of memory used. ${reason ?? ''}` : `${devices.length === 1 ? 'GPU' : `${devices.length} GPUs`} ${meanOf(present(devices.map(({ utilization }) => utilization))) ?? 0} percent busy${used === null || total === null ? '' : `, ${gib(used)} of ${gib(total)} GiB of memory used`}.`;
  return `${what.trim()} Show the GPU monitor.`;
}

const MOST_PROCESSES = 8;

/** Markdown of the tooltip: all GPUs, the processes that hold their memory, processor and memory, why there is no GPU. */
export function tooltipMarkdown({ devices, reason, processor, memory }: DeviceReading): string {
  const parts: string[] = [];
  if (devices.length > 0) {
    const rows = devices.map(({ index, name, utilization, memoryUsedMiB, memoryTotalMiB, temperatureC, powerW }) => [
      `${index} ${plain(name)}`,
      percent(utilization) ?? 'n/a',
      memoryUsedMiB === null || memoryTotalMiB === null ? 'n/a' : fraction(memoryUsedMiB, memoryTotalMiB),
      temperatureC === null ? 'n/a' : `${temperatureC} °C`,
      powerW === null ? 'n/a' : `${Math.round(powerW)} W`,
    ]);
    parts.push(tableOf(['GPU', 'Busy', 'Memory', 'Heat', 'Power'], rows));
    const processes = devices.flatMap(({ index, processes: own }) => own.map((process) => ({ index, ...process }))).sort((a, b) => (b.memoryMiB ?? 0) - (a.memoryMiB ?? 0));
    const shown = processes.slice(0, MOST_PROCESSES).map(({ index, name, pid, memoryMiB }) => [`${plain(name)} (${pid})`, devices.length === 1 ? undefined : String(index), memoryMiB === null ? 'n/a' : `${gib(memoryMiB)} GiB`].filter((cell) => cell !== undefined));
    if (shown.length > 0) parts.push(tableOf(devices.length === 1 ? ['Process', 'Memory'] : ['Process', 'GPU', 'Memory'], shown));
    if (processes.length > MOST_PROCESSES) parts.push(`and ${processes.length - MOST_PROCESSES} more`);
  } else if (reason !== undefined) {
    parts.push(plain(reason));
  }
  parts.push(
    tableOf(
      ['', 'Busy', 'Memory'],
      [[`${plain(processor.name)}, ${processor.cores} threads`, percent(processor.utilization) ?? 'n/a', fraction(memory.usedMiB, memory.totalMiB)]],
    ),
  );
  return parts.join('\n\n');
}

function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map((_, at) => (at === 0 ? ':--' : '--:'))), ...rows.map(line)].join('\n');
}

/** Text of a tool as text: no Markdown, no HTML, no icons. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!|<>~$]/g, (character) => `\\${character}`).replace(/\s+/g, ' ');
}

export function memoryOf(devices: readonly GpuReading[]): [used: number | null, total: number | null] {
  const used = present(devices.map(({ memoryUsedMiB }) => memoryUsedMiB));
  const total = present(devices.map(({ memoryTotalMiB }) => memoryTotalMiB));
  return used.length === 0 || total.length === 0 ? [null, null] : [sumOf(used), sumOf(total)];
}

function present(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : Math.round(sumOf(values) / values.length);
}

function percent(value: number | null): string | undefined {
  return value === null ? undefined : `${Math.round(value)}%`;
}

function fraction(usedMiB: number, totalMiB: number): string {
  return `${gib(usedMiB)}/${gib(totalMiB)} GiB`;
}

/** Digits that say something: 0.4, 12.1, 637. */
function gib(mebibytes: number): string {
  const value = mebibytes / 1024;
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}

function join(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ');
}

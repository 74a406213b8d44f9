import type { Figure } from '../../src/engine/viewTypes.ts';
import type { DeviceReading, GpuReading } from '../../src/runtime/devices/types.ts';

/** From here on memory is nearly full, and the next model may not load. */
const FULL = 0.9;
/** From here on most cards slow down. */
const HOT_C = 85;

/** The strip under the title: GPUs together, then the machine. */
export function figuresOf({ devices, processor, memory }: DeviceReading): Figure[] {
  const machine: Figure[] = [
    { id: 'processor', label: 'Processor', value: processor.utilization === null ? 'n/a' : `${processor.utilization} %`, detail: `of ${processor.cores} ${processor.cores === 1 ? 'thread' : 'threads'}`, meter: { fraction: (processor.utilization ?? 0) / 100 }, tone: 'plain' },
    amount('memory', 'Memory', memory.usedMiB, memory.totalMiB),
  ];
  if (devices.length === 0) return machine;
  const values = (pick: (device: GpuReading) => number | null): number[] => devices.map(pick).filter((value) => value !== null);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);
  const busy = values(({ utilization }) => utilization);
  const used = values(({ memoryUsedMiB }) => memoryUsedMiB);
  const total = values(({ memoryTotalMiB }) => memoryTotalMiB);
  const heats = values(({ temperatureC }) => temperatureC);
  const powers = values(({ powerW }) => powerW);
  const several = devices.length > 1;
  const mean = busy.length === 0 ? undefined : Math.round(sum(busy) / busy.length);
  const hottest = heats.length === 0 ? undefined : Math.max(...heats);
  return [
    { id: 'busy', label: 'Busy', value: mean === undefined ? 'n/a' : `${mean} %`, detail: several ? `mean of ${devices.length} GPUs` : 'of the time', ...(mean === undefined ? {} : { meter: { fraction: mean / 100 } }), tone: 'plain' },
    used.length === 0 || total.length === 0 ? { id: 'memory', label: 'GPU memory', value: 'n/a', detail: 'not told', tone: 'plain' } : amount('memory', 'GPU memory', sum(used), sum(total)),
    { id: 'temperature', label: 'Temperature', value: hottest === undefined ? 'n/a' : `${hottest} °C`, detail: several ? 'hottest' : '', tone: hottest !== undefined && hottest >= HOT_C ? 'warn' : 'plain' },
    { id: 'power', label: 'Power', value: powers.length === 0 ? 'n/a' : `${Math.round(sum(powers)).toLocaleString('en-US')} W`, detail: several ? 'together' : '', tone: 'plain' },
    { ...machine[0]!, id: 'machine', label: 'Machine', detail: `${gib(memory.usedMiB)} of ${gib(memory.totalMiB)} GiB` },
  ];
}

function amount(id: string, label: string, usedMiB: number, totalMiB: number): Figure {
  const fraction = totalMiB === 0 ? 0 : usedMiB / totalMiB;
  return { id, label, value: `${(usedMiB / 1024).toFixed(1)} GiB`, detail: `of ${gib(totalMiB)}`, meter: { fraction }, tone: fraction >= FULL ? 'warn' : 'plain' };
}

function gib(mebibytes: number): string {
  return (mebibytes / 1024).toFixed(mebibytes >= 102_400 ? 0 : 1);
}

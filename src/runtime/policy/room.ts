import type { DeviceReading } from '../devices/types.ts';
import type { BackendName, DeviceName } from '../types.ts';
import { SHARED_MEMORY } from './preference.ts';

/** Memory of a device: what is free of it, what of that stays for others, and what a model may use. All in MiB. */
export interface Room {
  readonly freeMiB: number;
  readonly keptMiB: number;
  readonly usableMiB: number;
  readonly totalMiB: number;
  /** "memory", "NVIDIA L4". */
  readonly name: string;
}

/** Kept for everything else: a tenth of the machine, for the editor, the browser and the file cache. */
const MEMORY_KEPT = { share: 0.1, mostMiB: 2048 } as const;
/** Kept of a GPU: a twentieth, for the screen and for what a driver rounds up. */
const GPU_KEPT = { share: 0.05, mostMiB: 1024 } as const;
/** Never more than this part of what is free: a small model must load on a full machine. */
const MOST_KEPT_OF_FREE = 0.25;
/** Of unified memory, macOS lets a GPU hold this part (recommendedMaxWorkingSetSize). */
const UNIFIED_SHARE = 0.7;

/** Memory that a device offers a model of this backend; undefined where none was measured. */
export function roomOf(device: DeviceName, backend: BackendName, reading: DeviceReading): Room | undefined {
  // A Mac's GPU has no memory of its own, whatever asks for it.
  const onMac = reading.devices.some(({ vendor }) => vendor === 'apple') && device !== 'cuda';
  if (SHARED_MEMORY.has(device) || onMac) {
    const { availableMiB, totalMiB } = reading.memory;
    const free = device === 'cpu' ? availableMiB : Math.min(availableMiB, totalMiB * UNIFIED_SHARE);
    return roomFrom('memory', free, totalMiB, MEMORY_KEPT);
  }
  const vendors = device === 'cuda' ? ['nvidia'] : ['nvidia', 'amd'];
  const measured = reading.devices.filter(({ vendor, memoryUsedMiB, memoryTotalMiB }) => vendors.includes(vendor) && memoryUsedMiB !== null && memoryTotalMiB !== null);
  // llama.cpp spreads layers over all GPUs; ONNX Runtime computes on the first.
  const used = backend === 'gguf' ? measured : measured.slice(0, 1);
  const [first] = used;
  if (first === undefined) return undefined;
  const rooms = used.map(({ name, memoryUsedMiB, memoryTotalMiB }) => roomFrom(name, memoryTotalMiB! - memoryUsedMiB!, memoryTotalMiB!, GPU_KEPT));
  const sum = (pick: (room: Room) => number): number => rooms.reduce((total, room) => total + pick(room), 0);
  return {
    name: rooms.length === 1 ? first.name : `${rooms.length} GPUs`,
    freeMiB: sum(({ freeMiB }) => freeMiB),
    keptMiB: sum(({ keptMiB }) => keptMiB),
    usableMiB: sum(({ usableMiB }) => usableMiB),
    totalMiB: sum(({ totalMiB }) => totalMiB),
  };
}

function roomFrom(name: string, free: number, total: number, { share, mostMiB }: { share: number; mostMiB: number }): Room {
  const freeMiB = Math.max(0, Math.floor(free));
  const keptMiB = Math.round(Math.min(mostMiB, total * share, freeMiB * MOST_KEPT_OF_FREE));
  return { name, freeMiB, keptMiB, usableMiB: freeMiB - keptMiB, totalMiB: Math.round(total) };
}

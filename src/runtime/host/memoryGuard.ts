import { AttendingError } from '../../platform/errors.ts';
import type { DeviceReading } from '../devices/types.ts';
import { roomOf } from '../policy/room.ts';
import { mib } from '../policy/words.ts';
import type { LoadPlan, ModelSource } from '../types.ts';
import type { HostSettings } from './settings.ts';

type MachineMemory = DeviceReading['memory'];

/** Left to everything else while a model runs: below it, the model's process is ended. */
const FLOOR = { share: 0.03, mostMiB: 512 } as const;

/** Devices whose memory is the machine's own: nothing but the machine is read for them. */
const READ_MACHINE: ReadonlySet<string> = new Set(['cpu', 'metal', 'coreml']);

/**
 * The last check before a process is started: throws NOT_ENOUGH_MEMORY, with the figures, when the plan needs more than a fresh reading
 * leaves. A device that nothing measures is not judged.
 */
export async function refuseBeyondMemory(source: ModelSource, plan: LoadPlan, { readMemory, readDevices }: Pick<HostSettings, 'readMemory' | 'readDevices'>, signal?: AbortSignal): Promise<void> {
  const reading = READ_MACHINE.has(plan.device) ? { devices: [], processor: { name: '', cores: 1, utilization: null }, memory: await readMemory() } : await readDevices(signal);
  const room = roomOf(plan.device, source.kind, reading);
  if (room === undefined) return;
  // Layers that are not on the GPU stand in the machine's memory.
  const other = plan.gpuLayers === undefined || READ_MACHINE.has(plan.device) ? 0 : roomOf('cpu', source.kind, reading)!.usableMiB;
  if (plan.needMiB <= room.usableMiB + other) return;
  throw new AttendingError(
    'NOT_ENOUGH_MEMORY',
    `${source.id} needs about ${mib(plan.needMiB)} on ${plan.device}, and ${mib(room.usableMiB + other)} may be used now: ${mib(room.freeMiB)} are free of ${mib(room.totalMiB)}, ${mib(room.keptMiB)} of them kept for the rest.`,
    'Close programs that use much memory, choose a smaller number format or window, or a smaller model.',
  );
}

/** Memory of the machine below which a model's process is ended, in MiB. */
export function floorMiB({ totalMiB }: MachineMemory): number {
  return Math.min(FLOOR.mostMiB, totalMiB * FLOOR.share);
}

/**
 * Whether a model's process must end now so that the machine neither swaps to death nor has the system choose a victim, which might be the
 * editor. @param heldMiB what the process holds and the system cannot take back
 */
export function mustEnd(memory: MachineMemory, heldMiB: number): boolean {
  const floor = floorMiB(memory);
  return memory.availableMiB < floor && heldMiB >= floor;
}

export function endedForMemory(id: string, memory: MachineMemory, heldMiB: number): AttendingError {
  return new AttendingError(
    'OUT_OF_MEMORY',
    `${id} was unloaded before this machine ran out of memory: ${mib(memory.availableMiB)} of ${mib(memory.totalMiB)} were left, and the model held ${mib(heldMiB)}.`,
    'Close programs that use much memory, or choose a smaller number format, a shorter window or a smaller model.',
  );
}

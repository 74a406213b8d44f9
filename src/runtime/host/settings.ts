import { readMemory } from '../devices/memory.ts';
import { readDevices } from '../devices/read.ts';
import type { DeviceReading } from '../devices/types.ts';

/** Time limits of a model's process, and how the machine is measured. */
export interface HostSettings {
  readonly startTimeoutMs: number;
  /** How long loading may take at most. */
  readonly loadTimeoutMs: number;
  /** How long a cancelled request may go on before its process is ended. */
  readonly cancelGraceMs: number;
  /** A process at work that says nothing and uses neither processor nor disk for so long hangs. */
  readonly silenceMs: number;
  /** A process at work that gives no text for so long hangs, whatever it uses. */
  readonly workTimeoutMs: number;
  /** This many failures within the window, and the model is not loaded again until it has passed. */
  readonly failureLimit: number;
  readonly failureWindowMs: number;
  /** How often the memory of machine and process is looked at. */
  readonly watchMs: number;
  readonly readMemory: () => Promise<DeviceReading['memory']>;
  readonly readDevices: (signal?: AbortSignal) => Promise<DeviceReading>;
}

export const HOST_DEFAULTS: HostSettings = {
  startTimeoutMs: 20_000,
  loadTimeoutMs: 30 * 60_000,
  cancelGraceMs: 200,
  silenceMs: 60_000,
  workTimeoutMs: 10 * 60_000,
  failureLimit: 3,
  failureWindowMs: 60_000,
  watchMs: 1000,
  readMemory: () => readMemory(),
  readDevices: (signal) => readDevices(signal),
};

import type { DeviceReading } from '../runtime/devices/types.ts';

/** What a reading says of one GPU: percent, MiB, degrees Celsius, watts. */
export type GpuSample = readonly [utilization: number | null, memoryUsedMiB: number | null, temperatureC: number | null, powerW: number | null];

/** A moment, small enough to keep ten minutes of it. */
export interface Sample {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** In the order of the reading's devices. */
  readonly gpus: readonly GpuSample[];
  readonly processor: number | null;
  readonly memoryUsedMiB: number;
}

export const HISTORY_MS = 600_000;

/** The readings of the last ten minutes. A machine whose GPUs change (one is lost, a driver returns) starts anew. */
export class GpuHistory {
  readonly samples: Sample[] = [];
  #devices = '';

  add({ devices, processor, memory }: DeviceReading, at: number): Sample {
    const names = devices.map(({ index, name }) => `${index} ${name}`).join('\n');
    if (names !== this.#devices) this.samples.length = 0;
    this.#devices = names;
    const sample: Sample = {
      at,
      gpus: devices.map(({ utilization, memoryUsedMiB, temperatureC, powerW }) => [utilization, memoryUsedMiB, temperatureC, powerW]),
      processor: processor.utilization,
      memoryUsedMiB: memory.usedMiB,
    };
    // A clock that was set back must not leave samples in the future.
    while (this.samples.length > 0 && (this.samples[0]!.at < at - HISTORY_MS || this.samples[0]!.at > at)) this.samples.shift();
    this.samples.push(sample);
    return sample;
  }
}

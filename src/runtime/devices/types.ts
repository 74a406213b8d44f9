/** A process that holds memory of a GPU. */
export interface GpuProcess {
  readonly pid: number;
  /** The program's file name, without its folder. */
  readonly name: string;
  readonly memoryMiB: number | null;
}

/** One GPU at one moment; null where its tool does not say. */
export interface GpuReading {
  readonly index: number;
  readonly name: string;
  readonly vendor: 'nvidia' | 'amd' | 'apple';
  /** Percent of time in which it was busy. */
  readonly utilization: number | null;
  readonly memoryUsedMiB: number | null;
  readonly memoryTotalMiB: number | null;
  readonly temperatureC: number | null;
  readonly powerW: number | null;
  readonly processes: readonly GpuProcess[];
}

/** What the machine is doing at one moment. */
export interface DeviceReading {
  readonly devices: readonly GpuReading[];
  /** Why `devices` is empty, one plain sentence. */
  readonly reason?: string;
  readonly processor: { readonly name: string; readonly cores: number; readonly utilization: number | null };
  /** Of the machine, or of the container where that has less. */
  readonly memory: { readonly usedMiB: number; readonly availableMiB: number; readonly totalMiB: number };
}

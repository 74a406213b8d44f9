import * as z from 'zod';
import type { DeviceReading } from '../runtime/devices/types.ts';
import type { Sample } from './gpuHistory.ts';

// What the GPU monitor's panel and the extension host say to each other. The webview imports types only: the schemas run in the host.

const id = z.int().min(1);

/** From the panel. `id` counts up there. */
export const fromGpu = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready'), id }),
  /** Try a tool again that failed. */
  z.strictObject({ kind: z.literal('lookAgain'), id }),
  z.strictObject({ kind: z.literal('showLog'), id }),
]);
export type FromGpu = z.infer<typeof fromGpu>;

/** All of the last ten minutes; what a page gets first. */
export interface GpuSnapshot {
  readonly kind: 'snapshot';
  readonly reading: DeviceReading;
  readonly samples: readonly Sample[];
  /** A monitor is never out of date. */
  readonly stale: false;
  readonly editable: false;
}

export type ToGpu =
  | GpuSnapshot
  /** One reading more. */
  | { readonly kind: 'reading'; readonly reading: DeviceReading; readonly sample: Sample }
  | { readonly kind: 'stale'; readonly stale: boolean; readonly editable: boolean }
  | { readonly kind: 'done'; readonly id: number; readonly message: string };

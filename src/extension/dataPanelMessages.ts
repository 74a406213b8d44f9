import * as z from 'zod';
import { sampleOrder, type TableSample } from '../dataset/describe/types.ts';
import type { DataView } from '../engine/dataView.ts';
import type { ErrorRecord } from '../platform/errors.ts';

// What the panel of a prepared database and the extension host say to each other. As with the other panels the
// webview imports types only: the schemas run in the host.

const id = z.int().min(1);
const table = z.string().min(1).max(1000);
const MOST_IMAGE_BYTES = 32 * 1024 * 1024;

/** From the panel. `id` counts up there. */
export const fromData = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready'), id }),
  /** Read the database again. */
  z.strictObject({ kind: z.literal('refresh'), id }),
  z.strictObject({ kind: z.literal('cancel'), id }),
  /** Some rows of a table; answered by `sample` or `sampleFailed` with the same id. */
  z.strictObject({ kind: z.literal('sample'), id, table, offset: z.int().min(0), order: sampleOrder.nullable() }),
  /** Open a whole value beside the panel: that of a column in a row, counted from 0 in this order. */
  z.strictObject({ kind: z.literal('openCell'), id, table, row: z.int().min(0), column: z.string().min(1).max(1000), order: sampleOrder.nullable() }),
  /** Ask where a drawn chart shall go and write it. */
  z.strictObject({
    kind: z.literal('saveChart'),
    id,
    chart: z.string().regex(/^[a-z][a-z0-9-]{0,80}$/),
    format: z.enum(['svg', 'png']),
    bytes: z.instanceof(Uint8Array).refine(({ length }) => length > 0 && length <= MOST_IMAGE_BYTES, { message: 'no picture, or too large a one' }),
  }),
  /** Ask where the report shall go and write it. */
  z.strictObject({ kind: z.literal('saveReport'), id }),
  z.strictObject({ kind: z.literal('showLog'), id }),
]);
export type FromData = z.infer<typeof fromData>;

/** What the panel keeps through `setState`: the file and what is looked at, nothing that stands in it. */
export const dataState = z.strictObject({
  /** Absolute path. */
  file: z.string().min(1).nullable(),
  /** Null is the overview. */
  table: table.nullable(),
});
export type DataState = z.infer<typeof dataState>;

/** Rows of a page of a table. */
export const PAGE_ROWS = 20;

export interface DataSnapshot {
  readonly kind: 'snapshot';
  readonly view: DataView;
  /** The file has changed since it was read. */
  readonly stale: boolean;
  /** A panel only looks at a database. */
  readonly editable: false;
}

export type ToData =
  | DataSnapshot
  /** Go to a table, or to the overview. */
  | { readonly kind: 'select'; readonly table: string | null }
  | { readonly kind: 'busy'; readonly file: string; readonly label: string }
  /** `waiting`: it is tried again by itself, since another process has the file. */
  | { readonly kind: 'failed'; readonly file: string; readonly error: ErrorRecord; readonly waiting: boolean }
  | { readonly kind: 'sample'; readonly id: number; readonly sample: TableSample }
  | { readonly kind: 'sampleFailed'; readonly id: number; readonly error: ErrorRecord }
  | { readonly kind: 'stale'; readonly stale: boolean; readonly editable: boolean }
  /** Shown for a moment. */
  | { readonly kind: 'done'; readonly id: number; readonly message: string };

import * as z from 'zod';
import { CSV_ENCODINGS } from '../csv/bytes.ts';

export const BAD_ROW_POLICIES = ['stop', 'skip'] as const;
export const PREFIX_POLICIES = ['strip', 'keep'] as const;
export const LEAK_POLICIES = ['strip', 'keep'] as const;

export const BHC_OPTIONS = z.strictObject({
  /** `note_id, subject_id, hadm_id, charttime, storetime, input, target`, plain or gzip. */
  csv: z.string().min(1),
  db: z.string().min(1),
  /** Removes what an earlier preparation made. */
  drop: z.boolean().default(false),
  /** Another seed splits patients otherwise. */
  seed: z.int().min(0).default(0),
  encoding: z.enum(CSV_ENCODINGS).default('utf-8'),
  onBadRow: z.enum(BAD_ROW_POLICIES).default('stop'),
  /** What becomes of "summarize:" before an input. */
  prefix: z.enum(PREFIX_POLICIES).default('strip'),
  /** What becomes of the target where it stands in the input; "keep" only counts it. */
  leaks: z.enum(LEAK_POLICIES).default('strip'),
});

export type BhcOptions = z.infer<typeof BHC_OPTIONS>;

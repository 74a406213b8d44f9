import * as z from 'zod';
import { CSV_ENCODINGS } from '../csv/bytes.ts';
import { CLEANING_STEPS, RECIPES } from './steps.ts';

export const CLEANED_FILES = ['full', 'text_only', 'steps'] as const;
export type CleanedFile = (typeof CLEANED_FILES)[number];

export const CLEANED_FORMATS = ['csv', 'parquet'] as const;
export type CleanedFormat = (typeof CLEANED_FORMATS)[number];

const NAMES = z.array(z.string().min(1)).min(1);

export const CLEAN_OPTIONS = z.strictObject({
  /** The file to clean, plain or gzip. Either this or `db`. */
  csv: z.string().min(1).optional(),
  encoding: z.enum(CSV_ENCODINGS).default('utf-8'),
  /** What to do with a row of the file that is not well-formed. */
  onBadRow: z.enum(['stop', 'skip']).default('stop'),
  /** A prepared database to clean instead; it is only read. */
  db: z.string().min(1).optional(),
  /** The table or view of `db`. */
  table: z.string().min(1).default('bhc'),
  /** The columns that hold text; the others are passed through. */
  columns: NAMES.default(['input', 'target']),
  recipe: z.enum(RECIPES).default('reference'),
  /** The folder of the results; made if missing. */
  out: z.string().min(1),
  /** Instead of the recipe's own. */
  steps: z.array(z.enum(CLEANING_STEPS)).min(1).optional(),
  /** Columns from which rare words are dropped; the first of `columns` unless named. */
  rareColumns: NAMES.optional(),
  /** A word that occurs at most so often in a column is rare. */
  rareAtMost: z.int().min(0).max(1_000_000).default(2),
  /** Of the recipe `clinical`: also drop headers, signatures and lines that are the same in every note. */
  boilerplate: z.boolean().default(false),
  files: z.array(z.enum(CLEANED_FILES)).min(1).default([...CLEANED_FILES]),
  formats: z.array(z.enum(CLEANED_FORMATS)).min(1).default([...CLEANED_FORMATS]),
});

export type CleanOptions = z.infer<typeof CLEAN_OPTIONS>;

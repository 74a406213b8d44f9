import * as z from 'zod';

// What a database looks like, as data: the panel, the tree, the report and `attending data stats` show it, and the
// engine child's channel carries it. No text of a note is in a description; a sample of a table holds what it holds.

const count = z.int().min(0);
const text = z.string();

/** What prepared it; `other` is a DuckDB database that this program did not make. */
export const DATABASE_KINDS = ['mimic-iii', 'mimic-iv', 'bhc', 'qa', 'tokens', 'other'] as const;
export type DatabaseKind = (typeof DATABASE_KINDS)[number];

const column = z.strictObject({ name: text, type: text });

const table = z.strictObject({
  name: text,
  kind: z.enum(['table', 'view']),
  /** Null for a view that this program did not make: counting would run whatever it asks. */
  rows: count.nullable(),
  columns: z.array(column),
});
export type TableDescription = z.infer<typeof table>;

/** A finished step of the preparation. */
const step = z.strictObject({
  name: text,
  rows: count,
  seconds: z.number().min(0),
  /** ISO 8601. */
  finished: text,
  /** What the step counted besides, none of them 0: "repeated", "without text", "truncated". */
  counts: z.record(text, count),
});
export type StepRecord = z.infer<typeof step>;

const split = z.strictObject({
  name: text,
  rows: count,
  /** Null where rows have no patient (question and answer sets). */
  patients: count.nullable(),
  /** Of all rows, 0 to 1. */
  share: z.number().min(0).max(1),
});
export type SplitDescription = z.infer<typeof split>;

/** Lengths or counts of a column in bins of equal width. Those of one `id` share their edges, one entry a split. */
const histogram = z.strictObject({
  id: text,
  title: text,
  unit: text,
  table: text,
  /** Rows of the split that were measured; rows without a value are not. */
  rows: count,
  /** Rows of the whole table. */
  of: count,
  /** False where every row was looked at. */
  sampled: z.boolean(),
  /** `from` is in the bin, `to` is not. The last bin also holds all that is longer: see `max`. */
  bins: z.array(z.strictObject({ from: z.number(), to: z.number(), count })),
  median: z.number(),
  p95: z.number(),
  max: z.number(),
  /** The split that these rows are of; all rows where it is missing. */
  by: text.exactOptional(),
});
export type LengthHistogram = z.infer<typeof histogram>;

const codeCount = z.strictObject({
  code: text,
  /** ICD revision: "9" or "10". */
  version: text,
  description: text.exactOptional(),
  /** Admissions that have it. */
  count,
});

const codeFrequencies = z.strictObject({
  table: z.enum(['diagnoses', 'procedures']),
  /** Rows of the table, different codes, and admissions with any. */
  total: count,
  distinct: count,
  admissions: count,
  /** The most frequent, most frequent first. */
  top: z.array(codeCount),
});
export type CodeFrequencies = z.infer<typeof codeFrequencies>;

const specialty = z.strictObject({ name: text, holdout: count, train: count, eval: count, pool: count });
export type SpecialtyBalance = z.infer<typeof specialty>;

export const databaseDescription = z.strictObject({
  file: text,
  bytes: count,
  kind: z.enum(DATABASE_KINDS),
  /** `attending_about`: kind, seed, version; what belongs to a step is there. */
  about: z.record(text, text),
  tables: z.array(table),
  steps: z.array(step),
  splits: z.array(split),
  /** The table that the splits are of; null without splits. */
  splitTable: text.nullable(),
  /** Null where rows have no patient or there is no split. */
  patientsInTwoSplits: count.nullable(),
  /** Different patients that this was checked over; null as above. */
  patientsChecked: count.nullable(),
  /** Different questions in more than one split; null where the rows are no questions. */
  questionsInTwoSplits: count.nullable(),
  histograms: z.array(histogram),
  codes: z.array(codeFrequencies),
  specialties: z.array(specialty),
  elapsedMs: z.number().min(0),
});
export type DatabaseDescription = z.infer<typeof databaseDescription>;

/** Characters of a cell that a sample shows. */
export const CELL_LIMIT = 300;
/** Characters that are shown of a value that is asked for whole. */
export const WHOLE_LIMIT = 1_000_000;
/** Rows that one sample may have. */
export const SAMPLE_LIMIT = 200;

/** Null is SQL's NULL. `length`, the characters of the whole value, is there only when `text` was cut. */
const cell = z.strictObject({ text, length: count.exactOptional() }).nullable();
export type SampleCell = z.infer<typeof cell>;

export const sampleOrder = z.strictObject({ column: text, descending: z.boolean() });
export type SampleOrder = z.infer<typeof sampleOrder>;

export const tableSample = z.strictObject({
  table: text,
  columns: z.array(column),
  rows: z.array(z.array(cell)),
  offset: count,
  total: count,
  order: sampleOrder.nullable(),
  /** Characters after which cells are cut. */
  cellLimit: count,
});
export type TableSample = z.infer<typeof tableSample>;

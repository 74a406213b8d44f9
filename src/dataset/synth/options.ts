import * as z from 'zod';

export const SYNTH_DATASETS = ['mimic-iii', 'mimic-iv', 'bhc', 'qa'] as const;

/** Beyond this the eight digits of MIMIC-IV's keys would run out. */
export const MOST_NOTES = 5_000_000;

export const SYNTH_OPTIONS = z.strictObject({
  dataset: z.enum(SYNTH_DATASETS),
  /** Discharge notes of MIMIC; rows of the BHC file; questions of QA. Exactly so many. */
  notes: z.int().min(1).max(MOST_NOTES),
  seed: z.int().min(0).max(0xffff_ffff).default(1),
  /** The folder of the export; made if missing. */
  out: z.string().min(1),
  gzip: z.boolean().default(false),
  /** Replaces files of an earlier run. */
  force: z.boolean().default(false),
  /** Names, dates and numbers as a hospital has them, or `___` in their place as in MIMIC. */
  identifiers: z.enum(['planted', 'masked']).default('planted'),
  /** A JSONL file of where each planted identifier stands. */
  identifiersOut: z.string().min(1).optional(),
});

export type SynthOptions = z.infer<typeof SYNTH_OPTIONS>;

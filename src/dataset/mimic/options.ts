import * as z from 'zod';

export const MIMIC_DATASETS = ['mimic-iii', 'mimic-iv'] as const;
export type MimicDataset = (typeof MIMIC_DATASETS)[number];

export const DUPLICATE_POLICIES = ['refuse', 'keep'] as const;

export const MIMIC_OPTIONS = z.strictObject({
  dataset: z.enum(MIMIC_DATASETS),
  /** The folder of the download: the tables in it, or in `hosp` and `note` below it. */
  dir: z.string().min(1),
  /** The note table, when it is not below `dir`: MIMIC-IV's notes are a download of their own. */
  notes: z.string().min(1).optional(),
  db: z.string().min(1),
  /** How many patients with a discharge note; all without it. */
  patients: z.int().min(1).optional(),
  /** Removes what an earlier preparation made. */
  drop: z.boolean().default(false),
  /** Another seed chooses other patients and splits them otherwise. */
  seed: z.int().min(0).default(0),
  /** What becomes of rows of the same key and different content. */
  duplicates: z.enum(DUPLICATE_POLICIES).default('refuse'),
});

export type MimicOptions = z.infer<typeof MIMIC_OPTIONS>;

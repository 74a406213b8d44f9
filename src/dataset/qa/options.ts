import * as z from 'zod';

/** Corpora that are turned into files by specialty. */
export const QA_CORPORA = ['medquad', 'medmcqa'] as const;
export type QaCorpus = (typeof QA_CORPORA)[number];

export const QA_OPTIONS = z.strictObject({
  /** Folder of `dataset_with_answers_{specialty}.json` files; with `from`, where they are written first. */
  dir: z.string().min(1),
  /** Folder of the datasets. It may be left out with `from`: then only files are written. */
  out: z.string().min(1).optional(),
  /** Training shares by specialty, `cardiology=0.8,neurology=0.6`, or the path of a training_recommendations.json. */
  adjust: z.union([z.string().min(1), z.record(z.string(), z.number())]).optional(),
  /** Default: what the dataset in `out` was drawn with, or 0. */
  seed: z.int().min(0).optional(),
  from: z.strictObject({ corpus: z.enum(QA_CORPORA), file: z.string().min(1) }).optional(),
});

export type QaOptions = z.infer<typeof QA_OPTIONS>;

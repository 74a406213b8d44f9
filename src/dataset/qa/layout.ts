// What stands in the folder of the datasets, under the reference pipeline's names.

export const QA_SPLITS = ['holdout', 'train', 'eval', 'pool'] as const;
export type QaSplit = (typeof QA_SPLITS)[number];

export const STATS_NAME = 'dataset_stats.json';
export const DATABASE_NAME = 'qa.duckdb';
export const CARD_NAME = 'README.md';
/** In the database: hashes of the questions that were ever in the training set. */
export const TRAINED_TABLE = 'attending_trained';

/** `datasets` takes a file of this name, and only it, when it is given the folder to read Parquet from. */
export const PARQUET_NAME = 'train-00000-of-00001.parquet';
/** What `Dataset.save_to_disk` calls its first file. */
export const ARROW_NAME = 'data-00000-of-00001.arrow';

export function datasetFolder(split: QaSplit): string {
  return split === 'pool' ? 'eval_pool_dataset' : `${split}_dataset`;
}

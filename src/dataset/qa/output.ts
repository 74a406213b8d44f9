import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Database, quoteText } from '../../platform/database.ts';
import type { DataContext } from '../context.ts';
import { beginPreparation, runStep } from '../steps.ts';
import { writeArrowFile, type TextRow } from './arrowFile.ts';
import { ARROW_NAME, CARD_NAME, DATABASE_NAME, datasetFolder, PARQUET_NAME, QA_SPLITS, STATS_NAME, TRAINED_TABLE, type QaSplit } from './layout.ts';
import type { QaStats } from './stats.ts';
import { bucketTables, inBucket } from './textBuckets.ts';

const COLUMNS = ['id', 'specialty', 'question', 'answer', 'source_id'] as const;

/** As many rows are held in memory on their way to Parquet, by each thread. */
const ROW_GROUP_ROWS = 10_240;

/**
 * Writes everything into `folder`: the database with table `qa` and a view a split, a folder a split that both
 * `datasets.load_from_disk` and `load_dataset("parquet", data_dir=…)` read, a card for `load_dataset` of the whole, and
 * `dataset_stats.json`. Rows are in the order of their hashes: mixed, and the same in every run.
 *
 * @param work the closed work database, and how many buckets of texts it has
 */
export async function writeDatasets(folder: string, work: { readonly file: string; readonly buckets: number }, stats: QaStats, withCard: boolean, context: DataContext): Promise<void> {
  const db = await Database.open(path.join(folder, DATABASE_NAME), { signal: context.signal, ...(context.memoryMiB === undefined ? {} : { memoryMiB: context.memoryMiB }) });
  const content = createHash('md5');
  try {
    await db.run(`ATTACH ${quoteText(work.file)} AS work (READ_ONLY)`);
    await beginPreparation(db, { kind: 'qa', seed: stats.seed, tables: ['qa'], views: QA_SPLITS, drop: false });
    await db.run('SET preserve_insertion_order = true');
    // A step of its own, by which others know that the table was made anew.
    const fingerprint = createHash('md5').update(JSON.stringify(stats)).digest('hex');
    await runStep(db, { name: 'qa', fingerprint }, () => fillTable(db, work.buckets, context), context);
    for (const split of QA_SPLITS) await db.run(`CREATE VIEW ${split} AS SELECT * FROM qa WHERE split = '${split}'`);
    await db.run(`CREATE TABLE ${TRAINED_TABLE} AS SELECT hash FROM work.trained UNION SELECT hash FROM work.placed WHERE split = 'train' ORDER BY hash`);
    await db.run('DETACH work');
    let done = 0;
    for (const split of QA_SPLITS) {
      content.update(await writeDataset(db, folder, split));
      context.onProgress({ step: 'datasets', done: (done += 1), total: QA_SPLITS.length, unit: 'steps' });
    }
  } finally {
    db.close();
  }
  await writeFile(path.join(folder, STATS_NAME), `${JSON.stringify(stats, null, 2)}\n`);
  if (withCard) await writeFile(path.join(folder, CARD_NAME), cardOf(stats, content.digest('hex')));
}

/** A bucket of texts after the other, so that never more than one is sorted; the datasets are then read in this order. */
async function fillTable(db: Database, buckets: number, context: DataContext): Promise<number> {
  let rows = 0;
  await db.run('CREATE TABLE qa (id VARCHAR, specialty VARCHAR, question VARCHAR, answer VARCHAR, split VARCHAR, source_id VARCHAR)');
  const tables = bucketTables(buckets);
  for (const [bucket, table] of tables.entries()) {
    rows += await db.run(
      `INSERT INTO qa
       SELECT specialty || '-' || hash[:16], specialty, any_value(question), any_value(answer), split, any_value(source_id)
       FROM work.${table} JOIN (FROM work.placed WHERE ${inBucket(bucket, buckets)}) USING (specialty, hash, tie)
       GROUP BY specialty, hash, split ORDER BY hash, specialty`,
    );
    context.onProgress({ step: 'database', done: bucket + 1, total: tables.length, unit: 'steps' });
  }
  return rows;
}

/** Gives the MD5 of its rows as Arrow. */
async function writeDataset(db: Database, folder: string, split: QaSplit): Promise<string> {
  const place = path.join(folder, datasetFolder(split));
  await mkdir(place);
  const rows = `SELECT ${COLUMNS.join(', ')} FROM qa WHERE split = '${split}'`;
  await db.run(`COPY (${rows}) TO ${quoteText(path.join(place, PARQUET_NAME))} (FORMAT parquet, ROW_GROUP_SIZE ${ROW_GROUP_ROWS})`);
  const fingerprint = await writeArrowFile(path.join(place, ARROW_NAME), COLUMNS, db.stream<TextRow>(rows));
  // As Dataset.save_to_disk writes them.
  const features = Object.fromEntries(COLUMNS.map((name) => [name, { dtype: 'string', _type: 'Value' }]));
  await writeJson(path.join(place, 'dataset_info.json'), { citation: '', description: '', features, homepage: '', license: '' });
  await writeJson(path.join(place, 'state.json'), {
    _data_files: [{ filename: ARROW_NAME }],
    _fingerprint: fingerprint.slice(0, 16),
    _format_columns: null,
    _format_kwargs: {},
    _format_type: null,
    _output_all_columns: false,
    _split: null,
  });
  return fingerprint;
}

async function writeJson(file: string, value: object): Promise<void> {
  await writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
}

/** The first line of a card of ours, by which a later run knows that it may replace it. */
export const CARD_MARK = '# Written by "attending data qa": load_dataset of this folder gives all four splits.';

/**
 * @param fingerprint of the content: `load_dataset` keeps what it once read of a folder by what the card says of it, and
 *   without a change in the card would go on giving the training set of before an adjustment
 */
function cardOf(stats: QaStats, fingerprint: string): string {
  const { totals } = stats;
  return [
    '---',
    CARD_MARK,
    'configs:',
    '- config_name: default',
    `  description: content ${fingerprint}`,
    '  data_files:',
    ...QA_SPLITS.flatMap((split) => [`  - split: ${split}`, `    path: ${datasetFolder(split)}/*.parquet`]),
    '---',
    '',
    '# Medical question answering by specialty',
    '',
    `${totals.specialties} specialties, drawn with seed ${stats.seed}; the holdout never changes, \`${STATS_NAME}\` has every count.`,
    '',
    '| split | folder | items |',
    '| --- | --- | ---: |',
    ...QA_SPLITS.map((split) => `| ${split} | \`${datasetFolder(split)}\` | ${totals[split]} |`),
    '',
    '```python',
    'from datasets import load_dataset, load_from_disk',
    'everything = load_dataset("path/to/this/folder")',
    'train = load_from_disk("path/to/this/folder/train_dataset")',
    '```',
    '',
  ].join('\n');
}

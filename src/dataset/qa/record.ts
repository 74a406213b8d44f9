import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { quoteText, type Database } from '../../platform/database.ts';
import { AttendingError, isCancellation } from '../../platform/errors.ts';
import { DATABASE_NAME, datasetFolder, PARQUET_NAME, QA_SPLITS, STATS_NAME, TRAINED_TABLE } from './layout.ts';
import { parsedJson } from './parsedJson.ts';
import { itemId, questionHash } from './question.ts';
import { RowBatch } from './rowBatch.ts';
import { RECORDED_TIE, type TextBuckets } from './textBuckets.ts';

/** What an earlier run left in `out` and this one keeps to. */
export interface QaRecord {
  readonly seed: number;
  /** The share of each specialty that is not at the initial one. */
  readonly shares: ReadonlyMap<string, number>;
}

const RECORDED_STATS = z.looseObject({
  kind: z.literal('qa'),
  seed: z.int().min(0),
  specialties: z.record(z.string(), z.looseObject({ share: z.number().min(0).max(1) })),
});

/**
 * Seed and shares of the dataset in `out`; undefined when there is none.
 * Throws BAD_CONFIGURATION when what is there is not ours, or was drawn with another seed.
 */
export async function readRecord(out: string, seed: number | undefined): Promise<QaRecord | undefined> {
  const text = await readFile(path.join(out, STATS_NAME), 'utf8').catch(() => undefined);
  if (text === undefined) {
    await refuseForeign(out);
    return undefined;
  }
  const parsed = RECORDED_STATS.safeParse(parsedJson(text));
  if (!parsed.success) {
    throw new AttendingError('BAD_CONFIGURATION', `${path.join(out, STATS_NAME)} was not written by "attending data qa".`, 'Name another folder with --out, or move it away.');
  }
  const recorded = parsed.data;
  if (seed !== undefined && seed !== recorded.seed) {
    throw new AttendingError('BAD_CONFIGURATION', `The dataset in ${out} was drawn with seed ${recorded.seed}, not ${seed}: its holdout stays as it is.`, 'Leave --seed away, or name another folder with --out.');
  }
  return { seed: recorded.seed, shares: new Map(Object.entries(recorded.specialties).map(([name, { share }]) => [name, share])) };
}

/** A dataset folder of another program would be replaced. */
async function refuseForeign(out: string): Promise<void> {
  for (const folder of QA_SPLITS.map(datasetFolder)) {
    if ((await exists(path.join(out, folder))) && !(await exists(path.join(out, folder, PARQUET_NAME)))) {
      throw new AttendingError('BAD_CONFIGURATION', `${path.join(out, folder)} was not written by "attending data qa".`, 'Name another folder with --out, or move it away.');
    }
  }
}

/**
 * Loads what earlier runs drew: holdout and evaluation items into table `recorded` and their texts into the buckets,
 * questions once trained on into table `trained`. All are empty for a first run. Throws DATABASE_BROKEN when a dataset is
 * there and cannot be read back, since drawing it anew would change the holdout, and BAD_CONFIGURATION when it was drawn
 * with another seed.
 */
export async function loadRecord(db: Database, texts: TextBuckets, out: string, seed: number): Promise<void> {
  await db.run('CREATE TABLE recorded (split VARCHAR, specialty VARCHAR, hash VARCHAR)');
  await db.run('CREATE TABLE trained (hash VARCHAR)');
  const recorded = new RowBatch(db, 'recorded');
  for (const split of ['holdout', 'eval'] as const) {
    for await (const row of datasetRows(db, out, split)) {
      const { id, specialty, question, answer, source_id: sourceId } = row;
      const hash = questionHash(question, seed);
      // Without its dataset_stats.json a folder tells its seed by its ids.
      if (id !== itemId(specialty, hash)) throw otherSeed(out, seed);
      await recorded.add([split, specialty, hash]);
      await texts.add({ specialty, hash, tie: RECORDED_TIE, question, answer, sourceId });
    }
  }
  await recorded.flush();
  const trained = new RowBatch(db, 'trained');
  for await (const { question } of datasetRows(db, out, 'train')) await trained.add([questionHash(question, seed)]);
  await trained.flush();
  await loadEarlierTraining(db, path.join(out, DATABASE_NAME));
}

function otherSeed(out: string, seed: number): AttendingError {
  return new AttendingError('BAD_CONFIGURATION', `The dataset in ${out} was not drawn with seed ${seed}.`, 'Give the seed that it was drawn with, or name another folder with --out.');
}

/** What was trained on at a larger share and is back in the pool stands only in the database. */
async function loadEarlierTraining(db: Database, file: string): Promise<void> {
  if (!(await exists(file))) return;
  try {
    await db.run(`ATTACH ${quoteText(file)} AS earlier (READ_ONLY)`);
    await db.run(`INSERT INTO trained SELECT hash FROM earlier.${TRAINED_TABLE}`);
    await db.run('DETACH earlier');
  } catch (cause) {
    if (AttendingError.is(cause, 'DATABASE_LOCKED')) throw new AttendingError('DATABASE_LOCKED', `${file} is in use by another process.`, 'Close it there, then run again.', { cause });
    throw isCancellation(cause) || (cause instanceof AttendingError && cause.code !== 'DATABASE_BROKEN') ? cause : unreadable(file, cause);
  }
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined;
}

function unreadable(place: string, cause: unknown): AttendingError {
  return new AttendingError('DATABASE_BROKEN', `${place} cannot be read back, and what was drawn before must stay.`, 'Restore it, or begin anew with another folder for --out.', { cause });
}

interface DatasetRow {
  readonly id: string;
  readonly specialty: string;
  readonly question: string;
  readonly answer: string;
  readonly source_id: string | null;
}

async function* datasetRows(db: Database, out: string, split: 'holdout' | 'eval' | 'train'): AsyncGenerator<DatasetRow> {
  const folder = path.join(out, datasetFolder(split));
  if (!(await exists(folder))) return;
  const file = path.join(folder, PARQUET_NAME);
  try {
    // Read whole before a row is used: the connection holds one open result at a time.
    await db.run(`CREATE OR REPLACE TEMP TABLE kept AS SELECT id, specialty, question, answer, source_id FROM read_parquet(${quoteText(file)})`);
  } catch (cause) {
    if (isCancellation(cause) || (cause instanceof AttendingError && cause.code !== 'DATABASE_BROKEN')) throw cause;
    throw unreadable(folder, cause);
  }
  yield* pages(db);
}

const PAGE_ROWS = 2048;

async function* pages(db: Database): AsyncGenerator<DatasetRow> {
  const { rows } = await db.row<{ rows: number }>('SELECT count(*) AS rows FROM kept');
  for (let from = 0; from < rows; from += PAGE_ROWS) {
    yield* await db.rows<DatasetRow>(`SELECT * FROM kept WHERE rowid >= ${from} AND rowid < ${from + PAGE_ROWS} ORDER BY rowid`);
  }
}

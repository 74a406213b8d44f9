import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Database } from '../../platform/database.ts';
import { AttendingError } from '../../platform/errors.ts';
import type { DataContext } from '../context.ts';
import { checkSpecialties, readShares } from './adjust.ts';
import { INITIAL_SHARE } from './arithmetic.ts';
import { convertCorpus, type Conversion } from './convert.ts';
import { keepOneOfEach } from './dedupe.ts';
import { draw } from './draw.ts';
import { CARD_NAME } from './layout.ts';
import { QA_OPTIONS, type QaOptions } from './options.ts';
import { CARD_MARK, writeDatasets } from './output.ts';
import { loadRecord, readRecord } from './record.ts';
import { findSources, readSources } from './sources.ts';
import { placeError, StagedFolder } from './stagedFolder.ts';
import { countQa, type QaStats } from './stats.ts';
import { bucketsFor, TextBuckets } from './textBuckets.ts';

export interface QaResult {
  /** Undefined when only a corpus was converted. */
  readonly stats: QaStats | undefined;
  readonly conversion: Conversion | undefined;
}

const WORK_NAME = 'work.duckdb';

/**
 * Medical question answering for progressive training: from `dataset_with_answers_{specialty}.json` files to holdout,
 * training, evaluation and pool datasets. Counts and folder names are the reference pipeline's; the draw itself goes by
 * a hash of the question, so that the holdout is the same for ever (docs/data-qa.md). A failed or cancelled run leaves
 * `out` as it was.
 *
 * Throws FILE_NOT_FOUND, WRONG_FOLDER, BAD_JSON, BAD_RECORD, INVALID_UTF8, BROKEN_GZIP, TOO_LARGE, NO_ROWS,
 * BAD_FLAG (shares), BAD_CONFIGURATION (another seed, a foreign folder), DATABASE_LOCKED when another run works there.
 */
export async function prepareQa(options: QaOptions, context: DataContext): Promise<QaResult> {
  const { dir, out, adjust, seed, from } = QA_OPTIONS.parse(options);
  // All that can be wrong with the request is said before anything is written.
  const wished = adjust === undefined ? new Map<string, number>() : await readShares(adjust);
  const conversion = from === undefined ? undefined : await convertCorpus(from.corpus, from.file, dir, context);
  if (out === undefined) {
    if (conversion === undefined) throw new AttendingError('BAD_CONFIGURATION', 'The folder of the datasets is not named.', 'Add --out DIR.');
    return { stats: undefined, conversion };
  }
  const sources = await findSources(dir);
  const staged = await StagedFolder.open(out);
  const record = await readRecord(out, seed);
  const usedSeed = record?.seed ?? seed ?? 0;
  await refuseParallelRun(staged.path);
  await staged.clear();
  try {
    const work = { file: path.join(staged.path, WORK_NAME), buckets: bucketsFor(sources.reduce((sum, { bytes }) => sum + bytes, 0)) };
    const db = await openWork(work.file, context);
    let stats: QaStats;
    try {
      const texts = await TextBuckets.create(db, work.buckets);
      // In one transaction, since each would be written twice, to the log first.
      const counts = await db.transaction(() => readSources(db, texts, sources, usedSeed, context));
      context.onProgress({ step: 'draw', done: 0, total: 2, unit: 'steps' });
      await loadRecord(db, texts, out, usedSeed);
      await texts.flush();
      const repeats = await keepOneOfEach(db);
      const known = await db.rows<{ specialty: string }>('SELECT specialty FROM recorded UNION SELECT specialty FROM items');
      if (known.length === 0) throw new AttendingError('NO_ROWS', `The ${sources.length} dataset files of ${dir} have no question with an answer.`, 'Check what wrote them.');
      const specialties = [...new Set([...counts.keys(), ...known.map(({ specialty }) => specialty)])].sort();
      context.onProgress({ step: 'draw', done: 1, total: 2, unit: 'steps' });
      checkSpecialties(wished, new Set(specialties));
      const draws = await draw(db, specialties, (specialty) => wished.get(specialty) ?? record?.shares.get(specialty) ?? INITIAL_SHARE);
      stats = await countQa(db, { seed: usedSeed, sources: counts, repeats, draws });
      context.onProgress({ step: 'draw', done: 2, total: 2, unit: 'steps' });
    } finally {
      db.close();
    }
    for (const warning of stats.warnings) context.onWarning(warning);
    await writeDatasets(staged.path, work, stats, await mayWriteCard(out), context);
    await staged.discard(WORK_NAME);
    context.signal.throwIfAborted();
    await staged.commit();
    return { stats, conversion };
  } catch (error) {
    await staged.abandon();
    throw placeError(error, out);
  }
}

async function openWork(file: string, context: DataContext): Promise<Database> {
  return await Database.open(file, { signal: context.signal, ...(context.memoryMiB === undefined ? {} : { memoryMiB: context.memoryMiB }) });
}

/** Two runs on one folder: the second is told, before it clears what the first is making. */
async function refuseParallelRun(staging: string): Promise<void> {
  const work = path.join(staging, WORK_NAME);
  if ((await stat(work).catch(() => undefined)) === undefined) return;
  try {
    (await Database.open(work)).close();
  } catch (error) {
    // Whatever else is wrong with what a crash left: it is cleared.
    if (AttendingError.is(error, 'DATABASE_LOCKED')) throw error;
  }
}

/** A README that somebody wrote by hand is not replaced. */
async function mayWriteCard(out: string): Promise<boolean> {
  const card = await readFile(path.join(out, CARD_NAME), 'utf8').catch(() => undefined);
  return card === undefined || card.includes(CARD_MARK);
}

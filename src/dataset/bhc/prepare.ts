import { rm, stat } from 'node:fs/promises';
import { Database } from '../../platform/database.ts';
import { AttendingError } from '../../platform/errors.ts';
import type { DataContext } from '../context.ts';
import { csvError, lookAtCsv, openCsv, type CsvSource } from '../csv/source.ts';
import { beginPreparation, fingerprintOf, refuseChangedSteps, runStep, type StepOutcome } from '../steps.ts';
import { BHC_COLUMNS } from './columns.ts';
import { findLeaks } from './leakRows.ts';
import type { BhcOptions } from './options.ts';
import { describeBhc, type BhcResult } from './result.ts';
import { buildDataset, checkRows, createViews } from './rows.ts';

const TABLES = ['bhc', 'bhc_rows', 'bhc_leaks'];
const VIEWS = ['train', 'validation'];

/**
 * Prepares the summary set of MIMIC-IV ("BHC") in one DuckDB database: rows checked, repeated ones left out, the target
 * stripped from the input where it leaks, 95/5 split by patient. Texts stream through; finished steps are kept by the
 * next run, and one that fails or is cancelled leaves nothing behind.
 *
 * Throws MISSING_COLUMNS, BAD_CSV, BROKEN_GZIP, INVALID_UTF8, NO_ROWS, TABLE_EXISTS, and what Database throws.
 */
export async function prepareBhc(options: BhcOptions, context: DataContext): Promise<BhcResult> {
  const reading = { encoding: options.encoding, onBadRow: options.onBadRow };
  const { file, columns } = await lookAtCsv(options.csv, BHC_COLUMNS, reading);
  if (!columns.includes('subject_id')) context.onWarning('There is no column subject_id; the patient is read from ids like 10000032-DS-21.');
  const isNew = (await stat(options.db).catch(() => undefined)) === undefined;
  const db = await Database.open(options.db, { threads: context.jobs, signal: context.signal, ...(context.memoryMiB === undefined ? {} : { memoryMiB: context.memoryMiB }) });
  const steps: StepOutcome[] = [];
  try {
    const { version } = await db.row<{ version: string }>('SELECT version() AS version');
    // DuckDB's own hash is part of what the steps tell one another, and may change with its version.
    const fingerprint = await fingerprintOf([file], { ...reading, prefix: options.prefix, leaks: options.leaks, seed: options.seed, duckdb: version });
    const planned = ['bhc_rows', 'bhc_leaks', 'bhc'].map((name) => ({ name, fingerprint }));
    await beginPreparation(db, { kind: 'bhc', seed: options.seed, tables: TABLES, views: VIEWS, drop: options.drop });
    await refuseChangedSteps(db, planned);
    let source: CsvSource | undefined;
    const opened = async (): Promise<CsvSource> => (source ??= await openCsv(db, file, BHC_COLUMNS, context, reading));
    const works = [
      async (csv: CsvSource) => {
        const rows = await checkRows(db, csv);
        if (rows === 0) throw new AttendingError('NO_ROWS', `${file} has a header and no rows.`, 'Download or export it again.');
        await db.run(`INSERT INTO attending_about VALUES ('badRows', $1) ON CONFLICT DO UPDATE SET "value" = excluded."value"`, [String(csv.skippedRows)]);
        return rows;
      },
      async (csv: CsvSource) => await findLeaks(db, csv, options, context),
      async (csv: CsvSource) => {
        const rows = await buildDataset(db, csv, options);
        // With the rows, so that a run that keeps everything leaves the file untouched.
        await createViews(db);
        return rows;
      },
    ];
    for (const [index, step] of planned.entries()) {
      const work = async (): Promise<number> => {
        const csv = await opened();
        try {
          return await works[index]!(csv);
        } catch (error) {
          throw csvError(error, csv);
        }
      };
      steps.push(await runStep(db, step, work, context));
    }
    return await describeBhc(db, options.leaks, steps);
  } finally {
    db.close();
    if (isNew && steps.length === 0) await Promise.all([options.db, `${options.db}.wal`].map(async (name) => await rm(name, { force: true })));
  }
}

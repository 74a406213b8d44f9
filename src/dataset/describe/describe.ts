import { stat } from 'node:fs/promises';
import type { Database } from '../../platform/database.ts';
import { countCodes, countSpecialties, type CodeNames } from './codes.ts';
import { LENGTH_SAMPLE, measureLengths } from './lengths.ts';
import { readRecords } from './records.ts';
import { proveSplits } from './splits.ts';
import { listTables } from './tables.ts';
import type { DatabaseDescription } from './types.ts';

export interface DescribeOptions {
  /** Codes listed by frequency. */
  readonly topCodes?: number;
  /** Rows of a text column that are measured at most. */
  readonly lengthSample?: number;
  readonly codeNames?: CodeNames;
  /** False leaves out lengths, codes and specialties: a list of tables does not wait for them. */
  readonly figures?: boolean;
}

const TOP_CODES = 20;

/**
 * What a prepared database holds: tables, steps, splits with the proof that no patient is in two, lengths, codes and
 * specialties. Reads only; a database of another program gets its tables alone. Nothing in it is text of a note.
 */
export async function describeDatabase(db: Database, { topCodes = TOP_CODES, lengthSample = LENGTH_SAMPLE, codeNames = () => undefined, figures = true }: DescribeOptions = {}): Promise<DatabaseDescription> {
  const started = performance.now();
  const bytes = db.file === ':memory:' ? 0 : (await stat(db.file)).size;
  const { kind, about, steps } = await readRecords(db);
  const tables = await listTables(db, { countViews: kind !== 'other' });
  const proof = await proveSplits(db, tables);
  const histograms = !figures ? [] : await measureLengths(db, tables, lengthSample);
  const codes = !figures ? [] : await countCodes(db, tables, topCodes, codeNames);
  const specialties = !figures ? [] : await countSpecialties(db, tables);
  return { file: db.file, bytes, kind, about, tables, steps, ...proof, histograms, codes, specialties, elapsedMs: Math.round(performance.now() - started) };
}

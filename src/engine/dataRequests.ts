import { describeDatabase } from '../dataset/describe/describe.ts';
import { sampleTable } from '../dataset/describe/sample.ts';
import type { DatabaseDescription, TableSample } from '../dataset/describe/types.ts';
import { Database } from '../platform/database.ts';
import { codeNames } from './codeNames.ts';
import type { Params } from './protocol.ts';

/** The engine child shares the machine with an editor. */
const MEMORY_MIB = 512;

/** Opens the file for reading only, answers, and closes it at once, so that a preparation can have it. */
async function reading<T>(file: string, signal: AbortSignal, work: (db: Database) => Promise<T>): Promise<T> {
  const db = await Database.open(file, { readOnly: true, memoryMiB: MEMORY_MIB, signal });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** Throws DATABASE_LOCKED while another process writes it, DATABASE_MISSING, DATABASE_BROKEN. */
export async function describeFile({ file, figures }: Params<'dataDescribe'>, signal: AbortSignal): Promise<DatabaseDescription> {
  return await reading(file, signal, async (db) => await describeDatabase(db, { codeNames, ...(figures === undefined ? {} : { figures }) }));
}

/** Throws as `describeFile`, and TABLE_MISSING. */
export async function sampleFile({ file, table, offset, limit, order, whole }: Params<'dataSample'>, signal: AbortSignal): Promise<TableSample> {
  return await reading(file, signal, async (db) => await sampleTable(db, { table, offset, limit, order, whole }));
}

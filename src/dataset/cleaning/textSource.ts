import { Database, quoteName } from '../../platform/database.ts';
import { AttendingError } from '../../platform/errors.ts';
import { nearest } from '../../platform/nearest.ts';
import type { DataContext } from '../context.ts';
import { openRecords } from '../csv/source.ts';
import { BatchBuilder, type Batch } from './batch.ts';
import type { CleanOptions } from './options.ts';
import { RecordBatches } from './recordBatches.ts';

/** Rows to clean, read once and in their order. */
export interface TextSource {
  /** Lower case, in the order of the source. */
  readonly columns: readonly string[];
  readonly rows: number;
  /** Waits for `take` before it reads on. */
  readonly read: (take: (batch: Batch) => Promise<void>) => Promise<void>;
  readonly close: () => void;
}

/**
 * Opens the CSV file or the table that the options name.
 *
 * @throws BAD_CONFIGURATION, MISSING_COLUMNS, TABLE_MISSING, and what opening a CSV file or a database throws
 */
export async function openTextSource(options: CleanOptions, context: DataContext): Promise<TextSource> {
  const { csv, db } = options;
  if ((csv === undefined) === (db === undefined)) throw new AttendingError('BAD_CONFIGURATION', csv === undefined ? 'There is nothing to clean.' : 'A file and a database cannot be cleaned at once.', 'Name a file with --csv FILE, or a prepared database with --db FILE.');
  return csv === undefined ? await openTable(db!, options, context) : await openFile(csv, options, context);
}

async function openFile(csv: string, { columns, encoding, onBadRow }: CleanOptions, context: DataContext): Promise<TextSource> {
  const wanted = columns.map((name) => ({ name: name.toLowerCase(), type: 'VARCHAR', required: true }) as const);
  const records = await openRecords(csv, wanted, context, { encoding, onBadRow });
  const read = async (take: (batch: Batch) => Promise<void>): Promise<void> => {
    const batches = new RecordBatches(records.columns.length, records.escape, take);
    await records.read(batches);
    await batches.end();
  };
  return { columns: records.columns, rows: records.rows, read, close: () => undefined };
}

async function openTable(file: string, { table, columns }: CleanOptions, context: DataContext): Promise<TextSource> {
  const { signal, memoryMiB } = context;
  const db = await Database.open(file, { readOnly: true, signal, ...(memoryMiB === undefined ? {} : { memoryMiB }) });
  try {
    const found = (await db.rows<{ column_name: string }>('SELECT column_name FROM information_schema.columns WHERE lower(table_name) = lower($1) ORDER BY ordinal_position', [table])).map((row) => row.column_name.toLowerCase());
    if (found.length === 0) {
      const names = (await db.rows<{ table_name: string }>("SELECT table_name FROM information_schema.tables WHERE table_name NOT LIKE 'attending!_%' ESCAPE '!' ORDER BY table_name")).map((row) => row.table_name);
      throw new AttendingError('TABLE_MISSING', `${file} has no table ${table}; it has ${names.join(', ') || 'none'}.`, `Name one with --table ${nearest(table, names) ?? 'NAME'}.`);
    }
    const missing = columns.find((name) => !found.includes(name.toLowerCase()));
    if (missing !== undefined) throw new AttendingError('MISSING_COLUMNS', `${table} has no column ${missing}; it has ${found.join(', ')}.`, `Name its texts with --columns ${nearest(missing, found) ?? found.at(-1)!}.`);
    const { rows } = await db.row<{ rows: number }>(`SELECT count(*) AS rows FROM ${quoteName(table)}`);
    return { columns: found, rows, read: async (take) => await readTable(db, table, found, take), close: () => db.close() };
  } catch (error) {
    db.close();
    throw error;
  }
}

/** All values as UTF-8: bytes go from DuckDB to the threads without ever becoming text of JavaScript. */
async function readTable(db: Database, table: string, columns: readonly string[], take: (batch: Batch) => Promise<void>): Promise<void> {
  const { DuckDBBlobVector } = await import('@duckdb/node-api');
  const builder = new BatchBuilder(columns.length);
  // Results come in the order of the table.
  await db.run('SET preserve_insertion_order = true');
  const selected = columns.map((name) => `encode(CAST(${quoteName(name)} AS VARCHAR))`).join(', ');
  const result = await db.guard(async () => await db.connection.stream(`SELECT ${selected} FROM ${quoteName(table)}`));
  for (;;) {
    const chunk = await db.guard(async () => await result.fetchChunk());
    if (chunk === null || chunk.rowCount === 0) break;
    const vectors = columns.map((_, column) => chunk.getColumnVector(column));
    for (let row = 0; row < chunk.rowCount; row += 1) {
      for (const vector of vectors) builder.add(vector instanceof DuckDBBlobVector ? vector.getItemBytes(row) : null);
      if (builder.full) await take(builder.take()!);
    }
  }
  const last = builder.take();
  if (last !== undefined) await take(last);
}

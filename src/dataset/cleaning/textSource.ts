import path from 'node:path';
import { Database, quoteName } from '../../platform/database.ts';
import { AttendingError } from '../../platform/errors.ts';
import { nearest } from '../../platform/nearest.ts';
import type { DataContext } from '../context.ts';
import { csvError, openCsv, type CsvColumn } from '../csv/source.ts';
import { BatchBuilder, type Batch } from './batch.ts';
import type { CleanOptions } from './options.ts';

/** Rows to clean, read once and in their order. */
export interface TextSource {
  /** Lower case, in the order of the source. */
  readonly columns: readonly string[];
  /** How much there is to read, as far as it is known beforehand. */
  readonly total: { readonly unit: 'rows' | 'bytes'; readonly amount: number } | undefined;
  readonly batches: () => AsyncGenerator<Batch>;
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

async function openFile(csv: string, { columns }: CleanOptions, context: DataContext): Promise<TextSource> {
  const db = await open(':memory:', false, context);
  try {
    const asText = (name: string): CsvColumn => ({ name, type: 'VARCHAR', required: true });
    // Once to learn what else the file has, once to read all of it.
    const { columns: found } = await openCsv(db, csv, columns.map((name) => asText(name.toLowerCase())), context);
    const repeated = found.find((name, index) => found.indexOf(name) !== index);
    if (repeated !== undefined) throw new AttendingError('BAD_CSV', `${csv} has two columns ${repeated}.`, 'Give each column a name of its own.');
    const source = await openCsv(db, csv, found.map(asText), { ...context, onWarning: () => undefined });
    const plain = path.extname(csv).toLowerCase() !== '.gz';
    return {
      columns: found,
      total: plain ? { unit: 'bytes', amount: source.bytes } : undefined,
      batches: () => readBatches(db, found, source.relation, (error) => csvError(error, source)),
      close: () => db.close(),
    };
  } catch (error) {
    db.close();
    throw error;
  }
}

async function openTable(file: string, { table, columns }: CleanOptions, context: DataContext): Promise<TextSource> {
  const db = await open(file, true, context);
  try {
    const found = (await db.rows<{ column_name: string }>('SELECT column_name FROM information_schema.columns WHERE lower(table_name) = lower($1) ORDER BY ordinal_position', [table])).map((row) => row.column_name.toLowerCase());
    if (found.length === 0) {
      const names = (await db.rows<{ table_name: string }>("SELECT table_name FROM information_schema.tables WHERE table_name NOT LIKE 'attending!_%' ESCAPE '!' ORDER BY table_name")).map((row) => row.table_name);
      throw new AttendingError('TABLE_MISSING', `${file} has no table ${table}; it has ${names.join(', ') || 'none'}.`, `Name one with --table ${nearest(table, names) ?? 'NAME'}.`);
    }
    const missing = columns.find((name) => !found.includes(name.toLowerCase()));
    if (missing !== undefined) throw new AttendingError('MISSING_COLUMNS', `${table} has no column ${missing}; it has ${found.join(', ')}.`, `Name its texts with --columns ${nearest(missing, found) ?? found.at(-1)!}.`);
    const { rows } = await db.row<{ rows: number }>(`SELECT count(*) AS rows FROM ${quoteName(table)}`);
    return { columns: found, total: { unit: 'rows', amount: rows }, batches: () => readBatches(db, found, quoteName(table), (error) => error), close: () => db.close() };
  } catch (error) {
    db.close();
    throw error;
  }
}

async function open(file: string, readOnly: boolean, { memoryMiB, signal }: DataContext): Promise<Database> {
  const db = await Database.open(file, { readOnly, signal, ...(memoryMiB === undefined ? {} : { memoryMiB }) });
  // Results come in the order of the source.
  await db.run('SET preserve_insertion_order = true');
  return db;
}

/** All values as UTF-8: bytes go from DuckDB to the threads without ever becoming text of JavaScript. */
async function* readBatches(db: Database, columns: readonly string[], relation: string, explain: (error: unknown) => unknown): AsyncGenerator<Batch> {
  const { DuckDBBlobVector } = await import('@duckdb/node-api');
  const builder = new BatchBuilder(columns.length);
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await db.guard(work);
    } catch (error) {
      throw explain(error);
    }
  };
  const selected = columns.map((name) => `encode(CAST(${quoteName(name)} AS VARCHAR))`).join(', ');
  const result = await guarded(async () => await db.connection.stream(`SELECT ${selected} FROM ${relation}`));
  for (;;) {
    const chunk = await guarded(async () => await result.fetchChunk());
    if (chunk === null || chunk.rowCount === 0) break;
    const vectors = columns.map((_, column) => chunk.getColumnVector(column));
    for (let row = 0; row < chunk.rowCount; row += 1) {
      for (const vector of vectors) builder.add(vector instanceof DuckDBBlobVector ? vector.getItemBytes(row) : null);
      if (builder.full) yield builder.take()!;
    }
  }
  const last = builder.take();
  if (last !== undefined) yield last;
}

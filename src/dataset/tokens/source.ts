import { stat } from 'node:fs/promises';
import { Database, quoteName, quoteText } from '../../platform/database.ts';
import { AttendingError } from '../../platform/errors.ts';
import { nearest } from '../../platform/nearest.ts';
import type { DataContext } from '../context.ts';
import { csvError, openCsv, type CsvSource } from '../csv/source.ts';
import type { TokensOptions } from './options.ts';

/** One row as it is read: its key, its split, and the values of the names. */
export interface SourceRow {
  readonly id: string | null;
  readonly split: string;
  readonly values: readonly (string | null)[];
}

/** Rows to make tokens of. */
export interface RowSource {
  readonly total: number;
  /** The files that the rows come from. */
  readonly files: readonly string[];
  readonly batches: () => AsyncGenerator<SourceRow[]>;
  readonly close: () => void;
}

/**
 * Opens the source of a configuration for the names that its templates use.
 * Throws MISSING_COLUMNS and TABLE_MISSING, naming the nearest, FILE_NOT_FOUND, NO_ROWS and what Database throws.
 */
export async function openRows(options: TokensOptions, names: readonly string[], context: DataContext): Promise<RowSource> {
  const { source, splits } = options;
  const file = source.database ?? source.parquet ?? source.csv!;
  const db = await Database.open(source.database ?? ':memory:', { signal: context.signal, memoryMiB: shareOfMemory(context, 6), readOnly: source.database !== undefined });
  try {
    const wanted = names.flatMap((name) => columnsFor(options, name));
    const { relation, csv } = await relationOf(db, options, wanted, context);
    const columns = new Map((await db.rows<{ column_name: string; column_type: string }>(`DESCRIBE SELECT * FROM ${relation}`)).map((row) => [row.column_name.toLowerCase(), row]));
    const columnOf = (name: string): string => {
      const column = columns.get(name.toLowerCase());
      if (column !== undefined) return column.column_name;
      const near = nearest(name.toLowerCase(), columns.keys());
      throw new AttendingError('MISSING_COLUMNS', `${file}${source.table === undefined ? '' : `, ${source.table},`} has no column "${name}".`, near === undefined ? `It has ${[...columns.values()].map((column) => column.column_name).join(', ')}: map names to columns with "source.columns".` : `Did you mean "${near}"? Map names to columns with "source.columns".`);
    };
    const textOf = (name: string): string => {
      const column = columnOf(name);
      const isList = columns.get(column.toLowerCase())!.column_type.endsWith('[]');
      return isList ? `array_to_string(${quoteName(column)}, ${quoteText(source.separator)})` : `${quoteName(column)}::VARCHAR`;
    };
    const valueOf = (name: string): string => {
      const parts = columnsFor(options, name).map(textOf);
      return parts.length === 1 ? parts[0]! : `concat_ws(${quoteText(source.separator)}, ${parts.map((part) => `NULLIF(${part}, '')`).join(', ')})`;
    };
    const split = source.split === undefined ? "'train'" : `${quoteName(columnOf(source.split))}::VARCHAR`;
    const id = source.id === undefined ? 'NULL' : `${quoteName(columnOf(source.id))}::VARCHAR`;
    const select = names.map((name, i) => `${valueOf(name)} AS v${i}`).join(', ');
    const where = splits === undefined ? `${split} IS NOT NULL` : `${split} IN (${Object.keys(splits).map(quoteText).join(', ')})`;
    const { total } = await db.row<{ total: number }>(`SELECT count(*) AS total FROM ${relation} WHERE ${where}`).catch((error: unknown) => {
      throw csv === undefined ? error : csvError(error, csv);
    });
    if (total === 0) throw new AttendingError('NO_ROWS', `${file} has no rows for these splits.`, 'Check "source" and "splits".');
    // In the order of the source, so that the same source gives the same dataset.
    await db.run('SET preserve_insertion_order = true');
    async function* batches(): AsyncGenerator<SourceRow[]> {
      const stream = db.stream<Record<string, string | null>>(`SELECT ${id} AS id, ${split} AS split, ${select} FROM ${relation} WHERE ${where}`);
      try {
        for await (const rows of stream) {
          yield rows.map((row) => ({ id: row['id'] ?? null, split: splits?.[row['split']!] ?? row['split']!, values: names.map((_, i) => row[`v${i}`] ?? null) }));
        }
      } catch (error) {
        throw csv === undefined ? error : csvError(error, csv);
      }
    }
    return { total, files: [file], batches, close: () => db.close() };
  } catch (error) {
    db.close();
    throw error;
  }
}

const DEFAULT_MEMORY_MIB = 768;
const LEAST_MEMORY_MIB = 64;

/** A part of what DuckDB may hold: two databases are open at a time, and the threads hold tokenizers. */
export function shareOfMemory({ memoryMiB = DEFAULT_MEMORY_MIB }: DataContext, parts: number): number {
  return Math.max(LEAST_MEMORY_MIB, Math.floor(memoryMiB / parts));
}

function columnsFor({ source }: TokensOptions, name: string): readonly string[] {
  const mapped = Object.hasOwn(source.columns, name) ? source.columns[name]! : name;
  return typeof mapped === 'string' ? [mapped] : mapped;
}

async function relationOf(db: Database, { source }: TokensOptions, wanted: readonly string[], context: DataContext): Promise<{ readonly relation: string; readonly csv?: CsvSource }> {
  if (source.csv !== undefined) {
    const extra = [source.id, source.split].filter((name) => name !== undefined);
    const columns = [...new Set([...wanted, ...extra].map((name) => name.toLowerCase()))].map((name) => ({ name, type: 'VARCHAR' as const, required: true }));
    const csv = await openCsv(db, source.csv, columns, context);
    return { relation: csv.relation, csv };
  }
  if (source.parquet !== undefined && !(await stat(source.parquet).catch(() => undefined))?.isFile()) {
    throw new AttendingError('FILE_NOT_FOUND', `There is no file ${source.parquet}.`, 'Check "source.parquet".');
  }
  if (source.parquet !== undefined) return { relation: `read_parquet(${quoteText(source.parquet)})` };
  const table = source.table!;
  const known = (await db.rows<{ table_name: string }>("SELECT table_name FROM information_schema.tables WHERE table_schema = 'main'")).map((row) => row.table_name);
  const found = known.find((name) => name.toLowerCase() === table.toLowerCase());
  if (found !== undefined) return { relation: quoteName(found) };
  const near = nearest(table.toLowerCase(), known);
  throw new AttendingError('TABLE_MISSING', `${source.database!} has no table or view "${table}".`, near === undefined ? `It has ${known.join(', ') || 'none'}.` : `Did you mean "${near}"?`);
}

import type { Database } from '../../platform/database.ts';
import type { DataContext } from '../context.ts';
import { lookAtCsv, openCsv, type CsvColumn, type CsvLook, type CsvSource } from '../csv/source.ts';
import { openFolder } from './folder.ts';
import type { MimicOptions } from './options.ts';
import { NOTES, TABLES } from './schema.ts';

/** A file whose header is known, and which is read from end to end by the first step that needs it, once. */
export interface LazySource {
  readonly look: CsvLook;
  readonly open: (db: Database, context: DataContext) => Promise<CsvSource>;
}

export interface MimicSources {
  /** By table of the prepared database. */
  readonly tables: ReadonlyMap<string, LazySource>;
  readonly notes: LazySource | undefined;
}

/** Finds the files of an export and looks at all their headers, before a database is touched. Throws WRONG_FOLDER, MISSING_COLUMNS and what `lookAtCsv` throws. */
export async function findSources({ dataset, dir, notes }: MimicOptions): Promise<MimicSources> {
  const folder = await openFolder(dataset, dir, notes);
  const tables = new Map<string, LazySource>();
  for (const { table, columns } of TABLES[dataset]) {
    const file = folder.tables.get(table);
    if (file !== undefined) tables.set(table, await lazySource(file, columns));
  }
  return { tables, notes: folder.notes === undefined ? undefined : await lazySource(folder.notes, NOTES[dataset].columns) };
}

async function lazySource(file: string, columns: readonly CsvColumn[]): Promise<LazySource> {
  const look = await lookAtCsv(file, columns);
  let opened: Promise<CsvSource> | undefined;
  return { look, open: async (db, context) => await (opened ??= openCounted(db, file, columns, context)) };
}

/** As `openCsv`, with rows of patients counted as they are read: see `Database.watchRows`. */
async function openCounted(db: Database, file: string, columns: readonly CsvColumn[], context: DataContext): Promise<CsvSource> {
  const source = await openCsv(db, file, columns, context);
  if (!columns.some(({ name }) => name === 'subject_id')) return source;
  return { ...source, relation: `(SELECT * FROM ${source.relation} WHERE rows_seen(subject_id))` };
}

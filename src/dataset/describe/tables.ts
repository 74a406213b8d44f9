import { quoteName, quoteText, type Database } from '../../platform/database.ts';
import { StatementError } from '../../platform/statementError.ts';
import type { TableDescription } from './types.ts';

/** What this program writes about a preparation, shown as steps and facts rather than as tables. */
const RECORD_TABLES: readonly string[] = ['attending_about', 'attending_steps', 'attending_trained'];

/** SQL of what the file itself holds: no temporary table and nothing of DuckDB's own. */
export const OWN = `NOT internal AND schema_name = 'main' AND database_name = current_database()`;

interface Listed {
  readonly name: string;
  readonly kind: 'table' | 'view';
}

/** Tables and views with their columns, in order of name; rows are counted from metadata where DuckDB can. */
export async function listTables(db: Database, { countViews }: { readonly countViews: boolean }): Promise<TableDescription[]> {
  const listed = await db.rows<Listed>(
    `SELECT table_name AS name, 'table' AS kind FROM duckdb_tables() WHERE ${OWN}
     UNION ALL SELECT view_name, 'view' FROM duckdb_views() WHERE ${OWN}
     ORDER BY ALL`,
  );
  const columns = await db.rows<{ table: string; name: string; type: string }>(
    `SELECT table_name AS "table", column_name AS name, data_type AS type FROM duckdb_columns() WHERE ${OWN} ORDER BY table_name, column_index`,
  );
  const described: TableDescription[] = [];
  for (const { name, kind } of listed) {
    if (RECORD_TABLES.includes(name)) continue;
    const rows = kind === 'table' || countViews ? await countRows(db, name) : null;
    described.push({ name, kind, rows, columns: columns.filter(({ table }) => table === name).map((column) => ({ name: column.name, type: column.type })) });
  }
  return described;
}

/** Rows of a table or view; null for a view whose query does not run any more. */
async function countRows(db: Database, name: string): Promise<number | null> {
  try {
    return (await db.row<{ rows: number }>(`SELECT count(*) AS rows FROM ${quoteName(name)}`)).rows;
  } catch (error) {
    if (error instanceof StatementError && /^(?:Binder|Catalog|IO) Error$/.test(error.kind)) return null;
    throw error;
  }
}

/** True where the database has this table or view with all these columns. */
export function hasColumns(tables: readonly TableDescription[], name: string, columns: readonly string[]): boolean {
  const table = tables.find((candidate) => candidate.name === name);
  return table !== undefined && columns.every((column) => table.columns.some((candidate) => candidate.name === column));
}

/** True where the table of records is there. */
export async function hasRecords(db: Database, table: string): Promise<boolean> {
  const { found } = await db.row<{ found: boolean }>(`SELECT count(*) > 0 AS found FROM duckdb_tables() WHERE ${OWN} AND table_name = ${quoteText(table)}`);
  return found;
}

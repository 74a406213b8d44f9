import { quoteName, type Database } from '../../platform/database.ts';
import { AttendingError } from '../../platform/errors.ts';
import { nearest } from '../../platform/nearest.ts';
import { CELL_LIMIT, SAMPLE_LIMIT, type SampleCell, type SampleOrder, type TableSample } from './types.ts';

export interface SampleRequest {
  readonly table: string;
  readonly offset: number;
  /** At most SAMPLE_LIMIT. */
  readonly limit: number;
  readonly order?: SampleOrder | undefined;
}

/**
 * Some rows of a table or view as texts, each cell cut at CELL_LIMIT characters: in the order in which they are stored,
 * or by one column. Throws TABLE_MISSING for a table or column that is not there.
 */
export async function sampleTable(db: Database, { table, offset, limit, order }: SampleRequest): Promise<TableSample> {
  // Rows come in the order of the file, so that a page is a page.
  await db.run('SET preserve_insertion_order = true');
  const columns = await columnsOf(db, table);
  if (order !== undefined && !columns.some(({ name }) => name === order.column)) {
    throw new AttendingError('TABLE_MISSING', `"${table}" has no column "${order.column}".`, `It has ${columns.map(({ name }) => name).join(', ')}.`);
  }
  const from = quoteName(table);
  const { total } = await db.row<{ total: number }>(`SELECT count(*) AS total FROM ${from}`);
  const by = order === undefined ? '' : `ORDER BY ${quoteName(order.column)} ${order.descending ? 'DESC' : 'ASC'} NULLS LAST`;
  const rowsOf = `SELECT * FROM ${from} ${by} LIMIT ${Math.min(limit, SAMPLE_LIMIT)} OFFSET ${offset}`;
  const cells = columns.flatMap(({ name }, index) => {
    const value = `CAST(${quoteName(name)} AS VARCHAR)`;
    return [`left(${value}, ${CELL_LIMIT}) AS t${index}`, `length(${value}) AS n${index}`];
  });
  const rows = await db.rows<Record<string, string | number | null>>(`SELECT ${cells.join(', ')} FROM (${rowsOf})`);
  return { table, columns, rows: rows.map((row) => columns.map((_, index) => cellOf(row[`t${index}`], row[`n${index}`]))), offset, total, order: order ?? null, cellLimit: CELL_LIMIT };
}

function cellOf(text: string | number | null | undefined, length: string | number | null | undefined): SampleCell {
  if (typeof text !== 'string') return null;
  return typeof length === 'number' && length > CELL_LIMIT ? { text, length } : { text };
}

async function columnsOf(db: Database, table: string): Promise<{ name: string; type: string }[]> {
  const columns = await db.rows<{ name: string; type: string }>(
    `SELECT column_name AS name, data_type AS type FROM duckdb_columns() WHERE NOT internal AND schema_name = 'main' AND table_name = $1 ORDER BY column_index`,
    [table],
  );
  if (columns.length > 0) return columns;
  const names = await db.rows<{ name: string }>(`SELECT DISTINCT table_name AS name FROM duckdb_columns() WHERE NOT internal AND schema_name = 'main' ORDER BY name`);
  const near = nearest(table, names.map(({ name }) => name));
  throw new AttendingError('TABLE_MISSING', `The database has no table "${table}".`, near === undefined ? 'Refresh to see those that it has.' : `Did you mean "${near}"?`);
}

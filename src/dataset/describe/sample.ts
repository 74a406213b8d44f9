import { quoteName, type Database } from '../../platform/database.ts';
import { AttendingError } from '../../platform/errors.ts';
import { nearest } from '../../platform/nearest.ts';
import { OWN } from './tables.ts';
import { CELL_LIMIT, SAMPLE_LIMIT, WHOLE_LIMIT, type SampleCell, type SampleOrder, type TableSample } from './types.ts';

export interface SampleRequest {
  readonly table: string;
  readonly offset: number;
  /** At most SAMPLE_LIMIT. */
  readonly limit: number;
  readonly order?: SampleOrder | undefined;
  /** A column whose values are cut at WHOLE_LIMIT only: for a sample of one row. */
  readonly whole?: string | undefined;
}

/** Characters of a text that rows are sorted by: whole notes would not fit into memory. */
const SORTED_CHARACTERS = 64;

/**
 * Some rows of a table or view as texts, each cell cut at CELL_LIMIT characters: in the order in which they are stored,
 * or of a table also by one column. Throws TABLE_MISSING for a table or column that is not there.
 */
export async function sampleTable(db: Database, { table, offset, limit, order, whole }: SampleRequest): Promise<TableSample> {
  // Rows come in the order of the file, so that a page is a page.
  await db.run('SET preserve_insertion_order = true');
  const { kind, columns } = await findTable(db, table);
  const from = quoteName(table);
  const { total } = await db.row<{ total: number }>(`SELECT count(*) AS total FROM ${from}`);
  const rowsShown = Math.min(limit, SAMPLE_LIMIT);
  const by = order === undefined || kind === 'view' ? undefined : order;
  const places = by === undefined ? undefined : await sortedPlaces(db, table, columns, by, rowsShown, offset);
  if (places?.length === 0) return { table, columns, rows: [], offset, total, order: by ?? null, cellLimit: CELL_LIMIT };
  const cells = columns.flatMap(({ name }, index) => {
    const value = `CAST(${quoteName(name)} AS VARCHAR)`;
    return [`left(${value}, ${name === whole ? WHOLE_LIMIT : CELL_LIMIT}) AS t${index}`, `length(${value}) AS n${index}`];
  });
  const part = places === undefined ? `SELECT * FROM ${from} LIMIT ${rowsShown} OFFSET ${offset}` : `SELECT rowid AS attending_place, * FROM ${from} WHERE rowid IN (${places.join(', ')})`;
  const rows = await db.rows<Record<string, string | number | null>>(`SELECT ${places === undefined ? '' : 'attending_place, '}${cells.join(', ')} FROM (${part})`);
  if (places !== undefined) rows.sort((a, b) => places.indexOf(Number(a['attending_place'])) - places.indexOf(Number(b['attending_place'])));
  return { table, columns, rows: rows.map((row) => columns.map(({ name }, index) => cellOf(row[`t${index}`], row[`n${index}`], name === whole ? WHOLE_LIMIT : CELL_LIMIT))), offset, total, order: by ?? null, cellLimit: CELL_LIMIT };
}

/** Where the rows of a page stand: only the column that sorts is read, and whole rows then of the page alone. */
async function sortedPlaces(db: Database, table: string, columns: readonly Column[], order: SampleOrder, limit: number, offset: number): Promise<number[]> {
  const column = columns.find(({ name }) => name === order.column);
  if (column === undefined) {
    throw new AttendingError('TABLE_MISSING', `"${table}" has no column "${order.column}".`, `It has ${columns.map(({ name }) => name).join(', ')}.`);
  }
  const key = column.type === 'VARCHAR' ? `left(${quoteName(column.name)}, ${SORTED_CHARACTERS})` : quoteName(column.name);
  const places = await db.rows<{ place: number }>(`SELECT rowid AS place FROM ${quoteName(table)} ORDER BY ${key} ${order.descending ? 'DESC' : 'ASC'} NULLS LAST, rowid LIMIT ${limit} OFFSET ${offset}`);
  return places.map(({ place }) => place);
}

function cellOf(text: string | number | null | undefined, length: string | number | null | undefined, limit: number): SampleCell {
  if (typeof text !== 'string') return null;
  return typeof length === 'number' && length > limit ? { text, length } : { text };
}

interface Column {
  readonly name: string;
  readonly type: string;
}

async function findTable(db: Database, table: string): Promise<{ kind: 'table' | 'view'; columns: Column[] }> {
  const columns = await db.rows<Column>(
    `SELECT column_name AS name, data_type AS type FROM duckdb_columns() WHERE ${OWN} AND table_name = $1 ORDER BY column_index`,
    [table],
  );
  if (columns.length === 0) {
    const names = await db.rows<{ name: string }>(`SELECT DISTINCT table_name AS name FROM duckdb_columns() WHERE ${OWN} ORDER BY name`);
    const near = nearest(table, names.map(({ name }) => name));
    throw new AttendingError('TABLE_MISSING', `The database has no table "${table}".`, near === undefined ? 'Refresh to see those that it has.' : `Did you mean "${near}"?`);
  }
  const { views } = await db.row<{ views: number }>(`SELECT count(*) AS views FROM duckdb_views() WHERE ${OWN} AND view_name = $1`, [table]);
  return { kind: views > 0 ? 'view' : 'table', columns };
}

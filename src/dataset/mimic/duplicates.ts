import { quoteName, type Database } from '../../platform/database.ts';
import { AttendingError } from '../../platform/errors.ts';

export interface Uniqueness {
  readonly table: string;
  readonly key: readonly string[];
  /** For people: the file that the table was read from. */
  readonly file: string;
  /** Takes rows of the same key and different content as they are, instead of refusing them. */
  readonly keep: boolean;
}

/**
 * Removes rows that are there twice, word for word, and gives how many went.
 * Throws DUPLICATE_KEYS when rows of the same key differ, unless they are kept. A key with a NULL names no row.
 */
export async function dropRepeatedRows(db: Database, { table, key, file, keep }: Uniqueness): Promise<number> {
  const name = quoteName(table);
  const keys = key.map(quoteName).join(', ');
  const twice = `SELECT ${keys} FROM ${name} GROUP BY ${keys} HAVING count(*) > 1`;
  const { keys: repeated } = await db.row<{ keys: number }>(`SELECT count(*) AS keys FROM (${twice})`);
  if (repeated === 0) return 0;
  // Digests instead of rows: a row may hold a note.
  await db.run(`CREATE OR REPLACE TEMP TABLE repeated_rows AS SELECT ${keys}, rowid AS row, md5(t::VARCHAR) AS digest FROM ${name} t WHERE (${keys}) IN (${twice})`);
  if (!keep) {
    const { conflicts } = await db.row<{ conflicts: number }>(`SELECT count(*) AS conflicts FROM (SELECT 1 FROM repeated_rows WHERE ${key.map((column) => `${quoteName(column)} IS NOT NULL`).join(' AND ')} GROUP BY ${keys} HAVING count(DISTINCT digest) > 1)`);
    if (conflicts > 0) {
      throw new AttendingError('DUPLICATE_KEYS', `${file} has ${conflicts} ${key.join(', ')} with rows that differ.`, 'Mend or export the file again, or add --duplicates keep to take them all.');
    }
  }
  const dropped = await db.run(`DELETE FROM ${name} WHERE rowid IN (SELECT row FROM (SELECT row, row_number() OVER (PARTITION BY ${keys}, digest ORDER BY row) AS place FROM repeated_rows) WHERE place > 1)`);
  await db.run('DROP TABLE repeated_rows');
  return dropped;
}

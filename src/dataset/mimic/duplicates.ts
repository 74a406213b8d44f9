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

/** Keys that are held in memory at a time. */
const BUCKET_ROWS = 1_000_000;

/**
 * Removes rows that are there twice, word for word, and gives how many went.
 * Throws DUPLICATE_KEYS when rows of the same key differ, unless they are kept. A key with a NULL names no row.
 */
export async function dropRepeatedRows(db: Database, { table, key, file, keep }: Uniqueness, bucketRows = BUCKET_ROWS): Promise<number> {
  const name = quoteName(table);
  const keys = key.map(quoteName).join(', ');
  if (!(await findRepeatedKeys(db, name, keys, quoteName(key[0]!), bucketRows))) return 0;
  // Digests instead of rows: a row may hold a note.
  await db.run(`CREATE OR REPLACE TEMP TABLE repeated_rows AS SELECT ${keys}, t.rowid AS row, md5(t::VARCHAR) AS digest FROM ${name} t SEMI JOIN repeated_keys USING (${keys})`);
  if (!keep) {
    const { conflicts } = await db.row<{ conflicts: number }>(`SELECT count(*) AS conflicts FROM (SELECT 1 FROM repeated_rows GROUP BY ${keys} HAVING count(DISTINCT digest) > 1)`);
    if (conflicts > 0) {
      throw new AttendingError('DUPLICATE_KEYS', `${file} has ${conflicts} ${key.join(', ')} with rows that differ.`, 'Mend or export the file again, or add --duplicates keep to take them all.');
    }
  }
  const dropped = await db.run(`DELETE FROM ${name} WHERE rowid IN (SELECT row FROM (SELECT row, row_number() OVER (PARTITION BY ${keys}, digest ORDER BY row) AS place FROM repeated_rows) WHERE place > 1)`);
  await db.run('DROP TABLE repeated_rows');
  await db.run('DROP TABLE repeated_keys');
  return dropped;
}

/** Makes `repeated_keys` if there are any. In buckets: grouping all of ten million keys at once would spill. */
async function findRepeatedKeys(db: Database, name: string, keys: string, first: string, bucketRows: number): Promise<boolean> {
  const { rows } = await db.row<{ rows: number }>(`SELECT count(*) AS rows FROM ${name}`);
  const buckets = Math.max(1, Math.ceil(rows / bucketRows));
  await db.run(`CREATE OR REPLACE TEMP TABLE repeated_keys AS SELECT ${keys} FROM ${name} WHERE false`);
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    await db.run(`INSERT INTO repeated_keys SELECT ${keys} FROM ${name} WHERE hash(${first}) % ${buckets} = ${bucket} GROUP BY ${keys} HAVING count(*) > 1`);
  }
  const { repeated } = await db.row<{ repeated: number }>('SELECT count(*) AS repeated FROM repeated_keys');
  if (repeated === 0) await db.run('DROP TABLE repeated_keys');
  return repeated > 0;
}

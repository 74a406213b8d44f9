import path from 'node:path';
import { quoteName, type Database } from '../../platform/database.ts';
import type { CsvSource } from '../csv/source.ts';
import { dropRepeatedRows } from './duplicates.ts';
import { countRows } from './notes.ts';
import type { TableSchema } from './schema.ts';

export interface TableLeftOut {
  /** Rows without a code. */
  readonly empty: number;
  /** The same row again. */
  readonly repeated: number;
  /** Of patients that were not chosen: they have no discharge note, or are beyond --patients. */
  readonly otherPatients: number;
}

/**
 * Copies a table of the export, the rows of chosen patients only. Without a source it stays empty, so that queries
 * need not ask which files there were. Throws DUPLICATE_KEYS.
 */
export async function loadTable(db: Database, schema: TableSchema, source: CsvSource | undefined, keepDuplicates: boolean): Promise<TableLeftOut> {
  const { table, columns, select, key, ofPatients, empty } = schema;
  const name = quoteName(table);
  const nothing = `(SELECT ${columns.map((column) => `NULL::${column.type} AS ${quoteName(column.name)}`).join(', ')} WHERE false)`;
  const chosen = ofPatients ? 'WHERE subject_id IN (SELECT subject_id FROM chosen_patients)' : '';
  await db.run(`CREATE TABLE ${name} AS SELECT ${select} FROM ${source?.relation ?? nothing} ${chosen}`);
  const copied = await countRows(db, name);
  const withoutCode = empty === undefined ? 0 : await db.run(`DELETE FROM ${name} WHERE ${empty}`);
  const repeated = source === undefined ? 0 : await dropRepeatedRows(db, { table, key, file: path.basename(source.file), keep: keepDuplicates });
  return { empty: withoutCode, repeated, otherPatients: (source?.rows ?? 0) - copied };
}

/** Codes that `admission_codes` takes at a time. */
const BUCKET_ROWS = 500_000;
/** A code without a place comes last. */
const LAST = 2 ** 31 - 1;

/**
 * Makes `admission_codes`: one row an admission with a code, its codes and their ICD versions as lists in the order of
 * `seq_num`. In buckets of patients, since DuckDB holds lists in memory until a statement ends; sorted as lists, since
 * an aggregate with ORDER BY takes a hundred times the memory.
 */
export async function groupCodes(db: Database, bucketRows = BUCKET_ROWS): Promise<number> {
  await db.run('CREATE TABLE admission_codes(subject_id BIGINT, hadm_id BIGINT, diagnosis_codes VARCHAR[], diagnosis_versions SMALLINT[], procedure_codes VARCHAR[], procedure_versions SMALLINT[])');
  const buckets = Math.max(1, Math.ceil(((await countRows(db, 'diagnoses')) + (await countRows(db, 'procedures'))) / bucketRows));
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const grouped = (table: string): string =>
      `(SELECT subject_id, hadm_id, list_sort(list({'seq': coalesce(seq_num, ${LAST}), 'version': icd_version, 'code': icd_code})) AS codes FROM ${table} WHERE hash(subject_id) % ${buckets} = ${bucket} GROUP BY subject_id, hadm_id)`;
    const lists = (side: string, field: string): string => `coalesce(list_transform(${side}.codes, lambda entry: entry.${field}), [])`;
    await db.run(
      `INSERT INTO admission_codes SELECT subject_id, hadm_id, ${lists('d', 'code')}, ${lists('d', 'version')}, ${lists('p', 'code')}, ${lists('p', 'version')}
         FROM ${grouped('diagnoses')} d FULL JOIN ${grouped('procedures')} p USING (subject_id, hadm_id)`,
    );
  }
  return await countRows(db, 'admission_codes');
}

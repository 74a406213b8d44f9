import { quoteName, type Database } from '../../platform/database.ts';
import { hasColumns } from './tables.ts';
import type { SplitDescription, TableDescription } from './types.ts';

/** Tables that are split, the one that the others are made from first. */
const SPLIT_TABLES = ['facts', 'bhc', 'qa', 'tokens'] as const;
const PATIENT = 'subject_id';
/** Splits in the order in which people name them; others after them by name. */
const SPLIT_ORDER = ['holdout', 'train', 'validation', 'eval', 'test', 'pool'];

export interface SplitProof {
  readonly splitTable: string | null;
  readonly splits: SplitDescription[];
  readonly patientsInTwoSplits: number | null;
  readonly patientsChecked: number | null;
}

/** Sizes of the splits, and how many patients stand in more than one: counted over all rows, never a sample. */
export async function proveSplits(db: Database, tables: readonly TableDescription[]): Promise<SplitProof> {
  const splitTable = SPLIT_TABLES.find((name) => hasColumns(tables, name, ['split']));
  if (splitTable === undefined) return { splitTable: null, splits: [], patientsInTwoSplits: null, patientsChecked: null };
  const withPatients = hasColumns(tables, splitTable, [PATIENT]);
  const from = quoteName(splitTable);
  const sizes = await db.rows<{ name: string; rows: number; patients: number | null }>(
    `SELECT coalesce(CAST(split AS VARCHAR), 'none') AS name, count(*) AS rows, ${withPatients ? `count(DISTINCT ${PATIENT})` : 'NULL'} AS patients FROM ${from} GROUP BY ALL`,
  );
  const total = sizes.reduce((sum, { rows }) => sum + rows, 0);
  const splits = sizes.map((size) => ({ ...size, share: size.rows / total })).sort((a, b) => compareSplits(a.name, b.name));
  if (!withPatients) return { splitTable, splits, patientsInTwoSplits: null, patientsChecked: null };
  const proof = await db.row<{ checked: number; two: number }>(
    `SELECT count(*) AS checked, count(*) FILTER (WHERE parts > 1) AS two FROM (SELECT count(DISTINCT split) AS parts FROM ${from} WHERE ${PATIENT} IS NOT NULL GROUP BY ${PATIENT})`,
  );
  return { splitTable, splits, patientsInTwoSplits: proof.two, patientsChecked: proof.checked };
}

/** Sorts names of splits as people list them. */
export function compareSplits(a: string, b: string): number {
  const place = (name: string): number => (SPLIT_ORDER.includes(name) ? SPLIT_ORDER.indexOf(name) : SPLIT_ORDER.length);
  return place(a) - place(b) || (a < b ? -1 : 1);
}

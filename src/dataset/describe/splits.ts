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
  readonly questionsInTwoSplits: number | null;
}

const NOTHING: Pick<SplitProof, 'patientsInTwoSplits' | 'patientsChecked' | 'questionsInTwoSplits'> = { patientsInTwoSplits: null, patientsChecked: null, questionsInTwoSplits: null };

/** Sizes of the splits, and how many patients, or questions, stand in more than one: counted over all rows, never a sample. */
export async function proveSplits(db: Database, tables: readonly TableDescription[]): Promise<SplitProof> {
  const splitTable = SPLIT_TABLES.find((name) => hasColumns(tables, name, ['split']));
  if (splitTable === undefined) return { splitTable: null, splits: [], ...NOTHING };
  const withPatients = hasColumns(tables, splitTable, [PATIENT]);
  const from = quoteName(splitTable);
  const sizes = await db.rows<{ name: string; rows: number; patients: number | null }>(
    `SELECT coalesce(CAST(split AS VARCHAR), 'none') AS name, count(*) AS rows, ${withPatients ? `count(DISTINCT ${PATIENT})` : 'NULL'} AS patients FROM ${from} GROUP BY ALL`,
  );
  const total = sizes.reduce((sum, { rows }) => sum + rows, 0);
  const splits = sizes.map((size) => ({ ...size, share: size.rows / total })).sort((a, b) => compareSplits(a.name, b.name));
  if (withPatients) {
    const { checked, two } = await countInTwo(db, from, PATIENT);
    return { splitTable, splits, ...NOTHING, patientsInTwoSplits: two, patientsChecked: checked };
  }
  if (splitTable === 'qa' && hasColumns(tables, splitTable, ['question'])) return { splitTable, splits, ...NOTHING, questionsInTwoSplits: (await countInTwo(db, from, 'question')).two };
  return { splitTable, splits, ...NOTHING };
}

async function countInTwo(db: Database, from: string, key: string): Promise<{ checked: number; two: number }> {
  return await db.row(`SELECT count(*) AS checked, count(*) FILTER (WHERE parts > 1) AS two FROM (SELECT count(DISTINCT split) AS parts FROM ${from} WHERE ${key} IS NOT NULL GROUP BY ${key})`);
}

/** Sorts names of splits as people list them. */
export function compareSplits(a: string, b: string): number {
  const place = (name: string): number => (SPLIT_ORDER.includes(name) ? SPLIT_ORDER.indexOf(name) : SPLIT_ORDER.length);
  return place(a) - place(b) || (a < b ? -1 : 1);
}

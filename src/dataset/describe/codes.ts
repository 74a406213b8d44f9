import type { Database } from '../../platform/database.ts';
import { hasColumns } from './tables.ts';
import type { CodeFrequencies, SpecialtyBalance, TableDescription } from './types.ts';

/** The official description of a code, where the caller knows it: rooms above this one own the code sets. */
export type CodeNames = (code: string, version: string, table: 'diagnoses' | 'procedures') => string | undefined;

const TABLES = ['diagnoses', 'procedures'] as const;
/** MIMIC's own tables of descriptions, where the preparation kept them. */
const NAMES = { diagnoses: 'd_icd_diagnoses', procedures: 'd_icd_procedures' } as const;

/** The most frequent codes by admissions that have them, and how many there are in all. */
export async function countCodes(db: Database, tables: readonly TableDescription[], top: number, names: CodeNames): Promise<CodeFrequencies[]> {
  const frequencies: CodeFrequencies[] = [];
  for (const table of TABLES) {
    if (!hasColumns(tables, table, ['hadm_id', 'icd_code', 'icd_version'])) continue;
    const totals = await db.row<{ total: number; distinct: number; admissions: number }>(
      `SELECT count(*) AS total, count(DISTINCT (icd_version, icd_code)) AS "distinct", count(DISTINCT hadm_id) AS admissions FROM ${table}`,
    );
    const described = hasColumns(tables, NAMES[table], ['icd_code', 'icd_version', 'long_title']);
    const title = described ? `(SELECT any_value(long_title) FROM ${NAMES[table]} AS d WHERE replace(d.icd_code, '.', '') = replace(c.code, '.', '') AND CAST(d.icd_version AS VARCHAR) = c.version)` : 'NULL';
    const rows = await db.rows<{ code: string; version: string; count: number; title: string | null }>(
      `SELECT *, ${title} AS title FROM (
         SELECT CAST(icd_code AS VARCHAR) AS code, CAST(icd_version AS VARCHAR) AS version, count(DISTINCT hadm_id) AS count
         FROM ${table} WHERE icd_code IS NOT NULL AND icd_version IS NOT NULL GROUP BY ALL ORDER BY count DESC, version DESC, code LIMIT ${top}) AS c ORDER BY count DESC, version DESC, code`,
    );
    frequencies.push({
      table,
      ...totals,
      top: rows.map(({ code, version, count, title: found }) => {
        const description = found ?? names(code, version, table);
        return { code, version, count, ...(description === undefined ? {} : { description }) };
      }),
    });
  }
  return frequencies;
}

/** Questions of each specialty by split, in order of name; empty without specialties. */
export async function countSpecialties(db: Database, tables: readonly TableDescription[]): Promise<SpecialtyBalance[]> {
  if (!hasColumns(tables, 'qa', ['specialty', 'split'])) return [];
  const part = (split: string): string => `count(*) FILTER (WHERE split = '${split}') AS ${split}`;
  return await db.rows<SpecialtyBalance>(`SELECT coalesce(CAST(specialty AS VARCHAR), 'none') AS name, ${['holdout', 'train', 'eval', 'pool'].map(part).join(', ')} FROM qa GROUP BY ALL ORDER BY name`);
}

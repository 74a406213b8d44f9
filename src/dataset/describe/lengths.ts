import { quoteName, quoteText, type Database } from '../../platform/database.ts';
import { roundBins, type BinEdges } from './bins.ts';
import { compareSplits } from './splits.ts';
import { hasColumns } from './tables.ts';
import type { LengthHistogram, TableDescription } from './types.ts';

/** A column whose lengths are shown. */
interface Measure {
  readonly id: string;
  readonly table: string;
  readonly column: string;
  readonly title: string;
  readonly unit: string;
  /** `length` counts characters of a text, `items` those of a list, `value` is a number already. */
  readonly by: 'length' | 'items' | 'value';
}

/** Only the measures of the first table there are shown: notes are the raw form of what facts hold. */
const NOTE_MEASURES: readonly Measure[] = [
  { id: 'facts-text', table: 'facts', column: 'text', title: 'Note length', unit: 'characters', by: 'length' },
  { id: 'notes-text', table: 'notes', column: 'text', title: 'Note length', unit: 'characters', by: 'length' },
];
const MEASURES: readonly Measure[] = [
  { id: 'facts-diagnoses', table: 'facts', column: 'diagnosis_codes', title: 'Diagnoses per admission', unit: 'codes', by: 'items' },
  { id: 'facts-procedures', table: 'facts', column: 'procedure_codes', title: 'Procedures per admission', unit: 'codes', by: 'items' },
  { id: 'bhc-input', table: 'bhc', column: 'input', title: 'Input length', unit: 'characters', by: 'length' },
  { id: 'bhc-target', table: 'bhc', column: 'target', title: 'Target length', unit: 'characters', by: 'length' },
  { id: 'qa-question', table: 'qa', column: 'question', title: 'Question length', unit: 'characters', by: 'length' },
  { id: 'qa-answer', table: 'qa', column: 'answer', title: 'Answer length', unit: 'characters', by: 'length' },
  { id: 'tokens-prompt', table: 'tokens', column: 'prompt_tokens', title: 'Prompt length', unit: 'tokens', by: 'value' },
  { id: 'tokens-completion', table: 'tokens', column: 'completion_tokens', title: 'Completion length', unit: 'tokens', by: 'value' },
];

/** Rows of a text column that are read at most: more would read the whole file. */
export const LENGTH_SAMPLE = 50_000;
/** DuckDB reads a column in vectors of this many rows; a sample takes whole ones. */
const VECTOR_ROWS = 2048;
/** What is longer than this share of all rows stands in the last bin. */
const SHOWN_SHARE = 0.995;

interface Summary {
  readonly split: string;
  readonly rows: number;
  readonly low: number;
  readonly median: number;
  readonly p95: number;
  readonly shown: number;
  readonly max: number;
}

/**
 * Length histograms of the columns that a prepared database has, by split where it has one. Texts of large tables are
 * measured on evenly spaced vectors of rows, `sample` rows in all, which the figure says.
 */
export async function measureLengths(db: Database, tables: readonly TableDescription[], sample = LENGTH_SAMPLE): Promise<LengthHistogram[]> {
  const there = ({ table, column, by }: Measure): boolean => {
    const type = tables.find(({ name }) => name === table)?.columns.find(({ name }) => name === column)?.type;
    return type !== undefined && (by === 'length' ? type === 'VARCHAR' : by === 'items' ? type.endsWith('[]') : /INT$|^INTEGER$/.test(type));
  };
  const notes = NOTE_MEASURES.find(there);
  const measures = [...(notes === undefined ? [] : [notes]), ...MEASURES.filter(there)];
  const histograms: LengthHistogram[] = [];
  for (const measure of measures) histograms.push(...(await measureColumn(db, measure, tables, sample)));
  return histograms;
}

async function measureColumn(db: Database, measure: Measure, tables: readonly TableDescription[], sample: number): Promise<LengthHistogram[]> {
  const { id, table, column, title, unit, by } = measure;
  const of = tables.find(({ name }) => name === table)?.rows ?? 0;
  const bySplit = hasColumns(tables, table, ['split']);
  const value = by === 'value' ? quoteName(column) : `${by === 'length' ? 'length' : 'len'}(${quoteName(column)})`;
  const where = by === 'length' && of > sample ? `WHERE ${sampledRows(of, sample)}` : '';
  await db.run(`CREATE OR REPLACE TEMP TABLE attending_lengths AS SELECT ${bySplit ? 'CAST(split AS VARCHAR)' : quoteText('')} AS split, CAST(${value} AS BIGINT) AS n FROM ${quoteName(table)} ${where}`);
  const summaries = await db.rows<Summary>(
    `SELECT coalesce(split, 'none') AS split, count(*) AS rows, CAST(min(n) AS DOUBLE) AS low, CAST(median(n) AS DOUBLE) AS median, CAST(quantile_disc(n, 0.95) AS DOUBLE) AS p95,
       CAST(quantile_disc(n, ${SHOWN_SHARE}) AS DOUBLE) AS shown, CAST(max(n) AS DOUBLE) AS max FROM attending_lengths WHERE n IS NOT NULL GROUP BY ALL`,
  );
  if (summaries.length === 0) return [];
  const edges = roundBins(Math.max(0, Math.min(...summaries.map(({ low }) => low))), Math.max(...summaries.map(({ shown }) => shown)));
  const counts = await countBins(db, edges);
  await db.run('DROP TABLE attending_lengths');
  return summaries
    .sort((a, b) => compareSplits(a.split, b.split))
    .map(({ split, rows, median, p95, max }) => ({
      id,
      title,
      unit,
      table,
      rows,
      of,
      sampled: where !== '',
      bins: edges.map((edge, bin) => ({ ...edge, count: counts.get(`${split} ${bin}`) ?? 0 })),
      median,
      p95,
      max,
      ...(bySplit ? { by: split } : {}),
    }));
}

/** Whole vectors of rows, evenly spaced over the table: the same rows every time. */
function sampledRows(of: number, sample: number): string {
  const vectors = Math.ceil(of / VECTOR_ROWS);
  const taken = Math.max(1, Math.floor(sample / VECTOR_ROWS));
  const ranges = Array.from({ length: taken }, (_, index) => {
    const first = Math.floor(((index + 0.5) * vectors) / taken) * VECTOR_ROWS;
    return `rowid BETWEEN ${first} AND ${first + VECTOR_ROWS - 1}`;
  });
  return `(${ranges.join(' OR ')})`;
}

async function countBins(db: Database, edges: readonly BinEdges[]): Promise<Map<string, number>> {
  const { from, to } = edges[0]!;
  const bin = `least(greatest((n - ${from}) // ${to - from}, 0), ${edges.length - 1})`;
  const rows = await db.rows<{ split: string; bin: number; count: number }>(
    `SELECT coalesce(split, 'none') AS split, ${bin} AS bin, count(*) AS count FROM attending_lengths WHERE n IS NOT NULL GROUP BY ALL`,
  );
  return new Map(rows.map(({ split, bin: place, count }) => [`${split} ${place}`, count]));
}

import type { Database } from '../../platform/database.ts';
import { AttendingError } from '../../platform/errors.ts';
import type { StepOutcome } from '../steps.ts';
import { BHC_COLUMNS, TIME_COLUMNS } from './columns.ts';

export interface LengthFigures {
  readonly min: number;
  readonly median: number;
  readonly mean: number;
  readonly p95: number;
  readonly max: number;
}

export interface TimeFigures {
  readonly parsed: number;
  readonly missing: number;
  readonly unparseable: number;
}

/** What `attending data bhc --json` prints. */
export interface BhcResult {
  readonly db: string;
  /** Of the file. */
  readonly rows: number;
  readonly kept: number;
  /** Rows of the file without a value, a column. */
  readonly missing: Readonly<Record<string, number>>;
  readonly duplicates: {
    /** Rows that are the same as another one in every column. */
    readonly rows: number;
    /** Rows with the note id of another one and other content. */
    readonly noteIds: number;
    /** Rows with the input and target of another note. */
    readonly texts: number;
  };
  readonly datetime: Readonly<Record<string, TimeFigures>>;
  /** Inputs that began with "summarize:". */
  readonly prefixed: number;
  readonly leaks: {
    readonly found: number;
    /** Of them word for word. */
    readonly exact: number;
    readonly stripped: number;
    /** Left out, since nothing was left or the target stood there more than twice. */
    readonly refused: number;
  };
  readonly leftOut: Readonly<Record<string, number>>;
  /** Rows that were not well-formed CSV; counted only with `--on-bad-row skip`. */
  readonly badRows: number;
  /** Characters of what is kept. */
  readonly lengths: Readonly<Record<'input' | 'target', LengthFigures>>;
  readonly splits: Readonly<Record<string, number>>;
  readonly patients: number;
  readonly patientsInTwoSplits: number;
  readonly steps: readonly StepOutcome[];
}

/** Reads the figures of a prepared database. Throws SPLIT_LEAK if a patient is in two parts. */
export async function describeBhc(db: Database, leaks: 'strip' | 'keep', steps: readonly StepOutcome[]): Promise<BhcResult> {
  const checks = await db.row<Record<string, number>>(`
    SELECT coalesce(sum(copies), 0)::DOUBLE AS "rows", coalesce(sum(copies - 1), 0)::DOUBLE AS repeated, coalesce(sum(copies) FILTER (prefixed), 0)::DOUBLE AS prefixed,
      ${BHC_COLUMNS.map(({ name }) => `coalesce(sum(copies) FILTER (no_${name}), 0)::DOUBLE AS no_${name}`).join(', ')},
      ${TIME_COLUMNS.map((name) => `coalesce(sum(copies) FILTER (${name} IS NOT NULL), 0)::DOUBLE AS parsed_${name}`).join(', ')}
    FROM bhc_rows`);
  const count = (name: string): number => checks[name] ?? 0;
  const leftOut = Object.fromEntries((await db.rows<{ reason: string; n: number }>('SELECT left_out AS reason, count(*) AS n FROM bhc_rows WHERE left_out IS NOT NULL GROUP BY ALL ORDER BY ALL')).map(({ reason, n }) => [reason, n]));
  const leakFigures = await db.row<{ found: number; exact: number; stripped: number; refused: number }>('SELECT count(*) AS found, count(*) FILTER (exact) AS exact, count(from_1) AS stripped, count(refused) AS refused FROM bhc_leaks');
  const badRows = await db.row<{ n: number }>("SELECT coalesce(max(\"value\"), '0')::BIGINT AS n FROM attending_about WHERE \"key\" = 'badRows'");
  const splits = Object.fromEntries((await db.rows<{ split: string; n: number }>('SELECT split, count(*) AS n FROM bhc GROUP BY ALL ORDER BY split')).map(({ split, n }) => [split, n]));
  const { patients, twice } = await db.row<{ patients: number; twice: number }>('SELECT count(*) AS patients, count(*) FILTER (parts > 1) AS twice FROM (SELECT subject_id, count(DISTINCT split) AS parts FROM bhc GROUP BY ALL)');
  if (twice > 0) throw new AttendingError('SPLIT_LEAK', `${twice} patients are in two parts of the split.`, 'Do not train on this database: add --drop to prepare it anew, and report it.');
  return {
    db: db.file,
    rows: count('rows'),
    kept: Object.values(splits).reduce((sum, n) => sum + n, 0),
    missing: Object.fromEntries(BHC_COLUMNS.map(({ name }) => [name, count(`no_${name}`)])),
    duplicates: { rows: count('repeated'), noteIds: leftOut['sameNoteId'] ?? 0, texts: leftOut['sameText'] ?? 0 },
    datetime: Object.fromEntries(TIME_COLUMNS.map((name) => [name, { parsed: count(`parsed_${name}`), missing: count(`no_${name}`), unparseable: count('rows') - count(`parsed_${name}`) - count(`no_${name}`) }])),
    prefixed: count('prefixed'),
    leaks: leaks === 'strip' ? leakFigures : { ...leakFigures, stripped: 0, refused: 0 },
    leftOut,
    badRows: badRows.n,
    lengths: { input: await lengthsOf(db, 'input'), target: await lengthsOf(db, 'target') },
    splits: { train: splits['train'] ?? 0, validation: splits['validation'] ?? 0 },
    patients,
    patientsInTwoSplits: twice,
    steps,
  };
}

async function lengthsOf(db: Database, column: 'input' | 'target'): Promise<LengthFigures> {
  return await db.row<LengthFigures & Record<string, number>>(`
    SELECT coalesce(min(n), 0)::DOUBLE AS min, coalesce(approx_quantile(n, 0.5), 0)::DOUBLE AS median, coalesce(round(avg(n), 1), 0) AS mean,
      coalesce(approx_quantile(n, 0.95), 0)::DOUBLE AS p95, coalesce(max(n), 0)::DOUBLE AS max
    FROM (SELECT length(${column}) AS n FROM bhc)`);
}

import type { Database } from '../../platform/database.ts';
import type { CsvSource } from '../csv/source.ts';
import { BHC_SPLIT, splitExpression } from '../split.ts';
import { BHC_COLUMNS, inputOf, missingOf, numberOf, PATIENT, PREFIXED, ROW_HASH, TIME_COLUMNS, timeOf } from './columns.ts';
import type { BhcOptions } from './options.ts';

/**
 * Looks at every row without keeping its texts: table `bhc_rows`, one row for rows that are the same in every column,
 * with what is missing, and in `left_out` why it does not come into the dataset. Of rows with one note id the one that was
 * stored last counts, then the one with the longest target; of rows with the same input and target the first note id.
 */
export async function checkRows(db: Database, source: CsvSource): Promise<number> {
  const columns = [...BHC_COLUMNS.map(({ name }) => `no_${name}`), ...TIME_COLUMNS, 'subject_id', 'text_hash', 'prefixed', 'target_length'];
  await db.run(`
    CREATE TABLE bhc_rows AS
    WITH looked AS (
      SELECT trim(note_id) AS note_id, ${ROW_HASH} AS row_hash, ${PATIENT} AS subject_id, hash(input, target) AS text_hash,
        ${TIME_COLUMNS.map((name) => `${timeOf(name)} AS ${name}`).join(', ')},
        ${BHC_COLUMNS.map(({ name }) => `${missingOf(name)} AS no_${name}`).join(', ')},
        ${PREFIXED} AS prefixed, strlen(target) AS target_length
      FROM ${source.relation}
    ), distinct_rows AS (
      SELECT note_id, row_hash, count(*) AS copies, ${columns.map((name) => `any_value(${name}) AS ${name}`).join(', ')} FROM looked GROUP BY note_id, row_hash
    ), judged AS (
      SELECT *, CASE WHEN no_note_id THEN 'withoutNoteId' WHEN no_input OR no_target THEN 'withoutText' WHEN subject_id IS NULL THEN 'withoutPatient' END AS fault
      FROM distinct_rows
    ), ranked AS (
      SELECT *, row_number() OVER (PARTITION BY fault IS NULL, note_id ORDER BY storetime DESC NULLS LAST, target_length DESC, row_hash) AS of_note FROM judged
    ), placed AS (
      SELECT *, row_number() OVER (PARTITION BY fault IS NULL AND of_note = 1, text_hash ORDER BY note_id) AS of_text FROM ranked
    )
    SELECT * EXCLUDE (fault, of_note, of_text, text_hash, target_length),
      CASE WHEN fault IS NOT NULL THEN fault WHEN of_note > 1 THEN 'sameNoteId' WHEN of_text > 1 THEN 'sameText' END AS left_out
    FROM placed`);
  return (await db.row<{ n: number }>('SELECT coalesce(sum(copies), 0)::BIGINT AS n FROM bhc_rows')).n;
}

/** SQL of the rows that come into the dataset: the file's columns and the key of `bhc_rows`; a row that stands there twice comes twice. */
export function keptRows(source: CsvSource, copies: 'any' | 'one' | 'more' = 'any'): string {
  const condition = { any: '', one: ' AND k.copies = 1', more: ' AND k.copies > 1' }[copies];
  return `
    SELECT f.* EXCLUDE (subject_id, charttime, storetime), k.row_hash, k.subject_id, k.charttime, k.storetime
    FROM (SELECT *, ${ROW_HASH} AS row_hash FROM ${source.relation}) f
    JOIN bhc_rows k ON k.row_hash = f.row_hash AND k.note_id = trim(f.note_id)
    WHERE k.left_out IS NULL${condition}`;
}

/**
 * Runs `work` with joins as they are written: the rows of a file stream past the table on the right. DuckDB does not know
 * how long a file is, takes it for short, and would hold all its texts in memory.
 */
export async function withJoinsAsWritten<T>(db: Database, work: () => Promise<T>): Promise<T> {
  await db.run("SET disabled_optimizers = 'join_order,build_side_probe_side'");
  try {
    return await work();
  } finally {
    await db.run('RESET disabled_optimizers').catch(() => undefined);
  }
}

/** Makes the table `bhc`: what is kept, its leaks cut out, its patients split; a leak that cannot be cut out stays away. */
export async function buildDataset(db: Database, source: CsvSource, { prefix, seed, leaks }: BhcOptions): Promise<number> {
  await db.run('CREATE TABLE bhc(note_id VARCHAR, subject_id BIGINT, hadm_id BIGINT, charttime TIMESTAMP, storetime TIMESTAMP, input VARCHAR, target VARCHAR, split VARCHAR)');
  const input = inputOf(prefix);
  const cut = `substr(${input}, 1, l.from_1) || CASE WHEN l.from_2 IS NULL THEN substr(${input}, l.to_1 + 1) ELSE substr(${input}, l.to_1 + 1, l.from_2 - l.to_1) || substr(${input}, l.to_2 + 1) END`;
  const rows = (which: 'one' | 'more'): string => `
    INSERT INTO bhc
    SELECT ${which === 'more' ? 'DISTINCT ON (r.note_id)' : ''} trim(r.note_id), subject_id, ${numberOf('hadm_id')}, charttime, storetime,
      ${leaks === 'strip' ? `CASE WHEN l.from_1 IS NULL THEN ${input} ELSE ${cut} END` : input}, target, ${splitExpression('subject_id', BHC_SPLIT, seed)}
    FROM (${keptRows(source, which)}) r
    LEFT JOIN bhc_leaks l ON l.note_id = trim(r.note_id)
    ${leaks === 'strip' ? 'WHERE l.refused IS NULL' : ''}`;
  await withJoinsAsWritten(db, async () => {
    await db.run(rows('one'));
    await db.run(rows('more'));
  });
  return (await db.row<{ n: number }>('SELECT count(*) AS n FROM bhc')).n;
}

/** Views of the parts, in the dataset's own columns. */
export async function createViews(db: Database): Promise<void> {
  for (const { name } of BHC_SPLIT) await db.run(`CREATE OR REPLACE VIEW ${name} AS SELECT * FROM bhc WHERE split = '${name}'`);
}

import type { CsvColumn } from '../csv/source.ts';

/** Of the summary set. All are read as text, so that a value of a wrong form is counted instead of ending the reading. */
export const BHC_COLUMNS: readonly CsvColumn[] = [
  { name: 'note_id', type: 'VARCHAR', required: true },
  { name: 'subject_id', type: 'VARCHAR', required: false },
  { name: 'hadm_id', type: 'VARCHAR', required: false },
  { name: 'charttime', type: 'VARCHAR', required: false },
  { name: 'storetime', type: 'VARCHAR', required: false },
  { name: 'input', type: 'VARCHAR', required: true },
  { name: 'target', type: 'VARCHAR', required: true },
];

export const TIME_COLUMNS = ['charttime', 'storetime'] as const;

const OTHER_TIME_FORMATS = ['%m/%d/%Y %H:%M:%S', '%m/%d/%Y %H:%M', '%m/%d/%Y'];

/** SQL of a time: ISO 8601 as MIMIC writes it, or month/day/year as spreadsheets in the United States do; else NULL. */
export function timeOf(column: string): string {
  const text = `trim(${column})`;
  return `coalesce(TRY_CAST(${text} AS TIMESTAMP), try_strptime(${text}, [${OTHER_TIME_FORMATS.map((format) => `'${format}'`).join(', ')}]))`;
}

/** SQL of a whole number, also where a column with gaps was written as 123.0; else NULL. */
export function numberOf(column: string): string {
  return `TRY_CAST(regexp_replace(trim(${column}), '\\.0*$', '') AS BIGINT)`;
}

/** SQL of the patient: the column, or the first part of an id like 10000032-DS-21. */
export const PATIENT = `coalesce(${numberOf('subject_id')}, TRY_CAST(regexp_extract(note_id, '^\\s*(\\d+)-[A-Z]+-\\d+\\s*$', 1) AS BIGINT))`;

const PREFIX = String.raw`'^\s*summari[sz]e\s*:\s*'`;
/** Only the beginning of a note is looked at: a pattern over all of it would cost more than everything else. */
const BEGINNING = 'left(input, 64)';

/** SQL that tells whether "summarize:" stands before an input. */
export const PREFIXED = `coalesce(regexp_matches(${BEGINNING}, ${PREFIX}, 'i'), false)`;

/** SQL of the input, without "summarize:" before it if that is to go. */
export function inputOf(prefix: 'strip' | 'keep'): string {
  return prefix === 'keep' ? 'input' : `CASE WHEN ${PREFIXED} THEN substr(input, length(regexp_extract(${BEGINNING}, ${PREFIX}, 0, 'i')) + 1) ELSE input END`;
}

/** SQL that tells whether a column has no value: nothing, or nothing but white space. */
export function missingOf(column: string): string {
  return `(${column} IS NULL OR (strlen(${column}) <= 256 AND trim(left(${column}, 256), ' \t\r\n') = ''))`;
}

/** SQL that tells rows of one note id apart: equal for rows that are the same in every column. */
export const ROW_HASH = `hash(${BHC_COLUMNS.map(({ name }) => name).join(', ')})`;

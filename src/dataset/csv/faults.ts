import { AttendingError } from '../../platform/errors.ts';
import { StatementError } from '../../platform/statementError.ts';
import { readUtf8, type CsvPlace } from './bytes.ts';
import type { CsvHeader } from './header.ts';
import { linesAt, type CsvScan, type Fault } from './scan.ts';

const SKIP = 'Correct that line, or leave such rows out with --on-bad-row skip.';
const MOST_LINES_NAMED = 20;

/** The first fault of a file as an error: what is wrong, in which line, and the ways out. */
export async function faultError(place: CsvPlace, header: CsvHeader, fault: Fault): Promise<AttendingError> {
  const [line] = await linesAt(readUtf8(place), [fault.place]);
  if (place.gzip) await readToEnd(place);
  const { file } = place;
  switch (fault.kind) {
    case 'encoding':
      return new AttendingError('INVALID_UTF8', `${file} is not UTF-8: the row that begins in line ${line} has other bytes.`, 'Name its encoding, for example --encoding windows-1252 or --encoding latin-1; or leave such rows out with --on-bad-row skip.');
    case 'stray quote':
      return new AttendingError('BAD_CSV', `${file} has a quotation mark in line ${line} that neither ends its field nor is doubled.`, SKIP);
    case 'unclosed':
      return new AttendingError('BAD_CSV', `${file} opens a quotation mark in line ${line} that is never closed.`, 'If the file was cut short, download or export it again. Otherwise correct that line, or leave such rows out with --on-bad-row skip.');
    case 'too long':
      return new AttendingError('BAD_CSV', `${file} has a row that begins in line ${line} and goes on for more than 64 MB: a quotation mark is not closed.`, SKIP);
    case 'reserved':
      return new AttendingError('BAD_CSV', `${file} has a row that begins in line ${line} and holds U+FDD0 or U+FDD1, which are no characters.`, SKIP);
    case 'fields':
      return new AttendingError('BAD_CSV', `${file} has ${fault.fields} ${fault.fields === 1 ? 'field' : 'fields'} in the row that begins in line ${line}; its header names ${header.columns.length}.`, SKIP);
  }
}

/** Damaged gzip data unpack to damaged rows before their checksum tells; that is then what to say. */
async function readToEnd(place: CsvPlace): Promise<void> {
  const pieces = readUtf8(place);
  while ((await pieces.next()).done !== true);
}

/** Says which rows were left out: how many, and the lines in which they begin. */
export async function skippedRows(place: CsvPlace, scan: CsvScan): Promise<{ lines: number[]; sentence: string }> {
  const lines = await linesAt(readUtf8(place), scan.faults.map(({ offset }) => offset));
  const named = lines.slice(0, MOST_LINES_NAMED).join(', ');
  const more = scan.faultCount > MOST_LINES_NAMED ? ` and ${scan.faultCount - MOST_LINES_NAMED} more` : '';
  return { lines, sentence: `${scan.faultCount} bad ${scan.faultCount === 1 ? 'row was' : 'rows were'} left out of ${place.file}, beginning in ${scan.faultCount === 1 ? 'line' : 'lines'} ${named}${more}.` };
}

/** What a statement that reads a source threw, as an error of ours; anything else passes through. */
export function csvError(error: unknown, source: { readonly file: string; readonly columns: readonly string[] }): unknown {
  if (!(error instanceof StatementError) || error.csv === undefined) return error;
  const { file, columns } = source;
  const { line, column, problem } = error.csv;
  // DuckDB counts rows, the header as the first.
  const where = line === undefined ? '' : ` in row ${Math.max(1, line - 1)} after the header`;
  if (problem === 'type' && column !== undefined && columns.includes(column)) {
    return new AttendingError('BAD_CSV', `${file} has a value in column ${column}${where} that is not of its type.`, 'Look at that row, or export the file again.');
  }
  if (problem === 'encoding') return new AttendingError('INVALID_UTF8', `${file} has bytes${where} that are not UTF-8.`, 'Name its encoding, for example --encoding windows-1252.');
  return new AttendingError('BAD_CSV', `${file} is not well-formed CSV${where}.`, 'Look at that row: its quotation marks must pair, and it must have as many fields as the header.');
}

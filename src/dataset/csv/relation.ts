import { quoteName, quoteText } from '../../platform/database.ts';
import { COPY_CARRIAGE_RETURN, COPY_LINE_FEED } from './copy.ts';
import type { CsvHeader } from './header.ts';
import type { CsvScan } from './scan.ts';
import type { CsvColumn } from './source.ts';

const LEAST_BUFFER_BYTES = 8 << 20;

/** SQL that reads a file as it is. Naming its line ends makes DuckDB 1.5 lose rows of files with CRLF; it finds them itself. */
export function directRelation(file: string, gzip: boolean, header: CsvHeader, scan: CsvScan, wanted: readonly CsvColumn[]): string {
  const options = [`skip=1`, `delim=${quoteText(header.delimiter)}`, `compression='${gzip ? 'gzip' : 'none'}'`];
  return relationOf(file, header, scan.longestRecordBytes, wanted, options, (name) => quoteName(name));
}

/** SQL that reads the copy of a file: see copy.ts. */
export function copyRelation(copy: string, header: CsvHeader, scan: CsvScan, wanted: readonly CsvColumn[]): string {
  const options = [`skip=0`, `delim=','`, `compression='none'`];
  return relationOf(copy, header, scan.longestRecordBytes * 3 + header.columns.length * 3, wanted, options, (name, type) =>
    type === 'VARCHAR' ? `replace(replace(${quoteName(name)}, '${COPY_LINE_FEED}', chr(10)), '${COPY_CARRIAGE_RETURN}', chr(13))` : quoteName(name),
  );
}

function relationOf(file: string, header: CsvHeader, longestBytes: number, wanted: readonly CsvColumn[], own: readonly string[], valueOf: (name: string, type: CsvColumn['type']) => string): string {
  const types = new Map(wanted.map(({ name, type }) => [name, type]));
  const read = header.columns.map((name) => `${quoteText(name)}: '${types.get(name) ?? 'VARCHAR'}'`);
  const selected = wanted.map(({ name, type }) => `${header.columns.includes(name) ? valueOf(name, type) : `NULL::${type}`} AS ${quoteName(name)}`);
  const longest = longestBytes + 1024;
  const options = [
    `columns={${read.join(', ')}}`,
    'auto_detect=false',
    'header=false',
    `quote='"'`,
    `escape='"'`,
    ...own,
    `max_line_size=${longest}`,
    `buffer_size=${Math.max(LEAST_BUFFER_BYTES, longest * 2)}`,
    'strict_mode=true',
    'null_padding=false',
    'ignore_errors=false',
  ];
  // Rows can be counted without a column.
  return `(SELECT ${selected.length === 0 ? 'true' : selected.join(', ')} FROM read_csv(${quoteText(file)}, ${options.join(', ')}))`;
}

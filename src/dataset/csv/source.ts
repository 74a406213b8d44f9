import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { createGunzip } from 'node:zlib';
import { quoteName, quoteText, type Database } from '../../platform/database.ts';
import { AttendingError } from '../../platform/errors.ts';
import { nearest } from '../../platform/nearest.ts';
import { StatementError } from '../../platform/statementError.ts';
import type { DataContext } from '../context.ts';
import { readHeader, type CsvHeader } from './header.ts';

export type CsvType = 'VARCHAR' | 'INTEGER' | 'BIGINT' | 'SMALLINT' | 'DOUBLE' | 'TIMESTAMP' | 'DATE';

/** A column that a reader wants of a file. */
export interface CsvColumn {
  /** Lower case; matched without regard to case. */
  readonly name: string;
  readonly type: CsvType;
  /** A missing one that is not required reads as NULL. */
  readonly required: boolean;
}

/** A CSV file whose header was read and found good. */
export interface CsvSource {
  readonly file: string;
  /** Lower case, as in the file. */
  readonly columns: readonly string[];
  /** On disk. */
  readonly bytes: number;
  /** SQL to select from: the wanted columns by their lower-case names and types. */
  readonly relation: string;
}

const MOST_HEADER_BYTES = 1 << 16;
/** The longest row that is read; a note of more than a megabyte exists. DuckDB's buffers follow it. */
const LONGEST_ROW_BYTES = 32 << 20;

/**
 * Opens a CSV file, plain or gzip: looks at its header, and gives SQL to select from.
 *
 * @param columns what is wanted of it; further columns of the file are passed over
 * @throws FILE_NOT_FOUND, FILE_NOT_READABLE, BROKEN_GZIP, BAD_CSV (no header), MISSING_COLUMNS (naming the nearest of the file)
 */
export async function openCsv(_db: Database, file: string, columns: readonly CsvColumn[], context: DataContext): Promise<CsvSource> {
  const { bytes, gzip } = await look(file);
  const header = readHeader(await readBeginning(file, gzip));
  if (header === undefined) throw new AttendingError('BAD_CSV', `${file} is empty.`, 'Download or export it again; its first line names the columns.');
  if (header.repaired) context.onWarning(`${path.basename(file)}: the quotation marks of its header do not pair; it was read as ${header.columns.join(', ')}.`);
  checkColumns(file, header, columns);
  return { file, columns: header.columns, bytes, relation: relationOf(file, gzip, header, columns) };
}

/**
 * The file of a table in a folder: `NAME.csv` or `NAME.csv.gz` in any case, in the folder itself or in `hosp`, `note`
 * or `icu` below it; the first name found wins. Undefined when there is none.
 */
export async function findTable(folder: string, names: readonly string[]): Promise<string | undefined> {
  const places = await Promise.all(
    ['.', 'hosp', 'note', 'icu'].map(async (below) => {
      const place = path.join(folder, below);
      return { place, entries: await readdir(place).catch(() => []) };
    }),
  );
  for (const name of names) {
    for (const ending of ['.csv', '.csv.gz']) {
      for (const { place, entries } of places) {
        const found = entries.find((entry) => entry.toLowerCase() === name.toLowerCase() + ending);
        if (found !== undefined) return path.join(place, found);
      }
    }
  }
  return undefined;
}

/** What DuckDB threw while it read a source, as an error of ours; anything else passes through. */
export function csvError(error: unknown, source: Pick<CsvSource, 'file' | 'columns'>): unknown {
  if (!(error instanceof StatementError)) return error;
  const { file } = source;
  if (error.csv === undefined) {
    if (!/gzip|deflate|decompress/i.test(error.message)) return error;
    return new AttendingError('BROKEN_GZIP', `${file} ends too early or is damaged.`, 'Download it again and check its size.');
  }
  const { line, column, problem } = error.csv;
  const where = line === undefined ? '' : ` in line ${line}`;
  if (problem === 'encoding') return new AttendingError('INVALID_UTF8', `${file} has bytes${where} that are not UTF-8.`, 'Name its encoding with --encoding, for example --encoding windows-1252.');
  if (problem === 'type' && column !== undefined && source.columns.includes(column)) {
    return new AttendingError('BAD_CSV', `${file} has a value in column ${column}${where} that is not of its type.`, 'Look at that line, or export the file again.');
  }
  return new AttendingError('BAD_CSV', `${file} is not well-formed CSV${where}.`, 'Look at that line: its quotation marks must pair, and it must have as many fields as the header.');
}

async function look(file: string): Promise<{ bytes: number; gzip: boolean }> {
  const info = await stat(file).catch(() => undefined);
  if (info === undefined) throw new AttendingError('FILE_NOT_FOUND', `There is no file ${file}.`, 'Check the path.');
  if (info.isDirectory()) throw new AttendingError('FILE_NOT_READABLE', `${file} is a folder.`, 'Name the CSV file in it.');
  try {
    const handle = await open(file, 'r');
    try {
      const magic = Buffer.alloc(2);
      await handle.read(magic, 0, 2, 0);
      return { bytes: info.size, gzip: magic[0] === 0x1f && magic[1] === 0x8b };
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw new AttendingError('FILE_NOT_READABLE', `Cannot read ${file}.`, 'Check that you may read it.', { cause });
  }
}

async function readBeginning(file: string, gzip: boolean): Promise<string> {
  const raw = createReadStream(file);
  const stream = gzip ? raw.pipe(createGunzip()) : raw;
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      pieces.push(piece);
      length += piece.length;
      if (length >= MOST_HEADER_BYTES || piece.includes(0x0a)) break;
    }
  } catch (cause) {
    throw new AttendingError('BROKEN_GZIP', `${file} ends too early or is damaged.`, 'Download it again and check its size.', { cause });
  } finally {
    raw.destroy();
  }
  return Buffer.concat(pieces).toString('utf8');
}

function checkColumns(file: string, { columns: found }: CsvHeader, wanted: readonly CsvColumn[]): void {
  const missing = wanted.filter(({ name, required }) => required && !found.includes(name)).map(({ name }) => name);
  if (missing.length === 0) return;
  const named = missing.map((name) => {
    const near = nearest(name, found);
    return near === undefined ? name : `${name} (nearest: ${near})`;
  });
  throw new AttendingError('MISSING_COLUMNS', `${file} has no column ${named.join(', no ')}; it has ${found.join(', ')}.`, 'Check that it is the right file; columns are named in its first line.');
}

function relationOf(file: string, gzip: boolean, header: CsvHeader, wanted: readonly CsvColumn[]): string {
  const types = new Map(wanted.map(({ name, type }) => [name, type]));
  const seen = new Set<string>();
  const read = header.columns.map((name, index) => {
    const unique = name === '' || seen.has(name) ? `column_${index}` : name;
    seen.add(unique);
    return `${quoteText(unique)}: '${types.get(unique) ?? 'VARCHAR'}'`;
  });
  const selected = wanted.map(({ name, type }) => (seen.has(name) ? quoteName(name) : `NULL::${type} AS ${quoteName(name)}`));
  const options = [
    `columns={${read.join(', ')}}`,
    'auto_detect=false',
    'header=false',
    'skip=1',
    `delim=${quoteText(header.delimiter)}`,
    `quote='"'`,
    `escape='"'`,
    `compression='${gzip ? 'gzip' : 'none'}'`,
    `max_line_size=${LONGEST_ROW_BYTES}`,
    `buffer_size=${LONGEST_ROW_BYTES}`,
    'strict_mode=true',
    'null_padding=false',
    'ignore_errors=false',
  ];
  return `(SELECT ${selected.join(', ')} FROM read_csv(${quoteText(file)}, ${options.join(', ')}))`;
}

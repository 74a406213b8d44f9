import { createHash } from 'node:crypto';
import path from 'node:path';
import { quoteName, type Database } from '../../platform/database.ts';
import { AttendingError } from '../../platform/errors.ts';
import { nearest } from '../../platform/nearest.ts';
import { StatementError } from '../../platform/statementError.ts';
import type { DataContext } from '../context.ts';
import { beginningOf, lookAt, readUtf8, type CsvEncoding, type CsvPlace } from './bytes.ts';
import { CsvCopy } from './copy.ts';
import { csvError, faultError, skippedRows } from './faults.ts';
import { readHeader, type CsvHeader } from './header.ts';
import type { Escape } from './record.ts';
import { copyRelation, directRelation } from './relation.ts';
import { scanCsv, type CsvScan, type RecordSink } from './scan.ts';

export { csvError } from './faults.ts';
export { findTable } from './table.ts';

export type CsvType = 'VARCHAR' | 'INTEGER' | 'BIGINT' | 'SMALLINT' | 'DOUBLE' | 'TIMESTAMP' | 'DATE';

/** A column that a reader wants of a file. */
export interface CsvColumn {
  /** Lower case; matched without regard to case. */
  readonly name: string;
  readonly type: CsvType;
  /** A missing one that is not required reads as NULL. */
  readonly required: boolean;
}

/** How a file is to be read; what a user may choose. */
export interface CsvReading {
  readonly encoding?: CsvEncoding;
  /** What to do with a row that is not well-formed: "stop" (default), or "skip" it, counted and named. */
  readonly onBadRow?: 'stop' | 'skip';
}

/** A CSV file that was read once from end to end, so that what DuckDB reads of it can be relied on. */
export interface CsvSource {
  readonly file: string;
  /** Lower case, as in the file. */
  readonly columns: readonly string[];
  /** On disk. */
  readonly bytes: number;
  /** SQL to select from: the wanted columns by their lower-case names and types; an empty field is NULL, quoted or not. */
  readonly relation: string;
  /** Well-formed rows: what `relation` gives. */
  readonly rows: number;
  readonly skippedRows: number;
}

interface Opened {
  readonly place: CsvPlace;
  readonly header: CsvHeader;
  readonly wanted: readonly CsvColumn[];
  readonly reading: Required<CsvReading>;
  readonly context: DataContext;
}

/** What the first line of a file tells. */
export type CsvLook = Pick<CsvSource, 'file' | 'columns' | 'bytes'>;

/**
 * Looks at the header of a CSV file without reading on: for finding out what a file is, and for failing before any work.
 * `openCsv` then says what had to be repaired.
 *
 * @throws what `openCsv` throws but for faults of rows
 */
export async function lookAtCsv(file: string, columns: readonly CsvColumn[], { encoding = 'utf-8' }: CsvReading = {}): Promise<CsvLook> {
  const { place, header } = await openHeader(file, columns, encoding);
  return { file, columns: header.columns, bytes: place.bytes };
}

async function openHeader(file: string, columns: readonly CsvColumn[], encoding: CsvEncoding): Promise<{ place: CsvPlace; header: CsvHeader }> {
  const place = await lookAt(file, encoding);
  const header = readHeader(await beginningOf(place));
  if (header === undefined) throw new AttendingError('BAD_CSV', `${file} begins with an empty line.`, 'Its first line must name the columns: export it again.');
  checkColumns(file, header, columns);
  return { place, header };
}

/**
 * Opens a CSV file, plain or gzip. It is read from end to end by our own reader, which knows its rows for certain; DuckDB
 * then reads it as well, and both must agree on the number of rows and the bytes of each text. Where they do not, or where
 * DuckDB cannot read the file as it is (another encoding, quotes with backslashes, a header whose quotes do not pair),
 * a passing copy that it can read takes its place, in the private folder of the database and gone with it.
 *
 * @param columns what is wanted of it; further columns of the file are passed over
 * @throws FILE_NOT_FOUND, FILE_NOT_READABLE, BROKEN_GZIP, INVALID_UTF8, BAD_CSV, MISSING_COLUMNS (naming the nearest of the file)
 */
export async function openCsv(db: Database, file: string, columns: readonly CsvColumn[], context: DataContext, { encoding = 'utf-8', onBadRow = 'stop' }: CsvReading = {}): Promise<CsvSource> {
  const { escape, scan: scanned, ...opened } = await openScanned(file, columns, context, { encoding, onBadRow });
  const { place, header } = opened;
  let scan = scanned;
  const asItIs = place.encoding === 'utf-8' && escape === 'doubled' && !header.repaired && !scan.irregular && scan.faultCount === 0;
  let relation = directRelation(file, place.gzip, header, scan, columns);
  if (!asItIs || !(await readsTheSame(db, relation, opened, scan, escape))) {
    const copied = await copyOf(db, opened, escape);
    scan = copied.scan;
    relation = copyRelation(copied.file, header, scan, columns);
    if (!(await readsTheSame(db, relation, opened, scan, escape))) {
      throw new AttendingError('INTERNAL', `DuckDB reads other rows of ${file} than stand in it.`, 'Run again with --verbose and report it.');
    }
  }
  if (scan.faultCount > 0) context.onWarning((await skippedRows(place, scan)).sentence);
  return { file, columns: header.columns, bytes: place.bytes, relation, rows: scan.rows, skippedRows: scan.faultCount };
}

/** A CSV file's records as they stand in it, for whoever needs no SQL over them. */
export interface CsvRecords {
  /** Lower case, as in the file. */
  readonly columns: readonly string[];
  /** Well-formed rows: what the sink is given, in the order of the file. */
  readonly rows: number;
  readonly escape: Escape;
  readonly read: (sink: RecordSink) => Promise<void>;
}

/** Opens a CSV file without DuckDB: it is read from end to end once to know its rows, and once more for the sink. Throws as `openCsv` does. */
export async function openRecords(file: string, columns: readonly CsvColumn[], context: DataContext, { encoding = 'utf-8', onBadRow = 'stop' }: CsvReading = {}): Promise<CsvRecords> {
  const { escape, scan, ...opened } = await openScanned(file, columns, context, { encoding, onBadRow });
  if (scan.faultCount > 0) context.onWarning((await skippedRows(opened.place, scan)).sentence);
  const quiet: Opened = { ...opened, context: { ...context, onProgress: () => undefined } };
  const read = async (sink: RecordSink): Promise<void> => {
    await scanOnce(quiet, escape, onBadRow, sink);
  };
  return { columns: opened.header.columns, rows: scan.rows, escape, read };
}

async function openScanned(file: string, wanted: readonly CsvColumn[], context: DataContext, reading: Required<CsvReading>): Promise<Opened & { readonly scan: CsvScan; readonly escape: Escape }> {
  const place = await lookAt(file, reading.encoding);
  const header = readHeader(await beginningOf(place));
  if (header === undefined) throw new AttendingError('BAD_CSV', `${file} begins with an empty line.`, 'Its first line must name the columns: export it again.');
  checkColumns(file, header, wanted);
  sayRepairs(file, place, header, wanted, context);
  const opened: Opened = { place, header, wanted, reading, context };
  const { scan, escape } = await scanEscapes(opened);
  if (scan.faultCount > 0 && reading.onBadRow === 'stop') throw await faultError(place, header, scan.faults[0]!);
  return { ...opened, scan, escape };
}

/** Reads by RFC 4180; if a quotation mark is out of place, tries whether the file escapes with backslashes. */
async function scanEscapes(opened: Opened): Promise<{ scan: CsvScan; escape: Escape }> {
  const scan = await scanOnce(opened, 'doubled', 'stop');
  const fault = scan.faults[0]?.kind;
  if (fault === undefined) return { scan, escape: 'doubled' };
  if (fault === 'stray quote' || fault === 'unclosed' || fault === 'fields' || fault === 'too long') {
    const other = await scanOnce(opened, 'backslash', 'stop');
    if (other.faultCount === 0) {
      opened.context.onWarning(`${path.basename(opened.place.file)}: quotation marks inside its fields are written with a backslash; they are read so.`);
      return { scan: other, escape: 'backslash' };
    }
  }
  return { scan: opened.reading.onBadRow === 'skip' ? await scanOnce(opened, 'doubled', 'skip') : scan, escape: 'doubled' };
}

async function scanOnce({ place, header, wanted, context }: Opened, escape: Escape, onBadRow: 'stop' | 'skip', sink?: RecordSink): Promise<CsvScan> {
  const numeric = header.columns.map((name) => /INT|DOUBLE/.test(wanted.find((column) => column.name === name)?.type ?? ''));
  const soFar = { bytes: 0 };
  const step = `read ${path.basename(place.file)}`;
  const onPiece = (): void => context.onProgress({ step, done: soFar.bytes, total: place.bytes, unit: 'bytes' });
  return await scanCsv(readUtf8(place, soFar), { header, escape, numeric }, { signal: context.signal, onBadRow, onPiece, ...(sink === undefined ? {} : { sink }) });
}

async function copyOf(db: Database, opened: Opened, escape: Escape): Promise<{ file: string; scan: CsvScan }> {
  const { place, header, reading } = opened;
  const name = createHash('sha256').update(path.resolve(place.file)).digest('hex').slice(0, 16);
  const copy = await CsvCopy.create(path.join(db.spillFolder, `${name}.csv`), escape);
  let scan: CsvScan;
  try {
    scan = await scanOnce(opened, escape, reading.onBadRow, copy);
  } finally {
    await copy.close();
  }
  const [fault] = scan.faults;
  if (fault !== undefined && reading.onBadRow === 'stop') throw await faultError(place, header, fault);
  return { file: copy.file, scan };
}

/** Whether DuckDB finds as many rows as we did, and as many bytes in each text. Throws BAD_CSV for a value of a wrong type. */
async function readsTheSame(db: Database, relation: string, { place, header, wanted }: Opened, scan: CsvScan, escape: Escape): Promise<boolean> {
  const held = wanted.filter(({ name }) => header.columns.includes(name));
  const sums = held.map(({ name, type }, index) => `${type === 'VARCHAR' ? `coalesce(sum(strlen(${quoteName(name)})), 0)` : `count(${quoteName(name)})`}::DOUBLE AS c${index}`);
  let found: Record<string, number>;
  try {
    // On a connection of its own: a failure must not end a transaction that is under way.
    [found] = (await db.rowsAside<Record<string, number>>(`SELECT ${['count(*)::DOUBLE AS "rows"', ...sums].join(', ')} FROM ${relation}`)) as [Record<string, number>];
  } catch (error) {
    if (error instanceof StatementError) {
      if (error.csv?.problem === 'type') throw csvError(error, { file: place.file, columns: header.columns });
      return false;
    }
    throw error;
  }
  if (found['rows'] !== scan.rows) return false;
  // A backslash before another one was counted as a byte of the text.
  if (escape === 'backslash') return true;
  return held.every(({ name, type }, index) => type !== 'VARCHAR' || found[`c${index}`] === scan.columnBytes[header.columns.indexOf(name)]);
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

function sayRepairs(file: string, place: CsvPlace, header: CsvHeader, wanted: readonly CsvColumn[], context: DataContext): void {
  const name = path.basename(file);
  if (header.repaired) context.onWarning(`${name}: the quotation marks of its header do not pair; it was read as ${header.columns.join(', ')}.`);
  const doubled = header.doubled.filter((column) => wanted.some((want) => want.name === column));
  if (doubled.length > 0) context.onWarning(`${name}: its header names ${doubled.join(', ')} more than once; the first is read.`);
  if (header.delimiter !== ',') context.onWarning(`${name}: its fields are separated by ${header.delimiter === '\t' ? 'tabs' : `"${header.delimiter}"`}, not commas; it is read so.`);
  if (place.encoding === 'utf-16le' || place.encoding === 'utf-16be') context.onWarning(`${name}: it is written in UTF-16; it is read so.`);
  if (!place.gzip && path.extname(file).toLowerCase() === '.gz') context.onWarning(`${name}: it is named .gz and is not packed; it is read as it is.`);
}

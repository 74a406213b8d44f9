import type { DuckDBConnection, DuckDBInstance, DuckDBValue, JS } from '@duckdb/node-api';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, stat } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { AttendingError } from './errors.ts';
import { statementError } from './statementError.ts';

export interface DatabaseOptions {
  /** Opens an existing file for reading only; several processes may do so at once. */
  readonly readOnly?: boolean;
  /** What DuckDB may hold before it spills to disk, in MiB. */
  readonly memoryMiB?: number;
  readonly threads?: number;
  /** Aborting it interrupts the statement under way. */
  readonly signal?: AbortSignal;
}

/** A value bound to `$name` or `$1` of a statement. */
export type Bound = DuckDBValue;
export type Bindings = Record<string, Bound> | Bound[];

/** How long a database to write may be in use elsewhere, and how often it is tried. */
const LOCK_WAIT_MS = 1500;
const LOCK_POLL_MS = 50;
const LOCKED = /Could not set lock on file/;

const MEMORY_MIB = 768;
/**
 * Rows that DuckDB gathers in memory, per thread, before it compresses and writes them: with notes of 10 kB, 40 MB
 * instead of the 1.2 GB of its default, which would spill all of it to disk first.
 */
const ROW_GROUP_ROWS = 4_096;
/** The oldest layout that compresses texts with Zstandard: a third of the size, and readable by DuckDB since 1.2. */
const STORAGE_VERSION = 'v1.2.0';

/**
 * A DuckDB database: one file, or `:memory:`. DuckDB is loaded with the first one, so that nothing else pays for it.
 * Every failure is an AttendingError whose message holds names and line numbers, never a value of a row.
 */
export class Database {
  readonly file: string;
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  readonly #signal: AbortSignal | undefined;
  /** Where DuckDB spills what memory does not hold. */
  readonly #spill: string;

  private constructor(file: string, spill: string, instance: DuckDBInstance, connection: DuckDBConnection, signal: AbortSignal | undefined) {
    this.file = file;
    this.#spill = spill;
    this.#instance = instance;
    this.#connection = connection;
    this.#signal = signal;
  }

  /** Throws DATABASE_LOCKED, DATABASE_BROKEN, DATABASE_MISSING (read-only), FILE_NOT_WRITABLE, MODEL_RUNTIME_MISSING. */
  static async open(file: string, { readOnly = false, memoryMiB = MEMORY_MIB, threads = availableParallelism(), signal }: DatabaseOptions = {}): Promise<Database> {
    signal?.throwIfAborted();
    const inMemory = file === ':memory:';
    const exists = inMemory || (await checkPlace(file, readOnly));
    const { DuckDBInstance } = await loadDuckDB();
    try {
      // A file to write is attached, since only that takes options of its storage.
      const instance = await DuckDBInstance.create(readOnly ? file : ':memory:', {
        ...(readOnly ? { access_mode: 'READ_ONLY' } : {}),
        memory_limit: `${memoryMiB}MiB`,
        threads: String(threads),
        // Nothing leaves the machine: DuckDB would fetch an extension that a statement names.
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
        preserve_insertion_order: 'false',
        // Each row group is written when it is full, instead of five together.
        write_buffer_row_group_count: '1',
      });
      const connection = await instance.connect();
      if (!readOnly && !inMemory) await onceFree(() => attach(connection, file, exists));
      // Once the lock is ours: the folder may be the one that its holder spills into.
      const spill = await openSpill(inMemory || readOnly ? undefined : file);
      await connection.run(`SET temp_directory = ${quoteText(spill)}`);
      return new Database(file, spill, instance, connection, signal);
    } catch (error) {
      throw databaseError(error, file);
    }
  }

  /** Runs a statement for its effect and gives the number of rows that it changed. */
  async run(sql: string, bindings?: Bindings): Promise<number> {
    return await this.#guard(async () => {
      const result = await this.#connection.run(sql, bindings);
      return result.rowsChanged;
    });
  }

  /** All rows of a query as plain objects; whole numbers beyond 2^53 stay BigInt, the others become numbers. */
  async rows<Row extends object>(sql: string, bindings?: Bindings): Promise<Row[]> {
    return await this.#guard(async () => {
      const reader = await this.#connection.runAndReadAll(sql, bindings);
      return reader.getRowObjectsJS().map((row) => plainRow(row)) as Row[];
    });
  }

  /** As `rows`, on a connection of its own: it sees only what is committed, and its failure leaves a transaction under way as it is. */
  async rowsAside<Row extends object>(sql: string): Promise<Row[]> {
    return await this.#guard(async (): Promise<Row[]> => {
      const connection = await this.#instance.connect();
      const interrupt = (): void => connection.interrupt();
      this.#signal?.addEventListener('abort', interrupt, { once: true });
      try {
        const reader = await connection.runAndReadAll(sql);
        return reader.getRowObjectsJS().map((row) => plainRow(row)) as Row[];
      } finally {
        this.#signal?.removeEventListener('abort', interrupt);
        connection.closeSync();
      }
    });
  }

  /** The first row of a query. Throws INTERNAL when there is none. */
  async row<Row extends object>(sql: string, bindings?: Bindings): Promise<Row> {
    const [row] = await this.rows<Row>(sql, bindings);
    if (row === undefined) throw new AttendingError('INTERNAL', 'A query that always has a row gave none.', 'Run again with --verbose and report it.');
    return row;
  }

  /** Rows of a query in batches of at most 2,048, without holding more than one batch. */
  async *stream<Row extends object>(sql: string, bindings?: Bindings): AsyncGenerator<Row[]> {
    const result = await this.#guard(async () => await this.#connection.stream(sql, bindings));
    const names = result.deduplicatedColumnNames();
    for (;;) {
      const chunk = await this.#guard(async () => await result.fetchChunk());
      if (chunk === null || chunk.rowCount === 0) return;
      yield chunk.getRowObjects(names).map((row) => plainRow(row)) as Row[];
    }
  }

  /** Runs `work` in a transaction: all of it or nothing, whatever happens in between. */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    await this.run('BEGIN TRANSACTION');
    let result: T;
    try {
      result = await work();
      this.#signal?.throwIfAborted();
    } catch (error) {
      // Not through the guard: an aborted signal must not keep us from undoing.
      await this.#connection.run('ROLLBACK').catch(() => undefined);
      throw error;
    }
    await this.run('COMMIT');
    return result;
  }

  /** A private folder for files of this session, removed with it; if it is killed, by the next one. */
  get spillFolder(): string {
    return this.#spill;
  }

  /**
   * Makes the SQL function `rows_seen(BIGINT)`, which is always true and tells `onRows` how many rows have passed it, some
   * 2,000 at a time. With it as a filter a long statement can tell how far it is: DuckDB's own progress of CSV files
   * stands still and then jumps.
   */
  async watchRows(onRows: (rows: number) => void): Promise<void> {
    const { BIGINT, BOOLEAN, DuckDBScalarFunction } = await loadDuckDB();
    const seen = DuckDBScalarFunction.create({
      name: 'rows_seen',
      parameterTypes: [BIGINT],
      returnType: BOOLEAN,
      volatile: true,
      // A NULL is a row too.
      specialHandling: true,
      mainFunction: (_info, input, output) => {
        for (let row = 0; row < input.rowCount; row += 1) output.setItem(row, true);
        output.flush();
        onRows(input.rowCount);
      },
    });
    this.#connection.registerScalarFunction(seen);
  }

  /** The connection itself, for appenders and typed chunks. Wrap what is done with it in `guard`. */
  get connection(): DuckDBConnection {
    return this.#connection;
  }

  /** Runs DuckDB code with this class's errors and cancellation. */
  async guard<T>(work: () => Promise<T>): Promise<T> {
    return await this.#guard(work);
  }

  close(): void {
    this.#connection.closeSync();
    this.#instance.closeSync();
    rmSync(this.#spill, { recursive: true, force: true });
  }

  async #guard<T>(work: () => Promise<T>): Promise<T> {
    const signal = this.#signal;
    signal?.throwIfAborted();
    const interrupt = (): void => this.#connection.interrupt();
    signal?.addEventListener('abort', interrupt, { once: true });
    try {
      return await work();
    } catch (error) {
      if (signal?.aborted === true) throw signal.reason;
      throw databaseError(error, this.file);
    } finally {
      signal?.removeEventListener('abort', interrupt);
    }
  }
}

/** A name as SQL writes it. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text as SQL writes it. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function plainRow(row: Record<string, JS | DuckDBValue>): object {
  for (const [name, value] of Object.entries(row)) {
    if (typeof value === 'bigint' && value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER) row[name] = Number(value);
  }
  return row;
}

async function loadDuckDB(): Promise<typeof import('@duckdb/node-api')> {
  try {
    return await import('@duckdb/node-api');
  } catch (cause) {
    throw new AttendingError('MODEL_RUNTIME_MISSING', 'DuckDB has no build for this platform in this package.', "Install Attending's package for your platform, or run npm ci.", { cause });
  }
}

async function attach(connection: DuckDBConnection, file: string, exists: boolean): Promise<void> {
  await connection.run(`ATTACH ${quoteText(file)} AS data (TYPE DUCKDB, ROW_GROUP_SIZE ${ROW_GROUP_ROWS}${exists ? '' : `, STORAGE_VERSION '${STORAGE_VERSION}'`})`);
  await connection.run('USE data');
}

/** Tries again for a moment while another process has the file: the editor's view looks into it now and then. */
async function onceFree(work: () => Promise<void>): Promise<void> {
  for (const endMs = performance.now() + LOCK_WAIT_MS; ; ) {
    try {
      await work();
      return;
    } catch (error) {
      if (!(error instanceof Error && LOCKED.test(error.message)) || performance.now() > endMs) throw error;
      await new Promise((resolve) => setTimeout(resolve, LOCK_POLL_MS));
    }
  }
}

/** Gives whether there is such a file. */
async function checkPlace(file: string, readOnly: boolean): Promise<boolean> {
  const info = await stat(file).catch(() => undefined);
  if (info?.isDirectory()) throw new AttendingError('FILE_NOT_WRITABLE', `${file} is a folder.`, 'Name a database file in it, for example data.duckdb.');
  if (info !== undefined) return true;
  if (readOnly) throw new AttendingError('DATABASE_MISSING', `There is no database ${file}.`, 'Make one with "attending data mimic", "attending data bhc" or "attending data qa".');
  try {
    await mkdir(path.dirname(path.resolve(file)), { recursive: true });
  } catch (cause) {
    throw new AttendingError('FILE_NOT_WRITABLE', `Cannot make the folder of ${file}.`, 'Name another place with --db.', { cause });
  }
  return false;
}

/**
 * A folder of the user's own for what spills: it holds notes. Beside the database, where there is room for it and where
 * the next run takes it over if this one is killed; elsewhere one of its own.
 */
async function openSpill(file: string | undefined): Promise<string> {
  if (file === undefined) return await mkdtemp(path.join(tmpdir(), 'attending-spill-'));
  const spill = `${file}.tmp`;
  try {
    await mkdir(spill, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new AttendingError('FILE_NOT_WRITABLE', `Cannot write beside ${file}.`, 'Check that you may write to its folder, or name another place.', { cause });
  }
  return spill;
}

/** What DuckDB threw, as an error of ours: known failures by their text, the value of no row in the message. */
export function databaseError(error: unknown, file: string): unknown {
  if (error instanceof AttendingError || !(error instanceof Error)) return error;
  const text = error.message;
  // What stands in a row must neither choose the code nor reach a log as the cause.
  const cause = statementError(error);
  if (cause?.csv !== undefined) return cause;
  const options = { cause: cause ?? error };
  if (LOCKED.test(text)) {
    const holder = /Conflicting lock is held in .*?\(PID (\d+)\)/.exec(text)?.[1];
    return new AttendingError('DATABASE_LOCKED', `${file} is in use by another process${holder === undefined ? '' : ` (pid ${holder})`}.`, 'Wait until it is done, or close it there, then run again.', options);
  }
  if (/not a valid DuckDB database file|older version of DuckDB|newer version of DuckDB|Corrupt database|Serialization Error/i.test(text)) {
    return new AttendingError('DATABASE_BROKEN', `${file} is not a DuckDB database that this version can read.`, 'Name another file with --db, or move this one away.', options);
  }
  if (/No space left on device|File too large|Disk quota exceeded|ENOSPC|disk full|max_temp_directory_size/i.test(text)) {
    return new AttendingError('DISK_FULL', `The disk is full: ${file} keeps what was finished before.`, 'Make room, or name a place with more of it, then run again: finished steps are not repeated.', options);
  }
  if (/^Out of Memory Error|failed to allocate|could not allocate/i.test(text)) {
    return new AttendingError('OUT_OF_MEMORY', 'DuckDB needs more memory than it was given.', 'Give it more with --memory MIB, or close other programs, then run again.', options);
  }
  if (/Permission denied|Cannot open file .*for writing|read-only/i.test(text)) {
    return new AttendingError('FILE_NOT_WRITABLE', `Cannot write ${file}.`, 'Check that you may write to its folder, or name another place.', options);
  }
  return cause ?? error;
}

import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { quoteName, type Database } from '../platform/database.ts';
import { AttendingError } from '../platform/errors.ts';
import type { DataContext } from './context.ts';

/** A unit of preparation: its name, usually the table that it makes, and what it is made from. */
export interface Step {
  readonly name: string;
  /** Of the files and options that its result depends on: see `fingerprintOf`. */
  readonly fingerprint: string;
}

export interface StepOutcome {
  readonly step: string;
  readonly rows: number;
  /** What it took when it was run. */
  readonly seconds: number;
  /** An earlier run had finished it. */
  readonly kept: boolean;
}

export type PreparationKind = 'mimic-iii' | 'mimic-iv' | 'bhc' | 'qa' | 'tokens';

/** What a database is prepared as. */
export interface Preparation {
  readonly kind: PreparationKind;
  readonly seed: number;
  /** The tables and views that it makes, all of them: they are what `drop` removes. */
  readonly tables: readonly string[];
  readonly views: readonly string[];
  /** Removes what an earlier preparation made. */
  readonly drop: boolean;
}

/** Raised when the tables of a preparation change, so that a newer Attending does not go on in an older layout. */
const LAYOUT_VERSION = '1';

/**
 * Makes a database ready for the steps of a preparation, with `attending_steps` (what is finished, from what) and
 * `attending_about` (what the database is).
 *
 * Throws TABLE_EXISTS, naming the way out, when it was prepared as something else, with another seed or by another
 * version, or when it holds a table of the same name that no step made. With `drop` the earlier preparation goes first.
 */
export async function beginPreparation(db: Database, preparation: Preparation): Promise<void> {
  const { kind, seed, tables, views, drop } = preparation;
  await db.transaction(async () => {
    await db.run('CREATE TABLE IF NOT EXISTS attending_steps(step VARCHAR PRIMARY KEY, fingerprint VARCHAR, rows BIGINT, seconds DOUBLE, finished TIMESTAMP)');
    await db.run('CREATE TABLE IF NOT EXISTS attending_about("key" VARCHAR PRIMARY KEY, "value" VARCHAR)');
    const about = new Map((await db.rows<{ key: string; value: string }>('SELECT "key", "value" FROM attending_about')).map((row) => [row.key, row.value]));
    const wanted: ReadonlyArray<readonly [string, string]> = [['kind', kind], ['seed', String(seed)], ['version', LAYOUT_VERSION]];
    const earlierKind = about.get('kind');
    if (earlierKind !== undefined && earlierKind !== kind) {
      throw new AttendingError('TABLE_EXISTS', `${db.file} is already prepared as ${earlierKind}, not ${kind}.`, 'Name another file with --db.');
    }
    if (earlierKind === undefined) await refuseForeignTables(db, [...tables, ...views]);
    if (drop) await dropAll(db, preparation);
    else {
      const changed = wanted.find(([key, value]) => about.has(key) && about.get(key) !== value);
      if (changed !== undefined) {
        throw new AttendingError('TABLE_EXISTS', `${db.file} is already prepared with ${changed[0]} ${about.get(changed[0])!}, not ${changed[1]}.`, 'Add --drop to prepare it anew, or name another file with --db.');
      }
    }
    for (const [key, value] of wanted) await db.run('INSERT INTO attending_about VALUES ($1, $2) ON CONFLICT DO UPDATE SET "value" = excluded."value"', [key, value]);
  });
}

/**
 * Fails before any work when a finished step was made from other files or options than it would be now.
 * Throws TABLE_EXISTS.
 */
export async function refuseChangedSteps(db: Database, steps: readonly Step[]): Promise<void> {
  const finished = new Map((await db.rows<{ step: string; fingerprint: string }>('SELECT step, fingerprint FROM attending_steps')).map((row) => [row.step, row.fingerprint]));
  for (const { name, fingerprint } of steps) {
    const earlier = finished.get(name);
    if (earlier !== undefined && earlier !== fingerprint) throw changedStep(db, name);
  }
}

/**
 * Runs a step in one transaction together with its record, or passes it over when its record has the same fingerprint.
 * `work` gives the number of rows that it made. A step that fails or is cancelled leaves nothing behind.
 *
 * Throws TABLE_EXISTS when it was finished with another fingerprint, and whatever `work` throws.
 */
export async function runStep(db: Database, step: Step, work: () => Promise<number>, context: Pick<DataContext, 'onProgress'>): Promise<StepOutcome> {
  const { name, fingerprint } = step;
  const [earlier] = await db.rows<{ fingerprint: string; rows: number; seconds: number }>('SELECT fingerprint, rows, seconds FROM attending_steps WHERE step = $1', [name]);
  if (earlier !== undefined) {
    if (earlier.fingerprint !== fingerprint) throw changedStep(db, name);
    return { step: name, rows: earlier.rows, seconds: earlier.seconds, kept: true };
  }
  const startedMs = performance.now();
  const { rows, seconds } = await db.transaction(async () => {
    const rows = await work();
    const seconds = (performance.now() - startedMs) / 1000;
    await db.run("INSERT INTO attending_steps VALUES ($1, $2, $3, $4, now() AT TIME ZONE 'UTC')", [name, fingerprint, BigInt(rows), seconds]);
    return { rows, seconds };
  });
  context.onProgress({ step: name, done: rows, unit: 'rows' });
  return { step: name, rows, seconds, kept: false };
}

/**
 * A fingerprint of what a step is made from: name, size and time of change of each file, and the options.
 * Throws FILE_NOT_FOUND for a file that is not there.
 */
export async function fingerprintOf(files: readonly string[], options: unknown): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(options ?? null));
  for (const file of files) {
    const info = await stat(file).catch((cause: unknown) => {
      throw new AttendingError('FILE_NOT_FOUND', `There is no file ${file}.`, 'Check the path.', { cause });
    });
    hash.update(`\0${path.basename(file)}\0${info.size}\0${info.mtimeMs}`);
  }
  return hash.digest('hex').slice(0, 32);
}

/** Everything that a preparation made, its records too. Call it in a transaction. */
async function dropAll(db: Database, { tables, views }: Preparation): Promise<void> {
  for (const view of views) await db.run(`DROP VIEW IF EXISTS ${quoteName(view)}`);
  for (const table of tables) await db.run(`DROP TABLE IF EXISTS ${quoteName(table)}`);
  await db.run('DELETE FROM attending_steps');
  await db.run('DELETE FROM attending_about');
}

async function refuseForeignTables(db: Database, names: readonly string[]): Promise<void> {
  const present = await db.rows<{ table_name: string }>("SELECT table_name FROM information_schema.tables WHERE table_schema = 'main' ORDER BY table_name");
  const foreign = present.map((row) => row.table_name).filter((name) => names.includes(name.toLowerCase()));
  if (foreign.length === 0) return;
  throw new AttendingError('TABLE_EXISTS', `${db.file} already has ${foreign.join(', ')}, made by something else.`, 'Name another file with --db.');
}

function changedStep(db: Database, name: string): AttendingError {
  return new AttendingError('TABLE_EXISTS', `${db.file} holds "${name}" made from other files or with other options.`, 'Add --drop to prepare it anew, or name another file with --db.');
}

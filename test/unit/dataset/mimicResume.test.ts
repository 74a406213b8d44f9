import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { build } from 'esbuild';
import { AttendingError } from '../../../src/platform/errors.ts';
import { ordinary, prepare, query, writeExport, type Export } from './mimicFixture.ts';

const root = process.env['ATTENDING_ROOT']!;
const NOTES = 2000;
const CHARACTERS = 6000;
let scratch: string;
let big: string;
let script: string;
let dir: string;
let db: string;

before(async () => {
  scratch = mkdtempSync(path.join(root, 'node_modules', '.tests-mimic-'));
  big = path.join(scratch, 'big');
  writeExport(big, 'mimic-iv', ordinary(NOTES, CHARACTERS));
  script = path.join(scratch, 'data.cjs');
  await build({
    absWorkingDir: root,
    stdin: { contents: "import { runData } from './src/cli/data.ts'; runData(process.argv.slice(2)).catch((error) => { process.stderr.write(String(error.code)); process.exitCode = 1; });", resolveDir: root, loader: 'ts' },
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    loader: { '.jinja': 'text' },
    logLevel: 'error',
  });
});
after(() => rmSync(scratch, { recursive: true, force: true }));
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'attending-mimic-'));
  db = path.join(dir, 'iv.duckdb');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const keptSteps = (result: { readonly steps: readonly { readonly step: string; readonly kept: boolean }[] }): string[] => result.steps.filter(({ kept }) => kept).map(({ step }) => step);

test('a second run keeps every step and tells the same', async () => {
  writeExport(dir, 'mimic-iv', { ...ordinary(20), notes: [...ordinary(20).notes!, ['no', 10_000_000, null, 'DS', 1, null, null, 'Of no admission.']] });
  const { result: first } = await prepare({ dir, db });
  const { result: second } = await prepare({ dir, db });
  assert.deepEqual(keptSteps(first), []);
  assert.equal(keptSteps(second).length, first.steps.length);
  assert.deepEqual({ ...second, steps: [] }, { ...first, steps: [] });
});

test('cancelled between steps, a rerun goes on where it was', async () => {
  writeExport(dir, 'mimic-iv', ordinary(20));
  const abort = new AbortController();
  const cancel = ({ step, total }: { readonly step: string; readonly total?: number }): void => {
    // Without a total it is the report of a step that is finished.
    if (step === 'diagnoses' && total === undefined) abort.abort(new AttendingError('CANCELLED', 'Cancelled.', ''));
  };
  await assert.rejects(prepare({ dir, db }, { signal: abort.signal, onProgress: cancel }), { code: 'CANCELLED' });
  assert.deepEqual(await query(db, 'SELECT table_name FROM duckdb_tables() WHERE table_name IN (SELECT step FROM attending_steps) ORDER BY table_name'), ['admissions', 'chosen_patients', 'diagnoses', 'notes', 'patients'].map((table_name) => ({ table_name })));
  const { result } = await prepare({ dir, db });
  assert.deepEqual(keptSteps(result), ['notes', 'chosen_patients', 'patients', 'admissions', 'diagnoses']);
  assert.equal(result.tables['facts'], 20);
});

test('other files, patients, seed or policy need --drop', async () => {
  writeExport(dir, 'mimic-iv', ordinary(20));
  await prepare({ dir, db });
  for (const change of [{ patients: 5 }, { seed: 3 }, { duplicates: 'keep' as const }]) await assert.rejects(prepare({ dir, db, ...change }), { code: 'TABLE_EXISTS', action: /--drop/ });
  utimesSync(path.join(dir, 'hosp', 'procedures_icd.csv'), 1, 1);
  await assert.rejects(prepare({ dir, db }), { code: 'TABLE_EXISTS', message: /holds "procedures" made from other files/ });
  assert.deepEqual(await query(db, 'SELECT count(*) AS n FROM facts'), [{ n: 20 }]);
  const { result } = await prepare({ dir, db, patients: 5, drop: true });
  assert.deepEqual(keptSteps(result), []);
  assert.equal(result.tables['facts'], 5);
});

test('a database that another process holds is left alone', async () => {
  writeExport(dir, 'mimic-iv', ordinary(3));
  await prepare({ dir, db });
  const holder = spawn(process.execPath, ['-e', `require('@duckdb/node-api').DuckDBInstance.create(${JSON.stringify(db)}).then(() => { console.log('open'); setInterval(() => {}, 1000); })`], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await once(holder.stdout, 'data');
    await assert.rejects(prepare({ dir, db, drop: true }), { code: 'DATABASE_LOCKED' });
  } finally {
    holder.kill('SIGKILL');
    await once(holder, 'exit');
  }
  assert.equal((await prepare({ dir, db })).result.tables['facts'], 3);
});

/** Starts the command line and ends it with a signal some time after it opened its database. */
async function interrupt(file: string, signal: 'SIGINT' | 'SIGKILL', afterMs: number): Promise<'done' | 'interrupted'> {
  const child = spawn(process.execPath, [script, 'mimic', '--dataset', 'mimic-iv', '--dir', big, '--db', file, '--jobs', '1'], { cwd: dir, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  const exit = once(child, 'exit') as Promise<[number | null]>;
  const opened = (async () => {
    while (!existsSync(file) && child.exitCode === null) await sleep(2);
  })();
  await Promise.race([exit, opened]);
  await Promise.race([exit, sleep(afterMs)]);
  child.kill(signal);
  const [status] = await exit;
  if (status === 0) return 'done';
  // Without a status it was past its work, where nobody listens for a cancellation any more.
  if (signal === 'SIGINT' && status !== null) assert.match(stderr, /CANCELLED$/);
  return 'interrupted';
}

/** A step that is recorded is whole; one that is not has left nothing. */
async function checkConsistent(file: string, whole: Export): Promise<void> {
  const steps = new Map((await query(file, 'SELECT step, rows FROM attending_steps') as { step: string; rows: number }[]).map(({ step, rows }) => [step, rows]));
  const tables = (await query(file, "SELECT table_name AS name FROM duckdb_tables() WHERE NOT starts_with(table_name, 'attending_')") as { name: string }[]).map(({ name }) => name);
  assert.deepEqual(tables.sort(), [...steps.keys()].sort());
  for (const table of tables) assert.deepEqual(await query(file, `SELECT count(*) AS n FROM ${table}`), [{ n: steps.get(table) }], table);
  if (steps.has('facts')) assert.deepEqual(await query(file, 'SELECT (SELECT count(*) FROM train) + (SELECT count(*) FROM validation) + (SELECT count(*) FROM test) AS n'), [{ n: steps.get('facts') }]);
  if (steps.has('notes')) assert.equal(steps.get('notes'), whole.notes!.length);
}

for (const signal of ['SIGINT', 'SIGKILL'] as const) {
  test(`ended by ${signal} at any moment, the database is consistent and reruns bring it to its end`, { timeout: 300_000 }, async () => {
    const whole = ordinary(NOTES, CHARACTERS);
    let interrupted = 0;
    for (let afterMs = 0; ; afterMs = Math.round(afterMs * 1.5) + 60) {
      const outcome = await interrupt(db, signal, afterMs);
      if (existsSync(db)) {
        const { tables } = { tables: await query(db, "SELECT 1 FROM duckdb_tables() WHERE table_name = 'attending_steps'") };
        if (tables.length > 0) await checkConsistent(db, whole);
      }
      if (outcome === 'done') break;
      interrupted += 1;
    }
    assert.ok(interrupted > 0);
    const { result } = await prepare({ dir: big, db });
    assert.deepEqual([result.tables['notes'], result.tables['facts'], result.patientsInTwoSplits], [NOTES, NOTES, 0]);
    assert.equal(keptSteps(result).length, result.steps.length);
    assert.equal(existsSync(`${db}.tmp`), false, 'what spilled is gone');
  });
}

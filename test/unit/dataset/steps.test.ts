import assert from 'node:assert/strict';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { beginPreparation, fingerprintOf, refuseChangedSteps, runStep, type Preparation } from '../../../src/dataset/steps.ts';
import { Database } from '../../../src/platform/database.ts';

const PREPARATION: Preparation = { kind: 'bhc', seed: 0, tables: ['bhc'], views: ['train'], drop: false };
const quiet = { onProgress: () => undefined };

let folder: string;
let db: Database;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'attending-steps-'));
  db = await Database.open(path.join(folder, 'a.duckdb'), { threads: 1 });
});
afterEach(async () => {
  db.close();
  await rm(folder, { recursive: true, force: true });
});

async function make(fingerprint = 'one'): Promise<Awaited<ReturnType<typeof runStep>>> {
  return await runStep(db, { name: 'bhc', fingerprint }, async () => {
    await db.run('CREATE TABLE bhc AS SELECT * FROM range(3) t(note_id)');
    return 3;
  }, quiet);
}

test('a finished step is kept by the next run, and only once made', async () => {
  await beginPreparation(db, PREPARATION);
  assert.deepEqual({ ...(await make()), seconds: 0 }, { step: 'bhc', rows: 3, seconds: 0, kept: false });
  await beginPreparation(db, PREPARATION);
  assert.deepEqual({ ...(await make()), seconds: 0 }, { step: 'bhc', rows: 3, seconds: 0, kept: true });
  assert.deepEqual(await db.rows('SELECT step, fingerprint, rows FROM attending_steps'), [{ step: 'bhc', fingerprint: 'one', rows: 3 }]);
  assert.deepEqual(await db.rows('SELECT "key", "value" FROM attending_about ORDER BY ALL'), [{ key: 'kind', value: 'bhc' }, { key: 'seed', value: '0' }, { key: 'version', value: '1' }]);
});

test('a step that fails leaves neither its table nor a record', async () => {
  await beginPreparation(db, PREPARATION);
  await assert.rejects(runStep(db, { name: 'bhc', fingerprint: 'one' }, async () => {
    await db.run('CREATE TABLE bhc(note_id VARCHAR)');
    throw new Error('torn');
  }, quiet), /torn/);
  assert.deepEqual(await db.rows('SELECT step FROM attending_steps'), []);
  assert.equal((await make()).kept, false);
});

test('other files or options are refused without --drop, before and at the step', async () => {
  await beginPreparation(db, PREPARATION);
  await make('one');
  await assert.rejects(make('two'), { code: 'TABLE_EXISTS', action: /--drop/ });
  await assert.rejects(refuseChangedSteps(db, [{ name: 'bhc', fingerprint: 'two' }]), { code: 'TABLE_EXISTS' });
  await refuseChangedSteps(db, [{ name: 'bhc', fingerprint: 'one' }, { name: 'later', fingerprint: 'x' }]);
  await beginPreparation(db, { ...PREPARATION, drop: true });
  assert.equal((await make('two')).kept, false);
});

test('another seed or another kind of dataset does not go into a prepared database', async () => {
  await beginPreparation(db, PREPARATION);
  await assert.rejects(beginPreparation(db, { ...PREPARATION, seed: 1 }), { code: 'TABLE_EXISTS', message: /seed 0, not 1/, action: /--drop/ });
  await assert.rejects(beginPreparation(db, { ...PREPARATION, kind: 'qa', drop: true }), { code: 'TABLE_EXISTS', message: /prepared as bhc, not qa/ });
  await beginPreparation(db, { ...PREPARATION, seed: 1, drop: true });
  assert.deepEqual(await db.rows(`SELECT "value" FROM attending_about WHERE "key" = 'seed'`), [{ value: '1' }]);
});

test("a table of the user's own is neither used nor dropped", async () => {
  await db.run('CREATE TABLE BHC(mine INTEGER)');
  for (const drop of [false, true]) await assert.rejects(beginPreparation(db, { ...PREPARATION, drop }), { code: 'TABLE_EXISTS', message: /already has BHC/ });
  assert.deepEqual(await db.rows('SELECT table_name FROM information_schema.tables'), [{ table_name: 'BHC' }]);
});

test('a fingerprint changes with name, size, time and options of what a step reads', async () => {
  const file = path.join(folder, 'a.csv');
  await writeFile(file, 'a,b\n');
  const before = await fingerprintOf([file], { patients: 5 });
  assert.equal(await fingerprintOf([file], { patients: 5 }), before);
  assert.notEqual(await fingerprintOf([file], { patients: 6 }), before);
  await utimes(file, 1, 2);
  const touched = await fingerprintOf([file], { patients: 5 });
  assert.notEqual(touched, before);
  await writeFile(file, 'a,b,c\n');
  await utimes(file, 1, 2);
  assert.notEqual(await fingerprintOf([file], { patients: 5 }), touched);
  await assert.rejects(fingerprintOf([path.join(folder, 'none.csv')], {}), { code: 'FILE_NOT_FOUND' });
});

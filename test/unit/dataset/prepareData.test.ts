import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { DataContext } from '../../../src/dataset/context.ts';
import { readPlan } from '../../../src/dataset/prepare/plan.ts';
import { prepareData } from '../../../src/dataset/prepare/prepare.ts';
import { AttendingError } from '../../../src/platform/errors.ts';

let dir: string;
const context = (signal = new AbortController().signal): DataContext => ({ signal, onProgress: () => undefined, onWarning: () => undefined, jobs: 1, threadScript: '' });

before(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'attending-prepare-'));
});
after(async () => {
  await rm(dir, { recursive: true, force: true });
});

async function yaml(name: string, text: string): Promise<string> {
  const file = path.join(dir, name, 'data.yaml');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  return file;
}

async function refused(text: string, message: RegExp, action = /./): Promise<void> {
  await assert.rejects(readPlan(await yaml('refused', text)), (error) => {
    assert.ok(AttendingError.is(error, 'BAD_CONFIGURATION'), String(error));
    assert.match(error.message, message);
    assert.match(error.action, action);
    return true;
  });
}

const ALL = `
synth:
  dataset: bhc
  notes: 300
  out: export
bhc:
  csv: export/bhc.csv
  db: bhc.duckdb
clean:
  db: bhc.duckdb
  columns: [input, target]
  out: cleaned
  formats: [csv]
`;

test('parts come in the order of the file, their paths beside it; a list runs a part twice', async () => {
  const file = await yaml('order', 'qa:\n  dir: items\n  out: qa\n  adjust: better.json\nbhc:\n  - {csv: a.csv, db: a.duckdb}\n  - {csv: /data/b.csv, db: b.duckdb, seed: 7}\n');
  const plan = await readPlan(file);
  const folder = path.dirname(file);
  assert.deepEqual(plan.map(({ part }) => part), ['qa', 'bhc', 'bhc']);
  assert.deepEqual(plan[0]!.options, { dir: path.join(folder, 'items'), out: path.join(folder, 'qa'), adjust: path.join(folder, 'better.json') });
  assert.deepEqual(plan.slice(1).map(({ options }) => ('csv' in options ? options.csv : undefined)), [path.join(folder, 'a.csv'), '/data/b.csv']);
});

test('mistakes are named with their line and the nearest key before any work is done', async () => {
  await refused('synth:\n  dataset: bhc\n  notes: 10\n  out: x\nmimik:\n  dir: x\n', /line 5.*"mimik"/, /mimic/);
  await refused('bhc:\n  csv: a.csv\n  db: a.duckdb\n  sead: 3\n', /line 4.*"bhc\.sead"/, /seed/);
  await refused('bhc:\n  - csv: a.csv\n    db: a.duckdb\n  - csv: b.csv\n    dbb: b.duckdb\n', /line 5.*"bhc\.1\.dbb"/);
  await refused('bhc:\n  csv: a.csv\n  db: a.duckdb\n  encoding: latin\n', /line 4.*"bhc\.encoding"/);
  await refused('bhc:\n  csv: a.csv\n', /"bhc\.db" is missing/);
  await refused('bhc:\n  csv: "a.csv\n', /line \d+.*not YAML/);
  await refused('# nothing\n', /at least one section/);
  await refused('bhc:\n', /"bhc" has not the form/, /csv, db/);
});

test('all parts run by one file; a second run keeps everything, a change makes its part again', async () => {
  const file = await yaml('all', ALL);
  const folder = path.dirname(file);
  const first = await prepareData({ config: file }, context());
  assert.deepEqual(first.parts.map(({ part, kept }) => [part, kept]), [['synth', false], ['bhc', false], ['clean', false]]);
  const cleaned = path.join(folder, 'cleaned', 'mimic_cleaned_full.csv');
  const before = await stat(cleaned);
  const second = await prepareData({ config: file }, context());
  assert.deepEqual(second.parts.map(({ kept }) => kept), [true, true, true]);
  assert.equal((await stat(cleaned)).mtimeMs, before.mtimeMs);
  assert.deepEqual(second.parts.map(({ result }) => Object.keys(result)), first.parts.map(({ result }) => Object.keys(result)));

  await rm(cleaned);
  await writeFile(file, ALL.replace('columns:', 'rareAtMost: 1\n  columns:'));
  const third = await prepareData({ config: file }, context());
  assert.deepEqual(third.parts.map(({ kept }) => kept), [true, true, false]);
  assert.ok((await readFile(cleaned)).length > 1000);

  const anew = await prepareData({ config: file, drop: true }, context());
  assert.deepEqual(anew.parts.map(({ kept }) => kept), [false, false, false]);
});

test('a run that fails in a part goes on with it', async () => {
  const file = await yaml('fails', ALL.replace('export/bhc.csv', 'export/none.csv'));
  await assert.rejects(prepareData({ config: file }, context()), (error) => AttendingError.is(error, 'FILE_NOT_FOUND'));
  await writeFile(file, ALL);
  const result = await prepareData({ config: file }, context());
  assert.deepEqual(result.parts.map(({ part, kept }) => [part, kept]), [['synth', true], ['bhc', false], ['clean', false]]);
});

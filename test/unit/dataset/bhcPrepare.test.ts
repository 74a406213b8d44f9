import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { BHC_OPTIONS } from '../../../src/dataset/bhc/options.ts';
import { prepareBhc } from '../../../src/dataset/bhc/prepare.ts';
import type { BhcResult } from '../../../src/dataset/bhc/result.ts';
import type { DataContext } from '../../../src/dataset/context.ts';
import { Database } from '../../../src/platform/database.ts';
import { AttendingError } from '../../../src/platform/errors.ts';

const HEADER = 'note_id,subject_id,hadm_id,charttime,storetime,input,target\n';
const COURSE = 'The patient was admitted with pneumonia \u{1FAC1} and treated with ceftriaxone 1 g daily and azithromycin for five days, then went home in good condition.';

let dir: string;
let warnings: string[];
const context = (signal = new AbortController().signal): DataContext => ({ signal, onProgress: () => undefined, onWarning: (sentence) => warnings.push(sentence), jobs: 1, threadScript: '' });

before(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'attending-bhc-'));
});
beforeEach(() => {
  warnings = [];
});
after(async () => {
  await rm(dir, { recursive: true, force: true });
});

function row(id: string, subject: number | string, fields: { hadm?: string; chart?: string; store?: string; input?: string; target?: string } = {}): string {
  const { hadm = '22222222.0', chart = '2180-05-07 00:00:00', store = '2180-05-09 15:26:00', input = noteOf(id), target = targetOf(id) } = fields;
  const quoted = (text: string): string => (text === '' ? '' : `"${text.replaceAll('"', '""')}"`);
  return `${id},${subject},${hadm},${chart},${store},${quoted(input)},${quoted(target)}\n`;
}
const noteOf = (id: string): string => `summarize: Sex: F\nChief Complaint:\ncough, note ${id}\nHistory of Present Illness: she has had a cough and fever for three days\nDischarge Condition: stable`;
const targetOf = (id: string): string => `Treated for a pneumonia of the left lower lobe, see ${id}.`;

async function prepare(name: string, content: string | Buffer, options: object = {}): Promise<BhcResult> {
  const csv = path.join(dir, `${name}.csv`);
  await writeFile(csv, content);
  return await prepareBhc(BHC_OPTIONS.parse({ csv, db: path.join(dir, `${name}.duckdb`), ...options }), context());
}

async function table<Row extends object>(name: string, sql: string): Promise<Row[]> {
  const db = await Database.open(path.join(dir, `${name}.duckdb`), { readOnly: true });
  try {
    return await db.rows<Row>(sql);
  } finally {
    db.close();
  }
}

test('rows are typed, the prefix goes, missing values and times are counted', async () => {
  const content =
    HEADER +
    row('10000032-DS-1', 10000032) +
    row('10000032-DS-2', 10000032, { chart: '05/07/2180 13:45', store: '' }) +
    row('10000048-DS-1', '', { hadm: '', chart: 'yesterday' }) +
    row('10000050-DS-1', 10000050, { input: '' }) +
    row('10000051-DS-1', 10000051, { target: ' \n ' });
  const result = await prepare('typed', content);
  assert.equal(result.rows, 5);
  assert.equal(result.kept, 3);
  assert.deepEqual(result.missing, { note_id: 0, subject_id: 1, hadm_id: 1, charttime: 0, storetime: 1, input: 1, target: 1 });
  assert.deepEqual(result.datetime, { charttime: { parsed: 4, missing: 0, unparseable: 1 }, storetime: { parsed: 4, missing: 1, unparseable: 0 } });
  assert.deepEqual(result.leftOut, { withoutText: 2 });
  assert.equal(result.prefixed, 4);
  const rows = await table<{ note_id: string; subject_id: number; hadm_id: number | null; chart: string | null; input: string }>('typed', 'SELECT note_id, subject_id, hadm_id, CAST(charttime AS VARCHAR) AS chart, input FROM bhc ORDER BY note_id');
  assert.deepEqual(rows.map(({ note_id, subject_id, hadm_id, chart }) => [note_id, subject_id, hadm_id, chart]), [
    ['10000032-DS-1', 10000032, 22222222, '2180-05-07 00:00:00'],
    ['10000032-DS-2', 10000032, 22222222, '2180-05-07 13:45:00'],
    ['10000048-DS-1', 10000048, null, null],
  ]);
  assert.ok(rows[0]!.input.startsWith('Sex: F\nChief'));
});

test('a row that stands there twice, a note id with other content, and the texts of another note come in once', async () => {
  const content =
    HEADER +
    row('1-DS-1', 1) +
    row('1-DS-1', 1) +
    row('2-DS-1', 2, { target: 'an early short draft of it', store: '2180-05-09 10:00:00' }) +
    row('2-DS-1', 2, { target: 'the later one counts', store: '2180-05-09 11:00:00' }) +
    row('3-DS-1', 3, { input: noteOf('2'), target: 'one text' }) +
    row('4-DS-1', 4, { input: noteOf('2'), target: 'one text' }) +
    row('2-DS-2', 2);
  const result = await prepare('twice', content);
  assert.deepEqual(result.duplicates, { rows: 1, noteIds: 1, texts: 1 });
  assert.deepEqual([result.rows, result.kept], [7, 4]);
  const rows = await table<{ note_id: string; target: string }>('twice', 'SELECT note_id, target FROM bhc ORDER BY note_id');
  assert.deepEqual(rows.map(({ note_id }) => note_id), ['1-DS-1', '2-DS-1', '2-DS-2', '3-DS-1']);
  assert.equal(rows[1]!.target, 'the later one counts');
});

test('the target is cut out of the input where it leaks, beyond the basic plane too, and kept on request', async () => {
  const clean = 'Chief Complaint: cough \u{1F637}\n\nHistory of Present Illness: three days of cough and fever, seen by her doctor\n\n';
  const after = 'Discharge Condition: stable, \u{1F637} alert\n';
  const leaky = `${clean}Brief Hospital Course:\n${COURSE.replaceAll(' ', '\n')}\n\n${after}`;
  const content = HEADER + row('1-DS-1', 1, { input: leaky, target: COURSE }) + row('2-DS-1', 2, { input: COURSE, target: COURSE }) + row('3-DS-1', 3);
  const result = await prepare('leaky', content);
  assert.deepEqual(result.leaks, { found: 2, exact: 2, stripped: 1, refused: 1 });
  assert.deepEqual(await table('leaky', "SELECT input FROM bhc WHERE note_id = '1-DS-1'"), [{ input: clean + after }]);
  assert.equal(result.kept, 2);
  const kept = await prepare('leaky-kept', content, { leaks: 'keep' });
  assert.deepEqual(kept.leaks, { found: 2, exact: 2, stripped: 0, refused: 0 });
  assert.deepEqual(await table('leaky-kept', "SELECT input FROM bhc WHERE note_id = '1-DS-1'"), [{ input: leaky }]);
});

test('patients are split 95 to 5, none in both, the same again with the same seed', async () => {
  const content = HEADER + Array.from({ length: 3000 }, (_, i) => row(`${10000 + (i >> 1)}-DS-${i}`, 10000 + (i >> 1))).join('');
  const first = await prepare('split', content);
  assert.equal(first.patients, 1500);
  assert.equal(first.patientsInTwoSplits, 0);
  assert.equal(first.splits['train']! + first.splits['validation']!, 3000);
  assert.ok(Math.abs(first.splits['validation']! / 3000 - 0.05) < 0.02);
  const other = await prepare('split-again', gzipSync(content));
  assert.deepEqual(other.splits, first.splits);
  const seeded = await prepare('split-seeded', content, { seed: 7 });
  assert.notDeepEqual(await table('split-seeded', 'SELECT note_id FROM validation ORDER BY 1 LIMIT 20'), await table('split', 'SELECT note_id FROM validation ORDER BY 1 LIMIT 20'));
  assert.equal(seeded.patientsInTwoSplits, 0);
});

test('a second run keeps what is finished; other options ask for --drop', async () => {
  const content = HEADER + row('1-DS-1', 1) + row('2-DS-1', 2);
  const first = await prepare('again', content);
  const csv = path.join(dir, 'again.csv');
  const db = path.join(dir, 'again.duckdb');
  const second = await prepareBhc(BHC_OPTIONS.parse({ csv, db }), context());
  assert.ok(second.steps.every(({ kept }) => kept));
  assert.deepEqual({ ...second, steps: [] }, { ...first, steps: [] });
  await assert.rejects(prepareBhc(BHC_OPTIONS.parse({ csv, db, prefix: 'keep' }), context()), (error) => AttendingError.is(error, 'TABLE_EXISTS') && error.action.includes('--drop'));
  const dropped = await prepareBhc(BHC_OPTIONS.parse({ csv, db, prefix: 'keep', drop: true }), context());
  assert.ok(dropped.steps.every(({ kept }) => !kept));
});

test('bad rows are left out on request and counted; a header without rows is refused and leaves nothing', async () => {
  const content = `${HEADER}${row('1-DS-1', 1)}2-DS-1,2,3\n${row('3-DS-1', 3)}`;
  await assert.rejects(prepare('bad', content), (error) => AttendingError.is(error, 'BAD_CSV'));
  const result = await prepare('bad', content, { onBadRow: 'skip' });
  assert.deepEqual([result.rows, result.badRows], [2, 1]);
  assert.match(warnings.join(), /1 bad row was left out .* line 7\./);
  await assert.rejects(prepare('headless', HEADER), (error) => AttendingError.is(error, 'NO_ROWS'));
  assert.deepEqual((await readdir(dir)).filter((name) => name.startsWith('headless')), ['headless.csv']);
});

test('a cancelled run goes on with the next', async () => {
  const csv = path.join(dir, 'cancelled.csv');
  const db = path.join(dir, 'cancelled.duckdb');
  await writeFile(csv, HEADER + Array.from({ length: 500 }, (_, i) => row(`${i}-DS-1`, i)).join(''));
  const abort = new AbortController();
  const reason = new AttendingError('CANCELLED', 'Cancelled.', '');
  const stopping: DataContext = { ...context(abort.signal), onProgress: ({ step }) => (step === 'leaks' ? abort.abort(reason) : undefined) };
  await assert.rejects(prepareBhc(BHC_OPTIONS.parse({ csv, db }), stopping), (error) => error === reason);
  const result = await prepareBhc(BHC_OPTIONS.parse({ csv, db }), context());
  assert.deepEqual(result.steps.map(({ kept }) => kept), [true, false, false]);
  assert.equal(result.kept, 500);
  assert.deepEqual((await readdir(dir)).filter((name) => name.startsWith('cancelled')).sort(), ['cancelled.csv', 'cancelled.duckdb']);
});

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { DataContext } from '../../../src/dataset/context.ts';
import { findTable, openCsv, type CsvColumn } from '../../../src/dataset/csv/source.ts';
import { Database } from '../../../src/platform/database.ts';
import { AttendingError } from '../../../src/platform/errors.ts';

let dir: string;
let db: Database;
const warnings: string[] = [];
const context: DataContext = { signal: new AbortController().signal, onProgress: () => undefined, onWarning: (sentence) => warnings.push(sentence), jobs: 1, threadScript: '' };

const NOTE_COLUMNS: readonly CsvColumn[] = [
  { name: 'note_id', type: 'VARCHAR', required: true },
  { name: 'subject_id', type: 'BIGINT', required: true },
  { name: 'charttime', type: 'TIMESTAMP', required: false },
  { name: 'text', type: 'VARCHAR', required: true },
];

before(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'attending-csv-'));
  db = await Database.open(':memory:');
});
after(async () => {
  db.close();
  await rm(dir, { recursive: true, force: true });
});

async function put(name: string, content: string | Buffer): Promise<string> {
  const file = path.join(dir, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
  return file;
}

async function read(file: string): Promise<object[]> {
  const source = await openCsv(db, file, NOTE_COLUMNS, context);
  return await db.rows(`SELECT note_id, subject_id, CAST(charttime AS VARCHAR) AS charttime, text FROM ${source.relation} ORDER BY note_id`);
}

const NOTES = 'NOTE_ID,Subject_Id, "charttime" ,other,text\n' + 'a-1,10,2180-01-02 03:04:05,x,"He said ""no pain"".\nSecond, line."\n' + 'b-2,11,,,plain\n';
const ROWS = [
  { note_id: 'a-1', subject_id: 10, charttime: '2180-01-02 03:04:05', text: 'He said "no pain".\nSecond, line.' },
  { note_id: 'b-2', subject_id: 11, charttime: null, text: 'plain' },
];

test('a plain file and the same as gzip give typed rows; names are found in any case', async () => {
  assert.deepEqual(await read(await put('plain.csv', NOTES)), ROWS);
  assert.deepEqual(await read(await put('packed.csv.gz', gzipSync(NOTES))), ROWS);
});

test('an optional column that the file has not is NULL', async () => {
  const rows = await read(await put('short.csv', 'note_id,subject_id,text\na,1,t\n'));
  assert.deepEqual(rows, [{ note_id: 'a', subject_id: 1, charttime: null, text: 't' }]);
});

test('missing columns are named with the nearest of the file', async () => {
  const file = await put('typo.csv', 'note_id,subjectid,body\na,1,t\n');
  await assert.rejects(openCsv(db, file, NOTE_COLUMNS, context), (error) => {
    assert.ok(AttendingError.is(error, 'MISSING_COLUMNS'));
    assert.match(error.message, /subject_id \(nearest: subjectid\), no text; it has note_id, subjectid, body/);
    return true;
  });
});

test('the table of a folder is found in any case, packed or plain, and in its known subfolders', async () => {
  const upper = await put('iii/NOTEEVENTS.csv.gz', gzipSync(NOTES));
  const below = await put('iv/note/discharge.csv', NOTES);
  assert.equal(await findTable(path.join(dir, 'iii'), ['noteevents']), upper);
  assert.equal(await findTable(path.join(dir, 'iv'), ['discharge']), below);
  assert.equal(await findTable(path.join(dir, 'iv'), ['patients']), undefined);
});

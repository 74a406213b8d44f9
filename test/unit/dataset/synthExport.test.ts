import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { allDiagnoses } from '../../../src/dataset/synth/cases/catalogue.ts';
import { Database } from '../../../src/platform/database.ts';
import { AttendingError } from '../../../src/platform/errors.ts';
import { contents, HEADERS, synth, temporaryFolder } from './synthFixture.ts';

const THREADED = 2_100;

async function tables(out: string, names: readonly string[]): Promise<Database> {
  const db = await Database.open(':memory:', { memoryMiB: 256, threads: 1 });
  for (const name of names) {
    await db.run(`CREATE TABLE ${path.basename(name, '.csv')} AS SELECT * FROM read_csv('${path.join(out, name)}', header = true, all_varchar = true, quote = '"', escape = '"', max_line_size = 4000000)`);
  }
  return db;
}

async function count(db: Database, sql: string): Promise<number> {
  return Number((await db.row<{ n: number | bigint }>(`SELECT count(*) AS n FROM ${sql}`)).n);
}

for (const dataset of ['mimic-iii', 'mimic-iv', 'bhc', 'qa'] as const) {
  test(`${dataset}: the same seed gives the same bytes, another seed gives others`, async () => {
    const first = await synth({ dataset, notes: 60, seed: 7 });
    const again = await synth({ dataset, notes: 60, seed: 7 });
    const other = await synth({ dataset, notes: 60, seed: 8 });
    assert.deepEqual(await contents(again.out), await contents(first.out));
    assert.notDeepEqual(await contents(other.out), await contents(first.out));
  });

  test(`${dataset}: exactly so many notes as were asked for, and the sizes that it says`, async () => {
    for (const notes of [1, 43, 391]) {
      const result = await synth({ dataset, notes });
      assert.equal(result.notes, notes);
      for (const { path: file, bytes } of result.files) assert.equal((await readFile(file)).length, bytes);
      if (dataset === 'qa') assert.equal(result.files.reduce((sum, { rows }) => sum + rows, 0), notes);
      if (dataset === 'bhc') assert.equal(result.files[0]!.rows, notes);
    }
  });
}

test('two threads write the bytes that one writes', async () => {
  const threadScript = path.join(await temporaryFolder(), 'data-thread.js');
  await build({ absWorkingDir: process.env['ATTENDING_ROOT']!, entryPoints: ['src/dataset/thread.ts'], outfile: threadScript, bundle: true, platform: 'node', format: 'cjs', target: 'node20', external: ['@duckdb/node-api'], logLevel: 'error' });
  for (const gzip of [false, true]) {
    const one = await synth({ dataset: 'bhc', notes: THREADED, gzip });
    const two = await synth({ dataset: 'bhc', notes: THREADED, gzip }, { jobs: 2, threadScript });
    assert.deepEqual(await contents(two.out), await contents(one.out));
    assert.deepEqual(two.planted, one.planted);
  }
});

test('files have the headers of MIMIC, and the same rows compressed', async () => {
  for (const dataset of ['mimic-iii', 'mimic-iv', 'bhc'] as const) {
    const plain = await contents((await synth({ dataset, notes: 230 })).out);
    const packed = await contents((await synth({ dataset, notes: 230, gzip: true })).out);
    assert.deepEqual(Object.keys(packed), Object.keys(plain).map((name) => `${name}.gz`));
    for (const [name, bytes] of Object.entries(plain)) {
      assert.equal(bytes.subarray(0, bytes.indexOf('\n')).toString(), HEADERS[name.split(path.sep).join('/')], name);
      assert.ok(gunzipSync(packed[`${name}.gz`]!).equals(bytes), name);
    }
  }
});

test('MIMIC-IV: rows of all tables belong together', async () => {
  const { out, notes, patients, admissions } = await synth({ dataset: 'mimic-iv', notes: 400 });
  const db = await tables(out, ['hosp/patients.csv', 'hosp/admissions.csv', 'hosp/diagnoses_icd.csv', 'hosp/procedures_icd.csv', 'hosp/d_icd_diagnoses.csv', 'hosp/d_icd_procedures.csv', 'note/discharge.csv']);
  assert.equal(await count(db, `discharge WHERE note_type = 'DS'`), notes);
  assert.equal(await count(db, 'patients'), patients);
  assert.equal(await count(db, 'admissions'), admissions);
  for (const [table, key] of [['patients', 'subject_id'], ['admissions', 'hadm_id'], ['discharge', 'note_id'], ['d_icd_diagnoses', 'icd_code, icd_version'], ['d_icd_procedures', 'icd_code, icd_version']] as const) {
    assert.equal(await count(db, `(SELECT 1 FROM ${table} GROUP BY ${key} HAVING count(*) > 1)`), 0, `${table}: ${key} is unique`);
  }
  assert.equal(await count(db, 'admissions ANTI JOIN patients USING (subject_id)'), 0);
  for (const table of ['diagnoses_icd', 'procedures_icd', 'discharge']) assert.equal(await count(db, `${table} ANTI JOIN admissions USING (subject_id, hadm_id)`), 0, table);
  assert.equal(await count(db, 'diagnoses_icd ANTI JOIN d_icd_diagnoses USING (icd_code, icd_version)'), 0);
  assert.equal(await count(db, 'procedures_icd ANTI JOIN d_icd_procedures USING (icd_code, icd_version)'), 0);
  assert.equal(await count(db, `admissions ANTI JOIN (SELECT * FROM diagnoses_icd WHERE seq_num = '1') USING (hadm_id)`), 0, 'everyone has a principal diagnosis');
  assert.equal(await count(db, '(SELECT 1 FROM diagnoses_icd GROUP BY hadm_id HAVING max(seq_num::INT) <> count(*) OR count(DISTINCT icd_code) <> count(*) OR count(DISTINCT icd_version) > 1)'), 0, 'sequence without gaps, no code twice, one version');
  assert.equal(await count(db, `(SELECT DISTINCT icd_version FROM diagnoses_icd)`), 2, 'ICD-9 and ICD-10 are mixed');
  assert.equal(await count(db, `diagnoses_icd WHERE icd_code LIKE '%.%'`), 0);
  assert.equal(await count(db, 'admissions WHERE dischtime::TIMESTAMP <= admittime::TIMESTAMP OR edregtime::TIMESTAMP > admittime::TIMESTAMP'), 0);
  assert.equal(await count(db, `admissions WHERE (hospital_expire_flag = '1') <> (deathtime IS NOT NULL)`), 0);
  assert.equal(await count(db, 'admissions a JOIN admissions b ON a.subject_id = b.subject_id AND a.admittime::TIMESTAMP < b.admittime::TIMESTAMP AND a.dischtime::TIMESTAMP > b.admittime::TIMESTAMP'), 0, 'nobody is in twice at a time');
  assert.ok((await count(db, 'admissions ANTI JOIN discharge USING (hadm_id)')) > 0, 'some stays have no discharge note');
  assert.ok((await count(db, `discharge WHERE note_type = 'AD'`)) > 0, 'some have an addendum');
  assert.ok((await count(db, `discharge WHERE text LIKE '%"%' AND text LIKE '%,%'`)) > 0, 'texts have quotes and commas');
  db.close();
});

test('MIMIC-III: discharge summaries have no time, errors are marked, rows belong together', async () => {
  const { out, notes } = await synth({ dataset: 'mimic-iii', notes: 400 });
  const db = await tables(out, ['PATIENTS.csv', 'ADMISSIONS.csv', 'DIAGNOSES_ICD.csv', 'PROCEDURES_ICD.csv', 'D_ICD_DIAGNOSES.csv', 'D_ICD_PROCEDURES.csv', 'NOTEEVENTS.csv']);
  const discharge = `noteevents WHERE category = 'Discharge summary'`;
  assert.equal(await count(db, `${discharge} AND description = 'Report' AND iserror IS NULL`), notes);
  assert.equal(await count(db, `${discharge} AND charttime IS NOT NULL`), 0);
  assert.ok((await count(db, `${discharge} AND description = 'Addendum'`)) > 0);
  assert.ok((await count(db, `noteevents WHERE iserror = '1'`)) > 0);
  assert.ok((await count(db, '(SELECT DISTINCT category FROM noteevents)')) >= 6);
  for (const table of ['patients', 'admissions', 'diagnoses_icd', 'procedures_icd', 'noteevents']) assert.equal(await count(db, `(SELECT 1 FROM ${table} GROUP BY row_id HAVING count(*) > 1)`), 0, table);
  for (const table of ['diagnoses_icd', 'procedures_icd', 'noteevents']) assert.equal(await count(db, `${table} ANTI JOIN admissions USING (subject_id, hadm_id)`), 0, table);
  assert.equal(await count(db, 'diagnoses_icd ANTI JOIN d_icd_diagnoses USING (icd9_code)'), 0);
  assert.equal(await count(db, 'procedures_icd ANTI JOIN d_icd_procedures USING (icd9_code)'), 0);
  db.close();
});

test('every coded diagnosis is named in the note of its stay', async () => {
  const { out } = await synth({ dataset: 'mimic-iv', notes: 300, seed: 3 });
  const db = await tables(out, ['hosp/diagnoses_icd.csv', 'note/discharge.csv']);
  const names = new Map<string, string[]>();
  for (const { names: some, icd9, icd10 } of allDiagnoses()) {
    for (const [code, version] of [[icd9, 9], [icd10, 10]] as const) {
      const key = `${code.replace('.', '')}/${version}`;
      names.set(key, [...(names.get(key) ?? []), ...some.map((name) => name.toLowerCase())]);
    }
  }
  const rows = await db.rows<{ code: string; text: string }>(`SELECT icd_code || '/' || icd_version AS code, lower(regexp_replace(text, '\\s+', ' ', 'g')) AS text FROM diagnoses_icd JOIN discharge USING (hadm_id) WHERE note_type = 'DS'`);
  assert.ok(rows.length > 1500);
  for (const { code, text } of rows) assert.ok(names.get(code)!.some((name) => text.includes(name)), `${code} is not named`);
  db.close();
});

test('BHC: what is planted is counted, and is there', async () => {
  const { out, planted } = await synth({ dataset: 'bhc', notes: 3_000, seed: 5 });
  const db = await tables(out, ['bhc.csv']);
  assert.equal(await count(db, `bhc WHERE input NOT LIKE 'summarize: %'`), 0);
  for (const column of ['input', 'target', 'charttime', 'storetime']) assert.ok((planted[`missing ${column}`] ?? 0) > 0, column);
  assert.equal(await count(db, '(SELECT DISTINCT * FROM bhc)') + planted['duplicates']!, 3_000);
  assert.equal(await count(db, '(SELECT note_id FROM (SELECT DISTINCT * FROM bhc) GROUP BY note_id HAVING count(*) > 1)'), 0);
  const iv = await synth({ dataset: 'mimic-iv', notes: 3_000, seed: 5 });
  await db.run(`CREATE TABLE discharge AS SELECT * FROM read_csv('${path.join(iv.out, 'note', 'discharge.csv')}', header = true, all_varchar = true, quote = '"', escape = '"', max_line_size = 4000000)`);
  assert.equal(await count(db, 'bhc ANTI JOIN discharge USING (note_id, subject_id, hadm_id)'), 0, 'the same seed is the same hospital');
  // A row that lost its input or target shows no leak, and a repeated row shows its own once more.
  const leaking = await count(db, `(SELECT DISTINCT * FROM bhc) WHERE contains(regexp_replace(input, '\\s+', ' ', 'g'), regexp_replace(target, '\\s+', ' ', 'g'))`);
  assert.ok(Math.abs(leaking - planted['leaks']!) <= 8, `${leaking} rows leak, ${planted['leaks']} were said`);
  db.close();
});

test('QA: 42 files of questions that are not the same', async () => {
  const { out } = await synth({ dataset: 'qa', notes: 1_000 });
  const files = await contents(out);
  assert.equal(Object.keys(files).length, 42);
  const questions: string[] = [];
  for (const [name, bytes] of Object.entries(files)) {
    assert.match(name, /^dataset_with_answers_[a-z_]+\.json$/);
    for (const item of JSON.parse(bytes.toString()) as { id: string; question: string; answer: string }[]) {
      assert.ok(item.question.endsWith('?') || item.question.endsWith('.'));
      assert.ok(item.answer.length > 10);
      questions.push(item.question);
    }
  }
  assert.equal(questions.length, 1_000);
  assert.ok(new Set(questions).size > 990);
});

test('identifiers are where the list says, or ___ in their place', async () => {
  const root = await temporaryFolder();
  const { out } = await synth({ dataset: 'mimic-iv', notes: 40, identifiersOut: path.join(root, 'identifiers.jsonl') });
  const masked = await synth({ dataset: 'mimic-iv', notes: 40, identifiers: 'masked' });
  const db = await tables(out, ['note/discharge.csv']);
  const texts = new Map((await db.rows<{ note_id: string; text: string }>('SELECT note_id, text FROM discharge')).map(({ note_id, text }) => [note_id, text]));
  const spans = (await readFile(path.join(root, 'identifiers.jsonl'), 'utf8')).trim().split('\n').map((line) => JSON.parse(line) as { note_id: string; start: number; end: number; type: string });
  assert.ok(spans.length > 400);
  for (const { note_id: note, start, end, type } of spans) {
    const value = texts.get(note)!.slice(start, end);
    if (type === 'PHONE_NUMBER') assert.match(value, /\d{3}\D{1,4}\d{3}-\d{4}$/);
    if (type === 'MEDICAL_RECORD_NUMBER') assert.match(value, /^\d{7}$/);
    assert.equal(value, value.trim());
  }
  const csv = (await readFile(path.join(masked.out, 'note', 'discharge.csv'))).toString();
  assert.match(csv, /Name: {2}___ {2,}Unit No: {3}___/);
  for (const { note_id: note, start, end, type } of spans.filter(({ type: some }) => some === 'PHONE_NUMBER' || some === 'STREET_ADDRESS')) assert.ok(!csv.includes(texts.get(note)!.slice(start, end)), type);
  db.close();
});

test('files that are there already are refused, whole or compressed, and replaced with --force', async () => {
  const { out } = await synth({ dataset: 'bhc', notes: 5 });
  const before = await contents(out);
  for (const gzip of [false, true]) {
    await assert.rejects(synth({ dataset: 'bhc', notes: 6, out, gzip }), (error) => AttendingError.is(error, 'FILE_EXISTS'));
    assert.deepEqual(await contents(out), before);
  }
  await synth({ dataset: 'bhc', notes: 6, out, gzip: true, force: true });
  assert.deepEqual(await readdir(out), ['bhc.csv.gz']);
});

test('cancelling leaves nothing, and what was there stays', async () => {
  const root = await temporaryFolder();
  await mkdir(path.join(root, 'mine'));
  await writeFile(path.join(root, 'mine', 'notes.txt'), 'kept');
  for (const [dataset, out] of [['mimic-iv', path.join(root, 'new', 'export')], ['mimic-iii', path.join(root, 'mine')], ['qa', path.join(root, 'qa')]] as const) {
    const abort = new AbortController();
    const cancelled = new AttendingError('CANCELLED', 'Cancelled.', '');
    const running = synth({ dataset, notes: 5_000, out }, { signal: abort.signal, onProgress: () => abort.abort(cancelled) });
    await assert.rejects(running, (error) => AttendingError.is(error, 'CANCELLED'));
  }
  assert.ok(!existsSync(path.join(root, 'new')));
  assert.ok(!existsSync(path.join(root, 'qa')));
  assert.deepEqual(await readdir(path.join(root, 'mine')), ['notes.txt']);
});

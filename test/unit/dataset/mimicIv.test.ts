import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { Database } from '../../../src/platform/database.ts';
import { ordinary, prepare, query, writeExport, type Export } from './mimicFixture.ts';

let dir: string;
let db: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'attending-mimic-'));
  db = path.join(dir, 'out', 'iv.duckdb');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** Two patients; one with an admission of each kind that goes wrong. */
const CLINIC: Export = {
  patients: [
    [1, 'F', 60, 2150, '2011 - 2013', '2151-01-01'],
    [2, 'M', 70, 2150, '2011 - 2013', null],
    [3, 'M', 70, 2150, '2011 - 2013', null],
  ],
  admissions: [
    [1, 11, '2150-01-01 10:00:00', '2150-01-05 12:00:00'],
    [1, 12, '2150-02-01 10:00:00', '2150-02-05 12:00:00'],
    [2, 21, '2150-03-01 10:00:00', '2150-03-05 12:00:00'],
    [3, 31, '2150-03-01 10:00:00', '2150-03-05 12:00:00'],
  ],
  notes: [
    ['1-DS-2', 1, 11, 'DS', 2, '2150-01-06 00:00:00', '2150-01-06 09:00:00', 'Second note.'],
    ['1-DS-1', 1, 11, 'DS', 1, '2150-01-05 00:00:00', '2150-01-06 09:00:00', 'Line one,\nline "two".'],
    ['1-AD-1', 1, 11, 'AD', 1, '2150-01-07 00:00:00', '2150-01-07 09:00:00', 'Addendum by another table.'],
    ['2-DS-1', 2, 21, ' ds ', 1, '2150-03-05 00:00:00', '2150-03-06 09:00:00', 'A note without codes.'],
    ['2-DS-2', 2, null, 'DS', 2, '2150-03-05 00:00:00', '2150-03-06 09:00:00', 'A note of no admission.'],
    ['2-DS-3', 2, 21, 'DS', 3, '2150-03-05 00:00:00', '2150-03-06 09:00:00', ' \n\t '],
  ],
  diagnoses: [
    [1, 11, 3, '4019', 9],
    [1, 11, 1, 'E8497', 9],
    [1, 11, 2, 'V707', 9],
    [1, 12, 1, 'i5023 ', 10],
    [1, 12, 2, 'E11.9', 10],
    [1, 12, 3, 'I10', 10],
    [3, 31, 1, 'I10', 10],
  ],
  procedures: [
    [1, 11, 2, '2150-01-02', '3893', 9],
    [1, 11, 1, '2150-01-02', '0DTJ4ZZ', 10],
    [1, 11, 3, '2150-01-02', '45', 9],
  ],
};

test('a MIMIC-IV export becomes tables with types, dotted codes, lists in order, and one fact an admission', async () => {
  writeExport(dir, 'mimic-iv', CLINIC, { gzip: true });
  const { result } = await prepare({ dir, db });
  assert.deepEqual(result.tables, { notes: 3, chosen_patients: 2, patients: 2, admissions: 3, diagnoses: 6, procedures: 3, admission_codes: 2, facts: 2 });
  assert.deepEqual(await query(db, 'SELECT hadm_id, seq_num, icd_code, icd_version, icd_code_given FROM diagnoses ORDER BY hadm_id, seq_num'), [
    { hadm_id: 11, seq_num: 1, icd_code: 'E849.7', icd_version: 9, icd_code_given: 'E8497' },
    { hadm_id: 11, seq_num: 2, icd_code: 'V70.7', icd_version: 9, icd_code_given: 'V707' },
    { hadm_id: 11, seq_num: 3, icd_code: '401.9', icd_version: 9, icd_code_given: '4019' },
    { hadm_id: 12, seq_num: 1, icd_code: 'I50.23', icd_version: 10, icd_code_given: 'i5023 ' },
    { hadm_id: 12, seq_num: 2, icd_code: 'E11.9', icd_version: 10, icd_code_given: 'E11.9' },
    { hadm_id: 12, seq_num: 3, icd_code: 'I10', icd_version: 10, icd_code_given: 'I10' },
  ]);
  assert.deepEqual(await query(db, 'SELECT * EXCLUDE (split, charttime) FROM facts ORDER BY hadm_id'), [
    {
      subject_id: 1,
      hadm_id: 11,
      text: 'Line one,\nline "two".\n\n----- Discharge summary -----\n\nSecond note.',
      diagnosis_codes: ['E849.7', 'V70.7', '401.9'],
      procedure_codes: ['0DTJ4ZZ', '38.93', '45'],
      diagnosis_versions: [9, 9, 9],
      procedure_versions: [10, 9, 9],
      note_ids: ['1-DS-1', '1-DS-2'],
    },
    { subject_id: 2, hadm_id: 21, text: 'A note without codes.', diagnosis_codes: [], procedure_codes: [], diagnosis_versions: [], procedure_versions: [], note_ids: ['2-DS-1'] },
  ]);
  assert.deepEqual(await query(db, "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = 'patients'"), [
    { column_name: 'subject_id', data_type: 'BIGINT' },
    { column_name: 'gender', data_type: 'VARCHAR' },
    { column_name: 'anchor_age', data_type: 'SMALLINT' },
    { column_name: 'anchor_year', data_type: 'SMALLINT' },
    { column_name: 'anchor_year_group', data_type: 'VARCHAR' },
    { column_name: 'dod', data_type: 'DATE' },
  ]);
  assert.deepEqual(await query(db, 'SELECT DISTINCT typeof(charttime) AS t FROM notes'), [{ t: 'TIMESTAMP' }]);
  assert.deepEqual(await query(db, 'SELECT hadm_id, length(text) AS characters FROM discharge_notes ORDER BY hadm_id'), [{ hadm_id: 11, characters: 66 }, { hadm_id: 21, characters: 21 }]);
});

test('what is left out is counted by reason, and admissions without a note or without codes too', async () => {
  writeExport(dir, 'mimic-iv', CLINIC);
  const { result } = await prepare({ dir, db });
  assert.deepEqual(result.leftOut, { notes: { withoutAdmission: 1, withoutText: 1 }, patients: { otherPatients: 1 }, admissions: { otherPatients: 1 }, diagnoses: { otherPatients: 1 } });
  assert.deepEqual(result.admissions, { withNote: 2, withNoteButNoCode: 1, withNoteButNoDiagnosis: 1, withCodeButNoNote: 1, joined: 1, unknown: 0 });
  assert.deepEqual(result.patients, { chosen: 2, withFacts: 2 });
  assert.equal(result.next, undefined);
});

test('the split is stored, its views divide the facts about 80/10/10, and no patient is in two', async () => {
  const many = ordinary(1000);
  writeExport(dir, 'mimic-iv', { ...many, notes: [...many.notes!, ...many.notes!.map(([id, subject, hadm, ...rest]) => [`${String(id)}b`, subject!, Number(hadm) + 50_000, ...rest])] });
  const { result } = await prepare({ dir, db });
  assert.equal(result.patientsInTwoSplits, 0);
  assert.deepEqual(await query(db, 'SELECT (SELECT count(*) FROM train) AS train, (SELECT count(*) FROM validation) AS validation, (SELECT count(*) FROM test) AS test'), [result.splits]);
  const { train, validation, test: tests } = result.splits as { train: number; validation: number; test: number };
  assert.equal(train + validation + tests, 2000);
  for (const [rows, share] of [[train, 0.8], [validation, 0.1], [tests, 0.1]] as const) assert.ok(Math.abs(rows / 2000 - share) < 0.04, String(rows));
  assert.deepEqual(await query(db, 'SELECT count(*) AS n FROM facts f JOIN chosen_patients c USING (subject_id) WHERE f.split <> c.split'), [{ n: 0 }]);
  assert.equal(result.admissions.unknown, 1000);
});

test('a split that someone spoilt fails the next run', async () => {
  writeExport(dir, 'mimic-iv', CLINIC);
  await prepare({ dir, db });
  const open = await Database.open(db, { threads: 1 });
  await open.run("INSERT INTO facts SELECT * REPLACE ('elsewhere' AS split, 99 AS hadm_id) FROM facts WHERE hadm_id = 11");
  open.close();
  await assert.rejects(prepare({ dir, db }), { code: 'SPLIT_LEAK', message: /1 patients/, action: /--drop/ });
  assert.equal((await prepare({ dir, db, drop: true })).result.patientsInTwoSplits, 0);
});

test('--patients chooses those with notes, the same for a seed, and more of them contain the fewer', async () => {
  const many = ordinary(300);
  writeExport(dir, 'mimic-iv', { ...many, notes: many.notes!.slice(0, 250) });
  const chosen = async (patients: number, seed = 0): Promise<Set<number>> => {
    const file = path.join(dir, `${patients}-${seed}.duckdb`);
    const { result } = await prepare({ dir, db: file, patients, seed });
    assert.equal(result.patients.withFacts, patients);
    for (const table of ['notes', 'patients', 'admissions', 'facts', 'procedures']) assert.equal(result.tables[table], patients, table);
    assert.equal(result.tables['diagnoses'], patients * 2);
    return new Set((await query(file, 'SELECT subject_id FROM patients') as { subject_id: number }[]).map((row) => row.subject_id));
  };
  const fifty = await chosen(50);
  const hundred = await chosen(100);
  assert.ok([...fifty].every((subject) => hundred.has(subject)));
  const others = await chosen(50, 7);
  assert.notDeepEqual(others, fifty);
  const { result } = await prepare({ dir, db: path.join(dir, 'all.duckdb'), patients: 9999 });
  assert.equal(result.patients.chosen, 250);
  const parts = new Set((await query(path.join(dir, '100-0.duckdb'), 'SELECT DISTINCT split FROM facts') as { split: string }[]).map((row) => row.split));
  assert.equal(parts.size, 3, 'the choice of patients does not follow the split');
});

test('a large export is built in ranges and buckets to the same facts', async () => {
  const { buildFacts } = await import('../../../src/dataset/mimic/facts.ts');
  const { groupCodes } = await import('../../../src/dataset/mimic/tables.ts');
  const many = ordinary(200);
  const second = many.notes!.filter((_, index) => index % 3 === 0).map(([id, ...rest]) => [`${String(id)}b`, ...rest.slice(0, 3), 2, ...rest.slice(4, 6), `Later: ${String(rest[6])}`]);
  writeExport(dir, 'mimic-iv', { ...many, notes: [...second, ...many.notes!] });
  await prepare({ dir, db });
  const whole = await query(db, 'SELECT * FROM facts ORDER BY hadm_id');
  const codes = await query(db, 'SELECT * FROM admission_codes ORDER BY hadm_id');
  const open = await Database.open(db, { threads: 1 });
  await open.run('DROP TABLE facts');
  await open.run('DROP TABLE admission_codes');
  assert.equal(await groupCodes(open, 37), 200);
  assert.deepEqual(await open.rows('SELECT * FROM admission_codes ORDER BY hadm_id'), codes);
  assert.deepEqual(await buildFacts(open, () => undefined, { rangeAdmissions: 31, bucketCharacters: 500 }), { facts: 200, joined: 67, sameText: 0 });
  assert.deepEqual(await open.rows('SELECT * FROM facts ORDER BY hadm_id'), whole);
  open.close();
});

test('rows that are there twice are dropped and counted; the same key with other content is refused or kept', async () => {
  const one = ordinary(3);
  const [first] = one.notes!;
  writeExport(dir, 'mimic-iv', { ...one, notes: [...one.notes!, first!, first!], diagnoses: [...one.diagnoses, one.diagnoses[0]!] });
  const { result } = await prepare({ dir, db });
  assert.deepEqual(result.leftOut, { notes: { repeated: 2 }, diagnoses: { repeated: 1 } });
  assert.equal(result.tables['notes'], 3);
  assert.equal(result.tables['diagnoses'], 6);

  writeExport(dir, 'mimic-iv', { ...one, notes: [...one.notes!, [...first!.slice(0, 7), 'Another text under the same note_id.']] });
  const fresh = path.join(dir, 'fresh.duckdb');
  await assert.rejects(prepare({ dir, db: fresh }), (error: Error & { code: string; action: string }) => {
    assert.equal(error.code, 'DUPLICATE_KEYS');
    assert.match(error.message, /discharge\.csv has 1 note_id/);
    assert.match(error.action, /--duplicates keep/);
    assert.doesNotMatch(error.message, /Another text/);
    return true;
  });
  assert.equal(existsSync(fresh), false, 'nothing half-written');
  assert.equal((await prepare({ dir, db: fresh, duplicates: 'keep' })).result.tables['notes'], 4);

  writeExport(dir, 'mimic-iv', { ...one, diagnoses: [...one.diagnoses, [10_000_000, 20_000_000, 1, 'J449', 10]] });
  await assert.rejects(prepare({ dir, db: path.join(dir, 'codes.duckdb') }), { code: 'DUPLICATE_KEYS', message: /diagnoses_icd\.csv has 1 hadm_id, seq_num/ });
  assert.deepEqual(await query(path.join(dir, 'codes.duckdb'), "SELECT step FROM attending_steps WHERE step = 'diagnoses'"), []);
});

test('repeated rows are found in every bucket of a large table', async () => {
  const { dropRepeatedRows } = await import('../../../src/dataset/mimic/duplicates.ts');
  const open = await Database.open(':memory:', { threads: 1 });
  await open.run("CREATE TABLE codes AS SELECT i // 10 AS hadm_id, i % 10 AS seq_num, 'I10' AS icd_code FROM range(1000) t(i) UNION ALL SELECT i, 1, 'I10' FROM range(0, 100, 3) t(i)");
  assert.equal(await dropRepeatedRows(open, { table: 'codes', key: ['hadm_id', 'seq_num'], file: 'codes.csv', keep: false }, 100), 34);
  assert.deepEqual(await open.row('SELECT count(*) AS n, count(DISTINCT (hadm_id, seq_num)) AS keys FROM codes'), { n: 1000, keys: 1000 });
  assert.equal(await dropRepeatedRows(open, { table: 'codes', key: ['hadm_id', 'seq_num'], file: 'codes.csv', keep: false }, 100), 0);
  open.close();
});

test('a note that two patients share is refused, for it could stand in two parts of the split', async () => {
  const one = ordinary(3);
  writeExport(dir, 'mimic-iv', { ...one, notes: [...one.notes!, ['x', 10_000_007, 20_000_000, 'DS', 1, null, null, 'Whose?']] });
  await assert.rejects(prepare({ dir, db, duplicates: 'keep' }), { code: 'DUPLICATE_KEYS', message: /1 hadm_id that stand with more than one subject_id/ });
});

test('the same text twice in one admission is used once', async () => {
  const one = ordinary(2);
  const [first] = one.notes!;
  writeExport(dir, 'mimic-iv', { ...one, notes: [...one.notes!, ['again', ...first!.slice(1, 4), 2, ...first!.slice(5)]] });
  const { result } = await prepare({ dir, db });
  assert.deepEqual(result.leftOut, { facts: { sameText: 1 } });
  assert.deepEqual(await query(db, 'SELECT note_ids FROM facts WHERE hadm_id = 20000000'), [{ note_ids: ['10000000-DS-1'] }]);
});

test('without a note table everything else is prepared, and it says what to do', async () => {
  const { patients, admissions, diagnoses, procedures } = ordinary(5);
  writeExport(dir, 'mimic-iv', { patients, admissions, diagnoses, procedures: procedures! });
  const { result } = await prepare({ dir, db, patients: 3 });
  assert.deepEqual([result.tables['notes'], result.tables['facts'], result.tables['patients'], result.tables['admission_codes']], [0, 0, 3, 3]);
  assert.match(result.next!, /discharge\.csv\.gz.*--notes.*--drop/);
});

test('the note table may be elsewhere, and tables that are optional may be missing', async () => {
  const elsewhere = path.join(dir, 'mimic-iv-note');
  const rest = ordinary(5);
  writeExport(elsewhere, 'mimic-iv', rest);
  writeExport(path.join(dir, 'hospital'), 'mimic-iv', { patients: rest.patients, admissions: rest.admissions, diagnoses: rest.diagnoses });
  const { result } = await prepare({ dir: path.join(dir, 'hospital'), notes: elsewhere, db });
  assert.deepEqual([result.tables['facts'], result.tables['procedures']], [5, 0]);
  await assert.rejects(prepare({ dir: path.join(dir, 'hospital'), notes: path.join(dir, 'none.csv'), db }), { code: 'FILE_NOT_FOUND' });
});

test('a wrong folder is said to be one, with what was looked for and what is there', async () => {
  await assert.rejects(prepare({ dir: path.join(dir, 'nowhere'), db }), { code: 'WRONG_FOLDER', message: /There is no folder/ });
  writeFileSync(path.join(dir, 'labevents.csv'), 'a\n');
  await assert.rejects(prepare({ dir, db }), { code: 'WRONG_FOLDER', message: /lacks patients, admissions, diagnoses_icd of mimic-iv .* it has labevents\.csv/ });
  writeExport(dir, 'mimic-iv', CLINIC);
  await assert.rejects(prepare({ dir, db, dataset: 'mimic-iii' }), { code: 'WRONG_FOLDER', message: /holds mimic-iv, not mimic-iii/, action: /--dataset mimic-iv/ });
  assert.equal(existsSync(db), false);
});

test('a missing column and a torn file are errors that name the file and leave no database', async () => {
  writeExport(dir, 'mimic-iv', CLINIC);
  writeFileSync(path.join(dir, 'hosp', 'diagnoses_icd.csv'), 'subject_id,hadm_id,seq,icd_code,icd_version\n1,11,1,I10,10\n');
  await assert.rejects(prepare({ dir, db }), { code: 'MISSING_COLUMNS', message: /diagnoses_icd\.csv has no column seq_num/ });
  writeExport(dir, 'mimic-iv', CLINIC);
  writeFileSync(path.join(dir, 'note', 'discharge.csv'), 'note_id,subject_id,hadm_id,note_type,note_seq,charttime,storetime,text\n1-DS-1,one,11,DS,1,,,Text of a patient\n');
  await assert.rejects(prepare({ dir, db }), (error: Error & { code: string }) => error.code === 'BAD_CSV' && /discharge\.csv/.test(error.message) && !/Text of/.test(error.message));
  assert.equal(existsSync(db), false);
});

test('a download that broke off is refused at its step; what was finished before is kept', async () => {
  writeExport(dir, 'mimic-iv', ordinary(200, 500), { gzip: true });
  const file = path.join(dir, 'hosp', 'diagnoses_icd.csv.gz');
  const whole = readFileSync(file);
  writeFileSync(file, whole.subarray(0, whole.length - 40));
  await assert.rejects(prepare({ dir, db }), { code: 'BROKEN_GZIP', message: /diagnoses_icd\.csv\.gz/ });
  assert.deepEqual(await query(db, 'SELECT step FROM attending_steps ORDER BY finished'), [{ step: 'notes' }, { step: 'chosen_patients' }, { step: 'patients' }, { step: 'admissions' }]);
  writeFileSync(file, whole);
  const { result } = await prepare({ dir, db });
  assert.deepEqual([result.steps.filter(({ kept }) => kept).length, result.tables['facts']], [4, 200]);
});

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { prepare, query, writeExport, type Export } from './mimicFixture.ts';

let dir: string;
let db: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'attending-mimic-'));
  db = path.join(dir, 'iii.duckdb');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const note = (row: number, subject: number | null, hadm: number | null, date: string, category: string, description: string | null, error: string | null, text: string): (string | number | null)[] => [row, subject, hadm, date, null, null, category, description, null, error, text];

const WARD: Export = {
  patients: [
    [1, 1, 'F', '2094-03-05 00:00:00', '2165-08-12 00:00:00', null, null, 1],
    [2, 2, 'M', '2090-06-05 00:00:00', null, null, null, 0],
    [3, 3, 'M', '2090-06-05 00:00:00', null, null, null, 0],
  ],
  admissions: [
    [1, 1, 11, '2164-10-23 21:09:00', '2164-11-01 17:15:00'],
    [2, 2, 21, '2126-08-14 22:32:00', '2126-08-28 18:59:00'],
    [3, 3, 31, '2126-08-14 22:32:00', '2126-08-28 18:59:00'],
  ],
  notes: [
    note(104, 1, 11, '2164-11-09', 'Discharge summary', 'Addendum', null, 'Second addendum.'),
    note(103, 1, 11, '2164-11-02', 'Discharge summary', ' addendum ', null, 'First addendum.'),
    note(102, 1, 11, '2164-11-05', 'Discharge summary', 'Report', null, 'Report after transfer.'),
    note(101, 1, 11, '2164-11-01', 'discharge summary ', 'Report', null, 'Report.'),
    note(105, 1, 11, '2164-11-01', 'Nursing', 'Report', null, 'A nursing note.'),
    note(106, 1, 11, '2164-11-01', 'Discharge summary', 'Report', '1', 'Entered in error.'),
    note(201, 2, 21, '2126-08-28', 'Discharge summary', 'Report', '', 'One report.'),
    note(301, 3, 31, '2126-08-28', 'Radiology', 'CHEST (PORTABLE AP)', null, 'No discharge summary here.'),
  ],
  diagnoses: [
    [1, 1, 11, 2, '4280'],
    [2, 1, 11, 1, '0389'],
    [3, 1, 11, null, null],
    [4, 2, 21, 1, 'E8497'],
    [5, 3, 31, 1, '4019'],
  ],
  procedures: [[1, 1, 11, 1, '9671']],
};

test('reports and their addenda are joined, notes in error and of other categories are left out', async () => {
  writeExport(dir, 'mimic-iii', WARD);
  const { result } = await prepare({ dataset: 'mimic-iii', dir, db });
  assert.deepEqual(await query(db, 'SELECT hadm_id, text, note_ids, diagnosis_codes, diagnosis_versions, procedure_codes FROM facts ORDER BY hadm_id'), [
    {
      hadm_id: 11,
      text: 'Report.\n\n----- Discharge summary -----\n\nReport after transfer.\n\n----- Addendum -----\n\nFirst addendum.\n\n----- Addendum -----\n\nSecond addendum.',
      note_ids: ['101', '102', '103', '104'],
      diagnosis_codes: ['038.9', '428.0'],
      diagnosis_versions: [9, 9],
      procedure_codes: ['96.71'],
    },
    { hadm_id: 21, text: 'One report.', note_ids: ['201'], diagnosis_codes: ['E849.7'], diagnosis_versions: [9], procedure_codes: [] },
  ]);
  assert.deepEqual(result.leftOut, { notes: { inError: 1 }, patients: { otherPatients: 1 }, admissions: { otherPatients: 1 }, diagnoses: { empty: 1, otherPatients: 1 } });
  assert.deepEqual(result.tables, { notes: 5, chosen_patients: 2, patients: 2, admissions: 2, diagnoses: 3, procedures: 1, admission_codes: 2, facts: 2 });
  assert.equal(result.admissions.joined, 1);
});

test('a discharge summary has the date of its chart when it has no time', async () => {
  writeExport(dir, 'mimic-iii', WARD);
  await prepare({ dataset: 'mimic-iii', dir, db });
  assert.deepEqual(await query(db, "SELECT strftime(charttime, '%Y-%m-%d %H:%M') AS at, note_type FROM notes WHERE note_id IN ('101', '104') ORDER BY note_id"), [
    { at: '2164-11-01 00:00', note_type: 'Report' },
    { at: '2164-11-09 00:00', note_type: 'Addendum' },
  ]);
  assert.deepEqual(await query(db, 'SELECT dob::VARCHAR AS dob, dod::VARCHAR AS dod FROM patients WHERE subject_id = 1'), [{ dob: '2094-03-05', dod: '2165-08-12' }]);
});

test('a download of MIMIC-IV is recognised', async () => {
  writeExport(dir, 'mimic-iii', WARD);
  await assert.rejects(prepare({ dataset: 'mimic-iv', dir, db }), { code: 'WRONG_FOLDER', message: /holds mimic-iii, not mimic-iv: DIAGNOSES_ICD\.csv has icd9_code/ });
});

test('a note table with no discharge summary is said to have none', async () => {
  writeExport(dir, 'mimic-iii', { ...WARD, notes: WARD.notes!.filter((row) => row[6] === 'Radiology') });
  for (const patients of [undefined, 2]) {
    const { result } = await prepare({ dataset: 'mimic-iii', dir, db: path.join(dir, `${patients ?? 'all'}.duckdb`), ...(patients === undefined ? {} : { patients }) });
    assert.equal(result.tables['patients'], patients ?? 3);
    assert.match(result.next!, /no row of category 'Discharge summary'/);
  }
});

test('a header whose quotes do not pair is repaired, as in the demo', async () => {
  writeExport(dir, 'mimic-iii', WARD);
  writeFileSync(path.join(dir, 'NOTEEVENTS.csv'), '"row_id, "subject_id", "hadm_id", "chartdate", "charttime", "storetime", "category", "description", "cgid", "iserror", "text"\n7,2,21,2126-08-28,,,"Discharge summary","Report",,,"Seen, and ""well""."\n');
  const { result, warnings } = await prepare({ dataset: 'mimic-iii', dir, db });
  assert.equal(result.tables['facts'], 1);
  assert.deepEqual(await query(db, 'SELECT text FROM facts'), [{ text: 'Seen, and "well".' }]);
  assert.equal(warnings.length, 1);
});

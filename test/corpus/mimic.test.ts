import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { prepare, query } from '../unit/dataset/mimicFixture.ts';

const DEMO = path.join(process.env['ATTENDING_SHARED'] ?? path.resolve(process.env['ATTENDING_ROOT']!, '../shared'), 'data/mimic');
const skip = existsSync(DEMO) ? false : `no ${DEMO}`;

describe('the MIMIC demo tables', { skip }, () => {
  let folder: string;
  let db: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'attending-mimic-demo-'));
    db = path.join(folder, 'demo.duckdb');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('MIMIC-IV: 100 patients without a note table', async () => {
    const { result, warnings } = await prepare({ dataset: 'mimic-iv', dir: path.join(DEMO, 'iv_demo'), db });
    assert.deepEqual(result.tables, { notes: 0, chosen_patients: 100, patients: 100, admissions: 275, diagnoses: 4506, procedures: 0, admission_codes: 275, facts: 0 });
    assert.deepEqual([result.splits, result.patientsInTwoSplits], [{ train: 0, validation: 0, test: 0 }, 0]);
    assert.equal(result.admissions.withCodeButNoNote, 275);
    assert.match(result.next!, /discharge\.csv\.gz/);
    assert.deepEqual(warnings, []);
    assert.deepEqual(await query(db, "SELECT DISTINCT icd_version FROM diagnoses WHERE NOT regexp_full_match(icd_code, CASE icd_version WHEN 9 THEN '(E[0-9]{3}|V[0-9]{2}|[0-9]{3})([.][0-9]{1,2})?' ELSE '[A-Z][0-9][0-9A-Z]([.][0-9A-Z]{1,4})?' END)"), []);
    assert.deepEqual(await query(db, 'SELECT count(*) AS n FROM admission_codes a JOIN (SELECT hadm_id, list(icd_code ORDER BY seq_num) AS codes FROM diagnoses GROUP BY hadm_id) d USING (hadm_id) WHERE a.diagnosis_codes = d.codes'), [{ n: 275 }]);
  });

  test('MIMIC-III: 129 admissions, an empty note table whose header has a stray quote', async () => {
    const { result, warnings } = await prepare({ dataset: 'mimic-iii', dir: path.join(DEMO, 'iii_demo'), db });
    assert.deepEqual(result.tables, { notes: 0, chosen_patients: 100, patients: 100, admissions: 129, diagnoses: 1761, procedures: 506, d_icd_diagnoses: 14567, d_icd_procedures: 3882, admission_codes: 129, facts: 0 });
    assert.equal(warnings.filter((warning) => warning.startsWith('NOTEEVENTS.csv.gz: the quotation marks of its header')).length, 1);
    assert.match(result.next!, /no row of category 'Discharge summary'/);
    const [{ named }] = await query(db, 'SELECT count(*) AS named FROM diagnoses d JOIN d_icd_diagnoses n USING (icd_code, icd_version)') as [{ named: number }];
    assert.ok(named > 1700, `${named} of 1,761 diagnoses have a description`);
  });

  test('some of its patients are chosen the same each time', async () => {
    const { result } = await prepare({ dataset: 'mimic-iv', dir: path.join(DEMO, 'iv_demo'), db, patients: 10 });
    assert.equal(result.tables['patients'], 10);
    const again = path.join(folder, 'again.duckdb');
    await prepare({ dataset: 'mimic-iv', dir: path.join(DEMO, 'iv_demo'), db: again, patients: 10 });
    assert.deepEqual(await query(again, 'SELECT subject_id FROM patients ORDER BY 1'), await query(db, 'SELECT subject_id FROM patients ORDER BY 1'));
  });

  test('each is recognised when it is taken for the other', async () => {
    await assert.rejects(prepare({ dataset: 'mimic-iii', dir: path.join(DEMO, 'iv_demo'), db }), { code: 'WRONG_FOLDER', message: /holds mimic-iv/ });
    await assert.rejects(prepare({ dataset: 'mimic-iv', dir: path.join(DEMO, 'iii_demo'), db }), { code: 'WRONG_FOLDER', message: /holds mimic-iii/ });
  });
});

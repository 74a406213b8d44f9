import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dottedDiagnosis, dottedProcedure } from '../../../src/dataset/mimic/icd.ts';
import { Database } from '../../../src/platform/database.ts';

async function dotted(expression: (code: string, version: string) => string, cases: readonly (readonly [string, number, string])[]): Promise<void> {
  const db = await Database.open(':memory:', { threads: 1 });
  for (const [code, version, expected] of cases) {
    const { dotted } = await db.row<{ dotted: string | null }>(`SELECT ${expression('code', 'version')} AS dotted FROM (SELECT $1::VARCHAR AS code, $2::SMALLINT AS version)`, [code, version]);
    assert.equal(dotted, expected, `${code} of ICD-${version}`);
  }
  assert.deepEqual(await db.row(`SELECT ${expression("'  '", '9')} AS blank, ${expression('NULL', '9')} AS missing`), { blank: null, missing: null });
  db.close();
}

test('a diagnosis has its dot after three characters, ICD-9 external causes after four', async () => {
  await dotted(dottedDiagnosis, [
    ['0389', 9, '038.9'],
    ['25000', 9, '250.00'],
    ['042', 9, '042'],
    ['V707', 9, 'V70.7'],
    ['V1582', 9, 'V15.82'],
    ['E8497', 9, 'E849.7'],
    ['E882', 9, 'E882'],
    ['E1165', 10, 'E11.65'],
    ['S72141A', 10, 'S72.141A'],
    ['I10', 10, 'I10'],
    ['i50.23', 10, 'I50.23'],
    ['  Z7901 ', 10, 'Z79.01'],
  ]);
});

test('a procedure has its dot after two digits in ICD-9 and none in ICD-10', async () => {
  await dotted(dottedProcedure, [
    ['3893', 9, '38.93'],
    ['9671', 9, '96.71'],
    ['640', 9, '64.0'],
    ['45', 9, '45'],
    ['38.93', 9, '38.93'],
    ['0DTJ4ZZ', 10, '0DTJ4ZZ'],
    ['02hv33z', 10, '02HV33Z'],
  ]);
});

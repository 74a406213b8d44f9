import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { starterSet } from '../../src/coding/codeSet.ts';

const shared = process.env['ATTENDING_SHARED'] ?? path.join(process.env['ATTENDING_ROOT'] ?? '.', '..', 'shared');
const orderFile = path.join(shared, 'data', 'icd', 'icd10cm-order-2026.txt.gz');
const demoFile = path.join(shared, 'data', 'mimic', 'iv_demo', 'hosp', 'diagnoses_icd.csv.gz');

function missing(file: string): string | false {
  return !existsSync(file) && process.env['CI'] !== 'true' ? `${path.basename(file)} is not in the shared data folder` : false;
}

/** Fixed columns of the order file: code at 6 without its dot, billable at 14, long description from 77. */
function readOrder(): Map<string, { billable: boolean; description: string }> {
  const order = new Map<string, { billable: boolean; description: string }>();
  for (const line of gunzipSync(readFileSync(orderFile)).toString('utf8').split(/\r?\n/)) {
    if (line.length > 77) order.set(line.slice(6, 14).trim(), { billable: line[14] === '1', description: line.slice(77).trim() });
  }
  return order;
}

test('every code of the starter set is a billable code of FY2026 with its long description', { skip: missing(orderFile) }, () => {
  const order = readOrder();
  assert.ok(order.size > 90_000, `the order file has ${order.size} entries`);
  const wrong: string[] = [];
  for (const { code, description } of starterSet().entries) {
    const official = order.get(code.replace('.', ''));
    if (official === undefined) wrong.push(`${code}: not in the order file`);
    else if (!official.billable) wrong.push(`${code}: not billable`);
    else if (official.description !== description) wrong.push(`${code}: described as "${description}", officially "${official.description}"`);
  }
  assert.deepEqual(wrong, []);
  assert.ok(starterSet().entries.length >= 1200, `${starterSet().entries.length} codes`);
});

test('the starter set covers the diagnoses of the MIMIC-IV demo', { skip: missing(demoFile) }, (context) => {
  const codes = new Set(starterSet().entries.map(({ code }) => code.replace('.', '')));
  const categories = new Set([...codes].map((code) => code.slice(0, 3)));
  let rows = 0;
  let exact = 0;
  let near = 0;
  const [header = '', ...lines] = gunzipSync(readFileSync(demoFile)).toString('utf8').trim().split('\n');
  const columns = header.trim().split(',');
  for (const line of lines) {
    const fields = line.trim().split(',');
    if (fields[columns.indexOf('icd_version')] !== '10') continue;
    const code = fields[columns.indexOf('icd_code')]!.trim();
    rows += 1;
    if (codes.has(code)) exact += 1;
    if (categories.has(code.slice(0, 3))) near += 1;
  }
  context.diagnostic(`${rows} ICD-10 rows: code in the set ${(exact / rows).toFixed(3)}, category in the set ${(near / rows).toFixed(3)}`);
  // The demo holds codes of past years (I48.2, N18.3, E66.9 of 2008 to 2019), some since divided.
  assert.ok(exact / rows > 0.7, `${exact} of ${rows}`);
  assert.ok(near / rows > 0.88, `${near} of ${rows}`);
});

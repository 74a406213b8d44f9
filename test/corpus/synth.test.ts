import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { MIMIC_III } from '../../src/dataset/synth/mimicIii.ts';
import { MIMIC_IV } from '../../src/dataset/synth/mimicIv.ts';

const shared = process.env['ATTENDING_SHARED'] ?? path.join(process.env['ATTENDING_ROOT'] ?? '.', '..', 'shared');
const folder = path.join(shared, 'data', 'mimic');
const skip = !existsSync(folder) && process.env['CI'] !== 'true' ? 'the MIMIC demo tables are not in the shared data folder' : false;

function header(file: string): string {
  return gunzipSync(readFileSync(path.join(folder, file))).toString().split(/\r?\n/, 1)[0]!;
}

test('the generator writes the columns of the MIMIC demo tables', { skip }, () => {
  const notes = readFileSync(path.join(folder, 'headers.txt'), 'utf8');
  let compared = 0;
  for (const [{ files }, demo] of [[MIMIC_IV, 'iv_demo'], [MIMIC_III, 'iii_demo']] as const) {
    for (const { name, header: own } of files) {
      if (/discharge|NOTEEVENTS/.test(name)) assert.ok(notes.split('\n').includes(own), name);
      else if (existsSync(path.join(folder, demo, `${name}.gz`))) assert.equal(own, header(path.join(demo, `${name}.gz`)), name);
      else continue;
      compared += 1;
    }
  }
  assert.equal(compared, 11);
});

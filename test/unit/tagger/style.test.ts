import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parseNote } from '../../../src/note/note.ts';
import { AttendingError } from '../../../src/platform/errors.ts';
import { encodeStyle, readStyle, styleBucket, styleOf, type StyleModel } from '../../../src/tagger/style.ts';

const BUCKETS = 64;

/** A model that knows one word for each of two styles. */
function model(abstractWord: string, recordWord: string): StyleModel {
  const weights = new Float32Array(3 * BUCKETS);
  weights[styleBucket(recordWord, BUCKETS)] = 2;
  weights[BUCKETS + styleBucket(abstractWord, BUCKETS)] = 3;
  return { buckets: BUCKETS, bias: [0.1, 0, -0.5], weights };
}

describe('style of a text', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'attending-style-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is decided by its words, as a record where they say nothing', () => {
    const own = model('rats', 'denies');
    assert.equal(styleOf(parseNote('Seizures in rats.').tokens, own), 'bc5');
    assert.equal(styleOf(parseNote('She denies pain.').tokens, own), 'maccrobat');
    assert.equal(styleOf(parseNote('Pain.').tokens, own), 'maccrobat');
    assert.equal(styleOf(parseNote('\n').tokens, own), 'maccrobat');
  });

  it('digits are alike', () => {
    assert.equal(styleBucket('q12h', BUCKETS * 1000), styleBucket('q04h', BUCKETS * 1000));
  });

  it('a written model reads back, within what a byte can hold', async () => {
    const own = model('rats', 'denies');
    writeFileSync(path.join(folder, 'style.json'), JSON.stringify(encodeStyle(own)));
    const read = await readStyle(folder);
    assert.equal(read!.buckets, BUCKETS);
    for (const [i, weight] of own.weights.entries()) assert.ok(Math.abs(read!.weights[i]! - weight) < 0.02);
  });

  it('none is none, a torn one is said', async () => {
    assert.equal(await readStyle(path.join(folder, 'none')), undefined);
    for (const content of ['{', '{"format":1}', JSON.stringify({ ...encodeStyle(model('a', 'b')), weights: 'AAAA' })]) {
      writeFileSync(path.join(folder, 'style.json'), content);
      await assert.rejects(readStyle(folder), (error) => AttendingError.is(error, 'MODEL_BROKEN'));
    }
  });
});

import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import type { TaggedMention } from '../../../src/entities/tagger.ts';
import { parseNote } from '../../../src/note/note.ts';
import { OnnxTagger, type OnnxTaggerOptions } from '../../../src/tagger/tagger.ts';

const ROOT = process.env['ATTENDING_ROOT']!;
const FOLDER = path.join(ROOT, 'models', 'tagger');
const EXAMPLE = readFileSync(path.join(ROOT, 'examples', 'notes', 'discharge-summary.txt'), 'utf8');
/** int8 weights, exported as the issue asks. */
const MOST_BYTES = 12_000_000;

const open: OnnxTagger[] = [];
function tagger(options: OnnxTaggerOptions = {}): OnnxTagger {
  const made = new OnnxTagger(FOLDER, options);
  open.push(made);
  return made;
}
const keyOf = ({ start, end, type }: TaggedMention): string => `${start}-${end} ${type}`;

describe('the tagger that ships', () => {
  after(async () => {
    await Promise.all(open.map((each) => each.close()));
  });

  it('is small', () => {
    assert.ok(statSync(path.join(FOLDER, 'model.onnx')).size <= MOST_BYTES);
  });

  it('names drugs, problems and procedures in running text', async () => {
    const text = 'The patient was admitted with cardiomyopathy after doxorubicin. Echocardiography showed a pericardial effusion.';
    const found = (await tagger().tag(parseNote(text))).map(({ start, end, type }) => `${type}: ${text.slice(start, end)}`);
    for (const wanted of ['problem: cardiomyopathy', 'medication: doxorubicin', 'procedure: Echocardiography', 'problem: pericardial effusion']) assert.ok(found.includes(wanted), `${wanted} in ${found.join(', ')}`);
  });

  it('gives ordered, disjoint mentions on the ends of words, the same each time', async () => {
    const note = parseNote(EXAMPLE);
    const { start, end, count } = note.tokens;
    const starts = new Set(start.subarray(0, count));
    const ends = new Set(end.subarray(0, count));
    const own = tagger();
    const mentions = await own.tag(note);
    assert.ok(mentions.length > 50);
    for (const [i, mention] of mentions.entries()) {
      assert.ok(starts.has(mention.start) && ends.has(mention.end) && mention.start < mention.end);
      assert.ok(mention.score >= 0.5 && mention.score <= 1);
      if (i > 0) assert.ok(mentions[i - 1]!.end <= mention.start);
    }
    assert.deepEqual(await own.tag(note), mentions);
  });

  it('hardly depends on what shares a batch: activations are rounded by batch, so scores move a little', async () => {
    const note = parseNote(EXAMPLE);
    const [large, small] = [await tagger({ batchWords: 4096 }).tag(note), await tagger({ batchWords: 1 }).tag(note)];
    const known = new Set(small.map(keyOf));
    const shared = large.filter((mention) => known.has(keyOf(mention))).length;
    assert.ok(shared >= 0.9 * Math.max(large.length, small.length), `${shared} of ${large.length} and ${small.length}`);
  });

  it('reads a record as a record and an abstract as an abstract', async () => {
    const own = tagger();
    assert.equal(await own.styleOf(parseNote(EXAMPLE)), 'maccrobat');
    assert.equal(await own.styleOf(parseNote('Effects of haloperidol on catalepsy induced by morphine in rats: a dose of 10 mg/kg given to Wistar rats produced significant catalepsy.')), 'bc5');
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Attributes, Entity, EntityType } from '../../../src/entities/types.ts';
import { PLAIN_ASSERTION } from '../../../src/entities/types.ts';
import { measureFaithfulness } from '../../../src/metrics/retention.ts';
import type { RecognisedNote } from '../../../src/metrics/retention.ts';
import { parseNote } from '../../../src/note/note.ts';

interface Mention {
  readonly text: string;
  readonly type: EntityType;
  readonly concept: string;
  readonly negated?: boolean;
  readonly attributes?: Attributes;
}

/** A note with hand-made entities, found in the text from left to right. */
function recognised(text: string, mentions: readonly Mention[]): RecognisedNote {
  let from = 0;
  const entities = mentions.map(({ text: surface, type, concept, negated = false, attributes }): Entity => {
    const start = text.indexOf(surface, from);
    assert.ok(start >= 0, `"${surface}" stands in the text`);
    from = start + surface.length;
    return { start, end: from, text: surface, type, concept, name: { start, end: start + Math.min(surface.length, concept.length) }, assertion: { ...PLAIN_ASSERTION, negated }, ...(attributes === undefined ? {} : { attributes }), source: 'test', score: 1 };
  });
  return { note: parseNote(text), entities };
}

const METOPROLOL = { text: 'metoprolol 25 mg PO BID', type: 'medication', concept: 'metoprolol', attributes: { dose: '25', unit: 'mg', route: 'PO', frequency: 'BID' } } as const;
const CHEST_PAIN = { text: 'chest pain', type: 'problem', concept: 'chest pain' } as const;
const SOURCE = recognised('Denies chest pain. On metoprolol 25 mg PO BID. K 3.2 mEq/L today. History of diabetes mellitus.', [
  { ...CHEST_PAIN, negated: true },
  METOPROLOL,
  { text: 'K 3.2 mEq/L', type: 'lab', concept: 'potassium', attributes: { value: '3.2', unit: 'mEq/L' } },
  { text: 'diabetes mellitus', type: 'problem', concept: 'diabetes mellitus' },
]);

test('a note compared with itself keeps everything', () => {
  const { retention, dropped, unsupported, values, negations, compressionRatio } = measureFaithfulness(SOURCE, SOURCE);
  assert.equal(retention.overall, 1);
  assert.deepEqual(retention.byType, { problem: { kept: 2, total: 2 }, medication: { kept: 1, total: 1 }, lab: { kept: 1, total: 1 } });
  assert.deepEqual([dropped, unsupported], [[], []]);
  assert.deepEqual(values, { kept: 2, total: 2 });
  assert.deepEqual(negations, { kept: 1, total: 1 });
  assert.equal(compressionRatio, 1);
});

test('what is left out is listed with source offsets, one per distinct entity', () => {
  const source = recognised('Fever. Fever again. Cough.', [
    { text: 'Fever', type: 'problem', concept: 'fever' },
    { text: 'Fever', type: 'problem', concept: 'fever' },
    { text: 'Cough', type: 'problem', concept: 'cough' },
  ]);
  const metrics = measureFaithfulness(source, recognised('Cough.', [{ text: 'Cough', type: 'problem', concept: 'cough' }]));
  assert.equal(metrics.retention.overall, 0.5);
  assert.deepEqual(metrics.dropped.map(({ text, start }) => [text, start]), [['Fever', 0]]);
  assert.equal(metrics.compressionRatio, 6 / 26);
});

test('a changed dose is unsupported and the true one dropped', () => {
  const output = recognised('On metoprolol 50 mg PO BID.', [{ ...METOPROLOL, text: 'metoprolol 50 mg PO BID', attributes: { ...METOPROLOL.attributes, dose: '50' } }]);
  const metrics = measureFaithfulness(SOURCE, output);
  assert.deepEqual(metrics.unsupported.map((entity) => entity.text), ['metoprolol 50 mg PO BID']);
  assert.ok(metrics.dropped.some((entity) => entity.text === 'metoprolol 25 mg PO BID'));
  assert.deepEqual(metrics.values, { kept: 0, total: 2 });
});

test('a changed unit is unsupported', () => {
  const output = recognised('K 3.2 mg/dL', [{ text: 'K 3.2 mg/dL', type: 'lab', concept: 'potassium', attributes: { value: '3.2', unit: 'mg/dL' } }]);
  assert.equal(measureFaithfulness(SOURCE, output).unsupported.length, 1);
});

test('a changed decimal point is unsupported', () => {
  const output = recognised('K 32 mEq/L', [{ text: 'K 32 mEq/L', type: 'lab', concept: 'potassium', attributes: { value: '32', unit: 'mEq/L' } }]);
  assert.equal(measureFaithfulness(SOURCE, output).unsupported.length, 1);
});

test('a flipped negation is unsupported, and the denial is lost', () => {
  const metrics = measureFaithfulness(SOURCE, recognised('Has chest pain.', [CHEST_PAIN]));
  assert.deepEqual(metrics.unsupported.map((entity) => entity.text), ['chest pain']);
  assert.deepEqual(metrics.negations, { kept: 0, total: 1 });
});

test('affirmed and denied in one note are two distinct entities', () => {
  const both = recognised('Denies chest pain now. Had chest pain yesterday.', [{ ...CHEST_PAIN, negated: true }, CHEST_PAIN]);
  const metrics = measureFaithfulness(both, recognised('Had chest pain yesterday.', [CHEST_PAIN]));
  assert.equal(metrics.retention.overall, 0.5);
  assert.deepEqual(metrics.unsupported, []);
});

test('a dose that moved to another drug is unsupported', () => {
  const output = recognised('On atenolol 25 mg PO BID.', [{ ...METOPROLOL, text: 'atenolol 25 mg PO BID', concept: 'atenolol' }]);
  assert.equal(measureFaithfulness(SOURCE, output).unsupported.length, 1);
});

test('a part of a mention is supported, though the whole is not kept', () => {
  const output = recognised('On metoprolol 25 mg.', [{ ...METOPROLOL, text: 'metoprolol 25 mg', attributes: { dose: '25', unit: 'mg' } }]);
  const metrics = measureFaithfulness(SOURCE, output);
  assert.deepEqual(metrics.unsupported, []);
  assert.ok(metrics.dropped.some((entity) => entity.text === METOPROLOL.text));
});

test('a part with half of a pressure is a changed value', () => {
  const source = recognised('BP 120/80', [{ text: 'BP 120/80', type: 'vital', concept: 'blood pressure', attributes: { value: '120/80' } }]);
  const output = recognised('BP 120', [{ text: 'BP 120', type: 'vital', concept: 'blood pressure', attributes: { value: '120' } }]);
  assert.equal(measureFaithfulness(source, output).unsupported.length, 1);
});

test('case, white space and joining punctuation do not make another entity', () => {
  const source = recognised('Hgb:  11.8 g/dL', [{ text: 'Hgb:  11.8 g/dL', type: 'lab', concept: 'hemoglobin', attributes: { value: '11.8', unit: 'g/dL' } }]);
  const output = recognised('HGB 11.8 g/dL', [{ text: 'HGB 11.8 g/dL', type: 'lab', concept: 'hemoglobin', attributes: { value: '11.8', unit: 'g/dL' } }]);
  assert.equal(measureFaithfulness(source, output).retention.overall, 1);
});

test('a note without entities retains all of nothing', () => {
  const empty = recognised('Seen today.', []);
  assert.deepEqual(measureFaithfulness(empty, empty).retention, { overall: 1, byType: {} });
});

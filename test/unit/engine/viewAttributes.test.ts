import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Attributes } from '../../../src/entities/types.ts';
import { attributePairs } from '../../../src/engine/viewAttributes.ts';
import { sourceInWords, sourcesOf } from '../../../src/engine/viewMentions.ts';

const said = (attributes: Attributes): Record<string, string> => Object.fromEntries(attributePairs(attributes));

test('a regimen reads as written, then in numbers', () => {
  const pairs = attributePairs({ unit: 'mg', frequency: 'BID prn', dose: '25', route: 'PO', form: 'XL', doseLow: 25, doseUcum: 'mg', routeName: 'oral', timesPerDay: 2, asNeeded: true });
  assert.deepEqual(pairs, [['dose', '25 mg'], ['form', 'XL'], ['route', 'PO'], ['frequency', 'BID prn'], ['normalised', '25 mg, oral, 2 a day, as needed']]);
});

test('ranges, intervals and courses keep both ends', () => {
  assert.equal(said({ doseLow: 1, doseHigh: 2, doseUcum: '{tablet}', intervalHours: 4, intervalHoursMax: 6, when: ['bedtime'], durationIso: 'P7D' })['normalised'], '1–2 {tablet}, every 4–6 h, bedtime, for 7 days');
  assert.equal(said({ courseDay: 3, courseDays: 14 })['course'], 'day 3 of 14');
  assert.equal(said({ durationIso: 'P2W', durationIsoMax: 'P3W' })['normalised'], 'for 2–3 weeks');
});

test('a taper is told step by step, doses side by side as such', () => {
  assert.equal(said({ steps: [{ dose: '40', unit: 'mg', frequency: 'daily', duration: '3 days' }, { dose: '20', unit: 'mg', frequency: 'daily', durationIso: 'P3D' }, { change: 'stop' }] })['steps'], '40 mg daily for 3 days → 20 mg daily for 3 days → stop');
  assert.equal(said({ splitDoses: [{ dose: '5', unit: 'mg', frequency: 'M/W/F' }, { dose: '2.5', unit: 'mg', frequency: 'other days' }] })['doses'], '5 mg M/W/F and 2.5 mg other days');
});

test('a quantity carries its UCUM unit and who flags it', () => {
  assert.equal(said({ value: '3.2', unit: 'mEq/L', quantities: [{ value: 3.2, ucum: 'meq/L', reference: { flag: 'low', from: 'adult range', low: 3.5, high: 5.1 } }] })['quantity'], '3.2 meq/L (low by the adult range 3.5–5.1)');
  assert.equal(said({ quantities: [{ part: 'systolic blood pressure', value: 168, ucum: 'mm[Hg]', assumed: true }, { part: 'diastolic blood pressure', value: 94, ucum: 'mm[Hg]' }] })['quantity'], 'systolic blood pressure 168 mm[Hg] (unit assumed); diastolic blood pressure 94 mm[Hg]');
  assert.equal(said({ quantities: [{ comparator: '<', value: 0.01, ucum: 'ng/mL', reference: { flag: 'high', from: 'note' } }] })['quantity'], '<0.01 ng/mL (high by the note)');
  assert.equal(said({ oxygen: { device: 'nasal cannula', litresPerMinute: 4 } })['oxygen'], 'nasal cannula, 4 L/min');
});

test('dates and durations are told as resolved, with what they were counted from', () => {
  assert.equal(said({ iso: '2026-03-14' })['resolved'], '2026-03-14');
  assert.equal(said({ iso: '2026-03-14', time: { iso: '2026-03-14', kind: 'date', anchor: { of: 'admission', date: '2026-03-12' } } })['resolved'], '2026-03-14 (from admission, 2026-03-12)');
  assert.equal(said({ time: { iso: '-P3D', kind: 'offset' } })['resolved'], '3 days before');
  assert.equal(said({ time: { iso: '2015/..', kind: 'interval', approximate: true } })['resolved'], 'about since 2015');
  assert.equal(said({ lasting: { iso: 'PT30M', kind: 'duration' } })['lasting'], '30 minutes');
});

test('an attribute that is not known here still reads', () => {
  assert.deepEqual(attributePairs({ homeRegimen: { doseMg: 5, steps: ['a', 'b'] } } as unknown as Attributes), [['home regimen', 'dose mg 5, steps a; b']]);
});

test('a model says how sure it is, a rule does not', () => {
  assert.equal(sourceInWords({ source: 'tagger:attending-tagger', score: 0.934 }), 'tagger: attending-tagger 0.93');
  assert.equal(sourceInWords({ source: 'lexicon:problems', score: 0.9 }), 'lexicon: problems');
  assert.equal(sourceInWords({ source: 'lexicon:problems+tagger:attending', score: 0.9 }), 'lexicon: problems + tagger: attending', 'the score is the rule\'s');
  assert.deepEqual(sourcesOf('grammar:dates'), [{ id: 'grammar:dates', kind: 'rules', label: 'grammar: dates' }]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plantNotes } from '../../../bench/plantedNotes.ts';

const notes = plantNotes(60);

test('planted identifiers lie where they are said to be, whole and apart', () => {
  for (const { text, spans } of notes) {
    let reached = 0;
    for (const { start, end, type } of spans) {
      assert.ok(start >= reached && end > start && end <= text.length);
      reached = end;
      const planted = text.slice(start, end);
      assert.equal(planted, planted.trim());
      if (type === 'EMAIL_ADDRESS') assert.match(planted, /^[a-z.]+@[a-z.]+$/);
      if (type === 'US_SSN') assert.match(planted, /^\d{3}-\d{2}-\d{4}$/);
      if (type === 'AGE') assert.ok(Number(planted) >= 90);
    }
    assert.doesNotMatch(text, /[{}]/, 'no slot is left open');
  }
});

test('the same seed gives the same notes, another seed others', () => {
  assert.deepEqual(plantNotes(60), notes);
  assert.notDeepEqual(plantNotes(60, 7), notes);
});

test('all kinds of identifiers are planted, and one person keeps one name in a note', () => {
  const types = new Set(notes.flatMap(({ spans }) => spans.map(({ type }) => type)));
  for (const type of ['PERSON', 'STREET_ADDRESS', 'DATE_TIME', 'PHONE_NUMBER', 'FAX_NUMBER', 'EMAIL_ADDRESS', 'US_SSN', 'MEDICAL_RECORD_NUMBER', 'HEALTH_PLAN_NUMBER', 'ACCOUNT_NUMBER', 'US_DRIVER_LICENSE', 'VEHICLE_ID', 'DEVICE_ID', 'DOMAIN_NAME', 'IP_ADDRESS', 'AGE']) assert.ok(types.has(type), type);
  const letter = notes.find(({ text }) => text.includes('Dear Dr.'))!;
  const [full] = letter.spans.filter(({ type }) => type === 'PERSON');
  const last = letter.text.slice(full!.start, full!.end).split(' ').at(-1)!;
  assert.match(letter.text, new RegExp(`M(?:r|rs)\\. ${last},`));
});

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { shortenNote } from '../../../src/dataset/tokens/truncate.ts';
import { AttendingError } from '../../../src/platform/errors.ts';
import { TokensWorkplace } from './tokensFixture.ts';

const words = (text: string): number => text.trim().split(/\s+/).filter((word) => word !== '').length;
const SECTIONS = {
  complaint: 'Chief Complaint:\nChest pain\n\n',
  social: 'Social History:\nLives alone. Never smoked. Retired teacher who walks daily.\n\n',
  course: 'Brief Hospital Course:\nTreated with aspirin and heparin, then PCI of the LAD.\n\n',
  medications: 'Discharge Medications:\n1. Aspirin 81 mg daily\n2. Metoprolol 25 mg twice daily\n\n',
  diagnosis: 'Discharge Diagnosis:\nNSTEMI\n',
};
const NOTE = Object.values(SECTIONS).join('');

suite('a note that is too long', () => {
  test('keeps its head, to the word', () => {
    assert.equal(shortenNote('one two three\nfour five six\n', 5, 'head', words), 'one two three\nfour five');
    assert.equal(shortenNote('one two three\nfour five six\n', 99, 'head', words), 'one two three\nfour five six');
    assert.equal(shortenNote(`${'word '.repeat(500)}end`, 3, 'head', words), 'word word word');
  });

  test('keeps its tail, to the word', () => {
    assert.equal(shortenNote('one two three\nfour five six\n', 5, 'tail', words), 'two three\nfour five six\n');
    assert.equal(shortenNote('one two three\nfour five six', 1, 'tail', words), 'six');
    assert.equal(shortenNote(`${'word '.repeat(500)}end`, 3, 'tail', words), 'word word end');
  });

  test('keeps sections by what they are worth, in the order of the note', () => {
    const budget = words(SECTIONS.diagnosis + SECTIONS.course + SECTIONS.medications);
    assert.equal(shortenNote(NOTE, budget, 'sections', words), (SECTIONS.course + SECTIONS.medications + SECTIONS.diagnosis).trimEnd());
  });

  test('fills what is left with the head of the next section', () => {
    const budget = words(SECTIONS.diagnosis + SECTIONS.course + SECTIONS.medications + SECTIONS.complaint) + 6;
    assert.equal(shortenNote(NOTE, budget, 'sections', words), `${SECTIONS.complaint}Social History:\nLives alone. Never smoked.\n${SECTIONS.course}${SECTIONS.medications}${SECTIONS.diagnosis}`.trimEnd());
  });

  test('is empty when nothing fits', () => {
    for (const keep of ['head', 'tail', 'sections'] as const) assert.equal(shortenNote('word', 0, keep, words), '');
    assert.equal(shortenNote('x'.repeat(900), 10, 'head', (text) => text.length), '');
  });

  test('never has more than the limit, and only text of the note', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('word', ' ', '\n', '\n\n', 'Discharge Diagnosis:\n', 'Allergies:\n', 'x'.repeat(450), '  '), { maxLength: 60 }), fc.nat(80), fc.constantFrom('head' as const, 'tail' as const, 'sections' as const), (parts, budget, keep) => {
        const note = parts.join('');
        const kept = shortenNote(note, budget, keep, words);
        assert.ok(words(kept) <= budget, `${words(kept)} of ${budget}`);
        if (keep === 'head') assert.ok(note.startsWith(kept));
        if (keep === 'tail') assert.ok(note.endsWith(kept));
        for (const line of kept.split('\n')) assert.ok(note.includes(line.trim()));
      }),
    );
  });
});

suite('rows that are too long', () => {
  const LONG = { hadm: 1, text: `${SECTIONS.social.repeat(20)}${NOTE}`, codes: ['I21.4', 'I10'] };

  test('give way in the note only: instruction and answer stay whole, close to the limit', async (t) => {
    for (const keep of ['head', 'tail', 'sections'] as const) {
      const place = new TokensWorkplace(t);
      place.addTokenizer('llama3');
      await place.addFacts([LONG, { hadm: 2, text: 'Short.', codes: ['I21.4', 'I10'] }]);
      const { truncated, lengths } = await place.run({ chat: 'llama3', maxTokens: 256, truncation: { keep } });
      const [long, short] = await place.rows();
      assert.deepEqual([truncated, long!.truncated, short!.truncated], [1, true, false]);
      assert.ok(long!.input_ids.length <= 256 && long!.input_ids.length > 235, `${keep}: ${long!.input_ids.length}`);
      assert.deepEqual(long!.input_ids.slice(long!.prompt_tokens), short!.input_ids.slice(short!.prompt_tokens));
      const instruction = 24;
      assert.deepEqual(long!.input_ids.slice(0, instruction), short!.input_ids.slice(0, instruction));
      assert.ok(lengths.untruncated.max > 256);
    }
  });

  test('are refused and counted when the answer would be lost', async (t) => {
    const place = new TokensWorkplace(t);
    place.addTokenizer('llama3');
    await place.addFacts([LONG, { hadm: 2, text: 'Short.', codes: Array.from({ length: 200 }, (_, i) => `I${i}`) }, { hadm: 3, text: 'Short.', codes: ['I10'] }]);
    const result = await place.run({ chat: 'llama3', maxTokens: 256 });
    assert.deepEqual([result.rows, result.truncated, result.refused, result.refusedBecause.tooLong], [2, 1, 1, 1]);
    const none = await place.run({ chat: 'llama3', maxTokens: 256, truncation: { keep: 'none' } }, { drop: true });
    assert.deepEqual([none.rows, none.truncated, none.refusedBecause.tooLong], [1, 0, 2]);
  });

  test('say which column gives way when there are several', async (t) => {
    const place = new TokensWorkplace(t);
    place.addTokenizer('llama3');
    await place.addFacts([LONG]);
    const changes = { prompt: '{hadm_id}: {note}' };
    await assert.rejects(place.run(changes), (error: unknown) => AttendingError.is(error, 'BAD_CONFIGURATION') && error.action.includes('truncation.column'));
    const { truncated } = await place.run({ ...changes, maxTokens: 256, truncation: { column: 'note' } });
    assert.equal(truncated, 1);
  });
});

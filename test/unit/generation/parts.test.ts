import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { splitNote } from '../../../src/generation/parts.ts';
import { parseNote } from '../../../src/note/note.ts';
import { CONSULT, NOTES } from '../summary/notes.ts';

const count = (text: string): Promise<number> => Promise.resolve(Math.ceil(text.length / 4));

suite('a note that the window does not take', () => {
  test('stays whole where it fits', async () => {
    const note = parseNote(CONSULT);
    const parts = await splitNote(note, 10_000, count);
    assert.equal(parts.length, 1);
    assert.equal(parts[0]!.text, CONSULT);
    assert.deepEqual(parts[0]!.sections, note.sections.map((_, i) => i));
  });

  test('is cut between sections, and inside one only at sentences', async () => {
    const note = parseNote(CONSULT);
    const parts = await splitNote(note, 150, count);
    assert.ok(parts.length > 2);
    const edges = new Set([...note.sections.map(({ start }) => start), ...note.sentences.map(({ start }) => start), CONSULT.length]);
    for (const { start, end } of parts) assert.ok(edges.has(start) && edges.has(end), `${start} to ${end} begins and ends with a sentence`);
  });

  test('a part that begins inside a section is told which', async () => {
    const parts = await splitNote(parseNote(CONSULT), 80, count);
    const split = parts.filter(({ text }) => text.includes('(continued)'));
    assert.ok(split.some(({ text }) => text.startsWith('HISTORY OF PRESENT ILLNESS: (continued)\n')));
    for (const { text, start, end } of split) assert.ok(text.endsWith(CONSULT.slice(start, end)));
  });

  test('a window without room for a note is refused with figures', async () => {
    await assert.rejects(splitNote(parseNote(CONSULT), 10, count), { code: 'CONTEXT_TOO_LONG', message: /10 tokens for the note, which has 49\d/ });
  });

  test('nothing is left out: parts tile the note, each section is in one, none is too long', async () => {
    const word = fc.stringMatching(/^[a-zA-Z0-9,:]{1,14}$/);
    const sentence = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => `${words.join(' ')}. `);
    const section = fc.tuple(fc.constantFrom('', 'HISTORY OF PRESENT ILLNESS:\n', 'MEDICATIONS:\n', 'LABS:\n', 'ASSESSMENT AND PLAN:\n', '😀 '), fc.array(sentence, { maxLength: 8 })).map(([heading, sentences]) => `${heading}${sentences.join('')}\n\n`);
    const text = fc.oneof(fc.array(section, { minLength: 1, maxLength: 6 }).map((sections) => sections.join('')), fc.constantFrom(...NOTES.map((one) => one.text)), fc.string({ maxLength: 600 }));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 24, max: 300 }), async (written, most) => {
        const note = parseNote(written);
        const parts = await splitNote(note, most, count);
        let end = 0;
        for (const part of parts) {
          assert.equal(part.start, end);
          assert.ok(part.end > part.start || written === '');
          assert.ok((await count(written.slice(part.start, part.end))) <= most, 'no longer than asked');
          assert.ok(part.text.endsWith(written.slice(part.start, part.end)), 'what the model gets is the note itself');
          end = part.end;
        }
        assert.equal(end, written.length);
        const inParts = new Set(parts.flatMap(({ sections }) => sections));
        for (const [i] of note.sections.entries()) assert.ok(inParts.has(i), `section ${i}`);
      }),
      { numRuns: 150 },
    );
  });
});

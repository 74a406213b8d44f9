import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sectionAt, sectionIndexAt, sentenceAt, sentenceIndexAt, tokensIn } from '../../../src/note/lookup.ts';
import { parseNote } from '../../../src/note/note.ts';

const NOTE = parseNote('CHIEF COMPLAINT: Chest pain.\n\nHe denies fever.  BP 120/80.\n');

test('an offset finds the sentence and section it stands in', () => {
  const at = NOTE.text.indexOf('fever');
  const sentence = sentenceAt(NOTE, at);
  assert.ok(sentence);
  assert.equal(NOTE.text.slice(sentence.start, sentence.end), 'He denies fever.');
  const section = sectionAt(NOTE, at);
  assert.ok(section && section.start <= at && at < section.end);
});

test('white space between sentences has a section and no sentence; beyond the text there is neither', () => {
  const gap = NOTE.text.indexOf('\n\n') + 1;
  assert.equal(sentenceAt(NOTE, gap), undefined);
  assert.equal(sentenceIndexAt(NOTE, gap), -1);
  assert.notEqual(sectionAt(NOTE, gap), undefined);
  assert.equal(sectionIndexAt(NOTE, NOTE.text.length), -1);
  assert.equal(sectionIndexAt(NOTE, -1), -1);
});

test('a span finds the tokens it overlaps', () => {
  const start = NOTE.text.indexOf('120');
  const [first, last] = tokensIn(NOTE, { start, end: start + '120/80'.length });
  assert.deepEqual(NOTE.tokens.lower.slice(first, last), ['120', '/', '80']);
  const [partFirst, partLast] = tokensIn(NOTE.tokens, { start: start + 1, end: start + 2 });
  assert.deepEqual(NOTE.tokens.lower.slice(partFirst, partLast), ['120']);
});

test('a span without tokens finds an empty range', () => {
  const gap = NOTE.text.indexOf('\n\n');
  const [first, last] = tokensIn(NOTE, { start: gap, end: gap + 2 });
  assert.equal(first, last);
  assert.deepEqual(tokensIn(NOTE, { start: 3, end: 3 })[0], tokensIn(NOTE, { start: 3, end: 3 })[1]);
});

test('token ranges agree with a plain scan', () => {
  const length = NOTE.text.length;
  fc.assert(
    fc.property(fc.nat(length), fc.nat(length), (a, b) => {
      const span = { start: Math.min(a, b), end: Math.max(a, b) };
      const { tokens } = NOTE;
      const expected: number[] = [];
      for (let i = 0; i < tokens.count; i += 1) {
        if (span.start < span.end && tokens.start[i]! < span.end && tokens.end[i]! > span.start) expected.push(i);
      }
      const [first, last] = tokensIn(NOTE, span);
      assert.equal(last - first, expected.length);
      if (expected.length > 0) assert.equal(first, expected[0]);
    }),
  );
});

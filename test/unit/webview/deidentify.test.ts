import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromReview, reviewState, type ReviewedIdentifier, type ReviewSnapshot } from '../../../src/extension/deidentifyMessages.ts';
import { replacedText, replacements } from '../../../src/extension/replacements.ts';
import { IDENTIFIER_TYPES } from '../../../src/privacy/types.ts';
import { checkOf, entriesOf, keptAtSpans, keptByWords, keptSpans, placesOf, toggled } from '../../../webview/deidentify/decisions.ts';
import { readState } from '../../../webview/deidentify/state.ts';
import { TYPES } from '../../../webview/deidentify/typeNames.ts';

/** A review of a text whose identifiers are marked as {TYPE replacement|words}. */
function review(markup: string, fingerprint = 'a'): ReviewSnapshot {
  const identifiers: ReviewedIdentifier[] = [];
  let text = '';
  let at = 0;
  for (const match of markup.matchAll(/\{([A-Z_]+) ([^|]+)\|([^}]*)\}/g)) {
    const [whole, type = '', replacement = '', words = ''] = match;
    text += markup.slice(at, match.index);
    identifiers.push({ start: text.length, end: text.length + words.length, type: type as ReviewedIdentifier['type'], replacement, identity: replacement, score: 0.9, source: 'rule:title', line: 1 });
    text += words;
    at = match.index + whole.length;
  }
  text += markup.slice(at);
  return { kind: 'snapshot', title: 'note.txt', scope: 'document', text, mode: 'placeholder', identifiers, added: [], names: 'both', source: { uri: 'file:///note.txt', selection: null }, fingerprint, elapsedMs: 1, editable: true, stale: false };
}

const NOTE = review('{DATE_TIME [DATE_1]|03/14}: {PERSON [PERSON_1]|Margaret Doyle} was seen by Dr. {PERSON [PERSON_2]|Lin}. Ms. {PERSON [PERSON_1]|Doyle} has Parkinson disease. Doyle lives alone.');

test('the names of one person are one entry, in the order of the note', () => {
  const entries = entriesOf(NOTE);
  assert.deepEqual(entries.get('PERSON')?.map(({ originals, replacements: put, places }) => [originals.join(', '), put.join(', '), places]), [
    ['Margaret Doyle, Doyle', '[PERSON_1]', [1, 3]],
    ['Lin', '[PERSON_2]', [2]],
  ]);
  assert.deepEqual(entries.get('DATE_TIME')?.map(({ sources }) => sources), [['rule: title']]);
});

test('a box over several places keeps all, then replaces all', () => {
  const one = new Set([1]);
  assert.deepEqual([checkOf([1, 3], new Set()), checkOf([1, 3], one), checkOf([1, 3], new Set([1, 3]))], ['all', 'some', 'none']);
  assert.deepEqual(toggled([1, 3], new Set([0])), new Set([0, 1, 3]));
  assert.deepEqual(toggled([1, 3], one), new Set(), 'some of them: first all are replaced');
  assert.deepEqual(toggled([1, 3], new Set([1, 2, 3])), new Set([2]));
});

test('what is kept stays as written, to the letter', () => {
  assert.equal(replacedText(NOTE.text, NOTE.identifiers, []), '[DATE_1]: [PERSON_1] was seen by Dr. [PERSON_2]. Ms. [PERSON_1] has Parkinson disease. Doyle lives alone.');
  const kept = keptSpans(NOTE.identifiers, new Set([0, 2]));
  assert.equal(replacedText(NOTE.text, NOTE.identifiers, kept), '03/14: [PERSON_1] was seen by Dr. Lin. Ms. [PERSON_1] has Parkinson disease. Doyle lives alone.');
  assert.deepEqual(replacements(NOTE.identifiers, kept).map(({ replacement }) => replacement), ['[PERSON_1]', '[PERSON_1]']);
});

test('any choice changes the text at the replaced places only', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), (keep) => {
      const kept = new Set(keep.flatMap((is, index) => (is ? index : [])));
      let expected = '';
      let at = 0;
      for (const [index, { start, end, replacement }] of NOTE.identifiers.entries()) {
        expected += NOTE.text.slice(at, start) + (kept.has(index) ? NOTE.text.slice(start, end) : replacement);
        at = end;
      }
      assert.equal(replacedText(NOTE.text, NOTE.identifiers, keptSpans(NOTE.identifiers, kept)), expected + NOTE.text.slice(at));
    }),
  );
});

test('choices outlive other replacements for the same text, and an edit before them', () => {
  const kept = new Set([2, 3]);
  const surrogates = review(NOTE.text.replace('Margaret Doyle', '{PERSON Ada Long|Margaret Doyle}').replace(/Dr\. Lin/, 'Dr. {PERSON Moss|Lin}'));
  assert.deepEqual(keptAtSpans(surrogates.identifiers, keptSpans(NOTE.identifiers, kept)), new Set([1]), 'the place that is still one');
  const edited = review('ADDENDUM. {DATE_TIME [DATE_1]|03/14}: {PERSON [PERSON_1]|Margaret Doyle} was seen by {PERSON [PERSON_2]|Lin}. Ms. {PERSON [PERSON_1]|Doyle} has {PERSON [PERSON_2]|Lin}.', 'b');
  assert.deepEqual(keptByWords(NOTE, kept, edited), new Set([2, 3]), 'the first Lin, not the second');
});

test('what was missed is found at all its places, as whole words, where nothing stands yet', () => {
  assert.deepEqual(placesOf('Doyle', NOTE).map(({ start }) => start), [NOTE.text.lastIndexOf('Doyle')]);
  assert.deepEqual(placesOf(' Parkinson  disease ', NOTE).length, 1, 'white space does not matter');
  assert.deepEqual(placesOf('Park', NOTE), [], 'no part of a word');
  assert.deepEqual(placesOf('', NOTE), []);
  assert.deepEqual(placesOf('(617) 555', { text: 'Call (617) 555-0142.', identifiers: [] }), [{ start: 5, end: 14 }], 'signs are no pattern');
});

test('what the review keeps holds no text, and passes the schema of the host', () => {
  const state = { source: NOTE.source, mode: 'surrogate' as const, fingerprint: 'x', kept: keptSpans(NOTE.identifiers, new Set([1])), added: [{ start: 1, end: 4, type: 'PERSON' as const }], view: 'result' as const };
  assert.deepEqual(reviewState.parse(state), state);
  assert.ok(!JSON.stringify(state).includes('Doyle'));
  assert.deepEqual(readState({ ...state, view: 'none', kept: [{ start: 1 }, { start: 1, end: 2 }] }).kept, [{ start: 1, end: 2 }]);
  assert.equal(readState(undefined).fingerprint, '');
});

test('the host takes what the review sends, and nothing else', () => {
  const span = { start: 3, end: 9 };
  for (const message of [{ kind: 'ready', id: 1 }, { kind: 'mode', id: 2, mode: 'mask' }, { kind: 'add', id: 3, added: [{ ...span, type: 'PERSON' }] }, { kind: 'apply', id: 4, kept: [span] }, { kind: 'reveal', id: 5, span }]) assert.deepEqual(fromReview.parse(message), message);
  for (const message of [{ kind: 'apply', id: 1 }, { kind: 'apply', id: 1, kept: [], text: 'x' }, { kind: 'mode', id: 1, mode: 'rot13' }, { kind: 'add', id: 1, added: [] }, { kind: 'add', id: 1, added: [{ ...span, type: 'DISEASE' }] }, { kind: 'reveal', id: 1, span: { start: 9, end: 9 } }]) {
    assert.ok(!fromReview.safeParse(message).success, JSON.stringify(message));
  }
});

test('every type of identifier has its place in the list', () => {
  assert.deepEqual([...TYPES].sort(), [...IDENTIFIER_TYPES].sort());
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromCodePoints, parseConll } from '../../../bench/corpora.ts';
import { NONE, confusionOf, recallByLabel, scoreMentions } from '../../../bench/mentionScore.ts';
import type { FoundMention } from '../../../bench/mentionScore.ts';

const CONLL = '-DOCSTART- (1)\n\nMild\tADJ\tO\tO\nheart\tNOUN\tO\tB-Disease\nfailure\tNOUN\tO\tI-Disease\nAIDS\tNOUN\tO\tB-Disease\n.\tPUNCT\tO\tO\n\nNo\tDET\tO\tO\ndrug\tNOUN\tO\tI-Drug\nrash\tNOUN\tO\tI-Disease\n-\tPUNCT\tO\tO\nfree\tADJ\tO\tO\n';

const TYPES = { Disease: ['problem'], Test: ['lab', 'procedure'] } as const;
const gold = [
  { start: 0, end: 10, label: 'Disease' },
  { start: 20, end: 25, label: 'Test' },
  { start: 30, end: 35, label: 'Age' },
];

test('a CoNLL file gives one document a sentence, with IOB1 and IOB2 mentions', () => {
  const [first, second, ...others] = parseConll(CONLL);
  assert.equal(others.length, 0);
  assert.equal(first!.text, 'Mild heart failure AIDS .');
  assert.deepEqual(first!.mentions.map(({ start, end }) => first!.text.slice(start, end)), ['heart failure', 'AIDS']);
  assert.deepEqual(second!.mentions.map(({ start, end, label }) => [second!.text.slice(start, end), label]), [['drug', 'Drug'], ['rash', 'Disease']]);
});

test('words can be set as a writer sets them, with the same mentions', () => {
  const [first, second] = parseConll(CONLL, 'natural');
  assert.equal(first!.text, 'Mild heart failure AIDS.');
  assert.equal(second!.text, 'No drug rash-free');
  assert.deepEqual(second!.mentions.map(({ start, end }) => second!.text.slice(start, end)), ['drug', 'rash']);
});

test('offsets in code points become UTF-16 code units', () => {
  const text = '𝛽-blocker for 𝛽 pain';
  const [mention] = fromCodePoints(text, [{ start: 16, end: 20, label: 'x' }]);
  assert.equal(text.slice(mention!.start, mention!.end), 'pain');
});

test('exact counts both ends and the type; overlap counts one shared character', () => {
  const found: FoundMention[] = [
    { start: 0, end: 10, type: 'problem' },
    { start: 19, end: 25, type: 'lab' },
    { start: 40, end: 50, type: 'problem' },
    { start: 60, end: 70, type: 'medication' },
  ];
  const exact = scoreMentions([{ gold, found }], TYPES, 'exact');
  assert.deepEqual([exact.gold, exact.found, exact.recall, exact.precision], [2, 3, 1 / 2, 1 / 3]);
  assert.ok(Math.abs(exact.f1 - 0.4) < 1e-12);
  const overlap = scoreMentions([{ gold, found }], TYPES, 'overlap');
  assert.deepEqual([overlap.recall, overlap.precision], [1, 2 / 3]);
});

test('the right place with the wrong type is no hit', () => {
  const score = scoreMentions([{ gold, found: [{ start: 0, end: 10, type: 'lab' }] }], TYPES, 'exact');
  assert.deepEqual([score.recall, score.precision, score.f1], [0, 0, 0]);
});

test('what lies on a forgiven label does not count against precision', () => {
  const found: FoundMention[] = [{ start: 0, end: 10, type: 'problem' }, { start: 31, end: 34, type: 'problem' }];
  assert.equal(scoreMentions([{ gold, found }], TYPES, 'exact').precision, 1 / 2);
  assert.equal(scoreMentions([{ gold, found }], TYPES, 'exact', ['Age']).precision, 1);
});

test('recall by label, and the confusion table with what has no counterpart', () => {
  const documents = [{ gold, found: [{ start: 2, end: 10, type: 'procedure' }, { start: 20, end: 25, type: 'lab' }, { start: 50, end: 52, type: 'date' }] satisfies FoundMention[] }];
  assert.deepEqual([...recallByLabel(documents, TYPES, 'exact')], [['Disease', { gold: 1, recall: 0 }], ['Test', { gold: 1, recall: 1 }]]);
  const table = confusionOf(documents, ['Disease', 'Test', 'Age']);
  assert.equal(table.get('Disease')?.get('procedure'), 1);
  assert.equal(table.get('Test')?.get('lab'), 1);
  assert.equal(table.get('Age')?.get(NONE), 1);
  assert.equal(table.get(NONE)?.get('date'), 1);
});

import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Conversion } from '../../../src/dataset/qa/convert.ts';
import { prepareQa } from '../../../src/dataset/qa/prepare.ts';
import { coded, contextOf, qaFolders, writeSpecialty } from './qaFixture.ts';

const MCQ = { question: 'Which nerve is the fourth?', opa: 'Optic', opb: 'Trochlear', opc: 'Vagus', opd: 'Facial', cop: 2, exp: null, subject_name: 'Anatomy', topic_name: null, id: 'm1' };
const MEDQUAD = { id: '1-1', source: 'NINDS', question: 'What is ataxia ?', answer: 'A loss of coordination.', focus: 'Ataxia' };

async function convert(corpus: 'medquad' | 'medmcqa', content: string | Buffer): Promise<{ dir: string; conversion: Conversion; warnings: string[] }> {
  const { root, dir } = await qaFolders();
  const file = path.join(root, 'corpus.json');
  await writeFile(file, content);
  const context = contextOf();
  const { conversion, stats } = await prepareQa({ dir, from: { corpus, file } }, context);
  assert.equal(stats, undefined);
  return { dir, conversion: conversion!, warnings: context.warnings };
}

async function items(dir: string, specialty: string): Promise<unknown> {
  return JSON.parse(await readFile(path.join(dir, `dataset_with_answers_${specialty}.json`), 'utf8'));
}

const lines = (records: readonly unknown[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('');

test('MedMCQA: the options are part of the question, the right one and its explanation the answer', async () => {
  const { dir, conversion } = await convert('medmcqa', lines([MCQ, { ...MCQ, cop: 3, exp: 'It is the tenth.', subject_name: 'Gynaecology & Obstetrics' }, { ...MCQ, cop: null }, { ...MCQ, question: ' ' }, { ...MCQ, subject_name: '' }]));
  const question = 'Which nerve is the fourth?\nA. Optic\nB. Trochlear\nC. Vagus\nD. Facial';
  assert.deepEqual(await items(dir, 'anatomy'), [{ id: 'm1', question, answer: 'Trochlear' }]);
  assert.deepEqual(await items(dir, 'gynaecology_obstetrics'), [{ id: 'm1', question, answer: 'Vagus\n\nIt is the tenth.' }]);
  assert.deepEqual(conversion.dropped, { noQuestion: 1, noAnswer: 1, noSpecialty: 1 });
  assert.equal(conversion.records, 5);
  assert.deepEqual(conversion.specialties, { anatomy: 1, gynaecology_obstetrics: 1 });
});

test('MedMCQA of Hugging Face counts its options from 0, with -1 for no answer', async () => {
  const { dir, conversion } = await convert('medmcqa', JSON.stringify([{ ...MCQ, cop: 0 }, { ...MCQ, cop: 3 }, { ...MCQ, cop: -1 }]));
  assert.deepEqual(((await items(dir, 'anatomy')) as { answer: string }[]).map(({ answer }) => answer), ['Optic', 'Facial']);
  assert.equal(conversion.dropped.noAnswer, 1);
});

test('MedQuAD, as gzip: the institute is the specialty', async () => {
  const { dir, conversion } = await convert('medquad', gzipSync(lines([MEDQUAD, { ...MEDQUAD, answer: null }, { ...MEDQUAD, source: 'GARD', id: 7 }])));
  assert.deepEqual(await items(dir, 'ninds'), [{ id: '1-1', question: 'What is ataxia ?', answer: 'A loss of coordination.' }]);
  assert.deepEqual(await items(dir, 'gard'), [{ id: '7', question: 'What is ataxia ?', answer: 'A loss of coordination.' }]);
  assert.deepEqual(conversion, {
    corpus: 'medquad',
    records: 3,
    items: 2,
    dropped: { noQuestion: 0, noAnswer: 1, noSpecialty: 0 },
    specialties: { gard: 1, ninds: 1 },
    files: ['gard', 'ninds'].map((name) => path.join(dir, `dataset_with_answers_${name}.json`)),
  });
});

test('what is another corpus is said with its place, and leaves no file', async () => {
  const cases: ['medquad' | 'medmcqa', string, string, ...string[]][] = [
    ['medquad', lines([MEDQUAD, MCQ]), 'BAD_RECORD', 'record 2 (line 2)', '"answer"'],
    ['medquad', lines([{ ...MEDQUAD, source: undefined, sources: 'x' }]), 'BAD_RECORD', '"source"', 'nearest of its keys is "sources"'],
    ['medmcqa', lines([MCQ, MEDQUAD]), 'BAD_RECORD', 'record 2 (line 2)', '"opa"'],
    ['medmcqa', lines([MCQ, { ...MCQ, cop: 9 }]), 'BAD_RECORD', '"cop"'],
    ['medmcqa', `${lines([MCQ])}{"question": "cut`, 'BAD_JSON', 'line 2'],
    ['medquad', lines([{ ...MEDQUAD, answer: '' }]), 'NO_ROWS'],
  ];
  for (const [corpus, content, code, ...words] of cases) {
    const { root, dir } = await qaFolders();
    const file = path.join(root, 'corpus.json');
    await writeFile(file, content);
    await assert.rejects(prepareQa({ dir, from: { corpus, file } }, contextOf()), coded(code, ...words));
    assert.deepEqual(await readdir(dir), []);
  }
  const { root, dir } = await qaFolders();
  await assert.rejects(prepareQa({ dir, from: { corpus: 'medquad', file: path.join(root, 'none') } }, contextOf()), coded('FILE_NOT_FOUND', 'none'));
  await assert.rejects(prepareQa({ dir, from: { corpus: 'medquad', file: root } }, contextOf()), coded('FILE_NOT_READABLE', 'is a folder'));
});

test('files of something else in the folder are named', async () => {
  const { root, dir } = await qaFolders();
  const file = path.join(root, 'corpus.json');
  await writeFile(file, lines([MEDQUAD]));
  await writeSpecialty(dir, 'ent', []);
  const context = contextOf();
  await prepareQa({ dir, from: { corpus: 'medquad', file } }, context);
  assert.deepEqual(context.warnings, [`${dir} also holds 1 dataset file that this corpus did not write: dataset_with_answers_ent.json.`]);
});

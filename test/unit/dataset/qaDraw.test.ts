import fc from 'fast-check';
import assert from 'node:assert/strict';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { drawnOf, evalOf, trainOf } from '../../../src/dataset/qa/arithmetic.ts';
import { normalQuestion } from '../../../src/dataset/qa/question.ts';
import { coded, contextOf, idsOf, qaFolders, qaRows, questions, runQa, writeSpecialty, type Pair } from './qaFixture.ts';
import { prepareQa } from '../../../src/dataset/qa/prepare.ts';

test('the arithmetic of a draw', () => {
  // [rest, share]: drawn; the evaluation set is a fifth of what the initial half draws.
  const drawn: [number, number, number][] = [[0, 0.5, 0], [1, 0.5, 1], [2, 0.5, 1], [3, 0.5, 1], [100, 0.5, 50], [101, 0.5, 50], [100, 0.29, 29], [100, 1, 100], [100, 0, 0], [3, 0.1, 1]];
  for (const [rest, share, expected] of drawn) assert.equal(drawnOf(rest, share), expected, `${rest} at ${share}`);
  for (const [rest, expected] of [[0, 0], [1, 0], [4, 0], [5, 0], [6, 1], [14, 1], [15, 1], [16, 2], [100, 10], [101, 10]] as const) assert.equal(evalOf(rest), expected, `${rest}`);
  assert.equal(trainOf(100, 0.5, 10), 40);
  assert.equal(trainOf(100, 0.8, 10), 70);
  assert.equal(trainOf(100, 1, 10), 90);
  assert.equal(trainOf(100, 0.05, 10), 0);
});

test('ten are held out, half of the rest is drawn, a fifth of that evaluates', async () => {
  const { dir, out } = await qaFolders();
  await writeSpecialty(dir, 'cardiology', questions('cardiology', 110));
  await writeSpecialty(dir, 'Neurology', questions('neurology', 63));
  const { specialties, totals, checks } = await runQa({ dir, out });
  const counts = ({ holdout, train, eval: evaluated, pool, rest, drawn }: (typeof specialties)[string]): number[] => [holdout, train, evaluated, pool, rest, drawn];
  assert.deepEqual(counts(specialties['cardiology']!), [10, 40, 10, 50, 100, 50]);
  assert.deepEqual(counts(specialties['neurology']!), [10, 21, 5, 27, 53, 26]);
  assert.equal(totals.read, 173);
  assert.ok(Object.values(checks).every((n) => n === 0));
  const rows = await qaRows(out);
  assert.equal(rows.length, 173);
  assert.equal(new Set(rows.map(({ id }) => id)).size, 173);
});

test('small specialties are said, not failed', async () => {
  const { dir, out } = await qaFolders();
  for (const count of [0, 1, 9, 10, 11, 12, 16]) await writeSpecialty(dir, `s${String(count).padStart(2, '0')}`, questions(`s${count}`, count));
  const context = contextOf();
  const { stats } = await prepareQa({ dir, out }, context);
  const counts = Object.values(stats!.specialties).map(({ holdout, train, eval: evaluated, pool }) => [holdout, train, evaluated, pool]);
  assert.deepEqual(counts, [[0, 0, 0, 0], [1, 0, 0, 0], [9, 0, 0, 0], [10, 0, 0, 0], [10, 1, 0, 0], [10, 1, 0, 1], [10, 2, 1, 3]]);
  assert.deepEqual(stats!.warnings, [
    's00, s01, s09 have fewer than 10 questions to hold out.',
    's01, s09, s10 have nothing left to train on after the holdout.',
    's11, s12 have too few questions for an evaluation set.',
  ]);
  for (const warning of stats!.warnings) assert.ok(context.warnings.includes(warning));
});

test('the holdout never changes: a thousand more items, another order, other shares, a file gone', async () => {
  const { dir, out, root } = await qaFolders();
  const cardiology = questions('cardiology', 120);
  await writeSpecialty(dir, 'cardiology', cardiology);
  await writeSpecialty(dir, 'neurology', questions('neurology', 80));
  const before = await runQa({ dir, out });
  const holdout = await idsOf(out, 'holdout');
  const evaluated = await idsOf(out, 'eval');

  await runQa({ dir, out });
  assert.deepEqual(JSON.parse(await readFile(path.join(out, 'dataset_stats.json'), 'utf8')), before, 'a rerun changes nothing');

  const another = path.join(root, 'out2');
  await writeSpecialty(dir, 'cardiology', { items: [...cardiology].reverse() });
  await runQa({ dir, out: another });
  assert.deepEqual(await qaRows(another), await qaRows(out), 'the order of the items does not matter');

  await writeSpecialty(dir, 'cardiology', [...questions('cardiology', 1000, 5000), ...cardiology]);
  await writeSpecialty(dir, 'dermatology', questions('dermatology', 40));
  const after = await runQa({ dir, out, adjust: 'cardiology=0.9' });
  const known = new Set(['cardiology', 'neurology']);
  const rows = await qaRows(out);
  assert.deepEqual(rows.filter((row) => row.split === 'holdout' && known.has(row.specialty)).map(({ id }) => id), holdout);
  assert.deepEqual(rows.filter((row) => row.split === 'eval' && known.has(row.specialty)).map(({ id }) => id), evaluated);
  assert.equal(after.specialties['cardiology']!.rest, 1110);
  assert.equal(after.specialties['cardiology']!.train, 999 - before.specialties['cardiology']!.eval);
  assert.equal(after.specialties['dermatology']!.holdout, 10);

  await rm(path.join(dir, 'dataset_with_answers_neurology.json'));
  const gone = await runQa({ dir, out });
  assert.deepEqual((await idsOf(out, 'holdout', 'neurology')).length, 10);
  assert.equal(gone.specialties['neurology']!.recordedOnly, 10 + before.specialties['neurology']!.eval);
  assert.equal(gone.checks.unaccounted, 0);
});

test('an answer that is mended later does not change the holdout', async () => {
  const { dir, out } = await qaFolders();
  await writeSpecialty(dir, 'ent', questions('ent', 30));
  await runQa({ dir, out });
  const before = (await qaRows(out)).filter(({ split }) => split === 'holdout');
  await writeSpecialty(dir, 'ent', questions('ent', 30).map(({ question }) => ({ question: question.toUpperCase(), answer: 'Something else, and longer than before.' })));
  await runQa({ dir, out });
  const rows = await qaRows(out);
  assert.deepEqual(rows.filter(({ split }) => split === 'holdout'), before);
  assert.ok(rows.filter(({ split }) => split === 'train').every(({ answer }) => answer.startsWith('Something')));
});

test('a larger share contains the smaller, and is kept until it is adjusted again', async () => {
  const { dir, out } = await qaFolders();
  await writeSpecialty(dir, 'cardiology', questions('cardiology', 210));
  await writeSpecialty(dir, 'neurology', questions('neurology', 110));
  await runQa({ dir, out });
  const evaluated = await idsOf(out, 'eval');
  const neurology = await idsOf(out, 'train', 'neurology');
  let smaller = await idsOf(out, 'train', 'cardiology');
  assert.equal(smaller.length, 80);
  for (const [share, train] of [[0.6, 100], [0.8, 140], [1, 180]] as const) {
    const { specialties } = await runQa({ dir, out, adjust: { Cardiology: share } });
    const larger = await idsOf(out, 'train', 'cardiology');
    assert.equal(larger.length, train);
    assert.equal(specialties['cardiology']!.pool, 180 - train);
    assert.ok(smaller.every((id) => larger.includes(id)));
    assert.deepEqual(await idsOf(out, 'eval'), evaluated);
    assert.deepEqual(await idsOf(out, 'train', 'neurology'), neurology);
    smaller = larger;
  }
  const { specialties } = await runQa({ dir, out, adjust: 'neurology=0.6' });
  assert.equal(specialties['cardiology']!.share, 1);
  assert.equal(specialties['neurology']!.train, 60 - 10);
  const { warnings } = await runQa({ dir, out, adjust: 'cardiology=0.05' });
  assert.deepEqual(warnings, ['cardiology has no training items at this share: what it draws is the evaluation set.']);
});

test('the shares of an evaluation are read from its recommendations', async () => {
  const { dir, out, root } = await qaFolders();
  await writeSpecialty(dir, 'cardiology', questions('cardiology', 110));
  const file = path.join(root, 'training_recommendations.json');
  await writeFile(file, JSON.stringify({ low_performance_specialties: ['Cardiology'], recommended_sample_increases: { Cardiology: 0.8 }, overall_improvement: { 'ROUGE-L': 0.04 } }));
  assert.equal((await runQa({ dir, out, adjust: file })).specialties['cardiology']!.train, 70);
  for (const [content, words] of [['{"low_performance_specialties": []}', 'recommended_sample_increases'], ['not JSON', 'recommended_sample_increases'], ['{"recommended_sample_increases": {"cardiology": "much"}}', 'shares by specialty']] as const) {
    await writeFile(file, content);
    await assert.rejects(runQa({ dir, out, adjust: file }), coded('BAD_CONFIGURATION', words));
  }
  await assert.rejects(runQa({ dir, out, adjust: path.join(root, 'none.json') }), coded('FILE_NOT_FOUND', 'none.json'));
});

test('shares that cannot be', async () => {
  const { dir, out } = await qaFolders();
  await writeSpecialty(dir, 'cardiology', questions('cardiology', 30));
  await writeSpecialty(dir, 'neurology', questions('neurology', 30));
  await runQa({ dir, out });
  const before = await readFile(path.join(out, 'dataset_stats.json'), 'utf8');
  const cases: [string, ...string[]][] = [
    ['cardiolgy=0.8', '"cardiolgy"', 'Did you mean cardiology?'],
    ['oncology=0.8', '"oncology"', 'cardiology, neurology'],
    ['cardiology=1.2', 'from 0 to 1'],
    ['cardiology=80', 'cardiology=0.8.', 'For 80 % write 0.8'],
    ['cardiology=-0.1', 'from 0 to 1'],
    ['cardiology=much', 'from 0 to 1'],
    ['cardiology', 'does not understand "cardiology"'],
    ['cardiology=0.8,', 'does not understand ""'],
    ['cardiology=0.8,Cardiology=0.7', 'cardiology twice'],
  ];
  for (const [adjust, ...words] of cases) await assert.rejects(runQa({ dir, out, adjust }), coded('BAD_FLAG', ...words), adjust);
  assert.equal(await readFile(path.join(out, 'dataset_stats.json'), 'utf8'), before);
});

test('what is empty or said twice is counted', async () => {
  const { dir, out } = await qaFolders();
  const items = questions('ent', 20);
  const again = [{ ...items[0]!, question: ` ${items[0]!.question.toUpperCase()} ` }, { ...items[1]!, answer: `${items[1]!.answer} And more of it.` }];
  await writeSpecialty(dir, 'ent', [...items, ...again, { question: ' ', answer: 'a' }, { question: '?', answer: 'a' }, { question: 'b', answer: null }, { question: 'c', answers: [] }]);
  const { specialties } = await runQa({ dir, out });
  const { read, emptyQuestions, emptyAnswers, duplicates, otherAnswers, holdout, train, eval: evaluated, pool } = specialties['ent']!;
  assert.deepEqual({ read, emptyQuestions, emptyAnswers, duplicates, otherAnswers }, { read: 26, emptyQuestions: 2, emptyAnswers: 2, duplicates: 1, otherAnswers: 1 });
  assert.equal(holdout + train + evaluated + pool, 20);
  assert.ok((await qaRows(out)).some(({ answer }) => answer.endsWith('And more of it.')), 'the longest answer is kept');
});

test('two files of one specialty are one', async () => {
  const { dir, out } = await qaFolders();
  await writeSpecialty(dir, 'internal_medicine', questions('i', 20));
  await writeSpecialty(dir, 'Internal Medicine', questions('i', 20, 10));
  const context = contextOf();
  const { stats } = await prepareQa({ dir, out }, context);
  assert.equal(stats!.specialties['internal_medicine']!.duplicates, 10);
  assert.ok(context.warnings.some((sentence) => sentence.includes('read as one specialty, internal_medicine')));
});

test('another seed is another draw, and not into the same folder', async () => {
  const { dir, out, root } = await qaFolders();
  await writeSpecialty(dir, 'ent', questions('ent', 60));
  await runQa({ dir, out });
  const other = path.join(root, 'other');
  await runQa({ dir, out: other, seed: 1 });
  assert.notDeepEqual(await idsOf(other, 'holdout'), await idsOf(out, 'holdout'));
  await assert.rejects(runQa({ dir, out, seed: 1 }), coded('BAD_CONFIGURATION', 'seed 0, not 1'));
  assert.equal((await runQa({ dir, out: other })).seed, 1, 'the seed of the folder is kept to');
});

test('a specialty too small at first is filled up from what comes later, never from what was trained on', async () => {
  const { dir, out } = await qaFolders();
  await writeSpecialty(dir, 'ent', questions('ent', 4));
  await writeSpecialty(dir, 'big', [...questions('ent', 40, 4), ...questions('big', 20)]);
  await runQa({ dir, out });
  const first = await idsOf(out, 'holdout', 'ent');
  const trained = new Set((await qaRows(out)).filter(({ split }) => split === 'train').map(({ question }) => normalQuestion(question)));
  await writeSpecialty(dir, 'ent', questions('ent', 44));
  await runQa({ dir, out });
  const rows = (await qaRows(out)).filter(({ specialty, split }) => specialty === 'ent' && split === 'holdout');
  assert.equal(rows.length, 10);
  assert.ok(first.every((id) => rows.some((row) => row.id === id)));
  assert.ok(rows.every(({ question }) => !trained.has(normalQuestion(question))));
});

const STEP = fc.record({
  // Of 40 questions that all specialties share, which each has; and what share it is given.
  specialties: fc.dictionary(fc.constantFrom('ent', 'skin', 'heart'), fc.uniqueArray(fc.nat({ max: 39 }), { minLength: 1, maxLength: 40 }), { minKeys: 1 }),
  share: fc.constantFrom(0, 0.3, 0.5, 0.8, 1),
});

test('whatever comes and goes between runs, nothing leaks and nothing that was drawn moves', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(STEP, { minLength: 2, maxLength: 3 }), async (steps) => {
      const { dir, out, root } = await qaFolders();
      let drawn = new Map<string, string>();
      const everTrained = new Set<string>();
      for (const { specialties, share } of steps) {
        await rm(dir, { recursive: true });
        await mkdir(dir);
        for (const [name, numbers] of Object.entries(specialties)) {
          await writeSpecialty(dir, name, numbers.map((number): Pair => ({ question: `Question ${number}?`, answer: `${name} ${number}` })));
        }
        const stats = await runQa({ dir, out, adjust: Object.fromEntries(Object.keys(specialties).map((name) => [name, share])) });
        assert.ok(Object.values(stats.checks).every((n) => n === 0));
        const rows = await qaRows(out);
        const splits = new Map<string, Set<string>>();
        for (const { question, split } of rows) splits.set(question, (splits.get(question) ?? new Set()).add(split));
        for (const [question, found] of splits) assert.equal(found.size, 1, `${question} is in ${[...found].join(' and ')}`);
        const now = new Map(rows.filter(({ split }) => split === 'holdout' || split === 'eval').map(({ id, split }) => [id, split]));
        for (const [id, split] of drawn) assert.equal(now.get(id), split, `${id} was ${split}`);
        for (const row of rows) if (now.has(row.id) && !drawn.has(row.id)) assert.ok(!everTrained.has(row.question), `${row.question} was trained on`);
        for (const row of rows) if (row.split === 'train') everTrained.add(row.question);
        drawn = now;
      }
      await rm(root, { recursive: true });
    }),
    { numRuns: 12 },
  );
});

test('a dataset folder that was moved is read back all the same', async () => {
  const { dir, out, root } = await qaFolders();
  await writeSpecialty(dir, 'ent', questions('ent', 60));
  await runQa({ dir, out, seed: 7 });
  const holdout = await idsOf(out, 'holdout');
  const moved = path.join(root, 'moved');
  await rename(out, moved);
  await writeSpecialty(dir, 'ent', questions('ent', 200));
  await runQa({ dir, out: moved });
  assert.deepEqual(await idsOf(moved, 'holdout'), holdout);
});

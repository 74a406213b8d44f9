import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { cleanTexts, type CleanResult } from '../../../src/dataset/cleaning/clean.ts';
import { CLEAN_OPTIONS } from '../../../src/dataset/cleaning/options.ts';
import { wordTokenize } from '../../../src/dataset/cleaning/treebank.ts';
import type { DataContext } from '../../../src/dataset/context.ts';
import { Database, quoteText } from '../../../src/platform/database.ts';
import { AttendingError, type ErrorCode } from '../../../src/platform/errors.ts';

const context: DataContext = { signal: new AbortController().signal, onProgress: () => undefined, onWarning: () => undefined, jobs: 1, threadScript: '' };

let dir: string;
let csv: string;
before(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'attending-clean-'));
  csv = path.join(dir, 'bhc.csv');
  await writeFile(
    csv,
    [
      'note_id,subject_id,charttime,input,target',
      '10-DS-1,10,2150-01-01 00:00:00,"Mr. ___ denies chest pain, took ASPIRIN 81 mg.\nNo fevers; cannot walk.","He had ""chest pain""."',
      '11-DS-1,11,,"Chest pain. Chest pains! Aspirin",Aspirin.',
      '12-DS-1,12,2150-01-03 00:00:00,,"x, y"',
      '',
    ].join('\n'),
  );
});
after(async () => await rm(dir, { recursive: true, force: true }));

async function clean(out: string, more: Record<string, unknown> = {}, run: Partial<DataContext> = {}): Promise<CleanResult> {
  return await cleanTexts(CLEAN_OPTIONS.parse({ csv, out: path.join(dir, out), ...more }), { ...context, ...run });
}

const read = async (...names: string[]): Promise<string> => await readFile(path.join(dir, ...names), 'utf8');
async function parquet(...names: string[]): Promise<Record<string, unknown>[]> {
  return await parquetReadObjects({ file: await asyncBufferFromFile(path.join(dir, ...names)) });
}
async function failsWith(code: ErrorCode, work: Promise<unknown>, message: RegExp): Promise<void> {
  await assert.rejects(work, (error) => AttendingError.is(error, code) && message.test(error.message));
}

test('the reference recipe keeps every step, and rare words go from the first column only', async () => {
  const result = await clean('reference', { rareAtMost: 1 });
  assert.equal(result.rows, 3);
  assert.equal(
    await read('reference', 'mimic_preprocessing_steps.csv'),
    [
      'note_id,subject_id,cleaned_input,cleaned_target,tokenized_input,tokenized_target,stopped_input,stopped_target,lemmatized_input,lemmatized_target,filtered_input,final_input,final_target',
      `10-DS-1,10,mr denies chest pain took aspirin mg no fevers cannot walk,he had chest pain,"['mr', 'denies', 'chest', 'pain', 'took', 'aspirin', 'mg', 'no', 'fevers', 'can', 'not', 'walk']","['he', 'had', 'chest', 'pain']","['mr', 'denies', 'chest', 'pain', 'took', 'aspirin', 'mg', 'fevers', 'walk']","['chest', 'pain']","['mr', 'denies', 'chest', 'pain', 'took', 'aspirin', 'mg', 'fever', 'walk']","['chest', 'pain']","['chest', 'pain', 'aspirin']",chest pain aspirin,chest pain`,
      `11-DS-1,11,chest pain chest pains aspirin,aspirin,"['chest', 'pain', 'chest', 'pains', 'aspirin']",['aspirin'],"['chest', 'pain', 'chest', 'pains', 'aspirin']",['aspirin'],"['chest', 'pain', 'chest', 'pain', 'aspirin']",['aspirin'],"['chest', 'pain', 'chest', 'pain', 'aspirin']",chest pain chest pain aspirin,aspirin`,
      `12-DS-1,12,,x y,[],"['x', 'y']",[],['x'],[],['x'],[],,x`,
      '',
    ].join('\n'),
  );
  assert.deepEqual((await read('reference', 'mimic_cleaned_text_only.csv')).split('\n').slice(0, 2), ['note_id,subject_id,final_input,final_target', '10-DS-1,10,chest pain aspirin,chest pain']);
  const full = await read('reference', 'mimic_cleaned_full.csv');
  assert.equal(full.split('\n')[0], 'note_id,subject_id,charttime,input,target,tokenized_input,tokenized_target,lemmatized_input,lemmatized_target,filtered_input,final_input,final_target');
  assert.ok(full.includes('"Mr. ___ denies chest pain, took ASPIRIN 81 mg.\nNo fevers; cannot walk.","He had ""chest pain"".",'));
  assert.equal(result.vocabulary, 3);
  assert.equal(result.dropped, 6);
  assert.deepEqual(result.words['input'], { tokens: 17, stopWords: 3, empty: 1, distinct: 9, rare: 6, rareOccurrences: 6 });
  assert.deepEqual(result.words['target'], { tokens: 7, stopWords: 3, empty: 0 });
});

test('Parquet has lists of words, whole numbers where all are, and missing values', async () => {
  await clean('typed', { rareAtMost: 1 });
  const [first, , third] = await parquet('typed', 'mimic_cleaned_full.parquet');
  assert.deepEqual(third, { note_id: '12-DS-1', subject_id: 12n, charttime: '2150-01-03 00:00:00', input: null, target: 'x, y', tokenized_input: [], tokenized_target: ['x', 'y'], lemmatized_input: [], lemmatized_target: ['x'], filtered_input: [], final_input: '', final_target: 'x' });
  assert.deepEqual(first!['tokenized_target'], ['he', 'had', 'chest', 'pain']);
  const db = await Database.open(':memory:', { threads: 1 });
  try {
    const types = await db.rows<{ column_name: string; column_type: string }>(`DESCRIBE SELECT * FROM read_parquet(${quoteText(path.join(dir, 'typed', 'mimic_cleaned_full.parquet'))})`);
    const typeOf = Object.fromEntries(types.map((row) => [row.column_name, row.column_type]));
    assert.equal(typeOf['subject_id'], 'BIGINT');
    assert.equal(typeOf['charttime'], 'VARCHAR');
    assert.equal(typeOf['tokenized_input'], 'VARCHAR[]');
    const { words } = await db.row<{ words: number }>(`SELECT sum(len(tokenized_input)) AS words FROM read_parquet(${quoteText(path.join(dir, 'typed', 'mimic_cleaned_full.parquet'))})`);
    assert.equal(words, 17);
  } finally {
    db.close();
  }
});

test('whatever tokens texts have, Parquet gives them back', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), { maxLength: 40 }), { minLength: 1, maxLength: 30 }), async (texts) => {
      const source = path.join(dir, `any${run}.csv`);
      await writeFile(source, `id,input\n${texts.map((words, id) => `${id},"${words.join(' ').replaceAll('"', '""')}"`).join('\n')}\n`);
      await clean(`any${run}`, { csv: source, columns: ['input'], steps: ['tokens'], files: ['steps'] });
      const rows = await parquet(`any${run}`, 'mimic_preprocessing_steps.parquet');
      assert.deepEqual(rows, texts.map((words, id) => ({ id: BigInt(id), tokenized_input: wordTokenize(words.join(' ')) })));
      run += 1;
    }),
    { numRuns: 20 },
  );
});

test('steps are taken in their order, only those that are named, and a list in CSV is a literal of Python', async () => {
  const result = await clean('steps', { steps: ['tokens', 'lower'], columns: ['target'], files: ['steps'], formats: ['csv'] });
  assert.deepEqual(result.steps, ['lower', 'tokens']);
  assert.deepEqual((await read('steps', 'mimic_preprocessing_steps.csv')).split('\n'), [
    'note_id,subject_id,cleaned_target,tokenized_target',
    `10-DS-1,10,"he had ""chest pain"".","['he', 'had', '\`\`', 'chest', 'pain', ""''"", '.']"`,
    `11-DS-1,11,aspirin.,"['aspirin', '.']"`,
    `12-DS-1,12,"x, y","['x', ',', 'y']"`,
    '',
  ]);
  assert.deepEqual(await readdir(path.join(dir, 'steps')), ['mimic_preprocessing_steps.csv']);
});

test('the clinical recipe keeps numbers, negations and lines', async () => {
  const result = await clean('clinical', { recipe: 'clinical', files: ['text_only'], formats: ['csv'] });
  assert.ok((await read('clinical', 'mimic_cleaned_text_only.csv')).includes('"Mr. ___ denies chest pain, took aspirin 81 mg.\nno fevers; cannot walk."'));
  assert.equal(result.dropped, 0);
});

test('a table of a database is cleaned in its order', async () => {
  const file = path.join(dir, 'prepared.duckdb');
  const db = await Database.open(file, { threads: 1 });
  await db.run("CREATE TABLE bhc AS SELECT 'N' || lpad(i::VARCHAR, 5, '0') AS note_id, i AS subject_id, 'Pain in arms ' || i AS input, 'Better.' AS target, 'train' AS split FROM range(5000) t(i)");
  db.close();
  const result = await cleanTexts(CLEAN_OPTIONS.parse({ db: file, out: path.join(dir, 'table'), files: ['text_only'], formats: ['csv'] }), context);
  assert.equal(result.rows, 5000);
  const lines = (await read('table', 'mimic_cleaned_text_only.csv')).split('\n');
  assert.equal(lines[0], 'note_id,subject_id,split,final_input,final_target');
  assert.deepEqual(lines.slice(1, -1), Array.from({ length: 5000 }, (_, i) => `N${String(i).padStart(5, '0')},${i},train,pain arm,better`));
  await failsWith('TABLE_MISSING', cleanTexts(CLEAN_OPTIONS.parse({ db: file, table: 'bch', out: path.join(dir, 'table') }), context), /no table bch; it has bhc/);
  await failsWith('MISSING_COLUMNS', cleanTexts(CLEAN_OPTIONS.parse({ db: file, columns: ['inputs'], out: path.join(dir, 'table') }), context), /no column inputs/);
});

test('results are readable by the user only', async () => {
  await clean('private', { files: ['text_only'] });
  for (const name of await readdir(path.join(dir, 'private'))) assert.equal((await stat(path.join(dir, 'private', name))).mode & 0o777, 0o600, name);
});

test('options that do not fit are refused before anything is written', async () => {
  await failsWith('BAD_CONFIGURATION', clean('bad', { steps: ['lower', 'lemmas'] }), /lemmas works on tokens/);
  await failsWith('BAD_CONFIGURATION', clean('bad', { rareColumns: ['note_id'] }), /note_id, which is not cleaned/);
  await failsWith('BAD_CONFIGURATION', clean('bad', { db: 'x.duckdb' }), /cannot be cleaned at once/);
  await failsWith('MISSING_COLUMNS', clean('bad', { columns: ['inputs'] }), /inputs \(nearest: input\)/);
  await failsWith('FILE_NOT_FOUND', clean('bad', { csv: path.join(dir, 'none.csv') }), /none\.csv/);
  const empty = path.join(dir, 'empty.csv');
  await writeFile(empty, 'input,target\n');
  await failsWith('NO_ROWS', clean('bad', { csv: empty }), /no rows/);
  const twice = path.join(dir, 'twice.csv');
  await writeFile(twice, 'input,final_input\na,b\n');
  await failsWith('BAD_CONFIGURATION', clean('bad', { csv: twice, columns: ['input'] }), /already has a column final_input/);
  await assert.rejects(readdir(path.join(dir, 'bad')), { code: 'ENOENT' });
});

test('a run that is cancelled or fails leaves earlier results as they were and nothing of its own', async () => {
  await clean('kept', { files: ['text_only'] });
  const before = await read('kept', 'mimic_cleaned_text_only.csv');
  const abort = new AbortController();
  const cancelled = clean('kept', {}, { signal: abort.signal, onProgress: ({ step }) => (step === 'tokens' ? abort.abort(new AttendingError('CANCELLED', 'Cancelled.', '')) : undefined) });
  await failsWith('CANCELLED', cancelled, /Cancelled/);
  const broken = path.join(dir, 'broken.csv');
  await writeFile(broken, `input,target\n${'"a b",c\n'.repeat(1000)}"open,d\n`);
  await failsWith('BAD_CSV', clean('kept', { csv: broken }), /never closed/);
  assert.equal(await read('kept', 'mimic_cleaned_text_only.csv'), before);
  assert.deepEqual((await readdir(path.join(dir, 'kept'))).sort(), ['mimic_cleaned_text_only.csv', 'mimic_cleaned_text_only.parquet']);
});

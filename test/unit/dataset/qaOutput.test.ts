import { tableFromIPC } from 'apache-arrow';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { writeArrowFile } from '../../../src/dataset/qa/arrowFile.ts';
import { StagedFolder } from '../../../src/dataset/qa/stagedFolder.ts';
import { Database } from '../../../src/platform/database.ts';
import { coded, qaFolders, qaRows, questions, runQa, writeSpecialty, type QaRow } from './qaFixture.ts';

const FOLDERS = { holdout: 'holdout_dataset', train: 'train_dataset', eval: 'eval_dataset', pool: 'eval_pool_dataset' } as const;

/** Every file below a folder with its content. */
async function contents(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    const file = path.join(folder, name);
    if ((await stat(file)).isFile()) found.set(name, (await readFile(file)).toString('base64'));
  }
  return found;
}

/** All rows of an Arrow file; that Python reads it too, test/peers/qa.test.ts shows. */
function readArrow(bytes: Uint8Array): Record<string, unknown>[] {
  return tableFromIPC(bytes).toArray().map((row) => ({ ...(row as { toJSON(): Record<string, unknown> }).toJSON() }));
}

test('what is written: database, Parquet, Arrow and statistics say the same', async () => {
  const { dir, out } = await qaFolders();
  await writeSpecialty(dir, 'ent', [...questions('ent', 60), { id: 'own', question: 'Was ist "Übelkeit"?', answer: 'Nausea,\n恶心 🤢' }]);
  await writeSpecialty(dir, 'skin', questions('skin', 12));
  const stats = await runQa({ dir, out });
  assert.deepEqual(JSON.parse(await readFile(path.join(out, 'dataset_stats.json'), 'utf8')), stats);
  assert.deepEqual((await readdir(out)).sort(), ['README.md', 'dataset_stats.json', 'eval_dataset', 'eval_pool_dataset', 'holdout_dataset', 'qa.duckdb', 'train_dataset']);

  // The datasets stand in the order of the hashes, which ids end in: mixed, and always the same.
  const place = ({ id, specialty }: QaRow): string => `${id.split('-').at(-1)!} ${specialty}`;
  const rows = (await qaRows(out)).sort((a, b) => (place(a) < place(b) ? -1 : 1));
  const db = await Database.open(path.join(out, 'qa.duckdb'), { readOnly: true });
  try {
    for (const [split, folder] of Object.entries(FOLDERS)) {
      const expected = rows.filter((row) => row.split === split);
      const view = await db.rows(`SELECT id FROM ${split} ORDER BY split_part(id, '-', 2), specialty`);
      assert.deepEqual(view, expected.map(({ id }) => ({ id })));
      const parquet: Record<string, unknown>[] = await parquetReadObjects({ file: await asyncBufferFromFile(path.join(out, folder, 'train-00000-of-00001.parquet')) });
      assert.deepEqual(parquet.map(({ id, specialty, question, answer }) => ({ id, specialty, question, answer, split })), expected);
      const arrow = readArrow(await readFile(path.join(out, folder, 'data-00000-of-00001.arrow')));
      assert.deepEqual(arrow, parquet);
      assert.equal(stats.totals[split as keyof typeof FOLDERS], expected.length);
    }
  } finally {
    db.close();
  }
  const records = await Database.open(path.join(out, 'qa.duckdb'), { readOnly: true });
  assert.deepEqual(await records.rows('SELECT step, rows FROM attending_steps'), [{ step: 'qa', rows: rows.length }]);
  assert.deepEqual(await records.rows("SELECT \"value\" FROM attending_about WHERE \"key\" = 'kind'"), [{ value: 'qa' }]);
  records.close();
  assert.equal(stats.eval_pool_samples, stats.totals.pool);
  assert.equal(stats.samples_per_specialty['ent'], stats.specialties['ent']!.drawn);
  assert.ok(rows.some(({ answer }) => answer === 'Nausea,\n恶心 🤢'));
});

test('two runs on the same files write the same datasets, byte for byte', async () => {
  const { dir, out, root } = await qaFolders();
  await writeSpecialty(dir, 'ent', questions('ent', 60));
  await writeSpecialty(dir, 'skin', questions('skin', 300));
  await runQa({ dir, out });
  const other = path.join(root, 'other');
  await runQa({ dir, out: other });
  const [one, two] = [await contents(out), await contents(other)];
  // A DuckDB file has its times within.
  for (const files of [one, two]) files.delete('qa.duckdb');
  assert.deepEqual(two, one);
});

test('the card changes with the content: a cache that goes by it must not give the training set of before', async () => {
  const { dir, out } = await qaFolders();
  await writeSpecialty(dir, 'ent', questions('ent', 60));
  const contentOf = async (): Promise<string> => /description: content ([\da-f]{32})/.exec(await readFile(path.join(out, 'README.md'), 'utf8'))![1]!;
  await runQa({ dir, out });
  const first = await contentOf();
  await runQa({ dir, out });
  assert.equal(await contentOf(), first);
  await runQa({ dir, out, adjust: 'ent=0.8' });
  assert.notEqual(await contentOf(), first);
});

test('an Arrow file of many batches, with nulls and empty texts', async () => {
  const { root } = await qaFolders();
  const file = path.join(root, 'a.arrow');
  const rows = Array.from({ length: 2500 }, (_, index) => ({ id: String(index), text: index % 3 === 0 ? null : 'é'.repeat(index % 5) }));
  const batches = [0, 1000, 2000].map((from) => rows.slice(from, from + 1000));
  assert.match(await writeArrowFile(file, ['id', 'text'], Readable.from(batches)), /^[\da-f]{32}$/);
  assert.deepEqual(readArrow(await readFile(file)), rows);
});

test('a run that fails leaves what was there', async (context) => {
  const { dir, out } = await qaFolders();
  await writeSpecialty(dir, 'ent', questions('ent', 60));
  await runQa({ dir, out });
  const before = await contents(out);
  await context.test('by a broken file', async () => {
    await writeSpecialty(dir, 'skin', '[{"question": "a"');
    await assert.rejects(runQa({ dir, out }), coded('BAD_JSON', 'dataset_with_answers_skin.json'));
    assert.deepEqual(await contents(out), before);
    await rm(path.join(dir, 'dataset_with_answers_skin.json'));
  });
  for (const after of [1, 2, 3, 5]) {
    await context.test(`cancelled at its report ${after}`, async () => {
      await writeSpecialty(dir, 'ent', questions('ent', 3000));
      const abort = new AbortController();
      let reports = 0;
      const onProgress = (): void => {
        if ((reports += 1) === after) abort.abort(new Error('stop'));
      };
      await assert.rejects(runQa({ dir, out }, { signal: abort.signal, onProgress }), /stop/);
      assert.ok(reports >= after);
      assert.deepEqual(await contents(out), before);
    });
  }
});

test('what a crash decided is finished by the next run, what it had not is thrown away', async () => {
  const { root } = await qaFolders();
  const folder = path.join(root, 'f');
  const put = async (place: string, text: string): Promise<void> => {
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, text);
  };
  await put(path.join(folder, 'a', 'x'), 'old a');
  await put(path.join(folder, 'b'), 'old b');
  await put(path.join(folder, 'keep'), 'kept');
  // As it stands when the machine stops between two renames.
  await put(path.join(folder, '.qa-ready', 'b'), 'new b');
  await put(path.join(folder, '.qa-ready', 'c'), 'new c');
  await put(path.join(folder, '.qa-ready', '.replaced', 'a', 'x'), 'older a');
  await put(path.join(folder, '.qa-partial', 'd'), 'unfinished');
  const staged = await StagedFolder.open(folder);
  assert.deepEqual((await readdir(folder)).sort(), ['.qa-partial', 'a', 'b', 'c', 'keep']);
  assert.equal(await readFile(path.join(folder, 'b'), 'utf8'), 'new b');
  await staged.clear();
  assert.deepEqual(await readdir(staged.path), []);
  await put(path.join(staged.path, 'a', 'y'), 'new a');
  await staged.commit();
  assert.deepEqual(await readdir(path.join(folder, 'a')), ['y']);
  assert.deepEqual((await readdir(folder)).sort(), ['a', 'b', 'c', 'keep']);
});

test('folders that are not ours stay', async () => {
  const { dir, out } = await qaFolders();
  await writeSpecialty(dir, 'ent', questions('ent', 30));
  await mkdir(path.join(out, 'train_dataset'), { recursive: true });
  await writeFile(path.join(out, 'train_dataset', 'mine.txt'), 'x');
  await assert.rejects(runQa({ dir, out }), coded('BAD_CONFIGURATION', 'train_dataset', '--out'));
  await rm(path.join(out, 'train_dataset'), { recursive: true });
  await writeFile(path.join(out, 'dataset_stats.json'), '{"total_specialties": 1}');
  await assert.rejects(runQa({ dir, out }), coded('BAD_CONFIGURATION', 'dataset_stats.json'));
  await rm(path.join(out, 'dataset_stats.json'));
  await writeFile(path.join(out, 'README.md'), '# Mine');
  await runQa({ dir, out });
  assert.equal(await readFile(path.join(out, 'README.md'), 'utf8'), '# Mine');
});

test('a holdout that cannot be read back is never drawn anew', async () => {
  const { dir, out } = await qaFolders();
  await writeSpecialty(dir, 'ent', questions('ent', 30));
  await runQa({ dir, out });
  await writeFile(path.join(out, 'holdout_dataset', 'train-00000-of-00001.parquet'), 'broken');
  const before = await contents(out);
  await assert.rejects(runQa({ dir, out }), coded('DATABASE_BROKEN', 'holdout_dataset'));
  assert.deepEqual(await contents(out), before);
});

test('places that cannot be', async () => {
  const { dir, out, root } = await qaFolders();
  await assert.rejects(runQa({ dir, out }), coded('WRONG_FOLDER', 'dataset_with_answers_'));
  await writeFile(path.join(dir, 'cardiology.json'), '[]');
  await assert.rejects(runQa({ dir, out }), coded('WRONG_FOLDER', 'among its 1 JSON files'));
  await assert.rejects(runQa({ dir: path.join(root, 'none'), out }), coded('FILE_NOT_FOUND', 'none'));
  await writeSpecialty(dir, 'ent', []);
  await assert.rejects(runQa({ dir, out }), coded('NO_ROWS', '1 dataset file'));
  await writeSpecialty(dir, 'ent', questions('ent', 30));
  await writeFile(path.join(root, 'file'), '');
  await assert.rejects(runQa({ dir, out: path.join(root, 'file') }), coded('FILE_NOT_WRITABLE', 'is a file'));
  await assert.rejects(runQa({ dir, out: path.join(root, 'file', 'below') }), coded('FILE_NOT_WRITABLE', 'below'));
});

test('a second run on the same folder is told of the first', async () => {
  const { dir, out } = await qaFolders();
  await writeSpecialty(dir, 'ent', questions('ent', 30));
  await runQa({ dir, out });
  const work = path.join(out, '.qa-partial', 'work.duckdb');
  await mkdir(path.dirname(work));
  const script = `const { DuckDBInstance } = require('@duckdb/node-api'); DuckDBInstance.create(${JSON.stringify(work)}).then(() => { console.log('open'); setInterval(() => {}, 1000); });`;
  const holder = spawn(process.execPath, ['-e', script], { cwd: process.env['ATTENDING_ROOT'], stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await once(holder.stdout, 'data');
    await assert.rejects(runQa({ dir, out }), coded('DATABASE_LOCKED', 'another process'));
    assert.ok((await stat(work)).isFile());
  } finally {
    holder.kill();
    await once(holder, 'exit');
  }
  await runQa({ dir, out });
});

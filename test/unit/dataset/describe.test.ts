import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { roundBins } from '../../../src/dataset/describe/bins.ts';
import { describeDatabase, type DescribeOptions } from '../../../src/dataset/describe/describe.ts';
import { sampleTable, type SampleRequest } from '../../../src/dataset/describe/sample.ts';
import { CELL_LIMIT, databaseDescription, tableSample, type DatabaseDescription, type TableSample } from '../../../src/dataset/describe/types.ts';
import { Database } from '../../../src/platform/database.ts';
import { AttendingError } from '../../../src/platform/errors.ts';
import { SPECIALTIES, scratchFolder, writeBhc, writeMimic, writeQa, writeTokens } from './preparedDatabases.ts';

async function reading<T>(file: string, work: (db: Database) => Promise<T>): Promise<T> {
  const db = await Database.open(file, { readOnly: true, threads: 2 });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** Describes a file as the panel does, and holds the result against its schema. */
async function described(file: string, options?: DescribeOptions): Promise<DatabaseDescription> {
  return databaseDescription.parse(await reading(file, (db) => describeDatabase(db, options)));
}

async function sampled(file: string, request: SampleRequest): Promise<TableSample> {
  return tableSample.parse(await reading(file, (db) => sampleTable(db, request)));
}

async function changed(file: string, sql: string): Promise<void> {
  const db = await Database.open(file);
  await db.run(sql);
  db.close();
}

const texts = ({ rows }: TableSample, column: number): (string | undefined)[] => rows.map((row) => row[column]?.text);
const withCode = (code: string) => (error: unknown) => AttendingError.is(error) && error.code === code;

describe('a prepared MIMIC database', () => {
  it('is described: tables, views, steps, splits, lengths and codes', async (context) => {
    const file = path.join(scratchFolder(context), 'mimic.duckdb');
    await writeMimic(file);
    const { kind, about, tables, steps, splits, splitTable, patientsInTwoSplits, patientsChecked, histograms, codes, specialties, bytes } = await described(file);
    assert.deepEqual([kind, about['seed'], splitTable, patientsInTwoSplits, patientsChecked], ['mimic-iv', '0', 'facts', 0, 500]);
    assert.ok(bytes > 100_000);
    assert.deepEqual(tables.map(({ name, kind: is, rows }) => `${name} ${is} ${rows ?? ''}`).slice(0, 4), ['admissions table 1000', 'diagnoses table 3504', 'discharge_notes view 1000', 'facts table 1000']);
    assert.ok(!tables.some(({ name }) => name.startsWith('attending_')), 'our own records are no tables of the user');
    assert.deepEqual(tables.find(({ name }) => name === 'facts')?.columns.map(({ name, type }) => `${name} ${type}`), ['subject_id BIGINT', 'hadm_id BIGINT', 'text VARCHAR', 'diagnosis_codes VARCHAR[]', 'procedure_codes VARCHAR[]', 'split VARCHAR']);
    assert.deepEqual(steps.map(({ name, rows, seconds, finished }) => [name, rows, seconds, finished]), [
      ['patients', 500, 0.25, '2026-11-20T17:00:00Z'],
      ['admissions', 1000, 1.25, '2026-11-20T17:01:00Z'],
      ['notes', 1000, 2.25, '2026-11-20T17:02:00Z'],
      ['facts', 1000, 3.25, '2026-11-20T17:03:00Z'],
    ]);
    assert.deepEqual(splits.map(({ name }) => name), ['train', 'validation', 'test'], 'in the order in which people name them');
    assert.equal(splits.reduce((sum, { rows }) => sum + rows, 0), 1000);
    assert.equal(splits.reduce((sum, { patients }) => sum + (patients ?? 0), 0), 500);
    assert.ok(Math.abs(splits.reduce((sum, { share }) => sum + share, 0) - 1) < 1e-9);
    assert.deepEqual([...new Set(histograms.map(({ id }) => id))], ['facts-text', 'facts-diagnoses', 'facts-procedures']);
    assert.deepEqual(histograms.filter(({ id }) => id === 'facts-text').map(({ by }) => by), ['train', 'validation', 'test']);
    assert.deepEqual(codes.map(({ table, total, distinct, admissions }) => [table, total, distinct, admissions]), [['diagnoses', 3504, 6, 1000], ['procedures', 2001, 3, 1000]]);
    assert.deepEqual(codes[0]?.top[0], { code: 'I10', version: '10', count: 1000 });
    assert.deepEqual(specialties, []);
  });

  it('has lengths that are those of its notes', async (context) => {
    const file = path.join(scratchFolder(context), 'mimic.duckdb');
    await writeMimic(file, { patients: 60 });
    const { histograms } = await described(file);
    const truth = await reading(file, (db) => db.rows<{ split: string; n: number }>('SELECT split, length(text) AS n FROM facts'));
    for (const { by, rows, of, sampled: part, bins, median, max } of histograms.filter(({ id }) => id === 'facts-text')) {
      const lengths = truth.filter(({ split }) => split === by).map(({ n }) => n).sort((a, b) => a - b);
      assert.deepEqual([rows, of, part], [lengths.length, truth.length, false]);
      assert.deepEqual(bins.map(({ from, to }, index) => lengths.filter((n) => n >= from && (n < to || index === bins.length - 1)).length), bins.map(({ count }) => count));
      const middle = (lengths.length - 1) / 2;
      assert.equal(median, (lengths[Math.floor(middle)]! + lengths[Math.ceil(middle)]!) / 2);
      assert.equal(max, lengths.at(-1));
    }
  });

  it('measures a stated sample of long tables, the same every time, over all of the table', async (context) => {
    const file = path.join(scratchFolder(context), 'mimic.duckdb');
    // Notes grow with the row: a sample of the first rows would be far too short.
    await writeMimic(file, { patients: 20_000, characters: 60 });
    await changed(file, "UPDATE facts SET text = repeat('x', CAST(10 + (hadm_id - 20000) // 100 AS INTEGER))");
    const one = await described(file, { lengthSample: 8192 });
    const measured = one.histograms.filter(({ id }) => id === 'facts-text');
    const rows = measured.reduce((sum, histogram) => sum + histogram.rows, 0);
    assert.ok(rows > 4000 && rows <= 8192, `${rows} rows`);
    assert.ok(measured.every(({ of, sampled: part }) => of === 40_000 && part));
    const train = measured.find(({ by }) => by === 'train')!;
    assert.ok(Math.abs(train.median - 210) < 50, `median ${train.median}`);
    assert.deepEqual((await described(file, { lengthSample: 8192 })).histograms, one.histograms);
    assert.ok(one.histograms.filter(({ id }) => id === 'facts-diagnoses').every((histogram) => !histogram.sampled), 'counts of codes are cheap and whole');
    assert.equal(one.patientsChecked, 20_000, 'the proof is never of a sample');
  });

  it('tells patients in two splits', async (context) => {
    const file = path.join(scratchFolder(context), 'mimic.duckdb');
    await writeMimic(file, { patients: 50 });
    // One admission each of three patients goes elsewhere.
    await changed(file, "UPDATE facts SET split = CASE split WHEN 'train' THEN 'test' ELSE 'train' END WHERE hadm_id IN (20000, 20010, 20020)");
    const { patientsInTwoSplits, patientsChecked } = await described(file);
    assert.deepEqual([patientsInTwoSplits, patientsChecked], [3, 50]);
  });

  it("takes descriptions from MIMIC's own table, then from the caller", async (context) => {
    const file = path.join(scratchFolder(context), 'mimic.duckdb');
    await writeMimic(file, { patients: 20 });
    await changed(file, "CREATE TABLE d_icd_diagnoses AS SELECT 'I10' AS icd_code, 10 AS icd_version, 'From the dictionary' AS long_title UNION ALL SELECT '401.9', 9, 'Hypertension NOS'");
    const { codes } = await described(file, { codeNames: (code, version, table) => `${table} ${version} ${code}` });
    assert.deepEqual(codes.flatMap(({ top }) => top.map(({ code, description }) => `${code}: ${description ?? ''}`)).slice(0, 4), ['I10: From the dictionary', 'E11.9: diagnoses 10 E11.9', 'I50.9: diagnoses 10 I50.9', '4019: Hypertension NOS']);
  });

  it('gives steps what they counted besides, in words', async (context) => {
    const file = path.join(scratchFolder(context), 'mimic.duckdb');
    await writeMimic(file, { patients: 3 });
    await changed(file, `INSERT INTO attending_about VALUES ('count:notes', '{"withoutText":3,"inError":0,"repeated":12}'), ('count:facts', 'no JSON')`);
    const { steps, about } = await described(file);
    assert.deepEqual(steps.map(({ name, counts }) => [name, counts]), [['patients', {}], ['admissions', {}], ['notes', { 'without text': 3, repeated: 12 }], ['facts', {}]]);
    assert.deepEqual(Object.keys(about), ['kind', 'seed', 'version']);
  });

  it('gives the top codes only, ties by code', async (context) => {
    const file = path.join(scratchFolder(context), 'mimic.duckdb');
    await writeMimic(file, { patients: 3 });
    const { codes } = await described(file, { topCodes: 2 });
    assert.deepEqual(codes.map(({ top }) => top.length), [2, 2]);
    assert.equal(codes[0]?.distinct, 6);
  });
});

describe('other databases', () => {
  it('BHC: input and target by split', async (context) => {
    const file = path.join(scratchFolder(context), 'bhc.duckdb');
    await writeBhc(file);
    const { kind, splits, histograms, patientsInTwoSplits } = await described(file);
    assert.deepEqual([kind, patientsInTwoSplits, splits.map(({ name }) => name)], ['bhc', 0, ['train', 'validation']]);
    assert.deepEqual(histograms.map(({ id, by }) => `${id} ${by ?? ''}`), ['bhc-input train', 'bhc-input validation', 'bhc-target train', 'bhc-target validation']);
  });

  it('questions and answers: balance of specialties, no patients', async (context) => {
    const file = path.join(scratchFolder(context), 'qa.duckdb');
    await writeQa(file);
    const { specialties, splits, patientsInTwoSplits, patientsChecked, questionsInTwoSplits } = await described(file);
    assert.deepEqual(specialties, SPECIALTIES.map((name) => ({ name, holdout: 10, train: 40, eval: 10, pool: 50 })));
    assert.deepEqual(splits.map(({ name, patients }) => [name, patients]), [['holdout', null], ['train', null], ['eval', null], ['pool', null]]);
    // The fixture asks the same questions in every specialty, each in the same split.
    assert.deepEqual([patientsInTwoSplits, patientsChecked, questionsInTwoSplits], [null, null, 0]);
    await changed(file, "UPDATE qa SET split = 'train' WHERE id IN ('1-3', '2-11')");
    assert.equal((await described(file)).questionsInTwoSplits, 1, 'a held-out question that is trained on; the other stood in train before');
  });

  it('tokens: lengths as they are stored', async (context) => {
    const file = path.join(scratchFolder(context), 'tokens.duckdb');
    await writeTokens(file);
    const { histograms } = await described(file);
    assert.deepEqual([...new Set(histograms.map(({ id, unit }) => `${id} ${unit}`))], ['tokens-prompt tokens', 'tokens-completion tokens']);
    assert.equal(Math.max(...histograms.filter(({ id }) => id === 'tokens-completion').map(({ max }) => max)), 63);
  });

  it('of another program: tables alone, its views are not run', async (context) => {
    const file = path.join(scratchFolder(context), 'other.duckdb');
    const db = await Database.open(file);
    await db.run('CREATE TABLE "odd ""name" AS SELECT 1 AS "a b", NULL::VARCHAR AS split');
    await db.run('CREATE VIEW slow AS SELECT count(*) AS n FROM range(1000000000000) t(i), range(1000000) u(j)');
    db.close();
    const { kind, tables, splits, histograms, about } = await described(file);
    assert.deepEqual([kind, about, splits, histograms], ['other', {}, [], []]);
    assert.deepEqual(tables.map(({ name, kind: is, rows }) => [name, is, rows]), [['odd "name', 'table', 1], ['slow', 'view', null]]);
  });

  it('without tables, or with empty ones', async (context) => {
    const folder = scratchFolder(context);
    const empty = path.join(folder, 'empty.duckdb');
    (await Database.open(empty)).close();
    assert.deepEqual((await described(empty)).tables, []);
    const bare = path.join(folder, 'bare.duckdb');
    const db = await Database.open(bare);
    await db.run('CREATE TABLE facts (subject_id BIGINT, hadm_id BIGINT, text VARCHAR, diagnosis_codes VARCHAR[], procedure_codes VARCHAR[], split VARCHAR)');
    await db.run('CREATE TABLE diagnoses (subject_id BIGINT, hadm_id BIGINT, seq_num INTEGER, icd_code VARCHAR, icd_version SMALLINT)');
    db.close();
    const { splits, histograms, patientsChecked, codes } = await described(bare);
    assert.deepEqual([splits, histograms, patientsChecked], [[], [], 0]);
    assert.deepEqual(codes, [{ table: 'diagnoses', total: 0, distinct: 0, admissions: 0, top: [] }]);
  });
});

describe('what cannot be read', () => {
  it('is named: missing, no database, locked by another process', async (context) => {
    const folder = scratchFolder(context);
    await assert.rejects(described(path.join(folder, 'none.duckdb')), withCode('DATABASE_MISSING'));
    const text = path.join(folder, 'notes.duckdb');
    writeFileSync(text, 'Name: John Doe\n'.repeat(2000));
    await assert.rejects(described(text), (error) => withCode('DATABASE_BROKEN')(error) && !String(error).includes('John'));
    const file = path.join(folder, 'busy.duckdb');
    await writeBhc(file, 20);
    const script = `const { DuckDBInstance } = require(${JSON.stringify(createRequire(import.meta.url).resolve('@duckdb/node-api'))});
      DuckDBInstance.create(${JSON.stringify(file)}).then((instance) => { globalThis.kept = instance; process.stdout.write('open'); setInterval(() => undefined, 1000); });`;
    const writer = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      await once(writer.stdout, 'data');
      await assert.rejects(described(file), (error) => withCode('DATABASE_LOCKED')(error) && String(error).includes(String(writer.pid)));
    } finally {
      writer.kill('SIGKILL');
      await once(writer, 'exit');
    }
    assert.equal((await described(file)).kind, 'bhc', 'as soon as it is free');
  });
});

describe('a sample of a table', () => {
  it('pages through the rows in their order, each once', async (context) => {
    const file = path.join(scratchFolder(context), 'mimic.duckdb');
    await writeMimic(file, { patients: 3000 });
    const seen: (string | undefined)[] = [];
    for (let offset = 0; offset < 6000; offset += 200) seen.push(...texts(await sampled(file, { table: 'admissions', offset, limit: 200 }), 1));
    assert.equal(new Set(seen).size, 6000);
    assert.deepEqual(seen, [...seen].sort());
    const beyond = await sampled(file, { table: 'admissions', offset: 6000, limit: 200 });
    assert.deepEqual([beyond.rows, beyond.total], [[], 6000]);
  });

  it('sorts a table by one column either way, a view not at all', async (context) => {
    const file = path.join(scratchFolder(context), 'mimic.duckdb');
    await writeMimic(file, { patients: 50 });
    const down = await sampled(file, { table: 'facts', offset: 1, limit: 3, order: { column: 'hadm_id', descending: true } });
    assert.deepEqual(texts(down, 1), ['20098', '20097', '20096']);
    assert.deepEqual(down.order, { column: 'hadm_id', descending: true });
    const first = await sampled(file, { table: 'patients', offset: 0, limit: 2, order: { column: 'gender', descending: false } });
    assert.deepEqual(texts(first, 1), ['F', 'F']);
    assert.equal((await sampled(file, { table: 'train', offset: 0, limit: 3, order: { column: 'hadm_id', descending: true } })).order, null);
    assert.deepEqual((await sampled(file, { table: 'facts', offset: 500, limit: 3, order: { column: 'hadm_id', descending: true } })).rows, []);
  });

  it('cuts long cells at the stated length and says how long they are; null is null', async (context) => {
    const file = path.join(scratchFolder(context), 'cells.duckdb');
    const db = await Database.open(file);
    await db.run("CREATE TABLE cells AS SELECT repeat('é😀', 1000) AS long, NULL::VARCHAR AS nothing, '' AS empty, [1, 2, NULL] AS list, TIMESTAMP '2180-03-14 05:06:07' AS moment, true AS flag");
    db.close();
    const { rows, cellLimit } = await sampled(file, { table: 'cells', offset: 0, limit: 5 });
    assert.equal(cellLimit, CELL_LIMIT);
    const [long, ...others] = rows[0]!;
    assert.deepEqual([long?.length, long?.text], [2000, 'é😀'.repeat(CELL_LIMIT / 2)]);
    const one = await sampled(file, { table: 'cells', offset: 0, limit: 1, whole: 'long' });
    assert.deepEqual(one.rows[0]?.[0], { text: 'é😀'.repeat(1000) }, 'whole where it is asked for');
    assert.deepEqual(others, [null, { text: '' }, { text: '[1, 2, NULL]' }, { text: '2180-03-14 05:06:07' }, { text: 'true' }]);
  });

  it('of a table that is not there names the nearest', async (context) => {
    const file = path.join(scratchFolder(context), 'qa.duckdb');
    await writeQa(file, 20);
    await assert.rejects(sampled(file, { table: 'holdouts', offset: 0, limit: 5 }), (error) => withCode('TABLE_MISSING')(error) && (error as AttendingError).action.includes('"holdout"'));
    await assert.rejects(sampled(file, { table: 'qa', offset: 0, limit: 5, order: { column: 'x"; DROP TABLE qa; --', descending: false } }), withCode('TABLE_MISSING'));
  });
});

it('bins are round, equal, without gaps, and hold all values', () => {
  fc.assert(
    fc.property(fc.nat(5_000_000), fc.nat(5_000_000), (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      const bins = roundBins(low, high);
      const width = bins[0]!.to - bins[0]!.from;
      assert.ok(bins.length >= 1 && bins.length <= 32, `${bins.length} bins`);
      assert.match(String(width), /^[125]0*$/);
      assert.ok(bins[0]!.from <= low && bins[0]!.from % width === 0 && bins.at(-1)!.to > high);
      for (const [index, bin] of bins.entries()) assert.deepEqual([bin.to - bin.from, bins[index + 1]?.from ?? bin.to], [width, bin.to]);
    }),
  );
});

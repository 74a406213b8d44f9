import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { prepareQa } from '../../src/dataset/qa/prepare.ts';
import type { QaStats } from '../../src/dataset/qa/stats.ts';
import { Database } from '../../src/platform/database.ts';
import { contextOf } from '../unit/dataset/qaFixture.ts';

const shared = process.env['ATTENDING_SHARED'] ?? path.join(process.env['ATTENDING_ROOT'] ?? '.', '..', 'shared');

function corpus(name: string): { file: string; skip: string | false } {
  const file = path.join(shared, 'data', 'qa', name);
  return { file, skip: !existsSync(file) && process.env['CI'] !== 'true' ? `${name} is not in the shared data folder` : false };
}

/** Records of a file of JSON lines, read the plain way. */
function recordsOf(file: string): Record<string, unknown>[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Record<string, unknown>);
}

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** What must hold of any draw, from the counts and from the database itself. */
async function checkDraw(out: string, stats: QaStats): Promise<void> {
  assert.ok(Object.values(stats.checks).every((n) => n === 0), JSON.stringify(stats.checks));
  for (const [name, counts] of Object.entries(stats.specialties)) {
    const kept = counts.holdout + counts.train + counts.eval + counts.pool;
    assert.equal(counts.read, kept + counts.emptyQuestions + counts.emptyAnswers + counts.duplicates + counts.otherAnswers + counts.withheld, `${name}: an item is unaccounted for`);
    assert.equal(counts.holdout, Math.min(10, kept));
    assert.equal(counts.train + counts.eval, Math.floor(counts.rest / 2));
  }
  const db = await Database.open(path.join(out, 'qa.duckdb'), { readOnly: true });
  try {
    const leaks = await db.row<{ n: number }>(
      `SELECT count(*) AS n FROM (
         SELECT lower(regexp_replace(question, '\\s+', ' ', 'g')) AS same FROM qa
         GROUP BY same HAVING count(DISTINCT split) > 1)`,
    );
    assert.equal(leaks.n, 0);
    const { n } = await db.row<{ n: number }>('SELECT count(*) AS n FROM qa');
    assert.equal(n, stats.totals.holdout + stats.totals.train + stats.totals.eval + stats.totals.pool);
  } finally {
    db.close();
  }
}

const medquad = corpus('medquad.jsonl.gz');

test('MedQuAD: every record is in the datasets or accounted for', { skip: medquad.skip }, async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'attending-qa-'));
  try {
    const records = recordsOf(medquad.file);
    const [dir, out] = [path.join(root, 'in'), path.join(root, 'out')];
    const { conversion, stats } = await prepareQa({ dir, out, from: { corpus: 'medquad', file: medquad.file } }, contextOf());
    assert.equal(conversion!.records, records.length);
    assert.equal(conversion!.items, records.length);
    assert.deepEqual(new Map(Object.entries(conversion!.specialties)), new Map([...tally(records.map(({ source }) => String(source).toLowerCase()))].sort()));
    // The counts that docs/data-qa.md tells: the same on every machine.
    const { read, holdout, train, eval: evaluated, pool, withheld } = stats!.totals;
    assert.deepEqual({ read, holdout, train, evaluated, pool, withheld }, { read: 8134, holdout: 90, train: 3089, evaluated: 772, pool: 3847, withheld: 19 });
    // A record whose question and answer stand there before is a duplicate; with another answer it is counted apart.
    const questionOf = (record: Record<string, unknown>): string => `${String(record['source'])}\0${String(record['question']).toLowerCase().replaceAll(/\s+/g, ' ').replace(/[\s?.!:;]+$/, '')}`;
    const repeats = records.length - tally(records.map(questionOf)).size;
    assert.equal(stats!.totals.duplicates + stats!.totals.otherAnswers, repeats);
    await checkDraw(out, stats!);

    const adjusted = await prepareQa({ dir, out, adjust: 'cancergov=0.8' }, contextOf());
    assert.equal(adjusted.stats!.specialties['cancergov']!.eval, stats!.specialties['cancergov']!.eval);
    assert.equal(adjusted.stats!.specialties['cancergov']!.train + adjusted.stats!.specialties['cancergov']!.eval, Math.floor(stats!.specialties['cancergov']!.rest * 0.8));
    assert.ok(Object.values(adjusted.stats!.checks).every((n) => n === 0));
  } finally {
    await rm(root, { recursive: true });
  }
});

const medmcqa = corpus('medmcqa-dev.json');

test('MedMCQA: every record is in the datasets or accounted for', { skip: medmcqa.skip }, async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'attending-qa-'));
  try {
    const records = recordsOf(medmcqa.file);
    const [dir, out] = [path.join(root, 'in'), path.join(root, 'out')];
    const { conversion, stats } = await prepareQa({ dir, out, from: { corpus: 'medmcqa', file: medmcqa.file } }, contextOf());
    assert.equal(conversion!.records, records.length);
    assert.equal(conversion!.items, records.length);
    const { read, holdout, train, eval: evaluated, pool, withheld } = stats!.totals;
    assert.deepEqual({ read, holdout, train, evaluated, pool, withheld }, { read: 4183, holdout: 202, train: 1588, evaluated: 397, pool: 1996, withheld: 0 });
    assert.equal(stats!.totals.specialties, tally(records.map(({ subject_name: subject }) => String(subject))).size);
    await checkDraw(out, stats!);
    // Answers by an independent reading: the option that `cop` names, counted from 1.
    const db = await Database.open(path.join(out, 'qa.duckdb'), { readOnly: true });
    try {
      const answers = new Map((await db.rows<{ source_id: string; answer: string }>('SELECT source_id, answer FROM qa')).map((row) => [row.source_id, row.answer]));
      assert.equal(answers.size, records.length);
      for (const record of records) {
        const option = String(record[['opa', 'opb', 'opc', 'opd'][Number(record['cop']) - 1]!]).trim();
        assert.ok(answers.get(String(record['id']))!.startsWith(option), String(record['id']));
      }
    } finally {
      db.close();
    }
  } finally {
    await rm(root, { recursive: true });
  }
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { adversarialTexts } from './adversarialTexts.ts';

// The datasets of `attending data qa` as Hugging Face's own package loads them.

const ROOT = process.env['ATTENDING_ROOT']!;
const PEERS = process.env['ATTENDING_DATA_PEERS'] ?? path.join(homedir(), '.cache', 'attending', 'data-peers');

interface Loaded {
  readonly loadFromDisk: Readonly<Record<string, number>>;
  readonly parquetFolder: Readonly<Record<string, number>>;
  readonly whole: Readonly<Record<string, number>>;
  readonly columns: readonly string[];
  readonly differences: number;
}

interface Stats {
  readonly totals: Readonly<Record<'holdout' | 'train' | 'eval' | 'pool', number>>;
}

let folder: string;
before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'attending-peers-'));
  await mkdir(path.join(folder, 'in'));
  const answers = adversarialTexts(2400);
  for (const [place, specialty] of ['cardiology', 'neurology', 'ent'].entries()) {
    const items = Array.from({ length: place === 2 ? 9 : 1100 }, (_, i) => ({ ...(i % 2 === 0 ? { id: i } : {}), question: `${specialty} ${i}: ${answers[i]!.slice(0, 200)}`, answer: answers[1200 + i] }));
    writeFileSync(path.join(folder, 'in', `dataset_with_answers_${specialty}.json`), JSON.stringify(items));
  }
});
after(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, args: readonly string[]): unknown {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (error !== undefined) throw error;
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout) as unknown;
}

test('datasets loads every folder from disk and as Parquet, and the whole by its card, also after an adjustment', () => {
  const out = path.join(folder, 'out');
  // Loaded into one cache, which must not give what stood there before.
  for (const adjust of [[], ['--adjust', 'cardiology=0.8'], ['--adjust', 'cardiology=0.6,neurology=1']]) {
    const { totals } = run(process.execPath, [path.join(ROOT, 'dist', 'cli.js'), 'data', 'qa', '--dir', path.join(folder, 'in'), '--out', out, ...adjust, '--json']) as Stats;
    const { holdout, train, eval: evaluated, pool } = totals;
    const expected = { holdout, train, eval: evaluated, pool };
    const loaded = run(path.join(PEERS, 'bin', 'python'), [path.join(ROOT, 'bench', 'peers', 'qa_datasets.py'), out, path.join(folder, 'cache')]) as Loaded;
    assert.deepEqual(loaded.loadFromDisk, expected);
    assert.deepEqual(loaded.parquetFolder, expected);
    assert.deepEqual(loaded.whole, expected);
    assert.deepEqual(loaded.columns, ['id', 'specialty', 'question', 'answer', 'source_id']);
    assert.equal(loaded.differences, 0);
  }
});

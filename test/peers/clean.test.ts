import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { adversarialTexts, csvField } from './adversarialTexts.ts';

// The reference recipe against pandas and NLTK themselves, on the same 2,000 rows: every column, every token.

const ROOT = process.env['ATTENDING_ROOT']!;
const PEERS = process.env['ATTENDING_DATA_PEERS'] ?? path.join(homedir(), '.cache', 'attending', 'data-peers');
const SYNTHETIC = 1600;
const ADVERSARIAL = 400;

let folder: string;
before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'attending-peers-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, NLTK_DATA: path.join(PEERS, 'nltk_data') }, maxBuffer: 1 << 26 });
  if (error !== undefined) throw error;
  assert.equal(status, 0, stderr);
  return stdout;
}

const attending = (...args: string[]): Record<string, unknown> => JSON.parse(run(process.execPath, [path.join(ROOT, 'dist', 'cli.js'), 'data', ...args, '--json'])) as Record<string, unknown>;
const python = (script: string, ...args: string[]): Record<string, unknown> => JSON.parse(run(path.join(PEERS, 'bin', 'python'), [path.join(ROOT, 'bench', 'peers', script), ...args])) as Record<string, unknown>;

/** BHC rows of the generator, with adversarial ones behind them. */
function makeSource(): string {
  attending('synth', '--dataset', 'bhc', '--notes', String(SYNTHETIC), '--seed', '11', '--out', path.join(folder, 'bhc'));
  const rows = readFileSync(path.join(folder, 'bhc', 'bhc.csv'), 'utf8');
  const texts = adversarialTexts(2 * ADVERSARIAL);
  const lines = Array.from({ length: ADVERSARIAL }, (_, i) => `T-${i},${i},,2150-01-01 00:00:00,,${csvField(texts[i]!)},${csvField(texts[ADVERSARIAL + i]!)}\n`);
  const file = path.join(folder, 'rows.csv');
  writeFileSync(file, `${rows}${lines.join('')}`);
  return file;
}

test('every token of every column is the one of pandas and NLTK, in CSV and in Parquet', () => {
  const source = makeSource();
  const reference = path.join(folder, 'reference');
  const ours = path.join(folder, 'ours');
  const expected = python('clean_nltk.py', source, reference, '--intermediates');
  const result = attending('clean', '--csv', source, '--columns', 'input,target', '--recipe', 'reference', '--out', ours, '--jobs', '2');
  assert.equal(expected['rows'], SYNTHETIC + ADVERSARIAL);
  assert.equal(result['rows'], expected['rows']);
  assert.equal(result['vocabulary'], expected['vocabulary']);
  assert.equal(result['dropped'], expected['dropped']);

  const compared = python('same_tables.py', ours, reference);
  const differing = Object.entries(compared['columns'] as Record<string, number>).filter(([, rows]) => rows > 0);
  assert.deepEqual(differing, []);
  assert.deepEqual(compared['missing'], []);
  assert.deepEqual([...new Set(Object.values(compared['rowsOf'] as Record<string, number>))], [expected['rows']]);
});

test('one thread writes what two write', () => {
  const source = path.join(folder, 'rows.csv');
  attending('clean', '--csv', source, '--out', path.join(folder, 'one'), '--jobs', '1', '--formats', 'csv');
  for (const name of ['mimic_cleaned_full.csv', 'mimic_cleaned_text_only.csv', 'mimic_preprocessing_steps.csv']) {
    assert.ok(readFileSync(path.join(folder, 'one', name)).equals(readFileSync(path.join(folder, 'ours', name))), name);
  }
});

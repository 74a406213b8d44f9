import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { bertScore, type TokenVectors } from '../../src/metrics/bertScore.ts';

// BERTScore against bert-score 0.3.13's matching in numpy, over the same vectors.

const ROOT = process.env['ATTENDING_ROOT']!;
const PEERS = process.env['ATTENDING_DATA_PEERS'] ?? path.join(homedir(), '.cache', 'attending', 'data-peers');

/** Numbers that repeat with the seed, about normal. */
function numbers(seed: number): () => number {
  let state = seed;
  const uniform = (): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  return () => uniform() + uniform() + uniform() + uniform() - 2;
}

function rowsOf(seed: number, rows: number, size: number): number[][] {
  const next = numbers(seed);
  return Array.from({ length: rows }, () => Array.from({ length: size }, () => Math.fround(next())));
}

function vectorsOf(rows: readonly (readonly number[])[]): TokenVectors {
  return { vectors: Float32Array.from(rows.flat()), rows: rows.length, size: rows[0]!.length, specialRows: new Set([0, rows.length - 1]) };
}

test('two hundred pairs score as bert-score scores them, within 1e-6', () => {
  const pairs = Array.from({ length: 200 }, (_, at) => {
    const size = [4, 32, 128][at % 3]!;
    const reference = rowsOf(2 * at + 1, 2 + ((at * 7) % 60), size);
    const candidate = at % 5 === 0 ? [...reference].reverse() : rowsOf(2 * at + 2, 2 + ((at * 11) % 40), size);
    return { candidate, reference };
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'attending-bert-'));
  try {
    const file = path.join(folder, 'pairs.json');
    writeFileSync(file, JSON.stringify({ pairs }));
    const { status, stdout, stderr } = spawnSync(path.join(PEERS, 'bin', 'python'), [path.join(ROOT, 'bench', 'peers', 'bert_score_numpy.py'), file], { encoding: 'utf8', maxBuffer: 1 << 26 });
    assert.equal(status, 0, stderr);
    const theirs = JSON.parse(stdout) as [number, number, number][];
    for (const [at, { candidate, reference }] of pairs.entries()) {
      const { precision, recall, f1 } = bertScore(vectorsOf(candidate), vectorsOf(reference));
      for (const [index, ours] of [precision, recall, f1].entries()) assert.ok(Math.abs(ours - theirs[at]![index]!) < 1e-6, `pair ${at}: ${ours} and ${theirs[at]![index]!}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

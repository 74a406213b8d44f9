import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { Spool, type TokenizedBatch } from '../../../src/dataset/cleaning/spool.ts';

const MIB = 1 << 20;

function batchOf(seed: number): TokenizedBatch {
  const bytes = new Uint8Array(9 * MIB).fill(seed);
  return { rows: 2, lengths: Uint32Array.of(seed, 0xffffffff), tokenCounts: Uint32Array.of(seed, 1), tokens: new Uint32Array(seed + 1).fill(2 ** 31 + seed), cleanedLengths: Uint32Array.of(3, 0), cleaned: Uint8Array.of(seed, 1, 2), bytes };
}

test('batches come back as they were given, from memory and from disk, and no file stays', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'attending-spool-'));
  try {
    const spool = new Spool(path.join(folder, 'a.spool'));
    for (let seed = 0; seed < 6; seed += 1) {
      const batch = batchOf(seed);
      spool.add(batch);
      // What is not the spool's is used again by whoever filled it.
      batch.tokens.fill(0);
      batch.cleaned.fill(0);
    }
    for (const seed of [5, 0, 3, 2, 4, 1]) assert.deepEqual({ ...spool.read(seed), cleaned: [...spool.read(seed).cleaned], bytes: spool.read(seed).bytes.every((byte) => byte === seed) }, { ...batchOf(seed), cleaned: [seed, 1, 2], bytes: true });
    spool.close();
    assert.deepEqual(await readdir(folder), []);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { AttendingError } from '../../../src/platform/errors.ts';
import { ThreadPool } from '../../../src/platform/threadPool.ts';

let folder: string;

/** Doubles numbers; ends on -1, throws on -2, never answers -3. */
function script(): string {
  const file = path.join(folder, 'thread.cjs');
  writeFileSync(
    file,
    `const { parentPort, workerData } = require('node:worker_threads');
     parentPort.on('message', (n) => {
       if (n === -1) process.exit(1);
       if (n === -2) throw new Error('bad');
       if (n !== -3) parentPort.postMessage(n * workerData.factor);
     });`,
  );
  return file;
}

describe('a pool of worker threads', () => {
  before(() => (folder = mkdtempSync(path.join(tmpdir(), 'attending-pool-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('answers each job, more jobs than threads, to whom asked', async () => {
    const pool = new ThreadPool<number, number>(script(), { factor: 2 }, 2);
    const answers = await Promise.all(Array.from({ length: 50 }, (_, i) => pool.run(i)));
    assert.deepEqual(answers, Array.from({ length: 50 }, (_, i) => i * 2));
    await pool.close();
  });

  for (const [job, how] of [[-1, 'ends'], [-2, 'throws']] as const) {
    it(`gives the next job a new thread when one ${how}`, async () => {
      const pool = new ThreadPool<number, number>(script(), { factor: 3 }, 1);
      const [bad, good] = await Promise.allSettled([pool.run(job), pool.run(7)]);
      assert.ok(bad.status === 'rejected' && AttendingError.is(bad.reason, 'CHILD_FAILED'));
      assert.deepEqual(good, { status: 'fulfilled', value: 21 });
      await pool.close();
    });
  }

  it('rejects what is under way and what waits when it is closed', async () => {
    const pool = new ThreadPool<number, number>(script(), { factor: 1 }, 1);
    const jobs = Promise.allSettled([pool.run(-3), pool.run(1)]);
    await pool.close();
    const outcomes = await jobs;
    assert.deepEqual(outcomes.map(({ status }) => status), ['rejected', 'rejected']);
  });
});

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { bucketsFor, bucketTables, inBucket, TextBuckets } from '../../../src/dataset/qa/textBuckets.ts';
import { Database } from '../../../src/platform/database.ts';

test('a larger dataset has more buckets, a small one has one', () => {
  const MIB = 2 ** 20;
  assert.deepEqual([0, MIB, 64 * MIB, 65 * MIB, 500 * MIB, 1e12].map(bucketsFor), [1, 1, 1, 2, 8, 64]);
});

for (const count of [1, 4, 64]) {
  test(`every text is in the bucket that its hash is looked for in, of ${count}`, async () => {
    const db = await Database.open(':memory:');
    try {
      const buckets = await TextBuckets.create(db, count);
      const hashes = Array.from({ length: 300 }, (_, index) => createHash('md5').update(String(index)).digest('hex'));
      const edges = ['00', '03', '04', '3f', '40', 'fb', 'fc', 'ff'].map((start) => start.padEnd(32, start === 'ff' ? 'f' : '0'));
      for (const hash of [...hashes, ...edges]) await buckets.add({ specialty: 'ent', hash, tie: 't', question: 'q', answer: 'a', sourceId: null });
      await buckets.flush();
      let found = 0;
      for (const [bucket, table] of bucketTables(count).entries()) {
        const { all, own } = await db.row<{ all: number; own: number }>(`SELECT count(*) AS "all", count(*) FILTER (WHERE ${inBucket(bucket, count)}) AS own FROM ${table}`);
        assert.equal(own, all);
        found += all;
      }
      assert.equal(found, hashes.length + edges.length);
    } finally {
      db.close();
    }
  });
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseNote } from '../../../src/note/note.ts';
import { buildInputs, planBatches, Spellings } from '../../../src/tagger/batches.ts';
import { RULE_BITS } from '../../../src/tagger/features.ts';
import type { Window } from '../../../src/tagger/words.ts';

describe('batches', () => {
  it('hold every window once, within their bound, with little padding', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 192 }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 4096 }), (sizes, most) => {
        let at = 0;
        const windows = sizes.map((size): Window => ({ first: at, last: (at += size) }));
        const batches = planBatches(windows, most);
        assert.deepEqual(batches.flat().sort((a, b) => a.first - b.first), windows);
        for (const batch of batches) {
          const own = batch.map(({ first, last }) => last - first);
          const padded = Math.max(...own) * batch.length;
          assert.ok(padded <= most || batch.length === 1);
          assert.ok(padded - own.reduce((sum, length) => sum + length, 0) <= Math.max(32, padded / 20));
        }
      }),
    );
  });

  it('give each spelling once, the padding first, and point every word at its own', () => {
    const note = parseNote('Pain and pain. Pain');
    const spellings = new Spellings(note, new Map([['pain', 3]]), { pad: 0, unknown: 2 });
    const inputs = buildInputs([{ first: 0, last: 4 }, { first: 4, last: 5 }], spellings, Uint32Array.from([0b101, 0, 0, 0, 1 << 28]));
    // Rows: padding, "Pain", "and", "pain", "."; capitals are another spelling of the same vocabulary word.
    assert.deepEqual([...inputs['word_ids']!.data], [0, 3, 2, 3, 2]);
    assert.deepEqual([...inputs['index']!.data], [1, 2, 3, 4, 1, 0, 0, 0]);
    assert.deepEqual([...inputs['lengths']!.data], [4, 1]);
    const rules = [...inputs['rules']!.data].flatMap((bit, at) => (Number(bit) === 1 ? [at] : []));
    assert.deepEqual(rules, [0, 2, 4 * RULE_BITS + 28]);
    assert.ok([...inputs['ngrams']!.data.subarray(0, 24)].every((bucket) => Number(bucket) === 0));
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bertScore, type TokenVectors } from '../../../src/metrics/bertScore.ts';
import { correlate, spreadOf } from '../../../src/pipeline/statistics.ts';

const near = (actual: number, expected: number): void => assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);

describe('figures over samples', () => {
  it('are those of numpy', () => {
    // numpy.mean, median, std(ddof=1) and corrcoef of these lists.
    const spread = spreadOf([0.5, 0.45, 0.62, 0.38])!;
    near(spread.mean, 0.4875);
    near(spread.median, 0.475);
    near(spread.sd, 0.1011187420807834);
    assert.deepEqual([spread.min, spread.max, spread.n], [0.38, 0.62, 4]);
    near(correlate([[1, 2], [2, 1], [3, 4], [4, 3], [5, 7]]).pearson!, 0.8241633836921341);
  });

  it('say why there is no correlation', () => {
    assert.deepEqual(correlate([[0.5, 1]]), { pearson: null, n: 1, reason: 'It takes two samples at least.' });
    assert.match(correlate([[0.5, 1], [0.5, 0.8]]).reason!, /ratio is the same/);
    assert.match(correlate([[0.4, 1], [0.5, 1]]).reason!, /Retention is the same/);
  });

  it('are none of no samples, and no deviation of one', () => {
    assert.equal(spreadOf([]), null);
    assert.equal(spreadOf([0.4])!.sd, 0);
  });

  it('stay within their bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 2 }), (pairs) => {
        const { pearson } = correlate(pairs);
        assert.ok(pearson === null || (pearson >= -1 && pearson <= 1));
        const { min, mean, median, max } = spreadOf(pairs.map(([x]) => x))!;
        assert.ok(min <= median && median <= max && mean >= min - 1e-12 && mean <= max + 1e-12);
      }),
    );
  });
});

const vectors = (rows: readonly (readonly number[])[], special: readonly number[] = []): TokenVectors => ({ vectors: Float32Array.from(rows.flat()), rows: rows.length, size: rows[0]!.length, specialRows: new Set(special) });

describe('BERTScore', () => {
  it('matches each token with the most similar one', () => {
    // By hand: candidate x, y against reference x, x+y; precision (1 + √½)/2, recall (1 + √½)/2.
    const { precision, recall, f1 } = bertScore(vectors([[1, 0], [0, 1]]), vectors([[2, 0], [3, 3]]));
    for (const value of [precision, recall, f1]) assert.ok(Math.abs(value - (1 + Math.SQRT1_2) / 2) < 1e-7);
  });

  it('is 1 for the same text, in any order of its tokens', () => {
    const { f1 } = bertScore(vectors([[1, 2], [3, -1], [0, 5]]), vectors([[0, 5], [1, 2], [3, -1]]));
    assert.ok(Math.abs(f1 - 1) < 1e-6);
  });

  it('gives special tokens no weight, and lets them be matched', () => {
    const special = vectors([[0, 1], [1, 0]], [0]);
    // The candidate's token is only like the reference's first token, which is special.
    assert.deepEqual(bertScore(vectors([[0, 1]]), special), { precision: 1, recall: 0, f1: 0 });
  });

  it('is 0 for a text without tokens of its own', () => {
    assert.deepEqual(bertScore(vectors([[0, 1], [1, 0]], [0, 1]), vectors([[0, 1]])), { precision: 0, recall: 0, f1: 0 });
  });
});

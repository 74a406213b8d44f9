import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Candidate } from '../../../src/entities/candidates.ts';
import { entityKey, negatedEntityKey, normaliseSurface } from '../../../src/entities/key.ts';
import { resolveOverlaps } from '../../../src/entities/resolve.ts';
import { PLAIN_ASSERTION } from '../../../src/entities/types.ts';

function candidate(start: number, end: number, score = 0.9): Candidate {
  return { start, end, type: 'problem', concept: `${String(start)}-${String(end)}`, name: { start, end }, attributes: {}, source: 'test', score };
}

function spans(candidates: readonly Candidate[]): [number, number][] {
  return resolveOverlaps(candidates).map(({ start, end }) => [start, end]);
}

describe('overlaps', () => {
  it('keeps what does not overlap, in order', () => assert.deepEqual(spans([candidate(10, 14), candidate(0, 4), candidate(4, 10)]), [[0, 4], [4, 10], [10, 14]]));
  it('lets a mention win over one inside it, whatever the scores', () => {
    assert.deepEqual(spans([candidate(0, 2, 0.95), candidate(0, 4, 0.7)]), [[0, 4]]);
    assert.deepEqual(spans([candidate(0, 10, 0.7), candidate(3, 5, 0.95)]), [[0, 10]]);
  });
  it('lets the better supported win where two cross', () => {
    assert.deepEqual(spans([candidate(0, 6, 0.7), candidate(4, 8, 0.9)]), [[4, 8]]);
    assert.deepEqual(spans([candidate(0, 6, 0.9), candidate(4, 8, 0.7)]), [[0, 6]]);
  });
  it('lets the longer, then the earlier win at equal scores', () => {
    assert.deepEqual(spans([candidate(0, 6), candidate(4, 12)]), [[4, 12]]);
    assert.deepEqual(spans([candidate(0, 6), candidate(4, 10)]), [[0, 6]]);
  });
  it('gives disjoint ordered spans for any candidates', () => {
    const arbitrary = fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 30 }), fc.constantFrom(0.7, 0.8, 0.9)).map(([start, length, score]) => candidate(start, start + length, score)));
    fc.assert(
      fc.property(arbitrary, (candidates) => {
        const kept = resolveOverlaps(candidates);
        assert.ok(candidates.length === 0 || kept.length > 0);
        for (let i = 1; i < kept.length; i += 1) assert.ok(kept[i - 1]!.end <= kept[i]!.start);
      }),
    );
  });
});

describe('entity keys', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Hgb: 11.8 g/dL', 'hgb 11.8 g/dL'],
    ['WBC-7.4', 'WBC 7.4'],
    ['Hct-34.7*', 'hct 34.7'],
    ['chest   pain', 'Chest\npain'],
    ['non-ST-elevation MI', 'non ST elevation MI'],
    ['platelets 250,000', 'Platelets 250000'],
    ['Cr 1.7 -> 1.4', 'Cr 1.7→1.4'],
    ['metoprolol 25 mg p.o. b.i.d.', 'Metoprolol 25 mg PO BID'],
    ['HR 104–110', 'HR 104-110'],
  ];
  for (const [a, b] of same) it(`${a} is ${b}`.replace('\n', ' '), () => assert.equal(normaliseSurface(a), normaliseSurface(b)));

  const different: readonly (readonly [string, string])[] = [
    ['K 3.2', 'K 32'],
    ['K 3.2 mEq/L', 'K 3.2 mg/L'],
    ['HR 104-110', 'HR 104 110'],
    ['troponin <0.01', 'troponin 0.01'],
    ['BP 168/94', 'BP 16894'],
    ['sat 95%', 'sat 95'],
    ['HTN', 'hypertension'],
    ['morphine .5 mg', 'morphine 5 mg'],
  ];
  for (const [a, b] of different) it(`${a} is not ${b}`, () => assert.notEqual(normaliseSurface(a), normaliseSurface(b)));

  it('tells types and negations apart', () => {
    assert.notEqual(entityKey({ type: 'lab', text: 'iron' }), entityKey({ type: 'medication', text: 'iron' }));
    const plain = { type: 'problem', text: 'fever', assertion: PLAIN_ASSERTION } as const;
    const negated = { ...plain, assertion: { ...PLAIN_ASSERTION, negated: true } };
    assert.equal(negatedEntityKey(plain), entityKey(plain));
    assert.notEqual(negatedEntityKey(negated), negatedEntityKey(plain));
  });

  it('does not change a normal form', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '1', '9', '.', ',', '-', '/', '%', ' ', '>', '<', '*', ':', '\n') }), (text) => {
      const once = normaliseSurface(text);
      assert.equal(normaliseSurface(once), once);
    }));
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compileScheme, decodePath, readSpans } from '../../../src/tagger/decode.ts';

const BIO = ['O', 'B-problem', 'I-problem', 'B-medication', 'I-medication'];
const BIOES = ['O', 'B-problem', 'I-problem', 'E-problem', 'S-problem'];

function* allPaths(size: number, length: number): Generator<number[]> {
  for (let code = 0; code < size ** length; code += 1) yield Array.from({ length }, (_, word) => Math.floor(code / size ** word) % size);
}

/** Whether the labels read as whole mentions, by a grammar that knows nothing of transitions. */
const WHOLE: Readonly<Record<string, RegExp>> = {
  BIO: /^(?:O|Bp(?:Ip)*|Bm(?:Im)*)*$/,
  BIOES: /^(?:O|Sp|Bp(?:Ip)*Ep)*$/,
};
const written = (labels: readonly string[], path: Iterable<number>): string => Array.from(path, (label) => (label === 0 ? 'O' : labels[label]![0]! + labels[label]![2]!)).join('');

const scores = (length: number): fc.Arbitrary<number[]> => fc.array(fc.integer({ min: -40, max: 40 }).map((score) => score / 8), { minLength: length, maxLength: length });

describe('decoding', () => {
  for (const [name, labels] of Object.entries({ BIO, BIOES })) {
    const size = labels.length;
    const cases = fc.integer({ min: 1, max: 5 }).chain((length) => fc.tuple(fc.constant(length), scores(length * size)));

    it(`${name}: gives the best path that the scheme allows, as trying all of them does`, () => {
      const scheme = compileScheme(labels);
      fc.assert(
        fc.property(cases, ([length, emissions]) => {
          const sum = (path: Iterable<number>): number => Array.from(path).reduce((total, label, word) => total + emissions[word * size + label]!, 0);
          let best = -Infinity;
          for (const candidate of allPaths(size, length)) if (WHOLE[name]!.test(written(labels, candidate))) best = Math.max(best, sum(candidate));
          const path = decodePath(scheme, Float32Array.from(emissions), 0, length);
          assert.match(written(labels, path), WHOLE[name]!);
          assert.equal(sum(path), best);
        }),
        { numRuns: 60 },
      );
    });
  }

  it('reads mentions: two that touch stay two, the last may end with the sentence', () => {
    const scheme = compileScheme(BIO);
    const path = Uint8Array.from([1, 2, 1, 0, 3]);
    const spans = readSpans(scheme, path, new Float32Array(path.length * BIO.length), 0);
    assert.deepEqual(spans.map(({ first, last, type }) => [first, last, type]), [[0, 2, 'problem'], [2, 3, 'problem'], [4, 5, 'medication']]);
  });

  it('the score is the mean probability of the labels, whatever stands before in the batch', () => {
    const scheme = compileScheme(['O', 'B-problem', 'I-problem']);
    // After an offset of 2 numbers: p(B) = 3/4, p(I) = 1/2.
    const emissions = Float32Array.from([99, 99, 0, Math.log(6), Math.log(1), 0, Math.log(1), Math.log(2)]);
    const path = decodePath(scheme, emissions, 2, 2);
    const [span] = readSpans(scheme, path, emissions, 2);
    assert.deepEqual([...path], [1, 2]);
    assert.ok(Math.abs(span!.score - (6 / 8 + 2 / 4) / 2) < 1e-6);
  });

  it('a sentence without words has no mentions', () => {
    assert.equal(decodePath(compileScheme(BIO), new Float32Array(0), 0, 0).length, 0);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { seededRandom } from '../../../src/runtime/onnx/random.ts';
import { distribution, Sampler } from '../../../src/runtime/onnx/sampler.ts';

/** What transformers' logits processors left: made by bench/peers/sampling_fixtures.py. */
interface Fixture {
  readonly cases: readonly {
    readonly scores: readonly number[];
    readonly prompt: readonly number[];
    readonly temperature: number;
    readonly topK: number;
    readonly topP: number;
    readonly repetitionPenalty: number;
    readonly shares?: Readonly<Record<string, number>>;
    readonly next?: number;
  }[];
}

const { cases } = JSON.parse(readFileSync(path.join(process.env['ATTENDING_ROOT'] ?? '.', 'test/unit/runtime/fixtures/sampling.json'), 'utf8')) as Fixture;
/** Enough draws that a share of one in a hundred is met within a tenth of it. */
const DRAWS = 40_000;

suite('sampling is what transformers does', () => {
  for (const { scores, prompt, shares, next, ...sampling } of cases) {
    const { temperature, topK, topP, repetitionPenalty } = sampling;
    test(`${scores.length} tokens, temperature ${temperature}, top-k ${topK}, top-p ${topP}, repetition penalty ${repetitionPenalty}`, () => {
      if (next !== undefined) {
        assert.equal(new Sampler(sampling, prompt).next(Float32Array.from(scores)), next);
        return;
      }
      const drawn = new Map<number, number>();
      for (let seed = 0; seed < DRAWS; seed += 1) {
        const id = new Sampler({ ...sampling, seed }, prompt).next(Float32Array.from(scores));
        drawn.set(id, (drawn.get(id) ?? 0) + 1);
      }
      const expected = Object.entries(shares!).map(([id, share]) => ({ id: Number(id), share }));
      for (const id of drawn.keys()) assert.ok(expected.some((one) => one.id === id), `token ${id} is cut off by transformers`);
      for (const { id, share } of expected) {
        const deviation = Math.sqrt((share * (1 - share)) / DRAWS);
        assert.ok(Math.abs((drawn.get(id) ?? 0) / DRAWS - share) <= 5 * deviation + 1e-5, `token ${id}: ${(drawn.get(id) ?? 0) / DRAWS} drawn, ${share} by transformers`);
      }
    });
  }

  test('what is left adds up, stands in order, and holds the likeliest', () => {
    const score = fc.float({ min: -30, max: 30, noNaN: true });
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 200 }), fc.double({ min: 0.05, max: 3, noNaN: true }), fc.nat(60), fc.double({ min: 0.01, max: 1, noNaN: true }), (values, temperature, topK, topP) => {
        const { ids, weights, total } = distribution(Float32Array.from(values), temperature, topK, topP);
        assert.ok(ids.length > 0);
        const [given, shares] = [Array.from(ids), Array.from(weights)];
        // Scores nearer than this have the same weight.
        assert.ok(Math.max(...values) - Math.max(...given.map((id) => values[id]!)) < 1e-12);
        assert.ok(Math.abs(shares.reduce((sum, weight) => sum + weight, 0) - total) < 1e-9);
        if (topP < 1 || (topK > 0 && topK < values.length)) assert.ok(shares.every((weight, i) => i === 0 || weight <= shares[i - 1]!));
      }),
    );
  });
});

suite('random numbers', () => {
  test('a seed always gives the same numbers, another seed others, spread evenly', () => {
    const first = (seed: number): number[] => {
      const next = seededRandom(seed);
      return Array.from({ length: 1000 }, next);
    };
    assert.deepEqual(first(7), first(7));
    assert.notDeepEqual(first(7).slice(0, 4), first(8).slice(0, 4));
    assert.notDeepEqual(first(7).slice(0, 4), first(7 + 2 ** 32).slice(0, 4));
    const numbers = first(1);
    assert.ok(numbers.every((number) => number >= 0 && number < 1));
    assert.ok(Math.abs(numbers.reduce((sum, number) => sum + number, 0) / numbers.length - 0.5) < 0.05);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askInOrder, BACK, PASSED, type Answer } from '../../../src/extension/questionOrder.ts';

/** Asks questions that answer in turn from their lists; gives what was asked, in order. */
async function ask(answers: Readonly<Record<string, Answer<unknown>[]>>): Promise<{ done: boolean; asked: string }> {
  const asked: string[] = [];
  const done = await askInOrder(
    Object.entries(answers).map(([name, list]) => () => {
      const answer = list.length > 1 ? list.shift() : list[0];
      asked.push(name);
      return Promise.resolve(answer);
    }),
  );
  return { done, asked: asked.join('') };
}

describe('questions in order', () => {
  it('are asked once each', async () => {
    assert.deepEqual(await ask({ a: [1], b: ['x'], c: [true] }), { done: true, asked: 'abc' });
  });

  it('end where one is dismissed', async () => {
    assert.deepEqual(await ask({ a: [1], b: [undefined], c: [1] }), { done: false, asked: 'ab' });
  });

  it('go back over those that were not needed', async () => {
    assert.deepEqual(await ask({ a: [1], b: [PASSED], c: [BACK, 1], d: [1] }), { done: true, asked: 'abcbabcd' });
  });

  it('end when one goes back from the first', async () => {
    assert.deepEqual(await ask({ a: [PASSED], b: [BACK, 1] }), { done: false, asked: 'aba' });
  });
});

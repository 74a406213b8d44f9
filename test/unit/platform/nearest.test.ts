import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from '../../../src/platform/nearest.ts';

test('names the candidate a user most likely meant, or none', () => {
  const commands = ['entities', 'summarize', 'compress', 'code'];
  assert.equal(nearest('sumarize', commands), 'summarize');
  assert.equal(nearest('summarise', commands), 'summarize');
  assert.equal(nearest('comp', commands), 'compress');
  assert.equal(nearest('train', commands), undefined);
});

import { test } from 'node:test';
import { runHostTests } from './hostTests.ts';

test('local models in the extension host', async (context) => {
  await runHostTests(context, 'modelsIndex.ts', { timeoutMs: 300_000 });
});

import { test } from 'node:test';
import { runHostTests } from './hostTests.ts';

test('in the extension host of a real workbench', async (context) => {
  await runHostTests(context, 'index.ts');
});

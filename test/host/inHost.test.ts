import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import { runInHost } from '../workbench/host.ts';
import { ROOT } from '../workbench/server.ts';

test('in the extension host of a real workbench', async (context) => {
  // Inside node_modules, so that mocha, left external, resolves.
  const folder = mkdtempSync(path.join(ROOT, 'node_modules', '.host-'));
  try {
    const index = path.join(folder, 'index.js');
    await build({ entryPoints: [path.join(ROOT, 'test/host/index.ts')], outfile: index, bundle: true, platform: 'node', format: 'cjs', target: 'node20', external: ['vscode', 'mocha'], sourcemap: 'inline' });
    const results = await runInHost(index);
    assert.ok(results.length > 0, 'no test ran in the host');
    for (const result of results) {
      await context.test(result.title, () => {
        if (!result.ok) throw new Error(result.error);
      });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

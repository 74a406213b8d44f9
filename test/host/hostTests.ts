import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { build } from 'esbuild';
import { runInHost, type HostOptions } from '../workbench/host.ts';
import { ROOT } from '../workbench/server.ts';

/** Bundles a file of test/host that exports `run()`, runs it inside the extension host, and reports each of its tests. */
export async function runHostTests(context: TestContext, file: string, options: HostOptions = {}): Promise<void> {
  // Inside node_modules, so that mocha, left external, resolves.
  const folder = mkdtempSync(path.join(ROOT, 'node_modules', '.host-'));
  try {
    const index = path.join(folder, 'index.js');
    await build({
      entryPoints: [path.join(ROOT, 'test/host', file)],
      outfile: index,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      external: ['vscode', 'mocha'],
      sourcemap: 'inline',
      define: { 'process.env.ATTENDING_ROOT': JSON.stringify(ROOT) },
    });
    const results = await runInHost(index, options);
    assert.ok(results.length > 0, 'no test ran in the host');
    for (const result of results) {
      await context.test(result.title, () => {
        if (!result.ok) throw new Error(result.error);
      });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

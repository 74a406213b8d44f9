// Runs the in-host tests in a desktop VS Code, for machines that may download it.
// usage: npm run test:desktop [-- /path/to/code]     an installed editor is used instead of a download
import { build } from 'esbuild';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { buildAll, root } from './prepare.mjs';

buildAll();
const folder = mkdtempSync(path.join(root, 'node_modules', '.host-'));
const results = path.join(folder, 'results.json');
try {
  const extensionTestsPath = path.join(folder, 'index.js');
  await build({ entryPoints: [path.join(root, 'test/host/index.ts')], outfile: extensionTestsPath, bundle: true, platform: 'node', format: 'cjs', target: 'node20', external: ['vscode', 'mocha'] });
  const local = process.argv[2];
  await runTests({
    ...(local === undefined ? {} : { vscodeExecutablePath: local }),
    extensionDevelopmentPath: root,
    extensionTestsPath,
    extensionTestsEnv: { ATTENDING_TEST: '1', ATTENDING_HOST_RESULTS: results },
    launchArgs: ['--disable-extensions', path.join(root, 'examples', 'notes')],
  });
} finally {
  try {
    for (const { ok, title, error } of JSON.parse(readFileSync(results, 'utf8'))) console.log(`${ok ? '✓' : '✗'} ${title}${ok ? '' : `\n${error}`}`);
  } catch {
    console.error('the editor ended before the tests gave results');
    process.exitCode = 1;
  }
  rmSync(folder, { recursive: true, force: true });
}

// Bundles TypeScript tests with esbuild and runs them with node's own test runner.
// usage: node scripts/unit.mjs [file or folder ...]      default: test/unit
import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

function find(target) {
  if (statSync(target).isFile()) return [target];
  return readdirSync(target, { recursive: true })
    .map((name) => path.join(target, name))
    .filter((name) => name.endsWith('.test.ts'));
}

/**
 * Runs the tests under the given files and folders, `concurrency` files at a time.
 * Gives {passed, failed, skipped: reasons[], failedFiles: names without extension}.
 */
export async function runTests(targets, { concurrency, env = {} } = {}) {
  const entryPoints = targets.flatMap((target) => find(path.resolve(root, target)));
  if (entryPoints.length === 0) throw new Error(`no *.test.ts under ${targets.join(', ')}`);
  // Inside the project, so that packages left external resolve; a folder of its own, so that runs do not meet.
  const out = mkdtempSync(path.join(root, 'node_modules', '.tests-'));
  const summary = path.join(out, 'summary.json');
  try {
    await build({
      absWorkingDir: root,
      entryPoints,
      outdir: out,
      outbase: root,
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      loader: { '.jinja': 'text', '.txt': 'text' },
      sourcemap: 'linked',
      logLevel: 'warning',
      outExtension: { '.js': '.mjs' },
      define: { 'process.env.ATTENDING_ROOT': JSON.stringify(root) },
    });
    const files = entryPoints.map((file) => path.join(out, path.relative(root, file)).replace(/\.ts$/, '.mjs'));
    const flags = ['--enable-source-maps', '--test', `--test-reporter=${path.join(root, 'scripts', 'reporter.mjs')}`, '--test-reporter-destination=stdout'];
    if (concurrency !== undefined) flags.push(`--test-concurrency=${concurrency}`);
    const child = spawn(process.execPath, [...flags, ...files], { cwd: root, stdio: 'inherit', env: { ...process.env, ...env, ATTENDING_TEST_SUMMARY: summary } });
    const code = await new Promise((resolve) => child.once('exit', (status) => resolve(status ?? 1)));
    const result = existsSync(summary) ? JSON.parse(readFileSync(summary, 'utf8')) : { passed: 0, failed: 1, skipped: [], failedFiles: [] };
    if (code !== 0 && result.failed === 0) result.failed = 1;
    return result;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const targets = process.argv.slice(2);
  const { passed, failed, skipped } = await runTests(targets.length > 0 ? targets : ['test/unit']);
  console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);
  process.exitCode = failed > 0 ? 1 : 0;
}

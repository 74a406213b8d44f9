// Bundles TypeScript tests with esbuild and runs them with node's own test runner.
// usage: node scripts/unit.mjs [file or folder ...]      default: test/unit
import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

function find(target) {
  if (statSync(target).isFile()) return [target];
  return readdirSync(target, { recursive: true })
    .map((name) => path.join(target, name))
    .filter((name) => name.endsWith('.test.ts'));
}

/** Runs the tests under the given files and folders; resolves to the exit status. */
export async function runTests(targets) {
  const entryPoints = targets.flatMap((target) => find(path.resolve(root, target)));
  if (entryPoints.length === 0) throw new Error(`no *.test.ts under ${targets.join(', ')}`);
  // Inside the project, so that packages left external resolve; a folder of its own, so that runs do not meet.
  const out = mkdtempSync(path.join(root, 'node_modules', '.tests-'));
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
      sourcemap: 'linked',
      logLevel: 'warning',
      outExtension: { '.js': '.mjs' },
      define: { 'process.env.ATTENDING_ROOT': JSON.stringify(root) },
    });
    const files = entryPoints.map((file) => path.join(out, path.relative(root, file)).replace(/\.ts$/, '.mjs'));
    const child = spawn(process.execPath, ['--enable-source-maps', '--test', ...files], { cwd: root, stdio: 'inherit' });
    return await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const targets = process.argv.slice(2);
  process.exitCode = await runTests(targets.length > 0 ? targets : ['test/unit']);
}

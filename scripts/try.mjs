// Bundles and runs one TypeScript file with the given arguments: for benchmarks and experiments.
// usage: node scripts/try.mjs FILE.ts [arguments ...]
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const [entry, ...args] = process.argv.slice(2);
const out = mkdtempSync(path.join(root, 'node_modules', '.try-'));
try {
  const outfile = path.join(out, 'main.mjs');
  await build({ entryPoints: [path.resolve(entry)], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', loader: { '.jinja': 'text', '.txt': 'text' }, sourcemap: 'inline', define: { 'process.env.ATTENDING_ROOT': JSON.stringify(root) } });
  process.exitCode = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...args], { stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}

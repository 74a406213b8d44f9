// What every entry point does first: packages installed as the lock file says, engine built.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Runs a command in the project's root, its output shown; throws when it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with status ${status}`);
}

/** Installs the packages of package-lock.json unless they stand already; no network when they do. */
export function ensurePackages() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) throw new Error(`Node ${process.versions.node} is too old: install Node 20 or newer.`);
  const wanted = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json'))).digest('hex');
  const marker = path.join(root, 'node_modules', '.attending-lock');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  console.log('installing packages …');
  run('npm', ['ci', '--loglevel=error'], { env: { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip' } });
  writeFileSync(marker, wanted);
}

/** Builds dist/. */
export function buildAll() {
  run(process.execPath, ['esbuild.mjs']);
}

// Makes dist/cli-main.cache: runs the command line on the shipped note, then writes V8's code cache, which holds
// the functions that ran. usage: node scripts/code-cache.mjs     (called by esbuild.mjs)
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const file = path.join(root, 'dist', 'cli-main.js');
const note = path.join(root, 'examples', 'notes', 'discharge-summary.txt');
const script = new Script(readFileSync(file, 'utf8'), { filename: file });
process.stdout.write = () => true;
for (const command of ['entities', 'compress', 'summarize', 'code']) {
  process.argv = [process.argv[0], file, command, note, '--json'];
  const module = { exports: {} };
  script.runInThisContext()(createRequire(file), module, module.exports, file, path.dirname(file));
  await new Promise((resolve) => setTimeout(resolve, 300));
}
if (process.exitCode) throw new Error('the command line failed while its code cache was made');
writeFileSync(path.join(root, 'dist', 'cli-main.cache'), script.createCachedData());

// npm run bench: speed of the actions, the command line and the extension, and the sizes of the bundles.
// npm run bench:tagger: how fast the tagger is, alone and with the rules.
// npm run bench:data [-- --sizes 10000,1000000 --only mimic,clean,tokens]: data preparation beside pandas, NLTK and Rust tokenizers.
// npm run bench:runtime [-- --model FOLDER --forms q8,q4 --threads N --parts speed,overhead,reloads --out FILE]: local models, ONNX against GGUF.
// npm run bench:runtime -- --bundle FILE.mjs: the same as one file, to run elsewhere beside dist/ (docs/performance.md, "Local models").
// npm run bench:entities [-- --json FILE]: how good and how fast entities, assertion and de-identification are.
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import path from 'node:path';
import { buildAll, ensurePackages, root } from './prepare.mjs';
import { ensureWorkbench, WorkbenchUnavailable } from './workbench.mjs';

ensurePackages();
const [what, ...rest] = process.argv.slice(2);
if (what === 'entities') {
  bench('bench/entities.ts', {}, rest);
  process.exit();
}
buildAll();
console.log(`Node ${process.versions.node}, ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown processor'}, ${new Date().toISOString().slice(0, 10)}`);
if (what === 'tagger') {
  bench('bench/tagger.ts', {}, rest);
  process.exit();
}
if (what === 'runtime') {
  if (rest[0] === '--bundle') {
    await bundleRuntime(rest[1]);
    process.exit();
  }
  bench('bench/runtime.ts', {}, rest);
  process.exit();
}
if (what === 'data') {
  bench('bench/data.ts', {}, rest);
  process.exit();
}
bench('bench/actions.ts');
bench('bench/process.ts');
try {
  const workbench = ensureWorkbench(console.error);
  bench('bench/activation.ts', { WORKBENCH_NODE: workbench.node, WORKBENCH_SERVER: workbench.server, WORKBENCH_CHROMIUM: workbench.chromium });
} catch (error) {
  if (!(error instanceof WorkbenchUnavailable)) throw error;
  console.log(`\nactivation not measured: ${error.message}`);
}

function bench(file, env = {}, args = []) {
  const { status } = spawnSync(process.execPath, ['scripts/try.mjs', file, ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) process.exitCode = 1;
}

async function bundleRuntime(outfile) {
  const { build } = await import('esbuild');
  const { llamaModule } = await import('./llama.mjs');
  const options = { ...llamaModule(root), outExtension: undefined };
  await build({ absWorkingDir: root, entryPoints: ['bench/runtime.ts'], outfile: path.resolve(outfile), bundle: true, platform: 'node', target: 'node20', loader: { '.jinja': 'text', '.txt': 'text' }, logLevel: 'warning', ...options });
}

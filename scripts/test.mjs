// Runs the tests, from a bare clone: installs packages, builds, checks, then each kind of test.
// usage: node scripts/test.mjs [--only unit|host|screen|corpus|peers]
//   unit    plain Node                                      test/unit
//   host    inside the extension host of a real workbench   test/host
//   screen  through the screen of that workbench            test/screen
//   corpus  over ../shared/data (ATTENDING_SHARED)           test/corpus
//   peers   against the reference implementations, in        test/peers
//           environments that bench/peers/prepare-*.sh make
// Without --only: everything but corpus and peers. What cannot run here is named with its reason; where CI=true it fails instead.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { buildAll, ensurePackages, root, run } from './prepare.mjs';

const KINDS = ['unit', 'host', 'screen', 'corpus', 'peers'];
/** What makes an environment outside the repository, and which tests of test/peers run in it. */
const peersOf = (script, wants) => ({ script, tests: readdirSync(path.join(root, 'test', 'peers')).flatMap((file) => (file.endsWith('.test.ts') && wants(file) ? [file.replace('.test.ts', '')] : [])) });
// Every file of test/peers is in one of the two: a new one cannot be forgotten.
const PEERS = [peersOf('prepare-data.sh', (file) => file !== 'litellm.test.ts'), peersOf('prepare-litellm.sh', (file) => file === 'litellm.test.ts')];
const at = process.argv.indexOf('--only');
const only = at < 0 ? undefined : process.argv[at + 1];
if (at >= 0 && !KINDS.includes(only)) {
  console.error(`--only takes one of ${KINDS.join(', ')}`);
  process.exit(2);
}
const wanted = only === undefined ? ['unit', 'host', 'screen'] : [only];
const ci = process.env.CI === 'true';
const total = { passed: 0, failed: 0, skipped: [] };
const started = Date.now();
const say = (text) => console.log(`\n[${((Date.now() - started) / 1000).toFixed(0)} s] ${text}`);

ensurePackages();
const { runTests } = await import('./unit.mjs');
const add = async (pending) => {
  const { passed, failed, skipped } = await pending;
  total.passed += passed;
  total.failed += failed;
  total.skipped.push(...skipped);
};

if (only === undefined) {
  say('lint: types, rules, arrows between rooms');
  try {
    run('npm', ['run', '-s', 'lint']);
  } catch {
    total.failed += 1;
    console.error('lint failed');
  }
}
say('build');
buildAll();

if (wanted.includes('unit')) {
  say('unit tests');
  await add(runTests(['test/unit']));
}
if (wanted.includes('host') || wanted.includes('screen')) {
  const workbench = await openWorkbench();
  if (workbench !== undefined) {
    const env = { WORKBENCH_NODE: workbench.node, WORKBENCH_SERVER: workbench.server, WORKBENCH_CHROMIUM: workbench.chromium };
    if (wanted.includes('host')) {
      say('in the extension host');
      await add(runTests(['test/host'], { concurrency: 1, env }));
    }
    if (wanted.includes('screen')) {
      say('through the screen');
      // The packaged extension is tested as users get it.
      run(process.execPath, ['scripts/package.mjs']);
      await add(runScreenTests({ concurrency: 1, env }));
    }
  }
}
if (wanted.includes('corpus')) {
  const shared = process.env.ATTENDING_SHARED ?? path.join(root, '..', 'shared');
  if (existsSync(path.join(shared, 'data'))) {
    say('corpus tests');
    await add(runTests(['test/corpus'], { concurrency: 2, env: { ATTENDING_SHARED: shared } }));
  } else {
    total.skipped.push(`corpus tests: no corpora at ${shared}; set ATTENDING_SHARED to the folder that holds data/`);
  }
}
if (wanted.includes('peers')) {
  say('the reference implementations, then peers tests');
  const prepare = (script) => spawnSync('bash', [`bench/peers/${script}`], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'inherit', 'pipe'] });
  const ready = PEERS.filter(({ script, tests }) => {
    const { status, stderr } = prepare(script);
    if (status !== 0) total.skipped.push(`peers tests (${tests.join(', ')}): ${stderr.trim().split('\n').at(-1) || `bench/peers/${script} failed`}`);
    return status === 0;
  });
  const files = ready.flatMap(({ tests }) => tests.map((name) => `test/peers/${name}.test.ts`));
  if (files.length > 0) await add(runTests(files, { concurrency: 1 }));
}

say('done');
for (const reason of total.skipped) console.log(`skipped: ${reason}`);
if (ci && total.skipped.length > 0) {
  console.error('CI=true: nothing may be skipped');
  total.failed += 1;
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped.length} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;

/**
 * Screen tests wait for a browser on a machine that others may load: a file that fails is run once more, and said
 * so. What fails twice has failed.
 */
async function runScreenTests(options) {
  const first = await runTests(['test/screen'], options);
  if (first.failed === 0 || first.failedFiles.length === 0) return first;
  console.log(`\nonce more: ${first.failedFiles.join(', ')}`);
  const second = await runTests(
    first.failedFiles.map((file) => path.join('test', 'screen', file.endsWith('.ts') ? file : `${file}.ts`)),
    options,
  );
  if (second.failed === 0) console.log(`passed at the second try only: ${first.failedFiles.join(', ')}`);
  return { ...second, passed: first.passed + second.passed };
}

async function openWorkbench() {
  const { ensureWorkbench, WorkbenchUnavailable } = await import('./workbench.mjs');
  try {
    return ensureWorkbench();
  } catch (error) {
    if (!(error instanceof WorkbenchUnavailable)) throw error;
    total.skipped.push(`tests in the real workbench (${wanted.filter((kind) => kind === 'host' || kind === 'screen').join(', ')}): ${error.message}`);
    return undefined;
  }
}

// Makes the extension's package: the built bundles, the models, and of ONNX Runtime, DuckDB and llama.cpp the files of one platform.
// usage: node scripts/package.mjs [--target TARGET]
//   without a target   attending-VERSION.vsix for this machine
//   linux-x64, …       attending-TARGET-VERSION.vsix
//   universal          attending-universal-VERSION.vsix for every platform: no native part, so entities by rules and no data preparation
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll, ensurePackages, root } from './prepare.mjs';

/** VS Code's names of the platforms that both have files for: the folder of each in onnxruntime-node. */
const NATIVE = {
  'linux-x64': 'linux/x64',
  'linux-arm64': 'linux/arm64',
  'darwin-arm64': 'darwin/arm64',
  'win32-x64': 'win32/x64',
  'win32-arm64': 'win32/arm64',
};
const RUNTIME = 'node_modules/onnxruntime-node';
const DUCKDB = 'node_modules/@duckdb';
const LLAMA = 'node_modules/@node-llama-cpp';
/**
 * Which ready builds of llama.cpp go along (docs/decisions/0009): one for the processor, which needs nothing of the machine, and one for
 * GPUs of any maker where there is one. CUDA's have 316 MB: a checkout has them, a package does not.
 */
const LLAMA_BUILDS = {
  'linux-x64': ['linux-x64', 'linux-x64-vulkan'],
  'linux-arm64': ['linux-arm64'],
  'darwin-arm64': ['mac-arm64-metal'],
  'win32-x64': ['win-x64', 'win-x64-vulkan'],
  'win32-arm64': ['win-arm64'],
};
/** Forms of ggml for processors that have no GPU beside them that Vulkan drives well; the build for the processor has them all, this one falls back. */
const LEFT_OUT = /vulkan\/libggml-cpu-(?:sandybridge|ivybridge|piledriver|cannonlake|cooperlake|sse42)\.so$/;
/** For Windows with its two builds of llama.cpp (36 MB), DuckDB (24), ONNX Runtime (20) and the models (15) the most: 102. */
const MOST_MEGABYTES = 105;

const { values } = parseArgs({ options: { target: { type: 'string' } } });
const here = `${process.platform}-${process.arch}`;
const target = values.target ?? (here in NATIVE ? here : 'universal');
if (target !== 'universal' && !(target in NATIVE)) {
  console.error(`No package for "${target}": write one of ${[...Object.keys(NATIVE), 'universal'].join(', ')}.`);
  process.exit(2);
}

ensurePackages();
buildAll();
const { createVSIX } = await import('@vscode/vsce');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const packagePath = path.join(root, values.target === undefined ? `attending-${version}.vsix` : `attending-${target}-${version}.vsix`);
const folder = mkdtempSync(path.join(tmpdir(), 'attending-package-'));
try {
  const ignoreFile = path.join(folder, 'ignore');
  writeFileSync(ignoreFile, [readFileSync(path.join(root, '.vscodeignore'), 'utf8'), ...(target === 'universal' ? [] : [...runtimeFiles(NATIVE[target]), ...databaseFiles(target), ...llamaFiles(target)])].join('\n'));
  await createVSIX({
    cwd: root,
    packagePath,
    ignoreFile,
    // All else is bundled: of node_modules only what runtimeFiles names goes in.
    dependencies: target !== 'universal',
    useYarn: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
    ...(target === 'universal' ? {} : { target }),
  });
  const missing = await missingFrom(packagePath);
  if (missing.length > 0) throw new Error(`${path.basename(packagePath)} lacks ${missing.join(', ')}`);
  const megabytes = statSync(packagePath).size / 1e6;
  if (megabytes > MOST_MEGABYTES) throw new Error(`${path.basename(packagePath)} has ${megabytes.toFixed(1)} MB: more than ${MOST_MEGABYTES}, so something went in that should not`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** What a package cannot do without and that no build error would tell of: its processes, their libraries, the model that ships. */
async function missingFrom(file) {
  const { default: yauzl } = await import('yauzl');
  const names = new Set();
  await new Promise((resolve, reject) => {
    yauzl.open(file, (error, zip) => {
      if (error) return reject(error);
      zip.on('entry', ({ fileName }) => names.add(fileName)).once('end', resolve).once('error', reject);
    });
  });
  const locked = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const builds = (LLAMA_BUILDS[target] ?? []).filter((build) => `${LLAMA}/${build}` in locked);
  const native = target === 'universal' ? [] : [`${RUNTIME}/bin/napi-v6/${NATIVE[target]}/onnxruntime_binding.node`, ...builds.map((build) => `${LLAMA}/${build}/bins/${build}/llama-addon.node`)];
  const needed = ['dist/cli.js', 'dist/child.js', 'dist/models.js', 'dist/models-child.js', 'dist/onnx-child.js', 'dist/gguf-child.mjs', 'dist/NOTICES.txt', 'models/notes-lm/notes-lm.gguf', 'models/notes-lm/onnx/model.onnx', 'models/notes-lm/tokenizer.json', ...native];
  return needed.filter((name) => !names.has(`extension/${name}`));
}

/** What running a model needs of ONNX Runtime; its installer and the other platforms' 200 MB stay out. */
function runtimeFiles(platform) {
  const native = `${RUNTIME}/bin/napi-v6/${platform}`;
  if (!existsSync(path.join(root, native))) throw new Error(`${native} is missing: run npm ci`);
  return [
    `!${RUNTIME}/package.json`,
    `!${RUNTIME}/dist/*.js`,
    // macOS has the same library twice; the binding loads libonnxruntime.1.dylib.
    ...readdirSync(path.join(root, native)).filter((name) => !/\.\d+\.\d+\.\d+\.dylib$/.test(name)).map((name) => `!${native}/${name}`),
    '!node_modules/onnxruntime-common/package.json',
    '!node_modules/onnxruntime-common/dist/cjs/package.json',
    '!node_modules/onnxruntime-common/dist/cjs/*.js',
    '!docs/third-party/onnxruntime.txt',
  ];
}

/** What DuckDB needs; a platform other than this one is fetched as the lock file has it. */
function databaseFiles(platform) {
  const bindings = `${DUCKDB}/node-bindings-${platform}`;
  if (!existsSync(path.join(root, bindings))) fetchLocked(bindings);
  return [
    `!${DUCKDB}/node-api/package.json`,
    `!${DUCKDB}/node-api/lib/**/*.js`,
    `!${DUCKDB}/node-bindings/package.json`,
    `!${DUCKDB}/node-bindings/duckdb.js`,
    `!${bindings}/**`,
    // How the bindings tell glibc from musl.
    '!node_modules/detect-libc/package.json',
    '!node_modules/detect-libc/LICENSE',
    '!node_modules/detect-libc/lib/*.js',
  ];
}

/** The builds of llama.cpp; the library that drives them is in dist/gguf-child.mjs. */
function llamaFiles(platform) {
  const places = LLAMA_BUILDS[platform].map((build) => `${LLAMA}/${build}`);
  return places
    .flatMap((place) => {
      if (!existsSync(path.join(root, place))) fetchLocked(place);
      const files = readdirSync(path.join(root, place, 'bins'), { recursive: true }).map((name) => `${place}/bins/${name.replaceAll('\\', '/')}`);
      return [`!${place}/package.json`, `!${place}/LICENSE`, `!${place}/dist/*.js`, ...files.filter((file) => statSync(path.join(root, file)).isFile() && !LEFT_OUT.test(file)).map((file) => `!${file}`)];
    })
    .concat('!docs/third-party/llama.cpp.txt');
}

/** Puts a package of the lock file that npm left out, because it is another platform's, into node_modules. */
function fetchLocked(place) {
  const { version, integrity } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages[place];
  const name = place.slice('node_modules/'.length);
  const scratch = mkdtempSync(path.join(tmpdir(), 'attending-fetch-'));
  try {
    execFileSync('npm', ['pack', `${name}@${version}`, '--pack-destination', scratch, '--loglevel=error'], { stdio: ['ignore', 'ignore', 'inherit'], cwd: scratch });
    const archive = path.join(scratch, readdirSync(scratch)[0]);
    const hash = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
    if (hash !== integrity) throw new Error(`${name}@${version} is not what package-lock.json names`);
    mkdirSync(path.join(root, place), { recursive: true });
    execFileSync('tar', ['-xzf', archive, '-C', path.join(root, place), '--strip-components=1']);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

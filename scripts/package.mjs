// Makes the extension's package: the built bundles, the models, and of ONNX Runtime the files of one platform.
// usage: node scripts/package.mjs [--target TARGET]
//   without a target   attending-VERSION.vsix for this machine
//   linux-x64, …       attending-TARGET-VERSION.vsix
//   universal          attending-universal-VERSION.vsix for every platform: no native part, entities by rules only
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll, ensurePackages, root } from './prepare.mjs';

/** VS Code's names of the platforms that ONNX Runtime has files for: the folder of each in onnxruntime-node. */
const NATIVE = {
  'linux-x64': 'linux/x64',
  'linux-arm64': 'linux/arm64',
  'darwin-arm64': 'darwin/arm64',
  'win32-x64': 'win32/x64',
  'win32-arm64': 'win32/arm64',
};
const RUNTIME = 'node_modules/onnxruntime-node';
/** Some 20 MB are ONNX Runtime, 12 the models. */
const MOST_MEGABYTES = 50;

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
  writeFileSync(ignoreFile, [readFileSync(path.join(root, '.vscodeignore'), 'utf8'), ...(target === 'universal' ? [] : runtimeFiles(NATIVE[target]))].join('\n'));
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
  const megabytes = statSync(packagePath).size / 1e6;
  if (megabytes > MOST_MEGABYTES) throw new Error(`${path.basename(packagePath)} has ${megabytes.toFixed(1)} MB: more than ${MOST_MEGABYTES}, so something went in that should not`);
} finally {
  rmSync(folder, { recursive: true, force: true });
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

// Builds everything that ships into dist/: the extension host bundle, the engine child, the command line and the webviews.
import { build, context } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledPackages, writeNotices } from './scripts/notices.mjs';
import { llamaModule } from './scripts/llama.mjs';
import { transformers } from './scripts/transformers.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const watch = process.argv.includes('--watch');
const dist = path.join(root, 'dist');

const common = { absWorkingDir: root, bundle: true, minify: true, keepNames: false, sourcemap: false, logLevel: 'warning', legalComments: 'none', target: 'node20', loader: { '.jinja': 'text', '.txt': 'text' } };
/** `import()` becomes a `require` at first use: the command line's launcher runs a bundle as a script, which knows no other. */
const node = { ...common, platform: 'node', format: 'cjs', external: ['vscode', 'onnxruntime-node', '@duckdb/node-api', 'node-llama-cpp'], supported: { 'dynamic-import': false } };
const browser = { ...common, platform: 'browser', format: 'iife', target: 'es2022' };

/**
 * Files of the extension that are bundles of their own: `import()` of them becomes a `require` at first
 * use, so that activation neither reads nor parses them.
 */
const lazyFiles = ['session', 'outline', 'dataSession', 'dataPanels', 'gpuSession', 'modelsSession'];
/** The same for the command line: `attending data`, and what uses local models, are files of their own. */
const lazyCommands = ['data', 'models'];
const lazy = (files) => ({
  name: 'lazy',
  setup(bundle) {
    const filter = new RegExp(`^\\./(${files.join('|')})\\.ts$`);
    bundle.onResolve({ filter }, ({ path: file, kind }) => (kind === 'dynamic-import' ? { path: file.replace(/\.ts$/, '.js'), external: true } : undefined));
  },
});

/**
 * Puts images in the place of word lists in what ships: tables are read, not built, at every cold start. An image
 * is made at build time by the very code that tests run on.
 */
const IMAGES = {
  lexiconSource: { room: 'entities', file: 'lexicon.tables', load: 'loadLexicon', build: ['lexiconBuild.ts', 'buildLexicon'], image: ['lexiconImage.ts', 'encodeLexicon', 'decodeLexicon'] },
  codingSource: { room: 'coding', file: 'coding.tables', load: 'loadCodingTables', build: ['codingBuild.ts', 'buildCodingTables'], image: ['codingImage.ts', 'encodeCoding', 'decodeCoding'] },
};
const images = {
  name: 'images',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]src[\\/]\w+[\\/]\w+Source\.ts$/ }, ({ path: source }) => {
      const known = IMAGES[path.basename(source, '.ts')];
      if (known === undefined) return undefined;
      const [imageFile, , decode] = known.image;
      const contents = `import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ${decode} } from './${imageFile}';
export const ${known.load} = () => ${decode}(readFileSync(path.join(__dirname, '${known.file}')));`;
      return { loader: 'js', contents };
    });
  },
};

async function writeImage({ room, file, build: [buildFile, buildTables], image: [imageFile, encode] }) {
  const contents = `import { ${buildTables} } from './${buildFile}'; import { ${encode} } from './${imageFile}'; export const make = () => ${encode}(${buildTables}());`;
  const stdin = { contents, resolveDir: path.join(root, 'src', room), loader: 'ts' };
  const { outputFiles } = await build({ ...common, stdin, platform: 'node', format: 'esm', write: false });
  const { make } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  await writeFile(path.join(dist, file), make());
}

/** One entry a process: what must not load at activation is a file of its own. */
const host = { ...node, outdir: dist, plugins: [lazy(lazyFiles)] };
const bundles = [
  { ...host, entryPoints: { extension: 'src/extension/main.ts' } },
  { ...host, entryPoints: Object.fromEntries(lazyFiles.map((name) => [name, `src/extension/${name}.ts`])) },
  { ...node, entryPoints: { child: 'src/engine/child.ts', 'models-child': 'src/engine/modelChild.ts' }, outdir: dist, plugins: [images] },
  // A function over what CommonJS gives a module: launcher and code cache compile the very same source.
  { ...node, entryPoints: { 'cli-main': 'src/cli/main.ts' }, outdir: dist, plugins: [images, lazy(lazyCommands)], banner: { js: '(function (require, module, exports, __filename, __dirname) {' }, footer: { js: '})' } },
  { ...node, entryPoints: { data: 'src/cli/data.ts', 'data-thread': 'src/dataset/thread.ts' }, outdir: dist, plugins: [images] },
  { ...node, entryPoints: { models: 'src/cli/models.ts' }, outdir: dist, plugins: [images] },
  { ...node, entryPoints: { 'onnx-child': 'src/runtime/host/onnxChild.ts' }, outdir: dist },
  { ...common, ...llamaModule(root), platform: 'node', entryPoints: { 'gguf-child': 'src/runtime/host/ggufChild.ts' }, outdir: dist },
  { ...node, entryPoints: { cli: 'src/cli/launch.ts' }, outdir: dist, banner: { js: '#!/usr/bin/env node' } },
  { ...browser, entryPoints: { 'webview/note': 'webview/note/main.ts', 'webview/deidentify': 'webview/deidentify/main.ts', 'webview/data': 'webview/data/main.ts', 'webview/gpu': 'webview/gpu/main.ts' }, outdir: dist },
];

const withTransformers = (options) => ({ ...options, plugins: [...(options.plugins ?? []), transformers(root)] });

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
if (watch) {
  await Promise.all(Object.values(IMAGES).map(writeImage));
  for (const options of bundles) await (await context(withTransformers(options))).watch();
} else {
  const built = await Promise.all(bundles.map((options) => build({ ...withTransformers(options), metafile: true })));
  await Promise.all(Object.values(IMAGES).map(writeImage));
  await writeFile(path.join(dist, 'NOTICES.txt'), writeNotices(root, bundledPackages(built.map(({ metafile }) => metafile))));
  execFileSync(process.execPath, [path.join(root, 'scripts', 'code-cache.mjs')], { stdio: 'inherit' });
}

// Builds everything that ships into dist/: the extension host bundle, the engine child, the command line and the webviews.
import { build, context } from 'esbuild';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(fileURLToPath(import.meta.url));
const watch = process.argv.includes('--watch');
const dist = path.join(root, 'dist');

const common = { absWorkingDir: root, bundle: true, minify: true, keepNames: false, sourcemap: false, logLevel: 'warning', legalComments: 'linked', target: 'node20' };
const node = { ...common, platform: 'node', format: 'cjs', external: ['vscode'] };
const browser = { ...common, platform: 'browser', format: 'iife', target: 'es2022' };

/**
 * Files of the extension that are bundles of their own: `import()` of them becomes a `require` at first
 * use, so that activation neither reads nor parses them.
 */
const lazyFiles = ['session', 'outline'];
const lazy = {
  name: 'lazy',
  setup(bundle) {
    const filter = new RegExp(`^\\./(${lazyFiles.join('|')})\\.ts$`);
    bundle.onResolve({ filter }, ({ path: file, kind }) => (kind === 'dynamic-import' ? { path: file.replace(/\.ts$/, '.js'), external: true } : undefined));
  },
};

/**
 * Puts the lexicon's image in the place of its terms in what ships: tables are read, not built, at every cold
 * start. The image is made by the very code that tests run on.
 */
let image;
const lexiconImage = {
  name: 'lexicon-image',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]src[\\/]entities[\\/]lexiconSource\.ts$/ }, async () => {
      image ??= makeLexiconImage();
      return {
        loader: 'ts',
        contents: `import { decodeLexicon } from './lexiconImage.ts';\nimport type { ClinicalLexicon } from './lexiconTypes.ts';\nexport const loadLexicon = (): ClinicalLexicon => decodeLexicon(${await image});`,
      };
    });
  },
};

async function makeLexiconImage() {
  const contents = "export { buildLexicon } from './lexiconBuild.ts'; export { encodeLexicon } from './lexiconImage.ts';";
  const { outputFiles } = await build({ ...common, stdin: { contents, resolveDir: path.join(root, 'src', 'entities'), loader: 'ts' }, platform: 'node', format: 'esm', legalComments: 'none', write: false });
  const { buildLexicon, encodeLexicon } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  return JSON.stringify(encodeLexicon(buildLexicon()));
}

/** One entry a process: what must not load at activation is a file of its own. */
const host = { ...node, outdir: dist, plugins: [lazy], supported: { 'dynamic-import': false } };
const bundles = [
  { ...host, entryPoints: { extension: 'src/extension/main.ts' } },
  { ...host, entryPoints: Object.fromEntries(lazyFiles.map((name) => [name, `src/extension/${name}.ts`])) },
  { ...node, entryPoints: { child: 'src/engine/child.ts' }, outdir: dist, plugins: [lexiconImage] },
  { ...node, entryPoints: { cli: 'src/cli/main.ts' }, outdir: dist, plugins: [lexiconImage], banner: { js: '#!/usr/bin/env node' } },
  { ...browser, entryPoints: { 'webview/note': 'webview/note/main.ts' }, outdir: dist },
];

await rm(dist, { recursive: true, force: true });
await mkdir(dist, { recursive: true });
if (watch) {
  for (const options of bundles) await (await context(options)).watch();
} else {
  await Promise.all(bundles.map((options) => build(options)));
}

import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What node-llama-cpp imports to download models and to build llama.cpp; Attending does neither, so that none of it goes in. */
const LEFT_OUT = /^(?:ipull|simple-git|cross-spawn|ora|stdout-update|slice-ansi|log-symbols|pretty-ms|chmodrp|strip-ansi|@octokit\/.*|octokit)$/;
const MODULES = /[\\/]node-llama-cpp[\\/]dist[\\/](?:utils[\\/]getModuleVersion|bindings[\\/]utils[\\/](?:binariesGithubRelease|testBindingBinary))\.js$/;

/**
 * Bundles node-llama-cpp as an ES module: what it reads from its own folder stands in the bundle, what downloads or builds
 * stays out, and no process is started to try a library (the bundle runs in a supervised child already). The packages of
 * ready libraries, @node-llama-cpp/*, stay where they are.
 */
export const llama = (root) => ({
  name: 'llama',
  setup(bundle) {
    const folder = path.join(root, 'node_modules/node-llama-cpp');
    const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const { release } = JSON.parse(readFileSync(path.join(folder, 'llama/binariesGithubRelease.json'), 'utf8'));
    const contents = {
      getModuleVersion: `export const getModuleVersion = async () => ${JSON.stringify(version)};`,
      binariesGithubRelease: `export const builtinLlamaCppRelease = ${JSON.stringify(release)}; export const defaultLlamaCppRelease = builtinLlamaCppRelease; export const getBinariesGithubRelease = async () => builtinLlamaCppRelease;`,
      testBindingBinary: 'export const testBindingBinary = async () => true;',
    };
    bundle.onLoad({ filter: MODULES }, ({ path: file }) => ({ contents: contents[path.basename(file, '.js')], loader: 'js' }));
    bundle.onResolve({ filter: LEFT_OUT }, ({ path: name }) => ({ path: name, namespace: 'no-downloads', sideEffects: false }));
    bundle.onLoad({ filter: /.*/, namespace: 'no-downloads' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
  },
});

/** Options of esbuild for a bundle that runs llama.cpp. */
export const llamaModule = (root) => ({
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  external: ['@node-llama-cpp/*', 'electron'],
  plugins: [llama(root)],
  // Packages in CommonJS inside an ES module ask for Node's own modules by `require`.
  banner: { js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);" },
});

// Makes attending-VERSION.vsix: the built bundles and nothing that they do not need.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildAll, ensurePackages, root } from './prepare.mjs';

ensurePackages();
buildAll();
const { createVSIX } = await import('@vscode/vsce');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const packagePath = path.join(root, `attending-${version}.vsix`);
await createVSIX({
  cwd: root,
  packagePath,
  // Everything is bundled: node_modules stay out.
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});

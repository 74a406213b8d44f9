// npm run screenshots [-- FOLDER]: pictures of the extension in the real workbench, into media/.
import { buildAll, ensurePackages, run } from './prepare.mjs';
import { ensureWorkbench } from './workbench.mjs';

ensurePackages();
buildAll();
const workbench = ensureWorkbench();
for (const pictures of ['screenshots.ts', 'modelScreenshots.ts']) {
  run(process.execPath, ['scripts/try.mjs', `test/workbench/${pictures}`, ...process.argv.slice(2)], {
    env: { ...process.env, WORKBENCH_NODE: workbench.node, WORKBENCH_SERVER: workbench.server, WORKBENCH_CHROMIUM: workbench.chromium },
  });
}

import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { contextMenu, onScreen, openFile, openScreen, panel } from '../workbench/screen.ts';
import { ROOT } from '../workbench/server.ts';

const NOTE = 'discharge-summary.txt';
const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };

test('the packaged extension installs into a clean workbench and works there', async () => {
  const vsix = path.join(ROOT, `attending-${version}.vsix`);
  assert.ok(readdirSync(ROOT).includes(path.basename(vsix)), 'npm run package made it');
  const screen = await openScreen({ vsix, prepare: (workspace) => copyFileSync(path.join(ROOT, 'examples/notes', NOTE), path.join(workspace, NOTE)) });
  try {
    await onScreen(() => screen, async ({ page }) => {
      await openFile(page, NOTE);
      await (await contextMenu(page, 'DISCHARGE SUMMARY', 'Attending', 'Summarize')).click();
      const view = panel(page);
      await view.locator('[data-panel="summary"] .src').first().waitFor({ timeout: 60_000 });
      assert.match(await view.locator('.badge').first().innerText(), /document · \d/);
      // The model and the native part for this platform are in the package.
      await view.locator('[data-tab="entities"]').click();
      await view.getByRole('button', { name: /^tagger\D*[1-9]/ }).first().waitFor({ timeout: 10_000 });
    })();
  } finally {
    await screen.close();
  }
});

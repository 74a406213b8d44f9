import { copyFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { startModelServer, type ModelServer } from './modelServer.ts';
import { openFile, openScreen, panel, runCommand } from './screen.ts';
import { ROOT } from './server.ts';

// Pictures of local models: the picker, a text that is being written, a result with flagged statements, a failure, the Models view.
// usage: npm run screenshots [-- FOLDER]

const NOTE = 'discharge-summary.txt';
const SHOWN: ReadonlySet<string> = new Set(['model-picker-light', 'model-stream-dark', 'model-result-light', 'model-refused-dark', 'models-view-dark']);
const folder = process.argv[2] === undefined ? path.join(ROOT, 'media') : path.resolve(process.argv[2]);

/** Written by hand for the picture, with two slips that a model makes: a changed dose and a drug that the note has not. */
const SUMMARY =
  'The patient is a 71-year-old woman with chronic systolic heart failure, coronary artery disease s/p CABG in 2019, hypertension, type 2 diabetes mellitus and CKD stage 3b, admitted with two days of worsening exertional dyspnea and orthopnea after she had run out of furosemide. ' +
  'She denies chest pain, palpitations, fever, chills or cough. She was diuresed with furosemide 40 mg IV BID. She was started on warfarin 5 mg daily. She was discharged home with her daughter.';

for (const [name, theme] of [
  ['dark', 'Default Dark Modern'],
  ['light', 'Default Light Modern'],
] as const) {
  const server = await startModelServer();
  const endpoints = [
    { name: 'Ward server', url: server.url, model: 'teller' },
    { name: 'Hospital', url: 'https://llm.hospital.example/v1', model: 'llama-3-8b' },
  ];
  const screen = await openScreen({
    width: 1440,
    height: 900,
    settings: { 'workbench.colorTheme': theme, 'editor.wordWrap': 'on', 'editor.lineNumbersMinChars': 3, 'breadcrumbs.enabled': false, 'attending.models.endpoints': endpoints, 'attending.gpuMonitor': 'off' },
    prepare: (workspace) => copyFileSync(path.join(ROOT, 'examples/notes', NOTE), path.join(workspace, NOTE)),
  });
  try {
    await takePictures(screen.page, name, server);
  } finally {
    await screen.close();
    await server.close();
  }
}

async function takePictures(page: Page, theme: string, server: ModelServer): Promise<void> {
  const picture = async (subject: string): Promise<void> => {
    const name = `${subject}-${theme}`;
    // Away from what would open a hover.
    await page.mouse.move(300, 700);
    await page.waitForTimeout(500);
    if (process.argv[2] !== undefined || SHOWN.has(name)) await page.screenshot({ path: path.join(folder, `${name}.png`) });
  };
  const rows = page.locator('.quick-input-list .monaco-list-row');
  const item = page.locator('.statusbar-item[id*="attending.model"]').first();
  await openFile(page, NOTE);
  await page.keyboard.press('Control+b');
  await item.waitFor({ timeout: 60_000 });
  await runCommand(page, 'Attending: Choose Model');
  await rows.filter({ hasText: 'notes-lm' }).first().waitFor({ timeout: 30_000 });
  await picture('model-picker');
  await rows.filter({ hasText: 'Ward server' }).first().click();
  await page.locator('.statusbar-item', { hasText: 'teller' }).first().waitFor({ timeout: 20_000 });

  Object.assign(server, { answer: SUMMARY, wordMs: 70 });
  await runCommand(page, 'Attending: Summarize');
  const view = panel(page);
  await view.locator('.draft .words', { hasText: 'palpitations' }).waitFor({ timeout: 60_000 });
  await picture('model-stream');
  server.wordMs = 0;
  await view.locator('[data-panel="summary"] .flags').waitFor({ timeout: 60_000 });
  await picture('model-result');

  await runCommand(page, 'Attending: Focus on Models View');
  const tree = page.locator('.pane', { hasText: 'Models' }).locator('.monaco-list-row');
  await tree.filter({ hasText: 'notes-lm' }).first().waitFor({ timeout: 30_000 });
  await picture('models-view');
  await page.keyboard.press('Control+b');

  await runCommand(page, 'Attending: Choose Model');
  await rows.filter({ hasText: 'notes-lm' }).first().waitFor({ timeout: 30_000 });
  await rows.filter({ hasText: 'Hospital' }).first().click();
  await page.locator('.statusbar-item', { hasText: 'llama-3-8b' }).first().waitFor({ timeout: 20_000 });
  await openFile(page, NOTE);
  await runCommand(page, 'Attending: Summarize');
  await view.locator('.banner.bad').waitFor({ timeout: 30_000 });
  await picture('model-refused');
}

import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { startModelServer, type ModelServer } from '../workbench/modelServer.ts';
import { onScreen, openFile, openScreen, panel, runCommand, type Screen } from '../workbench/screen.ts';
import { modelChildren, ROOT } from '../workbench/server.ts';

const NOTE = 'discharge-summary.txt';
const SHORT = 'short.txt';
const KEY = 'sk-key-of-the-ward';
const SUMMARY = 'The patient is a 71-year-old woman with hypertension and type 2 diabetes mellitus. She was given furosemide 80 mg IV. She was started on warfarin 5 mg daily. ';

/** A language model as a clinician uses it: chosen, at work, stopped, failing; and the view of what is on this machine. */
describe('local models on the screen', () => {
  let screen: Screen;
  let server: ModelServer;
  const here = (): Screen => screen;

  before(async () => {
    server = await startModelServer();
    screen = await openScreen({
      settings: { 'attending.models.endpoints': [{ name: 'Ward server', url: server.url, model: 'teller' }, { name: 'Hospital', url: 'https://llm.hospital.example/v1', model: 'llama-3-8b' }] },
      prepare: (workspace) => {
        copyFileSync(path.join(ROOT, 'examples/notes', NOTE), path.join(workspace, NOTE));
        writeFileSync(path.join(workspace, SHORT), 'HOSPITAL COURSE:\nThe patient is a 71-year-old woman with hypertension. She was given furosemide 40 mg PO daily. She denies chest pain.\n');
      },
    });
  });
  after(async () => {
    await screen.close();
    await server.close();
  });

  test('with no model chosen the status bar says so, and a summary starts no process of models', onScreen(here, async ({ page, server: workbench }) => {
    await openFile(page, NOTE);
    await statusItem(page, 'Offline engine').waitFor({ timeout: 60_000 });
    await runCommand(page, 'Attending: Summarize');
    await panel(page).locator('[data-panel="summary"] .src').first().waitFor({ timeout: 30_000 });
    assert.deepEqual(modelChildren(workbench), []);
  }));

  test('the picker offers the offline engine, what is on this machine and endpoints with what they receive', onScreen(here, async ({ page }) => {
    await statusItem(page, 'Offline engine').click();
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'notes-lm' }).first().waitFor({ timeout: 30_000 });
    await rows.filter({ hasText: 'Ward server' }).filter({ hasText: 'nothing leaves it' }).first().waitFor();
    await rows.filter({ hasText: 'Another machine: refused' }).first().waitFor();
    for (const way of ['From the hub…', 'A folder…', 'A GGUF file…', 'An endpoint…']) await rows.filter({ hasText: way }).first().waitFor();
    await rows.filter({ hasText: 'Ward server' }).first().click();
    await statusItem(page, 'teller').waitFor({ timeout: 20_000 });
  }));

  test('the text of a model grows in the panel; statements that the note does not bear out are flagged', onScreen(here, async ({ page }) => {
    Object.assign(server, { answer: SUMMARY, wordMs: 120 });
    await runCommand(page, 'Attending: Summarize');
    const view = panel(page);
    const words = view.locator('.draft .words');
    await words.filter({ hasText: 'hypertension' }).waitFor({ timeout: 60_000 });
    const early = (await words.innerText()).length;
    await view.locator('.live-head .stage', { hasText: 'Summarising' }).waitFor();
    assert.match(await view.locator('.live-head .about').innerText(), /teller · endpoint/);
    await view.locator('.live-head .figures', { hasText: /tokens\/s · \d+ s$/ }).waitFor();
    await words.filter({ hasText: 'furosemide 80 mg' }).waitFor({ timeout: 30_000 });
    assert.ok((await words.innerText()).length > early);
    server.wordMs = 0;
    await view.locator('[data-panel="summary"] .flags').waitFor({ timeout: 60_000 });
    await view.locator('.flags li', { hasText: 'warfarin 5 mg daily' }).filter({ hasText: 'not in the note' }).waitFor();
    assert.ok((await view.locator('.summary .flagged').allInnerTexts()).join(' ').includes('warfarin'));
    assert.match(await view.locator('.bar .engine').innerText(), /teller · endpoint/);
    assert.match(await view.locator('[data-figure="unsupported"] .value').innerText(), /^[1-9]/);
  }));

  test('Stop keeps what was there before', onScreen(here, async ({ page }) => {
    Object.assign(server, { answer: SUMMARY.repeat(20), wordMs: 50 });
    await runCommand(page, 'Attending: Compress');
    const view = panel(page);
    await view.locator('.draft .words', { hasText: 'hypertension' }).waitFor({ timeout: 60_000 });
    assert.equal(await view.locator('.strip').isVisible(), false, 'no figures of what is not written yet');
    await view.getByRole('button', { name: 'Stop' }).click();
    await view.locator('.live-head').waitFor({ state: 'detached', timeout: 5000 });
    await view.locator('.summary .flagged').first().waitFor({ timeout: 5000 });
    assert.equal(await view.locator('.live').count(), 0);
  }));

  test('a refused endpoint is told in the panel, and the offline engine is one click away', onScreen(here, async ({ page }) => {
    await statusItem(page, 'teller').click();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'notes-lm' }).first().waitFor({ timeout: 30_000 });
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Hospital' }).first().click();
    await statusItem(page, 'llama-3-8b').waitFor({ timeout: 20_000 });
    await openFile(page, NOTE);
    await runCommand(page, 'Attending: Summarize');
    const view = panel(page);
    await view.locator('.banner.bad', { hasText: 'OUTBOUND_REFUSED' }).waitFor({ timeout: 30_000 });
    assert.equal(await page.locator('.notification-toast').count(), 0, 'no popup');
    await view.getByRole('button', { name: 'Use the offline engine' }).click();
    await view.locator('.flags').waitFor({ state: 'detached', timeout: 30_000 });
    assert.equal(await view.locator('.banner.bad').count(), 0);
  }));

  test('the Models view: what is on this machine, used for notes, loaded, unloaded', onScreen(here, async ({ page, server: workbench }) => {
    await page.locator('.activitybar .action-label[aria-label^="Attending"]').first().click();
    const row = (text: string) => page.locator('.pane', { hasText: 'Models' }).locator('.monaco-list-row', { hasText: text });
    await row('notes-lm').first().waitFor({ timeout: 30_000 });
    await row('Hospital').filter({ hasText: 'used for notes' }).waitFor();
    await row('notes-lm').first().hover();
    await row('notes-lm').first().locator('.action-label[aria-label="Use for Notes"]').click();
    await statusItem(page, 'notes-lm').waitFor({ timeout: 20_000 });
    await openFile(page, SHORT);
    await runCommand(page, 'Attending: Summarize');
    await row('loaded: cpu').first().waitFor({ timeout: 90_000 });
    await panel(page).locator('h1', { hasText: SHORT }).waitFor({ timeout: 90_000 });
    assert.equal(modelChildren(workbench).length, 2, 'one that works with models, one that is the model');
    await row('loaded: cpu').first().hover();
    await row('loaded: cpu').first().locator('.action-label[aria-label="Unload Model Now"]').click();
    await row('loaded: cpu').first().waitFor({ state: 'detached', timeout: 20_000 });
    await waitFor(() => modelChildren(workbench).length === 1);
  }));

  test('an endpoint is added with its key, which no setting holds', onScreen(here, async ({ page, server: workbench }) => {
    Object.assign(server, { answer: SUMMARY, wordMs: 0 });
    await runCommand(page, 'Attending: Add Endpoint');
    const input = page.locator('.quick-input-widget input.input');
    const title = (text: string) => page.locator('.quick-input-title', { hasText: text }).waitFor({ timeout: 20_000 });
    await title('1 of 4');
    await input.fill(`${server.url}/`);
    await page.keyboard.press('Enter');
    await title('2 of 4');
    assert.equal(await input.getAttribute('type'), 'password');
    await input.fill(KEY);
    await page.keyboard.press('Enter');
    await title('3 of 4');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'teller' }).first().click();
    await title('4 of 4');
    await input.fill('With a key');
    await page.keyboard.press('Enter');
    const row = page.locator('.pane', { hasText: 'Models' }).locator('.monaco-list-row', { hasText: 'With a key' });
    await row.waitFor({ timeout: 20_000 });
    await row.hover();
    await row.locator('.action-label[aria-label="Use for Notes"]').click();
    await statusItem(page, 'teller').waitFor({ timeout: 20_000 });
    await openFile(page, SHORT);
    await runCommand(page, 'Attending: Summarize');
    await panel(page).locator('.bar .engine', { hasText: 'teller · endpoint' }).waitFor({ timeout: 60_000 });
    assert.ok(server.asked.some(({ authorization }) => authorization === `Bearer ${KEY}`));
    assert.ok(!readFileSync(path.join(workbench.scratch, 'data', 'Machine', 'settings.json'), 'utf8').includes(KEY));
  }));

  test('no process stays behind when the window is closed', onScreen(here, async ({ page, server: workbench }) => {
    assert.ok(modelChildren(workbench).length > 0);
    await page.close();
    await workbench.stop();
    await waitFor(() => modelChildren(workbench).length === 0);
  }));
});

function statusItem(page: Page, text: string): ReturnType<Page['locator']> {
  return page.locator('.statusbar-item[id*="attending.model"]', { hasText: text }).first();
}

async function waitFor(condition: () => boolean): Promise<void> {
  const end = Date.now() + 60_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error('never came');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { onScreen, openFile, openScreen, panel, runCommand, takeNotifications, type Screen } from '../workbench/screen.ts';
import { engineChildren, ROOT } from '../workbench/server.ts';

const NOTE = 'discharge-summary.txt';
const BIG = 'chart.txt';

/** What a user meets when something is wrong, and that the next command works. */
describe('when something goes wrong', () => {
  let screen: Screen;
  const here = (): Screen => screen;

  before(async () => {
    screen = await openScreen({
      prepare: (workspace) => {
        const note = path.join(ROOT, 'examples/notes', NOTE);
        copyFileSync(note, path.join(workspace, NOTE));
        writeFileSync(path.join(workspace, 'empty.txt'), '');
        writeFileSync(path.join(workspace, 'scan.txt'), Buffer.from([0x25, 0, 1, 2, 0xff, 0, 0, 7]));
        // Long enough that a run can be met under way on any machine.
        writeFileSync(path.join(workspace, BIG), readFileSync(note, 'utf8').repeat(400));
      },
    });
  });
  after(async () => screen.close());

  test('an empty note gives its message and no panel', onScreen(here, async ({ page }) => {
    await openFile(page, 'empty.txt');
    await runCommand(page, 'Attending: Summarize');
    assert.deepEqual(await takeNotifications(page), ['The note is empty. Run again on a note that has text.']);
    assert.equal(await page.locator('.tab', { hasText: 'Attending:' }).count(), 0);
  }));

  test('a binary file gives its message, not the note of another tab', onScreen(here, async ({ page }) => {
    await openSummary(page);
    await page.keyboard.press('Control+P');
    const input = page.locator('.quick-input-widget input.input');
    await input.fill('scan.txt');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'scan.txt' }).first().click();
    await page.locator('.editor-instance', { hasText: /binary/i }).first().waitFor({ timeout: 20_000 });
    await runCommand(page, 'Attending: Code (ICD-10-CM)');
    const messages = await takeNotifications(page);
    assert.equal(messages.length, 1);
    assert.match(messages[0]!, /binary/);
    await page.keyboard.press('Control+F4');
  }));

  test('a long run is cancelled from the panel, which shows the last result again', onScreen(here, async ({ page }) => {
    await openSummary(page);
    await startLongRun(page);
    const view = panel(page);
    await view.getByRole('button', { name: 'Cancel' }).click();
    await view.locator('.banner').waitFor({ state: 'detached', timeout: 5000 });
    assert.equal(await view.locator('h1').first().innerText(), NOTE);
    await openSummary(page);
  }));

  test('a crash of the engine shows one plain error, and the next command works', onScreen(here, async ({ page, server }) => {
    await openSummary(page);
    await startLongRun(page);
    const [pid, ...others] = engineChildren(server);
    assert.ok(pid !== undefined);
    assert.deepEqual(others, [], 'one child');
    process.kill(pid, 'SIGKILL');
    await panel(page).locator('.banner').waitFor({ state: 'detached', timeout: 10_000 });
    const messages = await takeNotifications(page);
    assert.equal(messages.length, 1);
    assert.match(messages[0]!, /engine/i);
    assert.doesNotMatch(messages[0]!, /\n|Error:|\bat /);
    await openSummary(page);
    assert.notEqual(engineChildren(server)[0], pid);
  }));

  test('no process stays behind when the window is closed', onScreen(here, async ({ page, server }) => {
    assert.equal(engineChildren(server).length, 1);
    await page.close();
    const end = Date.now() + 60_000;
    await server.stop();
    while (engineChildren(server).length > 0 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 100));
    assert.deepEqual(engineChildren(server), []);
  }));
});

/** Summarises the short note and waits for its result. */
async function openSummary(page: Page): Promise<void> {
  await openFile(page, NOTE);
  await runCommand(page, 'Attending: Summarize');
  await page.locator('.tab', { hasText: `Attending: ${NOTE}` }).first().waitFor({ timeout: 30_000 });
  await panel(page).locator('[data-panel="summary"] .src').first().waitFor({ timeout: 30_000 });
}

/** Summarises the long note and waits until the panel says that it does. */
async function startLongRun(page: Page): Promise<void> {
  await openFile(page, BIG);
  await runCommand(page, 'Attending: Summarize');
  await panel(page).locator('.banner', { hasText: `Summarising ${BIG}` }).waitFor({ timeout: 30_000 });
}

import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { contextMenu, findText, hoverText, onScreen, openFile, openScreen, panel, runCommand, selectText, type Screen } from '../workbench/screen.ts';
import { ROOT } from '../workbench/server.ts';

const NOTE = 'discharge-summary.txt';

describe('a real note, selected and right-clicked', () => {
  let screen: Screen;
  const here = (): Screen => screen;

  before(async () => {
    screen = await openScreen({ prepare: (workspace) => copyFileSync(path.join(ROOT, 'examples/notes', NOTE), path.join(workspace, NOTE)) });
    await openFile(screen.page, NOTE);
  });
  after(async () => screen.close());

  test('the submenu summarises the selection, each sentence with its source', onScreen(here, async ({ page }) => {
    await selectText(page, 'HISTORY OF PRESENT ILLNESS', 'management.');
    await (await contextMenu(page, 'exertional dyspnea', 'Attending', 'Summarize')).click();
    const view = panel(page);
    await view.locator('[data-panel="summary"] .src').first().waitFor({ timeout: 30_000 });
    assert.match(await view.locator('.badge').first().innerText(), /selection · \d+ words/);
    const summary = await view.locator('[data-panel="summary"]').innerText();
    assert.match(summary, /dyspnea/i);
    assert.equal(await view.locator('[data-figure="unsupported"] .value').innerText().then((text) => text.trim().split(/\s/)[0]), '0');
  }));

  test('a click on a summary sentence shows its source in the editor', onScreen(here, async ({ page }) => {
    // Away first, so that the reveal has something to do.
    const box = await findText(page, 'HISTORY OF PRESENT ILLNESS');
    await page.mouse.click(box.x + 5, box.y + 5);
    await page.keyboard.press('Control+End');
    await page.getByText('Dictated by').first().waitFor();
    await panel(page).locator('[data-panel="summary"] .src').first().click();
    await page.locator('.view-line', { hasText: 'PRESENT' }).first().waitFor({ timeout: 10_000 });
  }));

  test('compressing shows the figures and a diff', onScreen(here, async ({ page }) => {
    await page.locator('.tab', { hasText: NOTE }).first().click();
    await page.keyboard.press('Control+Home');
    await runCommand(page, 'Attending: Compress');
    const view = panel(page);
    await view.locator('[data-panel="compressed"]').waitFor({ timeout: 30_000 });
    const ratio = await view.locator('[data-figure="length"] .value').innerText();
    assert.ok(Number.parseInt(ratio, 10) <= 50, ratio);
    await view.getByRole('button', { name: 'Compare' }).click();
    await page.locator('.monaco-diff-editor').waitFor({ timeout: 20_000 });
    await page.keyboard.press('Control+w');
  }));

  test('codes carry evidence, and one can be accepted', onScreen(here, async ({ page }) => {
    await page.locator('.tab', { hasText: NOTE }).first().click();
    await runCommand(page, 'Attending: Code (ICD-10-CM)');
    const view = panel(page);
    const row = view.locator('table.codes tbody tr', { hasText: 'I50.23' }).or(view.locator('table.codes tbody tr', { hasText: 'I13.0' })).first();
    await row.waitFor({ timeout: 30_000 });
    assert.ok((await row.locator('.evidence .src').count()) > 0, 'evidence is linked');
    await row.getByRole('button', { name: /^Accept/ }).click();
    await view.locator('table.codes tr.accepted').first().waitFor({ timeout: 10_000 });
  }));

  test('highlights appear with a hover and are cleared again', onScreen(here, async ({ page }) => {
    await page.locator('.tab', { hasText: NOTE }).first().click();
    await page.keyboard.press('Control+Home');
    await runCommand(page, 'Attending: Highlight Entities');
    await page.locator('.editor-instance .view-overlays .cdr').first().waitFor({ timeout: 30_000 });
    await hoverText(page, 'furosemide', page.locator('.monaco-hover:visible', { hasText: /medication/i }).first());
    await page.keyboard.press('Escape');
    await runCommand(page, 'Attending: Clear Highlights');
  }));

  test('the log command opens the output channel, which holds no note text', onScreen(here, async ({ page }) => {
    await runCommand(page, 'Attending: Show Log');
    const output = page.locator('.part.panel .view-lines');
    await output.waitFor({ timeout: 15_000 });
    assert.doesNotMatch(await output.innerText(), /furosemide|dyspnea/i);
  }));
});

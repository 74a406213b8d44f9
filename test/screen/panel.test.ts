import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { contextMenu, onScreen, openFile, openScreen, panel, restored, runCommand, selectText, shownText, stored, toStart, type Screen } from '../workbench/screen.ts';
import { ROOT } from '../workbench/server.ts';

const NOTE = 'discharge-summary.txt';

/** What a user does with the panel of a note, by mouse and keyboard. */
describe('the panel of a note', () => {
  let screen: Screen;
  const here = (): Screen => screen;

  before(async () => {
    screen = await openScreen({ settings: { 'editor.wordWrap': 'on', 'files.autoSave': 'off' }, prepare: (workspace) => copyFileSync(path.join(ROOT, 'examples/notes', NOTE), path.join(workspace, NOTE)) });
    await openFile(screen.page, NOTE);
  });
  after(async () => screen.close());

  test('the selection is replaced by its shorter text, and undo brings the note back', onScreen(here, async ({ page }) => {
    await selectText(page, 'She reports sleeping', 'There was no syncope.');
    await (await contextMenu(page, 'canned soup', 'Attending', 'Compress')).click();
    const view = panel(page);
    await view.locator('[data-panel="compressed"] .output').waitFor({ timeout: 30_000 });
    assert.match(await view.locator('.badge').first().innerText(), /selection/);
    const before = await shownText(page);
    await view.getByRole('button', { name: 'Replace selection' }).click();
    await dirtyTab(page).waitFor();
    await view.locator('.toast', { hasText: 'undo' }).waitFor();
    const replaced = await shownText(page);
    const [head, rest = ''] = before.split('She reports sleeping');
    assert.ok(head !== undefined && replaced.startsWith(head), 'what stands before is untouched');
    assert.ok(replaced.includes(rest.slice(rest.indexOf('In the emergency department'), rest.indexOf('In the emergency department') + 200)), 'what stands after is untouched');
    assert.ok(!replaced.includes('canned'), 'what stood between is replaced');
    await noteTab(page).click();
    await page.keyboard.press('Control+z');
    // The tab is clean again only when the text is the file's, to the letter.
    await dirtyTab(page).waitFor({ state: 'detached' });
    assert.equal(await shownText(page), before);
  }));

  test('the ratio runs again and shortens the text', onScreen(here, async ({ page }) => {
    await toStart(page, NOTE);
    await runCommand(page, 'Attending: Compress');
    const view = panel(page);
    await view.locator('.badge', { hasText: 'document' }).waitFor({ timeout: 30_000 });
    const half = await lengthShown(view);
    await view.locator('#ratio').selectOption('0.3');
    await view.locator('[data-figure="length"] .value', { hasText: /^\s*(?:[12]\d|30) %/ }).waitFor({ timeout: 30_000 });
    assert.ok((await lengthShown(view)) < half);
    assert.equal(await view.locator('#ratio').inputValue(), '0.3');
  }));

  test('the legend hides a type of entity and shows it again', onScreen(here, async ({ page }) => {
    const view = panel(page);
    const marked = view.locator('.left .e.medication').first();
    const hue = (): Promise<string> => marked.evaluate((element) => [getComputedStyle(element).backgroundColor, getComputedStyle(element).boxShadow].join(' '));
    const shown = await hue();
    const key = view.getByRole('group', { name: 'Highlights' }).getByRole('button', { name: 'medication' });
    await key.click();
    await view.locator('.key[aria-pressed="false"]').waitFor();
    assert.notEqual(await hue(), shown);
    await key.click();
    await view.locator('.key[aria-pressed="false"]').waitFor({ state: 'detached' });
    assert.equal(await hue(), shown);
  }));

  test('a code is rejected, and the decision taken back; another is accepted', onScreen(here, async ({ page }) => {
    await noteTab(page).click();
    await runCommand(page, 'Attending: Code (ICD-10-CM)');
    const view = panel(page);
    const reject = view.getByRole('button', { name: /^Reject / }).first();
    await reject.click({ timeout: 30_000 });
    const rejected = view.locator('table.codes tr.rejected');
    await rejected.waitFor();
    assert.equal(await reject.getAttribute('aria-pressed'), 'true');
    await reject.click();
    await rejected.waitFor({ state: 'detached' });
    assert.equal(await reject.getAttribute('aria-pressed'), 'false');
    await view.getByRole('button', { name: /^Accept / }).first().click();
    await view.locator('table.codes tr.accepted').waitFor();
    await view.locator('[data-figure="accepted"] .value', { hasText: /^\s*1 / }).waitFor();
  }));

  test('tabs and sources are reached and used by keyboard alone', onScreen(here, async ({ page }) => {
    await noteTab(page).click();
    await page.keyboard.press('Control+End');
    await page.getByText('Dictated by').first().waitFor();
    await runCommand(page, 'Attending: Summarize');
    const view = panel(page);
    await view.locator('[data-panel="summary"] .src').first().waitFor({ timeout: 30_000 });
    // To the second group of editors, the panel's.
    await page.keyboard.press('Control+2');
    const focused = view.locator(':focus');
    await tabTo(page, focused, async (element) => (await element.getAttribute('data-tab')) === 'summary');
    await page.keyboard.press('End');
    await view.locator('[data-panel="entities"] .src').first().waitFor();
    await page.keyboard.press('Home');
    await view.locator('[data-panel="summary"] .src').first().waitFor();
    await tabTo(page, focused, async (element) => (await element.getAttribute('class'))?.includes('src') === true);
    await page.keyboard.press('Enter');
    await page.locator('.editor-instance .view-line', { hasText: 'CHIEF' }).first().waitFor({ timeout: 10_000 });
  }));

  test('note and accepted code come back after a reload of the window', onScreen(here, async ({ page }) => {
    await noteTab(page).click();
    await runCommand(page, 'Attending: Code (ICD-10-CM)');
    const code = await panel(page).locator('table.codes tr.accepted .code').innerText({ timeout: 30_000 });
    await stored(page, /attending\.codeDecisions.*accepted/s);
    await page.reload();
    await restored(page);
    const view = panel(page);
    await view.locator('h1', { hasText: NOTE }).waitFor({ timeout: 60_000 });
    // The workbench writes a panel's choices late too: tab and selection may be those of a minute ago, the decision may not.
    await toStart(page, NOTE);
    await runCommand(page, 'Attending: Code (ICD-10-CM)');
    await view.locator('.badge', { hasText: 'document' }).waitFor({ timeout: 30_000 });
    await view.locator('table.codes tr.accepted', { hasText: code }).waitFor();
  }));

  test('an edit of the note is told, and a new run answers it', onScreen(here, async ({ page }) => {
    await noteTab(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('ADDENDUM: Gout of the left ankle.');
    const view = panel(page);
    const banner = view.locator('.banner.warn', { hasText: 'changed' });
    await banner.waitFor({ timeout: 20_000 });
    await banner.getByRole('button', { name: 'Run again' }).click();
    await banner.waitFor({ state: 'detached', timeout: 30_000 });
    await view.locator('.badge', { hasText: /978 words/ }).waitFor({ timeout: 30_000 });
    await noteTab(page).click();
    await page.keyboard.press('Control+z');
  }));
});

function noteTab(page: Page): Locator {
  return page.locator(`.tab[data-resource-name="${NOTE}"]`).first();
}

function dirtyTab(page: Page): Locator {
  return page.locator(`.tab.dirty[data-resource-name="${NOTE}"]`);
}

async function lengthShown(view: FrameLocator): Promise<number> {
  return Number.parseInt(await view.locator('[data-figure="length"] .value').innerText(), 10);
}

/** Presses Tab until the element with the focus is the wanted one. */
async function tabTo(page: Page, focused: Locator, wanted: (element: Locator) => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused.count()) > 0 && (await wanted(focused.first()))) return;
  }
  throw new Error('the focus never came there');
}

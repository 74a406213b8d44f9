import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { contextMenu, onScreen, openFile, openScreen, panel, runCommand, selectText, shownText, toStart, type Screen } from '../workbench/screen.ts';

const FILE = 'letter.txt';
/** A letter about an invented patient; written for these tests. */
const LETTER = `Name: Margaret Doyle      MRN: 4471829
Date of Birth: 02/11/1934

HISTORY OF PRESENT ILLNESS:
Ms. Doyle has Parkinson disease and a Foley catheter. She was seen by
Dr. Samuel Okafor on 03/14/2026; call (617) 555-0142. Home is the blue cottage.
Furosemide 40 mg PO daily. K 3.2. Ramp at the blue cottage.
`;

/** De-identification as a user sees it: what is found, decided, added, and written at last. */
describe('the de-identification review on the screen', () => {
  let screen: Screen;
  const here = (): Screen => screen;

  before(async () => {
    screen = await openScreen({ settings: { 'editor.wordWrap': 'on', 'files.autoSave': 'off' }, prepare: (workspace) => writeFileSync(path.join(workspace, FILE), LETTER) });
    await openFile(screen.page, FILE);
  });
  after(async () => screen.close());

  test('the menu on a selection reviews the selection, and Cancel writes nothing', onScreen(here, async ({ page }) => {
    await selectText(page, 'Ms. Doyle', 'the blue cottage.');
    await (await contextMenu(page, 'Parkinson', 'Attending', 'De-identify')).click();
    const view = panel(page);
    await view.locator('.badge', { hasText: 'selection' }).waitFor({ timeout: 30_000 });
    assert.deepEqual(await view.locator('.entry .from').allInnerTexts().then((found) => found.filter((text) => /Parkinson|Foley|4471829/.test(text))), []);
    await view.getByRole('button', { name: 'Apply to selection' }).waitFor();
    await view.getByRole('button', { name: 'Cancel' }).click();
    await reviewTab(page).waitFor({ state: 'detached' });
    assert.equal(await dirtyTab(page).count(), 0);
  }));

  test('unchecking keeps a person at all places, and the preview follows', onScreen(here, async ({ page }) => {
    await toStart(page, FILE);
    await runCommand(page, 'Attending: De-identify');
    const view = panel(page);
    await view.locator('.badge', { hasText: 'document' }).waitFor({ timeout: 30_000 });
    const doyle = view.locator('.entry', { hasText: 'Margaret Doyle' });
    assert.match(await doyle.innerText(), /PERSON_1[\s\S]*2 places/);
    const before = await figure(page, 'replaced');
    await doyle.locator('> input').uncheck();
    assert.equal(await figure(page, 'replaced'), before - 2);
    assert.equal(await figure(page, 'kept'), 2);
    assert.deepEqual(await view.locator('.preview .id.kept del').allInnerTexts(), ['Margaret Doyle', 'Doyle']);
    await doyle.locator('.several').click();
    await doyle.locator('.place input').nth(1).check();
    assert.equal(await figure(page, 'kept'), 1);
    assert.equal(await doyle.locator('> input').evaluate((box: HTMLInputElement) => box.indeterminate), true);
  }));

  test('what was missed is selected in the preview, and added at all its places', onScreen(here, async ({ page }) => {
    const view = panel(page);
    await view.locator('.preview').evaluate((preview) => {
      const walker = document.createTreeWalker(preview, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const at = node.data.indexOf('blue cottage');
        if (at < 0) continue;
        document.getSelection()?.setBaseAndExtent(node, at, node, at + 'blue cottage'.length);
        return;
      }
    });
    await view.locator('.add', { hasText: '2 places' }).waitFor();
    assert.equal(await view.locator('.add .text').inputValue(), 'blue cottage');
    await view.locator('.add select').selectOption('OTHER_ID');
    await view.locator('.add').getByRole('button', { name: 'Add' }).click();
    await view.locator('.entry', { hasText: 'blue cottage' }).filter({ hasText: 'added by you' }).waitFor();
    assert.equal(await figure(page, 'added'), 2);
    assert.equal(await figure(page, 'kept'), 1, 'decisions outlive the new run');
  }));

  test('the list shows what was kept or added alone', onScreen(here, async ({ page }) => {
    const view = panel(page);
    const entries = view.locator('.entry');
    const all = await entries.count();
    await view.getByRole('button', { name: /^Added 2/ }).click();
    assert.deepEqual(await entries.locator('.from').allInnerTexts(), ['blue cottage']);
    await view.getByRole('button', { name: /^Kept 1/ }).click();
    assert.deepEqual(await entries.locator('.from').allInnerTexts(), ['Margaret Doyle, Doyle']);
    await view.getByRole('button', { name: /^All / }).click();
    assert.equal(await entries.count(), all);
  }));

  test('another mode keeps decisions and shows other replacements', onScreen(here, async ({ page }) => {
    const view = panel(page);
    await view.locator('#mode').selectOption('surrogate');
    await view.locator('.entry .to', { hasText: 'PERSON_' }).first().waitFor({ state: 'detached' });
    assert.equal(await figure(page, 'kept'), 1);
    await view.getByRole('button', { name: 'Result' }).click();
    const text = await view.locator('.preview').innerText();
    assert.ok(text.includes('Margaret Doyle') && !text.includes('Ms. Doyle') && text.includes('Parkinson disease and a Foley catheter'), text);
    assert.ok(!text.includes('[PERSON') && text.includes('Furosemide 40 mg PO daily. K 3.2.'));
    await view.locator('#mode').selectOption('placeholder');
    await view.locator('.entry .to', { hasText: 'PERSON_' }).first().waitFor();
  }));

  test('by keyboard: arrows between boxes, space decides', onScreen(here, async ({ page }) => {
    const view = panel(page);
    await view.locator('.identifiers').first().locator('.block-title input').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    assert.equal(await figure(page, 'kept'), 0, 'some of its places were kept: first all are replaced');
    await page.keyboard.press('Space');
    assert.equal(await figure(page, 'kept'), 2);
    await page.keyboard.press('Space');
  }));

  test('choices outlive another tab in front, which throws the page away', onScreen(here, async ({ page }) => {
    const view = panel(page);
    await view.getByRole('checkbox', { name: 'Replace 4471829' }).uncheck();
    assert.equal(await figure(page, 'kept'), 1);
    await noteTab(page).click();
    await page.locator('.editor-instance .view-line', { hasText: 'Margaret' }).first().waitFor();
    await reviewTab(page).click();
    await view.locator('.entry', { hasText: 'added by you' }).waitFor({ timeout: 30_000 });
    assert.equal(await figure(page, 'kept'), 1);
    assert.equal(await view.getByRole('checkbox', { name: 'Replace 4471829' }).isChecked(), false);
  }));

  test('apply writes the reviewed text, and one undo brings the letter back', onScreen(here, async ({ page }) => {
    const view = panel(page);
    await view.getByRole('button', { name: 'Apply to note' }).click();
    await reviewTab(page).waitFor({ state: 'detached' });
    await dirtyTab(page).waitFor();
    const text = await shownText(page);
    assert.ok(text.includes('MRN: 4471829') && text.includes('Parkinson disease') && text.includes('Furosemide 40 mg PO daily. K 3.2.'), text);
    for (const gone of ['Doyle', 'Okafor', '555-0142', 'blue cottage', '02/11/1934']) assert.ok(!text.includes(gone), gone);
    await noteTab(page).click();
    await page.keyboard.press('Control+z');
    await dirtyTab(page).waitFor({ state: 'detached' });
    assert.ok((await shownText(page)).includes('Margaret Doyle'));
  }));
});

async function figure(page: Page, id: string): Promise<number> {
  return Number.parseInt(await panel(page).locator(`[data-figure="${id}"] .value`).innerText(), 10);
}

function reviewTab(page: Page): Locator {
  return page.locator('.tab', { hasText: `De-identify: ${FILE}` });
}

function noteTab(page: Page): Locator {
  return page.locator(`.tab[data-resource-name="${FILE}"]`).first();
}

function dirtyTab(page: Page): Locator {
  return page.locator(`.tab.dirty[data-resource-name="${FILE}"]`);
}

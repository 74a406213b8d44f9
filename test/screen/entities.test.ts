import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { FrameLocator } from 'playwright-core';
import { hoverText, onScreen, openFile, openScreen, panel, runCommand, toStart, type Screen } from '../workbench/screen.ts';
import { ROOT } from '../workbench/server.ts';

const NOTE = 'discharge-summary.txt';

/** The entities of a note in the panel: filtered, and told who says so. */
describe('entities on the screen', () => {
  let screen: Screen;
  const here = (): Screen => screen;

  before(async () => {
    // Rules alone: what is counted here must not change with a new model.
    screen = await openScreen({ settings: { 'attending.entities': 'rules' }, prepare: (workspace) => copyFileSync(path.join(ROOT, 'examples/notes', NOTE), path.join(workspace, NOTE)) });
    await openFile(screen.page, NOTE);
    await runCommand(screen.page, 'Attending: Summarize');
    await panel(screen.page).locator('[data-panel="summary"] .src').first().waitFor({ timeout: 30_000 });
    await panel(screen.page).locator('[data-tab="entities"]').click();
    await panel(screen.page).locator('table.entities').first().waitFor();
  });
  after(async () => screen.close());

  test('type and assertion narrow together; list, counts and marks of the note follow', onScreen(here, async ({ page }) => {
    const view = panel(page);
    const total = await rows(view);
    await view.getByRole('button', { name: /^problems \d/ }).click();
    const problems = await rows(view);
    assert.ok(problems < total);
    const negated = view.getByRole('button', { name: /^negated \d/ });
    const promised = Number(/\d+/.exec(await negated.innerText())?.[0]);
    await negated.click();
    assert.equal(await rows(view), promised, 'a choice shows what it counted');
    assert.equal(await view.locator('table.entities .e:not(.problem.neg)').count(), 0);
    await view.locator('[data-tab="entities"]', { hasText: `${promised} of ${total}` }).waitFor();
    const marked = view.locator('.left .note .e:not(.out)');
    assert.ok((await marked.count()) > 0);
    assert.equal(await marked.and(view.locator(':not(.problem.neg)')).count(), 0, 'only negated problems are marked in the note');
  }));

  test('the filter outlives another tab, where the legend tells of it', onScreen(here, async ({ page }) => {
    const view = panel(page);
    await view.locator('[data-tab="codes"]').click();
    await view.locator('.legend .filtered', { hasText: /\d+ of \d+ pass the filter/ }).waitFor();
    await view.locator('[data-tab="entities"]').click();
    assert.equal(await view.getByRole('button', { name: /^negated \d/ }).getAttribute('aria-pressed'), 'true');
  }));

  test('an empty result says so and clears', onScreen(here, async ({ page }) => {
    const view = panel(page);
    await view.getByRole('button', { name: /^grammar: dates/ }).click();
    await view.getByText('No entity passes the filter.').waitFor();
    await view.locator('.nothing').getByRole('button', { name: 'Clear filter' }).click();
    await view.locator('table.entities').first().waitFor();
    assert.equal(await view.locator('.option[aria-pressed="true"]').count(), 0);
    assert.equal(await view.locator('.left .note .e.out').count(), 0, 'all marks are back');
  }));

  test('by keyboard: one tab stop a row, arrows within and between, space chooses', onScreen(here, async ({ page }) => {
    const view = panel(page);
    await view.getByRole('button', { name: /^problems \d/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await view.locator('.option[aria-pressed="true"]', { hasText: 'medications' }).waitFor();
    assert.match((await view.locator(':focus').first().innerText()).trim(), /^medications/, 'the focus stays');
    await page.keyboard.press('Tab');
    assert.match((await view.locator(':focus').first().innerText()).trim(), /^present/);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowDown');
    assert.match((await view.locator(':focus').first().innerText()).trim(), /^rules/);
    await view.getByRole('button', { name: 'Clear filter' }).click();
  }));

  test('resting on an entity tells its attributes and who says so; Escape takes the card away', onScreen(here, async ({ page }) => {
    const view = panel(page);
    await view.locator('table.entities .e.medication', { hasText: /furosemide/i }).first().hover();
    const card = view.getByRole('tooltip');
    await card.waitFor({ timeout: 10_000 });
    const told = await card.innerText();
    assert.match(told, /^Medication/);
    assert.match(told, /concept\s+furosemide/);
    assert.match(told, /said by\s+lexicon: drugs/);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
    await view.locator('.left .note .e.problem').first().hover();
    await card.filter({ hasText: 'lexicon: problems' }).waitFor({ timeout: 10_000 });
  }));

  test('the hover in the editor says the same', onScreen(here, async ({ page }) => {
    const hover = page.locator('.monaco-hover:visible', { hasText: /problem/i }).first();
    await toStart(page, NOTE);
    await runCommand(page, 'Attending: Highlight Entities');
    await hoverText(page, 'hypoxic', hover);
    assert.match((await hover.innerText()).replace(/\u00a0/g, ' '), /said by: lexicon: problems/);
  }));
});

async function rows(view: FrameLocator): Promise<number> {
  return await view.locator('table.entities tbody tr').count();
}

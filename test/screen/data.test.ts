import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { Database } from '../../src/platform/database.ts';
import { writeMimic } from '../unit/dataset/preparedDatabases.ts';
import { onScreen, openScreen, panel, restored, runCommand, stored, type Screen } from '../workbench/screen.ts';

const FILE = 'hospital.duckdb';

/** A prepared database as a user looks at it: figures, charts as files, rows, and what happens while another process has it. */
describe('the panel of a database', () => {
  let screen: Screen;
  let file: string;
  const here = (): Screen => screen;

  before(async () => {
    screen = await openScreen({ settings: { 'files.simpleDialog.enable': true } });
    file = path.join(screen.server.workspace, FILE);
    await writeMimic(file, { patients: 400 });
  });
  after(async () => screen.close());

  test('opens with figures, the split proof and charts', onScreen(here, async ({ page }) => {
    // The palette has no command of an extension that the workbench does not know yet.
    await page.locator('.activitybar .action-label[aria-label^="Attending"]').first().waitFor({ timeout: 60_000 });
    await runCommand(page, 'Attending: Open Data View');
    const view = panel(page);
    await view.locator('.proof', { hasText: 'No patient is in two splits: checked over 400 patients.' }).waitFor({ timeout: 60_000 });
    assert.match(await view.locator('[data-figure="rows"] .value').innerText(), /^800/);
    const charts = view.locator('.chart');
    await view.getByRole('img', { name: 'Splits' }).waitFor();
    assert.deepEqual(await charts.evaluateAll((all) => all.map((chart) => chart.getAttribute('data-chart'))), ['splits', 'facts-text', 'facts-diagnoses', 'facts-procedures', 'codes-diagnoses', 'codes-procedures']);
    assert.match(await view.getByRole('img', { name: 'Most frequent diagnoses' }).innerHTML(), /Essential \(primary\)/);
    assert.deepEqual(await overlaps(page), []);
  }));

  test('a chart is saved as SVG and as PNG of the theme that is shown', onScreen(here, async ({ page }) => {
    const svg = await save(page, 'Save SVG of Splits', 'splits.svg');
    const text = svg.toString('utf8');
    assert.match(text, /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns=/);
    assert.ok(text.includes('>Splits<') && text.includes('>validation<') && !text.includes('var('), 'whole, with its title and colours');
    const background = await panel(page).locator('body').evaluate((body) => getComputedStyle(body).getPropertyValue('--chart-background').trim());
    assert.ok(text.includes(`fill="${background}"`), `on ${background}`);
    const png = await save(page, 'Save PNG of Note length', 'lengths.png');
    assert.equal(png.subarray(1, 4).toString(), 'PNG');
    assert.equal(png.readUInt32BE(16), 2 * 760, 'two pixels for each');
    assert.ok(png.length > 8000, `${png.length} bytes are a picture that is not empty`);
  }));

  test('the report is saved and holds no note', onScreen(here, async ({ page }) => {
    const html = (await save(page, 'Save report', 'report.html')).toString('utf8');
    assert.match(html, /^<!doctype html>/);
    assert.ok(html.includes('checked over 400 patients') && !html.includes('History of present illness'));
  }));

  test('a table shows its columns and rows, page by page, sorted, by keyboard', onScreen(here, async ({ page }) => {
    const view = panel(page);
    await view.getByRole('button', { name: /^Overview/ }).focus();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await view.locator('.table-head h1', { hasText: 'facts' }).waitFor();
    const ids = view.locator('.rows tbody tr td:nth-child(2)');
    await ids.first().waitFor({ timeout: 20_000 });
    assert.equal(await ids.count(), 20);
    assert.equal(await ids.first().innerText(), '20000');
    await view.getByRole('button', { name: 'Next' }).click();
    await view.locator('.pager', { hasText: '21 to 40 of 800' }).waitFor();
    assert.equal(await ids.first().innerText(), '20020');
    await view.getByRole('button', { name: 'hadm_id' }).click();
    await view.locator('th[aria-sort="ascending"]').waitFor();
    await view.getByRole('button', { name: 'hadm_id' }).click();
    await view.locator('th[aria-sort="descending"]').waitFor();
    assert.equal(await ids.first().innerText(), '20799');
    await view.locator('.rows .cut').first().click();
    await page.locator('.tab.active', { hasText: /facts row \d+\.txt/ }).waitFor({ timeout: 20_000 });
    await page.locator('.editor-instance .view-line', { hasText: 'invented text' }).first().waitFor();
    await runCommand(page, 'View: Close Editor');
  }));

  test('file and table come back after a reload of the window', onScreen(here, async ({ page }) => {
    await stored(page, /attending\.data[\s\S]*facts/);
    await page.reload();
    await restored(page);
    const view = panel(page);
    await view.locator('.table-head h1', { hasText: 'facts' }).waitFor({ timeout: 60_000 });
    await view.locator('.rows tbody tr').first().waitFor({ timeout: 20_000 });
    await view.getByRole('button', { name: /^Overview/ }).click();
    await view.getByRole('img', { name: 'Splits' }).waitFor();
  }));

  test('a change is told, a lock waited for, a broken file named', onScreen(here, async ({ page }) => {
    const view = panel(page);
    const db = await Database.open(file);
    try {
      await view.getByRole('button', { name: 'Refresh' }).click();
      await view.locator('.banner', { hasText: 'being prepared by another process' }).waitFor({ timeout: 20_000 });
      await db.run('CREATE TABLE added AS SELECT 1 AS n');
    } finally {
      db.close();
    }
    // Tried again by itself.
    await view.getByRole('button', { name: /^added 1/ }).waitFor({ timeout: 30_000 });
    writeFileSync(file, 'no database any more');
    await view.locator('.banner', { hasText: 'has changed' }).waitFor({ timeout: 20_000 });
    await view.getByRole('button', { name: 'Read again' }).click();
    await view.locator('.banner', { hasText: 'DATABASE_BROKEN' }).waitFor({ timeout: 20_000 });
  }));
});

/** Presses a button of the panel that saves, and names the file in the editor's own dialog. */
async function save(page: Page, button: string, name: string): Promise<Buffer> {
  await panel(page).getByRole('button', { name: button }).click();
  const input = page.locator('.quick-input-widget input.input');
  await input.waitFor({ timeout: 20_000 });
  // The dialog writes its suggestion once it has read the folder.
  const suggested = await suggestion(page, /hospital-[a-z-]+\.(?:svg|png|html)$/);
  const target = path.join(path.dirname(suggested), name);
  await input.fill(target);
  await page.keyboard.press('Enter');
  await panel(page).locator('.toast', { hasText: `Saved ${name}` }).waitFor({ timeout: 20_000 });
  assert.ok(existsSync(target) && !existsSync(`${target}.partial`));
  return readFileSync(target);
}

async function suggestion(page: Page, form: RegExp): Promise<string> {
  const input = page.locator('.quick-input-widget input.input');
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const value = await input.inputValue();
    if (form.test(value)) return value;
    await page.waitForTimeout(100);
  }
  throw new Error('the dialog suggested no such name');
}

/** Pairs of labels that stand on one another in a chart as it is drawn. */
async function overlaps(page: Page): Promise<string[]> {
  return await panel(page).locator('body').evaluate((body) => {
    const found: string[] = [];
    for (const svg of body.querySelectorAll('svg[role="img"]')) {
      const texts = [...svg.querySelectorAll('text')].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
      for (const [index, { text, box }] of texts.entries()) {
        for (const other of texts.slice(index + 1)) {
          if (box.left < other.box.right - 0.5 && other.box.left < box.right - 0.5 && box.top + 2 < other.box.bottom - 2 && other.box.top + 2 < box.bottom - 2) found.push(`${text} | ${other.text}`);
        }
      }
    }
    return found;
  });
}

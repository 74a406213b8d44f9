import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { onScreen, openScreen, panel, runCommand, steady, type Screen } from '../workbench/screen.ts';

/** Runs a task as users do: "Run Task", the type, the name. */
async function runTask(page: Page, name: string): Promise<void> {
  await runCommand(page, 'Tasks: Run Task');
  const list = page.locator('.quick-input-list .monaco-list-row');
  const wanted = list.filter({ hasText: name }).first();
  const type = list.filter({ hasText: 'attending' }).first();
  await wanted.or(type).first().waitFor({ timeout: 20_000 });
  if (!(await wanted.isVisible())) await type.click();
  await wanted.click();
}

/** Waits until the terminal has shown a line of this form, however briefly. */
async function inTerminal(page: Page, line: RegExp): Promise<void> {
  await page.waitForFunction((source) => new RegExp(source).test(document.querySelector('.part.panel .xterm-rows')?.textContent?.replace(/\u00a0/g, ' ') ?? ''), line.source, { timeout: 60_000, polling: 'raf' });
}

describe('data preparation through the screen', () => {
  let screen: Screen;
  const here = (): Screen => screen;
  const row = (page: Page, text: string | RegExp): ReturnType<Page['locator']> => page.locator('.pane-body .monaco-list-row', { hasText: text }).first();

  before(async () => {
    // Drawn as elements, which a test can read.
    screen = await openScreen({ settings: { 'terminal.integrated.gpuAcceleration': 'off' } });
  });
  after(async () => screen.close());

  test('an empty workspace is told what to do', onScreen(here, async ({ page }) => {
    await page.locator('.activitybar .action-label[aria-label^="Attending"]').first().click();
    await page.locator('.welcome-view', { hasText: 'No prepared data in this workspace yet.' }).waitFor({ timeout: 30_000 });
    await page.locator('.welcome-view').getByRole('button', { name: 'Try With Synthetic Data' }).waitFor();
  }));

  test('Run Task makes synthetic data, and shows how far it is', onScreen(here, async ({ page, server }) => {
    await runTask(page, 'make synthetic MIMIC-IV to try');
    await inTerminal(page, /2,000 notes of 2,000 notes/);
    assert.ok(existsSync(path.join(server.workspace, 'synthetic-mimic-iv', 'note', 'discharge.csv')));
  }));

  test('Prepare Data asks, invents, prepares, keeps the tasks, and the view fills', onScreen(here, async ({ page, server }) => {
    await runCommand(page, 'Attending: Prepare Data');
    const choose = async (question: string, text: string): Promise<void> => {
      // The list of the question before has rows of the same name.
      await page.locator(`.quick-input-widget input.input[placeholder*="${question}"]`).waitFor();
      await page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first().click();
    };
    await choose('What do you have?', 'Synthetic data');
    await choose('Which schema', 'MIMIC-IV export');
    await choose('How many notes?', 'Another number…');
    await page.locator('.quick-input-message', { hasText: 'How many notes' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-message', { hasText: 'The database file' }).waitFor();
    await page.keyboard.press('Enter');
    await choose('attending data synth', 'save as task');
    await inTerminal(page, /notes\/s {2}[\d.]+ s to go/);
    await inTerminal(page, /patients in two splits: 0/);
    await row(page, /^synthetic-mimic-iv\.duckdb.*5,000 rows/).waitFor({ timeout: 30_000 });
    for (const text of [/^Splits.*no patient in two/, /^train.*rows/, /^facts.*5,000 rows/]) await row(page, text).waitFor({ timeout: 10_000 });
    const { tasks } = JSON.parse(readFileSync(path.join(server.workspace, '.vscode', 'tasks.json'), 'utf8')) as { tasks: { label: string; type: string; command: string }[] };
    assert.deepEqual(tasks.map(({ type, command }) => [type, command]), [['attending', 'data synth'], ['attending', 'data mimic']]);
  }));

  test('a table opens in the panel', onScreen(here, async ({ page }) => {
    await row(page, /^facts/).click();
    await panel(page).getByText('diagnosis_codes').first().waitFor({ timeout: 30_000 });
  }));

  test('deleting asks first, and the view is empty again', onScreen(here, async ({ page, server }) => {
    await row(page, /^synthetic-mimic-iv\.duckdb/).click({ button: 'right' });
    const item = page.locator('.monaco-menu .action-menu-item', { hasText: 'Delete…' });
    await steady(item);
    await item.click();
    const dialog = page.locator('.monaco-dialog-box');
    await dialog.getByText('Delete synthetic-mimic-iv.duckdb').waitFor({ timeout: 10_000 });
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await page.locator('.welcome-view', { hasText: 'No prepared data' }).waitFor({ timeout: 20_000 });
    assert.ok(!existsSync(path.join(server.workspace, 'synthetic-mimic-iv.duckdb')));
  }));
});

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { contextMenu, hoverText, openFile, openScreen, panel, runCommand } from './screen.ts';
import { ROOT } from './server.ts';

// Takes the pictures of media/ in the real workbench: highlights with a hover, the menu, the panel, the review, a database.
// usage: npm run screenshots [-- FOLDER]

const NOTE = 'discharge-summary.txt';
const LETTER = 'clinic-letter.txt';
const DATABASE = 'mimic-iv.duckdb';
/** The folder that a task prepares while its picture is taken. */
const EXPORT = 'hospital-two';
/** What README shows; everything goes to a folder that is named. */
const SHOWN: ReadonlySet<string> = new Set(['panel-dark', 'panel-light', 'menu-dark', 'editor-dark', 'editor-light', 'codes-dark', 'compressed-light', 'entities-dark', 'deidentify-light', 'data-dark', 'data-light', 'data-tree-dark']);
const folder = process.argv[2] === undefined ? path.join(ROOT, 'media') : path.resolve(process.argv[2]);

const THEMES = [
  ['dark', 'Default Dark Modern'],
  ['light', 'Default Light Modern'],
  ['contrast', 'Default High Contrast'],
] as const;

const scratch = mkdtempSync(path.join(tmpdir(), 'attending-pictures-'));
const database = prepareDatabase(scratch);
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));

for (const [name, theme] of THEMES) {
  const screen = await openScreen({
    width: 1440,
    height: 900,
    settings: { 'workbench.colorTheme': theme, 'workbench.activityBar.location': 'hidden', 'editor.wordWrap': 'on', 'editor.lineNumbersMinChars': 3, 'breadcrumbs.enabled': false, 'window.commandCenter': false },
    prepare: (workspace) => {
      for (const note of [NOTE, LETTER]) copyFileSync(path.join(ROOT, 'examples/notes', note), path.join(workspace, note));
      copyFileSync(database, path.join(workspace, DATABASE));
      symlinkSync(path.join(scratch, 'export'), path.join(workspace, EXPORT));
    },
  });
  try {
    await takePictures(screen.page, name);
  } finally {
    await screen.close();
  }
}

async function takePictures(page: Page, theme: string): Promise<void> {
  const picture = async (subject: string): Promise<void> => {
    const name = `${subject}-${theme}`;
    if (process.argv[2] !== undefined || SHOWN.has(name)) await page.screenshot({ path: path.join(folder, `${name}.png`) });
  };
  await openFile(page, NOTE);
  await page.keyboard.press('Control+b');
  await runCommand(page, 'Attending: Highlight Entities');
  await page.locator('.editor-instance .view-overlays .cdr').first().waitFor({ timeout: 30_000 });
  // The side bar's closing moves the text.
  await page.waitForTimeout(1500);
  await hoverText(page, 'coronary artery disease', page.locator('.monaco-hover:visible', { hasText: /problem/i }).first());
  await page.waitForTimeout(400);
  await picture('editor');
  await page.mouse.move(700, 20);

  await contextMenu(page, 'HISTORY OF PRESENT ILLNESS', 'Attending', 'Summarize');
  await page.waitForTimeout(300);
  await picture('menu');
  await page.locator('.monaco-menu .action-menu-item', { hasText: 'Summarize' }).last().click();

  const view = panel(page);
  await view.locator('[data-panel="summary"] .src').first().waitFor({ timeout: 30_000 });
  await page.waitForTimeout(500);
  await view.locator('[data-panel="summary"] .src').nth(2).hover();
  await page.waitForTimeout(300);
  await picture('panel');
  for (const [tab, subject] of [
    ['compressed', 'compressed'],
    ['codes', 'codes'],
  ] as const) {
    await view.locator(`[data-tab="${tab}"]`).click();
    await page.waitForTimeout(400);
    await picture(subject);
  }
  await view.locator('[data-tab="entities"]').click();
  await view.getByRole('button', { name: /^present \d/ }).click();
  await view.getByRole('button', { name: /^tagger \d/ }).click();
  await view.locator('table.entities .e', { hasText: 'Decreased sensation' }).hover();
  await view.getByRole('tooltip').waitFor({ timeout: 10_000 });
  await page.waitForTimeout(500);
  await picture('entities');
  await view.getByRole('button', { name: 'Clear filter' }).click();

  await runCommand(page, 'View: Close All Editors');
  await openFile(page, LETTER);
  await runCommand(page, 'Attending: De-identify');
  const review = panel(page);
  await review.locator('.entry').first().waitFor({ timeout: 30_000 });
  await review.locator('.several').first().click();
  await review.locator('#mode').selectOption('surrogate');
  await review.locator('.entry .to', { hasText: 'PERSON_' }).first().waitFor({ state: 'detached' });
  await review.locator('.place').first().hover();
  await page.waitForTimeout(400);
  await picture('deidentify');
  await runCommand(page, 'View: Close All Editors');
  await runCommand(page, 'Attending: Open Data View');
  const data = panel(page);
  await data.getByRole('img', { name: 'Most frequent diagnoses' }).waitFor({ timeout: 60_000 });
  await page.waitForTimeout(500);
  await picture('data');
  await data.getByRole('button', { name: /^facts / }).click();
  await data.locator('.rows tbody tr').first().waitFor({ timeout: 20_000 });
  await page.waitForTimeout(300);
  await picture('rows');

  // The tree, with a task under way: its progress in the terminal, its database spinning.
  await data.getByRole('button', { name: 'Overview' }).click();
  await runCommand(page, 'Attending: Focus on Data View');
  await page.locator('.monaco-list-row', { hasText: 'no patient in two' }).waitFor({ timeout: 30_000 });
  await runCommand(page, 'Tasks: Run Task');
  const choice = page.locator('.quick-input-list .monaco-list-row');
  await choice.filter({ hasText: 'attending' }).first().click();
  await choice.filter({ hasText: `prepare MIMIC-IV in ${EXPORT}` }).first().click();
  await page.locator('.monaco-list-row', { hasText: 'being prepared' }).waitFor({ timeout: 30_000 });
  await page.waitForTimeout(1800);
  await picture('data-tree');
}

/** A made-up hospital, prepared as a user does it. */
function prepareDatabase(place: string): string {
  const file = path.join(place, DATABASE);
  const attending = (...args: readonly string[]): void => {
    const { status } = spawnSync(process.execPath, [path.join(ROOT, 'dist', 'cli.js'), 'data', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error(`attending data ${args.join(' ')} ended with ${status ?? 'a signal'}`);
  };
  attending('synth', '--dataset', 'mimic-iv', '--notes', '12000', '--seed', '3', '--out', path.join(place, 'export'));
  attending('mimic', '--dataset', 'mimic-iv', '--dir', path.join(place, 'export'), '--db', file);
  return file;
}

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fakeSmi, PROCESSES, speaking, type FakeSmi } from '../unit/runtime/fakeSmi.ts';
import { onScreen, openFile, openScreen, panel, restored, runCommand, type Screen } from '../workbench/screen.ts';

const TWO_CARDS = ['0, GPU-6f3c0a52-8a1e-2f55-9d0e-4f0c1b7a9e11, 37, 12390, 24564, 61, 142.33, NVIDIA RTX A5000', '1, GPU-7a3c0a52-8a1e-2f55-9d0e-4f0c1b7a9e12, 5, 318, 24564, 38, 21.50, NVIDIA RTX A5000'];

/** The GPU monitor as a user sees it, with a program that says what nvidia-smi says. */
describe('the GPU monitor', () => {
  let screen: Screen;
  let smi: FakeSmi;
  const here = (): Screen => screen;

  before(async () => {
    smi = fakeSmi(speaking(TWO_CARDS, PROCESSES));
    // The server would ask a login shell for PATH, which knows nothing of this folder.
    screen = await openScreen({ env: { VSCODE_CLI: '1', PATH: `${smi.env['PATH']}${path.delimiter}${process.env['PATH']}` }, prepare: (workspace) => writeFileSync(path.join(workspace, 'note.txt'), 'CHIEF COMPLAINT: Cough.\n') });
  });
  after(async () => {
    await screen.close();
    smi.remove();
  });

  test('is in the status bar once a note is open, from one query, with all in its tooltip', onScreen(here, async ({ page }) => {
    await openFile(page, 'note.txt');
    const item = page.locator('.statusbar-item[id*="attending.gpu"]');
    await item.filter({ hasText: '2 GPUs 21% 12.4/48.0 GiB 61°C 164 W' }).waitFor({ timeout: 60_000 });
    await item.hover();
    const tooltip = page.locator('.monaco-hover:visible', { hasText: 'python3' });
    await tooltip.waitFor({ timeout: 20_000 });
    assert.match(await tooltip.innerText(), /Busy\s+Memory\s+Heat\s+Power[\s\S]*0 NVIDIA RTX A5000\s+37%\s+12\.1\/24\.0 GiB\s+61 °C\s+142 W[\s\S]*blender \(991\)/);
    assert.equal(readFileSync(smi.callsFile, 'utf8').match(/^gpu /gm)?.length, 1);
  }));

  test('opens its chart by a click: lines of each card, key figures, processes', onScreen(here, async ({ page }) => {
    await page.mouse.move(400, 300);
    await page.locator('.statusbar-item[id*="attending.gpu"] a').click();
    const view = panel(page);
    await view.getByRole('img', { name: 'Busy' }).waitFor({ timeout: 30_000 });
    assert.deepEqual(await view.locator('.chart').evaluateAll((all) => all.map((chart) => chart.getAttribute('data-chart'))), ['busy', 'memory', 'temperature', 'power']);
    assert.match(await view.locator('[data-figure="memory"]').innerText(), /12\.4 GiB of 48\.0/);
    assert.match(await view.getByRole('img', { name: 'Busy' }).locator('desc').evaluate((element) => element.textContent), /GPU 0: 37 % now.*GPU 1: 5 % now/);
    await view.locator('section[aria-label="Processes"] tbody tr').first().waitFor({ timeout: 30_000 });
    assert.deepEqual(await view.locator('section[aria-label="Processes"] tbody tr').first().locator('td').allInnerTexts(), ['python3', '0', '4242', '11.5 GiB']);
  }));

  test('goes on drawing: the line grows', onScreen(here, async ({ page }) => {
    const drawn = (): Promise<number> => panel(page).locator('[data-chart="busy"] path').first().evaluate((line) => line.getAttribute('d')!.split('L').length);
    const before = await drawn();
    await page.waitForTimeout(4000);
    assert.ok((await drawn()) > before);
  }));

  test('fits half a window of 480 pixels, with nothing that scrolls sideways', onScreen(here, async ({ page }) => {
    await page.setViewportSize({ width: 530, height: 900 });
    await page.waitForTimeout(1500);
    const body = panel(page).locator('body');
    assert.ok(await body.evaluate((element) => element.scrollWidth <= element.clientWidth), 'no sideways scrolling');
    assert.ok(await panel(page).locator('.drawing svg').evaluateAll((all) => all.every((svg) => svg.getBoundingClientRect().right <= document.body.clientWidth + 1)));
    await page.setViewportSize({ width: 1440, height: 900 });
  }));

  test('is there again after a reload', onScreen(here, async ({ page }) => {
    await page.reload();
    await restored(page);
    await panel(page).getByRole('img', { name: 'Busy' }).waitFor({ timeout: 60_000 });
  }));

  test('says why there is no GPU any more, and shows processor and memory', onScreen(here, async ({ page }) => {
    smi.say("console.log('Failed to initialize NVML: Driver/library version mismatch'); process.exitCode = 18;");
    await runCommand(page, 'Developer: Reload Window');
    await restored(page);
    const view = panel(page);
    await view.locator('.banner', { hasText: 'The NVIDIA driver was updated while it ran' }).waitFor({ timeout: 60_000 });
    await view.getByRole('img', { name: 'Processor' }).waitFor({ timeout: 30_000 });
    await page.locator('.statusbar-item[id*="attending.gpu"]', { hasText: /CPU \d+% [\d.]+\/[\d.]+ GiB/ }).waitFor({ timeout: 30_000 });
    smi.say(speaking(TWO_CARDS));
    await view.getByRole('button', { name: 'Look again' }).click();
    await view.getByRole('img', { name: 'Temperature' }).waitFor({ timeout: 30_000 });
    assert.equal(await view.locator('.banner').count(), 0);
  }));
});

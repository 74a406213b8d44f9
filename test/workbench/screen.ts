import { chromium, type Browser, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { chromiumPath, developmentPayload, startServer, workbenchUrl, type Server, type ServerOptions } from './server.ts';

/** A workbench on a screen: what a user sees and clicks. */
export interface Screen {
  readonly page: Page;
  readonly server: Server;
  readonly close: () => Promise<void>;
}

export async function launchBrowser(): Promise<Browser> {
  return await chromium.launch({
    executablePath: chromiumPath(),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

/** Boots a server and a browser and waits for the workbench; the extension comes from the project's folder unless a vsix is given. */
export async function openScreen(options: ServerOptions & { readonly width?: number; readonly height?: number; readonly prepare?: (workspace: string) => void } = {}): Promise<Screen> {
  const server = await startServer(options);
  options.prepare?.(server.workspace);
  const browser = await launchBrowser();
  const close = async (): Promise<void> => {
    await browser.close();
    await server.stop();
  };
  try {
    const context = await browser.newContext({ viewport: { width: options.width ?? 1440, height: options.height ?? 900 }, permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(workbenchUrl(server, options.vsix === undefined ? [developmentPayload(server)] : []));
    await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
    await page.evaluate(() => (window as unknown as { driver?: { whenWorkbenchRestored(): Promise<void> } }).driver?.whenWorkbenchRestored());
    return { page, server, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Runs a command through the palette, as a user types it. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input.input');
  await input.waitFor();
  await input.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
}

/** Opens a file of the workspace through quick open and waits for its first line. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+P');
  const input = page.locator('.quick-input-widget input.input');
  await input.waitFor();
  await input.fill(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page.locator('.editor-instance .view-line').first().waitFor();
}

/** Where a text stands on the screen in the (first) editor; it must be on one line and in view. */
export async function findText(page: Page, text: string): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.evaluate((wanted) => {
    for (const line of document.querySelectorAll('.editor-instance .view-line')) {
      // The editor shows spaces as no-break spaces, and a line is made of several spans.
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const whole = nodes.map((node) => node.data).join('').replace(/\u00a0/g, ' ');
      const at = whole.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      let passed = 0;
      for (const node of nodes) {
        const start = at - passed;
        const end = at + wanted.length - passed;
        if (start >= 0 && start < node.length) range.setStart(node, start);
        if (end > 0 && end <= node.length) {
          range.setEnd(node, end);
          break;
        }
        passed += node.length;
      }
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
    return null;
  }, text);
  if (box === null) throw new Error(`not on the screen: ${text}`);
  return box;
}

/** Selects from the start of one text to the end of another by dragging the mouse. */
export async function selectText(page: Page, from: string, to = from): Promise<void> {
  const a = await findText(page, from);
  const b = await findText(page, to);
  await page.mouse.move(a.x + 1, a.y + a.height / 2);
  await page.mouse.down();
  await page.mouse.move(b.x + b.width - 1, b.y + b.height / 2, { steps: 8 });
  await page.mouse.up();
}

/** Right-clicks on a text and goes through the entries of the menu, submenus included. */
export async function contextMenu(page: Page, on: string, ...entries: readonly string[]): Promise<Locator> {
  const box = await findText(page, on);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { button: 'right' });
  let item = page.locator('.monaco-menu .action-menu-item').first();
  for (const [index, entry] of entries.entries()) {
    item = page.locator('.monaco-menu .action-menu-item', { hasText: entry }).last();
    await item.waitFor({ timeout: 10_000 });
    if (index < entries.length - 1) await item.hover();
  }
  return item;
}

/** The document inside the open panel. */
export function panel(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}

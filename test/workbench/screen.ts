import { chromium, type Browser, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { saveEvidence } from './evidence.ts';
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
  let page: Page | undefined;
  try {
    const context = await browser.newContext({ viewport: { width: options.width ?? 1440, height: options.height ?? 900 }, permissions: ['clipboard-read', 'clipboard-write'] });
    page = await context.newPage();
    await page.goto(workbenchUrl(server, options.vsix === undefined ? [developmentPayload(server)] : []));
    await restored(page);
    return { page, server, close };
  } catch (error) {
    const folder = await saveEvidence(server, page);
    await close();
    throw new Error(`the workbench did not open; screen and logs: ${folder}`, { cause: error });
  }
}

/** Waits until the workbench stands, after its opening or a reload. */
export async function restored(page: Page): Promise<void> {
  await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
  await page.evaluate(() => (window as unknown as { driver?: { whenWorkbenchRestored(): Promise<void> } }).driver?.whenWorkbenchRestored());
}

/** The body of a test on a screen; when it fails, the error names the folder with the screen and the logs. */
export function onScreen(screen: () => Screen, body: (screen: Screen) => Promise<void>): () => Promise<void> {
  return async () => {
    try {
      await body(screen());
    } catch (error) {
      const folder = await saveEvidence(screen().server, screen().page);
      throw new Error(`${error instanceof Error ? withoutColour(error.message) : String(error)}\nscreen and logs: ${folder}`, { cause: error });
    }
  };
}

function withoutColour(text: string): string {
  return text.replace(/\u001B\[[\d;]*m/g, '');
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
  // The panel's tab names the same file.
  await page.locator('.tab.active', { hasText: name }).first().waitFor();
  await page.locator('.editor-instance .view-line').first().waitFor();
}

/** Puts the cursor at the start of an open file, nothing selected; an undo that is still under way selects what it brought back. */
export async function toStart(page: Page, name: string): Promise<void> {
  await page.locator(`.tab[data-resource-name="${name}"]`).first().click();
  const position = page.locator('.statusbar-item', { hasText: /^Ln / }).first();
  for (let attempt = 0; attempt < 20; attempt += 1) {
    await page.keyboard.press('Control+Home');
    await page.waitForTimeout(250);
    if ((await position.innerText()).trim() === 'Ln 1, Col 1') return;
  }
  throw new Error('the cursor never came to the start of the note');
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

/** Rests on a text of the editor until its hover is there; a pointer that rested before the highlights came must move again. */
export async function hoverText(page: Page, text: string, hover: Locator): Promise<void> {
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const { x, y, width, height } = await findText(page, text);
    await page.mouse.move(x + width / 2, y - 3 * height);
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
    if (await hover.waitFor({ timeout: 3000 }).then(() => true, () => false)) return;
  }
  throw new Error(`no hover came over ${text}`);
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
  // A click on a submenu that is still being laid out is lost.
  await steady(item);
  return item;
}

/** Waits until an element has stayed in its place for some frames: a click on a menu that is still being laid out is lost. */
export async function steady(item: Locator): Promise<void> {
  await item.evaluate(async (element) => {
    let before = '';
    for (let same = 0; same < 20; ) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const { x, y, width, height } = element.getBoundingClientRect();
      const now = [x, y, width, height].join(' ');
      same = now === before ? same + 1 : 0;
      before = now;
    }
  });
}

/**
 * The errors and warnings in the notification centre, oldest last; it is closed and emptied. Progress that has not
 * faded yet is no message. Toasts are off under the test driver.
 */
export async function takeNotifications(page: Page): Promise<string[]> {
  await runCommand(page, 'Notifications: Show Notifications');
  const told = page.locator('.notifications-center.visible .notification-list-item', { has: page.locator('.codicon-error, .codicon-warning') });
  const messages = told.locator('.notification-list-item-message');
  await messages.first().waitFor({ timeout: 20_000 });
  const texts = await messages.allInnerTexts();
  await runCommand(page, 'Notifications: Clear All Notifications');
  await messages.first().waitFor({ state: 'detached', timeout: 10_000 });
  return texts;
}

/** The text that the (first) editor shows, from the top down, without its line breaks. */
export async function shownText(page: Page): Promise<string> {
  const lines = await page.locator('.editor-instance').first().locator('.view-line').evaluateAll((elements) => elements.map((element) => ({ top: element.getBoundingClientRect().top, text: element.textContent })));
  return lines
    .sort((a, b) => a.top - b.top)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** Waits until the browser's storage of the workbench holds a value of this form, and gives it: it is written within a minute. */
export async function stored(page: Page, form: RegExp): Promise<string> {
  const end = Date.now() + 120_000;
  while (Date.now() < end) {
    const value = (await storedValues(page)).find((text) => form.test(text));
    if (value !== undefined) return value;
    await page.waitForTimeout(250);
  }
  throw new Error(`never stored: ${form.source}`);
}

async function storedValues(page: Page): Promise<string[]> {
  return await page.evaluate(async () => {
    const request = <T>(pending: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        pending.onsuccess = () => resolve(pending.result);
        pending.onerror = () => reject(pending.error ?? new Error('IndexedDB'));
      });
    const found: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      if (name?.startsWith('vscode-web-state-db') !== true) continue;
      const database = await request(indexedDB.open(name));
      try {
        found.push(...(await request(database.transaction('ItemTable').objectStore('ItemTable').getAll())).map(String));
      } finally {
        database.close();
      }
    }
    return found;
  });
}

/** The document inside the open panel. */
export function panel(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}

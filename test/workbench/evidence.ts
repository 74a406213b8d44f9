import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Server } from './server.ts';

const TAIL = 20_000;

/**
 * Saves what helps to see why a test failed: a picture of the screen, the server's output and the
 * workbench's logs, their last part. Gives the folder: a new one in ATTENDING_EVIDENCE, by default the
 * system's folder for temporary files.
 */
export async function saveEvidence(server: Server, page: Page | undefined): Promise<string> {
  const parent = process.env['ATTENDING_EVIDENCE'] ?? tmpdir();
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(path.join(parent, 'attending-failed-'));
  writeFileSync(path.join(folder, 'server.log'), server.output());
  const logs = path.join(server.scratch, 'data', 'logs');
  for (const name of listLogs(logs)) writeFileSync(path.join(folder, name.replaceAll(path.sep, '-')), readFileSync(path.join(logs, name), 'utf8').slice(-TAIL));
  // A page that hangs must not hide the first error.
  await page?.screenshot({ path: path.join(folder, 'screen.png'), timeout: 10_000 }).catch(() => undefined);
  return folder;
}

function listLogs(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.log'));
  } catch {
    return [];
  }
}

import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';

/** Runs in the extension host: how long the first activation takes there, reading the bundle included. */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension<{ testing: { activationMs: number } }>('attending.attending');
  if (extension === undefined) throw new Error('the extension is not installed');
  const wasActive = extension.isActive;
  const started = performance.now();
  const api = await extension.activate();
  const totalMs = performance.now() - started;
  writeFileSync(process.env['ATTENDING_HOST_RESULTS']!, JSON.stringify([{ title: 'activation', ok: !wasActive, milliseconds: totalMs, activateMs: api.testing.activationMs }]));
}

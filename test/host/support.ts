import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { NoteView } from '../../src/engine/viewTypes.ts';
import type { ErrorRecord } from '../../src/platform/errors.ts';
import type { SessionProbe, TestingApi } from '../../src/extension/testing.ts';

/** A short note with a bit of everything; written for these tests. */
export const NOTE = `CHIEF COMPLAINT: Shortness of breath.

HISTORY OF PRESENT ILLNESS:
The patient is a 71-year-old woman with hypertension and type 2 diabetes mellitus who presented on 03/14/2026 with two days of worsening dyspnea. She denies chest pain, fever or cough. She was seen and examined together with her daughter, and all of their questions were answered to their satisfaction.

MEDICATIONS:
1. Furosemide 40 mg PO daily
2. Metoprolol succinate 25 mg PO daily

LABS: K 3.2, creatinine 1.9, BNP 1,840.

ASSESSMENT AND PLAN:
Acute on chronic systolic heart failure: furosemide 80 mg IV BID was given with good effect. Hypokalemia was repleted. Her mother had breast cancer.
`;

/** The extension's testing API; activates the extension. */
export async function testing(): Promise<TestingApi> {
  const extension = vscode.extensions.getExtension<{ testing: TestingApi }>('attending.attending');
  assert.ok(extension, 'the extension is installed');
  return (await extension.activate()).testing;
}

export async function probe(): Promise<SessionProbe> {
  return (await testing()).session();
}

export async function openNote(content = NOTE): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ content, language: 'plaintext' });
  const editor = await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One, preview: false });
  // Told late when the editors of the test before are still being closed.
  await until('the note is in front', () => vscode.window.activeTextEditor?.document === document);
  // The workbench may still hold the backup of an earlier note of this name, and gives that instead.
  if (document.getText() !== content) {
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().length)), content);
    await vscode.workspace.applyEdit(edit);
  }
  return editor;
}

/** Runs a command that gives a view; fails on an error. */
export async function runForView(command: string): Promise<NoteView> {
  const outcome = await vscode.commands.executeCommand<NoteView | { error: ErrorRecord } | undefined>(command);
  assert.ok(outcome !== undefined && !('error' in outcome), `${command} gave ${JSON.stringify(outcome)}`);
  return outcome;
}

export async function runForError(command: string): Promise<ErrorRecord> {
  const outcome = await vscode.commands.executeCommand<{ error?: ErrorRecord } | undefined>(command);
  assert.ok(outcome?.error, `${command} should have failed`);
  return outcome.error;
}

/** Polls until the condition holds: the workbench tells the host some things late. */
export async function until(what: string, condition: () => boolean, timeoutMs = 25_000): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await until('all editors are closed', () => vscode.window.activeTextEditor === undefined && vscode.window.tabGroups.all.every(({ tabs }) => tabs.length === 0));
}

import * as vscode from 'vscode';
import type { NoteCommandId } from './commands.ts';
import type { StatusItem } from './status.ts';
import type { SessionProbe } from './testing.ts';

/** Scaffold: replaced within the hour. */
export class Session {
  run(id: NoteCommandId): Promise<unknown> {
    void vscode.window.showInformationMessage(`${id} is being built.`);
    return Promise.resolve(undefined);
  }

  restorePanel(panel: vscode.WebviewPanel, state: unknown): void {
    state;
    panel.dispose();
  }

  highlightOnOpen(editor: vscode.TextEditor): void {
    editor;
  }

  testing(): SessionProbe {
    throw new Error('being built');
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

export function openSession(context: vscode.ExtensionContext, log: vscode.LogOutputChannel, status: StatusItem): Session {
  context;
  log;
  status;
  return new Session();
}

import * as vscode from 'vscode';
import { AttendingError } from '../platform/errors.ts';

/** The editor that a command is about. */
export class ActiveNote implements vscode.Disposable {
  readonly #subscription: vscode.Disposable;
  /** The last text editor with the focus: a panel that takes the focus leaves none active. */
  #last: vscode.TextEditor | undefined = vscode.window.activeTextEditor;

  constructor() {
    this.#subscription = vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (editor !== undefined && !isOutput(editor)) this.#last = editor;
    });
  }

  /** The active editor; while a panel or an output channel has the focus, the last one that is still visible. */
  find(): vscode.TextEditor | undefined {
    const active = vscode.window.activeTextEditor;
    if (active !== undefined && !isOutput(active)) return active;
    // A file in front that has no text editor is meant, and can only be refused.
    if (active === undefined && fileInFront() !== undefined) return undefined;
    const last = this.#last?.document;
    return vscode.window.visibleTextEditors.find((visible) => visible.document === last && !isOutput(visible));
  }

  /** As `find`; throws NO_EDITOR or NOT_TEXT where there is none. */
  require(): vscode.TextEditor {
    const editor = this.find();
    if (editor === undefined && fileInFront() !== undefined) {
      throw new AttendingError('NOT_TEXT', 'The open file is not a note: it is binary, or too large for extensions.', 'Open a note saved as plain text in UTF-8 and run again.');
    }
    if (editor === undefined) throw new AttendingError('NO_EDITOR', 'No note is open.', 'Open a note, select the text or nothing for all of it, and run again.');
    return editor;
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}

/** Output and log channels are text editors to VS Code; they are no notes. */
function isOutput({ document }: vscode.TextEditor): boolean {
  return document.uri.scheme === 'output';
}

/** The file of the tab in front where no text editor shows it: one that is binary or beyond what extensions see. */
function fileInFront(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return vscode.window.activeTextEditor === undefined && (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) ? input.uri : undefined;
}

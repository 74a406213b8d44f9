import * as vscode from 'vscode';
import { PICK_COMMAND } from './commands.ts';
import { looksLikeNoteFile } from './noteFiles.ts';

/** The one value from which the status bar item is drawn. */
export type Status =
  | { readonly kind: 'idle' }
  /** `label` is one plain phrase without note text: "Summarising discharge.txt". */
  | { readonly kind: 'working'; readonly label: string }
  | { readonly kind: 'failed'; readonly message: string };

/** "Attending" in the status bar: quiet where no note is open, a spinner while work runs, a warning after a failure. */
export class StatusItem implements vscode.Disposable {
  readonly #item: vscode.StatusBarItem;
  readonly #subscription: vscode.Disposable;
  readonly #works = new Set<{ readonly label: string }>();
  #status: Status = { kind: 'idle' };

  constructor() {
    this.#item = vscode.window.createStatusBarItem('attending.status', vscode.StatusBarAlignment.Right, 90);
    this.#item.name = 'Attending';
    this.#item.command = PICK_COMMAND;
    this.#subscription = vscode.window.onDidChangeActiveTextEditor(() => this.#draw());
    this.#draw();
  }

  get status(): Status {
    return this.#status;
  }

  /** Shows a piece of work until the returned function ends it with what to show next. Work that goes on is shown before that. */
  start(label: string): (outcome: Status) => void {
    const work = { label };
    this.#works.add(work);
    this.#status = { kind: 'working', label };
    this.#draw();
    return (outcome) => {
      this.#works.delete(work);
      const other = [...this.#works].at(-1);
      this.#status = other === undefined ? outcome : { kind: 'working', label: other.label };
      this.#draw();
    };
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#item.dispose();
  }

  #draw(): void {
    const { text, tooltip } = drawn(this.#status);
    this.#item.text = text;
    this.#item.tooltip = tooltip;
    this.#item.accessibilityInformation = { label: tooltip, role: 'button' };
    this.#item.backgroundColor = this.#status.kind === 'failed' ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    const editor = vscode.window.activeTextEditor;
    // Without an editor the focus is in a panel, perhaps ours; an output channel says nothing about the note.
    if (this.#status.kind !== 'idle' || editor === undefined || editor.document.uri.scheme === 'output' || looksLikeNoteFile(editor.document)) this.#item.show();
    else this.#item.hide();
  }
}

function drawn(status: Status): { text: string; tooltip: string } {
  switch (status.kind) {
    case 'idle':
      return { text: '$(note) Attending', tooltip: 'Attending: commands for this note' };
    case 'working':
      return { text: '$(loading~spin) Attending', tooltip: `Attending: ${status.label}` };
    case 'failed':
      return { text: '$(warning) Attending', tooltip: `Attending: ${status.message}` };
  }
}

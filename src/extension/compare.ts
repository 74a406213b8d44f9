import * as vscode from 'vscode';
import { COMPARE_SCHEME } from './noteFiles.ts';

/** The two read-only texts of a diff view: the note as analysed, and what was made of it. */
export class CompareTexts implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #subscriptions: vscode.Disposable;
  #count = 0;

  constructor() {
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(COMPARE_SCHEME, this),
      // Nothing of a note stays in memory once its tab is closed.
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#texts.delete(uri.toString())),
    );
  }

  /** '' for a tab that outlived the window: its text was kept nowhere. */
  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }

  /** Opens the diff in the given column: note on the left, on the right what `made` names in one word. */
  async open(title: string, original: string, made: 'compressed' | 'de-identified', text: string, viewColumn: vscode.ViewColumn): Promise<void> {
    this.#count += 1;
    const left = this.#keep('note', title, original);
    const right = this.#keep(made, title, text);
    await vscode.commands.executeCommand('vscode.diff', left, right, `${title}: note ↔ ${made}`, { preview: true, viewColumn } satisfies vscode.TextDocumentShowOptions);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#texts.clear();
  }

  #keep(side: string, title: string, text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme: COMPARE_SCHEME, path: `/${side}/${title}`, query: String(this.#count) });
    this.#texts.set(uri.toString(), text);
    return uri;
  }
}

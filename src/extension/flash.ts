import * as vscode from 'vscode';

const FLASH_MS = 900;

/** Shows where a source is: scrolls there, flashes it, then leaves an outline until the next one, a click or an edit. */
export class Flash implements vscode.Disposable {
  readonly #strong = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchBackground'),
    outline: '1px solid',
    outlineColor: new vscode.ThemeColor('focusBorder'),
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.findMatchForeground'),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
  });
  readonly #quiet = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
    outline: '1px solid',
    outlineColor: new vscode.ThemeColor('focusBorder'),
  });
  readonly #subscriptions: vscode.Disposable;
  #shown: { readonly editor: vscode.TextEditor; readonly range: vscode.Range } | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor() {
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (this.#shown?.editor.document === document) this.clear();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
        if (this.#shown?.editor === textEditor && kind !== undefined) this.clear();
      }),
    );
  }

  /** What is shown now; for tests. */
  get shown(): { readonly uri: string; readonly range: vscode.Range } | undefined {
    return this.#shown === undefined ? undefined : { uri: this.#shown.editor.document.uri.toString(), range: this.#shown.range };
  }

  show(editor: vscode.TextEditor, range: vscode.Range): void {
    this.clear();
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    editor.setDecorations(this.#strong, [range]);
    this.#shown = { editor, range };
    this.#timer = setTimeout(() => {
      editor.setDecorations(this.#strong, []);
      editor.setDecorations(this.#quiet, [range]);
    }, FLASH_MS);
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#shown?.editor.setDecorations(this.#strong, []);
    this.#shown?.editor.setDecorations(this.#quiet, []);
    this.#shown = undefined;
  }

  dispose(): void {
    this.clear();
    this.#subscriptions.dispose();
    this.#strong.dispose();
    this.#quiet.dispose();
  }
}

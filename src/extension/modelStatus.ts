import * as vscode from 'vscode';
import { MODEL_COMMANDS } from './commands.ts';
import { shortName } from './modelNames.ts';
import { looksLikeNoteFile } from './noteFiles.ts';

/** What the models' process is doing, as far as the status bar says it. */
export type ModelState = { readonly kind: 'idle' } | { readonly kind: 'loading' } | { readonly kind: 'loaded'; readonly place: string };

/** The model that attends to notes, in the status bar; a click chooses another. Reads a setting and nothing else. */
export class ModelStatusItem implements vscode.Disposable {
  readonly #item: vscode.StatusBarItem;
  readonly #subscriptions: readonly vscode.Disposable[];
  #state: ModelState = { kind: 'idle' };

  constructor() {
    this.#item = vscode.window.createStatusBarItem('attending.model', vscode.StatusBarAlignment.Right, 89);
    this.#item.name = 'Attending: model';
    this.#item.command = MODEL_COMMANDS.choose;
    this.#subscriptions = [
      vscode.window.onDidChangeActiveTextEditor(() => this.#draw()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('attending.model')) this.#draw();
      }),
    ];
    this.#draw();
  }

  show(state: ModelState): void {
    this.#state = state;
    this.#draw();
  }

  get text(): string {
    return this.#item.text;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#item.dispose();
  }

  #draw(): void {
    const set = vscode.workspace.getConfiguration('attending').get<unknown>('model');
    const model = typeof set === 'string' && set.trim() !== '' && set !== 'offline' ? set.trim() : undefined;
    const icon = this.#state.kind === 'loading' ? '$(loading~spin)' : '$(chip)';
    const about = model === undefined ? 'Notes are attended to by the offline engine.' : `Notes are attended to by ${shortName(model)}${ABOUT[this.#state.kind]}${this.#state.kind === 'loaded' ? ` on ${this.#state.place}` : ''}.`;
    this.#item.text = `${icon} ${model === undefined ? 'Offline engine' : shortName(model)}`;
    this.#item.tooltip = `Attending: ${about} Click to choose another.`;
    this.#item.accessibilityInformation = { label: `Attending: ${about} Choose another model`, role: 'button' };
    const editor = vscode.window.activeTextEditor;
    // Where the other item of ours stands.
    if (this.#state.kind === 'loading' || editor === undefined || editor.document.uri.scheme === 'output' || looksLikeNoteFile(editor.document)) this.#item.show();
    else this.#item.hide();
  }
}

const ABOUT: Readonly<Record<ModelState['kind'], string>> = { idle: '', loading: ', which is being loaded', loaded: ', loaded' };

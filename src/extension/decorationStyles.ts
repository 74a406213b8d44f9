import * as vscode from 'vscode';
import type { EntityType } from '../entities/types.ts';
import type { Look } from './look.ts';

const STROKES: Readonly<Record<Look, vscode.DecorationRenderOptions>> = {
  plain: { borderStyle: 'solid', borderWidth: '0 0 1.5px 0' },
  negated: {},
  uncertain: { borderStyle: 'dashed', borderWidth: '0 0 1.5px 0' },
  historical: { borderStyle: 'dotted', borderWidth: '0 0 2px 0' },
};

/** Decoration types, made when first used. */
export class DecorationStyles implements vscode.Disposable {
  readonly #types = new Map<string, vscode.TextEditorDecorationType>();

  /** Names of all styles made so far: "problem:negated". */
  get names(): Iterable<string> {
    return this.#types.keys();
  }

  get(type: EntityType, look: Look): { readonly name: string; readonly decoration: vscode.TextEditorDecorationType } {
    const name = `${type}:${look}`;
    let decoration = this.#types.get(name);
    if (decoration === undefined) {
      decoration = vscode.window.createTextEditorDecorationType(optionsOf(type, look));
      this.#types.set(name, decoration);
    }
    return { name, decoration };
  }

  byName(name: string): vscode.TextEditorDecorationType | undefined {
    return this.#types.get(name);
  }

  dispose(): void {
    for (const decoration of this.#types.values()) decoration.dispose();
    this.#types.clear();
  }
}

function optionsOf(type: EntityType, look: Look): vscode.DecorationRenderOptions {
  const options: vscode.DecorationRenderOptions = { ...STROKES[look], rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed };
  if (look === 'negated') {
    // The stroke in the type's hue, as in the panel; the text dimmed.
    options.textDecoration = `line-through var(--vscode-attending-${type})`;
    options.color = new vscode.ThemeColor('descriptionForeground');
    return options;
  }
  options.backgroundColor = new vscode.ThemeColor(`attending.${type}Background`);
  options.borderColor = new vscode.ThemeColor(`attending.${type}`);
  return options;
}

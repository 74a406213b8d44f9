import * as vscode from 'vscode';
import type { EntityType } from '../entities/types.ts';
import type { Highlight } from '../engine/protocolShapes.ts';
import { isCancellation } from '../platform/errors.ts';
import { HIGHLIGHTED_KEY } from './commands.ts';
import { DecorationStyles } from './decorationStyles.ts';
import { hoverMarkdown } from './hover.ts';
import { lookOf } from './look.ts';
import { shiftSpans } from './spans.ts';
import { Target } from './target.ts';

/** After the last key stroke, before the mentions are computed again. */
const RECOMPUTE_AFTER_MS = 400;

interface Highlighted {
  target: Target;
  /** In offsets of the document as it is now, in order. */
  marks: Highlight[];
  recompute: NodeJS.Timeout | undefined;
  abort: AbortController;
}

export interface HighlightSource {
  /** The mentions of a text, from the engine. */
  readonly find: (text: string, signal: AbortSignal) => Promise<readonly Highlight[]>;
  readonly types: () => ReadonlySet<EntityType>;
  /** Told when a recomputation in the background failed. */
  readonly failed: (error: unknown) => void;
}

/**
 * Entities drawn into editors. Marks move along with edits, those whose text is touched go at once, and
 * all are computed again when typing pauses: what is drawn is never about other text.
 */
export class Highlights implements vscode.Disposable {
  readonly #source: HighlightSource;
  readonly #styles = new DecorationStyles();
  readonly #documents = new Map<string, Highlighted>();
  readonly #subscriptions: vscode.Disposable[];
  /** Targets that are being computed: they follow edits as well. */
  readonly #inFlight = new Set<Target>();
  #hovers: vscode.Disposable | undefined;

  constructor(source: HighlightSource) {
    this.#source = source;
    this.#subscriptions = [
      vscode.workspace.onDidChangeTextDocument((event) => this.#changed(event)),
      vscode.workspace.onDidCloseTextDocument((document) => this.clear(document)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#drawAll()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#setContext()),
    ];
  }

  /** Computes and draws the mentions of a target; returns how many are drawn by type. */
  async show(target: Target, signal: AbortSignal): Promise<Partial<Record<EntityType, number>>> {
    this.#inFlight.add(target);
    let found: readonly Highlight[];
    try {
      found = await this.#source.find(target.text, signal);
    } finally {
      this.#inFlight.delete(target);
    }
    this.clear(target.document);
    const highlighted: Highlighted = { target, marks: [], recompute: undefined, abort: new AbortController() };
    this.#documents.set(keyOf(target.document), highlighted);
    if (target.stale) this.#schedule(highlighted);
    else this.#take(highlighted, found);
    this.#hovers ??= vscode.languages.registerHoverProvider('*', { provideHover: (document, position) => this.#hover(document, position) });
    this.#setContext();
    const counts: Partial<Record<EntityType, number>> = {};
    for (const { type } of highlighted.marks) counts[type] = (counts[type] ?? 0) + 1;
    return counts;
  }

  has(document: vscode.TextDocument): boolean {
    return this.#documents.has(keyOf(document));
  }

  clear(document: vscode.TextDocument): void {
    const highlighted = this.#documents.get(keyOf(document));
    if (highlighted === undefined) return;
    clearTimeout(highlighted.recompute);
    highlighted.abort.abort();
    this.#documents.delete(keyOf(document));
    highlighted.marks = [];
    for (const editor of editorsOf(document)) this.#draw(editor, []);
    if (this.#documents.size === 0) {
      this.#hovers?.dispose();
      this.#hovers = undefined;
    }
    this.#setContext();
  }

  /** After a change of the types setting. */
  refresh(): void {
    for (const highlighted of this.#documents.values()) this.#schedule(highlighted, 0);
  }

  /** Drawn ranges by style name; for tests. */
  counts(uri: string): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { type, words } of this.#documents.get(uri)?.marks ?? []) {
      const name = `${type}:${lookOf(words)}`;
      counts[name] = (counts[name] ?? 0) + 1;
    }
    return counts;
  }

  dispose(): void {
    for (const { target } of [...this.#documents.values()]) this.clear(target.document);
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#styles.dispose();
  }

  #take(highlighted: Highlighted, found: readonly Highlight[]): void {
    const { target } = highlighted;
    const origin = target.document.offsetAt(target.range.start);
    const types = this.#source.types();
    highlighted.marks = found.filter(({ type }) => types.has(type)).map((mark) => ({ ...mark, start: mark.start + origin, end: mark.end + origin }));
    for (const editor of editorsOf(target.document)) this.#draw(editor, highlighted.marks);
  }

  #changed({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    for (const target of this.#inFlight) if (target.document === document) target.follow(contentChanges, false);
    const highlighted = this.#documents.get(keyOf(document));
    if (highlighted === undefined || contentChanges.length === 0) return;
    highlighted.target.follow(contentChanges, false);
    const before = highlighted.marks.length;
    highlighted.marks = shiftSpans(highlighted.marks, contentChanges);
    // The editor moves what is drawn by itself; only what was touched must go now.
    if (highlighted.marks.length !== before) for (const editor of editorsOf(document)) this.#draw(editor, highlighted.marks);
    this.#schedule(highlighted);
  }

  #schedule(highlighted: Highlighted, afterMs = RECOMPUTE_AFTER_MS): void {
    clearTimeout(highlighted.recompute);
    highlighted.abort.abort();
    highlighted.abort = new AbortController();
    highlighted.recompute = setTimeout(() => void this.#recompute(highlighted), afterMs);
  }

  async #recompute(highlighted: Highlighted): Promise<void> {
    const { signal } = highlighted.abort;
    const { document } = highlighted.target;
    let next: Target;
    try {
      next = highlighted.target.again();
    } catch {
      // Everything was deleted, or it is no note any more.
      this.clear(document);
      return;
    }
    try {
      const found = await this.#source.find(next.text, signal);
      if (signal.aborted) return;
      highlighted.target = next;
      this.#take(highlighted, found);
    } catch (error) {
      if (signal.aborted || isCancellation(error)) return;
      this.clear(document);
      this.#source.failed(error);
    }
  }

  #drawAll(): void {
    for (const { target, marks } of this.#documents.values()) {
      for (const editor of editorsOf(target.document)) this.#draw(editor, marks);
    }
  }

  #draw(editor: vscode.TextEditor, marks: readonly Highlight[]): void {
    const ranges = new Map<string, vscode.Range[]>();
    for (const { start, end, type, words } of marks) {
      const { name } = this.#styles.get(type, lookOf(words));
      const list = ranges.get(name) ?? [];
      list.push(new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(end)));
      ranges.set(name, list);
    }
    for (const name of this.#styles.names) {
      const decoration = this.#styles.byName(name);
      if (decoration !== undefined) editor.setDecorations(decoration, ranges.get(name) ?? []);
    }
  }

  #hover(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
    const marks = this.#documents.get(keyOf(document))?.marks;
    if (marks === undefined) return undefined;
    const offset = document.offsetAt(position);
    const mark = marks.find(({ start, end }) => start <= offset && offset < end);
    if (mark === undefined) return undefined;
    return new vscode.Hover(hoverMarkdown(mark), new vscode.Range(document.positionAt(mark.start), document.positionAt(mark.end)));
  }

  #setContext(): void {
    const editor = vscode.window.activeTextEditor;
    void vscode.commands.executeCommand('setContext', HIGHLIGHTED_KEY, editor !== undefined && this.has(editor.document));
  }
}

function keyOf(document: vscode.TextDocument): string {
  return document.uri.toString();
}

function editorsOf(document: vscode.TextDocument): vscode.TextEditor[] {
  return vscode.window.visibleTextEditors.filter((editor) => editor.document === document);
}

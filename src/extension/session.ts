import * as vscode from 'vscode';
import { EngineClient } from '../engine/client.ts';
import { keepRuns } from '../engine/keepRuns.ts';
import type { NoteView, ViewAction } from '../engine/viewTypes.ts';
import { AttendingError, isCancellation, toAttendingError, type ErrorRecord } from '../platform/errors.ts';
import { ActiveNote } from './activeNote.ts';
import { COMMANDS, TABS, type NoteCommandId } from './commands.ts';
import { CompareTexts } from './compare.ts';
import { Databases } from './databases.ts';
import { CodeDecisions } from './decisions.ts';
import { DeidentifyReview } from './deidentifyReview.ts';
import { EntityRequests } from './entitySource.ts';
import { Flash } from './flash.ts';
import { Highlights } from './highlights.ts';
import { choicesAfter, inEditor } from './modelFailures.ts';
import { isModelAction, ModelRuns } from './modelRuns.ts';
import type { ModelsSession } from './modelsSession.ts';
import { looksLikeNoteFile } from './noteFiles.ts';
import { logError, showBadSettings, showError, showModelUnavailable } from './notices.ts';
import { NotePanel } from './panel.ts';
import { compare, copy, insertBelow, replaceText, reveal, runEditorCommand, type Shown } from './panelActions.ts';
import { panelState, type FromPanel } from './panelMessages.ts';
import { readSettings, type Settings } from './settings.ts';
import type { StatusItem } from './status.ts';
import { Target } from './target.ts';
import type { SessionProbe } from './testing.ts';
import { runVisibly } from './work.ts';

/** What a command returns: its result, an error that was shown, or undefined when it was cancelled. */
export type CommandOutcome = NoteView | { readonly identifiers: number } | { readonly highlighted: Readonly<Record<string, number>> } | { readonly error: ErrorRecord } | undefined;

const LABELS: Readonly<Record<ViewAction, string>> = { summary: 'Summarising', compressed: 'Compressing', codes: 'Coding', entities: 'Reading' };

/** Everything behind the commands, made with the first one: the engine child, the panel, the highlights. */
export class Session {
  readonly #context: vscode.ExtensionContext;
  readonly #log: vscode.LogOutputChannel;
  readonly #status: StatusItem;
  readonly #client: EngineClient;
  readonly #entities: EntityRequests;
  readonly #decisions: CodeDecisions;
  readonly #compareTexts = new CompareTexts();
  readonly #flash = new Flash();
  readonly #highlights: Highlights;
  readonly #review: DeidentifyReview;
  readonly #subscriptions: vscode.Disposable[] = [];
  readonly databases: Databases;
  #settings: Settings;
  #panel: NotePanel | undefined;
  /** What the panel shows, and what a run under way is about. */
  #shown: Shown | undefined;
  #running: { readonly target: Target; readonly abort: AbortController } | undefined;
  readonly #active = new ActiveNote();
  readonly #modelRuns: ModelRuns;
  /** Errors that the panel shows already. */
  readonly #told = new WeakSet<object>();
  #ownEdit = false;
  /** Documents that were highlighted on opening. */
  readonly #offered = new Set<string>();

  constructor(context: vscode.ExtensionContext, log: vscode.LogOutputChannel, status: StatusItem, models: () => Promise<ModelsSession>) {
    this.#context = context;
    this.#log = log;
    this.#status = status;
    this.#modelRuns = new ModelRuns({ models, status });
    this.#settings = this.#readSettings();
    this.#decisions = new CodeDecisions(context.workspaceState);
    this.#client = new EngineClient({
      childFile: context.asAbsolutePath('dist/child.js'),
      log,
      idleMs: () => this.#settings.engineIdleMs,
      execPath: process.execPath,
      env: { ELECTRON_RUN_AS_NODE: '1' },
    });
    this.#entities = new EntityRequests({ client: this.#client, source: () => this.#settings.entities, unavailable: (error) => showModelUnavailable(error, 'The tagger cannot run here; entities come from rules alone.', log) });
    this.#highlights = new Highlights({
      find: async (text, signal) => (await this.#entities.request('highlights', { text }, signal)).highlights,
      types: () => this.#settings.highlightTypes,
      failed: (error) => showError(error, log),
    });
    this.databases = new Databases({ extensionUri: context.extensionUri, log, status, client: this.#client });
    this.#review = new DeidentifyReview({ extensionUri: context.extensionUri, log, status, client: this.#client, compareTexts: this.#compareTexts, flash: this.#flash, mode: () => this.#settings.deidentifyMode });
    this.#subscriptions.push(
      vscode.workspace.onDidChangeTextDocument((event) => this.#documentChanged(event)),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.#offered.delete(document.uri.toString());
        if (this.#shown?.target.isIn(document)) this.#panel?.showStale(this.#shown.target.stale, false);
      }),
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (!this.#shown?.target.isIn(document)) return;
        this.#shown.target.reopened(document);
        this.#panel?.showStale(this.#shown.target.stale, this.#shown.target.editable);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration('attending')) return;
        const before = this.#settings.entities;
        this.#settings = this.#readSettings();
        this.#highlights.refresh();
        if (this.#settings.entities !== before) void this.#refresh();
      }),
    );
  }

  /** Runs a command on the selection or the whole note. Shows errors itself. */
  async run(id: NoteCommandId): Promise<CommandOutcome> {
    try {
      if (id === COMMANDS.clearHighlights) {
        const editor = this.#active.find();
        if (editor !== undefined) this.#highlights.clear(editor.document);
        return undefined;
      }
      if (id === COMMANDS.highlight) return await this.#highlight(Target.of(this.#active.require()));
      if (id === COMMANDS.deidentify) return await this.#review.open(this.#targetOfCommand());
      return await this.#analyse(this.#targetOfCommand(), TABS[id] ?? 'summary', this.#settings.compressionRatio);
    } catch (error) {
      if (isCancellation(error)) return undefined;
      if (this.#told.has(error as object)) return { error: toAttendingError(error).toRecord() };
      const shown = showError(error, this.#log, { title: 'Run Again', run: () => vscode.commands.executeCommand(id) });
      return { error: shown.toRecord() };
    }
  }

  /** A panel of the last window: it kept choices and the note's address, and gets its snapshot anew. */
  async restorePanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    this.#panel?.close();
    const adopted = this.#adopt(new NotePanel(panel, this.#context.extensionUri, this.#log, (message) => this.#fromPanel(message)));
    const parsed = panelState.safeParse(state);
    if (!parsed.success || parsed.data.source === null) return;
    const { source, tab, ratio } = parsed.data;
    try {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(source.uri, true));
      const inside = source.selection !== null && source.selection.end <= document.getText().length;
      await this.#analyse(new Target(document, inside ? source.selection : null), tab, ratio);
    } catch (error) {
      // The note is gone or empty: the panel says what to do next.
      logError(toAttendingError(error), this.#log);
      adopted.showPrevious();
    }
  }

  async restoreReview(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    await this.#review.restore(panel, state);
  }

  /** For `attending.highlight.onOpen`: only what reads as a note, and no message when it fails. */
  async highlightOnOpen(editor: vscode.TextEditor): Promise<void> {
    const uri = editor.document.uri.toString();
    // Once a document: who clears the highlights wants them gone.
    if (this.#offered.has(uri) || this.#highlights.has(editor.document) || !looksLikeNoteFile(editor.document)) return;
    this.#offered.add(uri);
    try {
      const { outlineSections } = await import('./outline.ts');
      if (outlineSections(editor.document.getText()).length === 0) return;
      await this.#highlights.show(new Target(editor.document, null), new AbortController().signal);
    } catch (error) {
      if (!isCancellation(error)) logError(toAttendingError(error), this.#log);
    }
  }

  async close(): Promise<void> {
    this.#running?.abort.abort();
    for (const subscription of [...this.#subscriptions, this.#active, this.#review, this.#highlights, this.#flash, this.#compareTexts]) subscription.dispose();
    await this.databases.dispose();
    await this.#client.close();
  }

  testing(): SessionProbe {
    return {
      childPid: () => this.#client.childPid,
      crashChild: () => {
        if (this.#client.childPid !== undefined) process.kill(this.#client.childPid, 'SIGKILL');
      },
      status: () => this.#status.status,
      decorations: (uri) => this.#highlights.counts(uri),
      lastView: () => this.#shown?.view,
      flashed: () => this.#flash.shown,
      sentToPanel: () => this.#panel?.sent ?? [],
      fromPanel: async (message) => this.#panel?.receive(message),
      sentToReview: () => this.#review.panel?.sent ?? [],
      fromReview: async (message) => this.#review.panel?.receive(message),
      sentToDatabase: async (file) => (await this.databases.panelOf(file))?.sent ?? [],
      fromDatabase: async (file, message) => (await this.databases.panelOf(file))?.receive(message),
    };
  }

  /** A command from a focused panel is about the panel's note. */
  #targetOfCommand(): Target {
    if (this.#panel?.active === true && this.#shown !== undefined && !this.#shown.target.document.isClosed) return this.#shown.target.again();
    return Target.of(this.#active.require());
  }

  async #highlight(target: Target): Promise<CommandOutcome> {
    const abort = new AbortController();
    const highlighted = await runVisibly(this.#status, `Highlighting ${target.title}`, abort.signal, (signal) => this.#highlights.show(target, signal));
    return { highlighted };
  }

  /**
   * Runs the engine, or the model that the settings name for the action, on a target and shows the view; a run under way is given up.
   * What a model's run fails with is shown in the panel, with what may help.
   */
  async #analyse(target: Target, action: ViewAction, ratio: number, engine?: 'offline'): Promise<NoteView> {
    this.#running?.abort.abort();
    const running = { target, abort: new AbortController() };
    this.#running = running;
    const label = `${LABELS[action]} ${target.title}`;
    const opened = this.#panel === undefined;
    const panel = this.#panel ?? this.#adopt(NotePanel.create(this.#context.extensionUri, this.#log, (message) => this.#fromPanel(message)));
    panel.show();
    const model = engine !== 'offline' && isModelAction(action) ? this.#settings.models.chosen[action] : undefined;
    try {
      const made = await this.#make({ target, action, ratio, model, label }, panel, running.abort.signal);
      const view = this.#shown?.target.text === target.text ? keepRuns(made, this.#shown.view) : made;
      const { words, entities, codes } = view;
      this.#log.info(`${label.split(' ', 1)[0] ?? ''} the ${target.scope}: ${words} words, ${entities.length} entities, ${codes.codes.length} codes, ${view.elapsedMs} ms.`);
      this.#shown = { target, view };
      this.#showSnapshot();
      return view;
    } catch (error) {
      // A newer run owns the panel by now.
      if (this.#running === running) {
        if (model !== undefined && !isCancellation(error)) this.#showModelFailure(error, action, model);
        else if (opened && model === undefined) panel.close();
        else panel.showPrevious();
      }
      throw error;
    } finally {
      if (this.#running === running) this.#running = undefined;
    }
  }

  /** The view of a target, by the offline engine or with one result by a model; the panel shows meanwhile how far it is. */
  async #make({ target, action, ratio, model, label }: { target: Target; action: ViewAction; ratio: number; model: string | undefined; label: string }, panel: NotePanel, signal: AbortSignal): Promise<NoteView> {
    if (model === undefined || !isModelAction(action)) {
      panel.showBusy(label);
      return await runVisibly(this.#status, label, signal, (aborting) => this.#requestView(target, action, ratio, aborting));
    }
    const { text, title, scope, firstLine } = target;
    const { summaryMaxWords, entities } = this.#settings;
    const wish = { text, title, scope, action, ratio, firstLine, entities, model, ...(summaryMaxWords === undefined ? {} : { maxWords: summaryMaxWords }) };
    return await this.#modelRuns.run(wish, label, signal, (live) => {
      if (!signal.aborted) panel.showBusy(label, live);
    });
  }

  #showModelFailure(error: unknown, action: ViewAction, model: string): void {
    const known = toAttendingError(error);
    logError(known, this.#log);
    this.#told.add(error as object);
    this.#panel?.showFailed(inEditor(known.toRecord()), action, choicesAfter(known, model));
  }

  async #requestView(target: Target, action: ViewAction, ratio: number, signal: AbortSignal): Promise<NoteView> {
    const { summaryMaxWords } = this.#settings;
    const { text, title, scope, firstLine } = target;
    return await this.#entities.request('view', { text, title, scope, action, ratio, firstLine, ...(summaryMaxWords === undefined ? {} : { maxWords: summaryMaxWords }) }, signal);
  }

  /** The view that is shown, made again after a change of settings; the panel keeps its tab. */
  async #refresh(): Promise<void> {
    const shown = this.#shown;
    if (shown === undefined || this.#running !== undefined || shown.target.stale) return;
    try {
      const view = await this.#requestView(shown.target, shown.view.action, shown.view.compressed.ratio, new AbortController().signal);
      if (this.#shown !== shown) return;
      this.#shown = { target: shown.target, view: keepRuns(view, shown.view) };
      this.#showSnapshot();
    } catch (error) {
      showError(error, this.#log);
    }
  }

  #adopt(panel: NotePanel): NotePanel {
    this.#panel = panel;
    panel.onClosed(() => {
      if (this.#panel !== panel) return;
      this.#panel = undefined;
      this.#shown = undefined;
      this.#running?.abort.abort();
      this.#flash.clear();
    });
    return panel;
  }

  #showSnapshot(): void {
    if (this.#shown === undefined) return;
    const { target, view } = this.#shown;
    const uri = target.document.uri.toString();
    this.#panel?.showSnapshot({
      kind: 'snapshot',
      view,
      source: { uri, selection: target.selection === null ? null : { ...target.selection } },
      codeDecisions: this.#decisions.of(uri),
      editable: target.editable,
      stale: target.stale,
    });
  }

  #documentChanged({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (contentChanges.length === 0) return;
    for (const target of new Set([this.#shown?.target, this.#running?.target])) {
      if (target?.isIn(document)) target.follow(contentChanges, this.#ownEdit);
    }
    if (this.#shown?.target.isIn(document)) this.#panel?.showStale(this.#shown.target.stale, this.#shown.target.editable);
  }

  /** Does what the panel asks. Its errors are shown in the editor's way, a failed run in the panel. */
  async #fromPanel(message: FromPanel): Promise<void> {
    try {
      await this.#obey(message);
    } catch (error) {
      if (isCancellation(error) || this.#told.has(error as object)) return;
      if (message.kind === 'run') {
        const known = toAttendingError(error);
        logError(known, this.#log);
        this.#panel?.showFailed(known.toRecord());
        return;
      }
      const shown = this.#shown;
      showError(error, this.#log, { title: 'Run Again', run: () => this.#runAgain(shown?.view.action ?? 'summary') });
    }
  }

  async #obey(message: FromPanel): Promise<void> {
    switch (message.kind) {
      case 'ready':
        return;
      case 'run':
        await this.#runAgain(message.action, message.ratio, message.engine);
        return;
      case 'pickModel':
      case 'pullModel':
      case 'openSettings':
        await runEditorCommand(message);
        return;
      case 'cancel':
        this.#running?.abort.abort();
        return;
      case 'showLog':
        this.#log.show();
        return;
    }
    const shown = this.#shown;
    if (shown === undefined) return;
    const uri = shown.target.document.uri.toString();
    const place = { ...shown, panelColumn: this.#panel?.column };
    await this.#reopen(shown.target);
    switch (message.kind) {
      case 'deidentify':
        await this.#review.open(shown.target.again());
        return;
      case 'reveal':
        await reveal(place, message.span, this.#flash);
        return;
      case 'compare':
        await compare(place, this.#compareTexts);
        this.#panel?.done(message.id, 'Opened the comparison');
        return;
      case 'copy':
        await copy(shown, message.what, this.#decisions.of(uri), message.only);
        this.#panel?.done(message.id, 'Copied');
        return;
      case 'insert':
        await insertBelow(shown, message.what, this.#decisions.of(uri), (edit) => this.#asOwnEdit(edit));
        this.#panel?.done(message.id, 'Inserted below the note');
        return;
      case 'replace':
        await replaceText(shown, message.what);
        this.#panel?.done(message.id, 'Replaced; undo brings it back');
        return;
      case 'decideCode':
        await this.#decisions.decide(uri, message.code, message.decision);
        this.#showSnapshot();
        return;
    }
  }

  /** Run again from the panel: on its note as it is now, or on the editor where it has none. */
  async #runAgain(action: ViewAction, ratio?: number, engine?: 'offline'): Promise<void> {
    const shown = this.#shown;
    if (shown !== undefined) await this.#reopen(shown.target);
    const target = shown === undefined ? Target.of(this.#active.require()) : shown.target.again();
    await this.#analyse(target, action, ratio ?? shown?.view.compressed.ratio ?? this.#settings.compressionRatio, engine);
  }

  /** A note whose tab was closed is read again, if it still can be. */
  async #reopen(target: Target): Promise<void> {
    if (!target.document.isClosed) return;
    try {
      target.reopened(await vscode.workspace.openTextDocument(target.document.uri));
    } catch (cause) {
      throw new AttendingError('FILE_NOT_FOUND', 'The note of this panel cannot be opened any more.', 'Open another note and run again.', { cause });
    }
  }

  async #asOwnEdit(edit: () => Thenable<boolean>): Promise<boolean> {
    this.#ownEdit = true;
    try {
      return await edit();
    } finally {
      this.#ownEdit = false;
    }
  }

  #readSettings(): Settings {
    const configuration = vscode.workspace.getConfiguration('attending');
    const { settings, bad } = readSettings((key) => configuration.get(key));
    if (bad[0] !== undefined) showBadSettings(bad.map(({ message }) => message), bad[0].key, this.#log);
    return settings;
  }
}

/** Called once, with the first command. */
export function openSession(context: vscode.ExtensionContext, log: vscode.LogOutputChannel, status: StatusItem, models: () => Promise<ModelsSession>): Session {
  return new Session(context, log, status, models);
}

import { createHash, randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { EngineClient } from '../engine/client.ts';
import type { Result } from '../engine/protocol.ts';
import { LineIndex } from '../note/lineIndex.ts';
import type { Span } from '../note/types.ts';
import { AttendingError, isCancellation, toAttendingError } from '../platform/errors.ts';
import type { DeidentifyMode, NameSource } from '../privacy/types.ts';
import { COMMANDS } from './commands.ts';
import type { CompareTexts } from './compare.ts';
import { reviewState, type AddedIdentifier, type FromReview, type ReviewedIdentifier } from './deidentifyMessages.ts';
import { DeidentifyPanel } from './deidentifyPanel.ts';
import { isModelUnavailable } from './entitySource.ts';
import type { Flash } from './flash.ts';
import { logError, showError, showModelUnavailable } from './notices.ts';
import { reveal } from './panelActions.ts';
import { replacedText, replacements } from './replacements.ts';
import type { StatusItem } from './status.ts';
import { Target } from './target.ts';
import { runVisibly } from './work.ts';

interface ReviewOptions {
  readonly extensionUri: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
  readonly status: StatusItem;
  readonly client: Pick<EngineClient, 'request'>;
  readonly compareTexts: CompareTexts;
  readonly flash: Flash;
  /** Mode of a new review. */
  readonly mode: () => DeidentifyMode;
}

/** What the review is about, and what was found there. */
interface Reviewed {
  readonly target: Target;
  readonly mode: DeidentifyMode;
  readonly added: readonly AddedIdentifier[];
  readonly identifiers: readonly ReviewedIdentifier[];
}

/**
 * De-identification with a review: nothing is written before the user applies it, what is written is one
 * edit that one undo takes back, and a note that has changed meanwhile is never overwritten.
 */
export class DeidentifyReview implements vscode.Disposable {
  readonly #options: ReviewOptions;
  readonly #subscriptions: vscode.Disposable[];
  /** Decides the surrogates of this window: another mode and back gives the same names. Kept nowhere. */
  readonly #seed = randomBytes(16).toString('hex');
  /** Who looks for names. */
  #names: NameSource = 'both';
  #panel: DeidentifyPanel | undefined;
  #reviewed: Reviewed | undefined;
  #running: { readonly target: Target; readonly abort: AbortController } | undefined;

  constructor(options: ReviewOptions) {
    this.#options = options;
    this.#subscriptions = [
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length === 0) return;
        for (const target of new Set([this.#reviewed?.target, this.#running?.target])) if (target?.isIn(document)) target.follow(contentChanges, false);
        if (this.#reviewed?.target.isIn(document)) this.#showStale();
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (this.#reviewed?.target.isIn(document)) this.#showStale();
      }),
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (!this.#reviewed?.target.isIn(document)) return;
        this.#reviewed.target.reopened(document);
        this.#showStale();
      }),
    ];
  }

  /** What is shown, for tests. */
  get panel(): DeidentifyPanel | undefined {
    return this.#panel;
  }

  /** Finds the identifiers of a target and shows them for review. Returns how many there are. */
  async open(target: Target): Promise<{ readonly identifiers: number }> {
    const opened = this.#panel === undefined;
    const panel = this.#panel ?? this.#adopt(DeidentifyPanel.create(this.#options.extensionUri, this.#options.log, (message) => this.#fromPanel(message)));
    panel.show();
    try {
      return await this.#find(target, this.#options.mode(), []);
    } catch (error) {
      if (opened) panel.close();
      throw error;
    }
  }

  /** A review of the last window: its choices were kept, the text is read again. */
  async restore(webviewPanel: vscode.WebviewPanel, state: unknown): Promise<void> {
    this.#panel?.close();
    const { extensionUri, log } = this.#options;
    const panel = this.#adopt(new DeidentifyPanel(webviewPanel, extensionUri, log, (message) => this.#fromPanel(message)));
    const parsed = reviewState.safeParse(state);
    try {
      if (!parsed.success || parsed.data.source === null) throw new AttendingError('NO_EDITOR', 'The review kept no note.', 'Run De-identify again.');
      const { source, mode, added, fingerprint } = parsed.data;
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(source.uri, true));
      const inside = source.selection !== null && source.selection.end <= document.getText().length;
      const target = new Target(document, inside ? source.selection : null);
      await this.#find(target, mode, fingerprintOf(target.text) === fingerprint ? added : []);
    } catch (error) {
      logError(toAttendingError(error), log);
      panel.showOver({ kind: 'gone' });
    }
  }

  dispose(): void {
    this.#running?.abort.abort();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #find(target: Target, mode: DeidentifyMode, added: readonly AddedIdentifier[]): Promise<{ readonly identifiers: number }> {
    this.#running?.abort.abort();
    const running = { target, abort: new AbortController() };
    this.#running = running;
    const label = `Finding identifiers in ${target.title}`;
    this.#panel?.showOver({ kind: 'busy', label });
    const started = performance.now();
    try {
      const { spans } = await runVisibly(this.#options.status, label, running.abort.signal, (signal) => this.#request(target, mode, added, signal));
      const lines = new LineIndex(target.text, target.firstLine);
      const identifiers = spans.map((span) => ({ ...span, line: lines.lineAt(span.start) }));
      this.#reviewed = { target, mode, added, identifiers };
      this.#options.log.info(`De-identification of the ${target.scope}: ${identifiers.length} identifiers, ${Math.round(performance.now() - started)} ms.`);
      this.#showSnapshot(this.#reviewed, performance.now() - started);
      return { identifiers: identifiers.length };
    } catch (error) {
      if (this.#running === running) this.#panel?.showPrevious();
      throw error;
    } finally {
      if (this.#running === running) this.#running = undefined;
    }
  }

  /** By rules and the name tagger; by rules alone, and said so once, where that cannot run. */
  async #request(target: Target, mode: DeidentifyMode, added: readonly AddedIdentifier[], signal: AbortSignal): Promise<Result<'deidentify'>> {
    const { client, log } = this.#options;
    const ask = (): Promise<Result<'deidentify'>> => client.request('deidentify', { text: target.text, mode, seed: this.#seed, patient: target.document.uri.toString(), names: this.#names, added: added.map((one) => ({ ...one })) }, signal);
    try {
      return await ask();
    } catch (error) {
      if (this.#names === 'rules' || !isModelUnavailable(error)) throw error;
      this.#names = 'rules';
      showModelUnavailable(error, 'The name tagger cannot run here; names are found by rules alone.', log);
      return await ask();
    }
  }

  #adopt(panel: DeidentifyPanel): DeidentifyPanel {
    this.#panel = panel;
    panel.onClosed(() => {
      if (this.#panel !== panel) return;
      this.#panel = undefined;
      this.#reviewed = undefined;
      this.#running?.abort.abort();
    });
    return panel;
  }

  #showSnapshot({ target, mode, added, identifiers }: Reviewed, elapsedMs: number): void {
    this.#panel?.showSnapshot({
      kind: 'snapshot',
      title: target.title,
      scope: target.scope,
      text: target.text,
      mode,
      identifiers,
      added,
      names: this.#names,
      source: { uri: target.document.uri.toString(), selection: target.selection === null ? null : { ...target.selection } },
      fingerprint: fingerprintOf(target.text),
      elapsedMs,
      editable: target.editable,
      stale: target.stale,
    });
  }

  #showStale(): void {
    const target = this.#reviewed?.target;
    if (target !== undefined) this.#panel?.showStale(!target.document.isClosed && target.stale, target.editable);
  }

  /** Does what the review asks. Failed runs are shown in it, all else in the editor's way. */
  async #fromPanel(message: FromReview): Promise<void> {
    try {
      await this.#obey(message);
    } catch (error) {
      if (isCancellation(error)) return;
      if (message.kind === 'run' || message.kind === 'mode' || message.kind === 'add') {
        const known = toAttendingError(error);
        logError(known, this.#options.log);
        this.#panel?.showOver({ kind: 'failed', error: known.toRecord() });
        return;
      }
      showError(error, this.#options.log, { title: 'Read Again', run: () => this.#readAgain() });
    }
  }

  async #obey(message: FromReview): Promise<void> {
    switch (message.kind) {
      case 'ready':
        return;
      case 'cancel':
        this.#running?.abort.abort();
        return;
      case 'close':
        this.#panel?.close();
        return;
      case 'showLog':
        this.#options.log.show();
        return;
      case 'run':
        await this.#readAgain();
        return;
    }
    const reviewed = this.#reviewed;
    if (reviewed === undefined) return;
    const { target, mode, added } = reviewed;
    switch (message.kind) {
      case 'mode':
        await this.#find(target, message.mode, added);
        return;
      case 'add':
        await this.#find(target, mode, [...added, ...message.added.filter((one) => isInside(one, target.text))]);
        return;
      case 'reveal':
        await reveal({ target, panelColumn: this.#panel?.column }, message.span, this.#options.flash);
        return;
      case 'compare':
        await this.#options.compareTexts.open(target.title, target.text, 'de-identified', replacedText(target.text, reviewed.identifiers, message.kept), this.#panel?.column ?? vscode.ViewColumn.Active);
        return;
      case 'open':
        await this.#openNew(reviewed, message.kept);
        return;
      case 'apply':
        await this.#apply(reviewed, message.kept);
        return;
    }
  }

  /** Writes what was reviewed, in one edit; throws NOTE_CHANGED where other text stands now. */
  async #apply({ target, identifiers }: Reviewed, kept: readonly Span[]): Promise<void> {
    target.checkEditable();
    const changes = replacements(identifiers, kept);
    const edit = new vscode.WorkspaceEdit();
    for (const { start, end, replacement } of changes) edit.replace(target.document.uri, target.rangeOf({ start, end }), replacement);
    if (!(await vscode.workspace.applyEdit(edit))) throw new AttendingError('FILE_NOT_WRITABLE', 'The editor did not take the change.', 'Make the file writable, or open the result as a new document.');
    const left = identifiers.length - changes.length;
    this.#options.log.info(`De-identified the ${target.scope}: ${changes.length} replaced, ${left} kept.`);
    const { document } = target;
    this.#panel?.close();
    await vscode.window.showTextDocument(document, { preserveFocus: false });
    void vscode.window.showInformationMessage(`${counted(changes.length)} replaced in ${target.title}${left === 0 ? '' : `, ${left} kept as written`}. One Undo takes it back.`);
  }

  async #openNew({ target, identifiers }: Reviewed, kept: readonly Span[]): Promise<void> {
    const document = await vscode.workspace.openTextDocument({ content: replacedText(target.text, identifiers, kept), language: target.document.languageId });
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Active, preview: false });
  }

  /** The same place with the text that is there now; what was added goes along where it still stands. */
  async #readAgain(): Promise<void> {
    const reviewed = this.#reviewed;
    if (reviewed === undefined) {
      await vscode.commands.executeCommand(COMMANDS.deidentify);
      return;
    }
    const { target, mode, added } = reviewed;
    if (target.document.isClosed) target.reopened(await vscode.workspace.openTextDocument(target.document.uri));
    const origin = target.document.offsetAt(target.range.start);
    const moved = added.flatMap((one) => {
      try {
        const range = target.rangeOf(one);
        return [{ ...one, start: target.document.offsetAt(range.start) - origin, end: target.document.offsetAt(range.end) - origin }];
      } catch {
        return [];
      }
    });
    const next = target.again();
    await this.#find(next, mode, moved.filter((one) => isInside(one, next.text)));
  }
}

function isInside({ start, end }: Span, text: string): boolean {
  return 0 <= start && start < end && end <= text.length;
}

function counted(identifiers: number): string {
  return `${identifiers} ${identifiers === 1 ? 'identifier' : 'identifiers'}`;
}

/** Tells whether a text is the one that kept places are of, and says nothing of it. */
function fingerprintOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

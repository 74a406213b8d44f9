import * as vscode from 'vscode';
import { describeIssue } from '../engine/protocol.ts';
import type { LogChannel } from '../platform/log.ts';
import { REVIEW_TYPE } from './commands.ts';
import { fromReview, type FromReview, type ReviewSnapshot, type ToReview } from './deidentifyMessages.ts';
import { panelPage, webviewRoot } from './panelPage.ts';

const OPTIONS = (extensionUri: vscode.Uri): vscode.WebviewOptions => ({ enableScripts: true, localResourceRoots: [webviewRoot(extensionUri)] });

/** Messages kept for the in-host tests. */
const MAX_SENT = 20;

/** The window of the review: its page, its messages, and what it shows, which a page that was hidden gets again. */
export class DeidentifyPanel {
  readonly onClosed: vscode.Event<void>;
  readonly sent: ToReview[] = [];
  readonly #panel: vscode.WebviewPanel;
  readonly #log: LogChannel;
  readonly #handle: (message: FromReview) => Promise<void>;
  #ready = false;
  #snapshot: ReviewSnapshot | undefined;
  /** Shown over the snapshot, or alone. */
  #over: ToReview | undefined;

  constructor(panel: vscode.WebviewPanel, extensionUri: vscode.Uri, log: LogChannel, handle: (message: FromReview) => Promise<void>) {
    this.#panel = panel;
    this.#log = log;
    this.#handle = handle;
    this.onClosed = panel.onDidDispose;
    panel.webview.options = OPTIONS(extensionUri);
    panel.iconPath = vscode.Uri.joinPath(extensionUri, 'media', 'icon.png');
    panel.webview.onDidReceiveMessage((message: unknown) => this.receive(message));
    panel.onDidChangeViewState(() => {
      if (!panel.visible) this.#ready = false;
    });
    panel.webview.html = panelPage(panel.webview, extensionUri, 'deidentify');
  }

  /** Opens in the editor's own group, as wide as the note: the review shows the whole text itself. */
  static create(extensionUri: vscode.Uri, log: LogChannel, handle: (message: FromReview) => Promise<void>): DeidentifyPanel {
    return new DeidentifyPanel(vscode.window.createWebviewPanel(REVIEW_TYPE, 'De-identify', vscode.ViewColumn.Active, OPTIONS(extensionUri)), extensionUri, log, handle);
  }

  get column(): vscode.ViewColumn | undefined {
    return this.#panel.viewColumn;
  }

  show(): void {
    if (!this.#panel.active) this.#panel.reveal();
  }

  showSnapshot(snapshot: ReviewSnapshot): void {
    this.#panel.title = `De-identify: ${snapshot.title}`;
    this.#snapshot = snapshot;
    this.#over = undefined;
    this.#send(snapshot);
  }

  /** Busy, failed or gone. */
  showOver(message: Extract<ToReview, { kind: 'busy' | 'failed' | 'gone' }>): void {
    this.#over = message;
    this.#send(message);
  }

  /** Back to what was shown before a run that came to nothing; false where nothing was. */
  showPrevious(): boolean {
    this.#over = undefined;
    if (this.#snapshot === undefined) return false;
    this.#send(this.#snapshot);
    return true;
  }

  showStale(stale: boolean, editable: boolean): void {
    if (this.#snapshot === undefined || (this.#snapshot.stale === stale && this.#snapshot.editable === editable)) return;
    this.#snapshot = { ...this.#snapshot, stale, editable };
    this.#send({ kind: 'stale', stale, editable });
  }

  done(id: number, message: string): void {
    this.#send({ kind: 'done', id, message });
  }

  /** Takes a message from the page, which is not trusted. */
  async receive(message: unknown): Promise<void> {
    const parsed = fromReview.safeParse(message);
    if (!parsed.success) {
      this.#log.warn(`A message of the de-identification review was not taken (${describeIssue(parsed.error)}).`);
      return;
    }
    if (parsed.data.kind === 'ready') {
      this.#ready = true;
      if (this.#snapshot !== undefined) this.#send(this.#snapshot);
      if (this.#over !== undefined) this.#send(this.#over);
      return;
    }
    await this.#handle(parsed.data);
  }

  close(): void {
    this.#panel.dispose();
  }

  #send(message: ToReview): void {
    if (!this.#ready) return;
    // Only under test: a message holds a whole note.
    if (process.env['ATTENDING_TEST']) {
      this.sent.push(message);
      if (this.sent.length > MAX_SENT) this.sent.shift();
    }
    void this.#panel.webview.postMessage(message);
  }
}

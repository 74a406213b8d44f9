import * as vscode from 'vscode';
import { describeIssue } from '../engine/protocol.ts';
import type { LogChannel } from '../platform/log.ts';
import { PANEL_TYPE } from './commands.ts';
import { fromPanel, type FromPanel, type ToPanel } from './panelMessages.ts';
import { panelPage, webviewRoot } from './panelPage.ts';

type Snapshot = Extract<ToPanel, { kind: 'snapshot' }>;

const OPTIONS = (extensionUri: vscode.Uri): vscode.WebviewOptions => ({ enableScripts: true, localResourceRoots: [webviewRoot(extensionUri)] });

/** Messages kept for the in-host tests. */
const MAX_SENT = 50;

/**
 * The note panel's window: its page, its messages, and what it shows at the moment, so that a page that
 * was hidden or reloaded gets the whole picture again as soon as it says `ready`.
 */
export class NotePanel {
  readonly onClosed: vscode.Event<void>;
  readonly sent: ToPanel[] = [];
  readonly #panel: vscode.WebviewPanel;
  readonly #log: LogChannel;
  readonly #handle: (message: FromPanel) => Promise<void>;
  #ready = false;
  #snapshot: Snapshot | undefined;
  /** Shown over the snapshot, or alone: busy, failed, empty. */
  #over: ToPanel | undefined = { kind: 'empty' };

  constructor(panel: vscode.WebviewPanel, extensionUri: vscode.Uri, log: LogChannel, handle: (message: FromPanel) => Promise<void>) {
    this.#panel = panel;
    this.#log = log;
    this.#handle = handle;
    this.onClosed = panel.onDidDispose;
    panel.webview.options = OPTIONS(extensionUri);
    panel.iconPath = vscode.Uri.joinPath(extensionUri, 'media', 'icon.png');
    panel.webview.onDidReceiveMessage((message: unknown) => this.receive(message));
    // A hidden page is thrown away; what is sent meanwhile goes with its next `ready`.
    panel.onDidChangeViewState(() => {
      if (!panel.visible) this.#ready = false;
    });
    panel.webview.html = panelPage(panel.webview, extensionUri, 'note');
  }

  /** Opens an empty panel beside the editor, which keeps the focus. */
  static create(extensionUri: vscode.Uri, log: LogChannel, handle: (message: FromPanel) => Promise<void>): NotePanel {
    const panel = vscode.window.createWebviewPanel(PANEL_TYPE, 'Attending', { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, OPTIONS(extensionUri));
    return new NotePanel(panel, extensionUri, log, handle);
  }

  /** True while it has the focus. */
  get active(): boolean {
    return this.#panel.active;
  }

  get column(): vscode.ViewColumn | undefined {
    return this.#panel.viewColumn;
  }

  /** Brings the panel to the front of its group; the editor keeps the focus. */
  show(): void {
    if (!this.#panel.visible) this.#panel.reveal(undefined, true);
  }

  showSnapshot(snapshot: Snapshot): void {
    this.#panel.title = `Attending: ${snapshot.view.title}`;
    this.#snapshot = snapshot;
    this.#over = undefined;
    this.#send(snapshot);
  }

  showBusy(label: string): void {
    this.#over = { kind: 'busy', label };
    this.#send(this.#over);
  }

  showFailed(error: Extract<ToPanel, { kind: 'failed' }>['error']): void {
    this.#over = { kind: 'failed', error };
    this.#send(this.#over);
  }

  /** Back to what was shown before a run that came to nothing. */
  showPrevious(): void {
    this.#over = this.#snapshot === undefined ? { kind: 'empty' } : undefined;
    this.#sendAll();
  }

  showStale(stale: boolean, editable: boolean): void {
    if (this.#snapshot === undefined || (this.#snapshot.stale === stale && this.#snapshot.editable === editable)) return;
    this.#snapshot = { ...this.#snapshot, stale, editable };
    this.#send({ kind: 'stale', stale, editable });
  }

  /** Answers a message of the panel. */
  done(id: number, message: string): void {
    this.#send({ kind: 'done', id, message });
  }

  /** Takes a message from the page, which is not trusted. */
  async receive(message: unknown): Promise<void> {
    const parsed = fromPanel.safeParse(message);
    if (!parsed.success) {
      this.#log.warn(`A message of the panel was not taken (${describeIssue(parsed.error)}).`);
      return;
    }
    if (parsed.data.kind === 'ready') {
      this.#ready = true;
      this.#sendAll();
      return;
    }
    await this.#handle(parsed.data);
  }

  close(): void {
    this.#panel.dispose();
  }

  #sendAll(): void {
    if (this.#snapshot !== undefined) this.#send(this.#snapshot);
    if (this.#over !== undefined) this.#send(this.#over);
  }

  /** Only under test: a message holds a whole note. */
  #keepForTests(message: ToPanel): void {
    this.sent.push(message);
    if (this.sent.length > MAX_SENT) this.sent.shift();
  }

  #send(message: ToPanel): void {
    if (!this.#ready) return;
    if (process.env['ATTENDING_TEST']) this.#keepForTests(message);
    void this.#panel.webview.postMessage(message);
  }
}

import * as vscode from 'vscode';
import type * as z from 'zod';
import { describeIssue } from '../platform/childProtocol.ts';
import type { LogChannel } from '../platform/log.ts';
import { panelPage, webviewRoot, type PanelName } from './panelPage.ts';

/** Messages kept for the in-host tests. */
const MAX_SENT = 50;

/** What every panel sends: a whole picture, what lies over it, that it is out of date, and answers. */
type Sent<Snapshot> = Snapshot | { readonly kind: 'stale'; readonly stale: boolean; readonly editable: boolean } | { readonly kind: 'done'; readonly id: number; readonly message: string };

interface Staleable {
  readonly stale: boolean;
  readonly editable: boolean;
}

export interface PanelSetup<Received> {
  readonly extensionUri: vscode.Uri;
  readonly log: LogChannel;
  readonly page: PanelName;
  /** What the page may say; it is not trusted. */
  readonly schema: z.ZodType<Received>;
  readonly handle: (message: Received) => Promise<void>;
}

export function panelOptions(extensionUri: vscode.Uri): vscode.WebviewOptions {
  return { enableScripts: true, localResourceRoots: [webviewRoot(extensionUri)] };
}

/**
 * The window of a panel: its page, its messages, and what it shows at the moment, so that a page that was hidden or
 * reloaded gets the whole picture again as soon as it says `ready`.
 */
export class SnapshotPanel<Snapshot extends Staleable, Over, Received extends { readonly kind: string }> {
  readonly onClosed: vscode.Event<void>;
  readonly sent: (Sent<Snapshot> | Over)[] = [];
  protected readonly panel: vscode.WebviewPanel;
  protected snapshot: Snapshot | undefined;
  /** Shown over the snapshot, or alone. */
  protected over: Over | undefined;
  readonly #setup: PanelSetup<Received>;
  #ready = false;

  constructor(panel: vscode.WebviewPanel, setup: PanelSetup<Received>) {
    const { extensionUri, page } = setup;
    this.panel = panel;
    this.#setup = setup;
    this.onClosed = panel.onDidDispose;
    panel.webview.options = panelOptions(extensionUri);
    panel.iconPath = vscode.Uri.joinPath(extensionUri, 'media', 'icon.png');
    panel.webview.onDidReceiveMessage((message: unknown) => this.receive(message));
    // A hidden page is thrown away; what is sent meanwhile goes with its next `ready`.
    panel.onDidChangeViewState(() => {
      if (!panel.visible) this.#ready = false;
    });
    panel.webview.html = panelPage(panel.webview, extensionUri, page);
  }

  get column(): vscode.ViewColumn | undefined {
    return this.panel.viewColumn;
  }

  /** True while the page listens. */
  protected get ready(): boolean {
    return this.#ready;
  }

  showStale(stale: boolean, editable: boolean): void {
    if (this.snapshot === undefined || (this.snapshot.stale === stale && this.snapshot.editable === editable)) return;
    this.snapshot = { ...this.snapshot, stale, editable };
    this.send({ kind: 'stale', stale, editable });
  }

  /** Answers a message of the panel. */
  done(id: number, message: string): void {
    this.send({ kind: 'done', id, message });
  }

  /** Takes a message from the page. */
  async receive(message: unknown): Promise<void> {
    const parsed = this.#setup.schema.safeParse(message);
    if (!parsed.success) {
      this.#setup.log.warn(`A message of the panel "${this.#setup.page}" was not taken (${describeIssue(parsed.error)}).`);
      return;
    }
    if (parsed.data.kind === 'ready') {
      this.#ready = true;
      this.sendAll();
      return;
    }
    await this.#setup.handle(parsed.data);
  }

  close(): void {
    this.panel.dispose();
  }

  protected replaceSnapshot(snapshot: Snapshot, title: string): void {
    this.panel.title = title;
    this.snapshot = snapshot;
    this.over = undefined;
    this.send(snapshot);
  }

  protected putOver(message: Over): void {
    this.over = message;
    this.send(message);
  }

  protected sendAll(): void {
    if (this.snapshot !== undefined) this.send(this.snapshot);
    if (this.over !== undefined) this.send(this.over);
  }

  protected send(message: Sent<Snapshot> | Over): void {
    if (!this.#ready) return;
    // Only under test: a message holds a whole note.
    if (process.env['ATTENDING_TEST']) {
      this.sent.push(message);
      if (this.sent.length > MAX_SENT) this.sent.shift();
    }
    void this.panel.webview.postMessage(message);
  }
}

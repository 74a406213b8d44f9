import * as vscode from 'vscode';
import type { LogChannel } from '../platform/log.ts';
import { PANEL_TYPE } from './commands.ts';
import type { ViewAction } from '../engine/viewTypes.ts';
import { fromPanel, type FailedChoice, type FromPanel, type LiveRun, type ToPanel } from './panelMessages.ts';
import { panelOptions, SnapshotPanel } from './snapshotPanel.ts';

type Snapshot = Extract<ToPanel, { kind: 'snapshot' }>;
type Over = Extract<ToPanel, { kind: 'busy' | 'failed' | 'empty' }>;

/** The note panel's window, empty until a note is shown. */
export class NotePanel extends SnapshotPanel<Snapshot, Over, FromPanel> {
  protected override over: Over | undefined = { kind: 'empty' };

  constructor(panel: vscode.WebviewPanel, extensionUri: vscode.Uri, log: LogChannel, handle: (message: FromPanel) => Promise<void>) {
    super(panel, { extensionUri, log, page: 'note', schema: fromPanel, handle });
  }

  /** Opens an empty panel beside the editor, which keeps the focus. */
  static create(extensionUri: vscode.Uri, log: LogChannel, handle: (message: FromPanel) => Promise<void>): NotePanel {
    const panel = vscode.window.createWebviewPanel(PANEL_TYPE, 'Attending', { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, panelOptions(extensionUri));
    return new NotePanel(panel, extensionUri, log, handle);
  }

  /** True while it has the focus. */
  get active(): boolean {
    return this.panel.active;
  }

  /** Brings the panel to the front of its group; the editor keeps the focus. */
  show(): void {
    if (!this.panel.visible) this.panel.reveal(undefined, true);
  }

  showSnapshot(snapshot: Snapshot): void {
    this.replaceSnapshot(snapshot, `Attending: ${snapshot.view.title}`);
  }

  showBusy(label: string, live?: LiveRun): void {
    this.putOver({ kind: 'busy', label, ...(live === undefined ? {} : { live }) });
  }

  showFailed(error: Extract<ToPanel, { kind: 'failed' }>['error'], action?: ViewAction, choices: readonly FailedChoice[] = []): void {
    this.putOver({ kind: 'failed', error, ...(action === undefined ? {} : { action }), choices });
  }

  /** Back to what was shown before a run that came to nothing. */
  showPrevious(): void {
    this.over = this.snapshot === undefined ? { kind: 'empty' } : undefined;
    this.sendAll();
  }
}

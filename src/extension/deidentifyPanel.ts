import * as vscode from 'vscode';
import type { LogChannel } from '../platform/log.ts';
import { REVIEW_TYPE } from './commands.ts';
import { fromReview, type FromReview, type ReviewSnapshot, type ToReview } from './deidentifyMessages.ts';
import { panelOptions, SnapshotPanel } from './snapshotPanel.ts';

type Over = Extract<ToReview, { kind: 'busy' | 'failed' | 'gone' }>;

/** The window of the review of identifiers. */
export class DeidentifyPanel extends SnapshotPanel<ReviewSnapshot, Over, FromReview> {
  constructor(panel: vscode.WebviewPanel, extensionUri: vscode.Uri, log: LogChannel, handle: (message: FromReview) => Promise<void>) {
    super(panel, { extensionUri, log, page: 'deidentify', schema: fromReview, handle });
  }

  /** Opens in the editor's own group, as wide as the note: the review shows the whole text itself. */
  static create(extensionUri: vscode.Uri, log: LogChannel, handle: (message: FromReview) => Promise<void>): DeidentifyPanel {
    return new DeidentifyPanel(vscode.window.createWebviewPanel(REVIEW_TYPE, 'De-identify', vscode.ViewColumn.Active, panelOptions(extensionUri)), extensionUri, log, handle);
  }

  show(): void {
    if (!this.panel.active) this.panel.reveal();
  }

  showSnapshot(snapshot: ReviewSnapshot): void {
    this.replaceSnapshot(snapshot, `De-identify: ${snapshot.title}`);
  }

  showOver(message: Over): void {
    this.putOver(message);
  }

  /** Back to what was shown before a run that came to nothing; false where nothing was. */
  showPrevious(): boolean {
    this.over = undefined;
    if (this.snapshot === undefined) return false;
    this.send(this.snapshot);
    return true;
  }
}

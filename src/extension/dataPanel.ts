import * as vscode from 'vscode';
import type { LogChannel } from '../platform/log.ts';
import { DATA_PANEL_TYPE } from './commands.ts';
import { fromData, type DataSnapshot, type FromData, type ToData } from './dataPanelMessages.ts';
import { panelOptions, SnapshotPanel } from './snapshotPanel.ts';

type Over = Exclude<ToData, { kind: 'snapshot' | 'stale' | 'done' }>;

/** The window of a prepared database. */
export class DataPanel extends SnapshotPanel<DataSnapshot, Over, FromData> {
  /** A table that shall be looked at as soon as the page is there. */
  #select: Extract<ToData, { kind: 'select' }> | undefined;

  constructor(panel: vscode.WebviewPanel, extensionUri: vscode.Uri, log: LogChannel, handle: (message: FromData) => Promise<void>) {
    super(panel, { extensionUri, log, page: 'data', schema: fromData, handle });
  }

  static create(title: string, extensionUri: vscode.Uri, log: LogChannel, handle: (message: FromData) => Promise<void>): DataPanel {
    return new DataPanel(vscode.window.createWebviewPanel(DATA_PANEL_TYPE, title, vscode.ViewColumn.Active, panelOptions(extensionUri)), extensionUri, log, handle);
  }

  get visible(): boolean {
    return this.panel.visible;
  }

  show(): void {
    this.panel.reveal();
  }

  /** Goes to a table, at once or with the page's first picture. */
  select(table: string): void {
    this.#select = { kind: 'select', table };
    this.#sendSelection();
  }

  showSnapshot(snapshot: DataSnapshot): void {
    this.replaceSnapshot(snapshot, snapshot.view.title);
    this.#sendSelection();
  }

  showOver(message: Extract<Over, { kind: 'busy' | 'failed' }>): void {
    this.putOver(message);
  }

  /** Back to what was shown before a reading that came to nothing; false where nothing was. */
  showPrevious(): boolean {
    this.over = undefined;
    if (this.snapshot === undefined) return false;
    this.send(this.snapshot);
    return true;
  }

  /** Answers a question of the page; not kept for a page that comes later. */
  answer(message: Extract<Over, { kind: 'sample' | 'sampleFailed' }>): void {
    this.send(message);
  }

  protected override sendAll(): void {
    super.sendAll();
    this.#sendSelection();
  }

  #sendSelection(): void {
    if (this.#select === undefined || this.snapshot === undefined || !this.ready) return;
    this.send(this.#select);
    this.#select = undefined;
  }
}

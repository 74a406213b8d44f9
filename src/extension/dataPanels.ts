import path from 'node:path';
import * as vscode from 'vscode';
import type { EngineClient } from '../engine/client.ts';
import { renderDataReport } from '../engine/dataReport.ts';
import { buildDataView, type DataView } from '../engine/dataView.ts';
import { isCancellation, toAttendingError } from '../platform/errors.ts';
import { DataPanel } from './dataPanel.ts';
import { dataState, PAGE_ROWS, type FromData } from './dataPanelMessages.ts';
import { logError, showError } from './notices.ts';
import { RowTexts } from './rowTexts.ts';
import { saveAs } from './savedFile.ts';
import type { StatusItem } from './status.ts';
import { runVisibly } from './work.ts';

/** A database that another process writes is tried again after this long, while its panel can be seen. */
const RETRY_MS = 3000;

interface Setup {
  readonly extensionUri: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
  readonly status: StatusItem;
  readonly client: EngineClient;
}

/** The panels of prepared databases, one a file. */
export class DataPanels {
  readonly #setup: Setup;
  readonly #rowTexts: RowTexts;
  readonly #open = new Map<string, OpenDatabase>();

  constructor(setup: Setup) {
    this.#setup = setup;
    this.#rowTexts = new RowTexts(setup.client);
  }

  /** Shows a database, at a table if one is named; an open panel comes to the front and reads again. */
  async open(file: string, table?: string): Promise<DataView | undefined> {
    const known = this.#open.get(file);
    const opened = known ?? this.#adopt(file, (handle) => DataPanel.create(path.basename(file), this.#setup.extensionUri, this.#setup.log, handle));
    if (known !== undefined) known.panel.show();
    if (table !== undefined) opened.panel.select(table);
    return await opened.read();
  }

  /** A panel of the last window: it kept its file and what was looked at. */
  async restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const parsed = dataState.safeParse(state);
    const file = parsed.success ? parsed.data.file : null;
    if (file === null || this.#open.has(file)) {
      panel.dispose();
      return;
    }
    await this.#adopt(file, (handle) => new DataPanel(panel, this.#setup.extensionUri, this.#setup.log, handle)).read();
  }

  /** The panel of a file, for the in-host tests. */
  panelOf(file: string): DataPanel | undefined {
    return this.#open.get(file)?.panel;
  }

  dispose(): void {
    this.#rowTexts.dispose();
    for (const opened of this.#open.values()) opened.dispose();
    this.#open.clear();
  }

  #adopt(file: string, make: (handle: (message: FromData) => Promise<void>) => DataPanel): OpenDatabase {
    const opened = new OpenDatabase(file, this.#setup, this.#rowTexts, make);
    this.#open.set(file, opened);
    opened.panel.onClosed(() => {
      opened.dispose();
      if (this.#open.get(file) === opened) this.#open.delete(file);
    });
    return opened;
  }
}

/** One database in its panel: read, read again when asked, tried again while it is locked. */
class OpenDatabase {
  readonly panel: DataPanel;
  readonly #file: string;
  readonly #setup: Setup;
  readonly #rowTexts: RowTexts;
  readonly #watcher: vscode.FileSystemWatcher;
  #view: DataView | undefined;
  #reading: AbortController | undefined;
  #retry: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(file: string, setup: Setup, rowTexts: RowTexts, make: (handle: (message: FromData) => Promise<void>) => DataPanel) {
    this.#file = file;
    this.#setup = setup;
    this.#rowTexts = rowTexts;
    this.panel = make((message) => this.#obey(message));
    this.#watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(vscode.Uri.file(path.dirname(file)), path.basename(file)));
    const changed = (): void => {
      // A reading under way sees the change itself.
      if (this.#reading === undefined) this.panel.showStale(true, false);
    };
    this.#watcher.onDidChange(changed);
    this.#watcher.onDidCreate(changed);
    this.#watcher.onDidDelete(changed);
  }

  /** Describes the file and shows it, or why not. A reading under way is given up. */
  async read(quietly = false): Promise<DataView | undefined> {
    clearTimeout(this.#retry);
    this.#reading?.abort();
    const abort = new AbortController();
    this.#reading = abort;
    const label = `Reading ${path.basename(this.#file)}`;
    if (!quietly) this.panel.showOver({ kind: 'busy', file: this.#file, label });
    const ask = (signal: AbortSignal) => this.#setup.client.request('dataDescribe', { file: this.#file }, signal);
    try {
      const description = quietly ? await ask(abort.signal) : await runVisibly(this.#setup.status, label, abort.signal, ask);
      if (this.#closed) return undefined;
      this.#view = buildDataView(description);
      this.#setup.log.info(`Described a database: ${description.tables.length} tables, ${description.elapsedMs} ms.`);
      this.panel.showSnapshot({ kind: 'snapshot', view: this.#view, stale: false, editable: false });
      return this.#view;
    } catch (error) {
      if (this.#reading === abort && !this.#closed) this.#showFailed(error);
      return undefined;
    } finally {
      if (this.#reading === abort) this.#reading = undefined;
    }
  }

  dispose(): void {
    this.#closed = true;
    clearTimeout(this.#retry);
    this.#reading?.abort();
    this.#watcher.dispose();
  }

  #showFailed(error: unknown): void {
    if (isCancellation(error)) {
      if (!this.panel.showPrevious()) this.panel.close();
      return;
    }
    const known = toAttendingError(error);
    const waiting = known.code === 'DATABASE_LOCKED';
    if (!waiting) logError(known, this.#setup.log);
    this.panel.showOver({ kind: 'failed', file: this.#file, error: known.toRecord(), waiting });
    if (waiting) this.#retryLater();
  }

  #retryLater(): void {
    this.#retry = setTimeout(() => {
      if (this.#closed) return;
      if (this.panel.visible) void this.read(true);
      else this.#retryLater();
    }, RETRY_MS);
  }

  async #obey(message: FromData): Promise<void> {
    try {
      await this.#perform(message);
    } catch (error) {
      showError(error, this.#setup.log);
    }
  }

  async #perform(message: FromData): Promise<void> {
    switch (message.kind) {
      case 'ready':
        return;
      case 'refresh':
        await this.read();
        return;
      case 'cancel':
        this.#reading?.abort();
        return;
      case 'showLog':
        this.#setup.log.show();
        return;
      case 'sample':
        await this.#sample(message);
        return;
      case 'openCell': {
        const { table, row, column, order } = message;
        await this.#rowTexts.open({ file: this.#file, table, row, column, order });
        return;
      }
      case 'saveChart': {
        const { chart, format, bytes, id } = message;
        this.#saved(id, await saveAs(this.#beside(`${chart}.${format}`), { name: format.toUpperCase(), ending: format }, bytes));
        return;
      }
      case 'saveReport': {
        if (this.#view === undefined) return;
        const html = renderDataReport(this.#view, { made: `Attending, ${new Date().toISOString().slice(0, 10)}` });
        this.#saved(message.id, await saveAs(this.#beside('report.html'), { name: 'HTML', ending: 'html' }, Buffer.from(html)));
        return;
      }
    }
  }

  async #sample({ id, table, offset, order }: Extract<FromData, { kind: 'sample' }>): Promise<void> {
    try {
      const sample = await this.#setup.client.request('dataSample', { file: this.#file, table, offset, limit: PAGE_ROWS, ...(order === null ? {} : { order }) });
      this.panel.answer({ kind: 'sample', id, sample });
    } catch (error) {
      const known = toAttendingError(error);
      if (known.code !== 'DATABASE_LOCKED') logError(known, this.#setup.log);
      this.panel.answer({ kind: 'sampleFailed', id, error: known.toRecord() });
    }
  }

  /** A name for a file beside the database: `notes.duckdb` and `splits.svg` make `notes-splits.svg`. */
  #beside(name: string): string {
    const { dir, name: stem } = path.parse(this.#file);
    return path.join(dir, `${stem}-${name}`);
  }

  #saved(id: number, name: string | undefined): void {
    if (name !== undefined) this.panel.done(id, `Saved ${name}`);
  }
}

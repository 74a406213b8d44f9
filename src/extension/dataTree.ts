import { stat } from 'node:fs/promises';
import * as vscode from 'vscode';
import type { DatabaseDescription } from '../dataset/describe/types.ts';
import { isCancellation, toAttendingError } from '../platform/errors.ts';
import type { LogChannel } from '../platform/log.ts';
import { DATA_COMMANDS } from './commands.ts';
import { localFolders, placeIn, searchDatabases } from './dataSearch.ts';
import { contentRows, databaseRow, messageRow, type DatabaseFile, type DatabaseState, type DataRow } from './dataRows.ts';
import { logError } from './notices.ts';
import type { TaskRuns } from './taskRuns.ts';

/** A database of the view: the same object as long as its file stands. */
export interface DatabaseNode {
  readonly kind: 'database';
  readonly file: string;
  readonly folder: vscode.WorkspaceFolder;
  state: DatabaseState;
  bytes: number;
  /** Size and time of change of what `state` was read from. */
  stamp: string;
  reading: Promise<void> | undefined;
}

export type DataNode = DatabaseNode | { readonly kind: 'row'; readonly database: DatabaseNode; readonly row: DataRow };

interface DataTreeOptions {
  readonly runs: TaskRuns;
  readonly log: LogChannel;
  /** Through the engine child: DuckDB never loads in this process. */
  readonly describe: (file: string, signal: AbortSignal) => Promise<DatabaseDescription>;
}

/** Files come and go several at a time. */
const LIST_AFTER_MS = 300;
/** A database that is being written changes all the time. */
const READ_AFTER_MS = 1500;
/** How often a database in use by another process is tried again while the view is seen. */
const RETRY_MS = 4000;

/** The tree of prepared databases, read by the engine child as they are needed. */
export class DataTree implements vscode.Disposable {
  readonly #options: DataTreeOptions;
  readonly #changed = new vscode.EventEmitter<DataNode | undefined>();
  readonly #nodes = new Map<string, DatabaseNode>();
  readonly #subscriptions: { dispose(): unknown }[] = [this.#changed];
  readonly #abort = new AbortController();
  readonly #stale = new Set<string>();
  #listTimer: NodeJS.Timeout | undefined;
  #readTimer: NodeJS.Timeout | undefined;
  #retryTimer: NodeJS.Timeout | undefined;
  #listed = false;
  #visible = true;
  readonly onDidChange = this.#changed.event;

  constructor(options: DataTreeOptions) {
    this.#options = options;
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.duckdb');
    this.#subscriptions.push(
      watcher,
      watcher.onDidCreate(() => this.#listSoon()),
      watcher.onDidDelete(() => this.#listSoon()),
      watcher.onDidChange(({ fsPath }) => this.#readSoon(fsPath)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.refresh()),
      options.runs.onStarted(({ database }) => this.#refreshState(database)),
      options.runs.onEnded(({ database }) => {
        this.#refreshState(database);
        this.#listSoon();
      }),
    );
  }

  dispose(): void {
    this.#abort.abort();
    for (const timer of [this.#listTimer, this.#readTimer, this.#retryTimer]) clearTimeout(timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Reads files and contents again. */
  refresh(): void {
    for (const node of this.#nodes.values()) node.stamp = '';
    this.#changed.fire(undefined);
  }

  setVisible(visible: boolean): void {
    this.#visible = visible;
    if (visible) this.#retrySoon();
  }

  /** The databases of the workspace, by path. */
  async databases(): Promise<readonly DatabaseNode[]> {
    await this.#list();
    return [...this.#nodes.values()];
  }

  async children(node: DataNode | undefined): Promise<DataNode[]> {
    if (node === undefined) {
      await this.#list();
      this.#listed = true;
      void this.#readAll();
      return [...this.#nodes.values()];
    }
    if (node.kind === 'row') return (node.row.children ?? []).map((row) => ({ kind: 'row', database: node.database, row }));
    await this.#ensureRead(node);
    return this.#contentOf(node).map((row) => ({ kind: 'row', database: node, row }));
  }

  /** What is drawn for a node. */
  row(node: DataNode): DataRow {
    return node.kind === 'database' ? databaseRow(this.#fileOf(node), node.state) : node.row;
  }

  item(node: DataNode): vscode.TreeItem {
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
    // One database is what one came for; of several each costs a look.
    if (node.kind === 'database') return itemOf(this.row(node), this.#nodes.size === 1 ? Expanded : Collapsed);
    const { row, database } = node;
    const item = itemOf(row, row.children === undefined || row.children.length === 0 ? None : row.expanded === true ? Expanded : Collapsed);
    if (row.table !== undefined) item.command = { command: DATA_COMMANDS.open, title: 'Open', arguments: [database.file, row.table] };
    return item;
  }

  #contentOf({ file, state }: DatabaseNode): DataRow[] {
    switch (state.kind) {
      case 'ready':
        return contentRows(state.description);
      case 'preparing':
        return [messageRow(file, 'info', 'Tables are shown when the task is done', 'Its terminal shows how far it is.')];
      case 'locked':
        return [messageRow(file, 'info', 'Another program has it open', `${state.error.message} It is read as soon as it is free.`)];
      case 'broken':
        return [messageRow(file, 'info', state.error.code === 'DATABASE_BROKEN' ? 'Not a database of this version' : state.error.message, `${state.error.message} ${state.error.action}`)];
      case 'unread':
        return [];
    }
  }

  #fileOf({ file, folder, bytes }: DatabaseNode): DatabaseFile {
    const several = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
    return { file, place: placeIn(folder, file), bytes, again: this.#options.runs.madeBy(file) !== undefined, ...(several ? { folderName: folder.name } : {}) };
  }

  async #list(): Promise<void> {
    const found = (await Promise.all(localFolders().map(async (folder) => (await searchDatabases(folder)).map((file) => ({ file, folder }))))).flat();
    found.sort((a, b) => (a.file < b.file ? -1 : 1));
    const before = new Map(this.#nodes);
    this.#nodes.clear();
    for (const { file, folder } of found) {
      // A folder inside another folder of the workspace has its databases twice.
      if (this.#nodes.has(file)) continue;
      const node = before.get(file) ?? { kind: 'database', file, folder, state: { kind: 'unread' }, bytes: 0, stamp: '', reading: undefined };
      node.bytes = (await statOf(file))?.size ?? node.bytes;
      if (this.#options.runs.isPreparing(file)) node.state = { kind: 'preparing' };
      this.#nodes.set(file, node);
    }
  }

  /** One after the other: the engine child does one thing at a time, and notes come first. */
  async #readAll(): Promise<void> {
    for (const node of [...this.#nodes.values()]) await this.#ensureRead(node);
  }

  async #ensureRead(node: DatabaseNode): Promise<void> {
    if (this.#options.runs.isPreparing(node.file)) {
      this.#setState(node, { kind: 'preparing' });
      return;
    }
    node.reading ??= this.#read(node).finally(() => (node.reading = undefined));
    await node.reading;
  }

  async #read(node: DatabaseNode): Promise<void> {
    const info = await statOf(node.file);
    if (info === undefined) {
      this.#listSoon();
      return;
    }
    const stamp = `${info.size} ${info.mtimeMs}`;
    if (stamp === node.stamp && node.state.kind !== 'locked' && node.state.kind !== 'preparing') return;
    try {
      const description = await this.#options.describe(node.file, this.#abort.signal);
      node.stamp = stamp;
      node.bytes = info.size;
      this.#setState(node, { kind: 'ready', description });
    } catch (error) {
      if (isCancellation(error)) return;
      const known = toAttendingError(error);
      // A task may have begun meanwhile.
      if (this.#options.runs.isPreparing(node.file)) {
        this.#setState(node, { kind: 'preparing' });
        return;
      }
      node.stamp = stamp;
      if (known.code !== 'DATABASE_LOCKED') logError(known, this.#options.log);
      this.#setState(node, { kind: known.code === 'DATABASE_LOCKED' ? 'locked' : 'broken', error: known.toRecord() });
      this.#retrySoon();
    }
  }

  #setState(node: DatabaseNode, state: DatabaseState): void {
    const same = node.state.kind === state.kind && state.kind !== 'ready';
    node.state = state;
    if (!same && this.#nodes.get(node.file) === node) this.#changed.fire(node);
  }

  /** After a task began or ended. */
  #refreshState(database: string | undefined): void {
    const node = database === undefined ? undefined : this.#nodes.get(database);
    if (node === undefined) return;
    if (!this.#options.runs.isPreparing(node.file)) node.stamp = '';
    void this.#ensureRead(node);
  }

  #listSoon(): void {
    // Nobody looks yet.
    if (!this.#listed) return;
    clearTimeout(this.#listTimer);
    this.#listTimer = setTimeout(() => this.#changed.fire(undefined), LIST_AFTER_MS);
  }

  #readSoon(file: string): void {
    if (!this.#listed || this.#options.runs.isPreparing(file)) return;
    this.#stale.add(file);
    clearTimeout(this.#readTimer);
    this.#readTimer = setTimeout(() => {
      const nodes = [...this.#stale].flatMap((name) => this.#nodes.get(name) ?? []);
      this.#stale.clear();
      void nodes.reduce(async (before, node) => {
        await before;
        await this.#ensureRead(node);
      }, Promise.resolve());
    }, READ_AFTER_MS);
  }

  #retrySoon(): void {
    clearTimeout(this.#retryTimer);
    if (!this.#visible) return;
    const locked = [...this.#nodes.values()].filter(({ state }) => state.kind === 'locked');
    if (locked.length === 0) return;
    this.#retryTimer = setTimeout(() => {
      void Promise.all(locked.map((node) => this.#ensureRead(node)));
    }, RETRY_MS);
  }
}

function itemOf(row: DataRow, collapsible: vscode.TreeItemCollapsibleState): vscode.TreeItem {
  const item = new vscode.TreeItem(row.label, collapsible);
  item.id = row.id;
  item.iconPath = new vscode.ThemeIcon(row.icon, row.colour === undefined ? undefined : new vscode.ThemeColor(row.colour));
  if (row.description !== undefined) item.description = row.description;
  if (row.tooltip !== undefined) item.tooltip = row.tooltip;
  if (row.context !== undefined) item.contextValue = row.context;
  return item;
}

async function statOf(file: string): Promise<{ size: number; mtimeMs: number } | undefined> {
  return await stat(file).catch(() => undefined);
}

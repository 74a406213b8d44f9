import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { AttendingError, isCancellation } from '../platform/errors.ts';
import { DATA_COMMANDS, type DataCommandId } from './commands.ts';
import { suggestedTasks } from './dataFinds.ts';
import { askWhatToPrepare } from './dataPrepare.ts';
import { size } from './dataRows.ts';
import { localFolders, placeIn, searchFolder } from './dataSearch.ts';
import { makeTask, resolvedTask, type TaskPlace } from './dataTasks.ts';
import { DataTree, type DataNode, type DatabaseNode } from './dataTree.ts';
import type { DataViewOptions } from './dataView.ts';
import { showError } from './notices.ts';
import type { DataTaskDefinition } from './taskDefinition.ts';
import { tellEnd } from './taskEnds.ts';
import { TaskRuns } from './taskRuns.ts';
import { saveTasks } from './tasksFile.ts';
import type { DataProbe } from './testing.ts';

/** Everything behind the Data view, its commands and the tasks; made when the first of them is used. */
export class DataSession {
  readonly tree: DataTree;
  readonly #options: DataViewOptions;
  readonly #runs: TaskRuns;
  readonly #place: TaskPlace;
  readonly #subscriptions: readonly { dispose(): unknown }[];
  /** Reports of runs that another follows: only the last one's end is told. */
  readonly #followed = new Set<string>();

  constructor(options: DataViewOptions) {
    const { context, log, describe } = options;
    this.#options = options;
    this.#runs = new TaskRuns(path.join(context.globalStorageUri.fsPath, 'runs'), context.workspaceState);
    this.#place = { cli: context.asAbsolutePath('dist/cli.js'), reportFile: (definition, folder) => this.#runs.reportFile(definition, folder) };
    this.tree = new DataTree({ runs: this.#runs, log, describe });
    const told = this.#runs.onEnded((end) => {
      if (end.exitCode === 0 && this.#followed.has(this.#runs.reportFile(end.definition, end.folder))) return;
      tellEnd(end, log, (definition, folder) => this.#runInOrder([definition], folder));
    });
    this.#subscriptions = [told, this.tree, this.#runs];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** Tasks for what stands in the workspace. */
  async provideTasks(token: vscode.CancellationToken): Promise<vscode.Task[]> {
    const tasks = localFolders().map(async (folder) => {
      const finds = await searchFolder(folder, token);
      return suggestedTasks(finds).map((definition) => makeTask(definition, folder, this.#place));
    });
    return (await Promise.all(tasks)).flat();
  }

  /** A task of tasks.json, ready to run; undefined where there is no folder on this machine. */
  resolveTask(task: vscode.Task): vscode.Task | undefined {
    const folder = typeof task.scope === 'object' ? task.scope : localFolders()[0];
    return folder === undefined ? undefined : resolvedTask(task, folder, this.#place);
  }

  /** Runs a command of the Data view. Shows errors itself. */
  async run(id: DataCommandId, ...args: readonly unknown[]): Promise<unknown> {
    try {
      switch (id) {
        case DATA_COMMANDS.prepare:
          await this.#prepare(args[0] === 'synthetic' ? 'synthetic' : 'anything');
          return undefined;
        case DATA_COMMANDS.refresh:
          this.tree.refresh();
          return undefined;
        case DATA_COMMANDS.open:
          return await this.#open(args);
        default: {
          const node = args[0] as DataNode | undefined;
          if (node === undefined) return undefined;
          return await (node.kind === 'database' ? this.#runOn(id, node) : this.#runOn(id, node.database, node.row.table));
        }
      }
    } catch (error) {
      if (isCancellation(error)) return undefined;
      return { error: showError(error, this.#options.log).toRecord() };
    }
  }

  /** Runs one task in a folder. Gives its exit code; undefined when it was stopped. Throws BAD_CONFIGURATION. */
  async runTask(definition: DataTaskDefinition, folder: vscode.WorkspaceFolder): Promise<number | undefined> {
    return (await this.#runs.run(makeTask(definition, folder, this.#place))).exitCode;
  }

  testing(): DataProbe {
    const lines = async (node: DataNode | undefined, depth: number): Promise<string[]> => {
      const below = await this.tree.children(node);
      const drawn = below.map(async (child) => {
        const { icon, label, description } = this.tree.row(child);
        const line = `${'  '.repeat(depth)}${icon} ${label} | ${description ?? ''}`;
        // Columns stand below tables.
        return child.kind === 'row' && child.row.table !== undefined ? [line] : [line, ...(await lines(child, depth + 1))];
      });
      return (await Promise.all(drawn)).flat();
    };
    return { rows: () => lines(undefined, 0) };
  }

  /** A command on an item of the tree. */
  async #runOn(id: DataCommandId, { file }: DatabaseNode, table?: string): Promise<unknown> {
    switch (id) {
      case DATA_COMMANDS.openItem:
        return await this.#options.open(file, table);
      case DATA_COMMANDS.runAgain:
        await this.#runAgain(file);
        return undefined;
      case DATA_COMMANDS.reveal:
        return await vscode.commands.executeCommand('revealInExplorer', vscode.Uri.file(file));
      case DATA_COMMANDS.copyPath:
        await vscode.env.clipboard.writeText(file);
        return undefined;
      case DATA_COMMANDS.delete:
        await this.#delete(file);
        return undefined;
      default:
        return undefined;
    }
  }

  async #open([file, table]: readonly unknown[]): Promise<unknown> {
    const database = typeof file === 'string' ? file : await this.#pickDatabase();
    return database === undefined ? undefined : await this.#options.open(database, typeof table === 'string' ? table : undefined);
  }

  /** One of the workspace's databases; undefined when the question is dismissed. */
  async #pickDatabase(): Promise<string | undefined> {
    const nodes = await this.tree.databases();
    if (nodes.length === 0) throw new AttendingError('DATABASE_MISSING', 'There is no prepared database in this workspace.', 'Make one with "Attending: Prepare Data…".');
    if (nodes.length === 1) return nodes[0]!.file;
    const items = nodes.map(({ file, folder, bytes }) => ({ label: `$(database) ${placeIn(folder, file)}`, description: size(bytes), file }));
    return (await vscode.window.showQuickPick(items, { title: 'Open Data View', placeHolder: 'Which database?' }))?.file;
  }

  async #prepare(start: 'anything' | 'synthetic'): Promise<void> {
    if (localFolders().length === 0) {
      const answer = await vscode.window.showInformationMessage('Open a folder first: what is prepared goes into it.', 'Open Folder');
      if (answer !== undefined) await vscode.commands.executeCommand('vscode.openFolder');
      return;
    }
    const wish = await askWhatToPrepare(start);
    if (wish?.save === true) await saveTasks(wish.tasks, wish.folder, { show: !wish.run });
    if (wish?.run === true) await this.#runInOrder(wish.tasks, wish.folder);
  }

  /** Runs tasks one after the other, as long as each ends well. */
  async #runInOrder(definitions: readonly DataTaskDefinition[], folder: vscode.WorkspaceFolder): Promise<void> {
    for (const [at, definition] of definitions.entries()) {
      const report = this.#runs.reportFile(definition, folder.uri.fsPath);
      if (at < definitions.length - 1) this.#followed.add(report);
      try {
        const { exitCode } = await this.#runs.run(makeTask(definition, folder, this.#place));
        if (exitCode !== 0) return;
      } finally {
        this.#followed.delete(report);
      }
    }
  }

  async #runAgain(file: string): Promise<void> {
    const made = this.#runs.madeBy(file);
    const folder = localFolders().find(({ uri }) => uri.fsPath === made?.folder);
    if (made === undefined || folder === undefined) await this.#prepare('anything');
    else await this.#runInOrder([made.definition], folder);
  }

  async #delete(file: string): Promise<void> {
    const bytes = (await stat(file).catch(() => undefined))?.size ?? 0;
    const detail = 'What it was made from stays. This cannot be undone.';
    const answer = await vscode.window.showWarningMessage(`Delete ${path.basename(file)} (${size(bytes)})?`, { modal: true, detail }, 'Delete');
    if (answer !== 'Delete') return;
    try {
      // DuckDB's journal beside it would be read into the next database of this name.
      for (const name of [file, `${file}.wal`]) await rm(name, { force: true });
    } catch (cause) {
      throw new AttendingError('FILE_NOT_WRITABLE', `Cannot delete ${file}.`, 'Check that you may write to its folder.', { cause });
    }
    await this.#runs.forget(file);
    this.tree.refresh();
  }
}

/** Called once, with the first view, task or command. */
export function openDataSession(options: DataViewOptions): DataSession {
  return new DataSession(options);
}

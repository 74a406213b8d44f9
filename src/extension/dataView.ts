import * as vscode from 'vscode';
import type { DatabaseDescription } from '../dataset/describe/types.ts';
import { DATA_COMMANDS, DATA_VIEW, type DataCommandId } from './commands.ts';
import type { DataSession } from './dataSession.ts';
import type { DataNode } from './dataTree.ts';
import { TASK_TYPE } from './taskDefinition.ts';

/** What the Data view needs of the rest of the extension. */
export interface DataViewOptions {
  readonly context: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
  /** Describes a database file, without its figures, in the engine child. */
  readonly describe: (file: string, signal: AbortSignal) => Promise<DatabaseDescription>;
  /** Opens the panel of a database, at a table where one is named. */
  readonly open: (file: string, table: string | undefined) => Promise<unknown>;
}

export interface DataView {
  readonly dispose: () => void;
  /** Loads what is behind the view, as its first use does. */
  readonly session: () => Promise<DataSession>;
}

/** Registers the Data view, its commands and the tasks. What is behind them loads with the first use. */
export function registerDataView(options: DataViewOptions): DataView {
  const changed = new vscode.EventEmitter<DataNode | undefined>();
  let opened: Promise<DataSession> | undefined;
  const open = async (): Promise<DataSession> => {
    const { openDataSession } = await import('./dataSession.ts');
    const made = openDataSession(options);
    made.tree.onDidChange((node) => changed.fire(node));
    made.tree.setVisible(view.visible);
    return made;
  };
  const session = (): Promise<DataSession> => {
    opened ??= open();
    // One that could not be opened is tried again by the next use.
    opened.catch(() => (opened = undefined));
    return opened;
  };
  const view = vscode.window.createTreeView<DataNode>(DATA_VIEW, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: async (node) => (await session()).tree.children(node),
      getTreeItem: async (node) => (await session()).tree.item(node),
    },
  });
  const registered = vscode.Disposable.from(
    changed,
    view,
    view.onDidChangeVisibility(({ visible }) => void opened?.then(({ tree }) => tree.setVisible(visible))),
    ...(Object.values(DATA_COMMANDS) as DataCommandId[]).map((id) => vscode.commands.registerCommand(id, async (...args: unknown[]) => (await session()).run(id, ...args))),
    vscode.tasks.registerTaskProvider(TASK_TYPE, {
      provideTasks: async (token) => (await session()).provideTasks(token),
      resolveTask: async (task) => (await session()).resolveTask(task),
    }),
  );
  const dispose = (): void => {
    registered.dispose();
    void opened?.then((made) => made.dispose());
  };
  return { dispose, session };
}

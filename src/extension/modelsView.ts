import * as vscode from 'vscode';
import { MODEL_COMMANDS, MODELS_VIEW, type ModelCommandId } from './commands.ts';
import type { ModelsSession } from './modelsSession.ts';
import type { ModelStatusItem } from './modelStatus.ts';
import type { ModelNode } from './modelRows.ts';
import type { DataTaskDefinition } from './taskDefinition.ts';

export interface ModelsViewOptions {
  readonly context: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
  readonly item: ModelStatusItem;
  /** Runs a task of the command line in a workspace folder. */
  readonly runTask: (definition: DataTaskDefinition, folder: vscode.WorkspaceFolder) => Promise<number | undefined>;
}

export interface ModelsView {
  readonly dispose: () => void;
  /** Loads what is behind the view, as its first use does. */
  readonly session: () => Promise<ModelsSession>;
  readonly isOpen: () => boolean;
  /** Ends the models' process, if it was ever started. */
  readonly close: () => Promise<void>;
}

/** Registers the Models view and its commands. What is behind them loads with the first use; nothing is looked for before. */
export function registerModelsView(options: ModelsViewOptions): ModelsView {
  const changed = new vscode.EventEmitter<ModelNode | undefined>();
  let opened: Promise<ModelsSession> | undefined;
  const open = async (): Promise<ModelsSession> => {
    const { openModelsSession } = await import('./modelsSession.ts');
    return openModelsSession({ ...options, changed: () => changed.fire(undefined) });
  };
  const session = (): Promise<ModelsSession> => {
    opened ??= open();
    // One that could not be opened is tried again by the next use.
    opened.catch(() => (opened = undefined));
    return opened;
  };
  const view = vscode.window.createTreeView<ModelNode>(MODELS_VIEW, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: async (node) => (await session()).tree.children(node),
      getTreeItem: async (node) => (await session()).tree.item(node),
    },
  });
  const registered = vscode.Disposable.from(
    changed,
    view,
    ...(Object.values(MODEL_COMMANDS) as ModelCommandId[]).map((id) => vscode.commands.registerCommand(id, async (...args: unknown[]) => (await session()).run(id, ...args))),
  );
  return {
    dispose: () => {
      registered.dispose();
    },
    session,
    isOpen: () => opened !== undefined,
    close: async () => {
      const made = opened;
      opened = undefined;
      await (await made)?.close();
    },
  };
}

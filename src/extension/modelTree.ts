import * as vscode from 'vscode';
import type { LoadedModel } from '../engine/modelProtocol.ts';
import { isCancellation, toAttendingError } from '../platform/errors.ts';
import type { LogChannel } from '../platform/log.ts';
import { currentSettings } from './modelConfiguration.ts';
import type { ModelKeys } from './modelKeys.ts';
import { modelRow, modelTree, type ModelNode, type ModelRow } from './modelRows.ts';
import type { ModelLists } from './modelLists.ts';
import { logError } from './notices.ts';

export interface ModelTreeOptions {
  readonly lists: ModelLists;
  readonly keys: ModelKeys;
  readonly log: LogChannel;
  readonly loaded: () => readonly LoadedModel[];
}

/** The tree of language models: the offline engine, what is on this machine, downloads that have not ended, endpoints. */
export class ModelTree {
  readonly #options: ModelTreeOptions;

  constructor(options: ModelTreeOptions) {
    this.#options = options;
  }

  async children(node: ModelNode | undefined): Promise<ModelNode[]> {
    if (node !== undefined) return node.kind === 'group' ? [...node.children] : [];
    const { lists, keys, log } = this.#options;
    const endpoints = await Promise.all(currentSettings().models.endpoints.map(async (endpoint) => ({ endpoint, hasKey: (await keys.endpointKey(endpoint.url)) !== undefined })));
    try {
      return modelTree(await lists.read(), endpoints);
    } catch (error) {
      const known = toAttendingError(error);
      if (!isCancellation(error)) logError(known, log);
      return [...modelTree([], endpoints), { kind: 'message', label: 'Models cannot be listed', tooltip: `${known.message} ${known.action}` }];
    }
  }

  /** What is drawn for a node. */
  row(node: ModelNode): ModelRow {
    return modelRow(node, { chosen: currentSettings().models.chosen.summary, loaded: this.#options.loaded() });
  }

  item(node: ModelNode): vscode.TreeItem {
    const { id, label, description, tooltip, icon, colour, context } = this.row(node);
    const item = new vscode.TreeItem(label, node.kind === 'group' ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.None);
    item.id = id;
    item.description = description;
    item.tooltip = tooltip;
    item.contextValue = context;
    if (icon !== '') item.iconPath = new vscode.ThemeIcon(icon, colour === undefined ? undefined : new vscode.ThemeColor(colour));
    return item;
  }
}

import * as vscode from 'vscode';
import type { ListedModel } from '../engine/modelProtocol.ts';
import { MODEL_COMMANDS } from './commands.ts';
import { endpointId, shortName } from './modelNames.ts';
import { size } from './modelRows.ts';
import { sayOutbound } from './outboundWords.ts';
import type { Settings } from './settings.ts';

/** What was picked: a model (empty for the offline engine), or a command that adds one. */
export type Picked = { readonly kind: 'model'; readonly model: string } | { readonly kind: 'command'; readonly command: string };

interface Item extends vscode.QuickPickItem {
  readonly choice?: Picked;
}

export interface PickOptions {
  readonly title: string;
  readonly placeHolder: string;
  readonly settings: Settings;
  /** What is chosen now; undefined for the offline engine. */
  readonly chosen: string | undefined;
  /** Whether the offline engine can be picked, too. */
  readonly offline: boolean;
  readonly list: () => Promise<readonly ListedModel[]>;
}

/** The list opens after this long at the latest. */
const LOOK_FOR_MS = 150;

/** Asks for a model. The list opens at once and fills as models are found. Undefined when it is dismissed. */
export async function pickModel(options: PickOptions): Promise<Picked | undefined> {
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = options.title;
  pick.placeholder = options.placeHolder;
  pick.matchOnDescription = true;
  const list = options.list().catch(() => []);
  // A list that is known is shown at once: rows that move under the pointer are clicked by mistake.
  const known = await Promise.race([list, new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), LOOK_FOR_MS))]);
  pick.busy = known === undefined;
  pick.items = pickItems(options, known);
  pick.show();
  void list.then((models) => {
    if (known === undefined) pick.items = pickItems(options, models);
    pick.busy = false;
    const chosen = pick.items.find(({ choice }) => choice?.kind === 'model' && choice.model === (options.chosen ?? ''));
    if (chosen !== undefined && pick.value === '') pick.activeItems = [chosen];
  });
  try {
    return await new Promise<Picked | undefined>((resolve) => {
      pick.onDidAccept(() => resolve(pick.selectedItems[0]?.choice));
      pick.onDidHide(() => resolve(undefined));
    });
  } finally {
    pick.dispose();
  }
}

/** @param models undefined while they are being looked for */
export function pickItems({ settings, chosen, offline }: Pick<PickOptions, 'settings' | 'chosen' | 'offline'>, models: readonly ListedModel[] | undefined): Item[] {
  const separator = (label: string): Item => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const model = (id: string, icon: string, label: string, description: string, detail?: string): Item => ({
    label: `$(${id === (chosen ?? '') ? 'check' : icon}) ${label}`,
    description,
    ...(detail === undefined ? {} : { detail }),
    choice: { kind: 'model', model: id },
  });
  const command = (icon: string, label: string, description: string, id: string): Item => ({ label: `$(${icon}) ${label}`, description, choice: { kind: 'command', command: id } });
  const whole = (models ?? []).filter(({ partial, broken }) => partial === undefined && broken === undefined);
  const { endpoints } = settings.models;
  // One that is set but was not found stays in sight.
  const lost = models !== undefined && chosen !== undefined && !whole.some(({ id }) => id === chosen) && !endpoints.some(({ url, model: name }) => endpointId(url, name) === chosen);
  return [
    ...(offline ? [model('', 'shield', 'Offline engine', 'needs no model: rules, extraction, small taggers')] : []),
    ...(models === undefined || whole.length > 0 || lost ? [separator(models === undefined ? 'on this machine: looking …' : 'on this machine')] : []),
    ...whole.map(({ id, kind, place, bytes, formats }) => model(id, 'chip', place === 'folder' ? shortName(id) : id, [kind === 'onnx' ? 'ONNX' : 'GGUF', formats.length > 3 ? `${formats.length} formats` : formats.join(', '), size(bytes)].filter((part) => part !== '').join(' · '))),
    ...(lost ? [model(chosen, 'warning', chosen, 'not found')] : []),
    ...(endpoints.length > 0 ? [separator('endpoints')] : []),
    ...endpoints.map(({ name, url, model: served }) => model(endpointId(url, served), 'globe', name, `${served} · ${new URL(url).host}`, sayOutbound(url, settings))),
    separator('add a model'),
    command('cloud-download', 'From the hub…', 'an id such as org/name: downloaded once, then offline', MODEL_COMMANDS.pull),
    command('folder', 'A folder…', 'config.json, tokenizer.json and onnx/', MODEL_COMMANDS.addFolder),
    command('file-binary', 'A GGUF file…', 'for llama.cpp', MODEL_COMMANDS.addFile),
    command('globe', 'An endpoint…', 'LiteLLM, LM Studio, Ollama, vLLM', MODEL_COMMANDS.addEndpoint),
  ];
}

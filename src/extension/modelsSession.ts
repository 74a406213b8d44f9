import path from 'node:path';
import * as vscode from 'vscode';
import { ModelClient } from '../engine/modelClient.ts';
import type { ListedModel, LoadedModel, ModelParams, RunNotice } from '../engine/modelProtocol.ts';
import type { NoteView } from '../engine/viewTypes.ts';
import { AttendingError, isCancellation } from '../platform/errors.ts';
import { MODEL_COMMANDS, type ModelCommandId } from './commands.ts';
import { currentSettings, setFolders, setModel } from './modelConfiguration.ts';
import { addEndpoint, changeKey, removeEndpoint } from './modelEndpoints.ts';
import { ModelKeys } from './modelKeys.ts';
import { ModelLists } from './modelLists.ts';
import { endpointUrl, shortName } from './modelNames.ts';
import { pickModel } from './modelPicker.ts';
import { askForHubId, pullModel } from './modelPull.ts';
import { nodeModel, placeOf, size, type ModelNode } from './modelRows.ts';
import type { ModelsViewOptions } from './modelsView.ts';
import { ModelTree } from './modelTree.ts';
import { showError } from './notices.ts';
import type { ModelsProbe } from './testing.ts';
import { compressInTwoStages } from './twoStages.ts';

/** What a run asks of a model; the rest comes from the settings and the secret storage. */
export type RunWish = Omit<ModelParams<'view'>, 'apiKey' | 'remoteText' | 'device' | 'dtype' | 'contextLength' | 'idleMinutes'>;

/** Everything behind the Models view, its commands and runs with a model; made when the first of them is used. */
export class ModelsSession {
  readonly tree: ModelTree;
  readonly #options: ModelsViewOptions & { readonly changed: () => void };
  readonly #client: ModelClient;
  readonly #keys: ModelKeys;
  readonly #lists: ModelLists;
  readonly #subscriptions: readonly vscode.Disposable[];
  #loaded: readonly LoadedModel[] = [];

  constructor(options: ModelsViewOptions & { readonly changed: () => void }) {
    const { context, log } = options;
    this.#options = options;
    this.#keys = new ModelKeys(context.secrets);
    this.#client = new ModelClient({
      childFile: context.asAbsolutePath('dist/models-child.js'),
      log,
      idleMs: () => currentSettings().models.idleMinutes * 60_000,
      execPath: process.execPath,
      // Not HF_HUB_OFFLINE: the setting may change while the process lives. Only a pull asks the hub, and `#pull` reads the setting.
      env: { ELECTRON_RUN_AS_NODE: '1' },
      // Its models go with it.
      onStateChange: (running) => {
        if (!running) this.#setLoaded([]);
      },
    });
    this.#lists = new ModelLists(this.#client);
    this.tree = new ModelTree({ lists: this.#lists, keys: this.#keys, log, loaded: () => this.#loaded });
    this.#subscriptions = [
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('attending.models.folders')) this.#lists.forget();
        if (event.affectsConfiguration('attending.model') || event.affectsConfiguration('attending.models')) options.changed();
      }),
      context.secrets.onDidChange(() => options.changed()),
    ];
  }

  /** The view of a note with one result by a model, which is loaded if need be. Rejects as `ModelWork.view` does. */
  async view(wish: RunWish, signal: AbortSignal, listen: (notice: RunNotice) => void): Promise<NoteView> {
    const { models, outbound } = currentSettings();
    const url = endpointUrl(wish.model);
    const apiKey = url === undefined ? undefined : await this.#keys.endpointKey(url);
    const request = { ...wish, ...models.wishes, ...(apiKey === undefined ? {} : { apiKey }), remoteText: outbound.remoteText ?? 'nothing', idleMinutes: models.idleMinutes };
    try {
      return await this.#client.request('view', request, signal, (notice) => {
        if (notice.kind === 'loading') {
          this.#setLoaded([]);
          this.#options.item.show({ kind: 'loading' });
        }
        if (notice.kind === 'loaded' && notice.model.backend !== 'endpoint') this.#setLoaded([notice.model]);
        listen(notice);
      });
    } finally {
      if (this.#loaded.length === 0) this.#options.item.show({ kind: 'idle' });
    }
  }

  /** Runs a command of models. Shows errors itself. */
  async run(id: ModelCommandId, ...args: readonly unknown[]): Promise<unknown> {
    try {
      const node = args[0] as ModelNode | undefined;
      switch (id) {
        case MODEL_COMMANDS.choose:
          return await this.#choose(args[0]);
        case MODEL_COMMANDS.pull:
          return await this.#pull(typeof args[0] === 'string' ? args[0] : node?.kind === 'model' ? node.model.id : undefined);
        case MODEL_COMMANDS.addFolder:
          return await this.#addPath({ canSelectFolders: true, canSelectFiles: false, openLabel: 'Add', title: 'Folder of a model, or with several' }, args[0]);
        case MODEL_COMMANDS.addFile:
          return await this.#addPath({ canSelectFiles: true, filters: { GGUF: ['gguf'] }, openLabel: 'Add', title: 'GGUF file' }, args[0]);
        case MODEL_COMMANDS.addEndpoint:
          return await this.#addEndpoint();
        case MODEL_COMMANDS.unload:
          await this.#unload();
          return undefined;
        case MODEL_COMMANDS.twoStages:
          return await compressInTwoStages({ list: () => this.#lists.read(), runTask: this.#options.runTask });
        case MODEL_COMMANDS.refresh:
          this.#listAgain();
          return undefined;
        case MODEL_COMMANDS.forgetToken:
          await this.#keys.setHubToken('');
          void vscode.window.showInformationMessage('The token of the hub is forgotten.');
          return undefined;
        default:
          return node === undefined ? undefined : await this.#runOn(id, node);
      }
    } catch (error) {
      if (isCancellation(error)) return undefined;
      return { error: showError(error, this.#options.log).toRecord() };
    }
  }

  async close(): Promise<void> {
    for (const subscription of this.#subscriptions) subscription.dispose();
    await this.#client.close();
  }

  testing(): ModelsProbe {
    const lines = async (node: ModelNode | undefined, depth: number): Promise<string[]> => {
      const drawn = (await this.tree.children(node)).map(async (child) => {
        const { icon, label, description } = this.tree.row(child);
        return [`${'  '.repeat(depth)}${icon} ${label} | ${description}`, ...(await lines(child, depth + 1))];
      });
      return (await Promise.all(drawn)).flat();
    };
    return {
      rows: () => lines(undefined, 0),
      node: async (id) => (await Promise.all((await this.tree.children(undefined)).map((group) => this.tree.children(group)))).flat().find((node) => nodeModel(node) === id),
      childPid: () => this.#client.childPid,
      loaded: () => this.#loaded,
      status: () => this.#options.item.text,
      setKey: (url, key) => this.#keys.setEndpointKey(url, key),
      logFolder: () => path.dirname(this.#options.context.logUri.fsPath),
    };
  }

  /** A command on an item of the tree. */
  async #runOn(id: ModelCommandId, node: ModelNode): Promise<unknown> {
    const model = nodeModel(node);
    switch (id) {
      case MODEL_COMMANDS.use:
        if (model !== undefined) await setModel(model);
        return model;
      case MODEL_COMMANDS.copyId:
        if (model !== undefined) await vscode.env.clipboard.writeText(model);
        return undefined;
      case MODEL_COMMANDS.setKey:
        if (node.kind === 'endpoint') await changeKey(node.endpoint, this.#keys);
        return undefined;
      case MODEL_COMMANDS.info:
        if (node.kind === 'model') await this.#info(node.model);
        return undefined;
      case MODEL_COMMANDS.reveal:
        if (node.kind === 'model') await vscode.commands.executeCommand('revealFileInOS', vscode.Uri.file(node.model.path));
        return undefined;
      case MODEL_COMMANDS.remove:
        if (node.kind === 'model') await this.#remove(node.model);
        else if (node.kind === 'endpoint') await this.#removeEndpoint(node);
        return undefined;
      default:
        return undefined;
    }
  }

  /** @param wanted a model to choose without asking, as a test or a keybinding names it */
  async #choose(wanted: unknown): Promise<unknown> {
    if (typeof wanted === 'string') {
      await setModel(wanted);
      return wanted;
    }
    const settings = currentSettings();
    const picked = await pickModel({ title: 'Attending: Model', placeHolder: 'What attends to notes: summarises, compresses, codes', settings, chosen: settings.models.chosen.summary, offline: true, list: () => this.#lists.read() });
    if (picked === undefined) return undefined;
    if (picked.kind === 'command') return await this.run(picked.command as ModelCommandId);
    await setModel(picked.model);
    return picked.model;
  }

  async #pull(given: string | undefined): Promise<string | undefined> {
    if (currentSettings().models.offline) throw new AttendingError('OFFLINE', 'The hub is not asked: attending.models.offline is on.', 'Turn it off, or copy the model into a folder and add that.');
    const model = given ?? (await askForHubId());
    if (model === undefined) return undefined;
    try {
      const pulled = await pullModel(model, { client: this.#client, keys: this.#keys });
      if (pulled !== undefined) this.#offer(pulled, `${pulled} is on this machine.`);
      return pulled;
    } finally {
      this.#listAgain();
    }
  }

  async #addPath(dialog: vscode.OpenDialogOptions, given: unknown): Promise<string | undefined> {
    const chosen = typeof given === 'string' ? given : (await vscode.window.showOpenDialog({ ...dialog, canSelectMany: false }))?.[0]?.fsPath;
    if (chosen === undefined) return undefined;
    // Says at once what it is not.
    const found = (await this.#client.request('list', { folders: [chosen] })).models.filter((model) => model.place === 'folder' && isWithin(chosen, model.path));
    const [first] = found;
    if (first === undefined) throw new AttendingError('MODEL_NOT_FOUND', `${path.basename(chosen)} holds no model that runs here.`, 'Choose a .gguf file, or a folder with config.json, tokenizer.json and onnx/.');
    const { folders } = currentSettings().models;
    if (!folders.includes(chosen)) await setFolders([...folders, chosen]);
    this.#listAgain();
    this.#offer(first.id, found.length === 1 ? `${shortName(first.id)} is in the list.` : `${found.length} models are in the list.`);
    return first.id;
  }

  async #addEndpoint(): Promise<string | undefined> {
    const id = await addEndpoint(this.#client, this.#keys);
    if (id !== undefined) this.#offer(id, `${shortName(id)} is in the list.`);
    return id;
  }

  /** Not awaited: what was asked for is done. */
  #offer(model: string, sentence: string): void {
    void vscode.window.showInformationMessage(sentence, 'Use for Notes').then(async (answer) => {
      if (answer !== undefined) await setModel(model);
    });
  }

  async #info({ id }: ListedModel): Promise<void> {
    const { rows } = await this.#client.request('info', { model: id });
    const loaded = this.#loaded.find((model) => model.id === id);
    const all = [...rows, ...(loaded === undefined ? [] : [['Loaded', placeOf(loaded)]])];
    await vscode.window.showInformationMessage(id, { modal: true, detail: all.map(([name, value]) => `${name}: ${value}`).join('\n') });
  }

  async #remove(model: ListedModel): Promise<void> {
    const { folders } = currentSettings().models;
    if (model.place === 'folder') {
      const listed = folders.find((folder) => isWithin(folder, model.path));
      if (listed === undefined) return;
      const answer = await vscode.window.showWarningMessage(`Take ${path.basename(listed)} out of the list?`, { modal: true, detail: 'Its files stay where they are.' }, 'Take Out');
      if (answer === undefined) return;
      await setFolders(folders.filter((folder) => folder !== listed));
    } else {
      const answer = await vscode.window.showWarningMessage(`Remove ${model.id}?`, { modal: true, detail: `${size(model.bytes)} are freed${model.place === 'cache' ? ', also for Python programs that share the cache' : ''}. It can be pulled again.` }, 'Remove');
      if (answer === undefined) return;
      if (this.#loaded.some(({ id }) => id === model.id)) await this.#unload();
      const { freedBytes } = await this.#client.request('remove', { model: model.id });
      void vscode.window.showInformationMessage(`${model.id} is removed: ${size(freedBytes)} freed.`);
    }
    await this.#unchoose(model.id);
    this.#listAgain();
  }

  async #removeEndpoint(node: Extract<ModelNode, { kind: 'endpoint' }>): Promise<void> {
    const answer = await vscode.window.showWarningMessage(`Take ${node.endpoint.name} out of the list?`, { modal: true, detail: 'Its key is forgotten, too.' }, 'Take Out');
    if (answer === undefined) return;
    await removeEndpoint(node.endpoint, this.#keys);
    await this.#unchoose(nodeModel(node)!);
  }

  /** What is gone must not be asked for by the next command. */
  async #unchoose(model: string): Promise<void> {
    if (currentSettings().models.chosen.summary === model) await setModel('');
  }

  async #unload(): Promise<void> {
    if (this.#client.childPid !== undefined) await this.#client.request('unload', {});
    this.#setLoaded([]);
  }

  #listAgain(): void {
    this.#lists.forget();
    this.#options.changed();
  }

  #setLoaded(loaded: readonly LoadedModel[]): void {
    if (loaded.length === 0 && this.#loaded.length === 0) return;
    this.#loaded = loaded;
    this.#options.item.show(loaded[0] === undefined ? { kind: 'idle' } : { kind: 'loaded', place: placeOf(loaded[0]) });
    this.#options.changed();
  }
}

function isWithin(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}

/** Called once, with the first view or command of models. */
export function openModelsSession(options: ModelsViewOptions & { readonly changed: () => void }): ModelsSession {
  return new ModelsSession(options);
}

import * as vscode from 'vscode';
import { COMMANDS, COMMAND_TITLES, DATA_PANEL_TYPE, NOTE_COMMANDS, PANEL_TYPE, PICK_COMMAND, REVIEW_TYPE, type CommandId } from './commands.ts';
import { registerDataView, type DataView } from './dataView.ts';
import { registerGpuMonitor, type GpuMonitor } from './gpuMonitor.ts';
import { looksLikeNoteFile } from './noteFiles.ts';
import { ModelStatusItem } from './modelStatus.ts';
import { registerModelsView, type ModelsView } from './modelsView.ts';
import { registerOutline } from './outlineProviders.ts';
import type { Session } from './session.ts';
import { StatusItem } from './status.ts';
import type { TestingApi } from './testing.ts';

let opened: Promise<Session> | undefined;
let monitor: GpuMonitor | undefined;
let models: ModelsView | undefined;

/**
 * Registers and nothing else: the session (engine child, panel, highlights) loads with the first
 * command. Show Log comes first, so that it works whatever fails after it. Returns the in-host tests'
 * API when ATTENDING_TEST is set.
 */
export function activate(context: vscode.ExtensionContext): { testing: TestingApi } | undefined {
  const started = performance.now();
  const log = vscode.window.createOutputChannel('Attending', { log: true });
  context.subscriptions.push(log, vscode.commands.registerCommand(COMMANDS.showLog, () => log.show()));
  try {
    const status = new StatusItem();
    const item = new ModelStatusItem();
    const registered = registerModelsView({ context, log, item, runTask: async (definition, folder) => (await data.session()).runTask(definition, folder) });
    models = registered;
    const load = (): Promise<Session> => {
      opened ??= import('./session.ts').then(({ openSession }) => openSession(context, log, status, registered.session));
      // A session that could not be opened is tried again by the next command.
      opened.catch(() => (opened = undefined));
      return opened;
    };
    const data = registerDataView({
      context,
      log,
      describe: async (file, signal) => (await load()).databases.describe(file, signal),
      open: async (file, table) => (await load()).databases.open(file, table),
    });
    const gpu = registerGpuMonitor({ context, log });
    monitor = gpu;
    context.subscriptions.push(
      status,
      gpu,
      item,
      registered,
      data,
      ...NOTE_COMMANDS.map((id) => vscode.commands.registerCommand(id, () => load().then((session) => session.run(id)))),
      vscode.commands.registerCommand(PICK_COMMAND, pickCommand),
      vscode.window.registerWebviewPanelSerializer(PANEL_TYPE, {
        deserializeWebviewPanel: async (panel, state: unknown) => (await load()).restorePanel(panel, state),
      }),
      vscode.window.registerWebviewPanelSerializer(REVIEW_TYPE, {
        deserializeWebviewPanel: async (panel, state: unknown) => (await load()).restoreReview(panel, state),
      }),
      vscode.window.registerWebviewPanelSerializer(DATA_PANEL_TYPE, {
        deserializeWebviewPanel: async (panel, state: unknown) => (await load()).databases.restore(panel, state),
      }),
      registerOutline(),
      registerHighlightOnOpen(load),
    );
    const elapsedMs = performance.now() - started;
    log.info(`Registered in ${elapsedMs.toFixed(1)} ms.`);
    return process.env['ATTENDING_TEST'] ? { testing: lazyTesting(load, data, registered, gpu, elapsedMs) } : undefined;
  } catch (error) {
    // VS Code shows nothing when an extension fails to activate.
    log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    void vscode.window.showErrorMessage('Attending could not start. The log says why.', 'Show Log').then((answer) => {
      if (answer !== undefined) log.show();
    });
    throw error;
  }
}

/** Ends the engine child, the models child and what watches the GPUs; VS Code waits for it. */
export async function deactivate(): Promise<void> {
  const session = opened;
  opened = undefined;
  await Promise.all([session?.then((made) => made.close()), models?.close(), monitor?.close()]);
}

async function pickCommand(): Promise<void> {
  const items = (Object.keys(COMMAND_TITLES) as CommandId[]).map((id) => ({ id, label: COMMAND_TITLES[id] }));
  const picked = await vscode.window.showQuickPick(items, { title: 'Attending', placeHolder: 'Run on the selection, or on the whole note' });
  if (picked !== undefined) await vscode.commands.executeCommand(picked.id);
}

/** Loads the session for an opened note only where the user asked for it. */
function registerHighlightOnOpen(load: () => Promise<Session>): vscode.Disposable {
  const shown = (editor: vscode.TextEditor | undefined): void => {
    if (editor === undefined || !looksLikeNoteFile(editor.document)) return;
    if (vscode.workspace.getConfiguration('attending').get('highlight.onOpen') !== true) return;
    // After activation, which must stay short.
    setImmediate(() => void load().then((session) => session.highlightOnOpen(editor)));
  };
  shown(vscode.window.activeTextEditor);
  return vscode.window.onDidChangeActiveTextEditor(shown);
}

function lazyTesting(load: () => Promise<Session>, data: DataView, modelsView: ModelsView, gpu: GpuMonitor, activationMs: number): TestingApi {
  return {
    activationMs,
    session: async () => (await load()).testing(),
    data: async () => (await data.session()).testing(),
    models: async () => (await modelsView.session()).testing(),
    modelsOpened: () => modelsView.isOpen(),
    gpu: async () => (await gpu.session()).testing(),
    gpuOpened: () => gpu.opened(),
  };
}

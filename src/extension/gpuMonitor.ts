import * as vscode from 'vscode';
import { GPU_COMMAND, GPU_PANEL_TYPE } from './commands.ts';
import type { GpuSession } from './gpuSession.ts';

const SETTING = 'attending.gpuMonitor';
/** The item comes after whatever a starting window has to do. */
const ITEM_DELAY_MS = 3000;

interface Setup {
  readonly context: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
}

export interface GpuMonitor {
  readonly dispose: () => void;
  /** Ends what watches; resolves when its process is gone. */
  readonly close: () => Promise<void>;
  readonly session: () => Promise<GpuSession>;
  /** True once something has loaded it. */
  readonly opened: () => boolean;
}

/** Registers the GPU monitor. Nothing is looked at before the window has started, and never where the setting is off and no panel is open. */
export function registerGpuMonitor(setup: Setup): GpuMonitor {
  let opened: Promise<GpuSession> | undefined;
  const session = (): Promise<GpuSession> => {
    opened ??= import('./gpuSession.ts').then(({ openGpuSession }) => openGpuSession(setup));
    opened.catch(() => (opened = undefined));
    return opened;
  };
  const isOn = (): boolean => vscode.workspace.getConfiguration().get(SETTING) !== 'off';
  const apply = (): void => {
    if (isOn() || opened !== undefined) session().then((made) => made.setItem(isOn()), (error: unknown) => setup.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  };
  const timer = setTimeout(apply, ITEM_DELAY_MS);
  const registered = vscode.Disposable.from(
    vscode.commands.registerCommand(GPU_COMMAND, async () => (await session()).show()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(SETTING)) apply();
    }),
    vscode.window.registerWebviewPanelSerializer(GPU_PANEL_TYPE, { deserializeWebviewPanel: async (panel) => (await session()).restore(panel) }),
  );
  const dispose = (): void => {
    clearTimeout(timer);
    registered.dispose();
  };
  const close = async (): Promise<void> => {
    clearTimeout(timer);
    const made = opened;
    opened = undefined;
    await (await made)?.close();
  };
  return { dispose, close, session, opened: () => opened !== undefined };
}

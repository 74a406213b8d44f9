import * as vscode from 'vscode';
import type { DeviceReading } from '../runtime/devices/types.ts';
import { watchDevices, type DeviceWatch, type Pace } from '../runtime/devices/watch.ts';
import { GPU_COMMAND } from './commands.ts';
import { GpuHistory } from './gpuHistory.ts';
import type { FromGpu } from './gpuMessages.ts';
import { IdleSense, paceFor } from './gpuPace.ts';
import { GpuPanel } from './gpuPanel.ts';
import { statusLabel, statusText, tooltipMarkdown } from './gpuTexts.ts';
import type { GpuProbe } from './testing.ts';

interface Setup {
  readonly context: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
}

/** The GPU monitor: one watch, the status bar item and the panel that it feeds. The item can be off while the panel is looked at. */
export class GpuSession {
  readonly #setup: Setup;
  readonly #item: vscode.StatusBarItem;
  readonly #focus: vscode.Disposable;
  readonly #idle = new IdleSense();
  readonly #history = new GpuHistory();
  #watch: DeviceWatch | undefined;
  #pace: Pace | undefined;
  #panel: GpuPanel | undefined;
  #itemOn = false;
  #resting = false;

  constructor(setup: Setup) {
    this.#setup = setup;
    this.#item = vscode.window.createStatusBarItem('attending.gpu', vscode.StatusBarAlignment.Right, 89);
    this.#item.name = 'GPU Monitor (Attending)';
    this.#item.command = GPU_COMMAND;
    this.#focus = vscode.window.onDidChangeWindowState(() => this.#adapt());
  }

  /** Shows the item, or not; without item and panel nothing is watched. */
  setItem(on: boolean): void {
    this.#itemOn = on;
    if (!on) this.#item.hide();
    this.#adapt();
  }

  show(): void {
    if (this.#panel === undefined) this.#adopt(GpuPanel.create(this.#setup.context.extensionUri));
    else this.#panel.show();
  }

  /** A panel of the last window; there is one at most. */
  restore(panel: vscode.WebviewPanel): void {
    if (this.#panel === undefined) this.#adopt(panel);
    else panel.dispose();
  }

  async close(): Promise<void> {
    this.#focus.dispose();
    this.#item.dispose();
    this.#panel?.close();
    await this.#watch?.stop();
  }

  testing(): GpuProbe {
    return {
      text: () => (this.#itemOn ? this.#item.text : ''),
      tooltip: () => (this.#item.tooltip instanceof vscode.MarkdownString ? this.#item.tooltip.value : ''),
      queryPid: () => this.#watch?.queryPid,
      sent: () => this.#panel?.sent ?? [],
      fromPanel: async (message) => this.#panel?.receive(message),
    };
  }

  #adopt(webview: vscode.WebviewPanel): void {
    const { context, log } = this.#setup;
    const panel = new GpuPanel(webview, this.#history, context.extensionUri, log, (message) => this.#obey(message));
    this.#panel = panel;
    panel.onVisible(() => this.#adapt());
    panel.onClosed(() => {
      if (this.#panel === panel) this.#panel = undefined;
      this.#adapt();
    });
    const latest = this.#watch?.latest;
    const last = this.#history.samples.at(-1);
    if (latest !== undefined && last !== undefined) panel.add(latest, last);
    this.#adapt();
  }

  /** Watches at the pace of who looks, or not at all. */
  #adapt(): void {
    if (!this.#itemOn && this.#panel === undefined) {
      const watch = this.#watch;
      this.#watch = undefined;
      this.#pace = undefined;
      void watch?.stop();
      return;
    }
    const pace = paceFor({ panelVisible: this.#panel?.visible === true, focused: vscode.window.state.focused, idle: this.#resting });
    if (this.#watch === undefined) this.#watch = watchDevices({ ...pace, log: this.#setup.log, onReading: (reading) => this.#take(reading) });
    else if (pace.intervalMs !== this.#pace?.intervalMs || pace.processes !== this.#pace.processes) this.#watch.setPace(pace);
    this.#pace = pace;
  }

  #take(reading: DeviceReading): void {
    const now = Date.now();
    const sample = this.#history.add(reading, now);
    this.#panel?.add(reading, sample);
    if (this.#itemOn) this.#draw(reading);
    const resting = this.#idle.isIdle(reading, now);
    if (resting === this.#resting) return;
    this.#resting = resting;
    this.#adapt();
  }

  #draw(reading: DeviceReading): void {
    const tooltip = new vscode.MarkdownString(tooltipMarkdown(reading));
    this.#item.text = statusText(reading);
    // Drawn anew only where it says something new: an open tooltip would close.
    if (!(this.#item.tooltip instanceof vscode.MarkdownString) || this.#item.tooltip.value !== tooltip.value) this.#item.tooltip = tooltip;
    this.#item.accessibilityInformation = { label: statusLabel(reading), role: 'button' };
    this.#item.show();
  }

  #obey(message: FromGpu): Promise<void> {
    if (message.kind === 'lookAgain') this.#watch?.retryNow();
    else if (message.kind === 'showLog') this.#setup.log.show();
    return Promise.resolve();
  }
}

/** Called once, when the item is first due or the panel first asked for. */
export function openGpuSession(setup: Setup): GpuSession {
  return new GpuSession(setup);
}

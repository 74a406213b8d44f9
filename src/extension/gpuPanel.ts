import * as vscode from 'vscode';
import type { LogChannel } from '../platform/log.ts';
import type { DeviceReading } from '../runtime/devices/types.ts';
import { GPU_PANEL_TYPE } from './commands.ts';
import type { GpuHistory, Sample } from './gpuHistory.ts';
import { fromGpu, type FromGpu, type GpuSnapshot, type ToGpu } from './gpuMessages.ts';
import { panelOptions, SnapshotPanel } from './snapshotPanel.ts';

const TITLE = 'GPU Monitor';

/** The window of the live chart. */
export class GpuPanel extends SnapshotPanel<GpuSnapshot, Extract<ToGpu, { kind: 'reading' }>, FromGpu> {
  readonly #history: GpuHistory;
  #reading: DeviceReading | undefined;

  constructor(panel: vscode.WebviewPanel, history: GpuHistory, extensionUri: vscode.Uri, log: LogChannel, handle: (message: FromGpu) => Promise<void>) {
    super(panel, { extensionUri, log, page: 'gpu', schema: fromGpu, handle });
    this.#history = history;
  }

  static create(extensionUri: vscode.Uri): vscode.WebviewPanel {
    return vscode.window.createWebviewPanel(GPU_PANEL_TYPE, TITLE, vscode.ViewColumn.Active, panelOptions(extensionUri));
  }

  get visible(): boolean {
    return this.panel.visible;
  }

  get onVisible(): vscode.Event<unknown> {
    return this.panel.onDidChangeViewState;
  }

  show(): void {
    this.panel.reveal();
  }

  /** Adds a reading to the picture. */
  add(reading: DeviceReading, sample: Sample): void {
    const first = this.#reading === undefined || this.#history.samples.length === 1;
    this.#reading = reading;
    if (first) this.sendAll();
    else this.send({ kind: 'reading', reading, sample });
  }

  /** A page that comes, or comes back, gets all that is known. */
  protected override sendAll(): void {
    if (this.#reading !== undefined) this.send({ kind: 'snapshot', reading: this.#reading, samples: this.#history.samples, stale: false, editable: false });
  }
}

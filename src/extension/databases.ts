import type * as vscode from 'vscode';
import type { DatabaseDescription } from '../dataset/describe/types.ts';
import type { EngineClient } from '../engine/client.ts';
import type { DataView } from '../engine/dataView.ts';
import type { DataPanel } from './dataPanel.ts';
import type { DataPanels } from './dataPanels.ts';
import type { StatusItem } from './status.ts';

export interface DatabasesOptions {
  readonly extensionUri: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
  readonly status: StatusItem;
  readonly client: EngineClient;
}

/** Prepared databases, read by the engine child; the bundle of their panels loads with the first one. */
export class Databases {
  readonly #options: DatabasesOptions;
  #panels: Promise<DataPanels> | undefined;

  constructor(options: DatabasesOptions) {
    this.#options = options;
  }

  /** What a database holds, without its figures: a list of tables does not wait for them. */
  async describe(file: string, signal: AbortSignal): Promise<DatabaseDescription> {
    return await this.#options.client.request('dataDescribe', { file, figures: false }, signal);
  }

  /** Opens the panel of a prepared database, at a table if one is named. Gives what it shows; undefined when the panel says why not. */
  async open(file: string, table: string | undefined): Promise<DataView | undefined> {
    return await (await this.#load()).open(file, table);
  }

  async restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    await (await this.#load()).restore(panel, state);
  }

  async panelOf(file: string): Promise<DataPanel | undefined> {
    return (await this.#panels)?.panelOf(file);
  }

  async dispose(): Promise<void> {
    (await this.#panels)?.dispose();
  }

  async #load(): Promise<DataPanels> {
    this.#panels ??= import('./dataPanels.ts').then((bundle) => new bundle.DataPanels(this.#options));
    return await this.#panels;
  }
}

import type * as vscode from 'vscode';
import type { LoadedModel } from '../engine/modelProtocol.ts';
import type { NoteView } from '../engine/viewTypes.ts';
import type { ToData } from './dataPanelMessages.ts';
import type { ToReview } from './deidentifyMessages.ts';
import type { ToGpu } from './gpuMessages.ts';
import type { ModelNode } from './modelRows.ts';
import type { ToPanel } from './panelMessages.ts';
import type { Status } from './status.ts';

/** What `activate` returns to in-host tests when ATTENDING_TEST is set. */
export interface TestingApi {
  /** Time that `activate` took in the host, in milliseconds, without reading the bundle. */
  readonly activationMs: number;
  /** Loads the session, as the first command does. */
  session(): Promise<SessionProbe>;
  /** Loads what is behind the Data view. */
  data(): Promise<DataProbe>;
  /** Loads what is behind the Models view. */
  models(): Promise<ModelsProbe>;
  /** True once something has loaded it. */
  modelsOpened(): boolean;
  /** Loads the GPU monitor. */
  gpu(): Promise<GpuProbe>;
  gpuOpened(): boolean;
}

/** The Models view as it is drawn, and the process behind it. */
export interface ModelsProbe {
  /** Every row, as `icon label | description`, indented by two spaces a level. */
  rows(): Promise<readonly string[]>;
  /** What a row's commands are given, by the model's id. */
  node(id: string): Promise<ModelNode | undefined>;
  /** Process id of the models child; undefined while none runs. */
  childPid(): number | undefined;
  loaded(): readonly LoadedModel[];
  /** Text of the status bar item. */
  status(): string;
  /** Puts a key into the secret storage, as the questions of an endpoint do. */
  setKey(url: string, key: string): Promise<void>;
  /** Where the extension host writes its logs. */
  logFolder(): string;
}

/** The GPU monitor. */
export interface GpuProbe {
  /** Text of the status bar item; empty while it is off. */
  text(): string;
  tooltip(): string;
  /** Process id of the running nvidia-smi. */
  queryPid(): number | undefined;
  /** Messages sent to its panel, newest last. */
  sent(): readonly ToGpu[];
  fromPanel(message: unknown): Promise<void>;
}

/** The Data view as it is drawn. */
export interface DataProbe {
  /** Every row with what stands below it, as `icon label | description`, indented by two spaces a level; columns left out. */
  rows(): Promise<readonly string[]>;
}

export interface SessionProbe {
  /** Process id of the engine child; undefined while none runs. */
  childPid(): number | undefined;
  /** Kills the engine child as a crash would. */
  crashChild(): void;
  status(): Status;
  /** Number of highlighted ranges by style name in the document's editors; empty when it is not highlighted. */
  decorations(uri: string): Readonly<Record<string, number>>;
  lastView(): NoteView | undefined;
  /** The source that is flashed in an editor. */
  flashed(): { readonly uri: string; readonly range: vscode.Range } | undefined;
  /** Messages sent to the panel since it was opened, newest last (at most 50). */
  sentToPanel(): readonly ToPanel[];
  /** Hands the panel's handler a message as the webview would. */
  fromPanel(message: unknown): Promise<void>;
  /** The same of the de-identification review; empty while none is open. */
  sentToReview(): readonly ToReview[];
  fromReview(message: unknown): Promise<void>;
  /** The same of the panel of a database file. */
  sentToDatabase(file: string): Promise<readonly ToData[]>;
  fromDatabase(file: string, message: unknown): Promise<void>;
}

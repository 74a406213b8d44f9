import { mkdirSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { takeTaskReport, type TaskReport } from '../dataset/taskReport.ts';
import { TASK_TYPE, taskDatabase, taskKey, type DataTaskDefinition } from './taskDefinition.ts';
import { databasesOf } from './taskOutcome.ts';

/** A task of ours that runs or ran. */
export interface TaskRun {
  readonly definition: DataTaskDefinition;
  /** Absolute path of the folder that it runs in. */
  readonly folder: string;
  /** Absolute path of the database that it writes. */
  readonly database: string | undefined;
}

/** `exitCode` is undefined when the task was stopped; without a report it was killed or never came that far. */
export interface TaskEnd extends TaskRun {
  readonly exitCode: number | undefined;
  readonly report: TaskReport | undefined;
  /** Absolute paths of what it wrote, if it ended well. */
  readonly databases: readonly string[];
}

const OLD_REPORT_MS = 24 * 3600_000;

/** Key of the workspace's memory: which task made which database. */
const MADE_BY = 'attending.data.madeBy';

interface MadeBy {
  readonly definition: DataTaskDefinition;
  readonly folder: string;
}

/** The tasks of data preparation, whoever started them: which run, how they ended, which database was made by which. */
export class TaskRuns implements vscode.Disposable {
  readonly #reports: string;
  readonly #memory: vscode.Memento;
  readonly #running = new Map<vscode.TaskExecution, TaskRun>();
  readonly #started = new vscode.EventEmitter<TaskRun>();
  readonly #ended = new vscode.EventEmitter<TaskEnd>();
  readonly #endedExecution = new vscode.EventEmitter<[vscode.TaskExecution, TaskEnd]>();
  readonly #subscription: vscode.Disposable;
  readonly onStarted = this.#started.event;
  readonly onEnded = this.#ended.event;

  /** `reports` is a folder of the extension's own. */
  constructor(reports: string, memory: vscode.Memento) {
    this.#reports = reports;
    this.#memory = memory;
    // Only the user may read a report.
    mkdirSync(reports, { recursive: true, mode: 0o700 });
    void removeOldReports(reports);
    for (const execution of vscode.tasks.taskExecutions) this.#begin(execution);
    this.#subscription = vscode.Disposable.from(
      this.#started,
      this.#ended,
      this.#endedExecution,
      vscode.tasks.onDidStartTask(({ execution }) => this.#begin(execution)),
      vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => void this.#end(execution, exitCode)),
      // Also of a task whose process never started.
      vscode.tasks.onDidEndTask(({ execution }) => void this.#end(execution, undefined)),
    );
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  /** Where a run of this definition leaves its outcome: no other window's run writes there. */
  reportFile(definition: Readonly<Record<string, unknown>>, folder: string): string {
    return path.join(this.#reports, `${taskKey(definition, folder)}-${process.pid}.json`);
  }

  isPreparing(database: string): boolean {
    return [...this.#running.values()].some((run) => run.database === database);
  }

  /** How a database was made in this workspace, if it was made by a task. */
  madeBy(database: string): MadeBy | undefined {
    return this.#memory.get<Record<string, MadeBy>>(MADE_BY)?.[database];
  }

  async forget(database: string): Promise<void> {
    const others = Object.entries(this.#memory.get<Record<string, MadeBy>>(MADE_BY) ?? {}).filter(([file]) => file !== database);
    await this.#memory.update(MADE_BY, Object.fromEntries(others));
  }

  /** Starts a task and waits for its end. */
  async run(task: vscode.Task): Promise<TaskEnd> {
    let execution: vscode.TaskExecution | undefined;
    const early: [vscode.TaskExecution, TaskEnd][] = [];
    let settle: (end: TaskEnd) => void = () => undefined;
    const ended = new Promise<TaskEnd>((resolve) => (settle = resolve));
    // A short task may end before the editor has said that it runs.
    const subscription = this.#endedExecution.event(([which, end]) => {
      if (execution === undefined) early.push([which, end]);
      else if (which === execution) settle(end);
    });
    try {
      execution = await vscode.tasks.executeTask(task);
      const already = early.find(([which]) => which === execution);
      return already === undefined ? await ended : already[1];
    } finally {
      subscription.dispose();
    }
  }

  #begin(execution: vscode.TaskExecution): void {
    const { definition, scope } = execution.task;
    if (definition.type !== TASK_TYPE || this.#running.has(execution)) return;
    const folder = folderOf(scope);
    const run: TaskRun = { definition: definition as DataTaskDefinition, folder, database: databaseOf(definition, folder) };
    this.#running.set(execution, run);
    this.#started.fire(run);
  }

  async #end(execution: vscode.TaskExecution, exitCode: number | undefined): Promise<void> {
    const run = this.#running.get(execution);
    if (run === undefined) return;
    this.#running.delete(execution);
    const report = await takeTaskReport(this.reportFile(run.definition, run.folder));
    const { definition, folder, database } = run;
    const named = report?.outcome === 'done' ? databasesOf(definition, report.result).map((file) => path.resolve(folder, file)) : [];
    const databases = exitCode === 0 ? [...new Set([...(database === undefined ? [] : [database]), ...named])] : [];
    if (databases.length > 0) {
      const made = databases.map((file): [string, MadeBy] => [file, { definition, folder }]);
      await this.#memory.update(MADE_BY, { ...this.#memory.get<Record<string, MadeBy>>(MADE_BY), ...Object.fromEntries(made) });
    }
    const end: TaskEnd = { ...run, exitCode, report, databases };
    this.#ended.fire(end);
    this.#endedExecution.fire([execution, end]);
  }
}

/** What runs left when nobody was there any more to read it. */
async function removeOldReports(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const file = path.join(folder, name);
    const info = await stat(file).catch(() => undefined);
    if (info !== undefined && Date.now() - info.mtimeMs > OLD_REPORT_MS) await rm(file, { force: true });
  }
}

/** The folder that a task of this scope runs in. */
function folderOf(scope: vscode.Task['scope']): string {
  const folder = typeof scope === 'object' ? scope : vscode.workspace.workspaceFolders?.[0];
  return folder?.uri.fsPath ?? '';
}

function databaseOf(definition: vscode.TaskDefinition, folder: string): string | undefined {
  const database = taskDatabase(definition);
  return database === undefined ? undefined : path.resolve(folder, database.replaceAll('${workspaceFolder}', folder));
}

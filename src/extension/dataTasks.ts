import * as vscode from 'vscode';
import { TASK_REPORT } from '../dataset/taskReport.ts';
import { toAttendingError } from '../platform/errors.ts';
import { TASK_TYPE, taskArguments, taskName, type DataTaskDefinition } from './taskDefinition.ts';

/** What a task needs of the extension: the command line as built, and where its run leaves its outcome. */
export interface TaskPlace {
  readonly cli: string;
  readonly reportFile: (definition: Readonly<Record<string, unknown>>, folder: string) => string;
}

const MATCHER = '$attending';

/**
 * A task that runs the command line in a terminal, in the workspace folder, with the editor's own Node. Stopping it ends
 * the process by a signal, and what it had finished stays. A definition that is wrong says so in its terminal.
 */
export function makeTask(definition: DataTaskDefinition, folder: vscode.WorkspaceFolder, place: TaskPlace): vscode.Task {
  const task = new vscode.Task(definition, folder, taskName(definition), TASK_TYPE, executionOf(definition, folder.uri.fsPath, place), [MATCHER]);
  return dressed(task, definition);
}

/** The same for a task of tasks.json, which keeps its definition and name. */
export function resolvedTask(task: vscode.Task, folder: vscode.WorkspaceFolder, place: TaskPlace): vscode.Task {
  const resolved = new vscode.Task(task.definition, task.scope ?? folder, task.name, TASK_TYPE, executionOf(task.definition, folder.uri.fsPath, place), [MATCHER]);
  return dressed(resolved, task.definition);
}

function dressed(task: vscode.Task, definition: Readonly<Record<string, unknown>>): vscode.Task {
  const detail = detailOf(definition);
  if (detail !== undefined) task.detail = detail;
  // What "Run Build Task" is for where a workspace has a recipe.
  if (definition['command'] === 'data prepare') task.group = vscode.TaskGroup.Build;
  // Not echoed: what is run stands in the list of tasks, without the paths of this machine.
  task.presentationOptions = { reveal: vscode.TaskRevealKind.Always, panel: vscode.TaskPanelKind.Shared, focus: false, clear: true, echo: false, showReuseMessage: false };
  return task;
}

function executionOf(definition: Readonly<Record<string, unknown>>, folder: string, { cli, reportFile }: TaskPlace): vscode.ProcessExecution | vscode.CustomExecution {
  let args: string[];
  try {
    args = taskArguments(definition);
  } catch (error) {
    const { code, message, action } = toAttendingError(error);
    return new vscode.CustomExecution(() => Promise.resolve(complaint(`attending: ${code}: ${message} ${action}`)));
  }
  const env = { ELECTRON_RUN_AS_NODE: '1', [TASK_REPORT]: reportFile(definition, folder) };
  return new vscode.ProcessExecution(process.execPath, [cli, ...args], { cwd: folder, env });
}

/** A terminal that ends sooner after its start counts as one that never started. */
const SHORTEST_RUN_MS = 200;

/** A terminal that says one sentence and ends as the command line does after wrong usage. */
function complaint(sentence: string): vscode.Pseudoterminal {
  const write = new vscode.EventEmitter<string>();
  const close = new vscode.EventEmitter<number>();
  return {
    onDidWrite: write.event,
    onDidClose: close.event,
    open: () => {
      write.fire(`${sentence}\r\n`);
      setTimeout(() => close.fire(2), SHORTEST_RUN_MS);
    },
    close: () => undefined,
  };
}

/** What the list of tasks says below the name: the command line that is run. */
function detailOf(definition: Readonly<Record<string, unknown>>): string | undefined {
  try {
    return `attending ${taskArguments(definition).map((argument) => (/[\s"']/.test(argument) ? JSON.stringify(argument) : argument)).join(' ')}`;
  } catch {
    return undefined;
  }
}

/** The entry of tasks.json for a definition. */
export function taskEntry(definition: DataTaskDefinition): { readonly label: string } {
  const { type, command, ...options } = definition;
  return { label: taskName(definition), type, command, ...options, problemMatcher: [MATCHER], icon: { id: 'database' } } as { readonly label: string };
}

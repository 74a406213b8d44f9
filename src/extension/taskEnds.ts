import path from 'node:path';
import * as vscode from 'vscode';
import { toAttendingError, type ErrorCode, type ErrorRecord } from '../platform/errors.ts';
import type { LogChannel } from '../platform/log.ts';
import { DATA_COMMANDS } from './commands.ts';
import { OUTPUT_ENDINGS, preparationOfSynthetic, type Dataset } from './dataFinds.ts';
import { localFolders } from './dataSearch.ts';
import { taskArguments, taskName, type DataTaskDefinition } from './taskDefinition.ts';
import { outcomeSentence } from './taskOutcome.ts';
import type { TaskEnd } from './taskRuns.ts';

interface Action {
  readonly title: string;
  readonly run: () => unknown;
}

/** Runs a task in a folder of the workspace; told at its end as every task is. */
type RunTask = (definition: DataTaskDefinition, folder: vscode.WorkspaceFolder) => Promise<void>;

/** Exit codes of a process that a signal ended: HUP when its terminal is closed, INT, TERM. */
const STOPPED: ReadonlySet<number> = new Set([129, 130, 143]);

/** What only the user can correct. */
const HOPELESS: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['BAD_CONFIGURATION', 'BAD_FLAG', 'UNKNOWN_FLAG', 'UNKNOWN_COMMAND', 'MISSING_COLUMNS', 'WRONG_FOLDER', 'BAD_TEMPLATE']);

/** True when the user stopped it; that is no error. */
function wasStopped({ exitCode, report }: TaskEnd): boolean {
  return report?.outcome === 'cancelled' || exitCode === undefined || STOPPED.has(exitCode);
}

/**
 * One message at the end of a task: where to go on, or why it failed and what to do. None after a stop, nor after a
 * description, which its terminal shows.
 */
export function tellEnd(end: TaskEnd, log: LogChannel, runTask: RunTask): void {
  const { definition, exitCode, report } = end;
  if (wasStopped(end)) {
    log.info(`Stopped: ${definition.command}.`);
  } else if (exitCode === 0) {
    log.info(`Done: ${definition.command}.`);
    // One is shown by its terminal, the results of the other are opened.
    if (definition.command === 'data stats' || definition.command === 'pipeline') return;
    void tell(vscode.window.showInformationMessage, outcomeSentence(definition, report?.outcome === 'done' ? report.result : {}), waysOn(end, runTask));
  } else {
    const error = report?.outcome === 'failed' ? report.error : definitionError(definition);
    log.error(`Failed: ${definition.command}, ${error?.code ?? `exit code ${exitCode!}`}.`);
    const sentence = error === undefined ? `"${taskName(definition)}" ended with code ${exitCode!}. Its terminal says why.` : `${error.message} ${error.action}`;
    void tell(vscode.window.showErrorMessage, sentence, waysOut(end, error?.code, runTask));
  }
}

/** What is wrong with a definition: such a task never came to the command line. */
function definitionError(definition: DataTaskDefinition): ErrorRecord | undefined {
  try {
    taskArguments(definition);
    return undefined;
  } catch (error) {
    return toAttendingError(error).toRecord();
  }
}

async function tell(show: (message: string, ...items: string[]) => Thenable<string | undefined>, sentence: string, actions: readonly Action[]): Promise<void> {
  const answer = await show(sentence, ...actions.map(({ title }) => title));
  await actions.find(({ title }) => title === answer)?.run();
}

function waysOn({ definition, folder, databases }: TaskEnd, runTask: RunTask): Action[] {
  const database = databases.at(-1);
  if (database !== undefined) return [{ title: 'Open', run: () => vscode.commands.executeCommand(DATA_COMMANDS.open, database) }];
  const { command, dataset, out } = definition;
  if (typeof out !== 'string') return [];
  const reveal = { title: 'Reveal in Explorer', run: () => vscode.commands.executeCommand('revealInExplorer', vscode.Uri.file(path.resolve(folder, out))) };
  const place = workspaceFolder(folder);
  if (command !== 'data synth' || place === undefined || typeof dataset !== 'string' || !(dataset in OUTPUT_ENDINGS)) return [reveal];
  return [{ title: 'Prepare It', run: () => runTask(preparationOfSynthetic(dataset as Dataset, out), place) }, reveal];
}

function waysOut({ definition, folder, database }: TaskEnd, code: ErrorCode | undefined, runTask: RunTask): Action[] {
  const place = workspaceFolder(folder);
  if (place === undefined) return [];
  if (definitionError(definition) !== undefined) return [{ title: 'Open tasks.json', run: () => vscode.commands.executeCommand('vscode.open', vscode.Uri.joinPath(place.uri, '.vscode', 'tasks.json')) }];
  if (code !== undefined && HOPELESS.has(code)) return [];
  if (code === 'TABLE_EXISTS') return database === undefined ? [] : [{ title: 'Prepare Anew', run: () => runTask({ ...definition, drop: true }, place) }];
  return [{ title: 'Run Again', run: () => runTask(definition, place) }];
}

function workspaceFolder(file: string): vscode.WorkspaceFolder | undefined {
  return localFolders().find(({ uri }) => uri.fsPath === file);
}

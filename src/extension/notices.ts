import * as vscode from 'vscode';
import { isCancellation, toAttendingError, type AttendingError, type ErrorCode } from '../platform/errors.ts';
import type { LogChannel } from '../platform/log.ts';
import { COMMANDS } from './commands.ts';

interface NextAction {
  readonly title: string;
  readonly run: () => Thenable<unknown>;
}

const SHOW_LOG: NextAction = { title: 'Show Log', run: () => vscode.commands.executeCommand(COMMANDS.showLog) };
const RELOAD: NextAction = { title: 'Reload Window', run: () => vscode.commands.executeCommand('workbench.action.reloadWindow') };

/** The button that a message offers, where one click is the next action. */
const NEXT_ACTIONS: Partial<Record<ErrorCode, NextAction>> = {
  NO_EDITOR: { title: 'Open File', run: () => vscode.commands.executeCommand('workbench.action.files.openFile') },
  CHILD_FAILED: SHOW_LOG,
  CHILD_VERSION: RELOAD,
  INTERNAL: SHOW_LOG,
};

/** Logs an error and shows it as one plain line. Nothing for a cancellation. Returns it as an AttendingError. */
export function showError(error: unknown, log: LogChannel, again?: NextAction): AttendingError {
  const known = toAttendingError(error);
  if (isCancellation(error)) return known;
  logError(known, log);
  const next = known.code === 'NOTE_CHANGED' ? again : NEXT_ACTIONS[known.code];
  // Not awaited: the command is over, whether or not the user ever answers.
  void vscode.window.showErrorMessage(`${known.message} ${known.action}`, ...(next === undefined ? [] : [next.title])).then((answer) => {
    if (answer !== undefined) void next?.run();
  });
  return known;
}

/** The error's code and sentence; of an unexpected one only class and stack frames, since its message may quote a note. */
export function logError(error: AttendingError, log: LogChannel): void {
  log.error(error.code === 'INTERNAL' ? 'INTERNAL' : `${error.code}: ${error.message}`);
  if (error.code === 'INTERNAL' && error.cause instanceof Error) {
    const frames = (error.cause.stack ?? '').split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
    log.error([error.cause.name, ...frames].join('\n'));
  }
}

/** One quiet message: a trained model cannot run here, and rules do its work. `instead` says so in one sentence. */
export function showModelUnavailable(error: AttendingError, instead: string, log: LogChannel): void {
  log.warn(`${error.code}: ${error.message} ${error.action}`);
  void vscode.window.showInformationMessage(instead, SHOW_LOG.title).then((answer) => {
    if (answer !== undefined) void SHOW_LOG.run();
  });
}

/** One message for settings that were not taken, with a way to them. */
export function showBadSettings(messages: readonly string[], key: string, log: LogChannel): void {
  for (const message of messages) log.warn(message);
  void vscode.window.showErrorMessage(messages.join(' '), 'Open Settings').then((answer) => {
    if (answer !== undefined) void vscode.commands.executeCommand('workbench.action.openSettings', key);
  });
}

import * as vscode from 'vscode';
import { isCancellation } from '../platform/errors.ts';
import type { StatusItem } from './status.ts';

/** Work this short is not announced by a notification. */
const PROGRESS_AFTER_MS = 300;

/**
 * Runs one piece of work where the user can see it: the status bar at once, a notification with Cancel
 * after a moment. The work gets a signal that Cancel, or the caller's own signal, aborts.
 */
export async function runVisibly<T>(status: StatusItem, label: string, outer: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const cancel = new AbortController();
  const signal = AbortSignal.any([outer, cancel.signal]);
  const end = status.start(label);
  const result = work(signal);
  const settled = result.then(
    () => undefined,
    () => undefined,
  );
  const timer = setTimeout(() => {
    void vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: label, cancellable: true }, async (_progress, token) => {
      token.onCancellationRequested(() => cancel.abort());
      await settled;
    });
  }, PROGRESS_AFTER_MS);
  try {
    const value = await result;
    end({ kind: 'idle' });
    return value;
  } catch (error) {
    end(isCancellation(error) ? { kind: 'idle' } : { kind: 'failed', message: error instanceof Error ? error.message : 'the last command failed' });
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

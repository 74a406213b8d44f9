import * as vscode from 'vscode';
import type { ModelClient } from '../engine/modelClient.ts';
import type { PullNotice } from '../engine/modelProtocol.ts';
import { AttendingError, isCancellation } from '../platform/errors.ts';
import type { ModelKeys } from './modelKeys.ts';
import { isHubId } from './modelNames.ts';
import { size } from './modelRows.ts';

export interface PullOptions {
  readonly client: Pick<ModelClient, 'request'>;
  readonly keys: ModelKeys;
}

/** Asks for the id of a model of the hub; undefined when dismissed. */
export async function askForHubId(): Promise<string | undefined> {
  const id = await vscode.window.showInputBox({
    title: 'Pull Model',
    prompt: 'Id of a model on the hub: org/name, org/name:Q4_K_M for one file of a GGUF model, org/name@revision.',
    placeHolder: 'org/name',
    validateInput: (value) => (value.trim() === '' || isHubId(value.trim()) ? undefined : 'Write it as org/name.'),
  });
  return id?.trim() || undefined;
}

/**
 * Downloads a model with its progress in a notification. Cancelling keeps what has come, and offers to go on. A token is asked for only
 * when the hub wants one. Gives the model's id; undefined when it was cancelled or given up.
 */
export async function pullModel(model: string, options: PullOptions): Promise<string | undefined> {
  for (;;) {
    try {
      return (await download(model, options)).id;
    } catch (error) {
      if (isCancellation(error)) {
        const answer = await vscode.window.showInformationMessage(`The download of ${model} was stopped. What has come is kept.`, 'Go On');
        if (answer === undefined) return undefined;
        continue;
      }
      if (!isRefusal(error)) throw error;
      if (!(await openTheGate(model, error, options.keys))) return undefined;
    }
  }
}

async function download(model: string, { client, keys }: PullOptions): Promise<{ readonly id: string; readonly bytes: number }> {
  const token = await keys.hubToken();
  const abort = new AbortController();
  return await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: `Pulling ${model}`, cancellable: true }, async (progress, cancellation) => {
    cancellation.onCancellationRequested(() => abort.abort());
    let shown = 0;
    return await client.request('pull', { model, ...(token === undefined ? {} : { token }) }, abort.signal, (notice) => {
      const { receivedBytes, totalBytes } = notice;
      const percent = totalBytes === undefined || totalBytes === 0 ? 0 : (receivedBytes / totalBytes) * 100;
      progress.report({ message: sayProgress(notice), ...(percent > shown ? { increment: percent - shown } : {}) });
      shown = Math.max(shown, percent);
    });
  });
}

/** "1.2 GB of 4.1 GB · 35 MB/s". */
export function sayProgress({ phase, receivedBytes, totalBytes, bytesPerSecond }: PullNotice): string {
  if (phase === 'asking') return 'asking the hub';
  if (phase === 'checking') return 'checking';
  const speed = bytesPerSecond === undefined || bytesPerSecond === 0 ? '' : ` · ${size(bytesPerSecond)}/s`;
  return `${size(receivedBytes)}${totalBytes === undefined ? '' : ` of ${size(totalBytes)}`}${speed}`;
}

/** True where a token or an accepted licence helps. The hub says of a private model that there is none; the error then names the token. */
function isRefusal(error: unknown): error is AttendingError {
  if (AttendingError.is(error, 'HUB_GATED') || AttendingError.is(error, 'HUB_UNAUTHORIZED')) return true;
  return AttendingError.is(error, 'HUB_NOT_FOUND') && error.action.includes('HF_TOKEN');
}

/** Lets the user accept a licence or give a token. True: try again. */
async function openTheGate(model: string, error: AttendingError, keys: ModelKeys): Promise<boolean> {
  const page = /https?:\/\/[^\s"'<>]+[^\s"'<>.,;:)]/.exec(`${error.action} ${error.message}`)?.[0];
  const answer = await vscode.window.showWarningMessage(`${error.message} ${error.action}`, ...(page === undefined ? [] : ['Open Page']), 'Enter Token…', 'Try Again');
  if (answer === undefined) return false;
  if (answer === 'Open Page' && page !== undefined) {
    await vscode.env.openExternal(vscode.Uri.parse(page, true));
    return await openTheGate(model, error, keys);
  }
  if (answer === 'Enter Token…') {
    const token = await vscode.window.showInputBox({ title: 'Token of the Hub', prompt: 'Kept in the secret storage of the editor. A token that can read is enough.', password: true, ignoreFocusOut: true });
    if (token === undefined || token.trim() === '') return false;
    await keys.setHubToken(token.trim());
  }
  return true;
}

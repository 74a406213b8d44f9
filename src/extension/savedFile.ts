import path from 'node:path';
import * as vscode from 'vscode';
import { AttendingError } from '../platform/errors.ts';

/**
 * Asks where a file shall go and writes it, whole or not at all. Gives its name; undefined when the question is
 * dismissed. Throws FILE_NOT_WRITABLE.
 *
 * @param suggested path that the question starts with
 * @param kind of file, as the question names it, with its ending
 */
export async function saveAs(suggested: string, kind: { readonly name: string; readonly ending: string }, bytes: Uint8Array): Promise<string | undefined> {
  const target = await vscode.window.showSaveDialog({ defaultUri: vscode.Uri.file(suggested), filters: { [kind.name]: [kind.ending] }, title: `Save ${path.basename(suggested)}` });
  if (target === undefined) return undefined;
  const partial = target.with({ path: `${target.path}.partial` });
  try {
    await vscode.workspace.fs.writeFile(partial, bytes);
    await vscode.workspace.fs.rename(partial, target, { overwrite: true });
  } catch (cause) {
    await vscode.workspace.fs.delete(partial).then(undefined, () => undefined);
    throw new AttendingError('FILE_NOT_WRITABLE', `Cannot write ${target.fsPath}.`, 'Check that you may write to its folder, or name another place.', { cause });
  }
  return path.posix.basename(target.path);
}

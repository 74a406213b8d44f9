import * as vscode from 'vscode';
import { taskEntry } from './dataTasks.ts';
import type { DataTaskDefinition } from './taskDefinition.ts';

/** Puts tasks into a folder's tasks.json, in the place of those of the same label; the editor keeps its comments. */
export async function saveTasks(definitions: readonly DataTaskDefinition[], folder: vscode.WorkspaceFolder, { show }: { readonly show: boolean }): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('tasks', folder.uri);
  const before = configuration.inspect<readonly object[]>('tasks')?.workspaceFolderValue ?? [];
  const entries = definitions.map(taskEntry);
  const labels: ReadonlySet<unknown> = new Set(entries.map(({ label }) => label));
  const others = before.filter((entry) => !('label' in entry) || !labels.has(entry.label));
  if (configuration.inspect('version')?.workspaceFolderValue === undefined) await configuration.update('version', '2.0.0', vscode.ConfigurationTarget.WorkspaceFolder);
  await configuration.update('tasks', [...others, ...entries], vscode.ConfigurationTarget.WorkspaceFolder);
  if (show) await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, '.vscode', 'tasks.json'));
}

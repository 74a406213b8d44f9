import * as vscode from 'vscode';
import { readSettings, type EndpointSetting, type Settings } from './settings.ts';

// Settings of models, read when they are needed and written where the user would have written them. Wrong ones are told by the session.

export function currentSettings(): Settings {
  const configuration = vscode.workspace.getConfiguration('attending');
  return readSettings((key) => configuration.get(key)).settings;
}

/** Sets what attends to notes: in the workspace where it is set there, else for the user. Empty: the offline engine. */
export async function setModel(model: string): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('attending');
  const { Global, Workspace } = vscode.ConfigurationTarget;
  const inWorkspace = configuration.inspect('model')?.workspaceValue !== undefined;
  await configuration.update('model', model === '' && !inWorkspace ? undefined : model, inWorkspace ? Workspace : Global);
}

export async function setFolders(folders: readonly string[]): Promise<void> {
  await vscode.workspace.getConfiguration('attending').update('models.folders', folders.length === 0 ? undefined : folders, vscode.ConfigurationTarget.Global);
}

export async function setEndpoints(endpoints: readonly EndpointSetting[]): Promise<void> {
  await vscode.workspace.getConfiguration('attending').update('models.endpoints', endpoints.length === 0 ? undefined : endpoints, vscode.ConfigurationTarget.Global);
}

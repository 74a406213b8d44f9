import * as vscode from 'vscode';
import type { ModelClient } from '../engine/modelClient.ts';
import { toAttendingError } from '../platform/errors.ts';
import { isLoopback } from '../privacy/outbound.ts';
import { currentSettings, setEndpoints } from './modelConfiguration.ts';
import type { ModelKeys } from './modelKeys.ts';
import { endpointId } from './modelNames.ts';
import { sayOutbound } from './outboundWords.ts';
import type { EndpointSetting } from './settings.ts';

/** Asks for an endpoint's address, key and model, and adds it to the settings. Gives its id; undefined when dismissed. */
export async function addEndpoint(client: Pick<ModelClient, 'request'>, keys: ModelKeys): Promise<string | undefined> {
  const url = await vscode.window.showInputBox({ title: 'Add Endpoint (1 of 4): Address', prompt: 'Address of a server that speaks OpenAI\'s protocol, up to and with /v1.', placeHolder: 'http://127.0.0.1:4000/v1', ignoreFocusOut: true, validateInput: checkUrl });
  if (url === undefined || url.trim() === '') return undefined;
  const address = url.trim().replace(/\/+$/, '');
  const key = await askForKey('Add Endpoint (2 of 4): Key');
  if (key === undefined) return undefined;
  await keys.setEndpointKey(address, key);
  const model = await askForModel(client, address, key);
  if (model === undefined) return undefined;
  const name = await vscode.window.showInputBox({ title: 'Add Endpoint (4 of 4): Name', prompt: sayOutbound(address, currentSettings()), value: model, ignoreFocusOut: true, validateInput: (value) => (value.trim() === '' || value.length > 80 ? 'A name of 1 to 80 characters.' : undefined) });
  if (name === undefined) return undefined;
  const added: EndpointSetting = { name: name.trim(), url: address, model };
  const others = currentSettings().models.endpoints.filter((endpoint) => endpointId(endpoint.url, endpoint.model) !== endpointId(address, model));
  await setEndpoints([...others, added]);
  return endpointId(address, model);
}

/** The key of an endpoint anew; an empty one is forgotten. */
export async function changeKey({ name, url }: EndpointSetting, keys: ModelKeys): Promise<void> {
  const key = await askForKey(`Key of ${name}`);
  if (key !== undefined) await keys.setEndpointKey(url, key);
}

export async function removeEndpoint(endpoint: EndpointSetting, keys: ModelKeys): Promise<void> {
  const others = currentSettings().models.endpoints.filter((other) => !(other.name === endpoint.name && other.url === endpoint.url && other.model === endpoint.model));
  await setEndpoints(others);
  if (!others.some(({ url }) => url === endpoint.url)) await keys.setEndpointKey(endpoint.url, '');
}

async function askForKey(title: string): Promise<string | undefined> {
  const key = await vscode.window.showInputBox({ title, prompt: 'Kept in the secret storage of the editor, never in settings. Leave it empty where the server needs none.', password: true, ignoreFocusOut: true });
  return key?.trim();
}

/** One of the models that a server of this machine names; asked in words where it does not say. */
async function askForModel(client: Pick<ModelClient, 'request'>, url: string, key: string): Promise<string | undefined> {
  const title = 'Add Endpoint (3 of 4): Model';
  let offered: readonly string[] = [];
  let why = '';
  try {
    offered = (await client.request('endpointModels', { url, ...(key === '' ? {} : { apiKey: key }) })).models;
  } catch (error) {
    why = `${toAttendingError(error).message} `;
  }
  const other = '$(edit) Another…';
  if (offered.length > 0) {
    const picked = await vscode.window.showQuickPick([...offered, other], { title, placeHolder: 'Which of the models that the server offers?', ignoreFocusOut: true });
    if (picked !== other) return picked;
  }
  const typed = await vscode.window.showInputBox({ title, prompt: `${why}The model, as the server names it.`, ignoreFocusOut: true, validateInput: (value) => (value.trim() === '' ? 'Write its name.' : undefined) });
  return typed?.trim() || undefined;
}

function checkUrl(value: string): string | undefined {
  const text = value.trim();
  if (text === '') return undefined;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) return 'Write it as http://127.0.0.1:PORT/v1 or https://host/v1.';
  const { username, password, protocol } = new URL(text);
  if (username !== '' || password !== '') return 'Without a name or password: the key is asked for next.';
  return protocol === 'http:' && !isLoopback(new URL(text)) ? 'Another machine must be reached by https: text would go there without encryption.' : undefined;
}

import type * as vscode from 'vscode';

const HUB = 'attending.hub';

/**
 * Keys of endpoints and the hub's token, in the editor's secret storage and nowhere else. A key belongs to an address, not to a
 * name: settings that give a known name another address get no key.
 */
export class ModelKeys {
  readonly #secrets: vscode.SecretStorage;

  constructor(secrets: vscode.SecretStorage) {
    this.#secrets = secrets;
  }

  async endpointKey(url: string): Promise<string | undefined> {
    return await this.#secrets.get(nameOf(url));
  }

  /** An empty key forgets it. */
  async setEndpointKey(url: string, key: string): Promise<void> {
    if (key === '') await this.#secrets.delete(nameOf(url));
    else await this.#secrets.store(nameOf(url), key);
  }

  async hubToken(): Promise<string | undefined> {
    return await this.#secrets.get(HUB);
  }

  async setHubToken(token: string): Promise<void> {
    if (token === '') await this.#secrets.delete(HUB);
    else await this.#secrets.store(HUB, token);
  }
}

function nameOf(url: string): string {
  return `attending.endpoint ${URL.canParse(url) ? new URL(url).href.replace(/\/+$/, '') : url}`;
}

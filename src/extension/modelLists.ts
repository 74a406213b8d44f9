import type { ModelClient } from '../engine/modelClient.ts';
import type { ListedModel } from '../engine/modelProtocol.ts';
import { currentSettings } from './modelConfiguration.ts';

/** The models of this machine, read through their process and kept until something changes. */
export class ModelLists {
  readonly #client: Pick<ModelClient, 'request'>;
  #reading: Promise<readonly ListedModel[]> | undefined;

  constructor(client: Pick<ModelClient, 'request'>) {
    this.#client = client;
  }

  /** Rejects as a request does. */
  async read(): Promise<readonly ListedModel[]> {
    const reading = (this.#reading ??= this.#client.request('list', { folders: [...currentSettings().models.folders] }).then(({ models }) => models));
    reading.catch(() => {
      if (this.#reading === reading) this.#reading = undefined;
    });
    return await reading;
  }

  forget(): void {
    this.#reading = undefined;
  }
}

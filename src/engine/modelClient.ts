import { ChildClient, type ChildClientOptions } from '../platform/childClient.ts';
import { MODEL_PROTOCOL_VERSION, MODEL_REQUESTS } from './modelProtocol.ts';

/**
 * Work with language models over a supervised child process, dist/models-child.js: a second one beside the engine's, so that
 * a long text never keeps highlights waiting. Requests run side by side, and only the caller ends them.
 */
export class ModelClient extends ChildClient<typeof MODEL_REQUESTS> {
  constructor(options: ChildClientOptions) {
    super({ name: 'models', requests: MODEL_REQUESTS, version: MODEL_PROTOCOL_VERSION, concurrent: true }, { requestTimeoutMs: Infinity, ...options });
  }
}

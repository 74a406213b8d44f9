import { ChildClient, type ChildClientOptions } from '../platform/childClient.ts';
import { PROTOCOL_VERSION, REQUESTS } from './protocol.ts';

export type EngineClientOptions = ChildClientOptions;

/** The engine API over a supervised child process, dist/child.js. Requests run one at a time, in order. */
export class EngineClient extends ChildClient<typeof REQUESTS> {
  constructor(options: EngineClientOptions) {
    super({ name: 'engine', requests: REQUESTS, version: PROTOCOL_VERSION }, options);
  }
}

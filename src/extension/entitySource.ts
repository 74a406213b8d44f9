import type { EngineClient } from '../engine/client.ts';
import type { Params, Result } from '../engine/protocol.ts';
import type { EntitySource } from '../entities/tagger.ts';
import { AttendingError, type ErrorCode } from '../platform/errors.ts';

/** What says that this installation has no tagger that runs: no note and no second try changes it. */
const UNAVAILABLE: readonly ErrorCode[] = ['MODEL_NOT_FOUND', 'MODEL_BROKEN', 'MODEL_RUNTIME_MISSING'];

/** True where a trained model cannot run here, now or later. */
export function isModelUnavailable(error: unknown): error is AttendingError {
  return AttendingError.is(error) && UNAVAILABLE.includes(error.code);
}

/** Longer texts are read by rules: the tagger takes some 10 s a million characters, and a request must end within a minute. */
const LONGEST_TAGGED = 1_000_000;

export interface EntityRequestsOptions {
  readonly client: Pick<EngineClient, 'request'>;
  /** The user's choice; asked with each request, so that a setting applies at once. */
  readonly source: () => EntitySource;
  /** Told once that the tagger cannot run and rules do its work. */
  readonly unavailable: (error: AttendingError) => void;
}

/** Requests whose answer shows entities: by the source of the user's choice, and by rules where the tagger cannot run. */
export class EntityRequests {
  readonly #options: EntityRequestsOptions;
  #unavailable = false;

  constructor(options: EntityRequestsOptions) {
    this.#options = options;
  }

  /** As EngineClient.request; never rejects with a MODEL_ code. */
  async request<N extends 'view' | 'highlights'>(name: N, params: Omit<Params<N>, 'entities'> & { readonly text: string }, signal?: AbortSignal): Promise<Result<N>> {
    const entities = this.#unavailable || params.text.length > LONGEST_TAGGED ? 'rules' : this.#options.source();
    try {
      return await this.#ask(name, params, entities, signal);
    } catch (error) {
      if (entities === 'rules' || !isModelUnavailable(error)) throw error;
      if (!this.#unavailable) this.#options.unavailable(error);
      this.#unavailable = true;
      return await this.#ask(name, params, 'rules', signal);
    }
  }

  async #ask<N extends 'view' | 'highlights'>(name: N, params: Omit<Params<N>, 'entities'>, entities: EntitySource, signal: AbortSignal | undefined): Promise<Result<N>> {
    // The compiler does not see that a request's parameters without a field, and that field, are its parameters.
    return await this.#options.client.request(name, { ...params, entities } as unknown as Params<N>, signal);
  }
}

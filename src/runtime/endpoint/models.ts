import * as z from 'zod';
import { AttendingError } from '../../platform/errors.ts';
import { nearest } from '../../platform/nearest.ts';
import type { EndpointClient } from './client.ts';

const LIST = z.looseObject({
  data: z.array(
    z.looseObject({
      id: z.string(),
      // vLLM, LM Studio and llama.cpp each say the window in a place of their own.
      max_model_len: z.number().nullish(),
      max_context_length: z.number().nullish(),
      context_length: z.number().nullish(),
      meta: z.looseObject({ n_ctx: z.number().nullish(), n_ctx_train: z.number().nullish() }).nullish(),
    }),
  ),
});

/** A model of a server, with its window in tokens where the server says. */
export interface ServerModel {
  readonly id: string;
  readonly contextLength: number | undefined;
}

/** The models that a server has; undefined where it does not list them. Rejects with what `openai` throws, but for 404 and 405. */
export async function listServerModels({ openai }: EndpointClient, signal: AbortSignal | undefined): Promise<readonly ServerModel[] | undefined> {
  let answer: unknown;
  try {
    answer = await openai.get('/models', { ...(signal === undefined ? {} : { signal }) });
  } catch (error) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    if (status === 404 || status === 405 || status === 501) return undefined;
    throw error;
  }
  const { success, data } = LIST.safeParse(answer);
  if (!success) return undefined;
  return data.data.map(({ id, max_model_len: vllm, max_context_length: studio, context_length: other, meta }) => ({ id, contextLength: vllm ?? studio ?? other ?? meta?.n_ctx ?? meta?.n_ctx_train ?? undefined }));
}

const LISTED = 8;

/** The error for a model that a server does not have, with those that it has. */
export function noSuchModel(url: string, model: string, models: readonly ServerModel[]): AttendingError {
  const names = models.map(({ id }) => id);
  const near = nearest(model, names);
  const list = names.slice(0, LISTED).join(', ') + (names.length > LISTED ? ` and ${names.length - LISTED} more` : '');
  return new AttendingError('ENDPOINT_FAILED', `${new URL(url).origin} has no model "${model}".`, names.length === 0 ? 'It has none: load one there.' : near === undefined ? `It has ${list}.` : `Did you mean "${near}"? It has ${list}.`);
}

/** Whether a server's model is the one that is meant; some take a name without its tag or folder. */
export function isModel(wanted: string, { id }: ServerModel): boolean {
  return id === wanted || id === `${wanted}:latest` || id.split('/').at(-1) === wanted;
}

import { AttendingError } from '../../platform/errors.ts';
import { prepareOutbound } from '../../privacy/outbound.ts';
import { throwIfCancelled } from '../cancelled.ts';
import type { LanguageModel, ModelSource } from '../types.ts';
import { openClient } from './client.ts';
import { endpointFailure } from './failure.ts';
import { EndpointModel } from './languageModel.ts';
import { isModel, listServerModels, noSuchModel } from './models.ts';
import type { EndpointOptions } from './open.ts';

/**
 * Opens a model behind a server that speaks OpenAI's protocol (LiteLLM, LM Studio, Ollama, vLLM, llama.cpp): asks first
 * whether text may go there at all, then which models the server has. Throws BAD_CONFIGURATION, OUTBOUND_REFUSED,
 * ENDPOINT_UNREACHABLE with what to start, ENDPOINT_UNAUTHORIZED, ENDPOINT_FAILED with the server's models, CANCELLED.
 */
export async function connectEndpoint(source: ModelSource, { apiKey, outbound, deidentify, signal }: EndpointOptions): Promise<LanguageModel> {
  if (source.kind !== 'endpoint') throw new AttendingError('BACKEND_CANNOT', `${source.id} is no endpoint.`, 'Name one as http://127.0.0.1:PORT/v1#MODEL.');
  throwIfCancelled(signal);
  const { url, model } = source;
  await prepareOutbound({ url, texts: [], policy: outbound, deidentify });
  const key = apiKey === undefined || apiKey.trim() === '' ? undefined : apiKey.trim();
  const client = openClient(url, key);
  try {
    const models = await listServerModels(client, signal);
    const found = models?.find((one) => isModel(model, one));
    // A proxy may take names that it does not list, by a pattern.
    if (models !== undefined && found === undefined && !models.some(({ id }) => id.includes('*'))) throw noSuchModel(url, model, models);
    return new EndpointModel(source, client, { outbound, deidentify }, { hasKey: key !== undefined, contextLength: found?.contextLength });
  } catch (error) {
    await client.close();
    throw endpointFailure(error, { url, model, hasKey: key !== undefined, signal });
  }
}

import * as z from 'zod';
import type { Embedding } from '../types.ts';
import type { EndpointClient } from './client.ts';
import { notTheProtocol } from './failure.ts';

const BATCH = 64;
const ANSWER = z.looseObject({ data: z.array(z.looseObject({ index: z.number().optional(), embedding: z.array(z.number()) })) });

/** One vector a text, pooled as the server does. Rejects with what `openai` throws, and ENDPOINT_FAILED. */
export async function embedTexts({ openai }: EndpointClient, { url, model }: { readonly url: string; readonly model: string }, texts: readonly string[], signal: AbortSignal): Promise<Embedding[]> {
  const made: Embedding[] = [];
  for (let at = 0; at < texts.length; at += BATCH) {
    const input = texts.slice(at, at + BATCH);
    const { success, data } = ANSWER.safeParse(await openai.embeddings.create({ model, input: [...input], encoding_format: 'float' }, { signal }));
    if (!success || data.data.length !== input.length) throw notTheProtocol(url);
    const inOrder = data.data.map((one, i) => ({ at: one.index ?? i, embedding: one.embedding })).sort((a, b) => a.at - b.at);
    for (const { embedding } of inOrder) made.push({ vectors: Float32Array.from(embedding), rows: 1, size: embedding.length });
  }
  return made;
}

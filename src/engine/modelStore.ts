import { stat } from 'node:fs/promises';
import { toAttendingError } from '../platform/errors.ts';
import { openClient } from '../runtime/endpoint/client.ts';
import { endpointFailure } from '../runtime/endpoint/failure.ts';
import { listServerModels } from '../runtime/endpoint/models.ts';
import { inspectModel } from '../runtime/store/inspect.ts';
import { listModels } from '../runtime/store/list.ts';
import { pullModel } from '../runtime/store/pull.ts';
import { removeModel } from '../runtime/store/remove.ts';
import { resolveModel } from '../runtime/store/resolve.ts';
import type { ModelFacts, ModelSource } from '../runtime/types.ts';
import type { ListedModel, ModelCard, ModelParams, PullNotice } from './modelProtocol.ts';

// The models of this machine as the editor lists them, over the store.

type Local = Exclude<ModelSource, { kind: 'endpoint' }>;

/** All models of this machine, those in folders of the settings and single .gguf files among them. */
export async function listAll(folders: readonly string[]): Promise<ListedModel[]> {
  const isFile = (entry: string): boolean => /\.gguf$/i.test(entry);
  const listed = await listModels({ folders: folders.filter((entry) => !isFile(entry)) });
  const files = await Promise.all(folders.filter(isFile).map(listFile));
  // A folder inside another has its models twice.
  return [...new Map([...listed, ...files.flat()].map((model) => [`${model.place} ${model.id}`, model as ListedModel])).values()];
}

async function listFile(file: string): Promise<ListedModel[]> {
  const info = await stat(file).catch(() => undefined);
  if (info === undefined) return [];
  const shown = { id: file, kind: 'gguf', place: 'folder', bytes: info.size, path: file } as const;
  try {
    const { ggufType } = await inspectModel({ kind: 'gguf', id: file, file });
    return [{ ...shown, formats: ggufType === undefined ? [] : [ggufType] }];
  } catch (error) {
    return [{ ...shown, formats: [], broken: toAttendingError(error).message }];
  }
}

/** Downloads a model of the hub, or goes on with it. Gives the name that the list has for it, so that its row is known as the chosen one. */
export async function pull({ model, token }: ModelParams<'pull'>, tell: (notice: PullNotice) => void, signal: AbortSignal): Promise<{ readonly id: string; readonly bytes: number }> {
  const pulled = await pullModel(
    { model, ...(token === undefined ? {} : { token }) },
    { onProgress: ({ file, done, total, rate, phase }) => tell({ file, receivedBytes: done, totalBytes: total, bytesPerSecond: Math.max(0, rate), phase }) },
    signal,
  );
  // Of a revision that was asked for, the list may show another one's name.
  const listed = pulled.id.includes('@') ? undefined : (await listModels()).find((each) => each.place === 'cache' && each.path === pulled.path);
  return { id: listed?.id ?? pulled.id, bytes: pulled.bytes };
}

/** Removes a downloaded model; its files are gone when this resolves. */
export async function remove(model: string): Promise<{ readonly freedBytes: number }> {
  const { freedBytes } = await removeModel(model);
  return { freedBytes };
}

/** The models that a server names; none where it does not list them. Sends no text of a note. */
export async function endpointModels(url: string, apiKey: string | undefined, signal: AbortSignal): Promise<string[]> {
  const client = openClient(url, apiKey);
  try {
    return ((await listServerModels(client, signal)) ?? []).map(({ id }) => id);
  } catch (error) {
    throw endpointFailure(error, { url, model: '', hasKey: apiKey !== undefined, signal });
  } finally {
    await client.close();
  }
}

/** A model from its files, as rows of name and value. */
export async function modelCard(name: string): Promise<ModelCard> {
  const source = await resolveModel(name);
  if (source.kind === 'endpoint') return { id: source.id, rows: [['Address', source.url], ['Model', source.model]] };
  return { id: source.id, rows: factRows(source, await inspectModel(source)) };
}

function factRows(source: Local, facts: ModelFacts): [string, string][] {
  const { architecture, parameters, contextLength, kvBytesPerToken, hasChatTemplate, task, ggufType } = facts;
  const rows: [string, string | undefined][] = [
    ['Kind', source.kind === 'onnx' ? 'ONNX (ONNX Runtime)' : 'GGUF (llama.cpp)'],
    ['Architecture', architecture],
    ['Parameters', parameters === undefined ? undefined : short(parameters)],
    ['Window', `${contextLength.toLocaleString('en-US')} tokens`],
    ['Formats', Object.entries(facts.weightBytes).map(([format, bytes]) => `${format === 'gguf' ? (ggufType ?? 'GGUF') : format} (${short(bytes)}B)`).join(', ')],
    ['Memory a token', kvBytesPerToken === 0 ? undefined : `${(kvBytesPerToken / 1024).toFixed(1)} KiB`],
    ['Chat template', hasChatTemplate ? 'yes' : 'none: messages are joined as plain text'],
    ['For', task === 'embed' ? 'embeddings, not for notes' : 'generating text'],
    ['Place', placeOf(source)],
  ];
  return rows.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [[label, value] as [string, string]]));
}

/** 1.2 G, 812 M, 260 k. */
function short(value: number): string {
  for (const [unit, size] of [['G', 1e9], ['M', 1e6], ['k', 1e3]] as const) if (value >= size) return `${(value / size).toPrecision(value / size >= 100 ? 3 : 2)} ${unit}`;
  return `${value} `;
}

function placeOf(source: Local): string {
  return source.kind === 'onnx' ? source.folder : source.file;
}

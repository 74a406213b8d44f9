import { readdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { AttendingError } from '../../platform/errors.ts';
import { attendingHome } from '../../platform/home.ts';
import { nearest } from '../../platform/nearest.ts';
import type { ModelSource } from '../types.ts';
import { COMMIT, hubCache, listSnapshots, readRef, repositoryFolder, repositoryOf, snapshotFolder } from './cacheFolder.ts';
import { ggufFileSource, sourceInFolder, sourceInOwnFolder } from './modelFolder.ts';
import { badModelName, readModelName, writeModelName, type ModelName } from './modelName.ts';
import { SHIPPED_MODELS, shippedModelsFolder } from './shippedModels.ts';

export interface ResolveOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
}

/**
 * Finds what the user named; never on the network. In this order: an endpoint ("http://host/v1#model"), a path that exists (a folder, a
 * .gguf file), a model that ships ("notes-lm"), a folder or file in `models/` of ATTENDING_HOME, a name in endpoints.yaml, a hub id in
 * Hugging Face's cache ("org/name", "org/name:Q4_K_M", "org/name@revision"). Throws MODEL_NOT_FOUND that says what to run,
 * MODEL_UNSUPPORTED, MODEL_BROKEN.
 */
export async function resolveModel(name: string, { env = process.env, signal }: ResolveOptions = {}): Promise<ModelSource> {
  signal?.throwIfAborted();
  if (/^https?:\/\//i.test(name)) return endpointSource(name);
  const local = await localSource(name, env);
  if (local !== undefined) return local;
  const shipped = await shippedSource(name);
  if (shipped !== undefined) return shipped;
  const own = await ownSource(name, env);
  if (own !== undefined) return own;
  const { endpointNamed } = await import('../endpoint/endpoints.ts');
  const endpoint = await endpointNamed(name, env);
  if (endpoint !== undefined) return endpoint;
  if (looksLikePath(name)) throw noSuchPath(name);
  const wanted = readModelName(name);
  if (wanted === undefined) throw badModelName(name);
  const cached = await cachedSource(wanted, env);
  if (cached !== undefined) return cached;
  throw await notHere(wanted, env);
}

function endpointSource(name: string): ModelSource {
  const form = 'Write it as http://127.0.0.1:PORT/v1#MODEL.';
  if (!URL.canParse(name)) throw new AttendingError('BAD_CONFIGURATION', 'The address of the endpoint is not a web address.', form);
  const url = new URL(name);
  const model = decodeURIComponent(url.hash.slice(1));
  url.hash = '';
  if (url.username !== '' || url.password !== '') throw new AttendingError('BAD_CONFIGURATION', 'The address of an endpoint must not hold a name or a password.', 'Give its key through the environment, or set it in the editor.');
  if (model === '') throw new AttendingError('BAD_CONFIGURATION', `The endpoint ${url.href} is named without a model.`, form);
  return { kind: 'endpoint', id: `${url.href}#${model}`, url: url.href, model };
}

/** What stands at a path as written, `~` read as the home folder; a folder that has several may be followed by ":FORMAT". */
async function localSource(name: string, env: NodeJS.ProcessEnv): Promise<ModelSource | undefined> {
  const expanded = path.resolve(name.replace(/^~(?=$|[\\/])/, env['HOME'] ?? homedir()));
  const [, folder, format] = /^(.+):([\w.-]+)$/.exec(expanded) ?? [];
  try {
    const found = await pathSource(expanded, name);
    if (found !== undefined || folder === undefined) return found;
    return (await stat(folder).catch(() => undefined))?.isDirectory() === true ? await sourceInOwnFolder(folder, name.slice(0, -format!.length - 1), format) : undefined;
  } catch (error) {
    // "org/name" is also a path: a folder of that name is taken where it holds a model, or where it can be nothing else.
    if (AttendingError.is(error, 'MODEL_NOT_FOUND') && readModelName(name) !== undefined && !looksLikePath(name)) return undefined;
    throw error;
  }
}

/** Undefined where nothing is at the path. */
async function pathSource(target: string, id: string): Promise<ModelSource | undefined> {
  const info = await stat(target).catch(() => undefined);
  if (info === undefined) return undefined;
  if (info.isDirectory()) return sourceInOwnFolder(target, id);
  if (/\.gguf$/i.test(target)) return ggufFileSource(target, id);
  throw new AttendingError('MODEL_UNSUPPORTED', `${id} is not a model that runs here: a file must be .gguf.`, 'Name a .gguf file, or the folder of a model with config.json, tokenizer.json and onnx/.');
}

/** "notes-lm", "notes-lm:onnx". */
async function shippedSource(name: string): Promise<ModelSource | undefined> {
  const [own = '', format] = name.split(':');
  if (!SHIPPED_MODELS.includes(own)) return undefined;
  return sourceInFolder(path.join(shippedModelsFolder(), own), own, format);
}

/** A folder or .gguf file that the user put into `models/` of ATTENDING_HOME. */
async function ownSource(name: string, env: NodeJS.ProcessEnv): Promise<ModelSource | undefined> {
  const root = path.join(attendingHome(env), 'models');
  const target = path.resolve(root, name);
  if (!target.startsWith(root + path.sep)) return undefined;
  return (await pathSource(target, name)) ?? (await pathSource(`${target}.gguf`, name));
}

/** Snapshots of a model in which to look, the wanted revision first. */
export async function wantedSnapshots(folder: string, revision: string | undefined): Promise<string[]> {
  const all = await listSnapshots(folder);
  const commit = revision !== undefined && COMMIT.test(revision) ? revision : await readRef(folder, revision ?? 'main');
  if (revision !== undefined) return commit !== undefined && all.includes(commit) ? [commit] : all.filter((each) => revision.length >= 7 && each.startsWith(revision)).slice(0, 1);
  // Python may have fetched only config.json of a newer commit: an older one that is whole still serves.
  return commit !== undefined && all.includes(commit) ? [commit, ...all.filter((each) => each !== commit)] : all;
}

async function cachedSource(name: ModelName, env: NodeJS.ProcessEnv): Promise<ModelSource | undefined> {
  const folder = repositoryFolder(hubCache(env), name.repository);
  let first: AttendingError | undefined;
  for (const commit of await wantedSnapshots(folder, name.revision)) {
    try {
      return await sourceInFolder(snapshotFolder(folder, commit), writeModelName({ ...name, format: undefined }), name.format);
    } catch (error) {
      if (!(error instanceof AttendingError)) throw error;
      first ??= error;
    }
  }
  // Config files alone (Python fetches them to look at a model) are not a download that went wrong.
  if (first === undefined || (first.code === 'MODEL_NOT_FOUND' && name.format === undefined)) return undefined;
  throw first;
}

function looksLikePath(name: string): boolean {
  return /^(?:[.~]|[\\/]|[A-Za-z]:[\\/])|\\|\.gguf$/i.test(name) || name.split('/').length > 2;
}

function noSuchPath(name: string): AttendingError {
  return new AttendingError('MODEL_NOT_FOUND', `There is no file or folder ${name}.`, 'Check the path, or write the id of a model, such as org/name.');
}

async function notHere(name: ModelName, env: NodeJS.ProcessEnv): Promise<AttendingError> {
  const id = writeModelName(name);
  const cached = (await readdir(hubCache(env)).catch(() => [])).flatMap((folder) => repositoryOf(folder) ?? []);
  const near = cached.includes(name.repository) ? undefined : nearest(name.repository, [...SHIPPED_MODELS, ...cached]);
  const what = cached.includes(name.repository) ? `${id} is not whole on this machine` : `There is no model ${id} on this machine`;
  const pull = name.repository.includes('/') ? `Run "attending models pull ${id}" to download it` : `"attending models list" shows what is here`;
  return new AttendingError('MODEL_NOT_FOUND', `${what}.`, near === undefined ? `${pull}.` : `Did you mean ${near}? ${pull}.`);
}

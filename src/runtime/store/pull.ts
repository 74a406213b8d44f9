import { mkdir, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { AttendingError, isDiskFull } from '../../platform/errors.ts';
import { hubCache, repositoryFolder, snapshotFolder } from './cacheFolder.ts';
import { chooseFiles, type FileChoice, type FileWish } from './choose.ts';
import { checkDiskSpace } from './diskSpace.ts';
import { downloadBlob, type Blob } from './download.ts';
import { openHub, type Hub, type HubFile } from './hub.ts';
import { offlineError } from './hubErrors.ts';
import { isOffline, type HubOptions } from './hubSettings.ts';
import { sourceInFolder, type LocalSource } from './modelFolder.ts';
import { badModelName, readModelName, writeModelName, type ModelName } from './modelName.ts';
import { partSize } from './part.ts';
import { PullMeter, type PullProgress } from './pullMeter.ts';
import { resolveModel } from './resolve.ts';
import { SHIPPED_MODELS } from './shippedModels.ts';
import { isInSnapshot, placeBlob, writeRef } from './snapshot.ts';

export interface PullRequest extends HubOptions, FileWish {
  /** `org/name`, with `@revision` and `:format` where wanted. */
  readonly model: string;
}

export interface PullEvents {
  readonly onProgress?: (progress: PullProgress) => void;
  /** What was chosen, waits, and what is not as wished: one plain sentence each. */
  readonly say?: (sentence: string) => void;
}

export interface PulledModel {
  /** As `resolveModel` takes it. */
  readonly id: string;
  readonly kind: 'onnx' | 'gguf';
  readonly format: string | undefined;
  readonly commit: string;
  /** The folder of the model, or its GGUF file. */
  readonly path: string;
  readonly files: number;
  /** Of all its files, and of what came over the network in this run. */
  readonly bytes: number;
  readonly downloadedBytes: number;
  readonly seconds: number;
}

/** Files at a time: small ones do not wait for one another, and a large one has the line for itself soon. */
const AT_ONCE = 3;

/**
 * Downloads a model into Hugging Face's cache. What is there already is not fetched again, whoever fetched it; a part goes on. The model
 * appears under its names only when all of it is there and checked. Throws OFFLINE before any connection, HUB_*, MODEL_UNSUPPORTED,
 * MODEL_NOT_FOUND for what is no id, DISK_FULL, FILE_NOT_WRITABLE, DOWNLOAD_BROKEN; rejects with the signal's reason, leaving parts to go
 * on with.
 */
export async function pullModel(request: PullRequest, events: PullEvents = {}, signal: AbortSignal = new AbortController().signal): Promise<PulledModel> {
  const { env = process.env } = request;
  const name = await hubName(request.model, env);
  if (request.offline === true || isOffline(env)) return pullOffline(request, env);
  const startedMs = performance.now();
  const hub = await openHub(request, events.say);
  if (hub.settings.tokenKept !== undefined) events.say?.(hub.settings.tokenKept);
  try {
    const wish: FileWish = { ...(name.format === undefined ? {} : { format: name.format }), ...pick(request) };
    const commit = await hub.findCommit(name.repository, name.revision, signal);
    const listed = await hub.listFiles(name.repository, commit, signal);
    const choice = await chosen(() => chooseFiles(listed, writeModelName({ ...name, format: undefined }), wish), hub, name, signal);
    events.say?.(choice.said);
    const folder = repositoryFolder(hubCache(env), name.repository);
    const meter = new PullMeter(choice.bytes, events.onProgress);
    try {
      await fetchAll(hub, name, commit, choice, folder, { meter, signal, events });
    } catch (error) {
      // Folders in which nothing is.
      for (const empty of ['blobs', 'snapshots', '']) await rmdir(path.join(folder, empty)).catch(() => undefined);
      throw error;
    }
    await writeRef(folder, name.revision ?? 'main', commit);
    meter.end();
    const id = writeModelName({ ...name, format: undefined });
    const source = await sourceInFolder(snapshotFolder(folder, commit), id, choice.kind === 'gguf' ? (choice.format ?? 'gguf') : 'onnx');
    return { id: source.id, kind: choice.kind, format: choice.format, commit, path: pathOf(source), files: choice.files.length, bytes: choice.bytes, downloadedBytes: meter.received, seconds: (performance.now() - startedMs) / 1000 };
  } catch (error) {
    throw namedWriteError(error, hubCache(env));
  } finally {
    await hub.close();
  }
}

/** Of a model in other forms only, the error names conversions of it that the hub has. */
async function chosen(choose: () => FileChoice, hub: Hub, { repository }: ModelName, signal: AbortSignal): Promise<FileChoice> {
  try {
    return choose();
  } catch (error) {
    if (!AttendingError.is(error, 'MODEL_UNSUPPORTED')) throw error;
    const conversions = await hub.findConversions(repository, signal);
    signal.throwIfAborted();
    if (conversions.length === 0) throw error;
    throw new AttendingError('MODEL_UNSUPPORTED', error.message, `GGUF of that name on the hub, made by others: ${conversions.join(', ')}. ${error.action}`, { cause: error });
  }
}

/** Throws BAD_FLAG for a model that is here already, as it stands; MODEL_NOT_FOUND for what is no id. */
async function hubName(model: string, env: NodeJS.ProcessEnv): Promise<ModelName> {
  const name = readModelName(model);
  const here = name === undefined || SHIPPED_MODELS.includes(name.repository) || !name.repository.includes('/') ? await resolveModel(model, { env }).catch(() => undefined) : undefined;
  if (here?.kind === 'endpoint') throw new AttendingError('BAD_FLAG', `${model} is a model on a server: there is nothing to download.`, `Use it with: --model ${model}`);
  if (here !== undefined && !pathOf(here).startsWith(hubCache(env))) throw new AttendingError('BAD_FLAG', `${model} is on this machine already (${pathOf(here)}).`, `Use it where it stands: --model ${model}`);
  if (name === undefined) throw badModelName(model);
  return name;
}

function pick({ format, file }: FileWish): FileWish {
  return { ...(format === undefined ? {} : { format }), ...(file === undefined ? {} : { file }) };
}

/** Without the network a model that is there is as good as pulled. */
async function pullOffline(request: PullRequest, env: NodeJS.ProcessEnv): Promise<PulledModel> {
  const startedMs = performance.now();
  const wanted = request.format === undefined || request.model.includes(':') ? request.model : `${request.model}:${request.format}`;
  const source = await resolveModel(wanted, { env }).catch((error: unknown) => {
    if (AttendingError.is(error, 'MODEL_NOT_FOUND')) throw offlineError(wanted);
    throw error;
  });
  if (source.kind === 'endpoint') throw badModelName(request.model);
  return { id: source.id, kind: source.kind, format: undefined, commit: '', path: pathOf(source), files: 0, bytes: 0, downloadedBytes: 0, seconds: (performance.now() - startedMs) / 1000 };
}

interface Run {
  readonly meter: PullMeter;
  readonly signal: AbortSignal;
  readonly events: PullEvents;
}

async function fetchAll(hub: Hub, { repository }: ModelName, commit: string, choice: FileChoice, folder: string, { meter, signal, events }: Run): Promise<void> {
  const blobs = path.join(folder, 'blobs');
  const missing: HubFile[] = [];
  let needed = 0;
  for (const file of choice.files) {
    if (await isInSnapshot(folder, commit, file.path, file.size)) {
      meter.at(file.path, file.size);
      continue;
    }
    missing.push(file);
    const there = await partSize(blobs, file.hash);
    meter.at(file.path, there, false);
    needed += Math.max(0, file.size - there);
  }
  await checkDiskSpace(blobs, needed, repository);
  await mkdir(blobs, { recursive: true });
  await mkdir(path.join(folder, 'snapshots'), { recursive: true });
  await writeFile(path.join(path.dirname(folder), 'CACHEDIR.TAG'), CACHEDIR_TAG, { flag: 'wx' }).catch(() => undefined);
  const done = new Map<string, Blob>();
  // The small ones first: a refusal shows before a gigabyte has come.
  const queue = [...missing].sort((a, b) => a.size - b.size);
  const stop = new AbortController();
  const all = AbortSignal.any([signal, stop.signal]);
  let waiting = false;
  const work = async (): Promise<void> => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      const { path: name } = file;
      const blob = await downloadBlob({
        ...{ hub, repository, commit, file, folder: blobs, signal: all },
        onBytes: (bytes) => meter.at(name, bytes),
        onReceived: (bytes) => meter.receive(bytes),
        onChecking: () => meter.check(name),
        onOther: () => {
          if (!waiting) events.say?.(`Another process downloads ${name}; waiting for it.`);
          waiting = true;
        },
      });
      done.set(name, blob);
    }
  };
  const results = await Promise.allSettled(Array.from({ length: Math.min(AT_ONCE, queue.length) }, () => work().catch((error: unknown) => (stop.abort(error), Promise.reject(error as Error)))));
  signal.throwIfAborted();
  const failed = results.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason === stop.signal.reason ? failed.reason : (stop.signal.reason as Error);
  // In the order of the choice: the weights' first file last, and with it the model.
  const blobsInOrder = missing.map((file) => done.get(file.path)!);
  for (const [index, blob] of blobsInOrder.entries()) {
    const neededAgain = blobsInOrder.slice(index + 1).some(({ etag }) => etag === blob.etag);
    await placeBlob(folder, commit, blob, { env: hub.settings.env, neededAgain });
  }
}

function pathOf(source: LocalSource): string {
  return source.kind === 'gguf' ? source.file : source.folder;
}

/** What the system says of a folder that is closed to us or a disk that is full, in our words. */
function namedWriteError(error: unknown, cache: string): unknown {
  if (error instanceof AttendingError || !(error instanceof Error) || !('code' in error)) return error;
  if (isDiskFull(error)) return new AttendingError('DISK_FULL', `No room left at ${cache}.`, 'Make room, or set HF_HOME to another disk; the same command goes on.', { cause: error });
  if (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS' || error.code === 'ENOTDIR' || error.code === 'EEXIST') return new AttendingError('FILE_NOT_WRITABLE', `The folder of downloaded models, ${cache}, cannot be written to.`, 'Check its owner and rights, or set HF_HOME to another folder.', { cause: error });
  return error;
}

/** As huggingface_hub writes it: backups pass over a folder that holds it (bford.info/cachedir). */
const CACHEDIR_TAG = `Signature: 8a477f597d28d172789f06886806bc55
# This file is a cache directory tag created by huggingface_hub.
# For information about cache directory tags, see:
#	https://bford.info/cachedir/
`;

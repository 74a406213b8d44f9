import { lstat, readdir, readlink, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { AttendingError } from '../../platform/errors.ts';
import { COMMIT, hubCache, listFiles, listSnapshots, readRef, repositoryFolder, snapshotFolder } from './cacheFolder.ts';
import { pathBelow } from './modelFolder.ts';
import { readModelName, writeModelName, type ModelName } from './modelName.ts';
import { unfinishedParts } from './part.ts';
import { resolveModel } from './resolve.ts';
import { SHIPPED_MODELS } from './shippedModels.ts';
import { findGguf, findOnnx } from './weightFiles.ts';

export interface RemovedModel {
  readonly id: string;
  /** Bytes that are free again. */
  readonly freedBytes: number;
  /** Files that are gone, each counted once however many names it had. */
  readonly files: number;
  /** Bytes that other revisions, or other models in huggingface_hub's shared store, still use. */
  readonly keptBytes: number;
}

/**
 * Removes a downloaded model: all of "org/name", one commit of it ("org/name@revision"), or one number format ("org/name:Q4_K_M"); blobs
 * that another revision uses stay. Throws MODEL_NOT_FOUND for what is not in the cache, BAD_FLAG for models that were not downloaded, and
 * where a process is downloading it now.
 */
export async function removeModel(text: string, { env = process.env }: { readonly env?: NodeJS.ProcessEnv } = {}): Promise<RemovedModel> {
  if (SHIPPED_MODELS.includes(text)) throw new AttendingError('BAD_FLAG', `${text} comes with Attending.`, 'It stays; remove models that you have downloaded.');
  const name = readModelName(text);
  const folder = name === undefined ? undefined : repositoryFolder(hubCache(env), name.repository);
  if (name === undefined || folder === undefined || (await lstat(folder).catch(() => undefined)) === undefined) throw await notDownloaded(text, env);
  const { writing } = await unfinishedParts(path.join(folder, 'blobs'));
  if (writing) throw new AttendingError('BAD_FLAG', `${name.repository} is being downloaded now.`, 'Stop that download first.');
  if (name.revision === undefined && name.format === undefined) return removeAll(folder, name);
  const commits = await commitsOf(folder, name);
  const gone: string[] = [];
  for (const commit of commits) gone.push(...(await namesOf(snapshotFolder(folder, commit), name.format)));
  if (gone.length === 0) throw new AttendingError('MODEL_NOT_FOUND', `There is no ${text} on this machine.`, '"attending models list" shows what is here.');
  return removeNames(folder, name, commits, gone);
}

async function notDownloaded(text: string, env: NodeJS.ProcessEnv): Promise<AttendingError> {
  const source = await resolveModel(text, { env }).catch(() => undefined);
  if (source === undefined) return new AttendingError('MODEL_NOT_FOUND', `There is no model ${text} on this machine.`, '"attending models list" shows what is here.');
  const where = source.kind === 'endpoint' ? 'runs on a server' : `stands where you put it (${source.kind === 'gguf' ? source.file : source.folder})`;
  return new AttendingError('BAD_FLAG', `${text} was not downloaded by "attending models pull": it ${where}.`, source.kind === 'endpoint' ? 'There is nothing to remove here.' : 'Delete it there yourself.');
}

async function removeAll(folder: string, name: ModelName): Promise<RemovedModel> {
  let freedBytes = 0;
  let keptBytes = 0;
  let files = 0;
  for (const [inner, info] of await ownFiles(folder)) {
    if (info.kind === 'shared') keptBytes += info.bytes;
    else freedBytes += info.bytes;
    if (!inner.startsWith('refs/')) files += 1;
  }
  // Names before contents: killed in between, what is left is no model, and the next removal takes it.
  for (const part of ['refs', 'snapshots', 'blobs']) await rm(path.join(folder, part), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
  await rm(path.join(path.dirname(folder), '.locks', path.basename(folder)), { recursive: true, force: true });
  return { id: writeModelName(name), freedBytes, keptBytes, files };
}

/** Real files below a folder, and links into the store that models share. */
async function ownFiles(folder: string): Promise<Map<string, { kind: 'file' | 'shared'; bytes: number }>> {
  const found = new Map<string, { kind: 'file' | 'shared'; bytes: number }>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])) {
    const file = path.join(entry.parentPath, entry.name);
    const inner = path.relative(folder, file).split(path.sep).join('/');
    if (entry.isFile()) found.set(inner, { kind: 'file', bytes: inner.startsWith('refs/') ? 0 : (await lstat(file)).size });
    else if (entry.isSymbolicLink() && inner.startsWith('blobs/')) found.set(inner, { kind: 'shared', bytes: (await lstat(path.resolve(path.dirname(file), await readlink(file))).catch(() => undefined))?.size ?? 0 });
  }
  return found;
}

async function commitsOf(folder: string, { revision }: ModelName): Promise<string[]> {
  const all = await listSnapshots(folder);
  if (revision === undefined) return all;
  const commit = COMMIT.test(revision) ? revision : await readRef(folder, revision);
  return all.filter((each) => each === commit || (revision.length >= 7 && each.startsWith(revision)));
}

/** Files of a commit that go: all, or the weights of one number format, and all where no other weights are left. */
async function namesOf(snapshot: string, format: string | undefined): Promise<string[]> {
  const files = await listFiles(snapshot);
  if (format === undefined) return files.map((file) => pathBelow(snapshot, file));
  const weights = [...findOnnx(files).map(({ dtype, files: own }) => ({ format: dtype, kind: 'onnx', files: own })), ...findGguf(files).map((each) => ({ format: each.format, kind: 'gguf', files: each.files }))];
  const gone = weights.filter((each) => each.format === format || each.format === format.toUpperCase() || each.kind === format);
  if (gone.length === 0) return [];
  const going = gone.length === weights.length ? files : gone.flatMap((each) => each.files);
  return going.map((file) => pathBelow(snapshot, file));
}

async function removeNames(folder: string, name: ModelName, commits: readonly string[], gone: readonly string[]): Promise<RemovedModel> {
  let freedBytes = 0;
  let keptBytes = 0;
  let files = 0;
  const blobs = new Set<string>();
  for (const file of gone) {
    const info = await lstat(file);
    if (info.isSymbolicLink()) blobs.add(path.resolve(path.dirname(file), await readlink(file)));
    else {
      freedBytes += info.size;
      files += 1;
    }
    await rm(file, { force: true });
  }
  const used = await usedBlobs(folder);
  for (const blob of blobs) {
    const info = await lstat(blob).catch(() => undefined);
    if (info === undefined) continue;
    if (used.has(blob)) {
      keptBytes += info.size;
      continue;
    }
    if (info.isSymbolicLink()) keptBytes += (await lstat(path.resolve(path.dirname(blob), await readlink(blob))).catch(() => undefined))?.size ?? 0;
    else freedBytes += info.size;
    files += 1;
    await rm(blob, { force: true });
  }
  for (const commit of commits) if ((await listFiles(snapshotFolder(folder, commit))).length === 0) await forget(folder, commit);
  if ((await listSnapshots(folder)).length === 0) await rm(folder, { recursive: true, force: true });
  return { id: writeModelName(name), freedBytes, keptBytes, files };
}

/** Blobs that some name of some commit leads to. */
async function usedBlobs(folder: string): Promise<Set<string>> {
  const used = new Set<string>();
  for (const entry of await readdir(path.join(folder, 'snapshots'), { recursive: true, withFileTypes: true }).catch(() => [])) {
    if (entry.isSymbolicLink()) used.add(path.resolve(entry.parentPath, await readlink(path.join(entry.parentPath, entry.name))));
  }
  return used;
}

/** Removes a commit without files, and the branches and tags that stand for it. */
async function forget(folder: string, commit: string): Promise<void> {
  await rm(snapshotFolder(folder, commit), { recursive: true, force: true });
  // huggingface_hub's notes of what the commit holds.
  await rm(path.join(folder, 'trees', `${commit}.json`), { force: true });
  await rm(path.join(folder, '.no_exist', commit), { recursive: true, force: true });
  const refs = path.join(folder, 'refs');
  for (const name of await listFiles(refs)) {
    if ((await readRef(folder, name)) === commit) await rm(pathBelow(refs, name), { force: true });
  }
  await rmdir(refs).catch(() => undefined);
}

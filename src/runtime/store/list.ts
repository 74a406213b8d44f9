import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { AttendingError } from '../../platform/errors.ts';
import { attendingHome } from '../../platform/home.ts';
import { hubCache, listFiles, listSnapshots, readRef, repositoryFolder, repositoryOf, snapshotFolder } from './cacheFolder.ts';
import { readGgufHeader } from './ggufHeader.ts';
import { ggufTypeName } from './ggufTypes.ts';
import { sourceInFolder, pathBelow } from './modelFolder.ts';
import { unfinishedParts } from './part.ts';
import { SHIPPED_MODELS, shippedModelsFolder } from './shippedModels.ts';
import { findGguf, findOnnx, type GgufWeights } from './weightFiles.ts';

/** A model of this machine, as a list shows it. */
export interface ListedModel {
  /** As `resolveModel` takes it. */
  readonly id: string;
  readonly kind: 'onnx' | 'gguf';
  /** `ships` with Attending; in the `cache` that Python shares; `own` in ATTENDING_HOME; `folder` that the caller named. */
  readonly place: 'ships' | 'cache' | 'own' | 'folder';
  /** Of its files. */
  readonly bytes: number;
  /** Number formats that are there. */
  readonly formats: readonly string[];
  /** Folder or file. */
  readonly path: string;
  /** The commit, of a model in the cache. */
  readonly revision?: string;
  /** A download that has not ended: what is there of it. */
  readonly partial?: { readonly bytes: number };
  /** Why it cannot be used, one sentence. */
  readonly broken?: string;
}

export interface ListOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** Further folders in which models stand, or that are models. */
  readonly folders?: readonly string[];
}

/** All models of this machine that run here, and downloads to go on with. Models in other forms, which Python may have cached, are left out. */
export async function listModels({ env = process.env, folders = [] }: ListOptions = {}): Promise<ListedModel[]> {
  const shipped = await Promise.all(SHIPPED_MODELS.map((name) => modelsIn(path.join(shippedModelsFolder(), name), name, 'ships')));
  const cached = await cachedModels(hubCache(env));
  const own = await scanFolder(path.join(attendingHome(env), 'models'), 'own', (inner) => inner.replace(/\.gguf$/, ''));
  const named = await Promise.all(folders.map((folder) => scanFolder(path.resolve(folder), 'folder', (inner) => path.join(path.resolve(folder), inner))));
  return [...shipped.flat(), ...cached, ...own, ...named.flat()];
}

async function cachedModels(cache: string): Promise<ListedModel[]> {
  const found: ListedModel[] = [];
  for (const entry of (await readdir(cache).catch(() => [])).sort()) {
    const repository = repositoryOf(entry);
    if (repository !== undefined) found.push(...(await cachedRepository(repositoryFolder(cache, repository), repository)));
  }
  return found;
}

/** Of the commit that `main` stands for, else the newest one that holds a model. */
async function cachedRepository(folder: string, repository: string): Promise<ListedModel[]> {
  const main = await readRef(folder, 'main');
  const commits = await listSnapshots(folder);
  const found: ListedModel[] = [];
  for (const commit of [...commits].sort((a, b) => Number(b === main) - Number(a === main))) {
    for (const model of await modelsIn(snapshotFolder(folder, commit), repository, 'cache')) {
      if (!found.some(({ id }) => id === model.id)) found.push({ ...model, revision: commit });
    }
  }
  const { bytes } = await unfinishedParts(path.join(folder, 'blobs'));
  if (bytes === 0 || found.some(({ id, broken }) => id === repository && broken === undefined)) return found;
  // Until it is whole nothing says what it will be, but its name.
  const partial: ListedModel = { id: repository, kind: /gguf/i.test(repository) ? 'gguf' : 'onnx', place: 'cache', bytes, formats: [], path: folder, partial: { bytes } };
  return [...found.filter(({ id }) => id !== repository), partial];
}

const DEEPEST = 3;

/** ONNX models and GGUF files in a folder and up to three levels below it (`name`, `org/name`). */
async function scanFolder(root: string, place: ListedModel['place'], idOf: (inner: string) => string): Promise<ListedModel[]> {
  const found: ListedModel[] = [];
  const look = async (inner: string, depth: number): Promise<void> => {
    const folder = pathBelow(root, inner);
    const below = (name: string): string => (inner === '' ? name : `${inner}/${name}`);
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    const names = entries.map(({ name }) => name);
    if (names.includes('onnx') && (place === 'folder' || inner !== '')) found.push(...(await onnxIn(folder, idOf(inner), place)));
    for (const weights of findGguf(names)) found.push(await ggufEntry(folder, weights, idOf(below(weights.files[0]!)), place));
    for (const { name } of entries) {
      if (depth >= DEEPEST || name.startsWith('.') || name === 'onnx') continue;
      if ((await stat(path.join(folder, name)).catch(() => undefined))?.isDirectory() === true) await look(below(name), depth + 1);
    }
  };
  await look('', 0);
  return found;
}

/** The models of one commit: its ONNX weights together, its GGUF files one by one. What ships goes by the plain name, which is its GGUF form; in the cache the plain name is all of a model, so that a removal takes what it names. */
async function modelsIn(folder: string, id: string, place: ListedModel['place']): Promise<ListedModel[]> {
  const gguf = findGguf(await listFiles(folder));
  const onnx = await onnxIn(folder, gguf.some(({ missing }) => missing === 0) ? `${id}:onnx` : id, place);
  const several = gguf.length > 1 || (place !== 'ships' && onnx.some(({ broken }) => broken === undefined));
  const entries = gguf.map((weights) => ggufEntry(folder, weights, several ? `${id}:${weights.format ?? 'gguf'}` : id, place));
  return [...(await Promise.all(entries)), ...onnx];
}

async function onnxIn(folder: string, id: string, place: ListedModel['place']): Promise<ListedModel[]> {
  const files = await listFiles(folder, 1);
  const onnx = findOnnx(files);
  if (onnx.length === 0) return [];
  const beside = files.filter((file) => !file.includes('/') && /\.(?:json|jinja|txt)$/.test(file));
  const bytes = await bytesOf(folder, [...beside, ...onnx.flatMap((weights) => weights.files)]);
  return [{ id, kind: 'onnx', place, bytes, formats: onnx.map(({ dtype }) => dtype), path: folder, ...(await faultOf(folder, id, 'onnx')) }];
}

async function ggufEntry(folder: string, { files, format, missing }: GgufWeights, id: string, place: ListedModel['place']): Promise<ListedModel> {
  const file = pathBelow(folder, files[0]!);
  const broken = missing === 0 ? {} : { broken: `${missing} of its ${files.length + missing} parts are missing.` };
  return { id, kind: 'gguf', place, bytes: await bytesOf(folder, files), formats: await ggufFormats(file, format), path: file, ...broken };
}

/** As the file's name says, else as the file itself does. */
async function ggufFormats(file: string, named: string | undefined): Promise<string[]> {
  if (named !== undefined) return [named];
  const header = await readGgufHeader(file).catch(() => undefined);
  const type = header === undefined ? undefined : ggufTypeName(header.values.get('general.file_type'), header.mainType);
  return type === undefined ? [] : [type];
}

async function faultOf(folder: string, id: string, format: string): Promise<{ broken?: string }> {
  try {
    await sourceInFolder(folder, id, format);
    return {};
  } catch (error) {
    return { broken: error instanceof AttendingError ? error.message : 'It cannot be read.' };
  }
}

async function bytesOf(folder: string, files: readonly string[]): Promise<number> {
  let total = 0;
  for (const file of files) total += (await stat(pathBelow(folder, file)).catch(() => undefined))?.size ?? 0;
  return total;
}

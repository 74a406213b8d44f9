import { readdir, readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';

// Hugging Face's cache, as huggingface_hub lays it out: models--org--name/{blobs,refs,snapshots}. Python and Attending share it.

type Environment = Readonly<Record<string, string | undefined>>;

/** Where Hugging Face keeps its things: HF_HOME, else `huggingface` in XDG_CACHE_HOME or ~/.cache (on every platform). */
export function huggingFaceHome(env: Environment = process.env): string {
  return expand(env['HF_HOME'] || path.join(env['XDG_CACHE_HOME'] || path.join(home(env), '.cache'), 'huggingface'), env);
}

/** The folder of all downloaded models: HF_HUB_CACHE, HUGGINGFACE_HUB_CACHE, else `hub` in Hugging Face's home. */
export function hubCache(env: Environment = process.env): string {
  return expand(env['HF_HUB_CACHE'] || env['HUGGINGFACE_HUB_CACHE'] || path.join(huggingFaceHome(env), 'hub'), env);
}

function home(env: Environment): string {
  return env['HOME'] || env['USERPROFILE'] || homedir();
}

/** A leading `~`, `$NAME` and `${NAME}`, as Python's expanduser and expandvars. */
function expand(text: string, env: Environment): string {
  const named = text.replace(/\$(?:\{(\w+)\}|(\w+))/g, (whole, braced: string | undefined, plain: string | undefined) => env[braced ?? plain ?? ''] ?? whole);
  return path.resolve(named.replace(/^~(?=$|[\\/])/, home(env)));
}

/** The folder of one model. */
export function repositoryFolder(cache: string, repository: string): string {
  return path.join(cache, ['models', ...repository.split('/')].join('--'));
}

/** `org/name` of a folder in the cache; undefined for what is no model's. */
export function repositoryOf(folderName: string): string | undefined {
  return folderName.startsWith('models--') ? folderName.slice('models--'.length).replace('--', '/') : undefined;
}

export const COMMIT = /^[0-9a-f]{40}$/;

/** The commit that a branch or tag stood for when it was last downloaded; undefined where nothing is known of it. */
export async function readRef(folder: string, revision: string): Promise<string | undefined> {
  const text = await readFile(path.join(folder, 'refs', ...revision.split('/')), 'utf8').catch(() => '');
  return COMMIT.test(text.trim()) ? text.trim() : undefined;
}

/** Commits of which there are files, the newest first. */
export async function listSnapshots(folder: string): Promise<string[]> {
  const root = path.join(folder, 'snapshots');
  const entries = await readdir(root, { withFileTypes: true }).catch(() => []);
  const timed = await Promise.all(
    entries.filter((entry) => entry.isDirectory()).map(async ({ name }) => ({ name, at: (await stat(path.join(root, name)).catch(() => undefined))?.mtimeMs ?? 0 })),
  );
  return timed.sort((a, b) => b.at - a.at).map(({ name }) => name);
}

export function snapshotFolder(folder: string, commit: string): string {
  return path.join(folder, 'snapshots', commit);
}

/** GGUF files of a commit may stand in folders of their number format. */
const DEEPEST = 4;
const MOST_FILES = 20_000;

/** Paths of all files below a folder, with "/"; links that lead nowhere are left out. */
export async function listFiles(folder: string, deepest = DEEPEST): Promise<string[]> {
  const found: string[] = [];
  const walk = async (inner: string, depth: number): Promise<void> => {
    for (const entry of await readdir(path.join(folder, inner), { withFileTypes: true }).catch(() => [])) {
      if (found.length >= MOST_FILES) return;
      const name = inner === '' ? entry.name : `${inner}/${entry.name}`;
      if (entry.isDirectory()) {
        if (depth < deepest && !entry.name.startsWith('.')) await walk(name, depth + 1);
      } else if (entry.isFile() || (entry.isSymbolicLink() && (await stat(path.join(folder, name)).catch(() => undefined))?.isFile() === true)) {
        found.push(name);
      }
    }
  };
  await walk('', 0);
  return found.sort();
}

import { randomUUID } from 'node:crypto';
import { copyFile, lstat, mkdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isDiskFull } from '../../platform/errors.ts';
import type { Blob } from './download.ts';
import { snapshotFolder } from './cacheFolder.ts';
import { isTrue } from './hubSettings.ts';

/** Where a file of a commit stands, under its own name. */
export function snapshotPath(folder: string, commit: string, file: string): string {
  return path.join(snapshotFolder(folder, commit), ...file.split('/'));
}

/** True where a file of a commit is there and has its size. */
export async function isInSnapshot(folder: string, commit: string, file: string, size: number): Promise<boolean> {
  return (await stat(snapshotPath(folder, commit, file)).catch(() => undefined))?.size === size;
}

export interface Placing {
  readonly env: NodeJS.ProcessEnv;
  /** Another file of this commit has the same content and is yet to be placed. */
  readonly neededAgain: boolean;
}

/**
 * Gives a blob its name in a commit, as huggingface_hub does: a relative link; where the system makes no links (Windows without developer
 * mode) the file itself, moved out of `blobs/`.
 */
export async function placeBlob(folder: string, commit: string, { file, etag }: Blob, { env, neededAgain }: Placing): Promise<void> {
  const target = snapshotPath(folder, commit, file.path);
  const blob = path.join(folder, 'blobs', etag);
  await mkdir(path.dirname(target), { recursive: true });
  const beside = `${target}.${randomUUID().slice(0, 8)}.tmp`;
  if (!isTrue(env['HF_HUB_DISABLE_SYMLINKS'])) {
    const relative = path.relative(path.dirname(target), blob);
    try {
      await symlink(relative, beside);
      await rename(beside, target);
      return;
    } catch (error) {
      await rm(beside, { force: true });
      if (isDiskFull(error)) throw error;
    }
  }
  // A blob that is itself a link belongs to huggingface_hub's shared store, and stays there.
  if (!neededAgain && !(await lstat(blob)).isSymbolicLink()) return rename(blob, target);
  try {
    await copyFile(blob, beside);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Notes which commit a branch or tag stands for. */
export async function writeRef(folder: string, revision: string, commit: string): Promise<void> {
  if (revision === commit) return;
  const file = path.join(folder, 'refs', ...revision.split('/'));
  if ((await readFile(file, 'utf8').catch(() => '')) === commit) return;
  await mkdir(path.dirname(file), { recursive: true });
  const beside = `${file}.${randomUUID().slice(0, 8)}.tmp`;
  await writeFile(beside, commit);
  await rename(beside, file);
}

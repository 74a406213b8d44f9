import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { AttendingError, isDiskFull } from '../../platform/errors.ts';

const PARTIAL = '.qa-partial';
const READY = '.qa-ready';
/** Within the ready folder: what stood in the way of its entries. */
const REPLACED = '.replaced';

/**
 * A folder whose entries change together. New ones are made in `.qa-partial`; renaming that to `.qa-ready` decides;
 * then each entry takes its place. What a crash leaves behind is thrown away when it had not come to that, and put in its
 * place by the next run when it had: old and new are never mixed for good.
 */
export class StagedFolder {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Makes the folder, finishes what an earlier run decided. Throws FILE_NOT_WRITABLE. */
  static async open(folder: string): Promise<StagedFolder> {
    try {
      const info = await stat(folder).catch(() => undefined);
      if (info !== undefined && !info.isDirectory()) throw new AttendingError('FILE_NOT_WRITABLE', `${folder} is a file.`, 'Name a folder with --out.');
      await mkdir(folder, { recursive: true });
      const staged = new StagedFolder(folder);
      await staged.#settle();
      return staged;
    } catch (error) {
      throw placeError(error, folder);
    }
  }

  /** Where new entries are made. */
  get path(): string {
    return path.join(this.#folder, PARTIAL);
  }

  /** An empty place for new entries. */
  async clear(): Promise<void> {
    try {
      await rm(this.path, { recursive: true, force: true });
      await mkdir(this.path, { mode: 0o700 });
    } catch (error) {
      throw placeError(error, this.#folder);
    }
  }

  /** Puts all new entries in the places of the old ones. */
  async commit(): Promise<void> {
    try {
      await rename(this.path, path.join(this.#folder, READY));
      await this.#settle();
    } catch (error) {
      throw placeError(error, this.#folder);
    }
  }

  /** Removes what was only needed on the way. */
  async discard(name: string): Promise<void> {
    for (const file of [name, `${name}.wal`]) await rm(path.join(this.path, file), { force: true });
  }

  async abandon(): Promise<void> {
    await rm(this.path, { recursive: true, force: true });
  }

  async #settle(): Promise<void> {
    const ready = path.join(this.#folder, READY);
    const entries = await readdir(ready).catch(() => undefined);
    if (entries === undefined) return;
    const replaced = path.join(ready, REPLACED);
    await mkdir(replaced, { recursive: true });
    for (const entry of entries.filter((name) => name !== REPLACED)) {
      const place = path.join(this.#folder, entry);
      if ((await stat(place).catch(() => undefined)) !== undefined) {
        await rm(path.join(replaced, entry), { recursive: true, force: true });
        await rename(place, path.join(replaced, entry));
      }
      await rename(path.join(ready, entry), place);
    }
    await rm(ready, { recursive: true, force: true });
  }
}

/** A failure of the file system as DISK_FULL or FILE_NOT_WRITABLE of the folder; others pass through. */
export function placeError(error: unknown, folder: string): unknown {
  const code = error instanceof Error && !(error instanceof AttendingError) && 'code' in error ? error.code : undefined;
  if (isDiskFull(error) || AttendingError.is(error, 'DISK_FULL')) return new AttendingError('DISK_FULL', `The disk is full: ${folder} is as it was.`, 'Make room, or name a place with more of it, then run again.', { cause: error });
  if (typeof code === 'string') {
    return new AttendingError('FILE_NOT_WRITABLE', `Cannot write the folder ${folder}.`, 'Check that you may write to it, or name another with --out.', { cause: error });
  }
  return error;
}

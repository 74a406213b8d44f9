import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { AttendingError } from './errors.ts';

/**
 * A file that appears whole or not at all: text goes to `NAME.partial` beside it (readable by the
 * user only, since it may hold notes) and takes the real name on `commit`.
 */
export class AtomicFile {
  readonly #path: string;
  readonly #handle: FileHandle;

  private constructor(file: string, handle: FileHandle) {
    this.#path = file;
    this.#handle = handle;
  }

  /** Where the text stands until it is committed. */
  static partialPath(file: string): string {
    return `${file}.partial`;
  }

  /** Throws FILE_NOT_WRITABLE when the folder is missing or closed to us. */
  static async create(file: string): Promise<AtomicFile> {
    try {
      return new AtomicFile(file, await open(AtomicFile.partialPath(file), 'w', 0o600));
    } catch (cause) {
      throw new AttendingError('FILE_NOT_WRITABLE', `Cannot write ${file}.`, `Check that the folder ${path.dirname(file)} exists and that you may write to it.`, { cause });
    }
  }

  async write(text: string): Promise<void> {
    await this.#handle.write(text);
  }

  async commit(): Promise<void> {
    await this.#handle.close();
    await rename(AtomicFile.partialPath(this.#path), this.#path);
  }

  /** Closes; keeps the partial text on request, so that a cancelled long run loses nothing. */
  async abandon(keepPartial: boolean): Promise<void> {
    await this.#handle.close();
    if (!keepPartial) await rm(AtomicFile.partialPath(this.#path), { force: true });
  }
}

import { constants } from 'node:fs';
import { access, open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { AttendingError, isDiskFull } from './errors.ts';

/**
 * A file that appears whole or not at all: text (or bytes) goes to `NAME.partial` beside it (readable by the
 * user only, since it may hold notes) and takes the real name on `commit`. A device or a pipe, which
 * cannot be replaced, is written to as it is.
 */
export class AtomicFile {
  readonly #path: string;
  readonly #handle: FileHandle;
  readonly #direct: boolean;
  /** Bytes of whole writes: what a failed one left behind is cut off. */
  #size = 0;

  private constructor(file: string, handle: FileHandle, direct: boolean) {
    this.#path = file;
    this.#handle = handle;
    this.#direct = direct;
  }

  /** Where the text stands until it is committed. */
  static partialPath(file: string): string {
    return `${file}.partial`;
  }

  /** Throws FILE_NOT_WRITABLE when the name is a folder's, or the file or its folder is closed to us. */
  static async create(file: string): Promise<AtomicFile> {
    try {
      const info = await stat(file).catch(() => undefined);
      if (info?.isDirectory()) throw new AttendingError('FILE_NOT_WRITABLE', `${file} is a folder.`, 'Name a file in it.');
      if (info !== undefined && !info.isFile()) return new AtomicFile(file, await open(file, 'w'), true);
      // A rename would replace a write-protected file, and a link instead of the file that it names.
      if (info !== undefined) await checkWritable(file);
      const target = info === undefined ? file : await realpath(file);
      return new AtomicFile(target, await open(AtomicFile.partialPath(target), 'w', 0o600), false);
    } catch (cause) {
      if (cause instanceof AttendingError) throw cause;
      throw new AttendingError('FILE_NOT_WRITABLE', `Cannot write ${file}.`, `Check that the folder ${path.dirname(file)} exists and that you may write to it.`, { cause });
    }
  }

  /** Writes one text as a whole file. Throws FILE_NOT_WRITABLE, and leaves then what stood there. */
  static async writeWhole(file: string, text: string): Promise<void> {
    const sink = await AtomicFile.create(file);
    try {
      await sink.write(text);
    } catch (error) {
      await sink.abandon(false);
      throw error;
    }
    await sink.commit();
  }

  /** Throws FILE_NOT_WRITABLE, for example when the disk is full; what was written before stays whole. */
  async write(content: string | Uint8Array): Promise<void> {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    try {
      await this.#handle.writeFile(bytes);
      this.#size += bytes.length;
    } catch (cause) {
      if (!this.#direct) await this.#handle.truncate(this.#size).catch(() => undefined);
      throw new AttendingError('FILE_NOT_WRITABLE', `Cannot go on writing ${this.#path}${reasonOf(cause)}.`, 'Make room or name another file, then run again.', { cause });
    }
  }

  /** Throws FILE_NOT_WRITABLE when the file cannot take its name; the text then stays in the partial file. */
  async commit(): Promise<void> {
    await this.#handle.close();
    if (this.#direct) return;
    const partial = AtomicFile.partialPath(this.#path);
    try {
      await rename(partial, this.#path);
    } catch (cause) {
      throw new AttendingError('FILE_NOT_WRITABLE', `Cannot put the results in the place of ${this.#path}.`, `They are whole in ${partial}.`, { cause });
    }
  }

  /** Closes; keeps the partial text on request, so that a cancelled long run loses nothing. */
  async abandon(keepPartial: boolean): Promise<void> {
    await this.#handle.close();
    if (!keepPartial && !this.#direct) await rm(AtomicFile.partialPath(this.#path), { force: true });
  }
}

async function checkWritable(file: string): Promise<void> {
  try {
    await access(file, constants.W_OK);
  } catch (cause) {
    throw new AttendingError('FILE_NOT_WRITABLE', `${file} is write-protected.`, 'Name another file, or allow writing with: chmod u+w', { cause });
  }
}

function reasonOf(cause: unknown): string {
  return isDiskFull(cause) ? ': the disk is full' : '';
}

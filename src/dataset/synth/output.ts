import { mkdir, rm, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { AtomicFile } from '../../platform/atomicFile.ts';
import { AttendingError } from '../../platform/errors.ts';

/** A file of the export as it stands when it is whole. */
export interface WrittenFile {
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
}

interface OpenFile {
  readonly path: string;
  readonly file: AtomicFile;
  rows: number;
  bytes: number;
}

/** The files of an export, written side by side; they appear together at the end or not at all. */
export class Output {
  readonly #files: OpenFile[] = [];
  readonly #folders: string[] = [];

  /** Throws FILE_EXISTS when one is there already, plain or compressed, and `force` is not set; FILE_NOT_WRITABLE. */
  static async open(files: readonly string[], force: boolean): Promise<Output> {
    const output = new Output();
    if (!force) for (const file of files) await refuseExisting(file);
    try {
      for (const file of files) {
        await output.#makeFolder(path.dirname(file));
        output.#files.push({ path: file, file: await AtomicFile.create(file), rows: 0, bytes: 0 });
      }
    } catch (error) {
      await output.abandon();
      throw error;
    }
    return output;
  }

  async write(index: number, bytes: Uint8Array, rows: number): Promise<void> {
    const file = this.#files[index]!;
    if (bytes.length > 0) await file.file.write(bytes);
    file.rows += rows;
    file.bytes += bytes.length;
  }

  /** Gives every file its name, and removes what it replaces in the other form, so that no table is there twice. */
  async commit(): Promise<WrittenFile[]> {
    for (const { file, path: name } of this.#files) {
      await file.commit();
      await rm(otherForm(name), { force: true });
    }
    return this.#files.map(({ path: name, rows, bytes }) => ({ path: name, rows, bytes }));
  }

  /** Leaves nothing behind, no folder of ours either. */
  async abandon(): Promise<void> {
    for (const { file } of this.#files) await file.abandon(false).catch(() => undefined);
    for (const folder of this.#folders.reverse()) await rmdir(folder).catch(() => undefined);
  }

  async #makeFolder(folder: string): Promise<void> {
    if (folder !== path.dirname(folder) && (await stat(folder).catch(() => undefined)) === undefined) {
      await this.#makeFolder(path.dirname(folder));
      try {
        await mkdir(folder);
      } catch (cause) {
        throw new AttendingError('FILE_NOT_WRITABLE', `Cannot make the folder ${folder}.`, 'Name another one with --out.', { cause });
      }
      this.#folders.push(folder);
    }
  }
}

async function refuseExisting(file: string): Promise<void> {
  for (const name of [file, otherForm(file)]) {
    if ((await stat(name).catch(() => undefined)) !== undefined) {
      throw new AttendingError('FILE_EXISTS', `${name} is there already.`, 'Name another folder with --out, or add --force to replace the export in it.');
    }
  }
}

function otherForm(file: string): string {
  return file.endsWith('.gz') ? file.slice(0, -3) : `${file}.gz`;
}

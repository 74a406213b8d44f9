import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import * as z from 'zod';
import { AttendingError, isDiskFull } from '../platform/errors.ts';
import { readLines } from '../platform/lines.ts';

const MAX_LINE_BYTES = 64_000_000;

const header = z.object({ pipeline: z.literal(1), stage: z.string(), settings: z.string() });
const keyed = z.object({ id: z.string(), of: z.string() });

interface Place {
  readonly of: string;
  readonly start: number;
  readonly length: number;
}

/**
 * What a stage has finished, a line a note, kept as it comes: `{"pipeline": 1, "stage", "settings"}` first, then `{"id", "of", …}` where `of`
 * names what it was made from. A line is whole or it is not there: what a killed run left behind its last line break is cut off. Readable by
 * the user only, since it holds text of notes. Only places are held in memory; records are read from the file.
 */
export class StateFile {
  readonly #file: string;
  readonly #handle: FileHandle;
  readonly #places = new Map<string, Place>();
  #end = 0;

  private constructor(file: string, handle: FileHandle) {
    this.#file = file;
    this.#handle = handle;
  }

  /**
   * Opens it, or begins one. @param settings names everything that what is made depends on. Throws FILE_EXISTS where the file was made with
   * others, FILE_NOT_WRITABLE.
   */
  static async open(file: string, stage: string, settings: string, { restart = false }: { readonly restart?: boolean } = {}): Promise<StateFile> {
    let handle: FileHandle;
    try {
      handle = await open(file, restart ? 'w+' : 'a+', 0o600);
      await handle.close();
      handle = await open(file, 'r+');
    } catch (cause) {
      throw new AttendingError('FILE_NOT_WRITABLE', `Cannot write ${file}.`, 'Name another folder with --out, or allow writing to it.', { cause });
    }
    const state = new StateFile(file, handle);
    try {
      await state.#read(stage, settings);
      return state;
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /** Whether a note is finished, made from the same. */
  has(id: string, of: string): boolean {
    return this.#places.get(id)?.of === of;
  }

  /** The record of a note; undefined where there is none. */
  async record(id: string): Promise<unknown> {
    const place = this.#places.get(id);
    if (place === undefined) return undefined;
    const bytes = Buffer.alloc(place.length);
    await this.#handle.read(bytes, 0, place.length, place.start);
    return JSON.parse(bytes.toString('utf8')) as unknown;
  }

  /** Adds a finished note; on the disk when it resolves. Throws DISK_FULL, FILE_NOT_WRITABLE, and leaves then what stood there. */
  async add(record: { readonly id: string; readonly of: string }): Promise<void> {
    await this.#write(record);
    await this.#handle.datasync().catch(() => undefined);
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }

  async #read(stage: string, settings: string): Promise<void> {
    let isFirst = true;
    for await (const { bytes, tooLong } of readLines(createReadStream(this.#file), MAX_LINE_BYTES)) {
      const value = tooLong ? undefined : parse(bytes);
      const length = bytes.length + 1;
      if (isFirst) {
        const first = header.safeParse(value);
        if (first.success && (first.data.stage !== stage || first.data.settings !== settings)) throw otherSettings(this.#file);
        // A first line that was torn is begun anew; anything else is no file of ours.
        if (!first.success && !headerLine(stage, settings).startsWith(Buffer.from(bytes).toString('utf8'))) throw otherSettings(this.#file);
        if (!first.success) break;
        isFirst = false;
      } else {
        const record = keyed.safeParse(value);
        // What follows a torn line is a newer run's only if the line was cut off: it never is, so nothing follows.
        if (!record.success) break;
        this.#places.set(record.data.id, { of: record.data.of, start: this.#end, length: bytes.length });
      }
      this.#end += length;
    }
    const { size } = await this.#handle.stat();
    // A last line without its line break is torn, though it may read as JSON.
    if (size < this.#end) this.#dropLast(size);
    if (size !== this.#end) await this.#handle.truncate(this.#end);
    if (this.#end === 0) await this.#write(headerOf(stage, settings));
  }

  #dropLast(size: number): void {
    for (const [id, place] of this.#places) {
      if (place.start + place.length < size) continue;
      this.#places.delete(id);
      this.#end = place.start;
      return;
    }
    this.#end = 0;
  }

  async #write(record: object): Promise<void> {
    const line = Buffer.from(`${JSON.stringify(record)}\n`);
    const start = this.#end;
    try {
      const { bytesWritten } = await this.#handle.write(line, 0, line.length, start);
      // A disk takes part of a line only when it is full.
      if (bytesWritten < line.length) throw Object.assign(new Error('part of a line'), { code: 'ENOSPC' });
    } catch (cause) {
      await this.#handle.truncate(start).catch(() => undefined);
      if (isDiskFull(cause)) throw new AttendingError('DISK_FULL', `Cannot go on writing ${this.#file}: the disk is full.`, 'Make room, then run again: it goes on where it stopped.', { cause });
      throw new AttendingError('FILE_NOT_WRITABLE', `Cannot go on writing ${this.#file}.`, 'Mend that, then run again: it goes on where it stopped.', { cause });
    }
    this.#end += line.length;
    if ('id' in record && 'of' in record) this.#places.set(record.id as string, { of: record.of as string, start, length: line.length - 1 });
  }
}

function headerOf(stage: string, settings: string): z.infer<typeof header> {
  return { pipeline: 1, stage, settings };
}

function headerLine(stage: string, settings: string): string {
  return JSON.stringify(headerOf(stage, settings));
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

function otherSettings(file: string): AttendingError {
  return new AttendingError('FILE_EXISTS', `${file} holds results that were made with other models or options.`, 'Name another folder with --out, or add --restart to make them anew.');
}

import { closeSync, openSync, rmSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { AtomicFile } from '../../platform/atomicFile.ts';
import { AttendingError } from '../../platform/errors.ts';
import { ByteBuffer } from './byteBuffer.ts';
import type { EncodedSizes, FilePlace } from './cleaner.ts';
import { appendTextField } from './csvFields.ts';
import type { CleanedFile, CleanedFormat } from './options.ts';
import type { OutputColumn, OutputLayout } from './outputs.ts';
import { PARQUET_MAGIC, parquetFooter, type ParquetColumn, type RowGroup } from './parquet/footer.ts';
import { diskError } from './fileErrors.ts';
import { writeWhole } from './spool.ts';

const NAMES: Readonly<Record<CleanedFile, string>> = { full: 'mimic_cleaned_full', text_only: 'mimic_cleaned_text_only', steps: 'mimic_preprocessing_steps' };

export interface WrittenFile {
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
}

interface OpenFile {
  readonly path: string;
  readonly descriptor: number;
  readonly columns: readonly OutputColumn[];
  end: number;
}

/** Where the next batch goes in each file, in the order of the layout's files. */
export interface BatchPlaces {
  readonly csv: readonly FilePlace[];
  readonly parquet: readonly FilePlace[];
}

/** The result files under their partial names, readable by the user only, until all of them are whole. */
export class OutputFiles {
  readonly #csv: OpenFile[] = [];
  readonly #parquet: OpenFile[] = [];
  readonly #groups: RowGroup[][];
  #rows = 0;

  private constructor(files: number) {
    this.#groups = Array.from({ length: files }, () => []);
  }

  /** Throws FILE_NOT_WRITABLE. */
  static async create(folder: string, layout: OutputLayout, formats: readonly CleanedFormat[]): Promise<OutputFiles> {
    const files = new OutputFiles(layout.files.length);
    try {
      await mkdir(folder, { recursive: true });
      for (const { file, columns } of layout.files) {
        const held = columns.map((column) => layout.columns[column]!);
        for (const format of formats) {
          const name = path.join(folder, `${NAMES[file]}.${format}`);
          const open = { path: name, descriptor: openPrivately(AtomicFile.partialPath(name)), columns: held, end: 0 };
          (format === 'csv' ? files.#csv : files.#parquet).push(open);
          append(open, format === 'csv' ? headerLine(held) : PARQUET_MAGIC);
        }
      }
      return files;
    } catch (cause) {
      await files.abandon();
      const full = diskError(cause);
      if (full !== cause) throw full;
      throw new AttendingError('FILE_NOT_WRITABLE', `Cannot write to ${folder}.`, 'Check that you may write there, or name another folder with --out.', { cause });
    }
  }

  /** Gives the next batch its place. Batches must ask in their order. */
  place({ rows, csv, parquet }: EncodedSizes): BatchPlaces {
    const places = {
      csv: this.#csv.map(({ descriptor, end }) => ({ file: descriptor, at: end })),
      parquet: this.#parquet.map(({ descriptor, end }) => ({ file: descriptor, at: end })),
    };
    for (const [index, file] of this.#csv.entries()) file.end += csv[index]!;
    for (const [index, file] of this.#parquet.entries()) {
      const { bytes, chunks } = parquet[index]!;
      this.#groups[index]!.push({ at: file.end, rows, chunks });
      file.end += bytes;
    }
    this.#rows += rows;
    return places;
  }

  /** Ends the files and gives them their names. @param integers by source column: it holds whole numbers only */
  async commit(integers: readonly boolean[]): Promise<WrittenFile[]> {
    try {
      for (const [index, file] of this.#parquet.entries()) append(file, parquetFooter(file.columns.map((column) => parquetColumn(column, integers)), this.#groups[index]!));
    } catch (error) {
      await this.abandon();
      throw diskError(error);
    }
    const files = [...this.#csv, ...this.#parquet];
    for (const { descriptor } of files) closeSync(descriptor);
    for (const file of files) {
      try {
        await rename(AtomicFile.partialPath(file.path), file.path);
      } catch (cause) {
        throw new AttendingError('FILE_NOT_WRITABLE', `Cannot put the results in the place of ${file.path}.`, `They are whole in ${AtomicFile.partialPath(file.path)}.`, { cause });
      }
    }
    return files.map(({ path: name, end }) => ({ path: name, rows: this.#rows, bytes: end })).sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** Removes what was written. */
  async abandon(): Promise<void> {
    for (const { path: name, descriptor } of [...this.#csv, ...this.#parquet]) {
      closeSync(descriptor);
      await rm(AtomicFile.partialPath(name), { force: true });
    }
  }
}

function openPrivately(file: string): number {
  // What an earlier run left may be readable by others.
  rmSync(file, { force: true });
  return openSync(file, 'wx', 0o600);
}

function append(file: OpenFile, bytes: Uint8Array): void {
  writeWhole(file.descriptor, bytes, file.end);
  file.end += bytes.length;
}

function headerLine(columns: readonly OutputColumn[]): Uint8Array {
  const line = new ByteBuffer();
  for (const [index, { name }] of columns.entries()) {
    if (index > 0) line.byte(0x2c);
    const bytes = Buffer.from(name);
    appendTextField(bytes, 0, bytes.length, line);
  }
  line.byte(0x0a);
  return line.view();
}

function parquetColumn(column: OutputColumn, integers: readonly boolean[]): ParquetColumn {
  if (column.kind === 'list') return { name: column.name, kind: 'list' };
  return { name: column.name, kind: column.kind === 'source' && integers[column.source] === true ? 'integer' : 'text' };
}

import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { AtomicFile } from '../../platform/atomicFile.ts';
import { Database } from '../../platform/database.ts';

// Parts that write files keep no record of their own, as databases do; a preparation keeps one beside itself.

const RECORD = z.record(
  z.string(),
  z.strictObject({
    fingerprint: z.string(),
    /** Size of each file that the part wrote. */
    files: z.record(z.string(), z.number()),
    result: z.record(z.string(), z.unknown()),
  }),
);

/** What earlier runs of a preparation file finished. */
export class FinishedParts {
  readonly #file: string;
  readonly #record: z.infer<typeof RECORD>;

  private constructor(file: string, record: z.infer<typeof RECORD>) {
    this.#file = file;
    this.#record = record;
  }

  /** A record that is not there or is not one counts as empty: then everything is done again. */
  static async open(configuration: string): Promise<FinishedParts> {
    const file = `${configuration}.done.json`;
    try {
      return new FinishedParts(file, RECORD.parse(JSON.parse(await readFile(file, 'utf8'))));
    } catch {
      return new FinishedParts(file, {});
    }
  }

  /** The result of a part that was finished from the same, its files still there as they were written; else undefined. */
  async resultOf(name: string, fingerprint: string): Promise<object | undefined> {
    const finished = this.#record[name];
    if (finished?.fingerprint !== fingerprint) return undefined;
    const same = await Promise.all(Object.entries(finished.files).map(async ([file, bytes]) => (await stat(file).catch(() => undefined))?.size === bytes));
    return same.every(Boolean) ? finished.result : undefined;
  }

  /** Throws FILE_NOT_WRITABLE. */
  async add(name: string, fingerprint: string, files: readonly string[], result: object): Promise<void> {
    const sizes = await Promise.all(files.map(async (file) => [file, (await stat(file)).size] as const));
    this.#record[name] = { fingerprint, files: Object.fromEntries(sizes), result: result as Record<string, unknown> };
    await AtomicFile.writeWhole(this.#file, `${JSON.stringify(this.#record, null, 2)}\n`);
  }
}

/** A fingerprint of options and of what is read: a file by size and time of change, a prepared database by its steps. */
export async function fingerprintOfInputs(options: object, inputs: { readonly files: readonly string[]; readonly databases: readonly string[] }): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(options));
  for (const file of inputs.files) {
    const info = await stat(file).catch(() => undefined);
    hash.update(`\0${path.basename(file)}\0${info?.size}\0${info?.mtimeMs}`);
  }
  for (const file of inputs.databases) hash.update(`\0${JSON.stringify(await stepsOf(file))}`);
  return hash.digest('hex').slice(0, 32);
}

/** A database that was not prepared by us, or not yet, has none: its part then says what is wrong. */
async function stepsOf(file: string): Promise<object[]> {
  try {
    const db = await Database.open(file, { readOnly: true });
    try {
      return await db.rows('SELECT step, fingerprint, CAST(finished AS VARCHAR) AS finished FROM attending_steps ORDER BY step');
    } finally {
      db.close();
    }
  } catch {
    return [];
  }
}

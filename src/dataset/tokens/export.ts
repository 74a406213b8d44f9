import { mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { quoteText, type Database } from '../../platform/database.ts';
import { AttendingError } from '../../platform/errors.ts';
import type { DataContext } from '../context.ts';

/** A row group is in memory as a whole, for the writer and for whoever reads it. */
const GROUP_BYTES = 32 << 20;
const STEP_ROWS = 2048;
const MOST_GROUP_ROWS = 60 * STEP_ROWS;

/**
 * Writes each split of `tokens` as `SPLIT.parquet` into a folder; each appears whole or not at all.
 *
 * @param keep leaves files that are there as they are
 * @throws FILE_NOT_WRITABLE, DISK_FULL
 */
export async function exportSplits(db: Database, folder: string, splits: readonly string[], keep: boolean, context: DataContext): Promise<string[]> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new AttendingError('FILE_NOT_WRITABLE', `Cannot make the folder ${folder}.`, 'Name another place with "output.parquet".', { cause });
  }
  const files: string[] = [];
  const { mean } = await db.row<{ mean: number | null }>('SELECT avg(prompt_tokens + completion_tokens) AS mean FROM tokens');
  const rows = Math.min(MOST_GROUP_ROWS, Math.max(STEP_ROWS, Math.floor(GROUP_BYTES / (8 * (mean ?? 1)) / STEP_ROWS) * STEP_ROWS));
  // In the order of the table, by one thread, so that the same table gives the same file in little memory.
  const { threads } = await db.row<{ threads: number }>(`SELECT current_setting('threads') AS threads`);
  await db.run('SET threads = 1');
  await db.run('SET preserve_insertion_order = true');
  for (const split of splits) {
    const file = path.join(folder, `${fileName(split)}.parquet`);
    files.push(file);
    if (keep && (await stat(file).catch(() => undefined)) !== undefined) continue;
    const partial = `${file}.partial`;
    try {
      await db.run(`COPY (SELECT row_id, input_ids, labels, prompt_tokens, completion_tokens, truncated FROM tokens WHERE split = ${quoteText(split)}) TO ${quoteText(partial)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${rows})`);
      await rename(partial, file);
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
    context.onProgress({ step: 'parquet', done: files.length, total: splits.length, unit: 'steps' });
  }
  await db.run(`SET threads = ${threads}`);
  return files;
}

/** A split's name as a file's: letters, digits and a few signs. */
function fileName(split: string): string {
  return split.replaceAll(/[^\p{L}\p{N}._-]/gu, '_').replace(/^\.+/, '_');
}

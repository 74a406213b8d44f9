import { readFile, rm } from 'node:fs/promises';
import * as z from 'zod';
import { AtomicFile } from '../platform/atomicFile.ts';
import { ERROR_CODES, isCancellation, toAttendingError } from '../platform/errors.ts';

// The editor runs data preparation as a task in a terminal, whose output it cannot read. It names a file in the
// environment, and the run leaves its outcome there.

/** Names the file for a run's outcome. */
export const TASK_REPORT = 'ATTENDING_TASK_REPORT';

const taskReport = z.discriminatedUnion('outcome', [
  /** `result` is what `--json` prints. */
  z.strictObject({ outcome: z.literal('done'), result: z.record(z.string(), z.unknown()) }),
  z.strictObject({ outcome: z.literal('failed'), error: z.strictObject({ code: z.enum(ERROR_CODES), message: z.string(), action: z.string() }) }),
  z.strictObject({ outcome: z.literal('cancelled') }),
]);
export type TaskReport = z.infer<typeof taskReport>;

/** Runs work and leaves its outcome where the environment says, if it does. Gives and throws what the work does. */
export async function withTaskReport<T extends object | undefined>(work: () => Promise<T>, env: NodeJS.ProcessEnv = process.env): Promise<T> {
  try {
    const result = await work();
    await leave({ outcome: 'done', result: { ...result } }, env);
    return result;
  } catch (error) {
    await leave(isCancellation(error) ? { outcome: 'cancelled' } : { outcome: 'failed', error: toAttendingError(error).toRecord() }, env);
    throw error;
  }
}

/** Reads an outcome and removes its file; undefined when a run left none, because it was killed or never came that far. */
export async function takeTaskReport(file: string): Promise<TaskReport | undefined> {
  try {
    const parsed = taskReport.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return parsed.data;
  } catch {
    return undefined;
  } finally {
    await rm(file, { force: true });
  }
}

async function leave(report: TaskReport, env: NodeJS.ProcessEnv): Promise<void> {
  const name = env[TASK_REPORT];
  if (name === undefined || name === '') return;
  try {
    await AtomicFile.writeWhole(name, JSON.stringify(report));
  } catch {
    // The run counts, not its report: the terminal says how it ended.
  }
}

import { AttendingError, isCancellation, toAttendingError, type ErrorCode } from '../platform/errors.ts';
import type { OpenedModel } from '../runtime/open.ts';
import type { StateFile } from './stateFile.ts';
import { OFFLINE, type FailedNote, type NoteSet, type PipelineNote, type StageCost, type StageId } from './types.ts';

/** What a stage makes of one note: from what, and how. */
export interface StageTask {
  /** Names what the result is made from. */
  readonly of: string;
  /** @param model undefined for the offline engine */
  readonly run: (model: OpenedModel | undefined) => Promise<object>;
}

export interface StageProgress {
  readonly stage: StageId;
  readonly model: string;
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  /** Notes that an earlier run had finished. */
  readonly kept: number;
  readonly tokens: number;
  readonly seconds: number;
}

export interface StageParts {
  readonly stage: StageId;
  readonly model: string;
  readonly notes: NoteSet;
  readonly state: StateFile;
  /** Undefined for a note that an earlier stage could not do. */
  readonly taskOf: (note: PipelineNote) => Promise<StageTask | undefined>;
  readonly open: (name: string) => Promise<OpenedModel>;
  readonly say: (sentence: string) => void;
  readonly onProgress: (progress: StageProgress) => void;
  readonly signal: AbortSignal;
}

/** What happened in one stage of this run. */
export interface StageRun {
  readonly failed: readonly FailedNote[];
  readonly kept: number;
  readonly made: number;
  /** Wall time of loading, 0 where nothing had to be loaded. */
  readonly loadSeconds: number;
  readonly fallbacks: readonly string[];
}

/** What ends the whole run: the next note would meet the same. */
const OF_THE_RUN: ReadonlySet<ErrorCode> = new Set([
  'NOT_ENOUGH_MEMORY', 'DISK_FULL', 'FILE_NOT_WRITABLE', 'DEVICE_MISSING', 'MODEL_BROKEN', 'MODEL_NOT_FOUND', 'MODEL_UNSUPPORTED', 'OUTBOUND_REFUSED',
  'BAD_CONFIGURATION', 'BAD_FLAG', 'BACKEND_CANNOT', 'ENDPOINT_UNREACHABLE', 'ENDPOINT_UNAUTHORIZED', 'BAD_TEMPLATE', 'CHILD_VERSION',
]);
/** A process that dies with so many notes in a row is not one note's fault. */
const MOST_DEAD_IN_A_ROW = 2;

/**
 * Runs a stage over all notes: those that are finished are passed over, the model is loaded with the first that is not, each result is kept
 * as it comes, and at the end the model's process is gone before this resolves. A note that fails is counted and does not stop the rest; a
 * model's process that dies is given the note once more. Rejects with CANCELLED and with what no other note would escape.
 */
export async function runStage(parts: StageParts): Promise<StageRun> {
  const { stage, model: name, notes, state, taskOf, say, onProgress, signal } = parts;
  const failed: FailedNote[] = [];
  let model: OpenedModel | undefined;
  let kept = 0;
  let made = 0;
  let deadInARow = 0;
  let tokens = 0;
  const started = performance.now();
  const open = async (): Promise<void> => {
    if (name === OFFLINE || model !== undefined) return;
    model = await parts.open(name);
  };
  const tell = (): void => onProgress({ stage, model: name, done: kept + made, total: notes.total, failed: failed.length, kept, tokens, seconds: (performance.now() - started) / 1000 });
  try {
    for await (const note of notes.read()) {
      signal.throwIfAborted();
      const task = await taskOf(note).catch((error: unknown) => failedTask(error));
      if (task === undefined) continue;
      if ('error' in task) {
        failed.push({ id: note.id, stage, error: task.error.toRecord() });
      } else if (state.has(note.id, task.of)) {
        kept += 1;
      } else {
        // A model that cannot be loaded is no note's fault.
        await open();
        try {
          const result = (await once(task, () => model, deadInARow === 0)) as Partial<StageCost>;
          await state.add({ id: note.id, of: task.of, ...result });
          tokens += result.tokens ?? 0;
          made += 1;
          deadInARow = 0;
        } catch (failure) {
          if (isCancellation(failure) || signal.aborted) throw failure;
          const error = toAttendingError(failure);
          if (OF_THE_RUN.has(error.code)) throw error;
          deadInARow = isDeath(error) ? deadInARow + 1 : 0;
          if (deadInARow >= MOST_DEAD_IN_A_ROW) throw error;
          failed.push({ id: note.id, stage, error: error.toRecord() });
        }
      }
      tell();
    }
    signal.throwIfAborted();
    const opened: OpenedModel | undefined = model;
    return { failed, kept, made, loadSeconds: opened === undefined ? 0 : opened.info.loadMs / 1000, fallbacks: opened?.info.fallbacks ?? [] };
  } finally {
    const opened: OpenedModel | undefined = model;
    if (opened !== undefined) {
      const pid = opened.pid;
      await opened.close();
      if (pid !== undefined) say(`${opened.info.id} is unloaded: process ${pid} is gone.`);
    }
  }
}

/** Once more where the model's process died of it: the next request loads it anew. */
async function once(task: StageTask, model: () => OpenedModel | undefined, again: boolean): Promise<object> {
  try {
    return await task.run(model());
  } catch (error) {
    if (!again || !isDeath(error)) throw error;
    return await task.run(model());
  }
}

function isDeath(error: unknown): boolean {
  return AttendingError.is(error, 'CHILD_FAILED') || AttendingError.is(error, 'OUT_OF_MEMORY');
}

function failedTask(error: unknown): { readonly error: AttendingError } {
  if (isCancellation(error)) throw error;
  return { error: toAttendingError(error) };
}

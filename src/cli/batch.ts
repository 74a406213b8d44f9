import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { AtomicFile } from '../platform/atomicFile.ts';
import { AttendingError, isCancellation } from '../platform/errors.ts';
import { readLines, type ByteLine } from '../platform/lines.ts';
import { NOTE_COMMANDS, type NoteCommandName, type NoteOptions } from './noteCommands.ts';
import { fileError } from './noteFile.ts';
import { openEngine } from './openEngine.ts';
import { failedRecord, MAX_RECORD_BYTES, runRecords, type RecordOutcome } from './records.ts';
import { openWorkerPool } from './workerPool.ts';

export interface BatchRequest {
  readonly command: NoteCommandName;
  readonly options: NoteOptions;
  readonly input: string;
  /** A file, or undefined for standard output. */
  readonly output: string | undefined;
  readonly jobs: number;
  /** The script that worker threads start from: the command line's own bundle. */
  readonly script: string;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, failed: number) => void;
}

export interface BatchOutcome {
  readonly records: number;
  readonly failed: number;
}

/** Characters of notes given to a thread at once: enough to hide the cost of a message, little enough to share evenly. */
const BATCH_BYTES = 64_000;

/**
 * Runs a note command over a JSONL file: one record a line in, one line out, same order, streamed;
 * a bad record becomes an error line and never stops the rest. An output file appears whole at the
 * end; when cancelled, the lines done so far stay in `OUTPUT.partial`.
 */
export async function runBatch(request: BatchRequest): Promise<BatchOutcome> {
  const { input, output, signal, onProgress } = request;
  await checkFiles(input, output);
  const engine = openEngine(1);
  await NOTE_COMMANDS[request.command].prepare?.(engine, request.options);
  // Threads load their own.
  if (request.jobs > 1) await engine.close();
  const pool = request.jobs > 1 ? openWorkerPool(request.script, { kind: 'records', command: request.command, options: request.options }, request.jobs) : undefined;
  const compute = async (lines: readonly ByteLine[]): Promise<RecordOutcome[]> => {
    if (pool === undefined) return await runRecords(engine, request.command, request.options, lines);
    try {
      return await pool.run(lines);
    } catch (error) {
      return lines.map((line) => failedRecord(null, line.number, error));
    }
  };
  const stop = (): void => void pool?.close();
  try {
    return await streamRecords({ input, output, signal, onProgress, compute, stop, inFlight: pool === undefined ? 1 : request.jobs * 2, batchBytes: BATCH_BYTES });
  } finally {
    await pool?.close();
  }
}

export interface RecordStream extends Pick<BatchRequest, 'input' | 'output' | 'signal' | 'onProgress'> {
  /** The answers to some records, in their order. */
  readonly compute: (lines: readonly ByteLine[]) => Promise<RecordOutcome[]>;
  /** Ends what `compute` waits for, when cancelled. */
  readonly stop: () => void;
  /** Batches computed at once. */
  readonly inFlight: number;
  /** Bytes of records given to `compute` at once; 0 for one record. */
  readonly batchBytes: number;
}

/** Reads records, has them answered, and writes the answers: what all batches share (see runBatch). */
export async function streamRecords({ input, output, signal, onProgress, compute, stop, inFlight: limit, batchBytes }: RecordStream): Promise<BatchOutcome> {
  const sink = output === undefined ? standardOutput() : await AtomicFile.create(output);
  const stream: Readable = input === '-' ? process.stdin : createReadStream(input);
  let records = 0;
  let failed = 0;
  let finished = false;

  // Whatever is waited for, the next bytes or an answer, a cancellation ends it.
  const cancel = (): void => {
    stream.destroy(signal.reason as Error);
    stop();
  };
  signal.addEventListener('abort', cancel, { once: true });

  const emit = async (pending: Promise<readonly RecordOutcome[]>): Promise<void> => {
    const outcomes = await pending;
    signal.throwIfAborted();
    await sink.write(outcomes.map((outcome) => `${outcome.line}\n`).join(''));
    records += outcomes.length;
    failed += outcomes.filter((outcome) => outcome.failed).length;
    onProgress(records, failed);
  };

  try {
    // Batches in flight, oldest first: results are written in the order of the input, and no more
    // than a few batches are held in memory however large the file.
    const inFlight: Promise<RecordOutcome[]>[] = [];
    for await (const batch of batches(stream, batchBytes)) {
      signal.throwIfAborted();
      inFlight.push(compute(batch));
      if (inFlight.length >= limit) await emit(inFlight.shift()!);
    }
    for (const rest of inFlight) await emit(rest);
    finished = true;
    await sink.commit();
  } catch (error) {
    if (isCancellation(error)) throw new AttendingError('CANCELLED', `Cancelled after ${records} records.`, output === undefined || records === 0 ? '' : `They are in ${AtomicFile.partialPath(output)}.`);
    throw fileError(error, input);
  } finally {
    signal.removeEventListener('abort', cancel);
    if (!finished) await sink.abandon(records > 0);
  }
  return { records, failed };
}

async function* batches(stream: AsyncIterable<Uint8Array>, batchBytes: number): AsyncGenerator<ByteLine[]> {
  let batch: ByteLine[] = [];
  let size = 0;
  for await (const line of readLines(stream, MAX_RECORD_BYTES)) {
    if (!line.tooLong && isBlank(line.bytes)) continue;
    batch.push(line);
    size += line.bytes.length;
    if (size >= batchBytes) {
      yield batch;
      batch = [];
      size = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09);
}

/** Throws what is wrong with the files before anything is loaded for them. */
export async function checkFiles(input: string, output: string | undefined): Promise<void> {
  if (input === '-') return;
  const info = await stat(input).catch((error: unknown) => {
    throw fileError(error, input);
  });
  if (info.isDirectory()) throw new AttendingError('FILE_NOT_READABLE', `${input} is a folder.`, 'Name a JSONL file with one note a line.');
  if (output !== undefined && path.resolve(output) === path.resolve(input)) {
    throw new AttendingError('BAD_FLAG', '--output names the input file.', 'Give the results another file, so that your notes are not overwritten.');
  }
}

interface Sink {
  write(text: string): Promise<void>;
  commit(): Promise<void>;
  abandon(keepPartial: boolean): Promise<void>;
}

function standardOutput(): Sink {
  // A reader that goes away is the business of whoever owns standard output.
  const write = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
    });
  return { write, commit: () => Promise.resolve(), abandon: () => Promise.resolve() };
}

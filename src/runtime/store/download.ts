import { stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { AttendingError, isDiskFull } from '../../platform/errors.ts';
import { explainNetworkError } from '../net/webFetch.ts';
import { expectedHash, matchesHash, startHash, type ExpectedHash } from './blobHash.ts';
import { freeBytes, sayBytes, writeBytes } from './diskSpace.ts';
import type { Hub, HubFile } from './hub.ts';
import { finishPart, leavePart, stillOurs, takePart, type Part } from './part.ts';

export interface BlobWish {
  readonly hub: Hub;
  readonly repository: string;
  readonly commit: string;
  readonly file: HubFile;
  /** The folder of blobs. */
  readonly folder: string;
  readonly signal: AbortSignal;
  /** Bytes of this file that are there, as they come; falls where a server makes us start again. */
  readonly onBytes: (bytes: number) => void;
  /** Bytes that have come over the network since the last call. */
  readonly onReceived: (bytes: number) => void;
  readonly onChecking?: () => void;
  readonly onOther?: () => void;
}

/** A blob that is whole and checked. */
export interface Blob {
  readonly file: HubFile;
  /** Its name in the folder of blobs. */
  readonly etag: string;
}

/** Tries without a step forward before we give up. */
const MOST_TRIES = 5;
/** Less than this in one try is no step forward: a server that drips would keep us for ever. */
const STEP_BYTES = 1 << 20;
const OWNED_CHECK_MS = 5000;
const READ_BYTES = 4 << 20;

/**
 * Brings one file into the cache: goes on where a part stands, in this process or one that was killed; checks size and hash; gives it its
 * name only then. Throws DOWNLOAD_BROKEN, DISK_FULL, FILE_NOT_WRITABLE and what the hub refuses with; rejects with the signal's reason.
 * What has come is kept for the next try, unless its hash is wrong.
 */
export async function downloadBlob(wish: BlobWish): Promise<Blob> {
  const { hub, repository, commit, file, folder, signal, onBytes } = wish;
  const { etag, size: promised } = await hub.readMetadata(repository, commit, file, signal);
  const size = promised ?? file.size;
  const blob = path.join(folder, etag);
  if ((await stat(blob).catch(() => undefined))?.size !== size) {
    const part = await takePart({ folder, etag, signal, onOther: (bytes) => (onBytes(bytes), wish.onOther?.()) });
    if (part !== undefined) await completePart(wish, part, { size, blob, expected: expectedHash(etag, file.hash) });
  }
  onBytes(size);
  return { file, etag };
}

interface Target {
  readonly size: number;
  readonly blob: string;
  readonly expected: ExpectedHash | undefined;
}

async function completePart(wish: BlobWish, part: Part, target: Target): Promise<void> {
  let keep = true;
  try {
    let found = await fillPart(wish, part, target, part.size);
    if (!matchesHash(found, target.expected) && part.size > 0) {
      // What an earlier run left may be of another file or half written: once more, from the first byte.
      found = await fillPart(wish, part, target, 0);
    }
    if (!matchesHash(found, target.expected)) {
      keep = false;
      throw new AttendingError('DOWNLOAD_BROKEN', `${wish.file.path} of ${wish.repository} came with another content than the hub promised (its ${target.expected?.kind ?? 'size'} differs). It is removed.`, 'Run the same command again; if it happens again, a proxy or a mirror changes what it passes on.');
    }
    await finishPart(part, target.blob);
  } catch (error) {
    await leavePart(part, keep);
    throw error;
  }
}

/** Makes a part whole from byte `from` on, over as many connections as it takes. */
async function fillPart(wish: BlobWish, part: Part, target: Target, from: number): Promise<string | undefined> {
  const { signal, onBytes } = wish;
  let hash = startHash(target.expected, target.size);
  let done = Math.min(from, target.size);
  await part.handle.truncate(done);
  onBytes(done);
  for (let at = 0; at < done; at += READ_BYTES) {
    signal.throwIfAborted();
    const { buffer, bytesRead } = await part.handle.read(Buffer.allocUnsafe(Math.min(READ_BYTES, done - at)), 0, undefined, at);
    hash?.update(buffer.subarray(0, bytesRead));
  }
  for (let attempt = 1; done < target.size; ) {
    const before = done;
    let fault: unknown;
    try {
      const opened = await wish.hub.openFile(wish.repository, wish.commit, wish.file, done, signal);
      if (opened.start < done) {
        done = 0;
        hash = startHash(target.expected, target.size);
        await part.handle.truncate(0);
        onBytes(0);
      }
      await receive(wish, part, opened.response, target, done, (bytes) => {
        hash?.update(bytes);
        done += bytes.length;
        onBytes(done);
        wish.onReceived(bytes.length);
      });
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof AttendingError) throw error;
      if (isDiskFull(error)) throw await diskFull(wish, target.size - done, error);
      fault = error;
    }
    if (done >= target.size) break;
    attempt = done - before >= STEP_BYTES ? 1 : attempt + 1;
    if (attempt > MOST_TRIES) throw brokenOff(wish, done, target.size, fault);
    await wait(wish.hub.settings.backoffMs * 2 ** (attempt - 1), undefined, { signal }).catch(() => signal.throwIfAborted());
  }
  wish.onChecking?.();
  return hash?.digest('hex');
}

/** Writes a body to its places in the part; the hash goes with it. Throws for a body that is silent too long or longer than promised. */
async function receive(wish: BlobWish, part: Part, response: Response, target: Target, start: number, onBytes: (bytes: Uint8Array) => void): Promise<void> {
  const { signal, hub } = wish;
  if (response.body === null) return;
  const reader = response.body.getReader();
  let at = start;
  let checkedMs = performance.now();
  try {
    for (;;) {
      const { done, value } = await inTime(reader.read(), hub.settings.idleTimeoutMs, signal);
      if (done) return;
      if (at + value.length > target.size) throw new AttendingError('DOWNLOAD_BROKEN', `${wish.file.path} of ${wish.repository} is longer than the ${target.size} bytes that the hub promised.`, 'Run the same command again; if it happens again, a proxy or a mirror changes what it passes on.');
      await writeBytes(part.handle, value, at);
      at += value.length;
      onBytes(value);
      if (performance.now() - checkedMs > OWNED_CHECK_MS) {
        checkedMs = performance.now();
        if (!(await stillOurs(part))) throw new AttendingError('DOWNLOAD_BROKEN', `Another process has taken over the download of ${wish.file.path}.`, 'Run the same command again.');
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Rejects where nothing comes for too long, however long the whole takes. */
async function inTime<Value>(pending: Promise<Value>, limitMs: number, signal: AbortSignal): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  let abort: (() => void) | undefined;
  try {
    return await Promise.race([
      pending,
      new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error('Idle')), limitMs);
        abort = () => reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
        signal.addEventListener('abort', abort, { once: true });
      }),
    ]);
  } finally {
    clearTimeout(timer);
    if (abort !== undefined) signal.removeEventListener('abort', abort);
    // A read that is left behind by the limit rejects later, unheard.
    pending.catch(() => undefined);
  }
}

function brokenOff({ hub, repository, file }: BlobWish, done: number, size: number, cause: unknown): AttendingError {
  const { reason, action } = cause === undefined ? { reason: 'the server ends its answer too early', action: 'Run the same command again: it goes on from there.' } : explainNetworkError(cause, new URL(hub.settings.endpoint));
  return new AttendingError('DOWNLOAD_BROKEN', `${file.path} of ${repository} stopped at ${sayBytes(done)} of ${sayBytes(size)}, ${MOST_TRIES} times: ${reason}.`, action.includes('again') ? action : `${action} The same command goes on from there.`, { cause });
}

async function diskFull({ folder, file, repository }: BlobWish, missing: number, cause: unknown): Promise<AttendingError> {
  const free = await freeBytes(folder);
  return new AttendingError('DISK_FULL', `No room left for ${file.path} of ${repository}: ${sayBytes(missing)} more are needed${free === undefined ? '' : `, ${sayBytes(free)} are free`} at ${folder}.`, 'Make room ("attending models list" shows what is there), or set HF_HOME to another disk; the same command goes on from there.', { cause });
}

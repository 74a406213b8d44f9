import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat, utimes, type FileHandle } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

// The unfinished part of a blob, and who writes it. At rest it is `ETAG.incomplete`, the name that huggingface_hub gives it too; while a
// process of ours writes, the same file is `ETAG.attending-HOST-PID-N.incomplete`. Taking it is a rename, which one process alone can
// win, so that two never write to one file, no lock can be left behind, and a part whose process is gone is taken over. huggingface_hub
// (1.0 and later) writes to a file of its own, so that the two cannot meet either; whoever is first gives the blob its name.

/** A part that this process writes. */
export interface Part {
  readonly file: string;
  readonly handle: FileHandle;
  /** Bytes that were there when it was taken. */
  readonly size: number;
}

export interface PartWish {
  /** The folder of blobs. */
  readonly folder: string;
  readonly etag: string;
  readonly signal: AbortSignal;
  /** Another process writes this blob; called with the bytes that it has, again and again. */
  readonly onOther?: (bytes: number) => void;
}

const POLL_MS = 400;
/** A process that has not written for so long is gone, or its number belongs to another program. */
const SILENT_MS = 10 * 60_000;
/** A part without an owner that has grown lately may be an older huggingface_hub's. */
const SETTLED_MS = 5000;
const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);
let takings = 0;

/**
 * Takes the part of a blob, or makes an empty one; waits while another process writes it. Gives undefined once the blob itself is there.
 * Rejects with the signal's reason.
 */
export async function takePart({ folder, etag, signal, onOther }: PartWish): Promise<Part | undefined> {
  const rest = path.join(folder, `${etag}.incomplete`);
  const claim = path.join(folder, `${etag}.attending-${HOST}-${process.pid}-${(takings += 1)}.incomplete`);
  for (;;) {
    signal.throwIfAborted();
    if (await exists(path.join(folder, etag))) return undefined;
    const { writing, left } = await survey(folder, etag);
    if (writing !== undefined) {
      onOther?.(writing);
      await wait(POLL_MS, undefined, { signal }).catch(() => signal.throwIfAborted());
      continue;
    }
    if (left === undefined) {
      await mkdir(folder, { recursive: true });
      await (await open(rest, 'a')).close();
    }
    try {
      // Touched first: an old part that has our name on it would look as if we were gone.
      const now = new Date();
      await utimes(left ?? rest, now, now);
      await rename(left ?? rest, claim);
    } catch (error) {
      if (!isMissing(error)) throw error;
      // Another process was quicker; the next look finds it writing.
      continue;
    }
    const handle = await open(claim, 'r+');
    const part: Part = { file: claim, handle, size: (await handle.stat()).size };
    if (part.size > 0 || !(await isTakenTwice(folder, etag, claim))) return part;
    await leavePart(part, false);
  }
}

/** Two processes may both have found nothing and made a file each: harmless, but one of them steps back and waits. */
async function isTakenTwice(folder: string, etag: string, claim: string): Promise<boolean> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${etag}.attending-`) || name === path.basename(claim)) continue;
    const info = await stat(path.join(folder, name)).catch(() => undefined);
    if (info !== undefined && isWriting(name, info.mtimeMs) && (info.size > 0 || name < path.basename(claim))) return true;
  }
  return false;
}

/** Gives a part its place as a blob. The bytes are on the disk before the name is. */
export async function finishPart(part: Part, blob: string): Promise<void> {
  await part.handle.datasync();
  await part.handle.close();
  await rename(part.file, blob);
}

/** Leaves a part for whoever goes on, or removes it where it is empty or broken. */
export async function leavePart(part: Part, keep: boolean): Promise<void> {
  const { size } = await part.handle.stat().catch(() => ({ size: 0 }));
  await part.handle.close().catch(() => undefined);
  if (!keep || size === 0) return rm(part.file, { force: true });
  // Old enough to be taken at once.
  const settled = new Date(Date.now() - 2 * SETTLED_MS);
  await utimes(part.file, settled, settled).catch(() => undefined);
  await rename(part.file, part.file.replace(/\.attending-[\w-]+\.incomplete$/, '.incomplete')).catch(() => undefined);
}

/** True while the file under a part's name is still the one that we write. */
export async function stillOurs(part: Part): Promise<boolean> {
  const [named, opened] = await Promise.all([stat(part.file).catch(() => undefined), part.handle.stat()]);
  return named !== undefined && named.ino === opened.ino;
}

/** Bytes of unfinished parts in a folder of blobs, and whether a process writes one of them now. */
export async function unfinishedParts(folder: string): Promise<{ readonly files: readonly string[]; readonly bytes: number; readonly writing: boolean }> {
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.incomplete')).map((name) => path.join(folder, name));
  let bytes = 0;
  let writing = false;
  for (const file of files) {
    const info = await stat(file).catch(() => undefined);
    bytes += info?.size ?? 0;
    writing ||= info !== undefined && isWriting(path.basename(file), info.mtimeMs);
  }
  return { files, bytes, writing };
}

/** Bytes of the part of one blob that are there. */
export async function partSize(folder: string, etag: string): Promise<number> {
  const { writing, left } = await survey(folder, etag);
  return writing ?? (left === undefined ? 0 : ((await stat(left).catch(() => undefined))?.size ?? 0));
}

/** Of the parts of a blob: the size of one that is being written, else the largest that nobody writes. */
async function survey(folder: string, etag: string): Promise<{ writing: number | undefined; left: string | undefined }> {
  let left: string | undefined;
  let largest = -1;
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith(`${etag}.`) || !name.endsWith('.incomplete')) continue;
    const kind = name.slice(etag.length + 1, -'.incomplete'.length);
    if (kind !== '' && !kind.startsWith('attending-')) continue;
    const info = await stat(path.join(folder, name)).catch(() => undefined);
    if (info === undefined) continue;
    if (isWriting(name, info.mtimeMs)) return { writing: info.size, left: undefined };
    if (info.size > largest) {
      left = path.join(folder, name);
      largest = info.size;
    }
  }
  return { writing: undefined, left };
}

function isWriting(name: string, mtimeMs: number): boolean {
  const silentMs = Date.now() - mtimeMs;
  const { host, pid } = /\.attending-(?<host>[0-9a-f]+)-(?<pid>\d+)-\d+\.incomplete$/.exec(name)?.groups ?? {};
  if (host === undefined || pid === undefined) return silentMs < SETTLED_MS && silentMs >= 0;
  return silentMs < SILENT_MS && (host !== HOST || isAlive(Number(pid)));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user answers that we may not.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined;
}

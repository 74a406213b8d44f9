import { statfs, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { AttendingError } from '../../platform/errors.ts';

/** What must stay free: a disk filled to the last byte takes the editor and the system with it. */
const SPARE_BYTES = 256 << 20;

/** Bytes that we may still write where a folder is or will be; undefined where the system does not say. */
export async function freeBytes(folder: string): Promise<number | undefined> {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const info = await statfs(at).catch(() => undefined);
    if (info !== undefined) return info.bavail * info.bsize;
    if (at === path.dirname(at)) return undefined;
  }
}

/** Throws DISK_FULL, with its figures, before a download that cannot end well. */
export async function checkDiskSpace(folder: string, neededBytes: number, what: string): Promise<void> {
  const free = await freeBytes(folder);
  if (free === undefined || neededBytes + SPARE_BYTES <= free || neededBytes === 0) return;
  throw new AttendingError('DISK_FULL', `${what} needs ${sayBytes(neededBytes)} more, and ${sayBytes(free)} are free at ${folder} (${sayBytes(SPARE_BYTES)} must stay free).`, 'Make room ("attending models list" shows what is there), choose a smaller number format, or set HF_HOME to another disk.');
}

/** Writes all of it at a place of a file. */
export async function writeBytes(handle: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    written += (await handle.write(bytes, written, bytes.length - written, at + written)).bytesWritten;
  }
}

/** Bytes as people say them, in powers of ten as hub and disks do: "1.07 GB". */
export function sayBytes(bytes: number): string {
  if (bytes < 1e3) return `${bytes} B`;
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(0)} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(bytes < 1e8 ? 1 : 0)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}

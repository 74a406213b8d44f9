import { open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { AttendingError } from '../platform/errors.ts';

/** Keeps a folder for one run: two that add to the same files would tear each other's lines. A run that was killed holds nothing. */
export async function holdFolder(folder: string): Promise<{ release(): Promise<void> }> {
  const file = path.join(folder, '.running');
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const handle = await open(file, 'wx', 0o600);
      await handle.writeFile(String(process.pid));
      await handle.close();
      return { release: () => rm(file, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw new AttendingError('FILE_NOT_WRITABLE', `Cannot write to ${folder}.`, 'Name another folder with --out, or allow writing to it.', { cause: error });
      const holder = Number(await readFile(file, 'utf8').catch(() => ''));
      if (isRunning(holder)) throw new AttendingError('FILE_EXISTS', `Another run (process ${holder}) writes to ${folder}.`, 'Wait for it, or name another folder with --out.');
      await rm(file, { force: true });
    }
  }
  throw new AttendingError('FILE_NOT_WRITABLE', `${folder} is taken by another run again and again.`, 'Name another folder with --out.');
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

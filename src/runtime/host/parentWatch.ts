import { Worker } from 'node:worker_threads';

/** How often a child looks whether its parent is there. */
const LOOK_MS = 500;

/**
 * Ends this process when its parent is gone, also while native code holds the main thread, which then hears nothing of a closed
 * channel: a thread of its own looks after the parent's process id. A parent that dies hands its children to another (POSIX), or
 * leaves an id that no process has (Windows).
 */
export function watchParent(): void {
  const code = `
    const parent = process.ppid;
    const isThere = () => {
      if (process.ppid !== parent) return false;
      try { process.kill(parent, 0); return true; } catch (error) { return error.code === 'EPERM'; }
    };
    setInterval(() => { if (!isThere()) process.kill(process.pid, 'SIGKILL'); }, ${LOOK_MS});
  `;
  const worker = new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1, stackSizeMb: 1 }, stdout: false, stderr: false });
  // A watch that ended would be missed by nobody: the closed channel still ends this process.
  worker.on('error', () => undefined);
  worker.unref();
}

import { execFile } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/** What a tool that runs once gave. */
export interface ToolRun {
  /** Null when it was killed, for time or by the caller. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const MOST_BYTES = 4 * 2 ** 20;

/** Where a program is: on PATH, else in one of `others`. Undefined where it is nowhere. */
export function findTool(name: string, env: NodeJS.ProcessEnv, others: readonly string[] = []): string | undefined {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return [...folders, ...others].map((folder) => path.join(folder, file)).find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Runs a program to its end without a console window; killed after `timeoutMs`, or by `signal`. Never throws. */
export function runTool(file: string, args: readonly string[], { timeoutMs, signal, env }: { timeoutMs: number; signal?: AbortSignal | undefined; env: NodeJS.ProcessEnv }): Promise<ToolRun> {
  return new Promise((resolve) => {
    const options = { env, encoding: 'utf8', timeout: timeoutMs, killSignal: 'SIGKILL', maxBuffer: MOST_BYTES, windowsHide: true, ...(signal === undefined ? {} : { signal }) } as const;
    const child = execFile(file, [...args], options, (error, stdout, stderr) => {
      resolve({ exitCode: error === null ? 0 : child.exitCode, stdout, stderr });
    });
  });
}

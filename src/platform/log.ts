/**
 * Where a room writes what happened: VS Code's LogOutputChannel, stderr of the command line, or
 * nothing. Never note text: counts, durations, codes and states only.
 */
export interface LogChannel {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

export const SILENT: LogChannel = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

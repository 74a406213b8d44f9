import { AttendingError } from '../platform/errors.ts';
import { nearest } from '../platform/nearest.ts';
import { parseArguments, type Flags, type ParsedArguments } from './arguments.ts';
import { flagRows } from './help.ts';
import type { ModelNoteCommandName } from './modelFlags.ts';
import { MODEL_COMMANDS, type ModelCommandContext } from './models/commands.ts';
import type { NoteRun } from './models/noteWithModel.ts';

// `attending generate`, `models …`, `pipeline`, `gpu`: a bundle of its own (dist/models.js), so that the note commands start without it.

const COMMON_FLAGS: Flags = {
  json: { type: 'boolean', help: 'print one JSON object on standard output' },
  verbose: { type: 'boolean', help: 'add the stack to an error' },
  help: { type: 'boolean', short: 'h', help: 'show this help' },
};

/** Runs a note command with `--model`; throws what the command line reports. */
export async function runNote(name: ModelNoteCommandName, parsed: ParsedArguments): Promise<NoteRun> {
  const { runNoteWithModel } = await import('./models/noteWithModel.ts');
  return await withContext(async (context) => await runNoteWithModel(name, parsed, context));
}

/** Runs one of the commands over models; throws what the command line reports. Gives whether some of its records failed. @param args the command's own name first */
export async function runModels(args: readonly string[]): Promise<boolean> {
  const { name, rest } = await split(args);
  if (name === undefined) return false;
  const command = await MODEL_COMMANDS[name]!();
  const flags = { ...command.flags, ...COMMON_FLAGS };
  const parsed = parseArguments(rest, flags, name);
  if (parsed.values['help'] === true) {
    process.stdout.write([`attending ${name}: ${command.help}`, '', `usage: attending ${name} ${command.usage}`, '', ...flagRows(flags), ''].join('\n'));
    return false;
  }
  const result = await withContext(async (context) => await command.run(parsed, context));
  if (result === undefined) return false;
  process.stdout.write(`${parsed.values['json'] === true ? JSON.stringify(result) : command.print(result as never)}\n`);
  return command.someFailed?.(result as never) ?? false;
}

/** Runs with what a command gets from the command line: cancelled by signals, its progress line cleared at the end. */
async function withContext<T>(run: (context: ModelCommandContext) => Promise<T>): Promise<T> {
  const abort = new AbortController();
  const cancel = (): void => abort.abort(new AttendingError('CANCELLED', 'Cancelled.', 'What is finished is kept: run the same command again to go on.'));
  // A terminal that is closed hangs up, and cannot be written to any more.
  process.once('SIGINT', cancel).once('SIGTERM', cancel).once('SIGHUP', cancel);
  process.stderr.on('error', () => undefined);
  const line = terminalLine();
  const context: ModelCommandContext = { signal: abort.signal, say: line.say, showProgress: line.show, dist: __dirname };
  try {
    return await run(context);
  } finally {
    line.show(undefined);
  }
}

/** The command's name, of one word or two ("models list"), and what follows it; no name after help. */
async function split(args: readonly string[]): Promise<{ name: string | undefined; rest: readonly string[] }> {
  const [first = '', second, ...others] = args;
  if (first in MODEL_COMMANDS) return { name: first, rest: args.slice(1) };
  const subcommands = Object.keys(MODEL_COMMANDS).filter((name) => name.startsWith(`${first} `)).map((name) => name.slice(first.length + 1));
  if (second !== undefined && subcommands.includes(second)) return { name: `${first} ${second}`, rest: others };
  const list = subcommands.join(', ');
  if (second === undefined || second === 'help' || second === '--help' || second === '-h') {
    const helps = await Promise.all(subcommands.map(async (name) => `  ${name.padEnd(10)}${(await MODEL_COMMANDS[`${first} ${name}`]!()).help}`));
    process.stdout.write([`usage: attending ${first} SUBCOMMAND [flags]`, '', ...helps, '', `attending ${first} SUBCOMMAND --help shows the flags of one.`, ''].join('\n'));
    if (second === undefined) throw new AttendingError('BAD_FLAG', `"attending ${first}" needs a subcommand.`, `Write one of ${list}.`);
    return { name: undefined, rest: [] };
  }
  const near = nearest(second, subcommands);
  throw new AttendingError('UNKNOWN_COMMAND', `attending ${first} has no "${second}".`, near === undefined ? `Write one of ${list}.` : `Did you mean "attending ${first} ${near}"?`);
}

/** Standard error with one line that is written over, where it is a terminal. */
function terminalLine(): { say: (sentence: string) => void; show: (line: string | undefined) => void } {
  let drawn = false;
  const clear = (): void => {
    if (drawn) process.stderr.write('\r\x1b[2K');
    drawn = false;
  };
  return {
    say: (sentence) => {
      clear();
      process.stderr.write(`attending: ${sentence}\n`);
    },
    show: (line) => {
      if (!process.stderr.isTTY) return;
      clear();
      if (line === undefined) return;
      process.stderr.write(line);
      drawn = true;
    },
  };
}

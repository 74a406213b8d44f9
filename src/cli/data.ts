import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { DataContext } from '../dataset/context.ts';
import { withTaskReport } from '../dataset/taskReport.ts';
import { AttendingError } from '../platform/errors.ts';
import { nearest } from '../platform/nearest.ts';
import { numberFlag, parseArguments, type Flags } from './arguments.ts';
import { DATA_COMMANDS } from './data/commands.ts';
import { ProgressLine } from './data/progress.ts';
import { flagRows } from './help.ts';

// `attending data …`: a bundle of its own (dist/data.js), so that the note commands start without it.

const COMMON_FLAGS: Flags = {
  json: { type: 'boolean', help: 'print one JSON object on standard output' },
  jobs: { type: 'string', value: 'N', help: 'threads (default: one a core)' },
  memory: { type: 'string', value: 'MIB', help: 'what DuckDB may hold in memory before it spills to disk (default 768)' },
  verbose: { type: 'boolean', help: 'add the stack to an error' },
  help: { type: 'boolean', short: 'h', help: 'show this help' },
};

const LEAST_MEMORY_MIB = 64;
const MOST_MEMORY_MIB = 1 << 20;

/** Runs `attending data SUBCOMMAND …`; throws what the command line reports. */
export async function runData(args: readonly string[]): Promise<void> {
  await withTaskReport(() => runSubcommand(args));
}

/** Gives what it printed as JSON; undefined after help. */
async function runSubcommand(args: readonly string[]): Promise<object | undefined> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(await dataHelp());
    if (name === undefined) throw new AttendingError('BAD_FLAG', '"attending data" needs a subcommand.', `Write one of ${Object.keys(DATA_COMMANDS).join(', ')}.`);
    return undefined;
  }
  const load = DATA_COMMANDS[name];
  if (load === undefined) {
    const near = nearest(name, Object.keys(DATA_COMMANDS));
    throw new AttendingError('UNKNOWN_COMMAND', `attending data has no "${name}".`, near === undefined ? 'Run "attending data --help" for all of them.' : `Did you mean "attending data ${near}"?`);
  }
  const command = await load();
  const flags = { ...command.flags, ...COMMON_FLAGS };
  const parsed = parseArguments(rest, flags, `data ${name}`);
  if (parsed.values['help'] === true) {
    process.stdout.write([`attending data ${name}: ${command.help}`, '', `usage: attending data ${name} ${command.usage}`, '', ...flagRows(flags), ''].join('\n'));
    return undefined;
  }
  const abort = new AbortController();
  const cancel = (): void => abort.abort(new AttendingError('CANCELLED', 'Cancelled.', 'Finished steps are kept: run the same command again to go on.'));
  // A terminal that is closed hangs up, and cannot be written to any more.
  process.once('SIGINT', cancel).once('SIGTERM', cancel).once('SIGHUP', cancel);
  process.stderr.on('error', () => undefined);
  const line = new ProgressLine();
  const memoryMiB = numberFlag(parsed.values, 'memory', { min: LEAST_MEMORY_MIB, max: MOST_MEMORY_MIB, integer: true });
  const context: DataContext = {
    signal: abort.signal,
    onProgress: (progress) => line.show(progress),
    onWarning: (sentence) => line.say(`attending: ${sentence}`),
    jobs: numberFlag(parsed.values, 'jobs', { min: 1, max: 64, integer: true }) ?? availableParallelism(),
    threadScript: path.join(__dirname, 'data-thread.js'),
    ...(memoryMiB === undefined ? {} : { memoryMiB }),
  };
  let result: object;
  try {
    result = await command.run(parsed, context);
  } finally {
    line.close();
  }
  process.stdout.write(`${parsed.values['json'] === true ? JSON.stringify(result) : command.print(result as never)}\n`);
  return result;
}

async function dataHelp(): Promise<string> {
  const commands = await Promise.all(Object.entries(DATA_COMMANDS).map(async ([name, load]) => ({ name, help: (await load()).help })));
  return [
    'attending data: from a download to a training-ready dataset',
    '',
    'usage: attending data SUBCOMMAND [flags]',
    '',
    ...commands.map(({ name, help }) => `  ${name.padEnd(12)}${help}`),
    '',
    'attending data SUBCOMMAND --help shows the flags of one.',
    '',
  ].join('\n');
}

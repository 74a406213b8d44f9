import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { AttendingError, isCancellation, toAttendingError } from '../platform/errors.ts';
import { nearest } from '../platform/nearest.ts';
import { numberFlag, parseArguments, type Flags, type ParsedArguments } from './arguments.ts';
import { runBatch } from './batch.ts';
import { commandHelp, generalHelp, MODEL_COMMAND_NAMES, REPORT_HELP } from './help.ts';
import { MODEL_FLAGS_OF, takesModel, type ModelNoteCommandName } from './modelFlags.ts';
import { isNoteCommand, NOTE_COMMAND_NAMES, NOTE_COMMANDS, type NoteCommandName } from './noteCommands.ts';
import { readNoteFile } from './noteFile.ts';
import { openEngine } from './openEngine.ts';
import { printResult } from './print.ts';
import { REPORT_FLAGS, writeReport } from './reportCommand.ts';
import { serveRecords } from './worker.ts';
import type { WorkerSetup } from './workerPool.ts';
import { VERSION } from './version.ts';

/** Exit codes, as docs/interfaces.md fixes them. */
const EXIT = { done: 0, failed: 1, usage: 2, someRecordsFailed: 3, cancelled: 130 } as const;

const USAGE_CODES: ReadonlySet<string> = new Set(['UNKNOWN_COMMAND', 'UNKNOWN_FLAG', 'BAD_FLAG', 'BAD_SPAN', 'BAD_CONFIGURATION']);

const COMMON_FLAGS: Flags = {
  json: { type: 'boolean', help: 'print one JSON object on standard output' },
  input: { type: 'string', value: 'FILE.jsonl', help: 'run on every record {"id", "text"} of a JSONL file ("-" for standard input)' },
  output: { type: 'string', value: 'FILE.jsonl', help: 'where the results of --input go (default: standard output)' },
  jobs: { type: 'string', value: 'N', help: 'threads for --input (default 1)' },
  verbose: { type: 'boolean', help: 'add the stack to an error' },
  help: { type: 'boolean', short: 'h', help: 'show this help' },
};

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(generalHelp());
    return name === undefined ? EXIT.usage : EXIT.done;
  }
  if (name === '--version' || name === '-V') {
    process.stdout.write(`${VERSION}\n`);
    return EXIT.done;
  }
  if (name === 'report') return await runReport(rest);
  if (name === 'data') {
    const { runData } = await import('./data.ts');
    await runData(rest);
    return EXIT.done;
  }
  if (MODEL_COMMAND_NAMES.includes(name)) {
    const { runModels } = await import('./models.ts');
    return (await runModels(args)) ? EXIT.someRecordsFailed : EXIT.done;
  }
  if (!isNoteCommand(name)) throw unknownCommand(name);
  return await runNoteCommand(name, rest);
}

async function runReport(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args, REPORT_FLAGS, 'report');
  if (parsed.values['help'] === true) {
    process.stdout.write(commandHelp('report', REPORT_HELP, REPORT_FLAGS));
    return EXIT.done;
  }
  const written = await writeReport(parsed);
  process.stdout.write(parsed.values['json'] === true ? `${JSON.stringify(written)}\n` : `wrote ${written.path} (${(written.bytes / 1024).toFixed(0)} KB)\n`);
  return EXIT.done;
}

async function runNoteCommand(name: NoteCommandName, args: readonly string[]): Promise<number> {
  const command = NOTE_COMMANDS[name];
  const flags = { ...command.flags, ...COMMON_FLAGS };
  const { values, positionals } = parseArguments(args, flags, name);
  if (values['help'] === true) {
    process.stdout.write(commandHelp(name, command.help, flags));
    return EXIT.done;
  }
  if (takesModel(name)) {
    if (typeof values['model'] === 'string') return await runWithModel(name, { values, positionals });
    refuseModelFlags(name, values);
  }
  const options = command.options(values);
  const jobs = numberFlag(values, 'jobs', { min: 1, max: 64, integer: true }) ?? 1;
  checkInput(name, { values, positionals });
  if (typeof values['input'] === 'string') return await runJsonl(name, values['input'], values, options, Math.min(jobs, availableParallelism() * 2));
  const text = await readNoteFile(onlyNote(name, positionals));
  const result = await command.run(openEngine(), { text }, options);
  if (values['json'] === true) process.stdout.write(`${JSON.stringify(result)}\n`);
  else printResult(name, text, result);
  return EXIT.done;
}

/** One note or --input, and what goes with it. Throws BAD_FLAG. */
function checkInput(name: NoteCommandName, { values, positionals }: ParsedArguments): void {
  if (typeof values['input'] === 'string') {
    if (positionals.length > 0) throw new AttendingError('BAD_FLAG', 'A note and --input cannot be given together.', `Run either "attending ${name} NOTE" or "attending ${name} --input FILE.jsonl".`);
    return;
  }
  for (const flag of ['output', 'jobs']) {
    if (values[flag] !== undefined) throw new AttendingError('BAD_FLAG', `--${flag} goes with --input.`, `Run "attending ${name} --input FILE.jsonl --output FILE.jsonl".`);
  }
  onlyNote(name, positionals);
}

function onlyNote(name: NoteCommandName, [file, ...others]: readonly string[]): string {
  if (file === undefined) throw new AttendingError('BAD_FLAG', `"attending ${name}" needs a note.`, `Run "attending ${name} NOTE.txt", or "attending ${name} -" for standard input.`);
  if (others.length > 0) throw new AttendingError('BAD_FLAG', 'One note at a time.', `For several notes put one a line into a JSONL file and use --input.`);
  return file;
}

/** With a language model: a bundle of its own, so that without one nothing of it is read. */
async function runWithModel(name: ModelNoteCommandName, parsed: ParsedArguments): Promise<number> {
  checkInput(name, parsed);
  const { runNote } = await import('./models.ts');
  const { failed } = await runNote(name, parsed);
  return failed > 0 ? EXIT.someRecordsFailed : EXIT.done;
}

/** A flag of the model without a model would be passed over in silence. Throws BAD_FLAG. */
function refuseModelFlags(name: ModelNoteCommandName, values: ParsedArguments['values']): void {
  const flag = Object.keys(MODEL_FLAGS_OF[name]).find((one) => values[one] !== undefined);
  if (flag !== undefined) throw new AttendingError('BAD_FLAG', `--${flag} goes with --model.`, `Run "attending ${name} NOTE.txt --model NAME --${flag} …".`);
}

async function runJsonl(name: NoteCommandName, input: string, values: ParsedArguments['values'], options: object, jobs: number): Promise<number> {
  const abort = new AbortController();
  const cancel = (): void => abort.abort(new AttendingError('CANCELLED', 'Cancelled.', ''));
  process.once('SIGINT', cancel).once('SIGTERM', cancel);
  const output = typeof values['output'] === 'string' && values['output'] !== '-' ? values['output'] : undefined;
  const showProgress = process.stderr.isTTY && output !== undefined;
  const { records, failed } = await runBatch({
    command: name,
    options,
    input,
    output,
    jobs,
    // The launcher with its code cache: threads start as the program did.
    script: process.argv[1]!,
    signal: abort.signal,
    onProgress: (done, bad) => {
      if (showProgress) process.stderr.write(`\r${done} records${bad > 0 ? `, ${bad} failed` : ''}`);
    },
  });
  if (showProgress) process.stderr.write('\n');
  if (failed > 0) {
    process.stderr.write(`attending: ${failed} of ${records} records failed; each has its error in the output.\n`);
    return EXIT.someRecordsFailed;
  }
  return EXIT.done;
}

function unknownCommand(name: string): AttendingError {
  const near = nearest(name, [...NOTE_COMMAND_NAMES, 'report', 'data', ...MODEL_COMMAND_NAMES]);
  const action = near === undefined ? 'Run "attending --help" for all commands.' : `Did you mean "attending ${near}"?`;
  return name.startsWith('-')
    ? new AttendingError('UNKNOWN_FLAG', `attending has no flag ${name}.`, 'Run "attending --help" for all commands and flags.')
    : new AttendingError('UNKNOWN_COMMAND', `attending has no command "${name}".`, action);
}

/** One line: code, sentence, next action. The stack only on request, since it may name files of this machine. */
function report(failure: unknown, args: readonly string[]): number {
  const error = toAttendingError(failure);
  if (isCancellation(failure)) {
    process.stderr.write(`attending: ${`${error.message} ${error.action}`.trimEnd()}\n`);
    return EXIT.cancelled;
  }
  process.stderr.write(`attending: ${error.code}: ${error.message} ${error.action}\n`);
  if (args.includes('--verbose')) {
    process.stderr.write(`${error.stack ?? ''}\n`);
    if (error.cause instanceof Error) process.stderr.write(`caused by ${error.cause.stack ?? error.cause.name}\n`);
  }
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify({ error: error.toRecord() })}\n`);
  return USAGE_CODES.has(error.code) ? EXIT.usage : EXIT.failed;
}

/** A reader that closes early ("| head") is no failure. */
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

if (isMainThread) {
  process.stdout.on('error', (error) => {
    process.exit(isClosedPipe(error) ? EXIT.done : EXIT.failed);
  });
  const args = process.argv.slice(2);
  void main(args).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.exitCode = report(error, args);
    },
  );
} else {
  serveRecords(parentPort!, workerData as WorkerSetup);
}

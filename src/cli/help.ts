import type { Flags } from './arguments.ts';
import { NOTE_COMMANDS } from './noteCommands.ts';
import { VERSION } from './version.ts';

export const REPORT_HELP = 'one self-contained HTML page with all of it';

/** Commands of dist/models.js, by their first word. */
const MODEL_COMMAND_HELPS: Readonly<Record<string, string>> = {
  generate: 'text from a local model or an endpoint',
  models: 'list, pull, remove and describe local models: attending models --help',
  pipeline: 'two models, one after the other: a summary with all that matters, then half of it, checked',
  gpu: 'what GPUs, processor and memory are doing',
};
export const MODEL_COMMAND_NAMES: readonly string[] = Object.keys(MODEL_COMMAND_HELPS);

const DATA_COMMAND_HELP = 'MIMIC, BHC and medical QA prepared in DuckDB: attending data --help';

/** Help of the whole program. */
export function generalHelp(): string {
  const helps = [...Object.entries(NOTE_COMMANDS).map(([name, { help }]) => [name, help] as const), ['report', REPORT_HELP] as const, ['data', DATA_COMMAND_HELP] as const, ...Object.entries(MODEL_COMMAND_HELPS)];
  const commands = helps.map(([name, help]) => `  ${name.padEnd(12)}${help}`);
  return [
    `attending ${VERSION}: clinical notes, on your own machine`,
    '',
    'usage: attending COMMAND NOTE.txt [flags]                          one note ("-" is standard input)',
    '       attending COMMAND --input FILE.jsonl --output FILE.jsonl     many: {"id", "text"} a line',
    '',
    ...commands,
    '',
    'attending COMMAND --help shows the flags of a command.',
    'Exit codes: 0 done, 1 failed, 2 wrong usage, 3 some records failed, 130 cancelled.',
    '',
  ].join('\n');
}

/** Help of one command. */
export function commandHelp(name: string, help: string, flags: Flags): string {
  return [`attending ${name}: ${help}`, '', `usage: attending ${name} NOTE.txt [flags]`, '', ...flagRows(flags), ''].join('\n');
}

/** A line of help for each flag. */
export function flagRows(flags: Flags): string[] {
  return Object.entries(flags).map(([flag, { value, help }]) => `  ${`--${flag}${value === undefined ? '' : ` ${value}`}`.padEnd(22)} ${help}`);
}

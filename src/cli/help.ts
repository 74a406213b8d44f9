import type { Flags } from './arguments.ts';
import { NOTE_COMMANDS, type NoteCommand, type NoteCommandName } from './noteCommands.ts';
import { VERSION } from './version.ts';

/** Help of the whole program. */
export function generalHelp(): string {
  const commands = Object.entries(NOTE_COMMANDS).map(([name, command]) => `  ${name.padEnd(12)}${command.help}`);
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
export function commandHelp(name: NoteCommandName, command: NoteCommand, flags: Flags): string {
  const rows = Object.entries(flags).map(([flag, { value, help }]) => `  ${`--${flag}${value === undefined ? '' : ` ${value}`}`.padEnd(22)}${help}`);
  return [`attending ${name}: ${command.help}`, '', `usage: attending ${name} NOTE.txt [flags]`, '', ...rows, ''].join('\n');
}

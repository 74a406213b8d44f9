import { parseArgs, type ParseArgsConfig } from 'node:util';
import { AttendingError } from '../platform/errors.ts';
import { nearest } from '../platform/nearest.ts';

/** A flag of a command: how it is written, what it takes, what help says. */
export interface Flag {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** Placeholder of the value in help, e.g. `FILE`. */
  readonly value?: string;
  readonly help: string;
}

export type Flags = Readonly<Record<string, Flag>>;

export interface ParsedArguments {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** Parses arguments against the flags of one command. Throws UNKNOWN_FLAG (naming the nearest) or BAD_FLAG. */
export function parseArguments(args: readonly string[], flags: Flags, command: string): ParsedArguments {
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const [name, flag] of Object.entries(flags)) {
    options[name] = flag.short === undefined ? { type: flag.type } : { type: flag.type, short: flag.short };
  }
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const values: Record<string, string | boolean | undefined> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') {
      positionals.push(token.value);
    } else if (token.kind === 'option') {
      const flag = flags[token.name];
      if (flag === undefined) throw unknownFlag(token.rawName, flags, command);
      if (flag.type === 'boolean' && token.value !== undefined) {
        throw new AttendingError('BAD_FLAG', `${token.rawName} takes no value.`, `Write it as ${token.rawName} alone.`);
      }
      if (flag.type === 'string' && (token.value === undefined || (!token.inlineValue && /^--?[a-z]/i.test(token.value)))) {
        throw new AttendingError('BAD_FLAG', `${token.rawName} needs a value.`, `Write ${token.rawName} ${flag.value ?? 'VALUE'}.`);
      }
      values[token.name] = flag.type === 'boolean' ? true : token.value;
    }
  }
  return { values, positionals };
}

function unknownFlag(rawName: string, flags: Flags, command: string): AttendingError {
  const names = Object.keys(flags).map((name) => `--${name}`);
  const near = nearest(rawName, names);
  const action = near === undefined ? `Run "attending ${command} --help" for its flags.` : `Did you mean ${near}? "attending ${command} --help" lists all flags.`;
  return new AttendingError('UNKNOWN_FLAG', `"attending ${command}" has no flag ${rawName}.`, action);
}

/** Reads a number flag; undefined when it is not given. Throws BAD_FLAG outside the range. */
export function numberFlag(values: ParsedArguments['values'], name: string, range: { min: number; max: number; integer?: boolean }): number | undefined {
  const raw = values[name];
  if (typeof raw !== 'string') return undefined;
  const value = raw.trim() === '' ? Number.NaN : Number(raw);
  if (Number.isFinite(value) && value >= range.min && value <= range.max && (range.integer !== true || Number.isInteger(value))) return value;
  const kind = range.integer === true ? 'a whole number' : 'a number';
  throw new AttendingError('BAD_FLAG', `--${name} must be ${kind} from ${range.min} to ${range.max}, not "${raw}".`, `Write for example --${name} ${range.integer === true ? range.min : (range.min + range.max) / 2}.`);
}

/** Reads a flag that takes one of a few words; undefined when it is not given. Throws BAD_FLAG, naming the nearest word. */
export function choiceFlag<Choice extends string>(values: ParsedArguments['values'], name: string, choices: readonly Choice[]): Choice | undefined {
  const raw = values[name];
  if (typeof raw !== 'string') return undefined;
  const known = choices.find((choice) => choice === raw);
  if (known !== undefined) return known;
  const near = nearest(raw, choices);
  const action = near === undefined ? `Write one of ${choices.map((choice) => `--${name} ${choice}`).join(', ')}.` : `Did you mean --${name} ${near}?`;
  throw new AttendingError('BAD_FLAG', `--${name} must be ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)!}, not "${raw}".`, action);
}

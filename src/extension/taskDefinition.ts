import { createHash } from 'node:crypto';
import path from 'node:path';
import { AttendingError } from '../platform/errors.ts';
import { nearest } from '../platform/nearest.ts';
import { COMMAND_SENTENCES, TASK_COMMANDS, TASK_OPTIONS, type TaskCommand, type TaskOption } from './taskOptions.ts';

/** Type of our tasks in tasks.json. */
export const TASK_TYPE = 'attending';

/** A task as tasks.json says it: a command and its flags in camelCase. */
export interface DataTaskDefinition {
  readonly type: typeof TASK_TYPE;
  readonly command: TaskCommand;
  readonly [option: string]: string | number | boolean;
}

const NOT_OPTIONS: ReadonlySet<string> = new Set(['type', 'command']);

/**
 * The command line of a task: `['data', 'mimic', '--dir', 'mimic-iv', …]`, flags in the order of the definition.
 * What is missing the command line itself says. Throws BAD_CONFIGURATION for an unknown command, an unknown option
 * (naming the nearest) or a value of another type.
 */
export function taskArguments(definition: Readonly<Record<string, unknown>>): string[] {
  const command = commandOf(definition['command']);
  const options = TASK_OPTIONS[command];
  const args = command.split(' ');
  const bare: string[] = [];
  for (const [name, value] of Object.entries(definition)) {
    // VS Code adds properties of its own, `_key` for one.
    if (NOT_OPTIONS.has(name) || name.startsWith('_') || value === undefined) continue;
    const option = options[name];
    if (option === undefined) throw unknownOption(name, command);
    if (!fits(option, value)) throw new AttendingError('BAD_CONFIGURATION', `The option "${name}" of "${command}" must be ${wanted(option)}.`, 'Correct it in the task.');
    if (option.bare === true) bare.push(String(value));
    else args.push(...flag(name, value));
  }
  return [...args, ...bare];
}

/** The others only read the database that they name. */
const WRITERS: ReadonlySet<unknown> = new Set<TaskCommand>(['data mimic', 'data bhc']);

/** The file that a task writes, as the definition says it; undefined when it writes none, or another file says which. */
export function taskDatabase(definition: Readonly<Record<string, unknown>>): string | undefined {
  return WRITERS.has(definition['command']) && typeof definition['db'] === 'string' ? definition['db'] : undefined;
}

/** Names a definition in a folder: the same for the same options, in whatever order. */
export function taskKey(definition: Readonly<Record<string, unknown>>, folder: string): string {
  const options = Object.entries(definition).filter(([name, value]) => !name.startsWith('_') && value !== undefined);
  options.sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify([folder, options])).digest('hex').slice(0, 24);
}

/** A task's name in lists: what it does and on what. */
export function taskName(definition: DataTaskDefinition): string {
  const text = (option: string): string => (typeof definition[option] === 'string' ? definition[option] : '');
  switch (definition.command) {
    case 'data mimic':
      return `prepare ${DATASET_NAMES[text('dataset')] ?? 'MIMIC'} in ${place(text('dir'))}`;
    case 'data bhc':
      return `prepare BHC summaries in ${text('csv')}`;
    case 'data qa':
      return `prepare medical QA in ${place(text('dir'))}`;
    case 'data prepare':
      return `prepare what ${text('config')} says`;
    case 'data clean':
      return `clean ${text('csv')}${text('recipe') === '' ? '' : ` (${text('recipe')})`}`;
    case 'data tokens':
      return `make tokens as ${text('config')} says`;
    case 'data stats':
      return `describe ${text('db')}`;
    case 'pipeline':
      return `compress ${text('input') || text('db') || text('config')} in two stages`;
    case 'data synth':
      return `make synthetic ${DATASET_NAMES[text('dataset')] ?? 'data'} to try`;
  }
}

export const DATASET_NAMES: Readonly<Record<string, string>> = { 'mimic-iii': 'MIMIC-III', 'mimic-iv': 'MIMIC-IV', bhc: 'BHC', qa: 'medical QA' };

/** The schema of tasks.json, as `contributes.taskDefinitions` in package.json has it (a test compares). */
export function taskDefinitionSchema(): object {
  const properties: Record<string, object> = {
    command: { type: 'string', enum: TASK_COMMANDS, enumDescriptions: TASK_COMMANDS.map((command) => COMMAND_SENTENCES[command]), description: 'What to do: a subcommand of the command line.' },
  };
  for (const name of new Set(TASK_COMMANDS.flatMap((command) => Object.keys(TASK_OPTIONS[command])))) {
    properties[name] = propertySchema(name);
  }
  return { type: TASK_TYPE, required: ['command'], properties };
}

/** One property for all commands that have it: VS Code's schema of tasks knows no cases. */
function propertySchema(name: string): object {
  const owners = TASK_COMMANDS.filter((command) => name in TASK_OPTIONS[command]);
  const options = owners.map((command) => TASK_OPTIONS[command][name]!);
  const types = [...new Set(options.map(({ type }) => (type === 'path' ? 'string' : type)))];
  const choices = [...new Set(options.flatMap((option) => option.choices ?? []))];
  const least = options.every(({ minimum }) => minimum !== undefined) ? Math.min(...options.map(({ minimum }) => minimum!)) : undefined;
  const most = options.every(({ maximum }) => maximum !== undefined) ? Math.max(...options.map(({ maximum }) => maximum!)) : undefined;
  return {
    type: types.length === 1 ? types[0] : types,
    ...(choices.length > 0 ? { enum: choices } : {}),
    ...(least === undefined ? {} : { minimum: least }),
    ...(most === undefined ? {} : { maximum: most }),
    description: describeProperty(name, owners),
  };
}

/** What the property is, said for the commands that it is for. */
function describeProperty(name: string, owners: readonly TaskCommand[]): string {
  const sentences = new Map<string, TaskCommand[]>();
  for (const command of owners) {
    const sentence = TASK_OPTIONS[command][name]!.description;
    sentences.set(sentence, [...(sentences.get(sentence) ?? []), command]);
  }
  if (owners.length === TASK_COMMANDS.length && sentences.size === 1) return [...sentences.keys()].join('');
  return [...sentences].map(([sentence, commands]) => `${commands.join(', ')}: ${sentence}`).join(' ');
}

function commandOf(value: unknown): TaskCommand {
  const known = TASK_COMMANDS.find((command) => command === value);
  if (known !== undefined) return known;
  if (typeof value !== 'string') throw new AttendingError('BAD_CONFIGURATION', 'The task names no command.', `Give it "command", one of ${quoted(TASK_COMMANDS)}.`);
  const near = nearest(value, TASK_COMMANDS);
  throw new AttendingError('BAD_CONFIGURATION', `The task's command "${value}" is not known.`, near === undefined ? `Write one of ${quoted(TASK_COMMANDS)}.` : `Did you mean "${near}"?`);
}

function unknownOption(name: string, command: TaskCommand): AttendingError {
  const owners = TASK_COMMANDS.filter((other) => name in TASK_OPTIONS[other]);
  const near = nearest(name, Object.keys(TASK_OPTIONS[command]));
  const action = near !== undefined ? `Did you mean "${near}"?` : owners.length > 0 ? `It belongs to ${quoted(owners)}.` : `Its options are ${quoted(Object.keys(TASK_OPTIONS[command]))}.`;
  return new AttendingError('BAD_CONFIGURATION', `A task of "${command}" has no option "${name}".`, action);
}

function flag(name: string, value: string | number | boolean): string[] {
  const written = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  if (typeof value === 'boolean') return value ? [written] : [];
  const text = String(value);
  // A value that looks like a flag would be read as one.
  return text.startsWith('-') ? [`${written}=${text}`] : [written, text];
}

function fits({ type, choices, minimum, maximum }: TaskOption, value: unknown): value is string | number | boolean {
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'string' || type === 'path') return typeof value === 'string' && value !== '' && (choices === undefined || choices.includes(value));
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  return (type === 'number' || Number.isInteger(value)) && (minimum === undefined || value >= minimum) && (maximum === undefined || value <= maximum);
}

function wanted({ type, choices, minimum, maximum }: TaskOption): string {
  if (choices !== undefined) return `one of ${quoted(choices)}`;
  if (type === 'boolean') return 'true or false';
  if (type === 'path') return 'the path of a file or folder';
  if (type === 'string') return 'a text';
  const number = type === 'integer' ? 'a whole number' : 'a number';
  if (minimum !== undefined && maximum !== undefined) return `${number} from ${minimum} to ${maximum}`;
  return minimum === undefined ? number : `${number}, ${minimum} or more`;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}

/** The workspace folder itself has no name of its own. */
function place(dir: string): string {
  return dir === '' || dir === '.' ? 'this folder' : path.posix.normalize(dir);
}

import type { Engine } from '../engine/engine.ts';
import { ENTITY_SOURCES, type EntitySource } from '../entities/tagger.ts';
import type { DeidentifyOptions, NameSource } from '../privacy/types.ts';
import { choiceFlag, numberFlag, type Flags, type ParsedArguments } from './arguments.ts';
import { ASSERTIONS_COMMAND } from './assertionsCommand.ts';
import { DEIDENTIFY_COMMAND } from './deidentifyCommand.ts';
import { MODEL_FLAGS_OF } from './modelFlags.ts';

/** Options of a note command after validation; plain data, so that they travel to workers. */
export interface NoteOptions {
  readonly ratio?: number;
  readonly maxWords?: number;
  /** Who names entities; rules by default. */
  readonly source?: EntitySource;
  /** Of the mention that `assertions` is asked about, in UTF-16 code units. */
  readonly start?: number;
  readonly end?: number;
  readonly deidentify?: DeidentifyOptions;
  readonly names?: NameSource;
}

export const NOTE_COMMAND_NAMES = ['entities', 'assertions', 'summarize', 'compress', 'code', 'deidentify'] as const;
export type NoteCommandName = (typeof NOTE_COMMAND_NAMES)[number];

/** What a command works on: a record of a JSONL file, or the note of a file as `{text}`. Fields besides `text` are unchecked. */
export interface NoteRecord {
  readonly text: string;
  readonly [field: string]: unknown;
}

/** A command that takes a note, or a JSONL file of notes, and gives one JSON object for each. */
export interface NoteCommand {
  readonly help: string;
  readonly flags: Flags;
  readonly options: (values: ParsedArguments['values']) => NoteOptions;
  /** What a whole run needs before its first note: a failure here fails the run and not record by record. */
  readonly prepare?: (engine: Engine, options: NoteOptions) => Promise<void>;
  /** Commands that need a model answer later; the others at once, so that a batch of them waits for nothing. */
  readonly run: (engine: Engine, record: NoteRecord, options: NoteOptions) => object | Promise<object>;
}

const MAX_WORDS = 5000;

export const NOTE_COMMANDS: Readonly<Record<NoteCommandName, NoteCommand>> = {
  entities: {
    help: 'problems, medications, labs, vitals, procedures and dates, with assertion',
    flags: { entities: { type: 'string', value: ENTITY_SOURCES.join('|'), help: 'who names them: rules and word lists, the trained tagger, or both merged (default rules)' } },
    options: (values) => {
      const source = choiceFlag(values, 'entities', ENTITY_SOURCES);
      return source === undefined ? {} : { source };
    },
    prepare: (engine, { source = 'rules' }) => engine.prepare(source),
    run: (engine, { text }, { source = 'rules' }) => (source === 'rules' ? engine.entities(text) : engine.findEntities(text, source)),
  },
  assertions: ASSERTIONS_COMMAND,
  summarize: {
    help: 'an extractive summary, each sentence linked to its source; with --model one by a language model, checked',
    flags: { 'max-words': { type: 'string', value: 'N', help: 'longest summary in words (default: a fifth of the note, 60 to 250)' }, ...MODEL_FLAGS_OF.summarize },
    options: (values) => {
      const maxWords = numberFlag(values, 'max-words', { min: 10, max: MAX_WORDS, integer: true });
      return maxWords === undefined ? {} : { maxWords };
    },
    run: (engine, { text }, options) => engine.summarize(text, options.maxWords === undefined ? {} : { maxWords: options.maxWords }),
  },
  compress: {
    help: 'a shorter note that keeps entities, values, units and negations',
    flags: { ratio: { type: 'string', value: 'R', help: 'characters of the output / characters of the note, 0.1 to 1 (default 0.5)' }, ...MODEL_FLAGS_OF.compress },
    options: (values) => {
      const ratio = numberFlag(values, 'ratio', { min: 0.1, max: 1 });
      return ratio === undefined ? {} : { ratio };
    },
    run: (engine, { text }, options) => engine.compress(text, options.ratio === undefined ? {} : { ratio: options.ratio }),
  },
  code: {
    help: 'ICD-10-CM codes with their evidence',
    flags: MODEL_FLAGS_OF.code,
    options: () => ({}),
    run: (engine, { text }) => engine.code(text),
  },
  deidentify: DEIDENTIFY_COMMAND,
};

export function isNoteCommand(name: string): name is NoteCommandName {
  return (NOTE_COMMAND_NAMES as readonly string[]).includes(name);
}

import type { DataContext } from '../../dataset/context.ts';
import type { Flags, ParsedArguments } from '../arguments.ts';

/** A subcommand of `attending data`. */
export interface DataCommand {
  readonly help: string;
  /** What stands after the name in its usage line. */
  readonly usage: string;
  readonly flags: Flags;
  /** Gives what `--json` prints. Throws BAD_FLAG for flags that do not fit together. */
  readonly run: (parsed: ParsedArguments, context: DataContext) => Promise<object>;
  /** The same for people, lines without a last line break. */
  readonly print: (result: never) => string;
}

/** A subcommand's code loads when it is called. */
export const DATA_COMMANDS: Readonly<Record<string, () => Promise<DataCommand>>> = {
  prepare: async () => (await import('./prepare.ts')).PREPARE_COMMAND,
  bhc: async () => (await import('./bhc.ts')).BHC_COMMAND,
  qa: async () => (await import('./qa.ts')).QA_COMMAND,
  clean: async () => (await import('./clean.ts')).CLEAN_COMMAND,
  synth: async () => (await import('./synth.ts')).SYNTH_COMMAND,
  mimic: async () => (await import('./mimic.ts')).MIMIC_COMMAND,
  tokens: async () => (await import('./tokens.ts')).TOKENS_COMMAND,
  stats: async () => (await import('./stats.ts')).STATS_COMMAND,
};

/** One line each, for `attending data --help`. */
export const DATA_HELP: Readonly<Record<string, string>> = {
  prepare: 'everything that one YAML file names, from a download to tokens',
  bhc: 'the BHC summary set: checked, the target stripped from the input, split by patient',
  qa: 'question answering by specialty: holdout, training, evaluation and a pool',
  clean: 'columns of text cleaned step by step, every step kept, as NLTK does it or for clinical use',
  synth: 'a made-up export of MIMIC-III, MIMIC-IV, BHC or QA, in the schema of the real one',
  mimic: 'a MIMIC-III or MIMIC-IV download to tables, facts and splits in DuckDB',
  tokens: 'prompt and completion pairs as tokens to train on, by a YAML configuration',
  stats: 'what a prepared database holds: tables, split proof, lengths, codes; also as a report',
};

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

/** In the order in which they are used. A subcommand's code loads when it is called. */
export const DATA_COMMANDS: Readonly<Record<string, () => Promise<DataCommand>>> = {
  synth: async () => (await import('./synth.ts')).SYNTH_COMMAND,
  mimic: async () => (await import('./mimic.ts')).MIMIC_COMMAND,
  bhc: async () => (await import('./bhc.ts')).BHC_COMMAND,
  qa: async () => (await import('./qa.ts')).QA_COMMAND,
  clean: async () => (await import('./clean.ts')).CLEAN_COMMAND,
  tokens: async () => (await import('./tokens.ts')).TOKENS_COMMAND,
  prepare: async () => (await import('./prepare.ts')).PREPARE_COMMAND,
  stats: async () => (await import('./stats.ts')).STATS_COMMAND,
};

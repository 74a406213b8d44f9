import type { Flags, ParsedArguments } from '../arguments.ts';

/** What a command that uses models gets from the command line. */
export interface ModelCommandContext {
  /** Aborts with SIGINT, SIGTERM, SIGHUP. */
  readonly signal: AbortSignal;
  /** One plain sentence to standard error: fallbacks, what is loaded where. Never text of a note. */
  readonly say: (sentence: string) => void;
  /** One line that is written over, on a terminal only; undefined clears it. */
  readonly showProgress: (line: string | undefined) => void;
  /** The folder of the built program, where the children's bundles are. */
  readonly dist: string;
}

/** A command over local models: `generate`, `models …`, `pipeline`, `gpu`. */
export interface ModelCommand {
  readonly help: string;
  /** What stands after the name in its usage line. */
  readonly usage: string;
  readonly flags: Flags;
  /**
   * Gives what `--json` prints, or undefined where it has printed all itself. Throws BAD_FLAG for flags that do not fit together.
   */
  readonly run: (parsed: ParsedArguments, context: ModelCommandContext) => Promise<object | undefined>;
  /** The same for people, lines without a last line break. */
  readonly print: (result: never) => string;
  /** Whether some of many records failed, which is exit code 3. */
  readonly someFailed?: (result: never) => boolean;
}

/** In the order of the help. A command's code loads when it is called. `models list` stands under its two words. */
export const MODEL_COMMANDS: Readonly<Record<string, () => Promise<ModelCommand>>> = {
  generate: async () => (await import('./generate.ts')).generateCommand,
  'models list': async () => (await import('./list.ts')).listCommand,
  'models pull': async () => (await import('./pull.ts')).pullCommand,
  'models remove': async () => (await import('./remove.ts')).removeCommand,
  'models info': async () => (await import('./info.ts')).infoCommand,
  pipeline: async () => (await import('./pipeline.ts')).pipelineCommand,
  gpu: async () => (await import('./gpu.ts')).gpuCommand,
};

import path from 'node:path';
import * as z from 'zod';
import { readConfiguration } from '../../platform/configurationFile.ts';
import { DEFAULT_DATE } from '../../prompts/chatTemplate.ts';
import { CHAT_FAMILIES } from '../../prompts/families.ts';

const NAME = z.string().min(1);

/** A column by its name, or several whose values are joined. */
const COLUMN = z.union([NAME, z.array(NAME).min(1)]);

/** Where rows come from: a table or view of a database, or a file. */
const SOURCE = z
  .strictObject({
    database: NAME.optional(),
    /** With `database`; a table or view. */
    table: NAME.optional(),
    parquet: NAME.optional(),
    csv: NAME.optional(),
    /** The column that tells rows apart, kept as `row_id`; without it rows are numbered. */
    id: NAME.optional(),
    /** The column that names the split of a row; without it all rows are `train`. */
    split: NAME.optional(),
    /** Names of prompt templates for columns: `note: text` lets `{note}` be the column `text`. */
    columns: z.record(NAME, COLUMN).default({}),
    /** What stands between the entries of a list, and between joined columns. */
    separator: z.string().default(', '),
  })
  .superRefine((source, check) => {
    const given = (['database', 'parquet', 'csv'] as const).filter((key) => source[key] !== undefined);
    if (given.length !== 1) check.addIssue({ code: 'custom', message: `needs one of database, parquet and csv, but has ${given.length === 0 ? 'none' : given.join(' and ')}` });
    if ((source.database === undefined) !== (source.table === undefined)) check.addIssue({ code: 'custom', path: ['table'], message: 'goes with "database": name the table or view to read' });
  });

export const TRUNCATIONS = ['head', 'tail', 'sections', 'none'] as const;
export type Truncation = (typeof TRUNCATIONS)[number];

/** `attending data tokens --config FILE`: what docs/data-tokens.md describes. Paths are relative to the file. */
export const TOKENS_OPTIONS = z.strictObject({
  source: SOURCE,
  /** Value of the split column to the name of the split; rows with other values are left out. Default: as they are. */
  splits: z.record(NAME, NAME).optional(),
  prompt: NAME.default('Predict the medical codes for the following text: {note}'),
  completion: NAME.default('{codes}'),
  system: NAME.optional(),
  /** Stands between prompt and completion where there is no chat template. */
  between: z.string().default('\n'),
  /**
   * `auto`: the template in the model's folder, else the family whose special tokens the tokenizer has, else `none`.
   * `none`: prompt, completion, end of text, without roles.
   */
  chat: z.enum(['auto', ...CHAT_FAMILIES, 'none']).default('auto'),
  /** A chat template of your own, in place of `chat`. */
  chatTemplate: NAME.optional(),
  /** For templates that name the day. */
  date: NAME.default(DEFAULT_DATE),
  /** A model's folder or its tokenizer.json. */
  tokenizer: NAME,
  /** The token that ends a text where no chat template does; default: the one of tokenizer_config.json. */
  endOfText: NAME.optional(),
  /** Of prompt and completion together. */
  maxTokens: z.int().min(8).max(1_048_576).default(2048),
  truncation: z
    .strictObject({
      keep: z.enum(TRUNCATIONS).default('head'),
      /** The name in the prompt that gives way; needed when there are several. */
      column: NAME.optional(),
    })
    .prefault({}),
  output: z.strictObject({
    database: NAME,
    /** A folder that gets one Parquet file a split. */
    parquet: NAME.optional(),
  }),
  jobs: z.int().min(1).max(64).optional(),
});

export type TokensOptions = z.output<typeof TOKENS_OPTIONS>;

/** Reads a configuration; its paths become those that they are beside the file. Throws FILE_NOT_FOUND, BAD_CONFIGURATION. */
export async function readTokensOptions(file: string): Promise<TokensOptions> {
  return placeTokensPaths(await readConfiguration(file, TOKENS_OPTIONS), path.dirname(path.resolve(file)));
}

/** The options with their paths, relative to a folder, made absolute. */
export function placeTokensPaths(options: TokensOptions, folder: string): TokensOptions {
  const at = (place: string): string => path.resolve(folder, place);
  const { source, output, chatTemplate } = options;
  return {
    ...options,
    source: {
      ...source,
      ...(source.database === undefined ? {} : { database: at(source.database) }),
      ...(source.parquet === undefined ? {} : { parquet: at(source.parquet) }),
      ...(source.csv === undefined ? {} : { csv: at(source.csv) }),
    },
    tokenizer: at(options.tokenizer),
    ...(chatTemplate === undefined ? {} : { chatTemplate: at(chatTemplate) }),
    output: { database: at(output.database), ...(output.parquet === undefined ? {} : { parquet: at(output.parquet) }) },
  };
}

import path from 'node:path';
import { Database } from '../../platform/database.ts';
import { AttendingError } from '../../platform/errors.ts';
import { nearest } from '../../platform/nearest.ts';
import { columnsOf, parsePromptTemplate } from '../../prompts/promptTemplate.ts';
import { TextEncoderOfModel } from '../../prompts/tokenizer/encoder.ts';
import { readTokenizer, specialTexts, vocabularySize } from '../../prompts/tokenizer/tokenizerFile.ts';
import type { DataContext } from '../context.ts';
import { beginPreparation, fingerprintOf, runStep } from '../steps.ts';
import { chooseChat } from './chat.ts';
import { exportSplits } from './export.ts';
import type { TokensOptions } from './options.ts';
import type { PairLimits } from './pair.ts';
import { PairRenderer, type PairPlan } from './render.ts';
import { readReport, TokensReport, writeReport, type TokensCounts } from './report.ts';
import { tokeniseRows } from './run.ts';
import { openRows, shareOfMemory } from './source.ts';
import { createTokens, TokensTable } from './table.ts';

/** What `attending data tokens --json` prints. */
export interface TokensResult extends TokensCounts {
  readonly database: string;
  readonly parquet: readonly string[];
  readonly tokenizer: { readonly file: string; readonly vocabulary: number; readonly engine: string; readonly chat: string; readonly endOfText: string };
  readonly seconds: number;
  /** An earlier run had made the same tokens: nothing was done again. */
  readonly kept: boolean;
}

/**
 * Makes prompt and completion pairs of rows, tokenises them in threads, and saves them as the table `tokens` and as one
 * Parquet file a split: `input_ids`, and `labels` that are -100 over the prompt.
 *
 * All in one transaction: a cancelled run leaves nothing, and a finished one is kept as long as its configuration,
 * tokenizer and source are the same. Throws BAD_CONFIGURATION, TOKENIZER_NOT_FOUND, TOKENIZER_BROKEN, BAD_TEMPLATE,
 * MISSING_COLUMNS, TABLE_MISSING, NO_ROWS, TABLE_EXISTS and what Database throws.
 */
export async function buildTokens(options: TokensOptions, context: DataContext, { drop = false } = {}): Promise<TokensResult> {
  const startedMs = performance.now();
  const database = path.resolve(options.output.database);
  if (options.source.database !== undefined && path.resolve(options.source.database) === database) {
    throw new AttendingError('BAD_CONFIGURATION', '"output.database" is the database that the rows come from.', 'Name a database of its own for the tokens.');
  }
  const tokenizer = await readTokenizer(options.tokenizer);
  const { engine } = TextEncoderOfModel.choose(tokenizer.content);
  const chat = await chooseChat(options, tokenizer);
  const plan: PairPlan = {
    template: chat.template,
    bosToken: chat.bosToken,
    eosToken: chat.eosToken,
    date: options.date,
    system: options.system === undefined ? undefined : parsePromptTemplate(options.system, 'system'),
    prompt: parsePromptTemplate(options.prompt, 'prompt'),
    completion: parsePromptTemplate(options.completion, 'completion'),
    between: options.between,
    specials: specialTexts(tokenizer.content),
  };
  const names = columnsOf([...(plan.system ?? []), ...plan.prompt, ...plan.completion]);
  const limits: PairLimits = { maxTokens: options.maxTokens, keep: options.truncation.keep, column: truncatedColumn(options, plan), endId: chat.endId };
  // A template that refuses such turns refuses them before anything is read.
  const renderer = new PairRenderer(plan);
  renderer.render(Object.fromEntries(names.map((name) => [name, 'x'])));
  if (renderer.opensDifferently) context.onWarning(`The chat template ${chat.name} opens its answer otherwise when asked than in a finished one; the prompt ends where both agree.`);

  const db = await Database.open(database, { signal: context.signal, memoryMiB: shareOfMemory(context, 4) });
  try {
    await beginPreparation(db, { kind: 'tokens', seed: 0, tables: ['tokens'], views: [], drop });
    const rows = await openRows(options, names, context);
    try {
      const { source, splits } = options;
      const fingerprint = await fingerprintOf(rows.files, [source, splits, plan, limits, tokenizer.hash]);
      const report = new TokensReport();
      const table = new TokensTable(db);
      const setup = { kind: 'tokens', tokenizerFile: tokenizer.file, engine, plan, limits, names } as const;
      const outcome = await runStep(
        db,
        { name: 'tokens', fingerprint },
        async () => {
          await createTokens(db);
          await tokeniseRows({ rows, setup, jobs: options.jobs ?? context.jobs, report, table }, context);
          await table.close();
          await writeReport(db, report.counts());
          return report.rows;
        },
        context,
      );
      const counts = outcome.kept ? await readReport(db) : report.counts();
      const parquet = options.output.parquet === undefined ? [] : await exportSplits(db, path.resolve(options.output.parquet), Object.keys(counts.splits), outcome.kept, context);
      return {
        ...counts,
        database,
        parquet,
        tokenizer: { file: tokenizer.file, vocabulary: vocabularySize(tokenizer.content), engine, chat: chat.name, endOfText: chat.eosToken },
        seconds: Math.round((performance.now() - startedMs) / 100) / 10,
        kept: outcome.kept,
      };
    } finally {
      rows.close();
    }
  } finally {
    db.close();
  }
}

/** The value that gives way in a row that is too long. Throws BAD_CONFIGURATION when it is not clear. */
function truncatedColumn({ truncation: { keep, column } }: TokensOptions, plan: PairPlan): string | undefined {
  const inPrompt = columnsOf(plan.prompt);
  if (column !== undefined) {
    if (inPrompt.includes(column)) return column;
    const near = nearest(column, inPrompt);
    throw new AttendingError('BAD_CONFIGURATION', `"truncation.column" names "${column}", which the prompt does not have.`, near === undefined ? `It has ${inPrompt.join(', ')}.` : `Did you mean "${near}"?`);
  }
  if (keep === 'none' || inPrompt.length <= 1) return inPrompt[0];
  throw new AttendingError('BAD_CONFIGURATION', `The prompt has several columns (${inPrompt.join(', ')}): it is not clear which one gives way in a row that is too long.`, 'Name it with "truncation.column", or write "keep: none" to refuse such rows.');
}

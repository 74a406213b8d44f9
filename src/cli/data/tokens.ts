import path from 'node:path';
import { buildTokens, type TokensResult } from '../../dataset/tokens/build.ts';
import { readTokensOptions } from '../../dataset/tokens/options.ts';
import { AttendingError } from '../../platform/errors.ts';
import type { DataCommand } from './commands.ts';
import { duration } from './progress.ts';

/** `attending data tokens`: prompt and completion pairs of a prepared database as tokens to train on. */
export const TOKENS_COMMAND: DataCommand = {
  help: 'prompt and completion pairs as tokens to train on, by a YAML configuration',
  usage: '--config FILE [--drop]',
  flags: {
    config: { type: 'string', value: 'FILE', help: 'what to read, ask, answer and write (see examples/data/tokens.yaml)' },
    drop: { type: 'boolean', help: 'make the tokens anew where the database holds some of another configuration' },
  },
  run: async ({ values, positionals }, context) => {
    if (positionals.length > 0) throw new AttendingError('BAD_FLAG', `"attending data tokens" takes no file, but got ${positionals[0]!}.`, 'Name the configuration with --config FILE.');
    const file = values['config'];
    if (typeof file !== 'string') throw new AttendingError('BAD_FLAG', '"attending data tokens" needs --config.', 'Add --config FILE; examples/data/tokens.yaml is one.');
    return buildTokens(await readTokensOptions(file), context, { drop: values['drop'] === true });
  },
  print: (result: TokensResult) => {
    const { rows, read, truncated, refused, refusedBecause, splits, tokens, lengths, tokenizer, database, parquet, seconds, kept } = result;
    const count = (n: number): string => n.toLocaleString('en');
    const reasons = [`${count(refusedBecause.emptyPrompt)} without a note`, `${count(refusedBecause.emptyCompletion)} without a completion`, `${count(refusedBecause.tooLong)} too long even when cut`];
    return [
      `${count(rows)} of ${count(read)} rows: ${Object.entries(splits).map(([name, n]) => `${name} ${count(n)}`).join(', ')}`,
      `${count(truncated)} truncated, ${count(refused)} refused${refused === 0 ? '' : ` (${reasons.join(', ')})`}`,
      `${count(tokens)} tokens; a row before truncation: median ${count(lengths.untruncated.p50)}, 99 % within ${count(lengths.untruncated.p99)}, longest ${count(lengths.untruncated.max)}`,
      `chat template ${tokenizer.chat}, tokenizer ${path.basename(path.dirname(tokenizer.file))} (${count(tokenizer.vocabulary)} tokens)`,
      ...[database, ...parquet],
      kept ? 'kept from an earlier run with the same configuration' : duration(seconds),
    ].join('\n');
  },
};

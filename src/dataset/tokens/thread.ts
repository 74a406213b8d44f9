import { readFile } from 'node:fs/promises';
import { TextEncoderOfModel, type EncoderEngine } from '../../prompts/tokenizer/encoder.ts';
import { parseTokenizer } from '../../prompts/tokenizer/tokenizerFile.ts';
import { PairMaker, REFUSALS, type PairLimits } from './pair.ts';
import { PairRenderer, type PairPlan } from './render.ts';

/** What a thread that tokenises is started with. */
export interface TokensThread {
  readonly kind: 'tokens';
  readonly tokenizerFile: string;
  readonly engine: EncoderEngine;
  readonly plan: PairPlan;
  readonly limits: PairLimits;
  /** Names of the values of a row, in the order of a job's. */
  readonly names: readonly string[];
}

/** Rows, each its values by the thread's names. */
export interface TokensJob {
  readonly rows: ReadonlyArray<readonly (string | null)[]>;
}

/** What became of each row of a job, as arrays: outcomes, then the tokens of those with a place, end to end. */
export interface TokensAnswer {
  /** 0 whole, 1 truncated, 2 and more: REFUSALS from its first. */
  readonly outcomes: Uint8Array;
  /** Of each row before truncation; 0 where nothing was tokenised. */
  readonly fullLengths: Int32Array;
  readonly promptTokens: Int32Array;
  readonly completionTokens: Int32Array;
  readonly ids: Int32Array;
}

export const OUTCOME_TRUNCATED = 1;
export const FIRST_REFUSAL = 2;

/** The thread kind "tokens". Throws TOKENIZER_NOT_FOUND, TOKENIZER_BROKEN, BAD_TEMPLATE. */
export async function serveTokens({ tokenizerFile, engine, plan, limits, names }: TokensThread): Promise<(job: TokensJob) => TokensAnswer> {
  const encoder = new TextEncoderOfModel(parseTokenizer(await readFile(tokenizerFile, 'utf8'), tokenizerFile), engine);
  const maker = new PairMaker(new PairRenderer(plan), encoder, limits);
  return ({ rows }) => {
    const outcomes = new Uint8Array(rows.length);
    const fullLengths = new Int32Array(rows.length);
    const promptTokens = new Int32Array(rows.length);
    const completionTokens = new Int32Array(rows.length);
    const parts: Int32Array[] = [];
    let length = 0;
    for (const [i, row] of rows.entries()) {
      const made = maker.make(Object.fromEntries(names.map((name, j) => [name, row[j] ?? ''])));
      fullLengths[i] = made.fullLength;
      if ('refusal' in made) {
        outcomes[i] = FIRST_REFUSAL + REFUSALS.indexOf(made.refusal);
        continue;
      }
      outcomes[i] = made.truncated ? OUTCOME_TRUNCATED : 0;
      promptTokens[i] = made.prompt.length;
      completionTokens[i] = made.completion.length;
      parts.push(made.prompt, made.completion);
      length += made.prompt.length + made.completion.length;
    }
    const ids = new Int32Array(length);
    let at = 0;
    for (const part of parts) {
      ids.set(part, at);
      at += part.length;
    }
    return { outcomes, fullLengths, promptTokens, completionTokens, ids };
  };
}

import type { Database } from '../../platform/database.ts';
import { Lengths, type LengthSummary } from './lengths.ts';
import { REFUSALS, type Refusal } from './pair.ts';
import type { SourceRow } from './source.ts';
import { FIRST_REFUSAL, OUTCOME_TRUNCATED, type TokensAnswer } from './thread.ts';

/** What became of the rows. */
export interface TokensCounts {
  /** Rows of the dataset. */
  readonly rows: number;
  /** Rows of the source, refused ones included. */
  readonly read: number;
  readonly truncated: number;
  readonly refused: number;
  readonly refusedBecause: Readonly<Record<Refusal, number>>;
  /** Rows of each split. */
  readonly splits: Readonly<Record<string, number>>;
  readonly tokens: number;
  readonly lengths: {
    /** Of the rows as they would be without a limit. */
    readonly untruncated: LengthSummary;
    readonly prompt: LengthSummary;
    readonly completion: LengthSummary;
  };
}

/** Counts as rows go by. */
export class TokensReport {
  rows = 0;
  #read = 0;
  #truncated = 0;
  readonly #refused: Record<Refusal, number> = { emptyPrompt: 0, emptyCompletion: 0, tooLong: 0 };
  readonly #splits = new Map<string, number>();
  readonly #untruncated = new Lengths();
  readonly #prompt = new Lengths();
  readonly #completion = new Lengths();

  add(rows: readonly SourceRow[], answer: TokensAnswer): void {
    for (const [i, { split }] of rows.entries()) {
      const outcome = answer.outcomes[i]!;
      this.#read += 1;
      if (answer.fullLengths[i]! > 0) this.#untruncated.add(answer.fullLengths[i]!);
      if (outcome >= FIRST_REFUSAL) {
        this.#refused[REFUSALS[outcome - FIRST_REFUSAL]!] += 1;
        continue;
      }
      this.rows += 1;
      if (outcome === OUTCOME_TRUNCATED) this.#truncated += 1;
      this.#splits.set(split, (this.#splits.get(split) ?? 0) + 1);
      this.#prompt.add(answer.promptTokens[i]!);
      this.#completion.add(answer.completionTokens[i]!);
    }
  }

  counts(): TokensCounts {
    return {
      rows: this.rows,
      read: this.#read,
      truncated: this.#truncated,
      refused: this.#read - this.rows,
      refusedBecause: { ...this.#refused },
      splits: Object.fromEntries(this.#splits),
      tokens: this.#prompt.sum + this.#completion.sum,
      lengths: { untruncated: this.#untruncated.summary(), prompt: this.#prompt.summary(), completion: this.#completion.summary() },
    };
  }
}

/** Keeps the counts in the database, for a run that finds the tokens made. */
export async function writeReport(db: Database, counts: TokensCounts): Promise<void> {
  await db.run(`INSERT INTO attending_about VALUES ('report', $1) ON CONFLICT DO UPDATE SET "value" = excluded."value"`, [JSON.stringify(counts)]);
}

/** What `writeReport` kept. */
export async function readReport(db: Database): Promise<TokensCounts> {
  const { value } = await db.row<{ value: string }>(`SELECT "value" AS value FROM attending_about WHERE "key" = 'report'`);
  return JSON.parse(value) as TokensCounts;
}

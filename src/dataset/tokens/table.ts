import { DuckDBDataChunk, DuckDBListValue, INTEGER, LIST, BOOLEAN, VARCHAR, type DuckDBAppender, type DuckDBValue } from '@duckdb/node-api';
import type { Database } from '../../platform/database.ts';
import type { TokensAnswer } from './thread.ts';
import { FIRST_REFUSAL, OUTCOME_TRUNCATED } from './thread.ts';
import type { SourceRow } from './source.ts';

/** What labels hold where the model is not trained: PyTorch's cross entropy passes over it. */
const IGNORED = -100;

const COLUMNS = ['row_id', 'split', 'input_ids', 'labels', 'prompt_tokens', 'completion_tokens', 'truncated'] as const;
const TYPES = [VARCHAR, VARCHAR, LIST(INTEGER), LIST(INTEGER), INTEGER, INTEGER, BOOLEAN];

/** Makes the table `tokens`. Call it in a transaction. */
export async function createTokens(db: Database): Promise<void> {
  await db.run('CREATE TABLE tokens(row_id VARCHAR, split VARCHAR, input_ids INTEGER[], labels INTEGER[], prompt_tokens INTEGER, completion_tokens INTEGER, truncated BOOLEAN)');
}

/** Appends rows to `tokens`, in the order they are given. */
export class TokensTable {
  readonly #db: Database;
  #appender: DuckDBAppender | undefined;
  /** One for all: DuckDB's memory of a chunk comes back only when its object is collected. */
  #chunk: DuckDBDataChunk | undefined;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Appends the rows of a job that have a place. @param firstNumber what the first row is called where rows have no key */
  async append(rows: readonly SourceRow[], answer: TokensAnswer, firstNumber: number): Promise<void> {
    const columns: DuckDBValue[][] = COLUMNS.map(() => []);
    let at = 0;
    for (const [i, row] of rows.entries()) {
      if (answer.outcomes[i]! >= FIRST_REFUSAL) continue;
      const prompt = answer.promptTokens[i]!;
      const length = prompt + answer.completionTokens[i]!;
      const ids = Array.from(answer.ids.subarray(at, at + length));
      at += length;
      const labels = ids.map((id, j) => (j < prompt ? IGNORED : id));
      const cells = [row.id ?? String(firstNumber + i), row.split, new DuckDBListValue(ids), new DuckDBListValue(labels), prompt, length - prompt, answer.outcomes[i] === OUTCOME_TRUNCATED];
      for (const [c, cell] of cells.entries()) columns[c]!.push(cell);
    }
    const count = columns[0]!.length;
    if (count === 0) return;
    await this.#db.guard(async () => {
      this.#appender ??= await this.#db.connection.createAppender('tokens');
      const chunk = (this.#chunk ??= DuckDBDataChunk.create(TYPES));
      chunk.reset();
      chunk.rowCount = count;
      for (const [c, cells] of columns.entries()) chunk.setColumnValues(c, cells);
      this.#appender.appendDataChunk(chunk);
      this.#appender.flushSync();
    });
  }

  /** Puts what was appended into the table. */
  async close(): Promise<void> {
    await this.#db.guard(() => {
      this.#appender?.closeSync();
      return Promise.resolve();
    });
  }
}

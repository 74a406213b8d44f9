import type { Database } from '../../platform/database.ts';

const MOST_ROWS = 2048;
const MOST_CHARACTERS = 8 * 2 ** 20;

/** Rows of text on their way into a table, written by the batch: what is held does not grow with their number. */
export class RowBatch {
  readonly #db: Database;
  readonly #table: string;
  readonly #columns: number;
  #rows: (readonly (string | null)[])[] = [];
  #characters = 0;

  constructor(db: Database, table: string, columns: number) {
    this.#db = db;
    this.#table = table;
    this.#columns = columns;
  }

  async add(row: readonly (string | null)[]): Promise<void> {
    this.#rows.push(row);
    for (const value of row) this.#characters += value?.length ?? 0;
    if (this.#rows.length >= MOST_ROWS || this.#characters >= MOST_CHARACTERS) await this.flush();
  }

  async flush(): Promise<void> {
    const rows = this.#rows;
    this.#rows = [];
    this.#characters = 0;
    if (rows.length === 0) return;
    await this.#db.guard(async () => {
      const appender = await this.#db.connection.createAppender(this.#table);
      for (const row of rows) {
        for (let column = 0; column < this.#columns; column += 1) {
          const value = row[column] ?? null;
          if (value === null) appender.appendNull();
          else appender.appendVarchar(value);
        }
        appender.endRow();
      }
      appender.closeSync();
    });
  }
}

import type { Database } from '../../platform/database.ts';

const MOST_ROWS = 2048;
const MOST_CHARACTERS = 8 * 2 ** 20;

type Value = string | number | null;

/** Rows of texts and whole numbers on their way into a table, written by the batch: what is held does not grow with their number. */
export class RowBatch {
  readonly #db: Database;
  readonly #table: string;
  #rows: (readonly Value[])[] = [];
  #characters = 0;

  constructor(db: Database, table: string) {
    this.#db = db;
    this.#table = table;
  }

  async add(row: readonly Value[]): Promise<void> {
    this.#rows.push(row);
    for (const value of row) if (typeof value === 'string') this.#characters += value.length;
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
        for (const value of row) {
          if (value === null) appender.appendNull();
          else if (typeof value === 'number') appender.appendInteger(value);
          else appender.appendVarchar(value);
        }
        appender.endRow();
      }
      appender.closeSync();
    });
  }
}

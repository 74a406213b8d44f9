import type { Database } from '../../platform/database.ts';

/** Items of one specialty that say again what another says. */
export interface Repeats {
  /** The same question with the same answer. */
  readonly duplicates: number;
  /** The same question with another, shorter answer. */
  readonly otherAnswers: number;
}

/**
 * Makes table `items(specialty, hash, tie)` of `raw`: a question stands once in its specialty,
 * with the longest of its answers (of equally long ones the first by hash, so that no order of files matters). Items
 * that are recorded as holdout or evaluation stay as recorded and are not among them.
 */
export async function keepOneOfEach(db: Database): Promise<Map<string, Repeats>> {
  const rows = await db.rows<{ specialty: string; n: number; pairs: number; questions: number }>(
    `SELECT specialty, count(*) AS n, count(DISTINCT hash || answer_hash) AS pairs, count(DISTINCT hash) AS questions FROM raw GROUP BY specialty`,
  );
  await db.run(
    `CREATE TABLE items AS SELECT specialty, hash, tie FROM (
       SELECT specialty, hash, tie, row_number() OVER (PARTITION BY specialty, hash ORDER BY answer_length DESC, answer_hash, tie) AS place FROM raw
     ) ranked ANTI JOIN recorded USING (specialty, hash) WHERE place = 1`,
  );
  return new Map(rows.map(({ specialty, n, pairs, questions }) => [specialty, { duplicates: n - pairs, otherAnswers: pairs - questions }]));
}

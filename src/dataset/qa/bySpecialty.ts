import type { Database } from '../../platform/database.ts';

/** The counts of a query that gives `specialty` and `n`. */
export async function countBySpecialty(db: Database, sql: string): Promise<Map<string, number>> {
  return new Map((await db.rows<{ specialty: string; n: number }>(sql)).map(({ specialty, n }) => [specialty, n]));
}

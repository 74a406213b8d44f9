import type { Database } from '../../platform/database.ts';
import { hasRecords } from './tables.ts';
import { DATABASE_KINDS, type DatabaseKind, type StepRecord } from './types.ts';

/** What the preparation wrote about itself (src/dataset/steps.ts); empty for a database of another program. */
export async function readRecords(db: Database): Promise<{ kind: DatabaseKind; about: Record<string, string>; steps: StepRecord[] }> {
  const about: Record<string, string> = {};
  if (await hasRecords(db, 'attending_about')) {
    for (const { key, value } of await db.rows<{ key: string; value: string | null }>('SELECT key, value FROM attending_about ORDER BY key')) about[key] = value ?? '';
  }
  const steps = (await hasRecords(db, 'attending_steps'))
    ? await db.rows<StepRecord>(`SELECT step AS name, coalesce(rows, 0) AS rows, coalesce(seconds, 0) AS seconds, coalesce(strftime(finished, '%Y-%m-%dT%H:%M:%S'), '') AS finished FROM attending_steps ORDER BY attending_steps.finished, step`)
    : [];
  return { kind: DATABASE_KINDS.find((kind) => kind === about['kind']) ?? 'other', about, steps };
}

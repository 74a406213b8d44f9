import type { Database } from '../../platform/database.ts';
import { hasRecords } from './tables.ts';
import { DATABASE_KINDS, type DatabaseKind, type StepRecord } from './types.ts';

/** Keys of `attending_about` that hold counts of a step as JSON: of MIMIC's steps, and of the tokens. */
const STEP_COUNTS = /^count:(.+)$/;
const TOKENS_REPORT = 'report';
const TOKENS_COUNTS = ['truncated', 'refused'];

/** What the preparation wrote about itself (src/dataset/steps.ts); empty for a database of another program. */
export async function readRecords(db: Database): Promise<{ kind: DatabaseKind; about: Record<string, string>; steps: StepRecord[] }> {
  const about: Record<string, string> = {};
  const counts = new Map<string, Record<string, number>>();
  if (await hasRecords(db, 'attending_about')) {
    for (const { key, value } of await db.rows<{ key: string; value: string | null }>('SELECT "key" AS key, "value" AS value FROM attending_about ORDER BY ALL')) {
      const step = STEP_COUNTS.exec(key)?.[1];
      if (step !== undefined) counts.set(step, readCounts(value));
      else if (key === TOKENS_REPORT) counts.set('tokens', Object.fromEntries(Object.entries(readCounts(value)).filter(([name]) => TOKENS_COUNTS.includes(name))));
      else about[key] = value ?? '';
    }
  }
  const steps = (await hasRecords(db, 'attending_steps'))
    ? await db.rows<Omit<StepRecord, 'counts'>>(`SELECT step AS name, coalesce(rows, 0) AS rows, coalesce(seconds, 0) AS seconds, coalesce(strftime(finished, '%Y-%m-%dT%H:%M:%SZ'), '') AS finished FROM attending_steps ORDER BY attending_steps.finished, step`)
    : [];
  return { kind: DATABASE_KINDS.find((kind) => kind === about['kind']) ?? 'other', about, steps: steps.map((step) => ({ ...step, counts: counts.get(step.name) ?? {} })) };
}

/** The whole numbers above 0 of an object, their names as words: `withoutText` is "without text". */
function readCounts(json: string | null): Record<string, number> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json ?? '');
  } catch {
    return {};
  }
  if (typeof parsed !== 'object' || parsed === null) return {};
  const found = Object.entries(parsed).filter((entry): entry is [string, number] => Number.isInteger(entry[1]) && Number(entry[1]) > 0);
  return Object.fromEntries(found.map(([name, value]) => [name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`), value]));
}

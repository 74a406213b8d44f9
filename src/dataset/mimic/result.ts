import type { Database } from '../../platform/database.ts';
import type { StepOutcome } from '../steps.ts';
import { proveSplit, type SplitProof } from './facts.ts';
import { countRows } from './notes.ts';
import type { MimicOptions } from './options.ts';
import { NOTES } from './schema.ts';

/** What `attending data mimic --json` prints. */
export interface MimicResult extends SplitProof {
  readonly dataset: MimicOptions['dataset'];
  readonly db: string;
  /** Rows by table. */
  readonly tables: Readonly<Record<string, number>>;
  readonly patients: { readonly chosen: number; readonly withFacts: number };
  readonly admissions: {
    readonly withNote: number;
    readonly withNoteButNoCode: number;
    readonly withNoteButNoDiagnosis: number;
    /** Of the chosen patients. */
    readonly withCodeButNoNote: number;
    /** Of several notes. */
    readonly joined: number;
    /** A note names an admission that the admission table has not. */
    readonly unknown: number;
  };
  /** What the files hold and the tables do not, by table and reason. */
  readonly leftOut: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly steps: readonly StepOutcome[];
  /** What to do next, when something is missing. */
  readonly next?: string;
}

const COUNT_KEY = 'count:';

/** Keeps what a step counted, so that a run that keeps the step can still tell it. Call it in the step's transaction. */
export async function saveCounts(db: Database, step: string, counts: object): Promise<void> {
  await db.run('INSERT INTO attending_about VALUES ($1, $2) ON CONFLICT DO UPDATE SET "value" = excluded."value"', [COUNT_KEY + step, JSON.stringify(counts)]);
}

async function readCounts(db: Database): Promise<Map<string, Record<string, number>>> {
  const rows = await db.rows<{ key: string; value: string }>(`SELECT "key", "value" FROM attending_about WHERE starts_with("key", '${COUNT_KEY}')`);
  return new Map(rows.map(({ key, value }) => [key.slice(COUNT_KEY.length), JSON.parse(value) as Record<string, number>]));
}

/** The state of a prepared database, all counts by query; fails when the split is not clean. Throws SPLIT_LEAK. */
export async function describePreparation(db: Database, options: MimicOptions, noteTable: boolean, steps: readonly StepOutcome[]): Promise<MimicResult> {
  const proof = await proveSplit(db);
  const tables: Record<string, number> = {};
  for (const { step } of steps) tables[step] = await countRows(db, step);
  const counts = await readCounts(db);
  const { joined = 0, ...factCounts } = counts.get('facts') ?? {};
  const leftOut: Record<string, Record<string, number>> = {};
  for (const [table, reasons] of [...counts, ['facts', factCounts] as const]) {
    const some = Object.fromEntries(Object.entries(reasons).filter(([reason, n]) => n > 0 && reason !== 'joined'));
    if (Object.keys(some).length > 0) leftOut[table] = some;
  }
  const count = async (sql: string): Promise<number> => (await db.row<{ n: number }>(`SELECT count(*) AS n FROM ${sql}`)).n;
  const next = tables['notes'] === 0 ? nextWithoutNotes(options, noteTable) : undefined;
  return {
    dataset: options.dataset,
    db: options.db,
    tables,
    ...proof,
    patients: { chosen: tables['chosen_patients'] ?? 0, withFacts: (await db.row<{ n: number }>('SELECT count(DISTINCT subject_id) AS n FROM facts')).n },
    admissions: {
      withNote: tables['facts'] ?? 0,
      withNoteButNoCode: await count('facts WHERE len(diagnosis_codes) = 0 AND len(procedure_codes) = 0'),
      withNoteButNoDiagnosis: await count('facts WHERE len(diagnosis_codes) = 0'),
      withCodeButNoNote: await count('admission_codes ANTI JOIN facts USING (subject_id, hadm_id)'),
      joined,
      unknown: await count('facts ANTI JOIN admissions USING (subject_id, hadm_id)'),
    },
    leftOut,
    steps,
    ...(next === undefined ? {} : { next }),
  };
}

function nextWithoutNotes({ dataset, dir }: MimicOptions, noteTable: boolean): string {
  const [file] = NOTES[dataset].files;
  const what = dataset === 'mimic-iii' ? "no row of category 'Discharge summary'" : "no row of note_type 'DS'";
  if (noteTable) return `The note table has ${what}: put the full ${file!}.csv.gz in its place, then run again with --drop.`;
  const where = dataset === 'mimic-iv' ? "MIMIC-IV's notes are a download of their own (mimic-iv-note)" : `${dir} has no note table`;
  return `${where}: put ${file!}.csv.gz into ${dir}, or name it with --notes, then run again with --drop.`;
}

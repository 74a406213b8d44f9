import type { Database } from '../../platform/database.ts';
import { AttendingError } from '../../platform/errors.ts';
import { EVAL_SHARE, HOLDOUT_PER_SPECIALTY, INITIAL_SHARE } from './arithmetic.ts';
import { countBySpecialty } from './bySpecialty.ts';
import type { Repeats } from './dedupe.ts';
import type { Draw } from './draw.ts';
import { QA_SPLITS, type QaSplit } from './layout.ts';
import type { SourceCounts } from './sources.ts';

/** Items by what became of them; `read` and `recordedOnly` together are all the others together. */
export interface QaCounts extends Record<QaSplit, number> {
  /** In the files. */
  readonly read: number;
  readonly emptyQuestions: number;
  readonly emptyAnswers: number;
  readonly duplicates: number;
  readonly otherAnswers: number;
  /** In another split of another specialty, and therefore in none of this one. */
  readonly withheld: number;
  /** Held out or in the evaluation set by an earlier run, and no longer in the files. */
  readonly recordedOnly: number;
}

export interface SpecialtyStats extends QaCounts {
  /** What of `rest` is drawn for training and evaluation. */
  readonly share: number;
  readonly rest: number;
  readonly drawn: number;
}

/** Questions (or ids) found where they must not be; all 0, or the run fails. */
export interface QaChecks {
  readonly holdoutInTrain: number;
  readonly holdoutInEval: number;
  readonly holdoutInPool: number;
  readonly evalInTrain: number;
  readonly evalInPool: number;
  readonly trainInPool: number;
  readonly questionTwiceInSpecialty: number;
  readonly idTwice: number;
  readonly unaccounted: number;
}

/** The content of `dataset_stats.json`; the last six are the reference pipeline's own names. */
export interface QaStats {
  readonly kind: 'qa';
  readonly seed: number;
  readonly holdoutPerSpecialty: number;
  readonly initialShare: number;
  readonly evalShare: number;
  readonly totals: QaCounts & { readonly specialties: number };
  readonly specialties: Readonly<Record<string, SpecialtyStats>>;
  readonly checks: QaChecks;
  readonly warnings: readonly string[];
  readonly total_specialties: number;
  readonly holdout_samples: number;
  readonly train_samples: number;
  readonly eval_samples: number;
  readonly eval_pool_samples: number;
  readonly samples_per_specialty: Readonly<Record<string, number>>;
}

export interface StatsParts {
  readonly seed: number;
  readonly sources: ReadonlyMap<string, SourceCounts>;
  readonly repeats: ReadonlyMap<string, Repeats>;
  readonly draws: readonly Draw[];
}

/** Counts the finished draw and proves it. Throws INTERNAL when a check fails: nothing is written then. */
export async function countQa(db: Database, parts: StatsParts): Promise<QaStats> {
  const placed = new Map<string, Map<string, number>>();
  for (const { specialty, split, n } of await db.rows<{ specialty: string; split: string; n: number }>('SELECT specialty, split, count(*) AS n FROM placed GROUP BY ALL')) {
    placed.set(specialty, (placed.get(specialty) ?? new Map<string, number>()).set(split, n));
  }
  const withheld = await countBySpecialty(db, 'SELECT specialty, count(*) AS n FROM items ANTI JOIN placed USING (specialty, hash) GROUP BY specialty');
  const recordedOnly = await countBySpecialty(db, 'SELECT specialty, count(*) AS n FROM recorded ANTI JOIN raw USING (specialty, hash) GROUP BY specialty');

  const specialties: Record<string, SpecialtyStats> = {};
  for (const { specialty, share, rest, drawn } of parts.draws) {
    const source = parts.sources.get(specialty) ?? { read: 0, emptyQuestions: 0, emptyAnswers: 0 };
    const repeats = parts.repeats.get(specialty) ?? { duplicates: 0, otherAnswers: 0 };
    const bySplit = (split: QaSplit): number => placed.get(specialty)?.get(split) ?? 0;
    specialties[specialty] = {
      holdout: bySplit('holdout'),
      train: bySplit('train'),
      eval: bySplit('eval'),
      pool: bySplit('pool'),
      share,
      rest,
      drawn,
      ...source,
      ...repeats,
      withheld: withheld.get(specialty) ?? 0,
      recordedOnly: recordedOnly.get(specialty) ?? 0,
    };
  }
  const all = Object.values(specialties);
  const total = (name: keyof QaCounts): number => all.reduce((sum, counts) => sum + counts[name], 0);
  const totals = {
    specialties: all.length,
    ...(Object.fromEntries(['holdout', 'train', 'eval', 'pool', 'read', 'emptyQuestions', 'emptyAnswers', 'duplicates', 'otherAnswers', 'withheld', 'recordedOnly'].map((name) => [name, total(name as keyof QaCounts)])) as Record<keyof QaCounts, number>),
  };
  return {
    kind: 'qa',
    seed: parts.seed,
    holdoutPerSpecialty: HOLDOUT_PER_SPECIALTY,
    initialShare: INITIAL_SHARE,
    evalShare: EVAL_SHARE,
    totals,
    specialties,
    checks: await prove(db, all),
    warnings: warningsOf(specialties),
    total_specialties: all.length,
    holdout_samples: totals.holdout,
    train_samples: totals.train,
    eval_samples: totals.eval,
    eval_pool_samples: totals.pool,
    samples_per_specialty: Object.fromEntries(Object.entries(specialties).map(([name, { train, eval: evaluated }]) => [name, train + evaluated])),
  };
}

async function prove(db: Database, all: readonly QaCounts[]): Promise<QaChecks> {
  const overlap = async (one: QaSplit, other: QaSplit): Promise<number> =>
    (await db.row<{ n: number }>(`SELECT count(*) AS n FROM (SELECT hash FROM placed WHERE split = '${one}' INTERSECT SELECT hash FROM placed WHERE split = '${other}')`)).n;
  const twice = async (keys: string): Promise<number> => (await db.row<{ n: number }>(`SELECT count(*) AS n FROM (SELECT ${keys} FROM placed GROUP BY ALL HAVING count(*) > 1)`)).n;
  const checks: QaChecks = {
    holdoutInTrain: await overlap('holdout', 'train'),
    holdoutInEval: await overlap('holdout', 'eval'),
    holdoutInPool: await overlap('holdout', 'pool'),
    evalInTrain: await overlap('eval', 'train'),
    evalInPool: await overlap('eval', 'pool'),
    trainInPool: await overlap('train', 'pool'),
    questionTwiceInSpecialty: await twice('specialty, hash'),
    idTwice: await twice("specialty || '-' || hash[:16]"),
    unaccounted: all.reduce((sum, counts) => sum + Math.abs(unaccountedOf(counts)), 0),
  };
  const failed = Object.entries(checks).filter(([, n]) => n !== 0);
  if (failed.length > 0) throw new AttendingError('INTERNAL', `The draw failed its own checks: ${failed.map(([name, n]) => `${name} ${n}`).join(', ')}.`, 'Nothing was written. Report it.');
  return checks;
}

function unaccountedOf(counts: QaCounts): number {
  const kept = QA_SPLITS.reduce((sum, split) => sum + counts[split], 0);
  return counts.read + counts.recordedOnly - (kept + counts.emptyQuestions + counts.emptyAnswers + counts.duplicates + counts.otherAnswers + counts.withheld);
}

/** What a reader of the counts should not overlook. */
function warningsOf(specialties: Readonly<Record<string, SpecialtyStats>>): string[] {
  const entries = Object.entries(specialties);
  const say = (names: readonly string[], sentence: (which: string, are: string) => string): string[] => (names.length === 0 ? [] : [sentence(names.join(', '), names.length === 1 ? 'has' : 'have')]);
  const named = (test: (stats: SpecialtyStats) => boolean): string[] => entries.filter(([, stats]) => test(stats)).map(([name]) => name);
  return [
    ...say(named(({ holdout }) => holdout < HOLDOUT_PER_SPECIALTY), (which, have) => `${which} ${have} fewer than ${HOLDOUT_PER_SPECIALTY} questions to hold out.`),
    ...say(named(({ holdout, train, eval: evaluated, pool }) => holdout > 0 && train + evaluated + pool === 0), (which, have) => `${which} ${have} nothing left to train on after the holdout.`),
    ...say(named(({ eval: evaluated, rest }) => rest > 0 && evaluated === 0), (which, have) => `${which} ${have} too few questions for an evaluation set.`),
    ...say(named(({ recordedOnly }) => recordedOnly > 0), (which, have) => `${which} ${have} held-out or evaluation questions that are no longer in the files; they stay.`),
    ...say(named(({ train, rest, eval: evaluated }) => rest > 0 && train === 0 && evaluated > 0), (which, have) => `${which} ${have} no training items at this share: what it draws is the evaluation set.`),
  ];
}

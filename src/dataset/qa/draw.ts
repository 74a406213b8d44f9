import type { Database } from '../../platform/database.ts';
import { drawnOf, evalOf, HOLDOUT_PER_SPECIALTY, trainOf } from './arithmetic.ts';
import { countBySpecialty } from './bySpecialty.ts';
import { RECORDED_TIE } from './textBuckets.ts';

/** What the draw decided on one specialty. */
export interface Draw {
  readonly specialty: string;
  readonly share: number;
  /** Items that are not held out, here or under another specialty: what the share is of. */
  readonly rest: number;
  readonly drawn: number;
  /** Holdout and evaluation items that this run drew; the others were recorded before. */
  readonly newHoldout: number;
  readonly newEval: number;
}

/**
 * Draws holdout, evaluation, training and pool in table `placed(specialty, hash, tie, split)` from tables `items`
 * (unrecorded, a question once a specialty), `recorded` and `trained`.
 *
 * All draws go by the order of `hash`, so nothing depends on files or their order, and a larger share contains a
 * smaller. Recorded holdout and evaluation items stay what they are. A question that several specialties have is in one
 * split only: the holdout of any goes before evaluation, that before training, that before the pool; where it would
 * stand in another split it is withheld.
 * Nothing that was ever trained on is held out or evaluated on later.
 */
export async function draw(db: Database, specialties: readonly string[], shareOf: (specialty: string) => number): Promise<Draw[]> {
  await db.run('CREATE TABLE placed (specialty VARCHAR, hash VARCHAR, tie VARCHAR, split VARCHAR)');
  await db.run('CREATE TABLE wanted (specialty VARCHAR, items BIGINT)');
  await db.run(`INSERT INTO placed SELECT specialty, hash, '${RECORDED_TIE}', split FROM recorded`);

  const heldOut = await countBySpecialty(db, "SELECT specialty, count(*) AS n FROM recorded WHERE split = 'holdout' GROUP BY specialty");
  const holdoutWanted = new Map(specialties.map((name) => [name, HOLDOUT_PER_SPECIALTY - (heldOut.get(name) ?? 0)]));
  const newHoldout = await place(db, 'holdout', holdoutWanted, "hash NOT IN (SELECT hash FROM trained) AND hash NOT IN (SELECT hash FROM recorded WHERE split = 'eval')");

  const notHeldOut = "hash NOT IN (SELECT hash FROM placed WHERE split = 'holdout')";
  const rest = await countBySpecialty(db, `SELECT specialty, count(*) AS n FROM (SELECT specialty, hash FROM items UNION ALL SELECT specialty, hash FROM recorded) WHERE ${notHeldOut} GROUP BY specialty`);

  const evaluated = await countBySpecialty(db, "SELECT specialty, count(*) AS n FROM recorded WHERE split = 'eval' GROUP BY specialty");
  const evalWanted = new Map(specialties.map((name) => [name, evaluated.has(name) ? 0 : evalOf(rest.get(name) ?? 0)]));
  const newEval = await place(db, 'eval', evalWanted, `${notHeldOut} AND hash NOT IN (SELECT hash FROM trained)`);

  const free = `${notHeldOut} AND hash NOT IN (SELECT hash FROM placed WHERE split = 'eval')`;
  const draws = specialties.map((specialty): Draw => {
    const share = shareOf(specialty);
    const own = rest.get(specialty) ?? 0;
    return { specialty, share, rest: own, drawn: drawnOf(own, share), newHoldout: newHoldout.get(specialty) ?? 0, newEval: newEval.get(specialty) ?? 0 };
  });
  const trainWanted = draws.map(({ specialty, share, rest }) => [specialty, trainOf(rest, share, (evaluated.get(specialty) ?? 0) + (newEval.get(specialty) ?? 0))] as const);
  await place(db, 'train', new Map(trainWanted), free);
  await db.run(`INSERT INTO placed SELECT specialty, hash, tie, 'pool' FROM items ANTI JOIN placed USING (specialty, hash) WHERE ${free} AND hash NOT IN (SELECT hash FROM placed WHERE split = 'train')`);
  return draws;
}

/** Places the first `wanted` items of each specialty that meet `condition`, in the order of their hashes; gives how many there were. */
async function place(db: Database, split: string, wanted: ReadonlyMap<string, number>, condition: string): Promise<Map<string, number>> {
  await db.run('DELETE FROM wanted');
  for (const [specialty, items] of wanted) if (items > 0) await db.run('INSERT INTO wanted VALUES ($1, $2)', [specialty, BigInt(items)]);
  await db.run(
    `INSERT INTO placed
     SELECT specialty, hash, tie, '${split}' FROM (
       SELECT specialty, hash, tie, row_number() OVER (PARTITION BY specialty ORDER BY hash) AS place
       FROM items WHERE specialty IN (SELECT specialty FROM wanted) AND ${condition}
     ) JOIN wanted USING (specialty) WHERE place <= wanted.items`,
  );
  return await countBySpecialty(db, `SELECT specialty, count(*) AS n FROM placed JOIN items USING (specialty, hash) WHERE split = '${split}' GROUP BY specialty`);
}

import type { Database } from '../../platform/database.ts';
import { ThreadPool } from '../../platform/threadPool.ts';
import type { DataContext } from '../context.ts';
import type { CsvSource } from '../csv/source.ts';
import { inputOf } from './columns.ts';
import { openLeakServer, type LeakAnswer, type LeakJob } from './leakServer.ts';
import type { BhcOptions } from './options.ts';
import { keptRows, withJoinsAsWritten } from './rows.ts';

interface FoundLeak {
  readonly noteId: string;
  readonly leak: LeakAnswer['leak'];
}

/**
 * Looks for the target in the input of every row that is kept, on worker threads: table `bhc_leaks`, one row a note that
 * leaks, with the places to cut as code points. What is held in memory is a few numbers a leak.
 */
export async function findLeaks(db: Database, source: CsvSource, options: BhcOptions, context: DataContext): Promise<number> {
  await db.run('CREATE TABLE bhc_leaks(note_id VARCHAR PRIMARY KEY, exact BOOLEAN, share DOUBLE, refused VARCHAR, from_1 INTEGER, to_1 INTEGER, from_2 INTEGER, to_2 INTEGER)');
  const total = (await db.row<{ n: number }>('SELECT count(*) AS n FROM bhc_rows WHERE left_out IS NULL')).n;
  const found = new Map<string, FoundLeak>();
  const finders = openFinders(context);
  const underWay = new Set<Promise<void>>();
  let done = 0;
  try {
    await withJoinsAsWritten(db, async () => {
      const rows = db.stream<{ id: string; input: string; target: string }>(`SELECT trim(note_id) AS id, ${inputOf(options.prefix)} AS input, target FROM (${keptRows(source)})`);
      for await (const batch of rows) {
        while (underWay.size > context.jobs) await Promise.race(underWay);
        const looking = finders.run({ inputs: batch.map(({ input }) => input), targets: batch.map(({ target }) => target) }).then((answers) => {
          for (const { row, leak } of answers) found.set(batch[row]!.id, { noteId: batch[row]!.id, leak });
          done += batch.length;
          context.onProgress({ step: 'leaks', done: Math.min(done, total), total, unit: 'notes' });
        });
        const settled = looking.finally(() => underWay.delete(settled));
        underWay.add(settled);
        // Its failure is met by the race or by the wait below.
        settled.catch(() => undefined);
      }
      await Promise.all(underWay);
    });
  } finally {
    await finders.close();
  }
  await save(db, [...found.values()]);
  return found.size;
}

interface Finders {
  readonly run: (job: LeakJob) => Promise<LeakAnswer[]>;
  readonly close: () => Promise<void>;
}

function openFinders({ jobs, threadScript }: DataContext): Finders {
  if (jobs > 1) {
    const pool = new ThreadPool<LeakJob, LeakAnswer[]>(threadScript, { kind: 'leaks' }, jobs);
    return { run: async (job) => await pool.run(job), close: async () => await pool.close() };
  }
  const answer = openLeakServer();
  return { run: (job) => Promise.resolve(answer(job)), close: () => Promise.resolve() };
}

async function save(db: Database, found: readonly FoundLeak[]): Promise<void> {
  await db.guard(async () => {
    const appender = await db.connection.createAppender('bhc_leaks');
    for (const { noteId, leak } of found) {
      appender.appendVarchar(noteId);
      appender.appendBoolean(leak.exact);
      appender.appendDouble(leak.share);
      if (leak.refused === undefined) appender.appendNull();
      else appender.appendVarchar(leak.refused);
      for (const place of [leak.cuts[0]?.from, leak.cuts[0]?.to, leak.cuts[1]?.from, leak.cuts[1]?.to]) {
        if (place === undefined) appender.appendNull();
        else appender.appendInteger(place);
      }
      appender.endRow();
    }
    appender.closeSync();
  });
}

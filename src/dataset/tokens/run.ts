import { ThreadPool } from '../../platform/threadPool.ts';
import type { DataContext } from '../context.ts';
import type { TokensReport } from './report.ts';
import type { RowSource, SourceRow } from './source.ts';
import type { TokensTable } from './table.ts';
import { serveTokens, type TokensAnswer, type TokensJob, type TokensThread } from './thread.ts';

/** A job is some rows, of about so many characters: small enough that threads end together, large enough that asking costs nothing. */
const JOB_ROWS = 256;
const JOB_CHARACTERS = 1 << 20;

/** What a run of tokenising works on. */
export interface TokeniseRun {
  readonly rows: RowSource;
  readonly setup: TokensThread;
  readonly jobs: number;
  readonly report: TokensReport;
  readonly table: TokensTable;
}

/** Tokenises all rows, in threads or in this one, and appends them in their order. At most two jobs a thread are in memory. */
export async function tokeniseRows({ rows, setup, jobs, report, table }: TokeniseRun, context: DataContext): Promise<void> {
  const pool = jobs > 1 ? new ThreadPool<TokensJob, TokensAnswer>(context.threadScript, setup, jobs) : undefined;
  const abort = (): void => void pool?.close();
  context.signal.addEventListener('abort', abort, { once: true });
  try {
    const here = pool === undefined ? await serveTokens(setup) : undefined;
    const run = async (job: TokensJob): Promise<TokensAnswer> => (pool === undefined ? here!(job) : await pool.run(job));
    const underWay: { rows: readonly SourceRow[]; answer: Promise<TokensAnswer> }[] = [];
    let done = 0;
    const finishOne = async (): Promise<void> => {
      const { rows: own, answer: pending } = underWay.shift()!;
      const answer = await pending;
      context.signal.throwIfAborted();
      await table.append(own, answer, done + 1);
      report.add(own, answer);
      done += own.length;
      context.onProgress({ step: 'tokens', done, total: rows.total, unit: 'rows' });
    };
    for await (const batch of rows.batches()) {
      for (const job of jobsOf(batch)) {
        const answer = run({ rows: job.map(({ values }) => values) });
        answer.catch(() => undefined);
        underWay.push({ rows: job, answer });
        if (underWay.length >= jobs * 2) await finishOne();
      }
    }
    while (underWay.length > 0) await finishOne();
  } catch (error) {
    context.signal.throwIfAborted();
    throw error;
  } finally {
    context.signal.removeEventListener('abort', abort);
    await pool?.close();
  }
}

function* jobsOf(batch: readonly SourceRow[]): Generator<readonly SourceRow[]> {
  let start = 0;
  let characters = 0;
  for (const [i, { values }] of batch.entries()) {
    for (const value of values) characters += value?.length ?? 0;
    if (i + 1 - start < JOB_ROWS && characters < JOB_CHARACTERS && i + 1 < batch.length) continue;
    yield batch.slice(start, i + 1);
    start = i + 1;
    characters = 0;
  }
}

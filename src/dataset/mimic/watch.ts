import type { Database } from '../../platform/database.ts';

const POLL_MS = 500;

/** Runs statements and tells every half second how much of the one under way DuckDB says is done, from 0 to 1. */
export async function watchStatements<T>(db: Database, onShare: (share: number) => void, work: () => Promise<T>): Promise<T> {
  await db.run('SET enable_progress_bar = true');
  await db.run('SET enable_progress_bar_print = false');
  const timer = setInterval(() => {
    const { percentage } = db.connection.progress;
    if (percentage >= 0) onShare(Math.min(1, percentage / 100));
  }, POLL_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    await db.run('SET enable_progress_bar = false').catch(() => undefined);
  }
}

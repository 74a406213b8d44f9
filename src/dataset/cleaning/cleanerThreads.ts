import { AttendingError, toAttendingError, type ErrorRecord } from '../../platform/errors.ts';
import { ThreadPool } from '../../platform/threadPool.ts';
import { diskError } from './fileErrors.ts';
import { Cleaner, type CleanerJob, type CleanerSetup, type EncodedSizes, type WordCounts } from './cleaner.ts';

type Answer = WordCounts | EncodedSizes | undefined;
type Posted = { readonly answer: Answer } | { readonly error: ErrorRecord };

/** One that cleans: a thread, or this one. It has one job at a time and remembers what it read. */
export interface CleanerThread {
  readonly run: (job: CleanerJob) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** What a worker thread runs: see src/dataset/thread.ts. */
export function serveCleaner(setup: CleanerSetup): (job: unknown) => Posted {
  const cleaner = new Cleaner(setup);
  return (job) => {
    try {
      return { answer: answer(cleaner, job as CleanerJob) };
    } catch (error) {
      return { error: toAttendingError(diskError(error)).toRecord() };
    }
  };
}

export function startCleaner(setup: CleanerSetup, script: string | undefined): CleanerThread {
  if (script === undefined) {
    const cleaner = new Cleaner(setup);
    return {
      run: async (job) => {
        // A turn of the event loop, so that a signal to stop is heard between jobs.
        await new Promise((resolve) => setImmediate(resolve));
        try {
          return answer(cleaner, job);
        } catch (error) {
          throw diskError(error);
        }
      },
      close: () => {
        cleaner.close();
        return Promise.resolve();
      },
    };
  }
  // A pool of one: what a thread has read, only that thread can write.
  const pool = new ThreadPool<CleanerJob, Posted>(script, setup, 1);
  return {
    run: async (job) => {
      const posted = await pool.run(job, job.do === 'read' ? [job.batch.lengths.buffer as ArrayBuffer, job.batch.bytes.buffer as ArrayBuffer] : []);
      if ('error' in posted) throw new AttendingError(posted.error.code, posted.error.message, posted.error.action);
      return posted.answer;
    },
    close: async () => await pool.close(),
  };
}

function answer(cleaner: Cleaner, job: CleanerJob): Answer {
  switch (job.do) {
    case 'read':
      cleaner.read(job.batch);
      return undefined;
    case 'count':
      return cleaner.counts();
    case 'drop':
      cleaner.drop(job.rare, job.integers);
      return undefined;
    case 'encode':
      return cleaner.encode(job.batch);
    case 'write':
      cleaner.write(job.csv, job.parquet);
      return undefined;
    case 'close':
      cleaner.close();
      return undefined;
  }
}

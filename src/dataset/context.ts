/** How far a step is. */
export interface StepProgress {
  /** What is being done, for people: "notes", "facts", "tokens". */
  readonly step: string;
  readonly done: number;
  /** Undefined while it is not known. */
  readonly total?: number;
  readonly unit: 'rows' | 'notes' | 'bytes' | 'steps';
}

/** What every data preparation is run with. */
export interface DataContext {
  /** Aborting it leaves the database as the last finished step left it. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: StepProgress) => void;
  /** One plain sentence about something that was repaired or passed over; no text of a note. */
  readonly onWarning: (sentence: string) => void;
  /** Threads for work in JavaScript; 1 works in this thread. */
  readonly jobs: number;
  /** The script of worker threads, `dist/data-thread.js`: `src/dataset/thread.ts` as built. */
  readonly threadScript: string;
  /** What DuckDB may hold, in MiB. */
  readonly memoryMiB?: number;
}

import { AttendingError } from '../platform/errors.ts';

/** The error of a request that the user stopped. */
export function cancelled(): AttendingError {
  return new AttendingError('CANCELLED', 'Stopped.', 'Run again to start over.');
}

/** Throws CANCELLED once a signal is aborted. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw cancelled();
}

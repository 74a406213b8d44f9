import { AttendingError, isDiskFull } from '../../platform/errors.ts';

/** A failure to write as an error of ours when the disk is full; anything else passes through. */
export function diskError(error: unknown): unknown {
  if (!isDiskFull(error)) return error;
  return new AttendingError('DISK_FULL', 'The disk is full: nothing was written.', 'Make room, or name a place with more of it with --out, then run again.', { cause: error });
}

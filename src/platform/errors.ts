const MARK = Symbol.for('attending.error');

/**
 * Every failure that a user can meet: a stable code, one plain sentence, and what to do next.
 * Rooms throw these; the composition roots (cli, extension, server) decide how to show them.
 */
export class AttendingError extends Error {
  override readonly name = 'AttendingError';
  readonly [MARK] = true;
  readonly code: ErrorCode;
  readonly action: string;

  constructor(code: ErrorCode, message: string, action: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
    this.action = action;
  }

  /** Bundles that load one another each have a class of their own; an error of one is an error to the other. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && MARK in value;
  }

  /** True for an AttendingError, of the given code if one is named. Never compare message texts. */
  static is(error: unknown, code?: ErrorCode): error is AttendingError {
    return error instanceof AttendingError && (code === undefined || error.code === code);
  }

  /** The shape that JSONL records and the child protocol carry. */
  toRecord(): ErrorRecord {
    return { code: this.code, message: this.message, action: this.action };
  }
}

export interface ErrorRecord {
  readonly code: ErrorCode;
  readonly message: string;
  readonly action: string;
}

export const ERROR_CODES = [
  'EMPTY_NOTE',
  'NOT_TEXT',
  'INVALID_UTF8',
  'TOO_LARGE',
  'FILE_NOT_FOUND',
  'FILE_NOT_READABLE',
  'FILE_NOT_WRITABLE',
  'FILE_EXISTS',
  'UNKNOWN_COMMAND',
  'UNKNOWN_FLAG',
  'BAD_FLAG',
  'BAD_JSON',
  'BAD_RECORD',
  'BAD_SPAN',
  'BAD_CONFIGURATION',
  'NO_EDITOR',
  'NOTE_CHANGED',
  'WRONG_FOLDER',
  'MISSING_COLUMNS',
  'BAD_CSV',
  'BROKEN_GZIP',
  'DUPLICATE_KEYS',
  'NO_ROWS',
  'TABLE_EXISTS',
  'TABLE_MISSING',
  'SPLIT_LEAK',
  'DATABASE_LOCKED',
  'DATABASE_BROKEN',
  'DATABASE_MISSING',
  'DISK_FULL',
  'OUT_OF_MEMORY',
  'TOKENIZER_NOT_FOUND',
  'TOKENIZER_BROKEN',
  'BAD_TEMPLATE',
  'MODEL_NOT_FOUND',
  'MODEL_BROKEN',
  'MODEL_RUNTIME_MISSING',
  'MODEL_UNSUPPORTED',
  'NO_MODEL',
  'CONTEXT_TOO_LONG',
  'BACKEND_CANNOT',
  'DEVICE_MISSING',
  'NOT_ENOUGH_MEMORY',
  'OFFLINE',
  'HUB_UNREACHABLE',
  'HUB_NOT_FOUND',
  'HUB_GATED',
  'HUB_UNAUTHORIZED',
  'HUB_BUSY',
  'DOWNLOAD_BROKEN',
  'GENERATION_UNUSABLE',
  'ENDPOINT_FAILED',
  'ENDPOINT_UNREACHABLE',
  'ENDPOINT_UNAUTHORIZED',
  'ENDPOINT_BUSY',
  'NO_GPU',
  'CHILD_FAILED',
  'CHILD_VERSION',
  'OUTBOUND_REFUSED',
  'CANCELLED',
  'INTERNAL',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Cancelling is not an error: roots test for this first and show nothing. */
export function isCancellation(error: unknown): boolean {
  return AttendingError.is(error, 'CANCELLED') || (error instanceof Error && error.name === 'AbortError');
}

const FULL_DISK: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** True for what Node throws when there is no room left: on the disk, in a quota, or below a limit of file size. */
export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && FULL_DISK.has(error.code);
}

/** Wraps whatever was thrown: AttendingErrors pass through, the rest become INTERNAL with the cause kept. */
export function toAttendingError(error: unknown): AttendingError {
  if (error instanceof AttendingError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new AttendingError('INTERNAL', `Something went wrong inside Attending: ${firstLine(reason)}.`, 'Run again with --verbose, or open the log with "Attending: Show Log", and report it.', {
    cause: error,
  });
}

function firstLine(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return line.replace(/\.$/, '');
}

import { setTimeout as wait } from 'node:timers/promises';
import { APIConnectionError, APIError } from 'openai';

/** Waits between attempts where a server does not say how long. */
const WAITS_MS = [500, 1500, 4000];
/** Longer than this nobody waits in front of a screen. */
const LONGEST_WAIT_MS = 30_000;
const PASSING: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504, 529]);

/**
 * Tries again what may pass: a busy server, one that restarts, a connection that broke. Waiting ends at once when the
 * signal is aborted. @param mayRepeat false once text has come, which must not come twice
 */
export async function withRetries<Result>(attempt: () => Promise<Result>, signal: AbortSignal | undefined, mayRepeat: () => boolean = () => true): Promise<Result> {
  for (let tried = 0; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      const waitMs = tried < WAITS_MS.length && mayRepeat() && signal?.aborted !== true ? waitBefore(error, tried) : undefined;
      if (waitMs === undefined || waitMs > LONGEST_WAIT_MS) throw error;
      await wait(waitMs, undefined, signal === undefined ? {} : { signal });
    }
  }
}

function waitBefore(error: unknown, tried: number): number | undefined {
  const usual = WAITS_MS[tried]!;
  if (error instanceof APIConnectionError) return isBroken(error) ? usual : undefined;
  if (!(error instanceof APIError)) return undefined;
  const status = error.status as number | undefined;
  if (status === undefined || !PASSING.has(status)) return undefined;
  const headers = error.headers as Headers | undefined;
  const seconds = Number(headers?.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? Math.max(usual, seconds * 1000) : usual;
}

/** A connection that was there and broke; one that nobody takes is told at once. */
function isBroken(error: Error): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause) if ('code' in at && (at.code === 'ECONNRESET' || at.code === 'UND_ERR_SOCKET' || at.code === 'EPIPE')) return true;
  return false;
}

import { setTimeout as wait } from 'node:timers/promises';
import { AttendingError } from '../../platform/errors.ts';
import { explainNetworkError, type Web } from '../net/webFetch.ts';
import { busyError, offlineError, refusalError, retryAfterMs, type Subject } from './hubErrors.ts';
import type { HubSettings } from './hubSettings.ts';

export interface HubRequest {
  readonly method: 'GET' | 'HEAD';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly subject: Subject;
  readonly signal: AbortSignal;
  /** A redirect to another host that is taken as the answer, for the headers that it carries. */
  readonly stopAtRedirect?: (response: Response) => boolean;
  /** Statuses besides 2xx that the caller reads itself. */
  readonly accept?: readonly number[];
  /** Says that the hub asked to wait. */
  readonly onWait?: (sentence: string) => void;
}

const MOST_TRIES = 5;
const MOST_REDIRECTS = 6;
const LONGEST_WAIT_MS = 60_000;

/**
 * One request with its redirects and further tries. The token goes to the hub's own host and to no other; a 429 is waited for where it
 * asks for a minute or less; 408 and 5xx are tried again with growing waits. Throws OFFLINE before anything is opened, HUB_UNAUTHORIZED,
 * HUB_GATED, HUB_NOT_FOUND, HUB_BUSY, HUB_UNREACHABLE; rejects with the signal's reason.
 */
export async function askHub(web: Web, settings: HubSettings, request: HubRequest): Promise<Response> {
  if (settings.offline) throw offlineError(request.subject.repository);
  const { host } = new URL(settings.endpoint);
  for (let attempt = 1; ; attempt += 1) {
    let response: Response;
    try {
      response = await follow(web, settings, request);
    } catch (cause) {
      request.signal.throwIfAborted();
      if (cause instanceof AttendingError) throw cause;
      if (attempt < MOST_TRIES && isPassing(cause)) {
        await wait(backoff(settings, attempt), undefined, { signal: request.signal }).catch(() => request.signal.throwIfAborted());
        continue;
      }
      const { reason, action } = explainNetworkError(cause, new URL(request.url));
      throw new AttendingError('HUB_UNREACHABLE', `No answer to the request for ${request.subject.repository}: ${reason}.`, action, { cause });
    }
    const { status } = response;
    if ((status >= 200 && status < 300) || isRedirect(status) || request.accept?.includes(status) === true) return response;
    await response.body?.cancel().catch(() => undefined);
    const asked = retryAfterMs(response.headers, Date.now());
    if (status === 429 && (attempt === MOST_TRIES || (asked ?? 0) > LONGEST_WAIT_MS)) throw busyError(host, asked);
    const again = status === 429 || status === 408 || status >= 500;
    if (!again) throw refusalError({ status, errorCode: response.headers.get('x-error-code') ?? undefined, message: response.headers.get('x-error-message') ?? undefined }, request.subject);
    if (attempt === MOST_TRIES) throw new AttendingError('HUB_UNREACHABLE', `${host} answered ${status} for ${request.subject.repository}, ${MOST_TRIES} times.`, 'The server has a fault of its own: run the same command again later; what is downloaded is kept.');
    const pauseMs = Math.min(asked ?? backoff(settings, attempt), LONGEST_WAIT_MS);
    if (pauseMs >= 2000) request.onWait?.(`${host} is busy (${status}); trying again in ${Math.ceil(pauseMs / 1000)} s.`);
    await wait(pauseMs, undefined, { signal: request.signal }).catch(() => request.signal.throwIfAborted());
  }
}

function backoff({ backoffMs }: HubSettings, attempt: number): number {
  return backoffMs * 2 ** (attempt - 1);
}

/** What may be gone at the next try; a name that is not found or a certificate that is not trusted stays so. */
function isPassing(error: unknown): boolean {
  let at = error;
  for (let depth = 0; depth < 5 && at instanceof Error; depth += 1) {
    const code = 'code' in at && typeof at.code === 'string' ? at.code : '';
    if (/^(?:ECONNRESET|EPIPE|ETIMEDOUT|EAI_AGAIN|UND_ERR_SOCKET|UND_ERR_CONNECT_TIMEOUT|UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT|HPE_.*)$/.test(code)) return true;
    at = at.cause;
  }
  return false;
}

function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

async function follow(web: Web, settings: HubSettings, { method, url, headers, signal, stopAtRedirect }: HubRequest): Promise<Response> {
  const home = new URL(settings.endpoint);
  let target = new URL(url);
  // Once a redirect has led elsewhere, nothing later gets the token: who sent us there may send us back with a crafted address.
  let trusted = true;
  for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
    trusted &&= isSameServer(home, target);
    const token: Record<string, string> = trusted && settings.token !== undefined ? { authorization: `Bearer ${settings.token}` } : {};
    const response = await web.fetch(target, { method, headers: { 'user-agent': 'attending', 'accept-encoding': 'identity', ...headers, ...token }, signal });
    const location = response.headers.get('location');
    if (!isRedirect(response.status) || location === null) return response;
    const next = URL.canParse(location, target) ? new URL(location, target) : undefined;
    if (next === undefined || !/^https?:$/.test(next.protocol)) throw new AttendingError('HUB_UNREACHABLE', `${target.host} sent us to an address that is none.`, 'Check HF_ENDPOINT.');
    if (!isSameServer(home, next) && stopAtRedirect?.(response) === true) return response;
    if (target.protocol === 'https:' && next.protocol === 'http:') throw new AttendingError('HUB_UNREACHABLE', `${target.host} sent us on to ${next.host} without encryption.`, 'Check HF_ENDPOINT and the proxy.');
    await response.body?.cancel().catch(() => undefined);
    target = next;
  }
  throw new AttendingError('HUB_UNREACHABLE', `${home.host} sent us from address to address more than ${MOST_REDIRECTS} times.`, 'Check HF_ENDPOINT and the proxy.');
}

/** The same host and port, or the same host's encrypted door. */
function isSameServer(home: URL, target: URL): boolean {
  if (home.hostname !== target.hostname) return false;
  return (home.protocol === target.protocol && home.port === target.port) || (home.protocol === 'http:' && target.protocol === 'https:' && home.port === '' && target.port === '');
}

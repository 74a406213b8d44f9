import { OpenAI } from 'openai';
import { AttendingError } from '../../platform/errors.ts';
import { openWeb, type Web } from '../net/webFetch.ts';

/** A server on a processor may think long before its first word. */
const HEADERS_TIMEOUT_MS = 600_000;
const IDLE_TIMEOUT_MS = 300_000;
/** What a server is told besides the request itself: nothing of this machine. */
const HEADERS: ReadonlySet<string> = new Set(['accept', 'content-type', 'content-length', 'authorization']);

/** An endpoint's client and the connections that it keeps. */
export interface EndpointClient {
  readonly openai: OpenAI;
  close(): Promise<void>;
}

/**
 * A client of one server. Of the environment it takes nothing but proxies: no key, address, organisation or header that
 * `openai` would read there goes to a server it was not meant for. It follows no redirect, tries once, and prints nothing.
 * @param url the address that paths such as /chat/completions are put behind
 * @param apiKey sent to this server only; nothing is sent where there is none
 */
export function openClient(url: string, apiKey: string | undefined): EndpointClient {
  const web = openWeb({ headersTimeoutMs: HEADERS_TIMEOUT_MS, idleTimeoutMs: IDLE_TIMEOUT_MS });
  const openai = new OpenAI({
    baseURL: url.replace(/\/+$/, ''),
    // The library wants one; where we have none the header is left out below.
    apiKey: apiKey ?? 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    timeout: HEADERS_TIMEOUT_MS,
    logLevel: 'off',
    fetch: guarded(web, new URL(url).origin, apiKey),
  });
  return { openai, close: () => web.close() };
}

function guarded(web: Web, origin: string, apiKey: string | undefined): typeof globalThis.fetch {
  return (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.origin !== origin) return Promise.reject(new AttendingError('OUTBOUND_REFUSED', `A request for ${origin} was on its way to ${url.origin}.`, 'Report it.'));
    const headers = new Headers([...new Headers(init?.headers)].filter(([name]) => HEADERS.has(name)));
    if (apiKey === undefined) headers.delete('authorization');
    else headers.set('authorization', `Bearer ${apiKey}`);
    headers.set('user-agent', 'attending');
    return web.fetch(url, { ...init, headers });
  };
}

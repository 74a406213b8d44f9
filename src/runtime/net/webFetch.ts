import type { Dispatcher } from 'undici';

// The one door to the network: the hub's client and the endpoints' client go through it. It follows no redirect (who asks decides where
// a token or a text may go), keeps to HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY, and never takes this machine's own servers
// through a proxy.

export interface WebOptions {
  /** Where the proxies' variables are read; default the process's environment. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly connectTimeoutMs?: number;
  /** Longest wait for the head of an answer. */
  readonly headersTimeoutMs?: number;
  /** Longest silence in the body of an answer; there is no limit on the whole. */
  readonly idleTimeoutMs?: number;
}

export interface Web {
  /** As the platform's fetch, but with `redirect: 'manual'` always. Rejects with what `explainNetworkError` can read. */
  readonly fetch: typeof globalThis.fetch;
  /** Ends connections that are kept open. */
  readonly close: () => Promise<void>;
}

const CONNECT_TIMEOUT_MS = 15_000;
const HEADERS_TIMEOUT_MS = 60_000;
const IDLE_TIMEOUT_MS = 300_000;
const THIS_MACHINE = 'localhost,127.0.0.1,[::1]';

/** Connects nowhere yet; loads undici with the first request. */
export function openWeb({ env = process.env, connectTimeoutMs = CONNECT_TIMEOUT_MS, headersTimeoutMs = HEADERS_TIMEOUT_MS, idleTimeoutMs = IDLE_TIMEOUT_MS }: WebOptions = {}): Web {
  let opened: Promise<{ fetch: typeof globalThis.fetch; dispatcher: Dispatcher }> | undefined;
  const open = async (): Promise<{ fetch: typeof globalThis.fetch; dispatcher: Dispatcher }> => {
    const { EnvHttpProxyAgent, fetch } = await import('undici');
    const { http, https, none } = proxiesOf(env);
    const dispatcher = new EnvHttpProxyAgent({
      ...{ httpProxy: http, httpsProxy: https, noProxy: none === '*' ? '*' : `${none},${THIS_MACHINE}` },
      ...{ headersTimeout: headersTimeoutMs, bodyTimeout: idleTimeoutMs, connect: { timeout: connectTimeoutMs } },
      // Plain http goes to a proxy as proxies expect it; many refuse a tunnel to port 80.
      proxyTunnel: false,
    });
    return { fetch: fetch as unknown as typeof globalThis.fetch, dispatcher };
  };
  return {
    fetch: async (input, init) => {
      const { fetch, dispatcher } = await (opened ??= open());
      return fetch(input, { ...init, redirect: 'manual', dispatcher } as RequestInit);
    },
    close: async () => {
      if (opened !== undefined) await (await opened).dispatcher.destroy();
      opened = undefined;
    },
  };
}

/** The proxies of an environment, lower case first as curl has it; empty texts where there are none. */
function proxiesOf(env: Readonly<Record<string, string | undefined>>): { http: string; https: string; none: string } {
  const read = (name: string): string => (env[name.toLowerCase()] ?? env[name] ?? '').trim();
  const all = read('ALL_PROXY');
  const address = (text: string): string => (text === '' || text.includes('://') ? text : `http://${text}`);
  return { http: address(read('HTTP_PROXY') || all), https: address(read('HTTPS_PROXY') || all), none: read('NO_PROXY') };
}

/** Why a request got no answer: half a sentence, and what to do. Never holds a name, password or token of a proxy or server. */
export interface NetworkFault {
  readonly reason: string;
  readonly action: string;
}

/** @param error what `Web.fetch` rejected with, or what reading a body threw */
export function explainNetworkError(error: unknown, url: URL): NetworkFault {
  const { code, text } = rootCause(error);
  const host = url.host;
  if (/Proxy|407/.test(text) || code === 'UND_ERR_PRX_TLS') {
    return { reason: `the proxy did not let the connection to ${host} through${/407/.test(text) ? ' (it wants a name and a password)' : ''}`, action: 'Check HTTP_PROXY, HTTPS_PROXY and NO_PROXY; a proxy with a password is written http://NAME:PASSWORD@HOST:PORT.' };
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return { reason: `there is no way to find ${host}`, action: 'Check the network; behind a proxy set HTTPS_PROXY.' };
  if (code === 'ECONNREFUSED') return { reason: `nothing answers at ${host}`, action: 'Check the address and that its server runs; behind a proxy set HTTPS_PROXY.' };
  if (/CERT|ALTNAME|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/.test(code)) return { reason: `the certificate of ${host} is not trusted here`, action: 'Where your organisation inspects traffic, set NODE_EXTRA_CA_CERTS to its certificate file.' };
  if (/TIMEOUT|ETIMEDOUT/.test(code) || text.startsWith('Idle')) return { reason: `${host} is silent`, action: 'Check the network and try again; behind a proxy set HTTPS_PROXY.' };
  if (code === 'ENETUNREACH' || code === 'EHOSTUNREACH') return { reason: `there is no network to ${host}`, action: 'Connect to the network and try again.' };
  return { reason: `the connection to ${host} broke${code === '' ? '' : ` (${code})`}`, action: 'Check the network and try again.' };
}

/** fetch wraps what happened in "fetch failed", and connecting to several addresses in an AggregateError. */
function rootCause(error: unknown): { code: string; text: string } {
  let at = error;
  for (let depth = 0; depth < 5 && at instanceof Error; depth += 1) {
    if (at instanceof AggregateError && at.errors.length > 0) at = at.errors[0] as unknown;
    else if (at.cause instanceof Error) at = at.cause;
    else break;
  }
  if (!(at instanceof Error)) return { code: '', text: '' };
  return { code: 'code' in at && typeof at.code === 'string' ? at.code : '', text: at.message };
}

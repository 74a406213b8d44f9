import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

// A Hugging Face hub on loopback: revisions, trees with pages, resolve with redirects to a second server that stands for the CDN, and the
// faults that networks and servers have.

export interface HubRepository {
  readonly id: string;
  /** Branch or tag to commit; commits to files. */
  readonly refs: Record<string, string>;
  readonly commits: Record<string, Record<string, Buffer>>;
  /** `licence`: nobody may read; `token`: only with the hub's token. */
  access?: 'licence' | 'token';
}

export interface Faults {
  /** The server knows nothing of ranges. */
  noRanges?: boolean;
  /** It says that ranges are fine and sends all of it with 200. */
  ignoreRanges?: boolean;
  /** Closes the connection after so many bytes of a file. */
  breakAfter?: number;
  /** The same, but as if that were all. */
  endAfter?: number;
  /** So many bytes, then silence. */
  stallAfter?: number;
  /** Milliseconds between pieces of a file, and their size. */
  drip?: { readonly everyMs: number; readonly bytes: number };
  /** Another content than promised. */
  corrupt?: boolean;
  /** Faults meet small files too. */
  small?: boolean;
  /** Answers to come before any right one, by the start of their path. */
  answers?: { readonly path: string; readonly status: number; readonly headers?: Record<string, string> }[];
  /** How often each fault of a body happens; always where it is left out. */
  times?: number;
}

export interface SeenRequest {
  readonly server: 'hub' | 'cdn';
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly range: string | undefined;
  readonly host: string | undefined;
}

export interface TestHub {
  /** For HF_ENDPOINT. */
  readonly url: string;
  readonly port: number;
  readonly seen: SeenRequest[];
  faults: Faults;
  readonly close: () => Promise<void>;
}

export const HUB_TOKEN = 'hf_token_of_the_test';
const LFS_FROM = 1024;
/** Smaller files come as they should, so that a fault meets the weights. */
const FAULTY_FROM = 10_000;

/** A commit's name from anything. */
export function commitOf(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

export function gitSha1(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** One repository with one commit on `main`. */
export function repository(id: string, files: Record<string, Buffer | string>): HubRepository {
  const commit = commitOf(`${id} 1`);
  return { id, refs: { main: commit }, commits: { [commit]: Object.fromEntries(Object.entries(files).map(([name, content]) => [name, Buffer.from(content)])) } };
}

/** @param options.pageSize files in a page of a tree; all where it is left out */
export async function startHub(repositories: readonly HubRepository[], { pageSize = 1000 }: { readonly pageSize?: number } = {}): Promise<TestHub> {
  const seen: SeenRequest[] = [];
  const state: { faults: Faults } = { faults: {} };
  const note = (server: SeenRequest['server'], request: IncomingMessage): void => {
    const { authorization, range, host } = request.headers;
    seen.push({ server, method: request.method ?? '', path: request.url ?? '', authorization, range, host });
  };
  const cdn = createServer((request, response) => {
    note('cdn', request);
    const [, hash = ''] = (request.url ?? '').split('/blob/');
    const bytes = repositories.flatMap(({ commits }) => Object.values(commits)).flatMap((files) => Object.values(files)).find((content) => sha256(content) === hash);
    if (bytes === undefined) return void response.writeHead(404).end();
    sendFile(request, response, bytes, state);
  });
  await listen(cdn);
  // Another name for this machine: to a client it is another host.
  const cdnUrl = `http://localhost:${(cdn.address() as AddressInfo).port}`;
  const hub = createServer((request, response) => {
    note('hub', request);
    const { answers = [] } = state.faults;
    const planned = answers.find(({ path }) => (request.url ?? '').startsWith(path));
    if (planned !== undefined) {
      answers.splice(answers.indexOf(planned), 1);
      return void response.writeHead(planned.status, planned.headers).end();
    }
    answer(request, response, repositories, { pageSize, cdnUrl, state });
  });
  await listen(hub);
  const { port } = hub.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    seen,
    get faults() {
      return state.faults;
    },
    set faults(faults) {
      state.faults = faults;
    },
    close: async () => {
      await Promise.all([hub, cdn].map((server) => new Promise<void>((resolve) => (server.closeAllConnections(), server.close(() => resolve())))));
    },
  };
}

async function listen(server: Server): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
}

interface Answering {
  readonly pageSize: number;
  readonly cdnUrl: string;
  readonly state: { faults: Faults };
}

function answer(request: IncomingMessage, response: ServerResponse, repositories: readonly HubRepository[], { pageSize, cdnUrl, state }: Answering): ServerResponse {
  const url = new URL(request.url ?? '/', 'http://hub');
  const fail = (status: number, code: string, message = ''): ServerResponse => response.writeHead(status, { 'x-error-code': code, 'x-error-message': message }).end();
  const json = (body: unknown, headers: Record<string, string> = {}): ServerResponse => response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  if (url.pathname === '/api/models') {
    const author = url.searchParams.get('author');
    const search = url.searchParams.get('search') ?? '';
    const gguf = url.searchParams.get('filter') === 'gguf';
    return json(repositories.filter(({ id }) => (author === null ? id.includes(search) : id.startsWith(`${author}/`)) && (!gguf || id.includes('GGUF'))).map(({ id }) => ({ id })));
  }
  const api = /^\/api\/models\/([^/]+\/[^/]+)\/(revision|tree|refs)(?:\/(.+))?$/.exec(url.pathname);
  const file = /^\/([^/]+\/[^/]+)\/resolve\/([^/]+)\/(.+)$/.exec(url.pathname);
  const found = repositories.find(({ id }) => id === (api?.[1] ?? file?.[1]));
  const token = request.headers.authorization?.replace('Bearer ', '');
  if (token !== undefined && token !== HUB_TOKEN) return fail(401, '', 'Invalid credentials in Authorization header');
  if (found === undefined || (found.access === 'token' && token === undefined)) return token === undefined ? fail(401, 'RepoNotFound', 'Repository not found') : fail(404, 'RepoNotFound', 'Repository not found');
  const revision = decodeURIComponent((api?.[3] ?? file?.[2] ?? 'main').replace(/\?.*$/, ''));
  if (api?.[2] === 'refs') return json({ branches: Object.keys(found.refs).map((name) => ({ name })), tags: [] });
  const commit = found.commits[revision] === undefined ? found.refs[revision] : revision;
  if (commit === undefined) return fail(404, 'RevisionNotFound', 'Invalid rev id');
  const files = found.commits[commit]!;
  if (api?.[2] === 'revision') return json({ id: found.id, sha: commit, gated: found.access === 'licence' ? 'manual' : false });
  if (api?.[2] === 'tree') {
    const all = Object.entries(files).map(([path, bytes]) => ({ type: 'file', path, oid: gitSha1(bytes), size: bytes.length, ...(bytes.length >= LFS_FROM ? { lfs: { oid: sha256(bytes), size: bytes.length, pointerSize: 130 } } : {}) }));
    const from = Number(url.searchParams.get('cursor') ?? 0);
    const next = from + pageSize < all.length ? { link: `<http://127.0.0.1:${request.socket.localPort}${url.pathname}?recursive=true&cursor=${from + pageSize}>; rel="next"` } : {};
    return json([{ type: 'directory', path: 'onnx', oid: '', size: 0 }, ...all.slice(from, from + pageSize)], next);
  }
  if (found.access === 'licence') return fail(403, 'GatedRepo', 'Access to model is restricted and you are not in the authorized list.');
  const bytes = files[decodeURIComponent(file?.[3] ?? '')];
  if (bytes === undefined) return fail(404, 'EntryNotFound', 'Entry not found');
  const linked = { 'x-repo-commit': commit };
  if (bytes.length >= LFS_FROM) return response.writeHead(302, { ...linked, 'x-linked-etag': `"${sha256(bytes)}"`, 'x-linked-size': String(bytes.length), location: `${cdnUrl}/blob/${sha256(bytes)}` }).end();
  sendFile(request, response, bytes, state, { ...linked, etag: `"${gitSha1(bytes)}"` });
  return response;
}

function sendFile(request: IncomingMessage, response: ServerResponse, whole: Buffer, state: { faults: Faults }, headers: Record<string, string> = {}): void {
  const large = whole.length >= FAULTY_FROM || state.faults.small === true;
  const { times = Number.POSITIVE_INFINITY, ...faults } = large ? state.faults : {};
  const faulty = times > 0 && request.method === 'GET';
  if (faulty && large) state.faults = { ...state.faults, times: times - 1 };
  const content = faulty && faults.corrupt === true ? Buffer.concat([whole.subarray(0, -1), Buffer.from([whole.at(-1)! ^ 1])]) : whole;
  const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
  const ranged = start > 0 && faults.noRanges !== true && faults.ignoreRanges !== true;
  if (ranged && start >= content.length) return void response.writeHead(416, { 'content-range': `bytes */${content.length}` }).end();
  const body = ranged ? content.subarray(start) : content;
  const quiet = faulty && faults.endAfter !== undefined;
  response.writeHead(ranged ? 206 : 200, {
    ...headers,
    ...(faults.noRanges === true ? {} : { 'accept-ranges': 'bytes' }),
    ...(ranged ? { 'content-range': `bytes ${start}-${content.length - 1}/${content.length}` } : {}),
    ...(quiet ? { connection: 'close' } : { 'content-length': String(body.length) }),
  });
  if (request.method === 'HEAD') return void response.end();
  if (faulty && faults.drip !== undefined) return void drip(response, body, faults.drip);
  const cut = faulty ? (faults.breakAfter ?? faults.endAfter ?? faults.stallAfter) : undefined;
  if (cut === undefined || cut >= body.length) return void response.end(body);
  response.write(body.subarray(0, cut), () => {
    if (faults.breakAfter !== undefined) setTimeout(() => response.destroy(), 20);
    else if (quiet) response.end();
  });
}

function drip(response: ServerResponse, body: Buffer, { everyMs, bytes }: NonNullable<Faults['drip']>): ServerResponse {
  let at = 0;
  const timer = setInterval(() => {
    if (response.destroyed || at >= body.length) {
      clearInterval(timer);
      return void response.end();
    }
    response.write(body.subarray(at, at + bytes));
    at += bytes;
  }, everyMs);
  return response;
}

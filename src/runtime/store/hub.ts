import * as z from 'zod';
import { AttendingError } from '../../platform/errors.ts';
import { nearest } from '../../platform/nearest.ts';
import { openWeb, type Web } from '../net/webFetch.ts';
import { COMMIT } from './cacheFolder.ts';
import { readModelName } from './modelName.ts';
import { askHub } from './hubRequest.ts';
import { readHubSettings, type HubOptions, type HubSettings } from './hubSettings.ts';
import type { Subject } from './hubErrors.ts';

/** A file of a model, as the hub lists it. */
export interface HubFile {
  /** With "/"; checked to stay inside a folder. */
  readonly path: string;
  readonly size: number;
  /** sha256 (64 digits) of a large file, else git's own hash of the blob (40 digits). */
  readonly hash: string;
}

/** What the hub says of one file of one commit before it is fetched. */
export interface FileMetadata {
  /** The blob's name in the cache. */
  readonly etag: string;
  readonly size: number | undefined;
}

export interface RangedBody {
  readonly response: Response;
  /** Where in the file the body begins. */
  readonly start: number;
}

export interface Hub {
  readonly settings: HubSettings;
  /** The commit that a branch, tag or short commit stands for. */
  readonly findCommit: (repository: string, revision: string | undefined, signal: AbortSignal) => Promise<string>;
  readonly listFiles: (repository: string, commit: string, signal: AbortSignal) => Promise<HubFile[]>;
  readonly readMetadata: (repository: string, commit: string, file: HubFile, signal: AbortSignal) => Promise<FileMetadata>;
  /** A file's bytes from `start` on; from 0 where the server has no ranges or does not know that one. */
  readonly openFile: (repository: string, commit: string, file: HubFile, start: number, signal: AbortSignal) => Promise<RangedBody>;
  /** Models on the hub that have the name of this one and are GGUF, the most used first; empty where the hub does not say. */
  readonly findConversions: (repository: string, signal: AbortSignal) => Promise<string[]>;
  readonly close: () => Promise<void>;
}

const revisionShape = z.object({ sha: z.string().regex(COMMIT) });
const treeShape = z.array(z.object({ type: z.string(), path: z.string(), size: z.number().int().nonnegative().optional(), oid: z.string().optional(), lfs: z.object({ oid: z.string(), size: z.number().int().nonnegative().optional() }).nullish() }));
const namesShape = z.array(z.object({ id: z.string() }));
const refsShape = z.object({ branches: z.array(z.object({ name: z.string() })).optional(), tags: z.array(z.object({ name: z.string() })).optional() });

const MOST_PAGES = 200;
const MOST_NAMED = 8;
const MOST_CONVERSIONS = 3;
const LARGEST_ANSWER = 64 << 20;

/** @param onWait says that the hub asked to wait */
export async function openHub(options: HubOptions = {}, onWait?: (sentence: string) => void): Promise<Hub> {
  const settings = await readHubSettings(options);
  const web = openWeb({ env: settings.env, headersTimeoutMs: settings.idleTimeoutMs, idleTimeoutMs: settings.idleTimeoutMs });
  return new HubClient(web, settings, onWait);
}

class HubClient implements Hub {
  readonly settings: HubSettings;
  readonly #web: Web;
  readonly #onWait: ((sentence: string) => void) | undefined;

  constructor(web: Web, settings: HubSettings, onWait: ((sentence: string) => void) | undefined) {
    this.#web = web;
    this.settings = settings;
    this.#onWait = onWait;
  }

  close(): Promise<void> {
    return this.#web.close();
  }

  async findCommit(repository: string, revision: string | undefined, signal: AbortSignal): Promise<string> {
    const subject = this.#subject(repository, { revision: revision ?? 'main' });
    try {
      const answer = await this.#json(`/api/models/${repository}/revision/${encodeURIComponent(revision ?? 'main')}`, subject, signal);
      return this.#read(revisionShape, answer.body).sha;
    } catch (error) {
      throw await this.#withNearest(error, repository, revision, signal);
    }
  }

  async listFiles(repository: string, commit: string, signal: AbortSignal): Promise<HubFile[]> {
    const files: HubFile[] = [];
    let next: string | undefined = `/api/models/${repository}/tree/${commit}?recursive=true&expand=false`;
    for (let page = 0; next !== undefined && page < MOST_PAGES; page += 1) {
      const answer: { body: unknown; next: string | undefined } = await this.#json(next, this.#subject(repository, { revision: commit }), signal);
      for (const { type, path, size = 0, oid = '', lfs } of this.#read(treeShape, answer.body)) {
        if (type === 'file' && staysInside(path)) files.push({ path, size: lfs?.size ?? size, hash: (lfs?.oid ?? oid).replace(/^sha256:/, '') });
      }
      next = answer.next;
    }
    return files;
  }

  async readMetadata(repository: string, commit: string, file: HubFile, signal: AbortSignal): Promise<FileMetadata> {
    const response = await this.#ask('HEAD', this.#fileUrl(repository, commit, file.path), this.#subject(repository, { file: file.path, revision: commit }), signal, {
      stopAtRedirect: (answer) => answer.headers.has('x-linked-etag'),
    });
    const etag = (response.headers.get('x-linked-etag') ?? response.headers.get('etag'))?.replace(/^(?:W\/)*/, '').replace(/^"+|"+$/g, '') ?? file.hash;
    if (!/^[\w.-]{8,160}$/.test(etag)) throw this.#noHub('names a file in a way that no hub does');
    const size = Number(response.headers.get('x-linked-size') ?? (response.status >= 300 ? Number.NaN : (response.headers.get('content-length') ?? Number.NaN)));
    return { etag, size: Number.isSafeInteger(size) && size >= 0 ? size : undefined };
  }

  async openFile(repository: string, commit: string, file: HubFile, start: number, signal: AbortSignal): Promise<RangedBody> {
    const url = this.#fileUrl(repository, commit, file.path);
    const subject = this.#subject(repository, { file: file.path, revision: commit });
    const response = await this.#ask('GET', url, subject, signal, start > 0 ? { headers: { range: `bytes=${start}-` }, accept: [416] } : {});
    if (response.status === 416) {
      await response.body?.cancel().catch(() => undefined);
      return { response: await this.#ask('GET', url, subject, signal, {}), start: 0 };
    }
    if (response.status !== 206) return { response, start: 0 };
    const from = /^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1];
    if (from === undefined || Number(from) !== start) {
      await response.body?.cancel().catch(() => undefined);
      return { response: await this.#ask('GET', url, subject, signal, {}), start: 0 };
    }
    return { response, start };
  }

  async findConversions(repository: string, signal: AbortSignal): Promise<string[]> {
    const name = repository.slice(repository.indexOf('/') + 1);
    const found = await this.#search(repository, `search=${encodeURIComponent(name)}&filter=gguf&sort=downloads&direction=-1&limit=${MOST_CONVERSIONS}`, signal);
    return found.filter((id) => id !== repository && readModelName(id) !== undefined).slice(0, MOST_CONVERSIONS);
  }

  #fileUrl(repository: string, commit: string, path: string): string {
    return `${this.settings.endpoint}/${repository}/resolve/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`;
  }

  #subject(repository: string, more: Partial<Subject>): Subject {
    return { endpoint: this.settings.endpoint, repository, hasToken: this.settings.token !== undefined, ...more };
  }

  #ask(method: 'GET' | 'HEAD', url: string, subject: Subject, signal: AbortSignal, more: Partial<Parameters<typeof askHub>[2]>): Promise<Response> {
    return askHub(this.#web, this.settings, { method, url, subject, signal, ...(this.#onWait === undefined ? {} : { onWait: this.#onWait }), ...more });
  }

  async #json(path: string, subject: Subject, signal: AbortSignal): Promise<{ body: unknown; next: string | undefined }> {
    const url = path.startsWith('/') ? `${this.settings.endpoint}${path}` : path;
    const response = await this.#ask('GET', url, subject, signal, {});
    let text: string;
    try {
      text = await readLimited(response);
    } catch (cause) {
      signal.throwIfAborted();
      throw new AttendingError('HUB_UNREACHABLE', `${new URL(url).host} broke off its answer about ${subject.repository}.`, 'Run the same command again.', { cause });
    }
    const link = /<([^>]+)>;\s*rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
    const next = link !== undefined && URL.canParse(link, url) && new URL(link, url).origin === new URL(url).origin ? new URL(link, url).href : undefined;
    try {
      return { body: JSON.parse(text) as unknown, next };
    } catch {
      throw this.#noHub('does not answer in JSON');
    }
  }

  #read<Shape extends z.ZodType>(shape: Shape, body: unknown): z.output<Shape> {
    const result = shape.safeParse(body);
    if (!result.success) throw this.#noHub('does not answer as a hub does');
    return result.data;
  }

  #noHub(how: string): AttendingError {
    return new AttendingError('HUB_UNREACHABLE', `${new URL(this.settings.endpoint).host} ${how}.`, 'Check HF_ENDPOINT and the proxy: the server must be a Hugging Face hub or a mirror of one.');
  }

  /** Adds the nearest name that the hub knows to an error about one that it does not. */
  async #withNearest(error: unknown, repository: string, revision: string | undefined, signal: AbortSignal): Promise<unknown> {
    if (!AttendingError.is(error, 'HUB_NOT_FOUND') && !AttendingError.is(error, 'HUB_UNAUTHORIZED')) return error;
    if (AttendingError.is(error, 'HUB_UNAUTHORIZED') && this.settings.token !== undefined) return error;
    const missesRevision = error.message.includes(' has no revision ');
    const names = missesRevision ? await this.#revisions(repository, signal) : await this.#models(repository, signal);
    signal.throwIfAborted();
    const near = nearest(missesRevision ? (revision ?? 'main') : repository, names);
    if (near === undefined && missesRevision && names.length > 0) return new AttendingError(error.code, error.message, `It has ${names.slice(0, MOST_NAMED).join(', ')}${names.length > MOST_NAMED ? ' and more' : ''}.`, { cause: error });
    if (near === undefined) return error;
    return new AttendingError(error.code, error.message, `Did you mean ${missesRevision ? `${repository}@${near}` : near}? ${error.action}`, { cause: error });
  }

  async #revisions(repository: string, signal: AbortSignal): Promise<string[]> {
    const answer = await this.#json(`/api/models/${repository}/refs`, this.#subject(repository, {}), signal).catch(() => undefined);
    const refs = refsShape.safeParse(answer?.body);
    return refs.success ? [...(refs.data.branches ?? []), ...(refs.data.tags ?? [])].map(({ name }) => name) : [];
  }

  /** Models of the same organisation, and models with that name of any. */
  async #models(repository: string, signal: AbortSignal): Promise<string[]> {
    const [organisation, name] = repository.includes('/') ? (repository.split('/') as [string, string]) : ['', repository];
    const lists = await Promise.all([organisation === '' ? [] : this.#search(repository, `author=${encodeURIComponent(organisation)}&limit=100`, signal), this.#search(repository, `search=${encodeURIComponent(name)}&limit=100`, signal)]);
    return lists.flat();
  }

  /** A search is a help with an error: one that fails too adds nothing. */
  async #search(repository: string, query: string, signal: AbortSignal): Promise<string[]> {
    const answer = await this.#json(`/api/models?${query}`, this.#subject(repository, {}), signal).catch(() => undefined);
    const names = namesShape.safeParse(answer?.body);
    return names.success ? names.data.map(({ id }) => id) : [];
  }
}

/** A path of a listing goes below a folder and nowhere else, on every platform. */
export function staysInside(path: string): boolean {
  return path.length > 0 && path.length <= 512 && !/[\\\0:*?"<>|]/.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

async function readLimited(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (response.body === null) return '';
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > LARGEST_ANSWER) throw new Error('answer too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

import { AttendingError } from '../../platform/errors.ts';

/** What of an answer says why it was refused; huggingface_hub's hf_raise_for_status reads the same. */
export interface Refusal {
  readonly status: number;
  /** X-Error-Code: RepoNotFound, RevisionNotFound, EntryNotFound, GatedRepo. */
  readonly errorCode: string | undefined;
  /** X-Error-Message. */
  readonly message: string | undefined;
}

/** What was asked for, in the words of an error. */
export interface Subject {
  readonly endpoint: string;
  readonly repository: string;
  readonly revision?: string;
  readonly file?: string;
  readonly hasToken: boolean;
}

const TOKEN_HELP = 'set HF_TOKEN (the editor asks for it)';

/** Turns a refusal that trying again does not help into what the user can do. */
export function refusalError(refusal: Refusal, subject: Subject): AttendingError {
  const { status, errorCode, message = '' } = refusal;
  const { endpoint, repository, revision, file, hasToken } = subject;
  const page = `${endpoint}/${repository}`;
  const host = new URL(endpoint).host;
  const badToken = status === 401 && hasToken && /credentials|token|password/i.test(message) && errorCode !== 'GatedRepo';
  if (errorCode === 'GatedRepo' || (status === 403 && /gated|access to (?:model|this)|authorized list|agree/i.test(message))) {
    return new AttendingError('HUB_GATED', `${repository} is given only to those who accept its licence${hasToken ? ', and the account of your token has not (or is still waiting)' : ''}.`, `Open ${page}, sign in and accept the licence; then ${hasToken ? 'run the same command again' : `make a token at ${endpoint}/settings/tokens and ${TOKEN_HELP}`}.`);
  }
  if (badToken) return new AttendingError('HUB_UNAUTHORIZED', `${host} does not accept your token.`, `Make a new one at ${endpoint}/settings/tokens and ${TOKEN_HELP}.`);
  if (errorCode === 'RevisionNotFound') return new AttendingError('HUB_NOT_FOUND', `${repository} has no revision "${revision ?? 'main'}".`, `Look at its branches and tags: ${page}/tree/main.`);
  if (errorCode === 'EntryNotFound') return new AttendingError('HUB_NOT_FOUND', `${repository} has no file ${file ?? ''}.`, `Look at its files: ${page}/tree/${revision ?? 'main'}.`);
  // The public hub answers 401 for a model that is not there as for a private one, so as not to tell which.
  if (errorCode === 'RepoNotFound' || status === 404 || (status === 401 && !hasToken)) {
    const code = status === 401 && errorCode !== 'RepoNotFound' ? 'HUB_UNAUTHORIZED' : 'HUB_NOT_FOUND';
    if (code === 'HUB_UNAUTHORIZED') return new AttendingError(code, `${host} wants to know who asks for ${repository}: it is private, or there is no such model.`, `Check the id; for a private model make a token at ${endpoint}/settings/tokens and ${TOKEN_HELP}.`);
    return new AttendingError(code, `There is no model ${repository} on ${host}${hasToken ? ' that your token may see' : ', or it is private'}.`, `Check the id${hasToken ? '' : `; for a private model ${TOKEN_HELP}`}.`);
  }
  if (status === 401) return new AttendingError('HUB_UNAUTHORIZED', `${host} does not accept your token for ${repository}.`, `Make a new one at ${endpoint}/settings/tokens and ${TOKEN_HELP}.`);
  if (status === 403) return new AttendingError('HUB_UNAUTHORIZED', `${host} does not let ${hasToken ? 'your token' : 'this machine'} read ${repository} (403).`, `Open ${page} to see why; a token must have the right to read${hasToken ? '' : `: ${TOKEN_HELP}`}.`);
  if (status === 407) return new AttendingError('HUB_UNREACHABLE', 'The proxy wants a name and a password (407).', 'Write it as http://NAME:PASSWORD@HOST:PORT in HTTPS_PROXY.');
  return new AttendingError('HUB_UNREACHABLE', `${host} answered ${status} for ${repository}.`, 'Check HF_ENDPOINT and that the server is a Hugging Face hub or a mirror of one.');
}

/** The hub asks to wait for longer than we wait, or has asked too often. */
export function busyError(host: string, waitMs: number | undefined): AttendingError {
  const wait = waitMs === undefined ? '' : ` and asks to wait ${Math.ceil(waitMs / 1000)} s`;
  return new AttendingError('HUB_BUSY', `${host} has had too many requests (429)${wait}.`, 'Run the same command again later: what is downloaded is kept. A token raises the limit.');
}

export function offlineError(what: string): AttendingError {
  return new AttendingError('OFFLINE', `${what} is not on this machine, and downloads are switched off.`, 'Unset HF_HUB_OFFLINE (or leave out --offline) to download it.');
}

/** How long a 429 or 503 asks to wait: Retry-After in seconds or as a date, or the hub's own RateLimit header ("…;r=0;t=55"). */
export function retryAfterMs(headers: Headers, nowMs: number): number | undefined {
  const after = headers.get('retry-after')?.trim();
  if (after !== undefined && after !== '') {
    if (/^\d+(?:\.\d+)?$/.test(after)) return Number(after) * 1000;
    const at = Date.parse(after);
    if (!Number.isNaN(at)) return Math.max(0, at - nowMs);
  }
  const window = /;\s*t=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1];
  return window === undefined ? undefined : Number(window) * 1000;
}

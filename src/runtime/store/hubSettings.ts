import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AttendingError } from '../../platform/errors.ts';
import { isLoopback } from '../../privacy/outbound.ts';
import { huggingFaceHome } from './cacheFolder.ts';

export interface HubOptions {
  /** Where HF_ENDPOINT, HF_TOKEN, HF_HOME, HF_HUB_OFFLINE and the proxies are read; default the process's environment. */
  readonly env?: NodeJS.ProcessEnv;
  /** A token handed in (the editor's SecretStorage); else HF_TOKEN, else huggingface_hub's own token file. */
  readonly token?: string;
  /** Never try the network; so do HF_HUB_OFFLINE and TRANSFORMERS_OFFLINE. */
  readonly offline?: boolean;
  /** Longest silence of the hub, for tests; else HF_HUB_DOWNLOAD_TIMEOUT (seconds), else 30 s. */
  readonly idleTimeoutMs?: number;
  /** The first wait before trying again, doubled each time, for tests; 1 s. */
  readonly backoffMs?: number;
}

/** What a download goes by, read once. */
export interface HubSettings {
  /** Without a slash at the end. */
  readonly endpoint: string;
  readonly token: string | undefined;
  /** Why a token that is there is not sent; undefined where it is, or where there is none. */
  readonly tokenKept: string | undefined;
  readonly offline: boolean;
  readonly idleTimeoutMs: number;
  readonly backoffMs: number;
  readonly env: NodeJS.ProcessEnv;
}

const PUBLIC_HUB = 'https://huggingface.co';
const IDLE_TIMEOUT_MS = 30_000;
const BACKOFF_MS = 1000;

/** Throws BAD_CONFIGURATION for an HF_ENDPOINT that is no web address. */
export async function readHubSettings({ env = process.env, token, offline = false, idleTimeoutMs, backoffMs = BACKOFF_MS }: HubOptions = {}): Promise<HubSettings> {
  const endpoint = (env['HF_ENDPOINT'] || PUBLIC_HUB).trim().replace(/\/+$/, '');
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) throw new AttendingError('BAD_CONFIGURATION', 'HF_ENDPOINT is not a web address.', `Write it as ${PUBLIC_HUB}, or unset it.`);
  const found = clean(token) ?? (isTrue(env['HF_HUB_DISABLE_IMPLICIT_TOKEN']) ? undefined : await tokenOfMachine(env));
  const open = url.protocol === 'http:' && !isLoopback(url);
  const seconds = Number(env['HF_HUB_DOWNLOAD_TIMEOUT'] ?? '');
  return {
    endpoint,
    token: open ? undefined : found,
    tokenKept: open && found !== undefined ? `Your Hugging Face token is not sent to ${url.host}: the way there is not encrypted.` : undefined,
    offline: offline || isOffline(env),
    idleTimeoutMs: idleTimeoutMs ?? (seconds > 0 ? seconds * 1000 : IDLE_TIMEOUT_MS),
    backoffMs,
    env,
  };
}

export function isOffline(env: NodeJS.ProcessEnv): boolean {
  return isTrue(env['HF_HUB_OFFLINE'] || env['TRANSFORMERS_OFFLINE']);
}

/** As huggingface_hub reads switches. */
export function isTrue(value: string | undefined): boolean {
  return ['1', 'ON', 'YES', 'TRUE'].includes(value?.toUpperCase() ?? '');
}

async function tokenOfMachine(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const file = env['HF_TOKEN_PATH'] || path.join(huggingFaceHome(env), 'token');
  return clean(env['HF_TOKEN'] || env['HUGGING_FACE_HUB_TOKEN']) ?? clean(await readFile(file, 'utf8').catch(() => undefined));
}

/** Without the line breaks that copying leaves; undefined for what cannot stand in a header. */
function clean(token: string | undefined): string | undefined {
  const text = token?.trim() ?? '';
  return /^[\x21-\x7e]+$/.test(text) ? text : undefined;
}

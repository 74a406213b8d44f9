import { access } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { readConfiguration } from '../../platform/configurationFile.ts';
import { AttendingError } from '../../platform/errors.ts';
import { attendingHome } from '../../platform/home.ts';
import { REMOTE_TEXTS, type OutboundPolicy } from '../../privacy/outbound.ts';
import type { ModelSource } from '../types.ts';

const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]{0,99}$/;
/** Where OPENAI_API_KEY may go without anybody saying so. */
const OPENAI_HOST = 'api.openai.com';

const ENDPOINT = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9._-]*$/i, 'a name has letters, digits, ".", "_" and "-"'),
  url: z.url({ protocol: /^https?$/, error: 'an address is written http://127.0.0.1:PORT/v1 or https://host/v1' }),
  model: z.string().min(1),
  apiKey: z.string().regex(VARIABLE, 'this is the name of an environment variable that holds the key, never the key itself').optional(),
  remoteText: z.enum(REMOTE_TEXTS).optional(),
});
const FILE = z.strictObject({ endpoints: z.array(ENDPOINT).default([]) });

/** A server that the user named in endpoints.yaml. */
export type Endpoint = Readonly<z.infer<typeof ENDPOINT>>;

/** The file that names endpoints for the command line. */
export function endpointsFile(env: NodeJS.ProcessEnv = process.env): string {
  return path.join(attendingHome(env), 'endpoints.yaml');
}

/** The endpoints of ATTENDING_HOME/endpoints.yaml; none where there is no file. Throws BAD_CONFIGURATION, which never repeats what stands as a key. */
export async function readEndpoints(env: NodeJS.ProcessEnv = process.env): Promise<readonly Endpoint[]> {
  const file = endpointsFile(env);
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (!isThere) return [];
  const { endpoints } = await readConfiguration(file, FILE);
  const names = endpoints.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new AttendingError('BAD_CONFIGURATION', `${file} names two endpoints "${twice}".`, 'Give each a name of its own.');
  return endpoints;
}

/** The endpoint of a name as a model; undefined where no endpoint has it. */
export async function endpointNamed(name: string, env: NodeJS.ProcessEnv = process.env): Promise<ModelSource | undefined> {
  const found = (await readEndpoints(env)).find((endpoint) => endpoint.name === name);
  return found === undefined ? undefined : { kind: 'endpoint', id: found.name, url: found.url, model: found.model };
}

/** What the command line lets endpoints have. */
export interface EndpointAccess {
  readonly outbound: OutboundPolicy;
  /** Whether endpoints.yaml names a server, by its origin. */
  readonly names: (origin: string) => boolean;
  /** The key of a server by its origin. Rejects with BAD_CONFIGURATION where the variable that should hold it is not set. */
  readonly apiKey: (origin: string) => Promise<string | undefined>;
}

/**
 * Keys and policy of all endpoints, from endpoints.yaml and the environment. A key goes only to the server that the file
 * names it for; OPENAI_API_KEY goes to OpenAI alone. Throws BAD_CONFIGURATION where the file says two things of a server.
 */
export async function endpointAccess(env: NodeJS.ProcessEnv = process.env): Promise<EndpointAccess> {
  const endpoints = await readEndpoints(env);
  const file = endpointsFile(env);
  const allowed = oneEach(file, 'remoteText', endpoints, ({ remoteText }) => remoteText);
  const variables = oneEach(file, 'apiKey', endpoints, ({ apiKey }) => apiKey);
  const keyOf = (origin: string): string | undefined => {
    const named = variables.get(origin);
    const variable = named ?? (new URL(origin).hostname === OPENAI_HOST ? 'OPENAI_API_KEY' : undefined);
    const key = variable === undefined ? '' : (env[variable] ?? '');
    if (named !== undefined && key === '') throw new AttendingError('BAD_CONFIGURATION', `The key of ${origin} is to be in the environment variable ${named}, which is not set.`, `Set ${named}, or take apiKey out of ${file}.`);
    return key === '' ? undefined : key;
  };
  const named = new Set(endpoints.map(({ url }) => new URL(url).origin));
  return { outbound: { endpoints: Object.fromEntries(allowed) }, names: (origin) => named.has(origin), apiKey: async (origin) => Promise.resolve(keyOf(origin)) };
}

/** What the file says of each server; a server has one key and one policy, however many of its models are named. */
function oneEach<Value extends string>(file: string, key: string, endpoints: readonly Endpoint[], valueOf: (endpoint: Endpoint) => Value | undefined): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>();
  for (const endpoint of endpoints) {
    const { origin } = new URL(endpoint.url);
    const value = valueOf(endpoint);
    if (value === undefined) continue;
    if ((found.get(origin) ?? value) !== value) throw new AttendingError('BAD_CONFIGURATION', `${file} gives ${origin} two different values of ${key}.`, 'A server has one: make them equal.');
    found.set(origin, value);
  }
  return found;
}

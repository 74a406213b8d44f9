import { AttendingError } from '../platform/errors.ts';

/** What a remote endpoint may receive of a note: nothing, only its de-identified text, or the text as written. */
export const REMOTE_TEXTS = ['nothing', 'deidentified', 'asWritten'] as const;
export type RemoteText = (typeof REMOTE_TEXTS)[number];

export interface OutboundPolicy {
  /** For every endpoint that `endpoints` does not name. Default `nothing`. */
  readonly remoteText?: RemoteText;
  /** By origin ("https://llm.hospital.example"), so that one trusted server need not open all. */
  readonly endpoints?: Readonly<Record<string, RemoteText>>;
}

export interface OutboundRequest {
  /** Where the text would go. */
  readonly url: string;
  /** Texts of notes; prompts that hold any of a note's words are such texts too. */
  readonly texts: readonly string[];
  readonly policy?: OutboundPolicy;
  /** De-identifies one text; wired to the engine by the composition root. Called for policy `deidentified` only. */
  readonly deidentify: (text: string) => Promise<string>;
}

export interface Outbound {
  /** What may be sent, in the order given. */
  readonly texts: readonly string[];
  /** `local`: it does not leave the machine. */
  readonly reason: 'local' | 'deidentified' | 'asWritten';
}

/**
 * The one gate for text on its way to an endpoint (architecture rule 9). Gives what may be sent, or throws: BAD_CONFIGURATION
 * for an address that is none, OUTBOUND_REFUSED where the policy (by default) lets nothing leave or the way is not encrypted. Errors
 * name the origin, never the text. Fails closed: whatever `deidentify` throws is thrown on.
 */
export async function prepareOutbound({ url, texts, policy = {}, deidentify }: OutboundRequest): Promise<Outbound> {
  const target = readUrl(url);
  if (isLoopback(target)) return { texts: [...texts], reason: 'local' };
  const allowed = policyFor(target, policy);
  if (allowed === 'nothing') {
    throw new AttendingError('OUTBOUND_REFUSED', `${target.origin} is another machine, and no text of a note may leave this one.`, 'Use a local endpoint, or set attending.privacy.remoteText to "deidentified" (or "asWritten") for it.');
  }
  if (target.protocol !== 'https:' && target.protocol !== 'wss:') {
    throw new AttendingError('OUTBOUND_REFUSED', `${target.origin} would receive text of a note without encryption.`, 'Give its https address.');
  }
  if (allowed === 'asWritten') return { texts: [...texts], reason: 'asWritten' };
  const safe: string[] = [];
  for (const text of texts) safe.push(await deidentify(text));
  return { texts: safe, reason: 'deidentified' };
}

/** What the policy says of an endpoint; a name in `endpoints` that is no origin is an error, so that a slip never opens a door. */
export function policyFor(target: URL, { remoteText = 'nothing', endpoints = {} }: OutboundPolicy): RemoteText {
  let found: RemoteText = remoteText;
  for (const [origin, allowed] of Object.entries(endpoints)) {
    if (readUrl(origin).origin === target.origin) found = allowed;
  }
  if (!(REMOTE_TEXTS as readonly string[]).includes(found)) throw new AttendingError('BAD_CONFIGURATION', `"${found as string}" is no policy for text that leaves the machine.`, `Write one of ${REMOTE_TEXTS.join(', ')}.`);
  return found;
}

function readUrl(url: string): URL {
  const target = URL.canParse(url) ? new URL(url) : undefined;
  if (target === undefined || !/^(?:https?|wss?):$/.test(target.protocol)) {
    throw new AttendingError('BAD_CONFIGURATION', 'The address of an endpoint is not a web address.', 'Write it as https://host/path, or http://127.0.0.1:PORT for a local one.');
  }
  return target;
}

/** Whether an address is this machine: localhost and its subdomains (RFC 6761), 127.0.0.0/8, ::1, also as a mapped address. */
export function isLoopback(target: URL): boolean {
  const host = target.hostname.toLowerCase().replace(/\.$/, '');
  if (host === 'localhost' || host.endsWith('.localhost')) return true;
  if (/^127(?:\.\d{1,3}){3}$/.test(host)) return true;
  return host === '[::1]' || /^\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\]$/.test(host);
}

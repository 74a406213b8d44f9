import { createHash, type Hash } from 'node:crypto';

/** What a blob's content must hash to, as the hub says it: sha256 of a large file, else git's hash of a blob. */
export interface ExpectedHash {
  readonly kind: 'sha256' | 'git sha1';
  readonly hex: string;
}

/** From the etag, where it is a hash (on the hub it always is), else from the list of files; undefined where a mirror has neither. */
export function expectedHash(etag: string, listed: string): ExpectedHash | undefined {
  for (const hex of [etag, listed]) {
    if (/^[0-9a-f]{64}$/.test(hex)) return { kind: 'sha256', hex };
    if (/^[0-9a-f]{40}$/.test(hex)) return { kind: 'git sha1', hex };
  }
  return undefined;
}

/** @param size of the whole content, which git hashes before it */
export function startHash(expected: ExpectedHash | undefined, size: number): Hash | undefined {
  if (expected === undefined) return undefined;
  return expected.kind === 'sha256' ? createHash('sha256') : createHash('sha1').update(`blob ${size}\0`);
}

export function matchesHash(found: string | undefined, expected: ExpectedHash | undefined): boolean {
  return found === expected?.hex;
}

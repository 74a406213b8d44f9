import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { CodeDecision } from './panelMessages.ts';

/** The part of vscode.Memento that is used. */
export interface Store {
  get(key: string): unknown;
  update(key: string, value: unknown): Thenable<void>;
}

export type Decisions = Readonly<Record<string, CodeDecision>>;

const KEY = 'attending.codeDecisions';
/** Documents whose decisions are kept; the least recently decided goes first. */
const MAX_DOCUMENTS = 200;

const stored = z.array(z.tuple([z.string(), z.record(z.string(), z.enum(['accepted', 'rejected']))]));

/**
 * Accepted and rejected codes by document, in the workspace's state. Documents are known by a hash of
 * their address: file names of notes may name patients.
 */
export class CodeDecisions {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  of(uri: string): Decisions {
    return this.#read().get(hashOf(uri)) ?? {};
  }

  /** Stores a decision; null takes it back. */
  async decide(uri: string, code: string, decision: CodeDecision | null): Promise<Decisions> {
    const all = this.#read();
    const hash = hashOf(uri);
    const next = Object.fromEntries(Object.entries(all.get(hash) ?? {}).filter(([other]) => other !== code));
    if (decision !== null) next[code] = decision;
    all.delete(hash);
    if (Object.keys(next).length > 0) all.set(hash, next);
    await this.#store.update(KEY, [...all].slice(-MAX_DOCUMENTS));
    return next;
  }

  #read(): Map<string, Record<string, CodeDecision>> {
    const parsed = stored.safeParse(this.#store.get(KEY));
    return new Map(parsed.success ? parsed.data : []);
  }
}

function hashOf(uri: string): string {
  return createHash('sha256').update(uri).digest('base64url').slice(0, 22);
}

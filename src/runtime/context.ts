import type { LogChannel } from '../platform/log.ts';
import type { OutboundPolicy } from '../privacy/outbound.ts';
import type { RuntimeFiles } from './files.ts';
import type { HostSettings } from './host/settings.ts';

/** How far loading is: memory of the process now, and what the plan reckons with. */
export interface LoadProgress {
  readonly residentMiB: number;
  readonly needMiB: number;
}

/** What opening a model needs from who asks; wired by a composition root. */
export interface RuntimeContext {
  readonly files: RuntimeFiles;
  readonly log: LogChannel;
  /** One plain sentence for people: fallbacks, what is loaded where, unloading and loading anew. Never text of a note. */
  readonly say?: (sentence: string) => void;
  readonly onLoading?: (progress: LoadProgress) => void;
  /** Aborting ends the loading; what is loaded is not touched by it. */
  readonly signal?: AbortSignal;
  /** Time without work after which a local model is unloaded; never where it is missing. The next request loads it again. */
  readonly idleMs?: number | (() => number);
  /** What may go to endpoints of other machines; nothing by default (privacy/outbound.ts). */
  readonly outbound?: OutboundPolicy;
  /** The key of an endpoint, by its origin ("https://llm.hospital.example"); from the environment or secret storage. */
  readonly apiKey?: (origin: string) => string | undefined | Promise<string | undefined>;
  /** Wired to the engine; called for the policy `deidentified` only. */
  readonly deidentify?: (text: string) => Promise<string>;
  /** Of the environment, what the store, the devices and the children see. */
  readonly env?: NodeJS.ProcessEnv;
  /** What runs a child; this process's own program where it is missing. */
  readonly execPath?: string;
  /** Time limits and measurements of the host; a test has its own. */
  readonly host?: Partial<HostSettings>;
}

import { createHash } from 'node:crypto';
import type { Sampling } from '../runtime/types.ts';

/** What of the pipeline can be chosen besides the models; the defaults are those of the reference pipeline. */
export interface PipelineSettings {
  /** Model of the first stage, by name; `offline` is the engine that needs none. */
  readonly summaryModel: string;
  readonly compressModel: string;
  /** Encoder of BERTScore; none where it is missing. */
  readonly bertscoreModel?: string;
  /** Characters of the second text / of the first, at most. */
  readonly ratio: number;
  /** Rounds in each stage in which the model is asked to bring back what is missing. */
  readonly rounds: number;
  /** Most words of the first text. */
  readonly maxWords?: number;
  /** Share of the entities that clinical use needs. */
  readonly retention: number;
  /** Over the tasks' own (docs/generation.md): 0.7 for the summary, 0.3 for the compression. */
  readonly summarySampling: Sampling;
  readonly compressSampling: Sampling;
  /** Prompts of the user's own, with {note}. */
  readonly summaryPrompt?: string;
  readonly compressPrompt?: string;
}

export const PIPELINE_DEFAULTS = { ratio: 0.5, rounds: 1, retention: 0.85 } as const;

/** A name of what something was made from, that says nothing of it. */
export function fingerprint(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return hash.digest('hex').slice(0, 32);
}

/** Names what the texts of a stage depend on besides the note; another name is another result. */
export function settingsName(values: Readonly<Record<string, unknown>>): string {
  const sorted = Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
  return fingerprint(JSON.stringify(sorted));
}

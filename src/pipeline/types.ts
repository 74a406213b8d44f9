import type { EntityType } from '../entities/types.ts';
import type { FlagKind } from '../generation/types.ts';
import type { KeptCount } from '../metrics/types.ts';
import type { BertScore } from '../metrics/bertScore.ts';
import type { ErrorRecord } from '../platform/errors.ts';
import type { DeviceName } from '../runtime/types.ts';

// The two-stage pipeline: a verbose summary by one model, then a compressed one by another, which never share memory.

/** The engine that needs no model, in the place of a model's name. */
export const OFFLINE = 'offline';

export const STAGE_IDS = ['summary', 'compress', 'bertscore'] as const;
export type StageId = (typeof STAGE_IDS)[number];

/** A note of the input. */
export interface PipelineNote {
  readonly id: string;
  readonly text: string;
}

/** A record of the input that is no note. */
export interface BadRecord {
  /** Null where it has none that can be read. */
  readonly id: string | null;
  /** Line of the file, from 1; undefined for a database. */
  readonly line?: number;
  readonly error: ErrorRecord;
}

/** The notes to run over; read again by every stage, so that none is held. */
export interface NoteSet {
  readonly total: number;
  readonly bad: readonly BadRecord[];
  read(): AsyncIterable<PipelineNote>;
}

/** What a stage took for one note. */
export interface StageCost {
  readonly seconds: number;
  readonly calls: number;
  readonly promptTokens: number;
  readonly tokens: number;
  /** Most memory of the model's process so far, in MiB; null for endpoints, the offline engine, and where the system does not say. */
  readonly peakMiB: number | null;
  readonly device: DeviceName | null;
  readonly dtype: string | null;
}

/** What a stage wrote of one note, and how it stands to the note. */
export interface StageText extends StageCost {
  readonly text: string;
  /** `offline` also where the model gave nothing usable. */
  readonly engine: 'model' | 'offline';
  /** Statements that the note does not bear out, by kind. */
  readonly flags: Readonly<Partial<Record<FlagKind, number>>>;
  /** Share of the entities of the note whose meaning is there. */
  readonly coverage: number;
  readonly repairRounds: number;
  readonly corrected: number;
  readonly notices: readonly string[];
}

/** A finished note of a stage, or why it failed. */
export type StageRecord = { readonly id: string; readonly of: string } & ({ readonly done: StageText } | { readonly failed: ErrorRecord });

export interface BertRecord extends StageCost, BertScore {}

/** Retention as docs/interfaces.md defines it. */
export interface RetentionFigures {
  readonly overall: number;
  readonly byType: Readonly<Partial<Record<EntityType, KeptCount>>>;
}

/** One note with both stages. */
export interface Sample {
  readonly id: string;
  readonly note?: string;
  readonly summary?: string;
  readonly compressed?: string;
  readonly noteCharacters: number;
  readonly summaryCharacters: number;
  readonly compressedCharacters: number;
  /** Characters of the second text / of the first. */
  readonly compressionRatio: number;
  /** Characters of the second text / of the note. */
  readonly ratioToNote: number;
  /** Entities of the first text that are in the second. */
  readonly retention: RetentionFigures;
  /** Entities of the note that are in the first text, and in the second. */
  readonly summaryRetention: RetentionFigures;
  readonly noteRetention: RetentionFigures;
  /** Share of the note's entities whose meaning is in the second text, in whatever words. */
  readonly coverage: number;
  /** Statements of the second text that the note does not bear out. */
  readonly unsupported: Readonly<Partial<Record<FlagKind, number>>>;
  readonly bertscore: BertScore | null;
  readonly summaryEngine: 'model' | 'offline';
  readonly compressEngine: 'model' | 'offline';
  readonly repairRounds: number;
  readonly corrected: number;
  readonly seconds: number;
  readonly notices: readonly string[];
}

/** A note that a stage could not do. */
export interface FailedNote extends BadRecord {
  readonly stage: StageId | 'input';
}

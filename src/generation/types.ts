import type { CodingResult } from '../coding/types.ts';
import type { Entity } from '../entities/types.ts';
import type { RecognisedNote } from '../metrics/retention.ts';
import type { FaithfulnessMetrics, SourcedSpan } from '../summary/types.ts';
import type { Span } from '../note/types.ts';
import type { Sampling } from '../runtime/types.ts';

// What a language model does with a note: the functions' options, results and events. The functions:
//   summarize.ts  summarizeWithModel(source, model, options?, run?): Promise<ModelSummary>
//   compress.ts   compressWithModel(source, model, options?, run?): Promise<ModelCompression>
//   code.ts       codeWithModel(source, model, options?, run?): Promise<ModelCoding>
//   check.ts      checkText(source, text): TextCheck      the checks alone, without a model

/** A note: its text, or as the engine has parsed and recognised it (`Engine.analyse`), which saves doing it again. */
export type NoteSource = string | RecognisedNote;

// ── Events ────────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * What the model is asked for: `summarize`, `compress` and `code` write from the note (or a part of it), `merge` makes one
 * summary of those of parts, `shorten` rewrites a text that is too long, `repair` brings back what is missing.
 */
export const STAGES = ['summarize', 'compress', 'code', 'merge', 'shorten', 'repair'] as const;
export type StageName = (typeof STAGES)[number];

/**
 * A new draft begins. Whoever shows tokens as they come clears what the draft before showed: a later draft takes the place of
 * an earlier one (of the same `part`), and the result at the end takes the place of all.
 */
export interface StageEvent {
  readonly kind: 'stage';
  readonly stage: StageName;
  /** Which part of the note, from 1, and of how many: 1 of 1 for a note that fits the window. */
  readonly part: number;
  readonly parts: number;
  /** 1, and 2 where the first answer was unusable and is asked for again. For `shorten` and `repair`: the round. */
  readonly attempt: number;
}

/** A piece of the draft under way, to be appended. Reasoning of the model never comes here. */
export interface TextEvent {
  readonly kind: 'text';
  readonly stage: StageName;
  readonly text: string;
}

/** The model reasons and nothing can be shown yet; once a draft. */
export interface ThinkingEvent {
  readonly kind: 'thinking';
  readonly stage: StageName;
}

/** One plain sentence on what was met and done (an answer thrown away, a fallback). Never text of the note. */
export interface NoticeEvent {
  readonly kind: 'notice';
  readonly notice: string;
}

/** Plain data: it may cross a process as JSON. */
export type GenerationEvent = StageEvent | TextEvent | ThinkingEvent | NoticeEvent;

/** How a caller follows and ends a run. */
export interface RunOptions {
  /** Aborting rejects with CANCELLED, at any moment. */
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: GenerationEvent) => void;
}

// ── Options ───────────────────────────────────────────────────────────────────────────────────────────────────────

export interface ModelOptions {
  /**
   * Overrides the task's own values, one by one: summaries 512 new tokens, temperature 0.7, top-p 0.9, top-k 50, repetition
   * penalty 1.1; compression the same with temperature 0.3; codes greedy. Seed 0 where none is given, so that runs repeat.
   */
  readonly sampling?: Sampling;
  /** A prompt of the user's own in the place of the task's: text with `{note}` (docs/generation.md). Throws BAD_CONFIGURATION. */
  readonly prompt?: string;
  /**
   * When no usable answer came twice: `offline` gives the offline engine's result, with `engine: 'offline'` and a notice;
   * `error` rejects with GENERATION_UNUSABLE. Default offline.
   */
  readonly whenUnusable?: 'offline' | 'error';
}

/** Of texts that are checked against their source and repaired. */
export interface RepairOptions {
  /** Most rounds in which the model is asked to bring missing entities back and to correct unsupported ones. Default 1; 0 for none. */
  readonly repairRounds?: number;
  /** Share of the source's entities that is enough, by surface or by meaning: no repair round above it. Default 0.85. */
  readonly retention?: number;
  /**
   * What is still missing after the repairs is appended in the offline engine's wording, until `retention` is met or the length
   * is used up; such sentences have `origin: 'extracted'`. Default false for summaries, true for compression.
   */
  readonly tail?: boolean;
  /**
   * What the tail brings: `meaning`, what the text does not say in any words, until `coverage` is enough; `surface`, until
   * `metrics.retention.overall` is, even where the text says it in other words. Default meaning.
   */
  readonly tailBy?: 'meaning' | 'surface';
}

export interface SummarizeModelOptions extends ModelOptions, RepairOptions {
  /** Most words; without it the summary is as long as `maxNewTokens` lets it be. */
  readonly maxWords?: number;
}

export interface CompressModelOptions extends ModelOptions, RepairOptions {
  /** Characters of the output / characters of the input, at most. Default 0.5. */
  readonly ratio?: number;
  /**
   * What decides whether a statement is supported where that is not the input: in the two-stage pipeline the input is a summary
   * and this the note that it was made from. `metrics`, `missing` and the sentences' sources stay about the input, but an entity
   * of the input that this does not bear out is not missed; `unsupported[].sources` are offsets into this.
   */
  readonly against?: NoteSource;
}

export interface CodeModelOptions extends ModelOptions {
  /**
   * Whether the answer is held to a JSON schema: `auto` where the backend has a grammar (GGUF, endpoints), unless the prompt is
   * the user's own. Default auto.
   */
  readonly constrained?: 'auto' | 'always' | 'never';
}

// ── Results ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** A stretch of the note that went to the model at once. Parts tile the text: nothing is left out. */
export interface NotePart extends Span {
  /** Indices into the note's sections, ascending; a section that was split stands in several parts. */
  readonly sections: readonly number[];
  /** Tokens of the part alone. */
  readonly tokens: number;
}

/** What every result tells besides its own. */
export interface ModelRun {
  /** Id of the model; `attending-offline` where `engine` is `offline`. */
  readonly model: string;
  /** Wall time in milliseconds, parsing, checking and repairing included; loading the model not. */
  readonly elapsedMs: number;
  /** Who wrote the result: `offline` only where the model gave nothing usable and the caller did not ask for an error. */
  readonly engine: 'model' | 'offline';
  /** Plain sentences on what was met and done, none where all went well. Never text of the note. */
  readonly notices: readonly string[];
  readonly parts: readonly NotePart[];
  readonly usage: Usage;
}

export interface Usage {
  /** Requests to the model. */
  readonly calls: number;
  readonly promptTokens: number;
  /** New tokens, those of reasoning and of unusable answers included. */
  readonly tokens: number;
  /** Answers that were thrown away as unusable. */
  readonly unusable: number;
  readonly seed: number;
}

/** A sentence of the output and where it comes from in the source, best place first; no sources where none was found. */
export interface ModelSentence extends SourcedSpan {
  /** `model`: as the model wrote it. `corrected`: a value was put back from the source. `extracted`: the offline engine's wording. */
  readonly origin: 'model' | 'corrected' | 'extracted';
}

/**
 * Why a statement of the output is flagged. `changed value`: the source has the same thing with another dose, value, unit,
 * frequency or route. `new`: the source has no such thing. `negation`: the source denies what is affirmed here, or the
 * reverse. `subject`: of someone else in the source (a relative's illness as the patient's). `number`: a number that the source
 * has nowhere, outside any entity.
 */
export const FLAG_KINDS = ['changed value', 'new', 'negation', 'subject', 'number'] as const;
export type FlagKind = (typeof FLAG_KINDS)[number];

/** A statement of the output that the source does not bear out, to be marked. Offsets into the output. */
export interface UnsupportedStatement extends Span {
  readonly kind: FlagKind;
  readonly text: string;
  /** What the source has in its place, best match first; empty for `new` and `number`. Offsets into the source. */
  readonly sources: readonly Span[];
}

/** What checking a text against its source finds. */
export interface TextCheck {
  /** As the offline engine measures (docs/interfaces.md): by surface, so that "twice daily" for "BID" counts as unsupported. */
  readonly metrics: FaithfulnessMetrics;
  /** What a reader must be shown: compared by meaning, so that a synonym, an abbreviation or another wording of a dose is none. */
  readonly unsupported: readonly UnsupportedStatement[];
  /** Source entities whose meaning is not in the text, one a distinct entity, what matters most first. Offsets into the source. */
  readonly missing: readonly Entity[];
  /** Share of the source's distinct entities whose meaning is in the text; at least `metrics.retention.overall`. */
  readonly coverage: number;
  /** A span for each sentence of the text, with the places in the source that it comes from. */
  readonly sentences: readonly SourcedSpan[];
}

/** A value that was put back from the source because there was only one that it could be. Offsets into the output. */
export interface Correction extends Span {
  readonly was: string;
  readonly is: string;
}

/** What was done to the model's own text. */
export interface Repairs {
  /** Rounds in which the model was asked again, and how many of them gave a better text. */
  readonly rounds: number;
  readonly accepted: number;
  /** Source entities that the rounds brought back, in the source's words. */
  readonly added: readonly string[];
  readonly corrected: readonly Correction[];
  /** The extractive tail in the output; null where there is none. */
  readonly tail: (Span & { readonly entities: number }) | null;
}

interface CheckedOutput extends ModelRun, Omit<TextCheck, 'sentences'> {
  readonly sentences: readonly ModelSentence[];
  readonly repairs: Repairs;
  /** The output was cut at the most new tokens; its last half sentence was taken off. */
  readonly cut: boolean;
}

/** `summarize` of docs/interfaces.md, and more. */
export interface ModelSummary extends CheckedOutput {
  readonly summary: string;
}

/** `compress` of docs/interfaces.md, and more. */
export interface ModelCompression extends CheckedOutput {
  readonly compressed: string;
}

/** Something in the answer that is not among the codes, and why. Only what has the form of a code is named. */
export interface DroppedCode {
  readonly code: string;
  readonly reason: 'not in the code set' | 'category' | 'not ICD-10-CM';
}

/** `code` of docs/interfaces.md, and more. A code's evidence is the offline coder's for the same code or category; it may be empty. */
export interface ModelCoding extends CodingResult, ModelRun {
  readonly dropped: readonly DroppedCode[];
  /** Pieces of the answer that do not even have the form of a code. */
  readonly nonCodes: number;
}

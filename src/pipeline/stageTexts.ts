import { recogniseEntities } from '../entities/recognise.ts';
import { checkText } from '../generation/check.ts';
import { compressWithModel } from '../generation/compress.ts';
import { summarizeWithModel } from '../generation/summarize.ts';
import type { FlagKind, ModelCompression, ModelSummary, RunOptions, UnsupportedStatement } from '../generation/types.ts';
import type { RecognisedNote } from '../metrics/retention.ts';
import { parseNote } from '../note/note.ts';
import type { OpenedModel } from '../runtime/open.ts';
import { compressNote } from '../summary/compress.ts';
import { summarizeNote } from '../summary/summarize.ts';
import type { PipelineSettings } from './settings.ts';
import type { StageCost, StageText } from './types.ts';

/** The first text of a note: verbose, with all that matters. */
export async function summarize(note: RecognisedNote, model: OpenedModel | undefined, { maxWords, rounds, summarySampling, summaryPrompt }: PipelineSettings, run: RunOptions): Promise<StageText> {
  const started = performance.now();
  if (model === undefined) {
    const { summary } = summarizeNote(note.note, note.entities, { maxWords: maxWords ?? verboseWords(note.note.text) });
    return offlineText(note, summary, started);
  }
  const made = await summarizeWithModel(note, model, { sampling: summarySampling, repairRounds: rounds, ...(maxWords === undefined ? {} : { maxWords }), ...(summaryPrompt === undefined ? {} : { prompt: summaryPrompt }) }, run);
  return stageText(made, made.summary, made.coverage, model, started);
}

/** A first text is to be verbose: less is left out here than in a summary for reading. */
const VERBOSE_SHARE = 0.4;
const FEWEST_WORDS = 60;

function verboseWords(text: string): number {
  return Math.max(FEWEST_WORDS, Math.ceil((text.match(/\S+/g)?.length ?? 0) * VERBOSE_SHARE));
}

/** The second text, from the first; the note says what is true and what must be kept. */
export async function compress(summary: string, note: RecognisedNote, model: OpenedModel | undefined, { ratio, rounds, retention, compressSampling, compressPrompt }: PipelineSettings, run: RunOptions): Promise<StageText> {
  const started = performance.now();
  const source = recognise(summary);
  if (model === undefined) return offlineText(note, compressNote(source.note, source.entities, { ratio }).compressed, started);
  const made = await compressWithModel(source, model, { ratio, against: note, sampling: compressSampling, repairRounds: rounds, retention, ...(compressPrompt === undefined ? {} : { prompt: compressPrompt }) }, run);
  return stageText(made, made.compressed, checkText(note, made.compressed).coverage, model, started);
}

export function recognise(text: string): RecognisedNote {
  const note = parseNote(text);
  return { note, entities: text === '' ? [] : recogniseEntities(note) };
}

/** What the use of a model costs; nothing of it for the offline engine. */
export function costOf(model: OpenedModel | undefined, started: number, usage: { readonly calls: number; readonly promptTokens: number; readonly tokens: number }): StageCost {
  const peak = model?.memory?.peakMiB;
  return {
    seconds: (performance.now() - started) / 1000,
    calls: usage.calls,
    promptTokens: usage.promptTokens,
    tokens: usage.tokens,
    peakMiB: peak === undefined ? null : Math.round(peak * 10) / 10,
    device: model?.info.device ?? null,
    dtype: model?.info.dtype ?? null,
  };
}

function offlineText(note: RecognisedNote, text: string, started: number): StageText {
  const check = checkText(note, text);
  const cost = costOf(undefined, started, { calls: 0, promptTokens: 0, tokens: 0 });
  return { ...cost, text, engine: 'offline', flags: countFlags(check.unsupported), coverage: check.coverage, repairRounds: 0, corrected: 0, notices: [] };
}

function stageText(made: ModelSummary | ModelCompression, text: string, coverage: number, model: OpenedModel, started: number): StageText {
  return {
    ...costOf(model, started, made.usage),
    text,
    engine: made.engine,
    flags: countFlags(made.unsupported),
    coverage,
    repairRounds: made.repairs.rounds,
    corrected: made.repairs.corrected.length,
    notices: made.notices,
  };
}

export function countFlags(statements: readonly UnsupportedStatement[]): Partial<Record<FlagKind, number>> {
  const counts: Partial<Record<FlagKind, number>> = {};
  for (const { kind } of statements) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

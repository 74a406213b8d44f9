import * as z from 'zod';
import { FLAG_KINDS } from '../generation/types.ts';
import { measureFaithfulness, type RecognisedNote } from '../metrics/retention.ts';
import { DEVICES } from '../runtime/types.ts';
import { recognise } from './stageTexts.ts';
import type { BertRecord, PipelineNote, RetentionFigures, Sample, StageText } from './types.ts';

const amount = z.number().min(0);
const cost = {
  seconds: amount,
  calls: amount,
  promptTokens: amount,
  tokens: amount,
  peakMiB: amount.nullable(),
  device: z.enum(DEVICES).nullable(),
  dtype: z.string().nullable(),
};

/** What a stage keeps of a note (stateFile.ts). */
export const stageText = z.object({
  ...cost,
  text: z.string(),
  engine: z.enum(['model', 'offline']),
  flags: z.partialRecord(z.enum(FLAG_KINDS), amount),
  coverage: amount,
  repairRounds: amount,
  corrected: amount,
  notices: z.array(z.string()),
}) satisfies z.ZodType<StageText>;

export const bertRecord = z.object({ ...cost, precision: z.number(), recall: z.number(), f1: z.number() }) satisfies z.ZodType<BertRecord>;

/** One note with both its texts, measured. @param withTexts whether the texts themselves are in it */
export function sampleOf(note: PipelineNote, summary: StageText, compressed: StageText, bert: BertRecord | undefined, withTexts: boolean): Sample {
  const [whole, first, second] = [note.text, summary.text, compressed.text].map(recognise) as [RecognisedNote, RecognisedNote, RecognisedNote];
  return {
    id: note.id,
    ...(withTexts ? { note: note.text, summary: summary.text, compressed: compressed.text } : {}),
    noteCharacters: note.text.length,
    summaryCharacters: summary.text.length,
    compressedCharacters: compressed.text.length,
    compressionRatio: ratio(compressed.text, summary.text),
    ratioToNote: ratio(compressed.text, note.text),
    retention: retentionOf(first, second),
    summaryRetention: retentionOf(whole, first),
    noteRetention: retentionOf(whole, second),
    coverage: compressed.coverage,
    unsupported: compressed.flags,
    bertscore: bert === undefined ? null : { precision: bert.precision, recall: bert.recall, f1: bert.f1 },
    summaryEngine: summary.engine,
    compressEngine: compressed.engine,
    repairRounds: summary.repairRounds + compressed.repairRounds,
    corrected: summary.corrected + compressed.corrected,
    seconds: summary.seconds + compressed.seconds,
    notices: [...summary.notices, ...compressed.notices],
  };
}

function ratio(part: string, whole: string): number {
  return whole.length === 0 ? 1 : part.length / whole.length;
}

function retentionOf(source: RecognisedNote, output: RecognisedNote): RetentionFigures {
  const { overall, byType } = measureFaithfulness(source, output).retention;
  return { overall, byType };
}

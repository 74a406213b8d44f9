import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { bertScore } from '../metrics/bertScore.ts';
import { AttendingError, isCancellation, toAttendingError } from '../platform/errors.ts';
import type { OpenedModel } from '../runtime/open.ts';
import { tokenVectors } from './bertVectors.ts';
import { holdFolder } from './folderLock.ts';
import { ResultWriter } from './results.ts';
import { bertRecord, sampleOf, stageText } from './samples.ts';
import { fingerprint, settingsName, type PipelineSettings } from './settings.ts';
import { runStage, type StageProgress, type StageRun, type StageTask } from './stageRun.ts';
import { compress, costOf, recognise, summarize } from './stageTexts.ts';
import { StateFile } from './stateFile.ts';
import { StatisticsBuilder, type SummaryStatistics } from './summaryStatistics.ts';
import { type FailedNote, type NoteSet, type StageId, type StageText } from './types.ts';

export interface PipelineRun {
  readonly settings: PipelineSettings;
  readonly notes: NoteSet;
  /** Folder of state and results; made where it is missing, for the user only. */
  readonly out: string;
  /** Makes everything anew instead of going on where an earlier run stopped. */
  readonly restart: boolean;
  /** Whether the results hold the texts of note, summary and compression. */
  readonly withTexts: boolean;
  readonly open: (name: string) => Promise<OpenedModel>;
  readonly say: (sentence: string) => void;
  /** A stage begins. */
  readonly onStage?: (stage: StageId) => void;
  readonly onProgress: (progress: StageProgress) => void;
  readonly signal: AbortSignal;
}

export interface PipelineResult {
  readonly out: string;
  readonly statistics: SummaryStatistics;
  readonly failed: readonly FailedNote[];
  /** Notes that an earlier run had finished, by stage. */
  readonly kept: Readonly<Record<StageId, number>>;
}

/**
 * Note, verbose summary by one model, then half of it by another: all notes go through the first before the second is loaded, and the first
 * model's process is gone by then. What is finished stands in `out` a line a note; a run that was cancelled or killed goes on there.
 * Rejects with CANCELLED, FILE_EXISTS (made with other settings), and with what no other note would escape (stageRun.ts).
 */
export async function runPipeline(run: PipelineRun): Promise<PipelineResult> {
  await mkdir(run.out, { recursive: true, mode: 0o700 }).catch((cause: unknown) => {
    throw new AttendingError('FILE_NOT_WRITABLE', `Cannot make the folder ${run.out}.`, 'Name another one with --out.', { cause });
  });
  const lock = await holdFolder(run.out);
  const states: StateFile[] = [];
  try {
    const [summaries, texts, scores] = (await openStates(run, states)) as [StateFile, StateFile, StateFile?];
    const { settings, signal } = run;
    const first = await stage(run, 'summary', settings.summaryModel, summaries, (note) => ({
      of: fingerprint(note.text),
      run: (model) => summarize(readNote(note.text), model, settings, { signal }),
    }));
    const second = await stage(run, 'compress', settings.compressModel, texts, async (note) => {
      if (!summaries.has(note.id, fingerprint(note.text))) return undefined;
      const { text } = await textOf(summaries, note.id);
      return { of: fingerprint(note.text, text), run: (model) => compress(text, readNote(note.text), model, settings, { signal }) };
    });
    const third = scores === undefined ? NOTHING : await score(run, { summaries, texts, scores });
    const failed: FailedNote[] = [...run.notes.bad.map((bad) => ({ ...bad, stage: 'input' as const })), ...first.failed, ...second.failed, ...third.failed];
    const loads = { summary: first.loadSeconds, compress: second.loadSeconds, bertscore: third.loadSeconds };
    const statistics = await writeResults(run, { summaries, texts, scores }, failed, loads);
    return { out: run.out, statistics, failed, kept: { summary: first.kept, compress: second.kept, bertscore: third.kept } };
  } finally {
    for (const state of states) await state.close();
    await lock.release();
  }
}

/** A text that was kept. */
async function textOf(state: StateFile, id: string): Promise<StageText> {
  return stageText.parse(await state.record(id));
}

/** BERTScore of the second texts. An encoder that cannot be used does not cost the results: it is said, and counted as one failure. */
async function score(run: PipelineRun, { summaries, texts, scores }: { readonly summaries: StateFile; readonly texts: StateFile; readonly scores: StateFile }): Promise<StageRun> {
  const { settings, signal, say } = run;
  try {
    return await stage(run, 'bertscore', settings.bertscoreModel!, scores, async (note) => {
      if (!(await isDone(note.id, note.text, summaries, texts))) return undefined;
      const { text } = await textOf(texts, note.id);
      return {
        of: fingerprint(note.text, text),
        run: async (model) => {
          const started = performance.now();
          const [candidate, reference] = [await tokenVectors(text, model!, signal), await tokenVectors(note.text, model!, signal)];
          return { ...bertScore(candidate, reference), ...costOf(model, started, { calls: 2, promptTokens: candidate.rows + reference.rows, tokens: 0 }) };
        },
      };
    });
  } catch (failure) {
    if (isCancellation(failure) || signal.aborted) throw failure;
    const error = toAttendingError(failure);
    say(`There is no BERTScore: ${error.message} ${error.action}`);
    return { ...NOTHING, failed: [{ id: null, stage: 'bertscore', error: error.toRecord() }] };
  }
}

const NOTHING: StageRun = { failed: [], kept: 0, made: 0, loadSeconds: 0, fallbacks: [] };

function readNote(text: string): ReturnType<typeof recognise> {
  if (!/\S/.test(text)) throw new AttendingError('EMPTY_NOTE', 'The note is empty.', 'Give a note with some text.');
  return recognise(text);
}

/** State of the three stages; each is bound to what its texts depend on. */
async function openStates({ out, settings, restart }: PipelineRun, opened: StateFile[]): Promise<StateFile[]> {
  const { summaryModel, compressModel, bertscoreModel, ratio, rounds, retention, maxWords, summarySampling, compressSampling, summaryPrompt, compressPrompt } = settings;
  const summary = settingsName({ model: summaryModel, rounds, maxWords, sampling: summarySampling, prompt: summaryPrompt });
  const compression = settingsName({ summary, model: compressModel, ratio, rounds, retention, sampling: compressSampling, prompt: compressPrompt });
  const names: readonly (readonly [StageId, string, string])[] = [
    ['summary', 'stage1.jsonl', summary],
    ['compress', 'stage2.jsonl', compression],
    // Scores depend on their encoder alone: another one has a file of its own, and none is lost.
    ...(bertscoreModel === undefined ? [] : [['bertscore', `bertscore-${settingsName({ model: bertscoreModel }).slice(0, 8)}.jsonl`, settingsName({ model: bertscoreModel })] as const]),
  ];
  for (const [id, file, name] of names) opened.push(await StateFile.open(path.join(out, file), id, name, { restart }));
  return opened;
}

function stage(run: PipelineRun, id: StageId, model: string, state: StateFile, taskOf: (note: { readonly id: string; readonly text: string }) => StageTask | undefined | Promise<StageTask | undefined>): Promise<StageRun> {
  const { notes, open, say, onProgress, signal } = run;
  run.onStage?.(id);
  return runStage({ stage: id, model, notes, state, open, say, onProgress, signal, taskOf: async (note) => await taskOf(note) });
}

async function isDone(id: string, note: string, summaries: StateFile, texts: StateFile): Promise<boolean> {
  if (!summaries.has(id, fingerprint(note))) return false;
  const summary = stageText.parse(await summaries.record(id));
  return texts.has(id, fingerprint(note, summary.text));
}

interface States {
  readonly summaries: StateFile;
  readonly texts: StateFile;
  readonly scores: StateFile | undefined;
}

async function writeResults({ settings, notes, out, withTexts, signal }: PipelineRun, { summaries, texts, scores }: States, failed: readonly FailedNote[], loads: Readonly<Record<StageId, number>>): Promise<SummaryStatistics> {
  const builder = new StatisticsBuilder(settings);
  const writer = await ResultWriter.create(out, withTexts);
  try {
    for await (const note of notes.read()) {
      signal.throwIfAborted();
      if (!(await isDone(note.id, note.text, summaries, texts))) continue;
      const summary = stageText.parse(await summaries.record(note.id));
      const compressed = stageText.parse(await texts.record(note.id));
      const score = scores?.has(note.id, fingerprint(note.text, compressed.text)) === true ? bertRecord.parse(await scores.record(note.id)) : undefined;
      const sample = sampleOf(note, summary, compressed, score, withTexts);
      builder.add(sample);
      builder.addCost('summary', summary);
      builder.addCost('compress', compressed);
      if (score !== undefined) builder.addCost('bertscore', score);
      await writer.add(sample);
    }
    const statistics = builder.finish(notes.total + notes.bad.length, failed, loads, settings.bertscoreModel === undefined ? 'No encoder was named: add --bertscore-model DIR.' : failed.find(({ stage: at }) => at === 'bertscore')?.error.message);
    await writer.commit(failed, statistics);
    return statistics;
  } catch (error) {
    await writer.abandon();
    throw error;
  }
}

import type { LanguageModel } from '../runtime/types.ts';
import { summarizeNote } from '../summary/summarize.ts';
import { recogniseEntities } from '../entities/recognise.ts';
import { parseNote } from '../note/note.ts';
import { Checker } from './check.ts';
import { mergeSummaries } from './merge.ts';
import type { PartText } from './parts.ts';
import { fillTask } from './prompt.ts';
import { readSource, type ReadText } from './readText.ts';
import { refine, sentenceTexts, withDefaults, type Demands } from './refine.ts';
import { ModelTask, SUMMARY_SAMPLING } from './run.ts';
import type { ModelSummary, NoteSource, RunOptions, SummarizeModelOptions } from './types.ts';

interface PartSummary {
  readonly text: string;
  readonly cut: boolean;
  readonly byModel: boolean;
}

/**
 * A summary by a language model, checked against the note and repaired (docs/generation.md). A note that the window does not
 * take is summarised by parts, which are merged. Rejects with CANCELLED, EMPTY_NOTE, CONTEXT_TOO_LONG, BAD_CONFIGURATION (the
 * user's prompt), GENERATION_UNUSABLE where that was asked for, and what the model rejects with.
 */
export async function summarizeWithModel(source: NoteSource, model: LanguageModel, options: SummarizeModelOptions = {}, run: RunOptions = {}): Promise<ModelSummary> {
  const read = readSource(source);
  const task = new ModelTask(model, SUMMARY_SAMPLING, options, run);
  const demands = demandsOf(options.maxWords, read.note.text.length);
  const promptFor = (note: string): ReturnType<typeof fillTask> => fillTask('summarize', { note, limit: demands.limit, entities: '', percent: '' }, options.prompt);
  const summaries = await task.overParts(read, promptFor('').text, (left) => left, async (part, number, count): Promise<PartSummary> => {
    const asked = await task.asker.ask({ stage: 'summarize', part: number, parts: count, prompt: promptFor(part.text), source: part.text, maxNewTokens: task.budget.answer, again: true });
    if (asked.draft !== undefined) return { ...asked.draft, byModel: true };
    task.unusable(asked.reason);
    task.asker.notice(count === 1 ? `No usable answer came (${asked.reason}): this is the offline engine's summary.` : `No usable answer came for part ${number} of ${count} (${asked.reason}): the offline engine's words stand there.`);
    return { text: offlineSummary(read, part), cut: false, byModel: false };
  });
  const checker = new Checker(read);
  if (summaries.every(({ byModel }) => !byModel)) return offlineResult(read, checker, task, options.maxWords);

  const extracted = new Set(summaries.flatMap(({ text, byModel }) => (byModel ? [] : sentenceTexts(text, parseNote(text).sentences))));
  const merged = await mergeSummaries(task, checker, summaries.map(({ text }) => text), demands);
  const refined = await refine(task.asker, checker, task.budget, merged, demands, withDefaults(options, false), extracted);
  if (refined === undefined) {
    task.unusable('too long');
    task.asker.notice("Not one sentence of the model's text fits the length: this is the offline engine's summary.");
    return offlineResult(read, checker, task, options.maxWords);
  }
  const { text, check, sentences, repairs } = refined;
  return { summary: text, ...check, sentences, repairs, cut: summaries.some(({ cut }) => cut), ...task.result('model') };
}

/** A text of so few characters may be said in more. */
const SHORT_NOTE_CHARACTERS = 400;

function demandsOf(maxWords: number | undefined, noteLength: number): Demands {
  const longest = Math.max(noteLength, SHORT_NOTE_CHARACTERS);
  if (maxWords === undefined) return { fits: (text) => text.length <= longest, roomAfter: (text) => longest - text.length, limit: '' };
  return {
    fits: (text) => countWords(text) <= maxWords,
    // Words of a clinical text have six characters and a space.
    roomAfter: (text) => Math.max(0, maxWords - countWords(text)) * 6,
    limit: ` Use at most ${maxWords} words.`,
  };
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function offlineSummary(read: ReadText, part: PartText): string {
  if (part.start === 0 && part.end === read.note.text.length) return summarizeNote(read.note, read.entities).summary;
  const note = parseNote(part.text);
  return summarizeNote(note, recogniseEntities(note)).summary;
}

function offlineResult(read: ReadText, checker: Checker, task: ModelTask, maxWords: number | undefined): ModelSummary {
  const { summary, sentences, metrics } = summarizeNote(read.note, read.entities, maxWords === undefined ? {} : { maxWords });
  return {
    summary,
    ...checker.check(summary),
    metrics,
    sentences: sentences.map((sentence) => ({ ...sentence, origin: 'extracted' })),
    repairs: { rounds: 0, accepted: 0, added: [], corrected: [], tail: null },
    cut: false,
    ...task.result('offline'),
  };
}

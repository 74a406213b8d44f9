import type { LanguageModel } from '../runtime/types.ts';
import { compressNote, DEFAULT_RATIO } from '../summary/compress.ts';
import { recogniseEntities } from '../entities/recognise.ts';
import { parseNote } from '../note/note.ts';
import { Checker } from './check.ts';
import { entityList } from './entityList.ts';
import type { PartText } from './parts.ts';
import { fillTask } from './prompt.ts';
import { readSource, type ReadText } from './readText.ts';
import { refine, sentenceTexts, withDefaults, type Demands } from './refine.ts';
import { COMPRESSION_SAMPLING, ModelTask } from './run.ts';
import type { CompressModelOptions, ModelCompression, NoteSource, RunOptions } from './types.ts';

/** The list of entities takes at most this share of the tokens that the text takes. */
const LIST_SHARE = 0.35;
/** Of a short text it may take more, where the window is not a small one. */
const SHORT_LIST_CHARACTERS = 400;
const SMALL_WINDOW = 1024;
/** A model is asked for a little less than it may write: it counts words badly. */
const ASKED_SHARE = 0.95;

/**
 * A text of at most `ratio` of its characters by a language model, in the manner of a chain of density: the prompt lists the
 * entities, the text is rewritten, what it lost is asked back at the same length in bounded rounds, and what is still missing
 * is appended in the offline engine's words as far as the length lets it. A text that the window does not take is compressed
 * by parts, which stand one after the other. Rejects as `summarizeWithModel` does.
 */
export async function compressWithModel(source: NoteSource, model: LanguageModel, options: CompressModelOptions = {}, run: RunOptions = {}): Promise<ModelCompression> {
  const read = readSource(source);
  const ratio = Math.min(1, Math.max(0.01, options.ratio ?? DEFAULT_RATIO));
  const task = new ModelTask(model, COMPRESSION_SAMPLING, options, run);
  const checker = new Checker(read, options.against === undefined ? undefined : readSource(options.against));
  const limit = Math.floor(read.note.text.length * ratio);
  const percent = String(Math.round((1 - ratio) * 100));
  const promptFor = (note: string, entities: string): ReturnType<typeof fillTask> => fillTask('compress', { note, percent, entities, limit: limitOf(note, ratio) }, options.prompt);
  const room = (left: number): number => Math.min(left / (1 + LIST_SHARE), task.budget.answer / ratio);
  const texts = await task.overParts(read, promptFor('', '').text, room, async (part, number, count) => {
    const list = entityList(checker, part, Math.max(Math.floor(part.text.length * LIST_SHARE), task.budget.window > SMALL_WINDOW ? SHORT_LIST_CHARACTERS : 0));
    const asked = await task.asker.ask({ stage: 'compress', part: number, parts: count, prompt: promptFor(part.text, list), source: part.text, maxNewTokens: task.budget.answer, again: true });
    if (asked.draft !== undefined) return { ...asked.draft, byModel: true };
    task.unusable(asked.reason);
    task.asker.notice(count === 1 ? `No usable answer came (${asked.reason}): this is the offline engine's text.` : `No usable answer came for part ${number} of ${count} (${asked.reason}): the offline engine's words stand there.`);
    return { text: offlineText(read, part, ratio), cut: false, byModel: false };
  });
  if (texts.every(({ byModel }) => !byModel)) return offlineResult(read, checker, task, ratio);

  const extracted = new Set(texts.flatMap(({ text, byModel }) => (byModel ? [] : sentenceTexts(text, parseNote(text).sentences))));
  const demands: Demands = { fits: (text) => text.length <= limit, roomAfter: (text) => limit - text.length, limit: limitOf(read.note.text, ratio) };
  const refined = await refine(task.asker, checker, task.budget, texts.map(({ text: one }) => one).join('\n'), demands, withDefaults(options, true), extracted);
  if (refined === undefined) {
    task.unusable('too long');
    task.asker.notice("Not one sentence of the model's text fits the length: this is the offline engine's text.");
    return offlineResult(read, checker, task, ratio);
  }
  const { text, check, sentences, repairs } = refined;
  return { compressed: text, ...check, sentences, repairs, cut: texts.some(({ cut }) => cut), ...task.result('model') };
}

function limitOf(text: string, ratio: number): string {
  const words = text.match(/\S+/g)?.length ?? 0;
  return words === 0 ? '' : ` Write at most ${Math.max(5, Math.floor(words * ratio * ASKED_SHARE))} words.`;
}

function offlineText(read: ReadText, part: PartText, ratio: number): string {
  if (part.start === 0 && part.end === read.note.text.length) return compressNote(read.note, read.entities, { ratio }).compressed;
  const note = parseNote(part.text);
  return compressNote(note, recogniseEntities(note), { ratio }).compressed;
}

function offlineResult(read: ReadText, checker: Checker, task: ModelTask, ratio: number): ModelCompression {
  const { compressed, sentences, metrics } = compressNote(read.note, read.entities, { ratio });
  return {
    compressed,
    ...checker.check(compressed),
    metrics,
    sentences: sentences.map((sentence) => ({ ...sentence, origin: 'extracted' })),
    repairs: { rounds: 0, accepted: 0, added: [], corrected: [], tail: null },
    cut: false,
    ...task.result('offline'),
  };
}

import { AttendingError } from '../platform/errors.ts';
import type { LanguageModel, Sampling } from '../runtime/types.ts';
import { Asker } from './ask.ts';
import { splitNote, type PartText } from './parts.ts';
import type { ReadText } from './readText.ts';
import type { ModelOptions, ModelRun, NotePart, RunOptions } from './types.ts';
import type { UnusableReason } from './unusable.ts';
import { TokenCounter, windowBudget, type WindowBudget } from './window.ts';

/** Name of the offline engine in results, as in engine/engine.ts, which this room does not know. */
const OFFLINE_MODEL = 'attending-offline';

/** New tokens of every task in the reference pipelines. */
const DEFAULT_NEW_TOKENS = 512;

/** Sampling of the tasks, as in the reference pipelines; codes are greedy. */
export const SUMMARY_SAMPLING: Sampling = { maxNewTokens: DEFAULT_NEW_TOKENS, temperature: 0.7, topP: 0.9, topK: 50, repetitionPenalty: 1.1, seed: 0 };
export const COMPRESSION_SAMPLING: Sampling = { ...SUMMARY_SAMPLING, temperature: 0.3 };
export const CODING_SAMPLING: Sampling = { maxNewTokens: DEFAULT_NEW_TOKENS, temperature: 0, seed: 0 };

/** An estimate of tokens may be this far off. */
const ESTIMATE_SHARE = 0.85;
/** How often parts are made smaller when a prompt was longer than its count. */
const MOST_SPLITS = 4;

/** One task with one model over one note: its window, its parts, its counts. */
export class ModelTask {
  readonly asker: Asker;
  readonly budget: WindowBudget;
  readonly counter: TokenCounter;
  readonly #started = performance.now();
  readonly #options: ModelOptions;
  readonly #id: string;
  #parts: readonly PartText[] = [];

  constructor(model: LanguageModel, defaults: Sampling, options: ModelOptions, run: RunOptions) {
    const sampling = { ...defaults, ...options.sampling };
    const wanted = sampling.maxNewTokens ?? DEFAULT_NEW_TOKENS;
    this.#options = options;
    this.#id = model.info.id;
    this.asker = new Asker(model, sampling, run);
    this.budget = windowBudget(model, wanted, this.asker.reasoningTokens);
    this.counter = new TokenCounter(model);
    if (this.budget.answer < wanted) this.asker.notice(`The model's window has ${this.budget.window} tokens: at most ${this.budget.answer} new tokens are asked for at once, not ${wanted}.`);
  }

  /**
   * Splits a note into parts that the window takes and runs a request for each, in order. Where a prompt turns out longer than
   * was counted, the parts are made smaller and all is done again.
   * @param overhead the prompt without the note @param room tokens for a part, from those that the window leaves
   */
  async overParts<T>({ note }: ReadText, overhead: string, room: (left: number) => number, ask: (part: PartText, number: number, count: number) => Promise<T>): Promise<T[]> {
    let left = this.budget.prompt - (await this.counter.prompt(overhead));
    for (let split = 1; ; split += 1) {
      await this.counter.text(note.text);
      this.#parts = await splitNote(note, Math.floor(room(this.counter.exact ? left : left * ESTIMATE_SHARE)), (text) => this.counter.text(text));
      this.asker.throwIfAborted();
      if (this.#parts.length > 1) this.asker.notice(`The note is longer than the model takes at once: ${this.#parts.length} parts, by section.`);
      try {
        const results: T[] = [];
        for (const [i, part] of this.#parts.entries()) results.push(await ask(part, i + 1, this.#parts.length));
        return results;
      } catch (error) {
        if (!AttendingError.is(error, 'CONTEXT_TOO_LONG') || split === MOST_SPLITS) throw error;
        left = Math.floor(left * 0.6);
      }
    }
  }

  /** What is done when no usable answer came: an error where the caller asked for one. Throws GENERATION_UNUSABLE. */
  unusable(reason: UnusableReason): void {
    if (this.#options.whenUnusable === 'error') {
      throw new AttendingError('GENERATION_UNUSABLE', `The model ${this.#id} gave no usable answer in two tries: ${reason}.`, 'Choose another model, or use the offline engine.');
    }
  }

  /** What every result tells. @param engine who wrote it */
  result(engine: ModelRun['engine']): ModelRun {
    const parts = this.#parts.map(({ start, end, sections, tokens }): NotePart => ({ start, end, sections, tokens }));
    return {
      model: engine === 'model' ? this.#id : OFFLINE_MODEL,
      elapsedMs: Math.round((performance.now() - this.#started) * 100) / 100,
      engine,
      notices: this.asker.notices,
      parts,
      usage: this.asker.usage,
    };
  }
}

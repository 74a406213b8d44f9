import { AttendingError } from '../platform/errors.ts';
import type { Generation, LanguageModel, Sampling } from '../runtime/types.ts';
import type { FilledPrompt } from './prompt.ts';
import { ReasoningFilter, reasonsByName } from './reasoning.ts';
import { tidyAnswer, withoutHalfSentence } from './tidy.ts';
import type { RunOptions, StageName, Usage } from './types.ts';
import { findLoop, whyUnusable, type UnusableReason } from './unusable.ts';

/** What is asked for at once. */
export interface Question {
  readonly stage: StageName;
  readonly part: number;
  readonly parts: number;
  /** Round of `shorten` and `repair`; 1 otherwise. */
  readonly round?: number;
  readonly prompt: FilledPrompt;
  /** The text that the answer is to be about: what language it is in. */
  readonly source: string;
  readonly maxNewTokens: number;
  readonly jsonSchema?: Readonly<Record<string, unknown>>;
  /** Asks again, with another seed, where the answer is unusable. */
  readonly again: boolean;
  /** Of codes: whether the answer has any. */
  readonly hasCodes?: (text: string) => boolean;
}

/** A usable answer, tidied. */
export interface Draft {
  readonly text: string;
  /** Cut at the most new tokens: the last half sentence is off. */
  readonly cut: boolean;
}

export type Asked = { readonly draft: Draft; readonly reason?: undefined } | { readonly draft?: undefined; readonly reason: UnusableReason };

/** A model that reasons gets this many tokens for it besides those of the answer. */
const REASONING_TOKENS = 1536;
/** How often a text that streams is looked at for a loop, in characters. */
const LOOP_CHECK_CHARACTERS = 160;
/** A second try is made a little less like the first. */
const SECOND_PENALTY = 1.15;

/** Asks one model for one run: streams events, takes the reasoning off, judges the answers, and counts. */
export class Asker {
  readonly model: LanguageModel;
  readonly #sampling: Sampling;
  readonly #run: RunOptions;
  readonly #notices: string[] = [];
  readonly #begins: 'inside' | 'perhaps inside' | 'outside';
  /** Tokens for reasoning besides those of the answer; of a model that turns out to reason, from then on. */
  #reasoningTokens: number;
  #usage: Usage;

  constructor(model: LanguageModel, sampling: Sampling, run: RunOptions) {
    this.model = model;
    this.#sampling = { ...sampling, seed: sampling.seed ?? 0 };
    this.#run = run;
    this.#usage = { calls: 0, promptTokens: 0, tokens: 0, unusable: 0, seed: this.#sampling.seed ?? 0 };
    this.#begins = reasonsByName(model.info.id) ? 'perhaps inside' : 'outside';
    this.#reasoningTokens = this.#begins === 'outside' ? 0 : REASONING_TOKENS;
  }

  get usage(): Usage {
    return this.#usage;
  }

  get notices(): readonly string[] {
    return this.#notices;
  }

  /** Tokens that an answer may take besides its own, for reasoning. */
  get reasoningTokens(): number {
    return this.#reasoningTokens;
  }

  notice(notice: string): void {
    if (this.#notices.includes(notice)) return;
    this.#notices.push(notice);
    this.#run.onEvent?.({ kind: 'notice', notice });
  }

  /** Rejects with CANCELLED, and with what the model rejects with. */
  async ask(question: Question): Promise<Asked> {
    const first = await this.#once(question, 1);
    if (first.draft !== undefined || !question.again) return first;
    this.notice(`The model's answer was ${first.reason}: asked again with another seed.`);
    return await this.#once(question, 2);
  }

  throwIfAborted(): void {
    if (this.#run.signal?.aborted === true) throw cancelled();
  }

  async #once(question: Question, attempt: number): Promise<Asked> {
    this.throwIfAborted();
    const { stage, part, parts, prompt } = question;
    this.#run.onEvent?.({ kind: 'stage', stage, part, parts, attempt: Math.max(attempt, question.round ?? 1) });
    const filter = new ReasoningFilter(this.#begins);
    const show = this.#shower(question);
    let streamed = '';
    let checkedAt = 0;
    const loop = new AbortController();
    const signal = this.#run.signal === undefined ? loop.signal : AbortSignal.any([this.#run.signal, loop.signal]);
    let generation: Generation | undefined;
    try {
      generation = await this.model.generate(
        {
          messages: [{ role: 'user', content: prompt.text }],
          ...this.#samplingOf(attempt),
          maxNewTokens: question.maxNewTokens + this.#reasoningTokens,
          ...(question.jsonSchema === undefined ? {} : { jsonSchema: question.jsonSchema }),
        },
        {
          signal,
          onText: (text) => {
            streamed += text;
            const visible = filter.push(text);
            show(visible.text, visible.retracted, filter.isReasoning);
            if (streamed.length - checkedAt >= LOOP_CHECK_CHARACTERS) {
              checkedAt = streamed.length;
              if (findLoop(streamed) !== undefined) loop.abort();
            }
          },
        },
      );
    } catch (error) {
      if (!loop.signal.aborted || this.#run.signal?.aborted === true) throw error;
    }
    this.#count(generation, streamed);
    this.throwIfAborted();
    // The text at the end is the truth, whatever was streamed; of an answer that was stopped in a loop there is only the stream.
    const whole = new ReasoningFilter(this.#begins);
    whole.push(generation?.text ?? streamed);
    const cut = generation === undefined || generation.stopReason === 'length';
    const { answer } = whole.finish(!cut);
    if (answer.reasoned && generation !== undefined) this.#reasoningTokens = this.#roomForReasoning(generation, question);
    if (answer.unfinished) return this.#unusable(generation === undefined ? 'a loop' : 'only reasoning');
    if (question.hasCodes !== undefined) return question.hasCodes(answer.text) ? { draft: { text: answer.text, cut } } : this.#unusable(answer.text === '' ? 'empty' : 'without a code');
    if (generation === undefined) return this.#unusable('a loop');
    const tidy = tidyAnswer(answer.text);
    const text = cut ? withoutHalfSentence(tidy) : tidy;
    const reason = whyUnusable(text, prompt.instructions, question.source);
    return reason === undefined ? { draft: { text, cut } } : this.#unusable(reason);
  }

  #unusable(reason: UnusableReason): Asked {
    this.#usage = { ...this.#usage, unusable: this.#usage.unusable + 1 };
    return { reason };
  }

  /** What the window has left beside the prompt and the answer. */
  #roomForReasoning({ promptTokens }: Generation, { maxNewTokens }: Question): number {
    const window = this.model.info.contextLength ?? promptTokens + maxNewTokens + REASONING_TOKENS;
    return Math.max(this.#reasoningTokens, Math.min(REASONING_TOKENS, window - promptTokens - maxNewTokens));
  }

  #samplingOf(attempt: number): Sampling {
    if (attempt === 1) return this.#sampling;
    const { seed = 0, temperature = 0, repetitionPenalty = 1 } = this.#sampling;
    // Another seed changes nothing about greedy text.
    return { ...this.#sampling, seed: seed + attempt - 1, temperature: temperature === 0 ? 0.3 : temperature, repetitionPenalty: Math.max(repetitionPenalty, SECOND_PENALTY) };
  }

  #shower(question: Question): (text: string, retracted: boolean, reasoning: boolean) => void {
    const { stage, part, parts } = question;
    const { onEvent } = this.#run;
    if (onEvent === undefined) return () => undefined;
    let thinking = false;
    return (text, retracted, reasoning) => {
      if (retracted) onEvent({ kind: 'stage', stage, part, parts, attempt: question.round ?? 1 });
      if (reasoning && !thinking) {
        thinking = true;
        onEvent({ kind: 'thinking', stage });
      }
      if (text !== '') onEvent({ kind: 'text', stage, text });
    };
  }

  #count(generation: Generation | undefined, streamed: string): void {
    const { calls, promptTokens, tokens } = this.#usage;
    // Of an answer that was stopped nothing is reported: four characters a token is near enough for a count of work.
    this.#usage = { ...this.#usage, calls: calls + 1, promptTokens: promptTokens + (generation?.promptTokens ?? 0), tokens: tokens + (generation?.tokens ?? Math.ceil(streamed.length / 4)) };
  }
}

export function cancelled(): AttendingError {
  return new AttendingError('CANCELLED', 'Cancelled.', '');
}

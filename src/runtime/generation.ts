import { AttendingError } from '../platform/errors.ts';
import type { GenerateRequest, Generation, StopReason } from './types.ts';

/** New tokens where a request does not say. */
export const DEFAULT_NEW_TOKENS = 512;

/** Throws BAD_FLAG for parameters that mean nothing: those of transformers' GenerationConfig, with its limits. */
export function checkRequest({ messages, prompt, maxNewTokens, temperature, topP, topK, repetitionPenalty, seed }: GenerateRequest): void {
  const fail = (name: string, allowed: string): never => {
    throw new AttendingError('BAD_FLAG', `${name} is not ${allowed}.`, `Give ${allowed}.`);
  };
  if ((messages === undefined) === (prompt === undefined)) fail('The request', 'one of messages and prompt');
  if (messages?.length === 0) fail('The conversation', 'one message at least');
  if (maxNewTokens !== undefined && !(Number.isInteger(maxNewTokens) && maxNewTokens > 0)) fail('The number of new tokens', 'a whole number above 0');
  if (temperature !== undefined && !(temperature >= 0 && temperature <= 100)) fail('The temperature', 'a number from 0 to 100');
  if (topP !== undefined && !(topP > 0 && topP <= 1)) fail('Top-p', 'a number above 0, at most 1');
  if (topK !== undefined && !(Number.isInteger(topK) && topK >= 0)) fail('Top-k', 'a whole number, 0 for none');
  if (repetitionPenalty !== undefined && !(repetitionPenalty > 0 && repetitionPenalty <= 100)) fail('The repetition penalty', 'a number above 0, 1 for none');
  if (seed !== undefined && !Number.isSafeInteger(seed)) fail('The seed', 'a whole number');
}

/** A prompt that leaves no room for an answer. @param contextLength the window in tokens */
export function contextTooLong(promptTokens: number, contextLength: number): AttendingError {
  return new AttendingError(
    'CONTEXT_TOO_LONG',
    `The text is ${promptTokens.toLocaleString('en')} tokens long, and the model's window is ${contextLength.toLocaleString('en')}.`,
    'Give a shorter text, a longer window (--context) where the model has one, or another model.',
  );
}

/** Time and number of new tokens, measured as they come. */
export class GenerationClock {
  readonly #start = performance.now();
  #first: number | undefined;
  #last = 0;
  #tokens = 0;

  /** Counts a new token; the end token is none. */
  token(): void {
    this.#last = performance.now();
    this.#first ??= this.#last;
    this.#tokens += 1;
  }

  /** @param counted how many there were by whoever made them, where that is known better than by the pieces that came */
  finish(text: string, promptTokens: number, stopReason: StopReason, counted = this.#tokens): Generation {
    const seconds = (this.#last - (this.#first ?? this.#last)) / 1000;
    return {
      text,
      promptTokens,
      tokens: counted,
      stopReason,
      timeToFirstTokenMs: (this.#first ?? performance.now()) - this.#start,
      tokensPerSecond: counted > 1 && seconds > 0 ? (counted - 1) / seconds : 0,
    };
  }
}

import type { LlamaContextSequence, Token } from 'node-llama-cpp';
import { throwIfCancelled } from '../cancelled.ts';

/**
 * Reads prompts into the KV cache by parts of one size, counted from the first token, and keeps what the next prompt
 * begins with as well. Only whole parts are kept: a part gives the same bits whoever computes it again, so that an output
 * does not depend on what was asked before.
 */
export class PromptCache {
  readonly #sequence: LlamaContextSequence;
  readonly #part: number;
  readonly #afterPart: () => void;
  /** The tokens that were read by whole parts, and are still there. */
  #kept: readonly Token[] = [];

  /** @param part tokens that go in at once; between two parts a request can be stopped */
  constructor(sequence: LlamaContextSequence, part: number, afterPart: () => void) {
    this.#sequence = sequence;
    this.#part = part;
    this.#afterPart = afterPart;
  }

  /** Reads all but the last part of a prompt, and gives that. Throws CANCELLED between parts. */
  async read(prompt: readonly Token[], signal: AbortSignal | undefined): Promise<Token[]> {
    const last = Math.floor((prompt.length - 1) / this.#part) * this.#part;
    let at = Math.min(Math.floor(sharedLength(this.#kept, prompt) / this.#part) * this.#part, last);
    if (at === 0) await this.#sequence.clearHistory();
    else await this.#sequence.adaptStateToTokens(prompt.slice(0, at), false);
    // Models with a sliding window cannot go back; they begin anew.
    if (this.#sequence.nextTokenIndex !== at) {
      await this.#sequence.clearHistory();
      at = 0;
    }
    this.#kept = prompt.slice(0, at);
    for (; at < last; at += this.#part) {
      throwIfCancelled(signal);
      await this.#sequence.evaluateWithoutGeneratingNewTokens(prompt.slice(at, at + this.#part));
      this.#kept = prompt.slice(0, at + this.#part);
      this.#afterPart();
    }
    throwIfCancelled(signal);
    return prompt.slice(last);
  }

  /** The last part was read as well: kept where it is whole. */
  completed(prompt: readonly Token[]): void {
    if (prompt.length % this.#part === 0) this.#kept = prompt;
  }
}

function sharedLength(a: readonly Token[], b: readonly Token[]): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length += 1;
  return length;
}

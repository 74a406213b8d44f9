import type { LanguageModel } from '../runtime/types.ts';

/** Assumed of a server that does not say. */
const UNKNOWN_WINDOW = 8192;
/** Kept free: counts of pieces and of the whole differ by a few tokens. */
const MARGIN = 16;
/** Of a small window the answer takes at most this share. */
const ANSWER_SHARE = 0.4;

/** How a model's window is shared between what goes in and what comes out, in tokens. */
export interface WindowBudget {
  readonly window: number;
  /** Most new tokens, reasoning not counted. */
  readonly answer: number;
  /** Room for the prompt with the note in it. */
  readonly prompt: number;
}

/** @param wanted most new tokens that the task asks for @param reasoning tokens that the model may reason with besides */
export function windowBudget(model: LanguageModel, wanted: number, reasoning: number): WindowBudget {
  const window = model.info.contextLength ?? UNKNOWN_WINDOW;
  const answer = Math.max(8, Math.min(wanted, Math.floor(window * ANSWER_SHARE)));
  const thought = Math.min(reasoning, Math.floor(window * ANSWER_SHARE));
  return { window, answer, prompt: Math.max(1, window - answer - thought - MARGIN) };
}

/** Counts tokens with a model, each text once. */
export class TokenCounter {
  readonly #model: LanguageModel;
  readonly #known = new Map<string, number>();
  /** False once a count was an estimate: the room is then used less far. */
  exact = true;

  constructor(model: LanguageModel) {
    this.#model = model;
  }

  async text(text: string): Promise<number> {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const { tokens, exact } = await this.#model.countTokens(text);
    this.exact &&= exact;
    this.#known.set(text, tokens);
    return tokens;
  }

  /** Of a prompt as the model's own conversation: with all that its template puts around it. */
  async prompt(prompt: string): Promise<number> {
    return (await this.#model.countTokens([{ role: 'user', content: prompt }])).tokens;
  }
}

import { APIError } from 'openai';
import type { GenerateRequest } from '../types.ts';
import { DEFAULT_NEW_TOKENS } from '../generation.ts';

/** Fields of a request that not every server takes, with what it means to go without. */
const OPTIONAL = {
  top_k: 'top-k',
  repetition_penalty: 'the repetition penalty',
  repeat_penalty: 'the repetition penalty',
  seed: 'the seed, so that results cannot be repeated',
  top_p: 'top-p',
  temperature: 'the temperature',
  stop: 'stop texts, which are watched for here instead',
  stream_options: undefined,
} as const;
type OptionalField = keyof typeof OPTIONAL;

/** Fields that are not OpenAI's own: the first to go when a server says only that it does not take the request. */
const EXTENSIONS: readonly OptionalField[] = ['top_k', 'repetition_penalty', 'repeat_penalty'];

/** A request's body without its texts. */
export type Parameters = Readonly<Record<string, unknown>>;

/** What a server takes of a request's parameters, learnt from its refusals; what it does not take is left out and said. */
export class Dialect {
  readonly #url: string;
  readonly #left = new Set<string>();
  readonly #said = new Set<string>();
  #limitName: 'max_tokens' | 'max_completion_tokens' = 'max_tokens';

  constructor(url: string) {
    this.#url = url;
    if (new URL(url).hostname === 'api.openai.com') {
      this.#limitName = 'max_completion_tokens';
      for (const field of EXTENSIONS) this.#left.add(field);
    }
  }

  /** One sentence for each parameter that was asked for and left out. */
  get fallbacks(): readonly string[] {
    return [...this.#said].map((what) => `${new URL(this.#url).host} does not take ${what}.`);
  }

  /** The parameters of a request by OpenAI's names, and by those that vLLM, LM Studio and llama.cpp added. */
  parametersOf({ maxNewTokens = DEFAULT_NEW_TOKENS, temperature = 0, topP, topK, repetitionPenalty, seed, stop }: GenerateRequest): Parameters {
    const penalty = repetitionPenalty === undefined || repetitionPenalty === 1 ? undefined : repetitionPenalty;
    const wanted: Record<OptionalField, unknown> = {
      temperature,
      top_p: temperature === 0 ? undefined : topP,
      top_k: temperature === 0 || topK === 0 ? undefined : topK,
      repetition_penalty: penalty,
      repeat_penalty: penalty,
      seed,
      stop: stop === undefined || stop.length === 0 ? undefined : stop,
      stream_options: { include_usage: true },
    };
    const parameters: Record<string, unknown> = { [this.#limitName]: maxNewTokens };
    for (const [field, value] of Object.entries(wanted) as [OptionalField, unknown][]) {
      if (value === undefined) continue;
      const what = OPTIONAL[field];
      if (!this.#left.has(field)) parameters[field] = value;
      // A penalty goes under two names: it is lost when both are.
      else if (what !== undefined && !(field.endsWith('_penalty') && EXTENSIONS.some((name) => name.endsWith('_penalty') && !this.#left.has(name)))) this.#said.add(what);
    }
    return parameters;
  }

  /** Learns from a refusal; true when the request is worth another try without something. */
  learn(refusal: unknown, sent: Parameters): boolean {
    if (!(refusal instanceof APIError) || (refusal.status !== 400 && refusal.status !== 422)) return false;
    const text = `${refusal.param ?? ''} ${refusal.message}`;
    if (this.#limitName === 'max_tokens' && text.includes('max_completion_tokens')) {
      this.#limitName = 'max_completion_tokens';
      return true;
    }
    const fields = (Object.keys(OPTIONAL) as OptionalField[]).filter((field) => field in sent);
    const named = fields.filter((field) => new RegExp(`\\b${field}\\b`).test(text));
    const suspects = named.length > 0 ? named : EXTENSIONS.filter((field) => field in sent);
    for (const field of suspects) this.#left.add(field);
    return suspects.length > 0;
  }
}

import { AttendingError } from '../../platform/errors.ts';
import { prepareOutbound } from '../../privacy/outbound.ts';
import type { ChatMessage } from '../../prompts/chatTemplate.ts';
import { throwIfCancelled } from '../cancelled.ts';
import { checkRequest, contextTooLong, GenerationClock } from '../generation.ts';
import { StopTexts } from '../stopTexts.ts';
import { Turns } from '../turns.ts';
import type { EmbedOptions, Embedding, GenerateOptions, GenerateRequest, Generation, LanguageModel, ModelInfo, ModelSource, StopReason, TokenCount } from '../types.ts';
import { readAnswer, type Answer, type AnswerEvents } from './answer.ts';
import type { EndpointClient } from './client.ts';
import { Dialect, type Parameters } from './dialect.ts';
import { embedTexts } from './embeddings.ts';
import { endpointFailure, isUnknownModel, tooLongFigures } from './failure.ts';
import { isModel, listServerModels, noSuchModel } from './models.ts';
import type { Gate } from './open.ts';
import { withRetries } from './retry.ts';

/** Characters a token, few enough that an estimate of clinical text is rarely too small. */
const CHARACTERS_A_TOKEN = 3;

/** A model behind a server that speaks OpenAI's protocol. */
export class EndpointModel implements LanguageModel {
  readonly #source: ModelSource & { readonly kind: 'endpoint' };
  readonly #client: EndpointClient;
  readonly #gate: Gate;
  readonly #hasKey: boolean;
  readonly #contextLength: number | undefined;
  readonly #dialect: Dialect;
  readonly #said = new Set<string>();
  readonly #turns = new Turns();
  readonly #ended = new AbortController();
  #hasCompletions = true;

  constructor(source: ModelSource & { readonly kind: 'endpoint' }, client: EndpointClient, gate: Gate, about: { readonly hasKey: boolean; readonly contextLength: number | undefined }) {
    this.#source = source;
    this.#client = client;
    this.#gate = gate;
    this.#hasKey = about.hasKey;
    this.#contextLength = about.contextLength;
    this.#dialect = new Dialect(source.url);
  }

  /** `fallbacks` grows when the server turns out not to take something. */
  get info(): ModelInfo {
    return {
      ...{ id: this.#source.id, backend: 'endpoint', device: 'remote', dtype: undefined, architecture: undefined, parameters: undefined },
      ...{ contextLength: this.#contextLength, hasChatTemplate: true, loadMs: 0, fallbacks: [...this.#said, ...this.#dialect.fallbacks] },
    };
  }

  generate(request: GenerateRequest, options: GenerateOptions = {}): Promise<Generation> {
    return this.#turn(options.signal, async (signal) => {
      checkRequest(request);
      const texts = request.messages?.map(({ content }) => content) ?? [request.prompt ?? ''];
      const allowed = await this.#letOut(texts);
      const messages = request.messages?.map(({ role }, i) => ({ role, content: allowed[i]! }));
      return this.#generate({ ...request, ...(messages === undefined ? { prompt: allowed[0]! } : { messages }) }, allowed, signal, options.onText);
    });
  }

  tokenize(): Promise<readonly number[]> {
    return Promise.reject(new AttendingError('BACKEND_CANNOT', "An endpoint's tokens are its own: texts cannot be turned into them here.", 'Use a model on this machine.'));
  }

  countTokens(input: string | readonly ChatMessage[]): Promise<TokenCount> {
    const texts = typeof input === 'string' ? [input] : input.map(({ content }) => content);
    return Promise.resolve({ tokens: estimate(texts), exact: false });
  }

  embed(texts: readonly string[], { pooling = 'mean', signal }: EmbedOptions = {}): Promise<readonly Embedding[]> {
    return this.#turn(signal, async (both) => {
      if (pooling === 'none') throw new AttendingError('BACKEND_CANNOT', 'An endpoint gives one vector a text, not one a token.', 'Use an ONNX encoder on this machine.');
      const allowed = await this.#letOut(texts);
      return withRetries(() => embedTexts(this.#client, this.#source, allowed, both), both);
    });
  }

  async close(): Promise<void> {
    this.#ended.abort();
    await this.#client.close();
  }

  async #letOut(texts: readonly string[]): Promise<readonly string[]> {
    const { texts: allowed, reason } = await prepareOutbound({ url: this.#source.url, texts, policy: this.#gate.outbound, deidentify: this.#gate.deidentify });
    if (reason === 'deidentified') this.#said.add(`Texts are de-identified before they go to ${new URL(this.#source.url).host}.`);
    return allowed;
  }

  #turn<Result>(signal: AbortSignal | undefined, task: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const both = signal === undefined ? this.#ended.signal : AbortSignal.any([signal, this.#ended.signal]);
    return this.#turns.take(async () => {
      throwIfCancelled(both);
      try {
        return await task(both);
      } catch (error) {
        throw await this.#explain(error, both);
      }
    });
  }

  async #generate(request: GenerateRequest, texts: readonly string[], signal: AbortSignal, onText: ((text: string) => void) | undefined): Promise<Generation> {
    const clock = new GenerationClock();
    const stops = new StopTexts(request.stop);
    const said: string[] = [];
    const say = (piece: string): void => {
      if (piece === '') return;
      said.push(piece);
      onText?.(piece);
    };
    let hasBegun = false;
    const answer = await withRetries(
      () =>
        this.#ask(request, signal, {
          text: (piece) => {
            hasBegun = true;
            clock.token();
            const { text, stopped } = stops.push(piece);
            say(text);
            return stopped;
          },
          reasoning: () => {
            hasBegun = true;
            clock.token();
          },
        }),
      signal,
      () => !hasBegun,
    );
    throwIfCancelled(signal);
    if (answer !== undefined) say(stops.flush());
    if (answer?.finish === 'content_filter') throw new AttendingError('ENDPOINT_FAILED', `${new URL(this.#source.url).origin} withheld the answer by its content filter.`, 'Use another model.');
    return clock.finish(said.join(''), answer?.promptTokens ?? estimate(texts), stopReasonOf(answer), answer?.tokens);
  }

  /** Sends one request, without what the server turns out not to take. */
  async #ask(request: GenerateRequest, signal: AbortSignal, events: AnswerEvents): Promise<Answer | undefined> {
    for (;;) {
      const parameters = this.#dialect.parametersOf(request);
      try {
        return await readAnswer(await this.#stream(request, parameters, signal), this.#source.url, events);
      } catch (error) {
        throwIfCancelled(signal);
        if (tooLongFigures(error) !== undefined) throw error;
        if (request.jsonSchema !== undefined && refuses(error, 'response_format|json_schema|grammar|guided')) {
          throw new AttendingError('BACKEND_CANNOT', `${new URL(this.#source.url).origin} cannot hold an answer to a JSON schema.`, 'Use a GGUF model on this machine, or a server with structured output.');
        }
        if (request.prompt !== undefined && this.#hasCompletions && isStatus(error, 404, 405, 501) && (await this.#isListed(signal))) {
          this.#hasCompletions = false;
          this.#said.add(`${new URL(this.#source.url).host} only takes conversations: a prompt goes as a user's message.`);
        } else if (!this.#dialect.learn(error, parameters)) throw error;
      }
    }
  }

  async #stream({ messages, prompt, jsonSchema }: GenerateRequest, parameters: Parameters, signal: AbortSignal): Promise<AsyncIterable<unknown>> {
    const { openai } = this.#client;
    const format = jsonSchema === undefined ? {} : { response_format: { type: 'json_schema' as const, json_schema: { name: 'answer', schema: { ...jsonSchema }, strict: true } } };
    const body = { ...parameters, ...format, model: this.#source.model, stream: true as const };
    if (prompt !== undefined && this.#hasCompletions) return openai.completions.create({ ...body, prompt }, { signal });
    return openai.chat.completions.create({ ...body, messages: (messages ?? [{ role: 'user', content: prompt ?? '' }]).map(({ role, content }) => ({ role, content })) }, { signal });
  }

  async #isListed(signal: AbortSignal): Promise<boolean> {
    const models = await listServerModels(this.#client, signal).catch(() => undefined);
    return models === undefined || models.some((one) => isModel(this.#source.model, one));
  }

  async #explain(error: unknown, signal: AbortSignal): Promise<AttendingError> {
    const { url, model } = this.#source;
    const figures = tooLongFigures(error);
    if (figures !== undefined) return contextTooLong(figures.tokens, figures.window);
    if (isUnknownModel(error)) {
      const models = await listServerModels(this.#client, signal).catch(() => undefined);
      if (models !== undefined && !models.some((one) => isModel(model, one))) return noSuchModel(url, model, models);
    }
    return endpointFailure(error, { url, model, hasKey: this.#hasKey, signal });
  }
}


function estimate(texts: readonly string[]): number {
  return Math.ceil(texts.reduce((sum, { length }) => sum + length, 0) / CHARACTERS_A_TOKEN);
}

function stopReasonOf(answer: Answer | undefined): StopReason {
  if (answer === undefined || answer.byStopText) return 'stop';
  return answer.finish === 'length' ? 'length' : 'end';
}

function isStatus(error: unknown, ...statuses: readonly number[]): boolean {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' && statuses.includes(error.status);
}

function refuses(error: unknown, words: string): boolean {
  return isStatus(error, 400, 422, 501) && new RegExp(words, 'i').test((error as Error).message);
}

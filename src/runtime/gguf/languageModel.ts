import type { Llama, LlamaContext, LlamaContextSequence, LlamaGrammarEvaluationState, LlamaModel, Token } from 'node-llama-cpp';
import { AttendingError } from '../../platform/errors.ts';
import type { ChatMessage } from '../../prompts/chatTemplate.ts';
import { cancelled, throwIfCancelled } from '../cancelled.ts';
import { checkRequest, contextTooLong, DEFAULT_NEW_TOKENS, GenerationClock } from '../generation.ts';
import { TextStream } from '../onnx/textDecoder.ts';
import { StopTexts } from '../stopTexts.ts';
import { Turns } from '../turns.ts';
import type { EmbedOptions, Embedding, GenerateOptions, GenerateRequest, Generation, LanguageModel, ModelInfo, StopReason, TokenCount } from '../types.ts';
import type { TextVectors } from './embedding.ts';
import { GRAMMAR_END, grammarOf } from './grammar.ts';
import { PromptCache } from './prompt.ts';
import { chooseTokens, type TokenChoice } from './sampling.ts';
import type { ThreadPace } from './threads.ts';
import type { GgufText } from './tokens.ts';

/** The parts of an opened file; of context and vectors it has one. */
export interface GgufParts {
  readonly llama: Llama;
  readonly library: typeof import('node-llama-cpp');
  readonly model: LlamaModel;
  readonly text: GgufText;
  readonly context: LlamaContext | undefined;
  readonly vectors: TextVectors | undefined;
  /** Undefined where a GPU computes. */
  readonly pace: ThreadPace | undefined;
  /** The window in tokens. */
  readonly contextLength: number;
  /** Tokens of a prompt that go in at once. */
  readonly partTokens: number;
  readonly failure: (error: unknown) => AttendingError;
  release(): Promise<void>;
}

/** A GGUF file on llama.cpp in this process. */
export class GgufModel implements LanguageModel {
  readonly info: ModelInfo;
  readonly #parts: GgufParts;
  readonly #turns = new Turns();
  readonly #sequence: LlamaContextSequence | undefined;
  readonly #cache: PromptCache | undefined;
  #closed: Promise<void> | undefined;

  constructor(info: ModelInfo, parts: GgufParts) {
    this.info = info;
    this.#parts = parts;
    this.#sequence = parts.context?.getSequence();
    this.#cache = this.#sequence === undefined ? undefined : new PromptCache(this.#sequence, parts.partTokens, () => this.#setPace(parts.pace?.look()));
  }

  generate(request: GenerateRequest, options: GenerateOptions = {}): Promise<Generation> {
    return this.#turn(options.signal, async () => {
      checkRequest(request);
      if (this.#sequence === undefined) throw new AttendingError('BACKEND_CANNOT', `${this.info.id} is an encoder: it makes vectors, not text.`, 'Choose a language model.');
      return this.#generate(this.#sequence, request, options);
    });
  }

  tokenize(text: string): Promise<readonly number[]> {
    return Promise.resolve(this.#parts.text.tokenize(text));
  }

  countTokens(input: string | readonly ChatMessage[]): Promise<TokenCount> {
    const { text } = this.#parts;
    const ids = typeof input === 'string' ? text.tokenize(input) : text.encodeChat(input);
    return Promise.resolve({ tokens: ids.length, exact: true });
  }

  embed(texts: readonly string[], options: EmbedOptions = {}): Promise<readonly Embedding[]> {
    return this.#turn(options.signal, async () => {
      const { vectors } = this.#parts;
      if (vectors === undefined) throw new AttendingError('BACKEND_CANNOT', `${this.info.id} is a language model: it makes text, not vectors.`, 'Choose an encoder, such as a BERT.');
      return vectors.embed(texts, options);
    });
  }

  close(): Promise<void> {
    this.#closed ??= this.#turns.take(() => this.#parts.release());
    return this.#closed;
  }

  /**
   * Runs a request when those before it are done. Whoever stops it hears so at once: llama.cpp's own work ends with the
   * part or token that it is at, and the next request waits for that.
   */
  #turn<Result>(signal: AbortSignal | undefined, task: () => Promise<Result>): Promise<Result> {
    const done = this.#turns.take(async () => {
      throwIfCancelled(signal);
      if (this.#closed !== undefined) throw new AttendingError('CHILD_FAILED', `${this.info.id} has been unloaded.`, 'Load it again.');
      this.#setPace(this.#parts.pace?.begin());
      try {
        return await task();
      } catch (error) {
        throw this.#parts.failure(error);
      }
    });
    return signal === undefined ? done : untilStopped(done, signal);
  }

  async #generate(sequence: LlamaContextSequence, request: GenerateRequest, { signal, onText }: GenerateOptions): Promise<Generation> {
    const { text: language, contextLength } = this.#parts;
    const clock = new GenerationClock();
    const prompt = request.messages === undefined ? language.encode(request.prompt ?? '') : language.encodeChat(request.messages);
    if (prompt.length === 0) throw new AttendingError('EMPTY_NOTE', 'There is no text to go on from.', 'Give a prompt.');
    if (prompt.length >= contextLength) throw contextTooLong(prompt.length, contextLength);
    const limit = Math.min(request.maxNewTokens ?? DEFAULT_NEW_TOKENS, contextLength - prompt.length);
    const grammar = await this.#grammar(request);
    const choice = chooseTokens(request, prompt, grammar);
    const output = new Output(language, prompt, request, onText);
    let stopReason: StopReason = 'length';
    let count = 0;
    for await (const id of this.#tokens(sequence, prompt, choice, signal)) {
      if (language.isEnd(id)) {
        stopReason = 'end';
        break;
      }
      clock.token();
      count += 1;
      const ended = output.push(id);
      if (ended !== undefined) {
        stopReason = ended;
        break;
      }
      if (count === limit) break;
    }
    return clock.finish(output.finish(stopReason), prompt.length, output.stopReason ?? stopReason);
  }

  /** New tokens without end. Throws CANCELLED between them. */
  async *#tokens(sequence: LlamaContextSequence, prompt: readonly Token[], { options, draw, take }: TokenChoice, signal: AbortSignal | undefined): AsyncGenerator<Token, void, undefined> {
    const last = await this.#cache!.read(prompt, signal);
    // Candidates are asked for only where they are drawn from; the type says that they always come.
    const tokens = sequence.evaluateWithMetadata(last, { probabilities: draw !== undefined } as { readonly probabilities: true }, options);
    try {
      let next: Token | undefined;
      for (let isFirst = true; ; isFirst = false) {
        const { value, done } = await (next === undefined ? tokens.next() : tokens.next(next));
        if (done === true) return;
        if (isFirst) this.#cache!.completed(prompt);
        throwIfCancelled(signal);
        this.#setPace(this.#parts.pace?.look());
        next = draw === undefined ? undefined : draw(value.probabilities);
        const id = next ?? value.token;
        take(id);
        yield id;
      }
    } finally {
      await tokens.return();
    }
  }

  #setPace(threads: number | undefined): void {
    if (threads !== undefined && this.#parts.llama.maxThreads !== threads) this.#parts.llama.maxThreads = threads;
  }

  async #grammar({ jsonSchema }: GenerateRequest): Promise<LlamaGrammarEvaluationState | undefined> {
    if (jsonSchema === undefined) return undefined;
    const { llama, library, model } = this.#parts;
    return new library.LlamaGrammarEvaluationState({ model, grammar: await grammarOf(llama, jsonSchema) });
  }
}

/** The text of an output as it grows. */
class Output {
  /** Set where the end of the text was a stop text that had been held back. */
  stopReason: StopReason | undefined;
  readonly #stream: TextStream;
  readonly #stops: StopTexts;
  readonly #isJson: boolean;
  readonly #said: string[] = [];
  readonly #onText: ((text: string) => void) | undefined;

  constructor(language: GgufText, prompt: readonly Token[], { stop, jsonSchema }: GenerateRequest, onText: ((text: string) => void) | undefined) {
    this.#stream = new TextStream(language, prompt);
    this.#isJson = jsonSchema !== undefined;
    this.#stops = new StopTexts(this.#isJson ? [...(stop ?? []), GRAMMAR_END] : stop);
    this.#onText = onText;
  }

  /** Takes a token; why the output ends with it, if it does. */
  push(id: Token): StopReason | undefined {
    const { text, stopped } = this.#stops.push(this.#stream.push(id));
    this.#say(text);
    if (stopped) return this.#isJson ? 'end' : 'stop';
    return this.#isJson && /[}\]]\s*$/.test(text) && isWhole(this.#said.join('')) ? 'end' : undefined;
  }

  /** The whole text. */
  finish(stopReason: StopReason): string {
    if (stopReason !== 'stop') {
      const last = this.#stops.push(this.#stream.flush());
      this.#say(last.text);
      if (last.stopped) this.stopReason = 'stop';
      else this.#say(this.#stops.flush());
    }
    return this.#said.join('');
  }

  #say(piece: string): void {
    if (piece === '') return;
    this.#said.push(piece);
    this.#onText?.(piece);
  }
}

/** Whether a text is JSON to its end. */
function isWhole(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The result, or CANCELLED as soon as the signal says so. */
function untilStopped<Result>(done: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(cancelled());
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    done.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

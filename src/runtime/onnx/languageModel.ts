import { AttendingError } from '../../platform/errors.ts';
import type { ChatMessage } from '../../prompts/chatTemplate.ts';
import { throwIfCancelled } from '../cancelled.ts';
import { checkRequest, contextTooLong, DEFAULT_NEW_TOKENS, GenerationClock } from '../generation.ts';
import { StopTexts } from '../stopTexts.ts';
import { Turns } from '../turns.ts';
import type { EmbedOptions, Embedding, GenerateOptions, GenerateRequest, Generation, LanguageModel, ModelInfo, StopReason, TokenCount } from '../types.ts';
import type { Decoder } from './decoder.ts';
import type { Encoder } from './encoder.ts';
import { onnxFailure } from './failure.ts';
import type { ModelText } from './prompt.ts';
import { Sampler } from './sampler.ts';
import { TextStream } from './textDecoder.ts';

/** The parts of an opened model; of decoder and encoder it has one. */
export interface OnnxParts {
  readonly text: ModelText;
  readonly decoder: Decoder | undefined;
  readonly encoder: Encoder | undefined;
  /** Ids that end an output. */
  readonly ends: ReadonlySet<number>;
  /** The window in tokens. */
  readonly contextLength: number;
  /** Tokens of a prompt that go in at once; between two parts a request can be stopped. */
  readonly partTokens: number;
  release(): Promise<void>;
}

/** A model on ONNX Runtime in this process. */
export class OnnxModel implements LanguageModel {
  readonly info: ModelInfo;
  readonly #parts: OnnxParts;
  readonly #turns = new Turns();
  #closed: Promise<void> | undefined;

  constructor(info: ModelInfo, parts: OnnxParts) {
    this.info = info;
    this.#parts = parts;
  }

  generate(request: GenerateRequest, options: GenerateOptions = {}): Promise<Generation> {
    return this.#turn(options.signal, async () => {
      checkRequest(request);
      const { decoder } = this.#parts;
      if (decoder === undefined) throw new AttendingError('BACKEND_CANNOT', `${this.info.id} is an encoder: it makes vectors, not text.`, 'Choose a language model.');
      if (request.jsonSchema !== undefined) throw new AttendingError('BACKEND_CANNOT', 'ONNX models have no grammar, so their output cannot be held to a JSON schema.', 'Use a GGUF file of the model, or leave the schema out.');
      return this.#generate(decoder, request, options);
    });
  }

  tokenize(text: string): Promise<readonly number[]> {
    return Promise.resolve([...this.#parts.text.tokenize(text)]);
  }

  countTokens(input: string | readonly ChatMessage[]): Promise<TokenCount> {
    const { text } = this.#parts;
    const ids = typeof input === 'string' ? text.tokenize(input) : text.encodeChat(input);
    return Promise.resolve({ tokens: ids.length, exact: true });
  }

  embed(texts: readonly string[], options: EmbedOptions = {}): Promise<readonly Embedding[]> {
    return this.#turn(options.signal, async () => {
      const { encoder, text, contextLength } = this.#parts;
      if (encoder === undefined) throw new AttendingError('BACKEND_CANNOT', `${this.info.id} is a language model: it makes text, not vectors.`, 'Choose an encoder, such as a BERT.');
      const inputs = texts.map((one) => text.encode(one, false));
      const longest = inputs.reduce((most, { length }) => Math.max(most, length), 0);
      if (longest > contextLength) throw contextTooLong(longest, contextLength);
      const made: Embedding[] = [];
      for (const ids of inputs) {
        throwIfCancelled(options.signal);
        made.push(await encoder.embed(ids, options.pooling ?? 'mean'));
      }
      return made;
    });
  }

  close(): Promise<void> {
    this.#closed ??= this.#turns.take(async () => {
      this.#parts.decoder?.dispose();
      await this.#parts.release();
    });
    return this.#closed;
  }

  #turn<Result>(signal: AbortSignal | undefined, task: () => Promise<Result>): Promise<Result> {
    return this.#turns.take(async () => {
      throwIfCancelled(signal);
      if (this.#closed !== undefined) throw new AttendingError('CHILD_FAILED', `${this.info.id} has been unloaded.`, 'Load it again.');
      try {
        return await task();
      } catch (error) {
        throw onnxFailure(error, this.info.id, this.info.device);
      }
    });
  }

  async #generate(decoder: Decoder, request: GenerateRequest, { signal, onText }: GenerateOptions): Promise<Generation> {
    const { text: language, ends, contextLength } = this.#parts;
    const clock = new GenerationClock();
    const prompt = request.messages === undefined ? language.encode(request.prompt ?? '', true) : language.encodeChat(request.messages);
    if (prompt.length === 0) throw new AttendingError('EMPTY_NOTE', 'There is no text to go on from.', 'Give a prompt.');
    if (prompt.length >= contextLength) throw contextTooLong(prompt.length, contextLength);
    const limit = Math.min(request.maxNewTokens ?? DEFAULT_NEW_TOKENS, contextLength - prompt.length);
    const sampler = new Sampler(request, prompt);
    const stream = new TextStream(language.texts, prompt);
    const stops = new StopTexts(request.stop);
    const said: string[] = [];
    const say = (piece: string): void => {
      if (piece === '') return;
      said.push(piece);
      onText?.(piece);
    };

    decoder.begin(prompt.length + limit);
    let scores = await this.#readPrompt(decoder, prompt, signal);
    let stopReason: StopReason = 'length';
    for (let count = 1; ; count += 1) {
      const id = sampler.next(scores);
      if (ends.has(id)) {
        stopReason = 'end';
        break;
      }
      clock.token();
      const { text, stopped } = stops.push(stream.push(id));
      say(text);
      if (stopped) {
        stopReason = 'stop';
        break;
      }
      if (count === limit) break;
      scores = (await decoder.take([id], true))!;
      throwIfCancelled(signal);
    }
    if (stopReason !== 'stop') {
      const last = stops.push(stream.flush());
      say(last.text);
      if (last.stopped) stopReason = 'stop';
      else say(stops.flush());
    }
    return clock.finish(said.join(''), prompt.length, stopReason);
  }

  /** Takes the prompt by parts and gives the scores of the first new token. */
  async #readPrompt(decoder: Decoder, prompt: Int32Array, signal: AbortSignal | undefined): Promise<Float32Array> {
    const { partTokens } = this.#parts;
    for (let at = 0; ; at += partTokens) {
      const part = prompt.subarray(at, at + partTokens);
      const isLast = at + partTokens >= prompt.length;
      const scores = await decoder.take(part, isLast);
      throwIfCancelled(signal);
      if (isLast) return scores!;
    }
  }
}

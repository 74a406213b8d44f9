import { AttendingError } from '../../../src/platform/errors.ts';
import type { Generation, GenerateOptions, GenerateRequest, LanguageModel, ModelInfo } from '../../../src/runtime/types.ts';

/** What a scripted model says to a request, and how it ends. */
export interface Line {
  readonly text: string;
  readonly stopReason?: Generation['stopReason'];
}

type Script = (prompt: string, call: number, request: GenerateRequest) => string | Line;

/**
 * A LanguageModel whose answers a test writes: for what no real model does on demand (a loop, a changed dose). It streams four
 * characters at a time, counts a token every four characters, and keeps the rules of the port.
 */
export class ScriptedModel implements LanguageModel {
  readonly info: ModelInfo;
  readonly requests: GenerateRequest[] = [];
  readonly #script: Script;

  constructor(script: Script | readonly (string | Line)[], info: Partial<ModelInfo> = {}) {
    this.#script = typeof script === 'function' ? script : (_, call) => script[Math.min(call, script.length - 1)]!;
    this.info = { id: 'scripted', backend: 'onnx', device: 'cpu', dtype: 'fp32', architecture: 'llama', parameters: 1, contextLength: 4096, hasChatTemplate: true, loadMs: 0, fallbacks: [], ...info };
  }

  get prompts(): string[] {
    return this.requests.map(promptOf);
  }

  async generate(request: GenerateRequest, options: GenerateOptions = {}): Promise<Generation> {
    const promptTokens = tokensOf(promptOf(request));
    const window = this.info.contextLength ?? Infinity;
    if (promptTokens > window) throw new AttendingError('CONTEXT_TOO_LONG', `${promptTokens} tokens for a window of ${window}.`, 'Shorten it.');
    if (request.jsonSchema !== undefined && this.info.backend === 'onnx') throw new AttendingError('BACKEND_CANNOT', 'No grammar here.', 'Leave the schema out.');
    const call = this.requests.push(request) - 1;
    const said = this.#script(promptOf(request), call, request);
    const { text, stopReason = 'end' } = typeof said === 'string' ? { text: said } : said;
    const most = (request.maxNewTokens ?? 512) * 4;
    const whole = text.length > most ? text.slice(0, most) : text;
    for (let at = 0; at < whole.length; at += 4) {
      if (options.signal?.aborted === true) throw new AttendingError('CANCELLED', 'Cancelled.', '');
      options.onText?.(whole.slice(at, at + 4));
      if (at % 64 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    return { text: whole, promptTokens, tokens: tokensOf(whole), stopReason: text.length > most ? 'length' : stopReason, timeToFirstTokenMs: 1, tokensPerSecond: 1000 };
  }

  tokenize(text: string): Promise<readonly number[]> {
    return Promise.resolve(Array.from({ length: tokensOf(text) }, (_, i) => i));
  }

  countTokens(input: Parameters<LanguageModel['countTokens']>[0]): ReturnType<LanguageModel['countTokens']> {
    return Promise.resolve({ tokens: typeof input === 'string' ? tokensOf(input) : tokensOf(input.map(({ content }) => content).join('')) + 4, exact: true });
  }

  embed(): ReturnType<LanguageModel['embed']> {
    return Promise.reject(new AttendingError('BACKEND_CANNOT', 'A scripted model has no vectors.', ''));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

function promptOf({ prompt, messages }: GenerateRequest): string {
  return prompt ?? messages?.map(({ content }) => content).join('\n') ?? '';
}

function tokensOf(text: string): number {
  return Math.ceil(text.length / 4);
}

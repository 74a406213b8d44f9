import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { AttendingError } from '../../platform/errors.ts';
import { cancelled } from '../cancelled.ts';
import { explainNetworkError } from '../net/webFetch.ts';

/** Programs that listen at a port by default, with what starts them. */
const USUAL_SERVERS: Readonly<Record<string, string>> = {
  '11434': 'Start Ollama (ollama serve).',
  '1234': 'Start the server of LM Studio (Developer, or: lms server start).',
  '4000': 'Start LiteLLM (litellm --config FILE --port 4000).',
  '8000': 'Start vLLM (vllm serve MODEL).',
  '8080': "Start llama.cpp's server (llama-server -m FILE.gguf).",
};

const KEY_ADVICE = 'In the editor set it with "Set Key…" in the Models view; for the command line put it into ATTENDING_API_KEY, or into the environment variable that endpoints.yaml names.';

export interface FailureContext {
  readonly url: string;
  readonly model: string;
  /** Whether a key was sent. */
  readonly hasKey: boolean;
  readonly signal: AbortSignal | undefined;
}

/**
 * What went wrong at a server, in our words. A server's own words are never repeated: many repeat the request, which
 * holds a note.
 */
export function endpointFailure(thrown: unknown, { url, model, hasKey, signal }: FailureContext): AttendingError {
  if (signal?.aborted === true || thrown instanceof APIUserAbortError) return cancelled();
  if (thrown instanceof AttendingError) return thrown;
  const { origin, host, port, hostname } = new URL(url);
  if (thrown instanceof APIConnectionTimeoutError) return new AttendingError('ENDPOINT_UNREACHABLE', `${origin} did not answer in time.`, 'Try again, or choose a smaller model there.');
  if (thrown instanceof APIConnectionError || !(thrown instanceof APIError)) {
    if (thrown instanceof SyntaxError) return notTheProtocol(url);
    const fault = explainNetworkError(thrown, new URL(url));
    const refused = fault.reason.startsWith('nothing answers');
    const isHere = /^(?:localhost|127\.|\[::1\])/.test(hostname);
    return new AttendingError('ENDPOINT_UNREACHABLE', `The endpoint gives no answer: ${fault.reason}.`, refused && isHere ? (USUAL_SERVERS[port] ?? 'Start the server, or correct the address.') : fault.action);
  }
  const status = thrown.status as number | undefined;
  if (status === undefined) return new AttendingError('ENDPOINT_FAILED', `${host} stopped with an error of its own while it answered.`, "Look into the server's log, then try again.");
  // A LiteLLM proxy without a database says this of any key but its own.
  if (status === 401 || status === 403 || thrown.type === 'no_db_connection') {
    return hasKey
      ? new AttendingError('ENDPOINT_UNAUTHORIZED', `${origin} refuses the key (HTTP ${status}).`, KEY_ADVICE)
      : new AttendingError('ENDPOINT_UNAUTHORIZED', `${origin} wants a key (HTTP ${status}).`, KEY_ADVICE);
  }
  if (status === 404) return new AttendingError('ENDPOINT_FAILED', `${origin} has no model "${model}", or is asked under a wrong path (HTTP 404).`, pathAdvice(url));
  if (status === 429) return new AttendingError('ENDPOINT_BUSY', `${origin} has no room for more requests now (HTTP 429).`, 'Wait a little and run again; what is finished is kept.');
  if (status >= 300 && status < 400) return new AttendingError('ENDPOINT_FAILED', `${origin} answers with a redirect (HTTP ${status}), which is not followed: text would go to another place than you chose.`, "Give the server's final address.");
  if (status === 413) return new AttendingError('CONTEXT_TOO_LONG', `The text is too long for ${origin} (HTTP 413).`, 'Give a shorter text.');
  if (status >= 500) return new AttendingError('ENDPOINT_FAILED', `${origin} failed (HTTP ${status}).`, `Look into the server's log: the model may not fit into its memory${hasKey ? '' : ', or the server may want a key'}.`);
  return new AttendingError('ENDPOINT_FAILED', `${origin} does not take the request (HTTP ${status}).`, "Look into the server's log, or choose another model there.");
}

/** An answer that is no OpenAI answer, such as a web page. */
export function notTheProtocol(url: string): AttendingError {
  return new AttendingError('ENDPOINT_FAILED', `${new URL(url).origin} answers with something that is not OpenAI's protocol.`, pathAdvice(url));
}

/** An answer that ended before its end. */
export function brokeOff(url: string, tokens: number): AttendingError {
  return new AttendingError('ENDPOINT_FAILED', `The answer of ${new URL(url).origin} broke off after ${tokens.toLocaleString('en')} ${tokens === 1 ? 'piece' : 'pieces'} of text.`, "Run again; if it goes on, look into the server's log.");
}

function pathAdvice(url: string): string {
  return /\/v\d+\/*$/.test(new URL(url).pathname) ? 'Check the name of the model and the address.' : 'Most servers want /v1 at the end of the address.';
}

/** Whether a refusal is of the model's name; LiteLLM says it with 400. */
export function isUnknownModel(thrown: unknown): boolean {
  return thrown instanceof APIError && (thrown.status === 404 || (thrown.status === 400 && /invalid model name|model.{0,80}(?:not found|does not exist)/i.test(thrown.message)));
}

const TOO_LONG = /context|maximum.{0,20}(?:length|tokens)|too (?:long|many tokens)|exceed/i;

/**
 * The figures of a refusal because of length: window and tokens of the request; undefined when it is another one. Knows
 * OpenAI's and vLLM's sentence ("maximum context length is 4096 tokens ... 5012 tokens") and llama.cpp's fields.
 */
export function tooLongFigures(thrown: unknown): { readonly window: number; readonly tokens: number } | undefined {
  if (!(thrown instanceof APIError) || (thrown.status !== 400 && thrown.status !== 413 && thrown.status !== 422 && thrown.status !== 500)) return undefined;
  const body = thrown.error as { readonly n_ctx?: unknown; readonly n_prompt_tokens?: unknown } | undefined;
  if (typeof body?.n_ctx === 'number' && typeof body.n_prompt_tokens === 'number') return { window: body.n_ctx, tokens: body.n_prompt_tokens };
  const text = thrown.message;
  if (thrown.code !== 'context_length_exceeded' && !TOO_LONG.test(text)) return undefined;
  const window = /(?:length|window|context size|limit)\D{0,30}?(\d{3,7})/i.exec(text)?.[1];
  const tokens = /(?:requested|resulted in|has|have|prompt contains|request \()\D{0,20}(\d{3,7})/i.exec(text)?.[1];
  return window === undefined || tokens === undefined ? undefined : { window: Number(window), tokens: Number(tokens) };
}

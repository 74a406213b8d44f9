import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AttendingError } from '../../../src/platform/errors.ts';
import type { ChatMessage } from '../../../src/prompts/chatTemplate.ts';
import type { GenerateRequest, LanguageModel } from '../../../src/runtime/types.ts';

/** The body of a request, as far as our server reads it. */
export interface OpenAiBody {
  readonly model?: string;
  readonly messages?: readonly ChatMessage[];
  readonly prompt?: string;
  readonly input?: string | readonly string[];
  readonly stream?: boolean;
  readonly stream_options?: { readonly include_usage?: boolean };
  readonly max_tokens?: number;
  readonly temperature?: number;
  readonly top_p?: number;
  readonly top_k?: number;
  readonly repetition_penalty?: number;
  readonly seed?: number;
  readonly stop?: string | readonly string[];
  readonly response_format?: unknown;
}

export interface ServerOptions {
  /** Wanted as a bearer's key, where given. */
  readonly apiKey?: string;
  /** Fields that it answers with 400 and OpenAI's words. */
  readonly refuses?: readonly string[];
  /** Paths that it does not have, such as "/v1/completions". */
  readonly without?: readonly string[];
  /** Called for each request before it is answered; true when it has answered itself. */
  readonly intercept?: (request: { readonly path: string; readonly body: OpenAiBody; readonly response: ServerResponse; readonly count: number }) => boolean | Promise<boolean>;
  /** Milliseconds between two pieces of text. */
  readonly pieceMs?: number;
}

/** A server that speaks OpenAI's protocol, on this machine, with a real model behind it. */
export interface OpenAiServer {
  /** Ends with /v1. */
  readonly url: string;
  readonly requests: readonly { readonly path: string; readonly headers: IncomingMessage['headers']; readonly body: OpenAiBody; readonly closedEarly: boolean }[];
  close(): Promise<void>;
}

const NAME = 'tiny';

/** Listens on a free port of 127.0.0.1. @param model what answers; it goes by the name "tiny" and is not closed with the server */
export async function startOpenAiServer(model: LanguageModel, { apiKey, refuses = [], without = [], intercept, pieceMs = 0 }: ServerOptions = {}): Promise<OpenAiServer> {
  const requests: { path: string; headers: IncomingMessage['headers']; body: OpenAiBody; closedEarly: boolean }[] = [];
  const counts = new Map<string, number>();
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const body = (text === '' ? {} : JSON.parse(text)) as OpenAiBody;
    const record = { path, headers: request.headers, body, closedEarly: false };
    requests.push(record);
    const abort = new AbortController();
    response.once('close', () => {
      if (response.writableFinished) return;
      record.closedEarly = true;
      abort.abort();
    });
    const fail = (status: number, message: string, param?: string): void => send(response, status, { error: { message, type: 'invalid_request_error', param: param ?? null, code: null } });
    if (apiKey !== undefined && request.headers.authorization !== `Bearer ${apiKey}`) { fail(401, 'Incorrect API key provided.'); return; }
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    if ((await intercept?.({ path, body, response, count })) === true) return;
    if (without.includes(path)) { fail(404, `Unknown path ${path}.`); return; }
    if (path === '/v1/models') { send(response, 200, { object: 'list', data: [{ id: NAME, object: 'model', owned_by: 'us', meta: { n_ctx: model.info.contextLength } }] }); return; }
    if (body.model !== NAME) { fail(404, `The model '${body.model}' does not exist.`); return; }
    const refused = refuses.find((field) => field in body);
    if (refused !== undefined) { fail(400, `Unrecognized request argument supplied: ${refused}`, refused); return; }
    if (path === '/v1/embeddings') {
      const made = await model.embed([body.input ?? []].flat());
      send(response, 200, { object: 'list', data: made.map(({ vectors }, index) => ({ object: 'embedding', index, embedding: [...vectors] })), model: NAME }); return;
    }
    const isChat = path === '/v1/chat/completions';
    if (!isChat && path !== '/v1/completions') { fail(404, `Unknown path ${path}.`); return; }
    await generate(response, body, isChat, abort.signal);
  };

  const generate = async (response: ServerResponse, body: OpenAiBody, isChat: boolean, signal: AbortSignal): Promise<void> => {
    const head = { id: 'x', created: 0, model: NAME, object: isChat ? 'chat.completion.chunk' : 'text_completion' };
    const piece = (content: string | undefined, finish: string | null): object => ({ ...head, choices: [{ index: 0, ...(isChat ? { delta: content === undefined ? {} : { content } } : { text: content ?? '' }), finish_reason: finish }] });
    const write = (value: object | string): void => void response.write(`data: ${typeof value === 'string' ? value : JSON.stringify(value)}\n\n`);
    try {
      let slow = Promise.resolve();
      const made = await model.generate(requestOf(body, isChat), {
        signal,
        onText: (text) => {
          if (body.stream !== true) return;
          if (!response.headersSent) response.writeHead(200, { 'content-type': 'text/event-stream' });
          if (pieceMs === 0) { write(piece(text, null)); return; }
          slow = slow.then(async () => {
            await new Promise((resolve) => setTimeout(resolve, pieceMs));
            if (!signal.aborted) write(piece(text, null));
          });
        },
      });
      await slow;
      const finish = made.stopReason === 'length' ? 'length' : 'stop';
      const usage = { prompt_tokens: made.promptTokens, completion_tokens: made.tokens, total_tokens: made.promptTokens + made.tokens };
      if (body.stream !== true) { send(response, 200, { ...head, choices: [{ index: 0, ...(isChat ? { message: { role: 'assistant', content: made.text } } : { text: made.text }), finish_reason: finish }], usage }); return; }
      if (!response.headersSent) response.writeHead(200, { 'content-type': 'text/event-stream' });
      write(piece(undefined, finish));
      if (body.stream_options?.include_usage === true) write({ ...head, choices: [], usage });
      write('[DONE]');
      response.end();
    } catch (error) {
      if (signal.aborted) return;
      const tooLong = AttendingError.is(error, 'CONTEXT_TOO_LONG') ? /([\d,]+) tokens long.*?([\d,]+)\./.exec(error.message) : null;
      const figure = (at: number): number => Number(tooLong?.[at]?.replaceAll(',', ''));
      if (tooLong !== null) { send(response, 400, { error: { message: `This model's maximum context length is ${figure(2)} tokens. However, your messages resulted in ${figure(1)} tokens.`, type: 'invalid_request_error', param: 'messages', code: 'context_length_exceeded' } }); return; }
      send(response, 500, { error: { message: 'failed', type: 'server_error' } });
    }
  };

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function requestOf(body: OpenAiBody, isChat: boolean): GenerateRequest {
  const stop = body.stop === undefined ? undefined : [body.stop].flat();
  return {
    ...(isChat ? { messages: body.messages ?? [] } : { prompt: body.prompt ?? '' }),
    ...(body.max_tokens === undefined ? {} : { maxNewTokens: body.max_tokens }),
    ...(body.temperature === undefined ? {} : { temperature: body.temperature }),
    ...(body.top_p === undefined ? {} : { topP: body.top_p }),
    ...(body.top_k === undefined ? {} : { topK: body.top_k }),
    ...(body.repetition_penalty === undefined ? {} : { repetitionPenalty: body.repetition_penalty }),
    ...(body.seed === undefined ? {} : { seed: body.seed }),
    ...(stop === undefined ? {} : { stop }),
  };
}

function send(response: ServerResponse, status: number, value: object): void {
  if (response.headersSent) return void response.end();
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

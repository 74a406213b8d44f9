import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that speaks OpenAI's protocol and writes what a test says, word by word, as slowly as it says. */
export interface ModelServer {
  /** Its address up to and with /v1. */
  readonly url: string;
  /** What it was asked, in order: path, and the authorisation that came with it. */
  readonly asked: readonly { readonly path: string; readonly authorization: string | undefined; readonly body: string }[];
  /** What it writes next, the time between two words, and the status that it answers with. */
  answer: string;
  wordMs: number;
  status: number;
  readonly close: () => Promise<void>;
}

const MODEL = 'teller';

export async function startModelServer(): Promise<ModelServer> {
  const asked: { path: string; authorization: string | undefined; body: string }[] = [];
  const state = { answer: '', wordMs: 0, status: 200 };
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    asked.push({ path: request.url ?? '', authorization: request.headers.authorization, body });
    if (state.status !== 200) {
      response.writeHead(state.status, { 'content-type': 'application/json' }).end(JSON.stringify({ error: { message: 'no' } }));
      return;
    }
    if (request.method === 'GET') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ object: 'list', data: [{ id: MODEL, object: 'model', max_model_len: 8192 }] }));
      return;
    }
    const words = state.answer.split(/(?<=\s)/);
    const { stream } = JSON.parse(body) as { stream?: boolean };
    const usage = { prompt_tokens: 400, completion_tokens: words.length, total_tokens: 400 + words.length };
    if (stream !== true) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ id: '1', object: 'chat.completion', created: 1, model: MODEL, choices: [{ index: 0, message: { role: 'assistant', content: state.answer }, finish_reason: 'stop' }], usage }));
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const send = (choice: object, further: object = {}): void => void response.write(`data: ${JSON.stringify({ id: '1', object: 'chat.completion.chunk', created: 1, model: MODEL, choices: [choice], ...further })}\n\n`);
    for (const word of words) {
      if (response.destroyed) return;
      send({ index: 0, delta: { content: word }, finish_reason: null });
      await new Promise((resolve) => setTimeout(resolve, state.wordMs));
    }
    send({ index: 0, delta: {}, finish_reason: 'stop' }, { usage });
    response.end('data: [DONE]\n\n');
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return Object.assign(state, { url: `http://127.0.0.1:${port}/v1`, asked, close });
}

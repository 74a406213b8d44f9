import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { SILENT } from '../../../src/platform/log.ts';
import { runtimeFiles } from '../../../src/runtime/files.ts';
import { openModel } from '../../../src/runtime/open.ts';
import type { AddressInfo } from 'node:net';
import { after, before, suite, test } from 'node:test';
import { AttendingError, type ErrorCode } from '../../../src/platform/errors.ts';
import type { OutboundPolicy } from '../../../src/privacy/outbound.ts';
import { openEndpoint } from '../../../src/runtime/endpoint/open.ts';
import type { LanguageModel, ModelSource } from '../../../src/runtime/types.ts';
import { startOpenAiServer, type OpenAiServer, type ServerOptions } from './openaiServer.ts';
import { openNotesLm } from './tinyLanguageModel.ts';

const QUESTION = [{ role: 'user', content: 'Mrs Example took 25 mg of metoprolol.' }] as const;
const sourceOf = (url: string, model = 'tiny'): ModelSource => ({ kind: 'endpoint', id: `${url}#${model}`, url, model });
const open = (url: string, { model = 'tiny', apiKey, outbound = {}, deidentify = (text: string) => Promise.resolve(text) }: { model?: string; apiKey?: string; outbound?: OutboundPolicy; deidentify?: (text: string) => Promise<string> } = {}): Promise<LanguageModel> =>
  openEndpoint(sourceOf(url, model), { apiKey, outbound, deidentify, signal: new AbortController().signal });
const rejection = async (promise: Promise<unknown>, code: ErrorCode): Promise<AttendingError> => {
  const error = await promise.then(
    () => assert.fail(`expected ${code}`),
    (thrown: unknown) => thrown,
  );
  assert.ok(AttendingError.is(error, code), `${code} expected, got ${String(error)} ${AttendingError.is(error) ? error.code : ''}`);
  return error;
};

let model: LanguageModel;
before(async () => {
  model = await openNotesLm();
});
after(() => model.close());

/** Runs with a server and a model behind it, both closed at the end. */
async function withServer(options: ServerOptions, run: (server: OpenAiServer) => Promise<void>): Promise<void> {
  const server = await startOpenAiServer(model, options);
  try {
    await run(server);
  } finally {
    await server.close();
  }
}

/** The same with answers of one's own for chats, after the list of models. */
async function withAnswers(answer: RequestListener, run: (url: string) => Promise<void>): Promise<void> {
  const server = createServer((request, response) => {
    if (request.url === '/v1/models') response.writeHead(200, { 'content-type': 'application/json' }).end('{"object":"list","data":[{"id":"tiny"}]}');
    else answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await run(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

suite('endpoint: what comes back', () => {
  test('streamed text is what the model behind the server says, with its own count of tokens', () =>
    withServer({}, async (server) => {
      const endpoint = await open(server.url);
      const pieces: string[] = [];
      const request = { messages: QUESTION, maxNewTokens: 24, temperature: 0.7, topK: 50, topP: 0.9, repetitionPenalty: 1.1, seed: 7 };
      const made = await endpoint.generate(request, { onText: (piece) => pieces.push(piece) });
      const direct = await model.generate(request);
      assert.equal(made.text, direct.text);
      assert.equal(pieces.join(''), made.text);
      assert.ok(pieces.length > 1);
      assert.deepEqual([made.tokens, made.promptTokens, made.stopReason], [direct.tokens, direct.promptTokens, direct.stopReason]);
      assert.ok(made.timeToFirstTokenMs > 0 && made.tokensPerSecond > 0);
      const { body, headers } = server.requests.at(-1)!;
      assert.deepEqual([body.temperature, body.top_k, body.top_p, body.repetition_penalty, body.seed, body.max_tokens], [0.7, 50, 0.9, 1.1, 7, 24]);
      assert.deepEqual(endpoint.info.fallbacks, []);
      assert.equal(endpoint.info.contextLength, model.info.contextLength);
      assert.equal(headers.authorization, undefined);
      await endpoint.close();
    }));

  test('a prompt goes to plain completions; where there are none, as a message, and that is said', async () => {
    await withServer({}, async (server) => {
      const endpoint = await open(server.url);
      assert.equal((await endpoint.generate({ prompt: 'Once upon a time', maxNewTokens: 12 })).text, (await model.generate({ prompt: 'Once upon a time', maxNewTokens: 12 })).text);
      assert.equal(server.requests.at(-1)!.path, '/v1/completions');
      await endpoint.close();
    });
    await withServer({ without: ['/v1/completions'] }, async (server) => {
      const endpoint = await open(server.url);
      const made = await endpoint.generate({ prompt: 'Once upon a time', maxNewTokens: 12 });
      assert.equal(made.text, (await model.generate({ messages: [{ role: 'user', content: 'Once upon a time' }], maxNewTokens: 12 })).text);
      assert.match(endpoint.info.fallbacks.join(), /only takes conversations/);
      await endpoint.close();
    });
  });

  test('a stop text is held back and ends the answer, also where the server does not know it', () =>
    withServer({ refuses: ['stop'] }, async (server) => {
      const endpoint = await open(server.url);
      const whole = (await endpoint.generate({ prompt: 'Once upon a time', maxNewTokens: 40 })).text;
      const stop = whole.slice(20, 24);
      const made = await endpoint.generate({ prompt: 'Once upon a time', maxNewTokens: 40, stop: [stop] });
      assert.equal(made.text, whole.slice(0, whole.indexOf(stop)));
      assert.equal(made.stopReason, 'stop');
      await endpoint.close();
    }));

  test('what a server refuses is left out, said once, and not sent again', () =>
    withServer({ refuses: ['top_k', 'repetition_penalty', 'repeat_penalty', 'seed'] }, async (server) => {
      const endpoint = await open(server.url);
      const request = { messages: QUESTION, maxNewTokens: 4, temperature: 0.5, topK: 5, repetitionPenalty: 1.2, seed: 1 };
      await endpoint.generate(request);
      const tries = server.requests.length;
      await endpoint.generate(request);
      assert.equal(server.requests.length, tries + 1);
      const host = new URL(server.url).host;
      assert.deepEqual([...endpoint.info.fallbacks].sort(), [`${host} does not take the repetition penalty.`, `${host} does not take the seed, so that results cannot be repeated.`, `${host} does not take top-k.`]);
      await endpoint.close();
    }));

  test('what a server does not take is said aloud with the first request, and not again', () =>
    withServer({ refuses: ['top_k'] }, async (server) => {
      const said: string[] = [];
      const opened = await openModel(`${server.url}#tiny`, {}, { files: runtimeFiles('dist'), log: SILENT, say: (sentence) => said.push(sentence) });
      const request = { messages: QUESTION, maxNewTokens: 2, temperature: 0.5, topK: 5 };
      await opened.generate(request);
      await opened.generate(request);
      assert.deepEqual(said, [`${new URL(server.url).host} does not take top-k.`]);
      await opened.close();
    }));

  test('reasoning that a server sends apart is no part of the answer', () =>
    withAnswers(
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        for (const delta of [{ reasoning_content: 'thinking about it' }, { content: 'Yes' }, { content: null }, { content: '.' }]) response.write(`data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: null }] })}\n\n`);
        response.end('data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n');
      },
      async (url) => {
        const endpoint = await open(url);
        const made = await endpoint.generate({ messages: QUESTION });
        assert.deepEqual([made.text, made.stopReason], ['Yes.', 'end']);
        await endpoint.close();
      },
    ));

  test('a JSON schema goes as response_format; a server without it is named', () =>
    withServer({ refuses: ['response_format'] }, async (server) => {
      const endpoint = await open(server.url);
      await rejection(endpoint.generate({ messages: QUESTION, jsonSchema: { type: 'object' } }), 'BACKEND_CANNOT');
      assert.deepEqual(server.requests.at(-1)!.body.response_format, { type: 'json_schema', json_schema: { name: 'answer', schema: { type: 'object' }, strict: true } });
      await endpoint.close();
    }));

  test('vectors come in the order of the texts; vectors of tokens cannot be had', () =>
    withAnswers(
      (request, response) => {
        if (request.url !== '/v1/embeddings') return void response.writeHead(404).end();
        response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":[{"index":1,"embedding":[3,4]},{"index":0,"embedding":[1,2]}]}');
      },
      async (url) => {
        const endpoint = await open(url);
        assert.deepEqual((await endpoint.embed(['a', 'b'])).map(({ vectors }) => [...vectors]), [[1, 2], [3, 4]]);
        await rejection(endpoint.embed(['a'], { pooling: 'none' }), 'BACKEND_CANNOT');
        await rejection(endpoint.tokenize('a'), 'BACKEND_CANNOT');
        assert.deepEqual(await endpoint.countTokens('1234567'), { tokens: 3, exact: false });
        await endpoint.close();
      },
    ));
});

suite('endpoint: stopping', () => {
  test('aborting rejects at once and closes the connection, so that the server stops too', () =>
    withServer({ pieceMs: 40 }, async (server) => {
      const endpoint = await open(server.url);
      const abort = new AbortController();
      let abortedAt = 0;
      const running = endpoint.generate({ messages: QUESTION, maxNewTokens: 400 }, {
        signal: abort.signal,
        onText: () => {
          if (abortedAt > 0) return;
          abortedAt = performance.now();
          abort.abort();
        },
      });
      await rejection(running, 'CANCELLED');
      assert.ok(performance.now() - abortedAt < 200);
      while (!server.requests.at(-1)!.closedEarly) await new Promise((resolve) => setTimeout(resolve, 5));
      assert.ok((await endpoint.generate({ messages: QUESTION, maxNewTokens: 3 })).tokens > 0, 'the next request is answered');
      await endpoint.close();
    }));

  test('waiting for a busy server ends at once too', () =>
    withServer({ intercept: ({ path, response }) => path.endsWith('/completions') && Boolean(response.writeHead(429, { 'retry-after': '20' }).end('{}')) }, async (server) => {
      const endpoint = await open(server.url);
      const abort = new AbortController();
      const started = performance.now();
      setTimeout(() => abort.abort(), 50);
      await rejection(endpoint.generate({ messages: QUESTION }, { signal: abort.signal }), 'CANCELLED');
      assert.ok(performance.now() - started < 2000);
      await endpoint.close();
    }));
});

suite('endpoint: what may leave', () => {
  test('by default no text goes to another machine, and it is not even asked', async () => {
    const error = await rejection(open('https://llm.example/v1'), 'OUTBOUND_REFUSED');
    assert.ok(!error.message.includes('metoprolol'));
    await rejection(open('http://llm.example/v1', { outbound: { remoteText: 'asWritten' } }), 'OUTBOUND_REFUSED');
  });

  test('an environment full of keys and headers of OpenAI leaves none of them at the server', () =>
    withServer({}, async (server) => {
      const names = { OPENAI_API_KEY: 'sk-of-the-environment', OPENAI_ORG_ID: 'org-secret', OPENAI_PROJECT_ID: 'project-secret', OPENAI_CUSTOM_HEADERS: 'X-Secret: header-secret', OPENAI_BASE_URL: 'https://elsewhere.example/v1', OPENAI_LOG: 'debug' };
      const had = Object.fromEntries(Object.keys(names).map((name) => [name, process.env[name]]));
      Object.assign(process.env, names);
      try {
        const endpoint = await open(server.url);
        await endpoint.generate({ messages: QUESTION, maxNewTokens: 2 });
        await endpoint.close();
      } finally {
        for (const [name, value] of Object.entries(had)) {
          if (value === undefined) Reflect.deleteProperty(process.env, name);
          else process.env[name] = value;
        }
      }
      assert.equal(server.requests.length, 2);
      for (const { headers } of server.requests) {
        assert.ok(!/secret|sk-of|x64|linux|stainless/i.test(JSON.stringify(headers)), JSON.stringify(headers));
        assert.equal(headers['user-agent'], 'attending');
      }
    }));

  test('a redirect is not followed: text stays with the server that was chosen', () =>
    withServer({}, (other) =>
      withAnswers(
        (_, response) => response.writeHead(307, { location: `${other.url}/chat/completions` }).end(),
        async (url) => {
          const endpoint = await open(url);
          assert.match((await rejection(endpoint.generate({ messages: QUESTION }), 'ENDPOINT_FAILED')).message, /redirect/);
          assert.equal(other.requests.length, 0);
          await endpoint.close();
        },
      ),
    ));
});

suite('endpoint: what goes wrong', () => {
  test('nobody listens: what to start is said', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    assert.match((await rejection(open(`http://127.0.0.1:${port}/v1`), 'ENDPOINT_UNREACHABLE')).action, /Start the server/);
  });

  test('a key that is missing, wrong, right; an error never holds it', () =>
    withServer({ apiKey: 'sk-right' }, async (server) => {
      assert.match((await rejection(open(server.url), 'ENDPOINT_UNAUTHORIZED')).message, /wants a key/);
      const wrong = await rejection(open(server.url, { apiKey: 'sk-wrong' }), 'ENDPOINT_UNAUTHORIZED');
      assert.match(wrong.message, /refuses the key/);
      assert.ok(!JSON.stringify(wrong.toRecord()).includes('sk-wrong'));
      const endpoint = await open(server.url, { apiKey: 'sk-right' });
      assert.ok((await endpoint.generate({ messages: QUESTION, maxNewTokens: 2 })).tokens > 0);
      await endpoint.close();
    }));

  test('a model that the server does not have: those that it has are listed', () =>
    withServer({}, async (server) => {
      const error = await rejection(open(server.url, { model: 'tony' }), 'ENDPOINT_FAILED');
      assert.match(error.action, /Did you mean "tiny"\? It has tiny\./);
    }));

  test('busy, then not: tried again; always busy: said', async () => {
    await withServer({ intercept: ({ path, response, count }) => path.endsWith('/completions') && count < 3 && Boolean(response.writeHead(count === 1 ? 503 : 429).end('{}')) }, async (server) => {
      const endpoint = await open(server.url);
      assert.ok((await endpoint.generate({ messages: QUESTION, maxNewTokens: 2 })).tokens > 0);
      await endpoint.close();
    });
    await withServer({ intercept: ({ path, response }) => path.endsWith('/completions') && Boolean(response.writeHead(429, { 'retry-after': '3600' }).end('{}')) }, async (server) => {
      const endpoint = await open(server.url);
      await rejection(endpoint.generate({ messages: QUESTION }), 'ENDPOINT_BUSY');
      await endpoint.close();
    });
  });

  test("a prompt beyond the server's window: both figures", () =>
    withServer({}, async (server) => {
      const endpoint = await open(server.url);
      assert.match((await rejection(endpoint.generate({ messages: [{ role: 'user', content: 'pain in the chest '.repeat(400) }] }), 'CONTEXT_TOO_LONG')).message, /^The text is [\d,]+ tokens long, and the model's window is 512\.$/);
      await endpoint.close();
    }));

  const broken: readonly (readonly [string, RegExp, RequestListener])[] = [
    ['an answer that breaks off', /broke off after 1 piece/, (_, response) => response.writeHead(200, { 'content-type': 'text/event-stream' }).end('data: {"choices":[{"index":0,"delta":{"content":"Mrs Example"},"finish_reason":null}]}\n\n')],
    ['a connection that is cut in the middle', /broke/, (_, response) => response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: {"choices":[{"index":0,"delta":{"content":"Mrs Example"},"finish_reason":null}]}\n\n', () => setTimeout(() => response.destroy(), 20))],
    ['garbage in the stream', /not OpenAI's protocol/, (_, response) => response.writeHead(200, { 'content-type': 'text/event-stream' }).end('data: {"choices": Mrs Example}\n\n')],
    ['a web page', /not OpenAI's protocol/, (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Mrs Example</html>')],
    ['an error in the stream', /error of its own/, (_, response) => response.writeHead(200, { 'content-type': 'text/event-stream' }).end('data: {"error":{"message":"CUDA out of memory on: Mrs Example"}}\n\n')],
    ['a refusal that repeats the request', /does not take the request/, (_, response) => response.writeHead(400, { 'content-type': 'application/json' }).end('{"error":{"message":"Invalid: Mrs Example took 25 mg of metoprolol"}}')],
    ['a filter', /content filter/, (_, response) => response.writeHead(200, { 'content-type': 'text/event-stream' }).end('data: {"choices":[{"index":0,"delta":{},"finish_reason":"content_filter"}]}\n\n')],
  ];
  for (const [name, message, answer] of broken) {
    test(`${name}: said in our words, without a word of the note`, () =>
      withAnswers(answer, async (url) => {
        const endpoint = await open(url);
        const error = await endpoint.generate({ messages: QUESTION }).then(
          () => assert.fail('it answered'),
          (thrown: unknown) => thrown,
        );
        assert.ok(AttendingError.is(error));
        assert.match(error.message, message);
        assert.ok(!JSON.stringify(error.toRecord()).includes('Mrs Example'));
        await endpoint.close();
      }));
  }
});

import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, suite, test } from 'node:test';
import { AttendingError, type ErrorCode } from '../../src/platform/errors.ts';
import { openEndpoint } from '../../src/runtime/endpoint/open.ts';
import type { LanguageModel } from '../../src/runtime/types.ts';
import { startOpenAiServer, type OpenAiServer } from '../unit/runtime/openaiServer.ts';
import { openNotesLm } from '../unit/runtime/tinyLanguageModel.ts';

// A real LiteLLM proxy (bench/peers/prepare-litellm.sh) in front of a server of ours with a real model behind it, all on this machine.

const LITELLM = path.join(process.env['ATTENDING_LITELLM'] ?? path.join(homedir(), '.cache/attending/litellm'), 'bin/litellm');
const KEY = 'sk-of-the-proxy';
const START_TIMEOUT_MS = 120_000;
const QUESTION = [
  { role: 'system', content: 'Answer shortly.' },
  { role: 'user', content: 'Mrs Example took 25 mg of metoprolol.' },
] as const;

let model: LanguageModel;
let backend: OpenAiServer;
let proxy: ChildProcess;
let folder: string;
let url: string;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

before(async () => {
  assert.ok(existsSync(LITELLM), 'run bench/peers/prepare-litellm.sh first');
  model = await openNotesLm();
  backend = await startOpenAiServer(model, { pieceMs: 10, refuses: ['repeat_penalty'] });
  folder = await mkdtemp(path.join(tmpdir(), 'attending-litellm-'));
  const away = await freePort();
  const entry = (name: string, base: string): string => `  - model_name: ${name}\n    litellm_params: { model: openai/tiny, api_base: "${base}", api_key: none, max_retries: 0 }\n`;
  await writeFile(path.join(folder, 'config.yaml'), `model_list:\n${entry('tiny', backend.url)}${entry('away', `http://127.0.0.1:${away}/v1`)}litellm_settings: { telemetry: false, num_retries: 0 }\nrouter_settings: { num_retries: 0, disable_cooldowns: true }\ngeneral_settings: { master_key: ${KEY} }\n`);
  const port = await freePort();
  url = `http://127.0.0.1:${port}/v1`;
  // LITELLM_LOCAL_MODEL_COST_MAP: without it the proxy fetches a price list from the network at its start.
  proxy = spawn(LITELLM, ['--config', 'config.yaml', '--host', '127.0.0.1', '--port', String(port), '--telemetry', 'False'], { cwd: folder, stdio: 'ignore', env: { ...process.env, LITELLM_LOCAL_MODEL_COST_MAP: 'True' } });
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    const ready = await fetch(`http://127.0.0.1:${port}/health/liveliness`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    assert.ok(Date.now() < deadline && proxy.exitCode === null, 'LiteLLM did not start');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
});

after(async () => {
  proxy.kill();
  if (proxy.exitCode === null) await once(proxy, 'exit');
  await backend.close();
  await model.close();
  await rm(folder, { recursive: true });
});

const open = (name = 'tiny', apiKey: string | undefined = KEY): Promise<LanguageModel> =>
  openEndpoint({ kind: 'endpoint', id: `litellm#${name}`, url, model: name }, { apiKey, outbound: {}, deidentify: (text) => Promise.resolve(text), signal: new AbortController().signal });

const rejection = async (promise: Promise<unknown>, code: ErrorCode): Promise<AttendingError> => {
  const error = await promise.then(
    () => assert.fail(`expected ${code}`),
    (thrown: unknown) => thrown,
  );
  assert.ok(AttendingError.is(error, code), `${code} expected, got ${String(error)}`);
  assert.ok(!JSON.stringify(error.toRecord()).includes('Mrs Example'));
  return error;
};

suite('a LiteLLM proxy in front of a real model', () => {
  test('streams the same text as the model itself, with its parameters and counts', async () => {
    const endpoint = await open();
    const request = { messages: QUESTION, maxNewTokens: 24, temperature: 0.7, topK: 50, topP: 0.9, repetitionPenalty: 1.1, seed: 7 };
    const pieces: string[] = [];
    const made = await endpoint.generate(request, { onText: (piece) => pieces.push(piece) });
    const direct = await model.generate(request);
    assert.equal(made.text, direct.text);
    assert.ok(pieces.length > 3, `${pieces.length} pieces`);
    assert.deepEqual([made.tokens, made.promptTokens, made.stopReason], [direct.tokens, direct.promptTokens, direct.stopReason]);
    const { body } = backend.requests.at(-1)!;
    assert.deepEqual([body.temperature, body.top_k, body.top_p, body.repetition_penalty, body.seed], [0.7, 50, 0.9, 1.1, 7]);
    await endpoint.close();
  });

  test('a plain prompt', async () => {
    const endpoint = await open();
    const made = await endpoint.generate({ prompt: 'Once upon a time', maxNewTokens: 12 });
    assert.equal(made.text, (await model.generate({ prompt: 'Once upon a time', maxNewTokens: 12 })).text);
    await endpoint.close();
  });

  test('stopping goes through the proxy to the model', async () => {
    const endpoint = await open();
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
    assert.ok(performance.now() - abortedAt < 200, `${performance.now() - abortedAt} ms`);
    const deadline = Date.now() + 10_000;
    while (!backend.requests.at(-1)!.closedEarly && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
    assert.ok(backend.requests.at(-1)!.closedEarly, 'the model behind the proxy was stopped');
    await endpoint.close();
  });

  test('a missing and a wrong key, a model that it does not have, a server behind it that is away', async () => {
    // It stumbles over a request without a key (HTTP 500), and says of a wrong one that it has no database.
    assert.match((await rejection(open('tiny', ''), 'ENDPOINT_FAILED')).action, /may want a key/);
    await rejection(open('tiny', 'sk-wrong'), 'ENDPOINT_UNAUTHORIZED');
    assert.match((await rejection(open('tony'), 'ENDPOINT_FAILED')).action, /tiny/);
    const endpoint = await open('away');
    await rejection(endpoint.generate({ messages: QUESTION, maxNewTokens: 4 }), 'ENDPOINT_FAILED');
    await endpoint.close();
  });

  test("a prompt beyond the model's window: both figures", async () => {
    const endpoint = await open();
    assert.match((await rejection(endpoint.generate({ messages: [{ role: 'user', content: `Mrs Example ${'pain in the chest '.repeat(400)}` }] }), 'CONTEXT_TOO_LONG')).message, /window is 512/);
    await endpoint.close();
  });
});

import assert from 'node:assert/strict';
import { writeFile, mkdir } from 'node:fs/promises';
import { createServer as createHttpServer, request as httpRequest } from 'node:http';
import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import type { AttendingError } from '../../../src/platform/errors.ts';
import { pullModel, type PullRequest } from '../../../src/runtime/store/pull.ts';
import { startHub, HUB_TOKEN, type TestHub } from './hubServer.ts';
import { environment, ggufRepository, onnxRepository, scratch, tree } from './modelFixtures.ts';

const FAST = { backoffMs: 5, idleTimeoutMs: 2000 };

async function place(context: TestContext, change: (models: { tiny: ReturnType<typeof ggufRepository> }) => void = () => undefined): Promise<{ hub: TestHub; env: NodeJS.ProcessEnv; folder: string; pull: (model: string, more?: Partial<PullRequest>) => Promise<unknown> }> {
  const tiny = ggufRepository();
  change({ tiny });
  const hub = await startHub([tiny, onnxRepository()]);
  context.after(() => hub.close());
  const folder = await scratch(context);
  const env = environment(folder, hub);
  return { hub, env, folder, pull: (model, more = {}) => pullModel({ model, env, ...FAST, ...more }) };
}

async function failure(pending: Promise<unknown>): Promise<AttendingError> {
  return await pending.then(
    () => assert.fail('it should have failed'),
    (error: unknown) => error as AttendingError,
  );
}

test('a gated model names the page of its licence and what to do, without and with a token', async (context) => {
  const { pull, hub } = await place(context, ({ tiny }) => (tiny.access = 'licence'));
  const without = await failure(pull('clinic/tiny-GGUF'));
  assert.equal(without.code, 'HUB_GATED');
  assert.match(without.action, new RegExp(`Open ${hub.url}/clinic/tiny-GGUF, sign in and accept the licence; then make a token .*HF_TOKEN`));
  const withToken = await failure(pull('clinic/tiny-GGUF', { token: HUB_TOKEN }));
  assert.equal(withToken.code, 'HUB_GATED');
  assert.match(withToken.message, /the account of your token has not/);
  assert.doesNotMatch(`${withToken.message} ${withToken.action} ${withToken.stack ?? ''}`, new RegExp(HUB_TOKEN));
});

test('a token that the hub does not know is told as such, and never shown', async (context) => {
  const { pull, env } = await place(context);
  const error = await failure(pullModel({ model: 'clinic/tiny-GGUF', ...FAST, env: { ...env, HF_TOKEN: 'hf_wrong_secret\n' } }));
  assert.equal(error.code, 'HUB_UNAUTHORIZED');
  assert.match(error.message, /does not accept your token/);
  assert.doesNotMatch(JSON.stringify(error.toRecord()) + (error.stack ?? ''), /hf_wrong_secret/);
  await pull('clinic/tiny-GGUF', { token: HUB_TOKEN });
});

test("the token file of huggingface_hub is used, HF_TOKEN goes before it, a token handed in before both", async (context) => {
  const { env, hub, folder } = await place(context, ({ tiny }) => (tiny.access = 'token'));
  await mkdir(path.join(folder, 'hf'), { recursive: true });
  await writeFile(path.join(folder, 'hf', 'token'), `${HUB_TOKEN}\n`);
  await pullModel({ model: 'clinic/tiny-GGUF', env, ...FAST });
  assert.equal(hub.seen[0]!.authorization, `Bearer ${HUB_TOKEN}`);
  assert.equal((await failure(pullModel({ model: 'clinic/tiny-GGUF', env: { ...env, HF_TOKEN: 'hf_other' }, ...FAST }))).code, 'HUB_UNAUTHORIZED');
  await pullModel({ model: 'clinic/tiny-GGUF', env: { ...env, HF_TOKEN: 'hf_other' }, token: HUB_TOKEN, ...FAST });
  assert.equal((await failure(pullModel({ model: 'clinic/tiny-GGUF:Q8_0', env: { ...env, HF_HUB_DISABLE_IMPLICIT_TOKEN: '1' }, ...FAST }))).code, 'HUB_NOT_FOUND');
});

test('a misspelled model, revision and organisation are answered with the nearest that there is', async (context) => {
  const { pull } = await place(context);
  const model = await failure(pull('clinic/tiny-GUFF'));
  assert.equal(model.code, 'HUB_NOT_FOUND');
  assert.match(model.action, /^Did you mean clinic\/tiny-GGUF\?/);
  assert.match((await failure(pull('clinik/tiny-GGUF'))).action, /^Did you mean clinic\/tiny-GGUF\?/);
  const revision = await failure(pull('clinic/tiny-GGUF@mainn'));
  assert.equal(revision.code, 'HUB_NOT_FOUND');
  assert.match(revision.message, /has no revision "mainn"/);
  assert.match(revision.action, /^Did you mean clinic\/tiny-GGUF@main\?/);
  assert.equal((await failure(pull('clinic/tiny-GGUF@v2'))).action, 'It has main.');
  assert.equal((await failure(pull('a model'))).code, 'MODEL_NOT_FOUND');
});

test('where the hub only says 401, as the public one does, both reasons are named', async (context) => {
  const { hub, pull } = await place(context);
  hub.faults = { answers: [{ path: '/api/models/clinic/tiny-GUFF/', status: 401, headers: { 'x-error-message': 'Invalid username or password.' } }] };
  const error = await failure(pull('clinic/tiny-GUFF'));
  assert.equal(error.code, 'HUB_UNAUTHORIZED');
  assert.match(error.message, /it is private, or there is no such model/);
  assert.match(error.action, /^Did you mean clinic\/tiny-GGUF\? Check the id; for a private model make a token/);
});

test('a 429 with Retry-After is waited for; one that asks for an hour is told', async (context) => {
  const { hub, pull } = await place(context);
  hub.faults = { answers: [{ path: '/api/models/clinic', status: 429, headers: { 'retry-after': '1' } }] };
  const startedMs = performance.now();
  await pull('clinic/tiny-GGUF');
  assert.ok(performance.now() - startedMs >= 1000, 'it waited as long as it was asked to');
  hub.faults = { answers: [{ path: '/api/models/clinic', status: 429, headers: { ratelimit: '"api";r=0;t=3600' } }] };
  const error = await failure(pull('clinic/tiny-GGUF:Q8_0'));
  assert.equal(error.code, 'HUB_BUSY');
  assert.match(error.message, /asks to wait 3600 s/);
});

test('faults of the server are tried again, five times at most', async (context) => {
  const { hub, pull } = await place(context);
  hub.faults = { answers: [500, 503, 502].map((status) => ({ path: '/api/models/clinic', status })) };
  await pull('clinic/tiny-GGUF');
  hub.faults = { answers: Array.from({ length: 5 }, () => ({ path: '/clinic/tiny-GGUF/resolve', status: 500 })) };
  const error = await failure(pull('clinic/tiny-GGUF:Q8_0'));
  assert.equal(error.code, 'HUB_UNREACHABLE');
  assert.match(error.message, /answered 500 .*5 times/);
});

test('a server that is no hub is told as such', async (context) => {
  const server = createHttpServer((_, response) => response.end('<html>Log in to the network</html>'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => server.close());
  const env = environment(await scratch(context), { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
  const error = await failure(pullModel({ model: 'clinic/tiny-GGUF', env, ...FAST }));
  assert.equal(error.code, 'HUB_UNREACHABLE');
  assert.match(error.message, /does not answer in JSON/);
  assert.equal((await failure(pullModel({ model: 'clinic/tiny-GGUF', env: { ...env, HF_ENDPOINT: 'mirror.example' }, ...FAST }))).code, 'BAD_CONFIGURATION');
});

test('no network, a name that nobody knows and a silent server are told apart', async (context) => {
  const folder = await scratch(context);
  const closed = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => closed.once('listening', resolve));
  const { port } = closed.address() as AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  const refused = await failure(pullModel({ model: 'a/b', env: environment(folder, { url: `http://127.0.0.1:${port}` }), ...FAST }));
  assert.equal(refused.code, 'HUB_UNREACHABLE');
  assert.match(refused.message, /nothing answers at 127\.0\.0\.1/);
  const unknown = await failure(pullModel({ model: 'a/b', env: environment(folder, { url: 'http://no-such-host.invalid' }), ...FAST }));
  assert.match(unknown.message, /no way to find no-such-host\.invalid/);
  const silent = net.createServer(() => undefined).listen(0, '127.0.0.1');
  await new Promise((resolve) => silent.once('listening', resolve));
  context.after(() => silent.close());
  const late = await failure(pullModel({ model: 'a/b', env: environment(folder, { url: `http://127.0.0.1:${(silent.address() as AddressInfo).port}` }), backoffMs: 1, idleTimeoutMs: 200 }));
  assert.match(late.message, /is silent/);
});

for (const [name, request, variables] of [
  ['HF_HUB_OFFLINE', {}, { HF_HUB_OFFLINE: '1' }],
  ['TRANSFORMERS_OFFLINE', {}, { TRANSFORMERS_OFFLINE: 'yes' }],
  ['--offline', { offline: true }, {}],
] as const) {
  test(`offline by ${name} no socket is opened, and what is there serves`, async (context) => {
    const { env, hub, pull } = await place(context);
    await pull('clinic/tiny-GGUF');
    hub.seen.length = 0;
    const connect = context.mock.method(net.Socket.prototype, 'connect');
    const offline = { ...env, ...variables };
    const error = await failure(pullModel({ model: 'clinic/tiny-ONNX', ...FAST, ...request, env: offline }));
    assert.equal(error.code, 'OFFLINE');
    await pullModel({ model: 'clinic/tiny-GGUF', ...FAST, ...request, env: offline });
    assert.equal(connect.mock.callCount(), 0);
    assert.deepEqual(hub.seen, []);
    // The trap works.
    await pull('clinic/tiny-GGUF');
    assert.ok(connect.mock.callCount() > 0);
  });
}

/** A proxy as organisations have them: plain requests are passed on, CONNECT makes a tunnel; it finds every name on this machine. */
async function startProxy(context: TestContext): Promise<{ url: string; seen: string[] }> {
  const seen: string[] = [];
  const proxy = createHttpServer((request, response) => {
    seen.push(`${request.method!} ${request.url!}`);
    if (request.headers['proxy-authorization'] !== `Basic ${Buffer.from('nurse:secret').toString('base64')}`) return void response.writeHead(407).end();
    const url = new URL(request.url!);
    const headers = { ...request.headers };
    delete headers['proxy-authorization'];
    request.pipe(httpRequest({ host: '127.0.0.1', port: url.port, path: url.pathname + url.search, method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    }));
  });
  proxy.on('connect', (request, socket) => {
    seen.push(`CONNECT ${request.url!}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  context.after(() => (proxy.closeAllConnections(), proxy.close()));
  return { url: `127.0.0.1:${(proxy.address() as AddressInfo).port}`, seen };
}

test('a proxy is used where HTTP_PROXY says so, with its name and password, and passed by for NO_PROXY and for this machine', async (context) => {
  const { env, hub } = await place(context);
  const proxy = await startProxy(context);
  const behind = { ...env, HF_ENDPOINT: `http://hub.clinic.test:${hub.port}`, HTTP_PROXY: `http://nurse:secret@${proxy.url}` };
  await pullModel({ model: 'clinic/tiny-GGUF', env: behind, ...FAST });
  assert.ok(proxy.seen.some((line) => line.startsWith(`HEAD http://hub.clinic.test:${hub.port}/clinic/tiny-GGUF/resolve/`)), proxy.seen.join('\n'));
  const wrong = await failure(pullModel({ model: 'clinic/tiny-GGUF', env: { ...behind, HTTP_PROXY: `http://nurse:wrong@${proxy.url}` }, ...FAST }));
  assert.equal(wrong.code, 'HUB_UNREACHABLE');
  assert.match(wrong.message, /name and a password/);
  assert.doesNotMatch(JSON.stringify(wrong.toRecord()), /wrong|secret/);
  proxy.seen.length = 0;
  const direct = await failure(pullModel({ model: 'clinic/tiny-GGUF', env: { ...behind, NO_PROXY: '.clinic.test' }, ...FAST }));
  assert.match(direct.message, /no way to find hub\.clinic\.test/);
  await pullModel({ model: 'clinic/tiny-ONNX', env: { ...env, HTTP_PROXY: `http://nurse:secret@${proxy.url}` }, ...FAST });
  assert.deepEqual(proxy.seen, []);
});

test('https goes through a tunnel, and a proxy that allows none is told', async (context) => {
  const proxy = await startProxy(context);
  const error = await failure(pullModel({ model: 'clinic/tiny-GGUF', env: { ...environment(await scratch(context)), HF_ENDPOINT: 'https://hub.clinic.test', HTTPS_PROXY: proxy.url }, ...FAST }));
  assert.equal(error.code, 'HUB_UNREACHABLE');
  assert.match(error.message, /the proxy did not let the connection to hub\.clinic\.test through/);
  assert.deepEqual([...new Set(proxy.seen)], ['CONNECT hub.clinic.test:443']);
});

test('a token is not sent to a mirror without encryption, and that is said', async (context) => {
  const { env, hub } = await place(context);
  const proxy = await startProxy(context);
  const said: string[] = [];
  await pullModel({ model: 'clinic/tiny-GGUF', env: { ...env, HF_TOKEN: HUB_TOKEN, HF_ENDPOINT: `http://mirror.clinic.test:${hub.port}`, HTTP_PROXY: `http://nurse:secret@${proxy.url}` }, ...FAST }, { say: (sentence) => said.push(sentence) });
  assert.ok(said.some((sentence) => sentence.includes('is not sent to mirror.clinic.test')));
  assert.ok(hub.seen.every(({ authorization }) => authorization === undefined));
});

test('a redirect to another host never carries the token, nor does the way back', async (context) => {
  const { hub, env } = await place(context, ({ tiny }) => (tiny.access = 'token'));
  const seen: (string | undefined)[] = [];
  const other = createHttpServer((request, response) => {
    seen.push(request.headers.authorization);
    response.writeHead(307, { location: `${hub.url}${request.url!}` }).end();
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  context.after(() => (other.closeAllConnections(), other.close()));
  hub.faults = { answers: [{ path: '/api/models/clinic', status: 307, headers: { location: `http://localhost:${(other.address() as AddressInfo).port}/api/models/clinic/tiny-GGUF/revision/main` } }] };
  const error = await failure(pullModel({ model: 'clinic/tiny-GGUF', env, token: HUB_TOKEN, ...FAST }));
  assert.equal(error.code, 'HUB_NOT_FOUND');
  assert.deepEqual(seen, [undefined]);
});

test('nothing is written where a pull is refused', async (context) => {
  const { pull, folder } = await place(context, ({ tiny }) => (tiny.access = 'licence'));
  await failure(pull('clinic/tiny-GGUF'));
  assert.deepEqual((await tree(folder)).filter((line) => line.includes('blobs/') || line.includes('refs/')), []);
});

import assert from 'node:assert/strict';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { after, test, type TestContext } from 'node:test';
import tls from 'node:tls';
import { fileURLToPath } from 'node:url';
import { AttendingError } from '../../../src/platform/errors.ts';
import { listModels } from '../../../src/runtime/store/list.ts';
import { pullModel, type PulledModel } from '../../../src/runtime/store/pull.ts';
import { removeModel } from '../../../src/runtime/store/remove.ts';
import { resolveModel } from '../../../src/runtime/store/resolve.ts';
import { HUB_TOKEN, repository, sha256, startHub, type TestHub } from './hubServer.ts';
import { bytesOf, environment, onnxRepository, scratch } from './modelFixtures.ts';

// Several processes at one cache. This file is also the process: with PULL_MODEL it pulls and says what came of it.

const MODEL = process.env['PULL_MODEL'];
if (MODEL !== undefined) {
  try {
    const pulled = await pullModel({ model: MODEL, backoffMs: 20 });
    process.stdout.write(`${JSON.stringify(pulled)}\n`);
  } catch (error) {
    process.stdout.write(`${JSON.stringify(error instanceof AttendingError ? error.toRecord() : { code: String(error) })}\n`);
  }
  process.exit(0);
}

interface Puller {
  readonly child: ChildProcess;
  readonly answer: Promise<Partial<PulledModel> & { readonly code?: string; readonly message?: string }>;
}

const started = new Set<ChildProcess>();
after(() => {
  for (const child of started) child.kill('SIGKILL');
});

function startPull(env: NodeJS.ProcessEnv, limit = ''): Puller {
  const command = `${limit}exec "${process.execPath}" "${fileURLToPath(import.meta.url)}"`;
  const child = spawn('bash', ['-c', command], { env: { PULL_MODEL: 'clinic/tiny-ONNX', ...env, PATH: process.env['PATH'] }, stdio: ['ignore', 'pipe', 'inherit'] });
  started.add(child);
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  const answer = new Promise<string>((resolve) => child.once('close', () => resolve(out))).then((text) => JSON.parse(text || '{"code":"gone"}') as Awaited<Puller['answer']>);
  return { child, answer };
}

async function place(context: TestContext): Promise<{ hub: TestHub; env: NodeJS.ProcessEnv; blobs: string; weights: Buffer }> {
  const model = onnxRepository();
  const hub = await startHub([model]);
  context.after(() => hub.close());
  const folder = await scratch(context);
  const env = environment(folder, hub);
  return { hub, env, blobs: path.join(folder, 'hf', 'hub', 'models--clinic--tiny-ONNX', 'blobs'), weights: model.commits[model.refs['main']!]!['onnx/model_q4.onnx']! };
}

/** Waits until a part of the weights has some bytes. */
async function partGrows(blobs: string, hash: string, bytes: number): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    for (const name of await readdir(blobs).catch(() => [])) {
      const size = name.startsWith(`${hash}.`) ? (await readFile(path.join(blobs, name)).catch(() => Buffer.alloc(0))).length : 0;
      if (size >= bytes) return;
    }
    await wait(50);
  }
  assert.fail('no part grew');
}

test('killed in the middle, the next pull goes on; until then there is no model', async (context) => {
  const { hub, env, blobs, weights } = await place(context);
  hub.faults = { drip: { everyMs: 20, bytes: 20_000 } };
  const { child, answer } = startPull(env);
  await partGrows(blobs, sha256(weights), 200_000);
  child.kill('SIGKILL');
  await answer;
  await assert.rejects(resolveModel('clinic/tiny-ONNX', { env }), { code: 'MODEL_NOT_FOUND' });
  const [listed] = (await listModels({ env })).filter(({ id }) => id === 'clinic/tiny-ONNX');
  assert.ok(listed!.partial!.bytes >= 200_000);
  hub.faults = {};
  hub.seen.length = 0;
  const pulled = await pullModel({ model: 'clinic/tiny-ONNX', env });
  assert.match(hub.seen.find(({ server, range }) => server === 'cdn' && range !== undefined)?.range ?? '', /^bytes=[2-9]\d{5,}-$/);
  assert.deepEqual(await readFile(path.join(pulled.path, 'onnx', 'model_q4.onnx')), weights);
  assert.deepEqual((await readdir(blobs)).filter((name) => name.endsWith('.incomplete')), []);
});

test('two processes share one download: each byte comes once, and both end with the model', async (context) => {
  const { hub, env, blobs, weights } = await place(context);
  hub.faults = { drip: { everyMs: 10, bytes: 50_000 } };
  const first = startPull(env);
  await partGrows(blobs, sha256(weights), 50_000);
  const second = startPull(env);
  await assert.rejects(removeModel('clinic/tiny-ONNX', { env }), { code: 'BAD_FLAG', message: /is being downloaded now/ });
  const [a, b] = await Promise.all([first.answer, second.answer]);
  assert.equal(a.path, b.path);
  assert.equal(hub.seen.filter(({ server, path: at }) => server === 'cdn' && at.endsWith(sha256(weights))).length, 1);
  assert.deepEqual(await readFile(path.join(a.path!, 'onnx', 'model_q4.onnx')), weights);
});

test('when the process that downloads is killed, the one that waits takes over', async (context) => {
  const { hub, env, blobs, weights } = await place(context);
  hub.faults = { drip: { everyMs: 20, bytes: 20_000 } };
  const first = startPull(env);
  await partGrows(blobs, sha256(weights), 200_000);
  const second = startPull(env);
  await wait(1500);
  hub.faults = {};
  first.child.kill('SIGKILL');
  const { path: folder, downloadedBytes } = await second.answer;
  assert.ok(downloadedBytes! < weights.length, 'it went on from the part of the other');
  assert.deepEqual(await readFile(path.join(folder!, 'onnx', 'model_q4.onnx')), weights);
});

test('a disk that fills while writing is told, and the part stays', async (context) => {
  const { env, blobs, hub } = await place(context);
  // A limit on the size of files (in blocks of 1024 bytes) stands for a disk without room: writing fails half way.
  const { answer } = startPull(env, 'ulimit -f 1000; ');
  const failed = await answer;
  assert.equal(failed.code, 'DISK_FULL');
  assert.match(failed.message!, /No room left for onnx\/model_q4\.onnx of clinic\/tiny-ONNX: 1\.\d+ MB|1\.5 MB more are needed/);
  assert.ok((await readdir(blobs)).some((name) => name.endsWith('.incomplete')));
  hub.seen.length = 0;
  await pullModel({ model: 'clinic/tiny-ONNX', env });
  assert.match(hub.seen.find(({ range }) => range !== undefined)?.range ?? '', /^bytes=10\d{5}-$/);
});

test('https through a proxy: a tunnel that sees neither token nor file, with a certificate of the organisation', async (context) => {
  const hub = await startHub([{ ...repository('clinic/small-GGUF', { 'small-Q4_K_M.gguf': bytesOf(900) }), access: 'token' }]);
  const folder = await scratch(context);
  const certificate = path.join(folder, 'clinic.pem');
  const key = path.join(folder, 'key.pem');
  execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=hub.clinic.test', '-addext', 'subjectAltName=DNS:hub.clinic.test', '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  const secure = tls.createServer({ key: await readFile(key), cert: await readFile(certificate) }, (socket) => socket.pipe(net.connect(hub.port, '127.0.0.1')).pipe(socket).on('error', () => undefined));
  const through: Buffer[] = [];
  const asked: string[] = [];
  const proxy = createServer().on('connect', (request, socket) => {
    asked.push(request.url!);
    const { port } = secure.address() as AddressInfo;
    const target = net.connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      socket.on('data', (chunk: Buffer) => through.push(chunk));
      socket.pipe(target).pipe(socket);
    });
    for (const end of [socket, target]) end.on('error', () => undefined);
  });
  for (const server of [secure, proxy]) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(async () => {
    proxy.closeAllConnections();
    for (const server of [secure, proxy]) server.close();
    await hub.close();
  });
  const env = { ...environment(folder), PULL_MODEL: 'clinic/small-GGUF', HF_TOKEN: HUB_TOKEN, HF_ENDPOINT: 'https://hub.clinic.test', HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` };
  const untrusted = await startPull(env).answer;
  assert.equal(untrusted.code, 'HUB_UNREACHABLE');
  assert.match(untrusted.message!, /the certificate of hub\.clinic\.test is not trusted here/);
  const pulled = await startPull({ ...env, NODE_EXTRA_CA_CERTS: certificate }).answer;
  assert.equal(pulled.downloadedBytes, 900);
  assert.deepEqual([...new Set(asked)], ['hub.clinic.test:443']);
  assert.ok(hub.seen.every(({ authorization }) => authorization === `Bearer ${HUB_TOKEN}`));
  assert.ok(!Buffer.concat(through).includes(HUB_TOKEN));
});

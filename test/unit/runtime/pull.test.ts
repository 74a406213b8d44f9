import assert from 'node:assert/strict';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { AttendingError } from '../../../src/platform/errors.ts';
import { pullModel, type PullRequest } from '../../../src/runtime/store/pull.ts';
import type { PullProgress } from '../../../src/runtime/store/pullMeter.ts';
import { resolveModel } from '../../../src/runtime/store/resolve.ts';
import { commitOf, gitSha1, HUB_TOKEN, repository, sha256, startHub, type HubRepository, type TestHub } from './hubServer.ts';
import { bytesOf, environment, ggufRepository, onnxRepository, scratch, tree } from './modelFixtures.ts';

const Q4 = 2_500_000;
const FAST = { backoffMs: 5, idleTimeoutMs: 2000 };

interface Place {
  readonly hub: TestHub;
  readonly env: NodeJS.ProcessEnv;
  readonly cache: string;
  readonly pull: (model: string, more?: Partial<PullRequest>, signal?: AbortSignal, onProgress?: (progress: PullProgress) => void) => ReturnType<typeof pullModel>;
}

async function place(context: TestContext, repositories: readonly HubRepository[], options: { readonly pageSize?: number } = {}): Promise<Place> {
  const hub = await startHub(repositories, options);
  context.after(() => hub.close());
  const folder = await scratch(context);
  const env = environment(folder, hub);
  return {
    ...{ hub, env, cache: path.join(folder, 'hf', 'hub') },
    pull: (model, more = {}, signal, onProgress) => pullModel({ model, env, ...FAST, ...more }, onProgress === undefined ? {} : { onProgress }, signal),
  };
}

function files(hub: TestHub): string[] {
  return hub.seen.filter(({ method, path: at }) => method === 'GET' && at.includes('/resolve/')).map(({ path: at }) => at.replace(/^.*\/resolve\/[0-9a-f]+\//, ''));
}

test('a model of transformers.js comes with one number format and what stands beside it, in the layout of huggingface_hub', async (context) => {
  const model = onnxRepository();
  const { cache, pull, env } = await place(context, [model], { pageSize: 3 });
  const pulled = await pull('clinic/tiny-ONNX');
  const commit = model.refs['main']!;
  const content = model.commits[commit]!;
  const names = ['config.json', 'generation_config.json', 'onnx/model_q4.onnx', 'tokenizer.json', 'tokenizer_config.json'];
  const blob = (name: string): string => (content[name]!.length >= 1024 ? sha256(content[name]!) : gitSha1(content[name]!));
  assert.deepEqual(await tree(path.join(cache, 'models--clinic--tiny-ONNX')), [...names.map((name) => `blobs/${blob(name)}`), 'refs/main', ...names.map((name) => `snapshots/${commit}/${name} -> ${name.includes('/') ? '../' : ''}../../blobs/${blob(name)}`)].sort());
  assert.equal(await readFile(path.join(cache, 'models--clinic--tiny-ONNX', 'refs', 'main'), 'utf8'), commit);
  assert.equal(pulled.format, 'q4');
  assert.equal(pulled.downloadedBytes, names.reduce((sum, name) => sum + content[name]!.length, 0));
  assert.deepEqual(await readFile(path.join(pulled.path, 'onnx', 'model_q4.onnx')), content['onnx/model_q4.onnx']);
  assert.deepEqual(await resolveModel('clinic/tiny-ONNX', { env }), { kind: 'onnx', id: 'clinic/tiny-ONNX', folder: pulled.path });
});

test('a second pull asks for no file; a second number format brings only its own', async (context) => {
  const { hub, pull } = await place(context, [onnxRepository()]);
  await pull('clinic/tiny-ONNX');
  hub.seen.length = 0;
  const again = await pull('clinic/tiny-ONNX');
  assert.equal(again.downloadedBytes, 0);
  assert.deepEqual(hub.seen.filter(({ path: at }) => at.includes('/resolve/')), []);
  await pull('clinic/tiny-ONNX:fp32');
  assert.deepEqual([...new Set(files(hub))].sort(), ['onnx/model.onnx', 'onnx/model.onnx_data', 'onnx/model.onnx_data_1']);
});

test('of GGUF files one is taken: Q4_K_M, or the one that is named', async (context) => {
  const { hub, pull, env } = await place(context, [ggufRepository()]);
  assert.equal((await pull('clinic/tiny-GGUF')).format, 'Q4_K_M');
  assert.deepEqual(files(hub), ['tiny-Q4_K_M.gguf']);
  const split = await pull('clinic/tiny-GGUF:q2_k');
  assert.equal(path.basename(split.path), 'tiny-Q2_K-00001-of-00003.gguf');
  assert.equal(split.files, 3);
  const named = await pull('clinic/tiny-GGUF', { file: 'tiny-Q8_0.gguf' });
  assert.equal(path.basename(named.path), 'tiny-Q8_0.gguf');
  const source = await resolveModel('clinic/tiny-GGUF', { env });
  assert.equal(source.kind === 'gguf' && path.basename(source.file), 'tiny-Q4_K_M.gguf');
  assert.equal(source.id, 'clinic/tiny-GGUF:Q4_K_M');
  await assert.rejects(pull('clinic/tiny-GGUF:Q4_K_N'), { code: 'HUB_NOT_FOUND', action: 'Did you mean clinic/tiny-GGUF:Q4_K_M?' });
  await assert.rejects(pull('clinic/tiny-GGUF', { file: 'tiny-Q8_O.gguf' }), { code: 'HUB_NOT_FOUND', action: 'Did you mean --file tiny-Q8_0.gguf?' });
});

test('progress counts every byte once, up to the whole', async (context) => {
  const { pull } = await place(context, [onnxRepository()]);
  const seen: PullProgress[] = [];
  const { bytes } = await pull('clinic/tiny-ONNX', {}, undefined, (progress) => seen.push(progress));
  assert.equal(seen.at(-1)!.done, bytes);
  assert.equal(seen.at(-1)!.total, bytes);
  assert.ok(seen.every(({ done }, index) => index === 0 || done >= seen[index - 1]!.done));
});

test('a download that was cancelled goes on where it stopped', async (context) => {
  const { hub, pull, cache, env } = await place(context, [onnxRepository()]);
  hub.faults = { stallAfter: 1_000_000, times: 99 };
  const abort = new AbortController();
  const stopped = pull('clinic/tiny-ONNX', {}, abort.signal, ({ done }) => {
    if (done >= 1_000_000) abort.abort(new AttendingError('CANCELLED', 'Cancelled.', ''));
  });
  await assert.rejects(stopped, { code: 'CANCELLED' });
  const blobs = path.join(cache, 'models--clinic--tiny-ONNX', 'blobs');
  assert.ok((await readdir(blobs)).some((name) => /^[0-9a-f]{64}\.incomplete$/.test(name)));
  await assert.rejects(resolveModel('clinic/tiny-ONNX', { env }), { code: 'MODEL_NOT_FOUND' });
  hub.faults = {};
  hub.seen.length = 0;
  const pulled = await pull('clinic/tiny-ONNX');
  const range = hub.seen.find(({ server, range: asked }) => server === 'cdn' && asked !== undefined)?.range ?? '';
  const from = Number(/^bytes=(\d+)-$/.exec(range)?.[1]);
  assert.ok(from >= 900_000 && from < Q4, range);
  assert.ok(pulled.downloadedBytes <= Q4 - from + 20_000);
  assert.deepEqual((await readdir(blobs)).filter((name) => name.endsWith('.incomplete')), []);
});

test('a part that an older huggingface_hub left is gone on with', async (context) => {
  const model = ggufRepository();
  const { hub, pull, cache } = await place(context, [model]);
  const bytes = model.commits[model.refs['main']!]!['tiny-Q4_K_M.gguf']!;
  const blobs = path.join(cache, 'models--clinic--tiny-GGUF', 'blobs');
  await mkdir(blobs, { recursive: true });
  await writeFile(path.join(blobs, `${sha256(bytes)}.incomplete`), bytes.subarray(0, 7000));
  assert.equal((await pull('clinic/tiny-GGUF')).downloadedBytes, 13_000);
  assert.equal(hub.seen.at(-1)!.range, 'bytes=7000-');
});

for (const [how, faults] of [
  ['breaks off', { breakAfter: 900_000 }],
  ['ends as if that were all', { endAfter: 900_000 }],
  ['falls silent', { stallAfter: 900_000 }],
] as const) {
  test(`a server that ${how} is asked for the rest`, async (context) => {
    const { hub, pull } = await place(context, [onnxRepository()]);
    hub.faults = { ...faults, times: 2 };
    const { bytes, downloadedBytes } = await pull('clinic/tiny-ONNX', { idleTimeoutMs: 1000 });
    assert.equal(downloadedBytes, bytes);
    const starts = hub.seen.flatMap(({ server, range }) => (server === 'cdn' && range !== undefined ? [Number(/\d+/.exec(range)![0])] : []));
    assert.equal(starts.length, 2, starts.join());
    assert.ok(starts[0]! > 0 && starts[0]! <= 900_000 && starts[1]! > starts[0]! && starts[1]! <= 1_800_000, starts.join());
  });
}

for (const faults of [{ noRanges: true }, { ignoreRanges: true }]) {
  test(`a server without ranges (${Object.keys(faults).join()}) is asked for all of it again`, async (context) => {
    const { hub, pull } = await place(context, [onnxRepository()]);
    hub.faults = { ...faults, breakAfter: 1_000_000, times: 1 };
    const { bytes, downloadedBytes } = await pull('clinic/tiny-ONNX');
    // What was still on its way when the connection broke is not counted.
    assert.ok(downloadedBytes > bytes + 100_000, String(downloadedBytes - bytes));
  });
}

test('a server that breaks off again and again without a step forward is given up, and the part stays', async (context) => {
  const { hub, pull, cache } = await place(context, [ggufRepository()]);
  hub.faults = { breakAfter: 1000 };
  await assert.rejects(pull('clinic/tiny-GGUF'), { code: 'DOWNLOAD_BROKEN', message: /stopped at 5 kB of 20 kB, 5 times/ });
  assert.equal((await readdir(path.join(cache, 'models--clinic--tiny-GGUF', 'blobs'))).length, 1);
  hub.faults = {};
  assert.equal((await pull('clinic/tiny-GGUF')).downloadedBytes, 15_000);
});

test('a server that drips is waited for as long as it drips', async (context) => {
  const { hub, pull } = await place(context, [ggufRepository()]);
  hub.faults = { drip: { everyMs: 50, bytes: 1000 } };
  const { downloadedBytes, seconds } = await pull('clinic/tiny-GGUF', { idleTimeoutMs: 500 });
  assert.equal(downloadedBytes, 20_000);
  assert.ok(seconds > 0.5, 'it took longer than one silence may be');
});

test('a content that is not what the hub promised is removed and told', async (context) => {
  const { hub, pull, cache, env } = await place(context, [ggufRepository()]);
  hub.faults = { corrupt: true };
  await assert.rejects(pull('clinic/tiny-GGUF'), { code: 'DOWNLOAD_BROKEN', message: /tiny-Q4_K_M\.gguf of clinic\/tiny-GGUF came with another content .*sha256 differs/ });
  assert.deepEqual(await tree(path.join(cache, 'models--clinic--tiny-GGUF')), []);
  await assert.rejects(resolveModel('clinic/tiny-GGUF', { env }), { code: 'MODEL_NOT_FOUND' });
  hub.faults = {};
  await pull('clinic/tiny-GGUF');
});

test("a small file is held against git's hash of it", async (context) => {
  const { hub, pull } = await place(context, [onnxRepository()]);
  hub.faults = { corrupt: true, small: true };
  await assert.rejects(pull('clinic/tiny-ONNX'), { code: 'DOWNLOAD_BROKEN', message: /\.json of clinic\/tiny-ONNX came with another content .*git sha1 differs/ });
});

test('a part with a wrong start is thrown away and the file comes whole', async (context) => {
  const model = ggufRepository();
  const { pull, cache } = await place(context, [model]);
  const bytes = model.commits[model.refs['main']!]!['tiny-Q4_K_M.gguf']!;
  const blobs = path.join(cache, 'models--clinic--tiny-GGUF', 'blobs');
  await mkdir(blobs, { recursive: true });
  await writeFile(path.join(blobs, `${sha256(bytes)}.incomplete`), bytesOf(7000, 99));
  const pulled = await pull('clinic/tiny-GGUF');
  assert.deepEqual(await readFile(pulled.path), bytes);
});

test('a model that has changed between two tries comes in its new form; the old commit stays as it was', async (context) => {
  const model = ggufRepository();
  const { hub, pull, cache } = await place(context, [model]);
  hub.faults = { breakAfter: 1500 };
  await assert.rejects(pull('clinic/tiny-GGUF'), { code: 'DOWNLOAD_BROKEN' });
  hub.faults = {};
  const first = model.refs['main']!;
  const second = commitOf('clinic/tiny-GGUF 2');
  model.commits[second] = { ...model.commits[first]!, 'tiny-Q4_K_M.gguf': bytesOf(21_000, 77) };
  model.refs['main'] = second;
  const pulled = await pull('clinic/tiny-GGUF');
  assert.deepEqual(await readFile(pulled.path), model.commits[second]['tiny-Q4_K_M.gguf']);
  assert.equal(await readFile(path.join(cache, 'models--clinic--tiny-GGUF', 'refs', 'main'), 'utf8'), second);
  const old = await pull(`clinic/tiny-GGUF@${first}`);
  assert.deepEqual(await readFile(old.path), model.commits[first]!['tiny-Q4_K_M.gguf']);
});

test('the token goes to the hub and to no other host', async (context) => {
  const model = onnxRepository();
  model.access = 'token';
  const { hub, pull } = await place(context, [model]);
  await pull('clinic/tiny-ONNX', { token: HUB_TOKEN });
  const sent = (server: string): Set<string | undefined> => new Set(hub.seen.filter((each) => each.server === server).map(({ authorization }) => authorization));
  assert.deepEqual(sent('hub'), new Set([`Bearer ${HUB_TOKEN}`]));
  assert.deepEqual(sent('cdn'), new Set([undefined]));
});

test('without links the files themselves stand in the snapshot', async (context) => {
  const model = onnxRepository();
  const { cache, env } = await place(context, [model]);
  const pulled = await pullModel({ model: 'clinic/tiny-ONNX', env: { ...env, HF_HUB_DISABLE_SYMLINKS: '1' }, ...FAST });
  const all = await tree(path.join(cache, 'models--clinic--tiny-ONNX'));
  assert.ok(all.every((line) => !line.includes(' -> ') && !line.startsWith('blobs/')), all.join('\n'));
  assert.equal((await readFile(path.join(pulled.path, 'onnx', 'model_q4.onnx'))).length, Q4);
});

test('two pulls at once in one process fetch each byte once', async (context) => {
  const { hub, pull } = await place(context, [onnxRepository()]);
  hub.faults = { drip: { everyMs: 5, bytes: 100_000 } };
  const [a, b] = await Promise.all([pull('clinic/tiny-ONNX'), pull('clinic/tiny-ONNX')]);
  assert.equal(a.downloadedBytes + b.downloadedBytes, a.bytes);
});

test('what does not fit on the disk is refused with its figures before a byte comes', async (context) => {
  const { hub, pull, env } = await place(context, [ggufRepository()]);
  // The real disk, and a listing that promises 10^15 bytes.
  const proxy = createServer((request, response) => {
    void fetch(`${hub.url}${request.url!}`, { method: request.method!, redirect: 'manual' }).then(async (answer) => {
      const text = await answer.text();
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(request.url!.includes('/tree/') ? text.replace(/"size":20000/g, '"size":1000000000000000') : text);
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  context.after(() => proxy.close());
  const url = `http://127.0.0.1:${(proxy.address() as { port: number }).port}`;
  await assert.rejects(pull('clinic/tiny-GGUF', { env: { ...env, HF_ENDPOINT: url } }), { code: 'DISK_FULL', message: /needs 1000000\.00 GB more, and [\d.]+ [MG]B are free at / });
  assert.deepEqual(files(hub), []);
});

test('a model in other forms only is refused with what to do', async (context) => {
  const { pull } = await place(context, [
    repository('clinic/torch', { 'config.json': '{}', 'model-00001-of-00002.safetensors': bytesOf(2000) }),
    repository('others/torch-GGUF', { 'torch-Q4_K_M.gguf': bytesOf(2000) }),
    repository('clinic/adapter', { 'adapter_config.json': '{}', 'adapter_model.safetensors': bytesOf(2000) }),
    repository('clinic/empty', { 'README.md': 'nothing' }),
    repository('clinic/vision', { 'config.json': '{}', 'onnx/vision_encoder.onnx': bytesOf(2000) }),
  ]);
  await assert.rejects(pull('clinic/torch'), { code: 'MODEL_UNSUPPORTED', message: /only as safetensors/, action: /^GGUF of that name on the hub, made by others: others\/torch-GGUF\. .*convert_hf_to_gguf\.py/ });
  await assert.rejects(pull('clinic/adapter'), { code: 'MODEL_UNSUPPORTED', message: /LoRA adapter/, action: /Merge it/ });
  await assert.rejects(pull('clinic/empty'), { code: 'MODEL_UNSUPPORTED', message: /no weights/ });
  await assert.rejects(pull('clinic/vision'), { code: 'MODEL_UNSUPPORTED', message: /no onnx\/model\*\.onnx/ });
});

test('a listing cannot write outside the cache', async (context) => {
  const { pull, cache } = await place(context, [repository('clinic/evil', { '../../../../evil.gguf': bytesOf(2000), 'a/../../b.gguf': bytesOf(2000), 'C:\\evil.gguf': bytesOf(2000) })]);
  await assert.rejects(pull('clinic/evil'), { code: 'MODEL_UNSUPPORTED' });
  assert.deepEqual(await tree(cache), []);
});

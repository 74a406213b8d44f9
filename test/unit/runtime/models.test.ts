import assert from 'node:assert/strict';
import { mkdir, readFile, readdir, symlink, writeFile, cp } from 'node:fs/promises';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import fc from 'fast-check';
import { hubCache } from '../../../src/runtime/store/cacheFolder.ts';
import { inspectModel } from '../../../src/runtime/store/inspect.ts';
import { listModels } from '../../../src/runtime/store/list.ts';
import { readModelName, writeModelName } from '../../../src/runtime/store/modelName.ts';
import { pullModel } from '../../../src/runtime/store/pull.ts';
import { removeModel } from '../../../src/runtime/store/remove.ts';
import { resolveModel } from '../../../src/runtime/store/resolve.ts';
import { findGguf } from '../../../src/runtime/store/weightFiles.ts';
import { commitOf, startHub, type HubRepository } from './hubServer.ts';
import { bytesOf, CONFIG, environment, ggufRepository, onnxRepository, scratch, tree } from './modelFixtures.ts';

const SHIPPED = path.join(process.env['ATTENDING_ROOT']!, 'models', 'notes-lm');

async function withHub(context: TestContext, repositories: readonly HubRepository[]): Promise<{ env: NodeJS.ProcessEnv; folder: string; pull: (model: string) => ReturnType<typeof pullModel> }> {
  const hub = await startHub(repositories);
  context.after(() => hub.close());
  const folder = await scratch(context);
  const env = environment(folder, hub);
  return { env, folder, pull: (model) => pullModel({ model, env }) };
}

async function write(folder: string, files: Record<string, string | Buffer>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
}

const ONNX = { 'config.json': CONFIG, 'tokenizer.json': '{}', 'onnx/model.onnx': bytesOf(3000), 'onnx/model_q4.onnx': bytesOf(1000), 'onnx/model_q4.onnx_data': bytesOf(500) };

test('a name of the hub is read and written again without loss, and never leads out of the cache', () => {
  const word = fc.stringMatching(/^[A-Za-z0-9_]{1,12}(?:[.-][A-Za-z0-9_]{1,8})?$/);
  fc.assert(
    fc.property(word, word, fc.option(word, { nil: undefined }), fc.option(word, { nil: undefined }), (organisation, name, revision, format) => {
      const model = { repository: `${organisation}/${name}`, revision, format };
      assert.deepEqual(readModelName(writeModelName(model)), model);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      const name = readModelName(text);
      if (name !== undefined) assert.ok(!name.repository.includes('..') && !name.repository.includes('--') && name.repository.split('/').length <= 2 && !(name.revision ?? '').split('/').includes('..'));
    }),
  );
  for (const bad of ['', '/', 'a//b', '../b', 'a/..', 'a/b/c', 'a b', 'a/b@../x', '-a/b', 'a/b.', 'a--b/c']) assert.equal(readModelName(bad), undefined, bad);
});

test('GGUF files are told apart by their number format, whatever the case and the folder', () => {
  const format = (name: string): string | undefined => findGguf([name])[0]?.format;
  assert.equal(format('Llama-3-8B-Instruct.Q4_K_M.gguf'), 'Q4_K_M');
  assert.equal(format('medgemma-4b-it-q8_0.gguf'), 'Q8_0');
  assert.equal(format('UD-Q4_K_XL/DeepSeek-R1-UD-Q4_K_XL-00001-of-00001.gguf'), 'UD-Q4_K_XL');
  assert.equal(format('gpt-oss-20b-MXFP4.gguf'), 'MXFP4');
  assert.equal(format('qwen2.5-1.5b-instruct-fp16.gguf'), undefined);
  assert.equal(format('model-BF16.gguf'), 'BF16');
  assert.deepEqual(findGguf(['a-Q8_0.gguf', 'a-Q4_K_M.gguf', 'a-F16.gguf', 'a-Q5_K_M.gguf', 'mmproj-a-f16.gguf']).map((each) => each.format), ['Q4_K_M', 'Q5_K_M', 'Q8_0', 'F16']);
});

test('folders, files, formats and names that do not fit are resolved or refused with what to do', async (context) => {
  const folder = await scratch(context);
  const env = environment(folder);
  await write(folder, Object.fromEntries(Object.entries(ONNX).map(([name, content]) => [`onnx-model/${name}`, content])));
  await write(folder, { 'both/config.json': CONFIG, 'both/tokenizer.json': '{}', 'both/onnx/model.onnx': 'x', 'both/both.gguf': 'x', 'torch/config.json': CONFIG, 'torch/model.safetensors': 'x', 'bare/onnx/model.onnx': 'x', 'notes/a.txt': 'x', 'notes/deep/down/other.gguf': 'x', 'split/m-00001-of-00002.gguf': 'x' });
  const at = (name: string): string => path.join(folder, name);
  assert.deepEqual(await resolveModel(at('onnx-model'), { env }), { kind: 'onnx', id: at('onnx-model'), folder: at('onnx-model') });
  assert.equal((await resolveModel(at('both'), { env })).kind, 'onnx');
  assert.deepEqual(await resolveModel(`${at('both')}:gguf`, { env }), { kind: 'gguf', id: at('both'), file: at('both/both.gguf') });
  await assert.rejects(resolveModel(at('torch'), { env }), { code: 'MODEL_UNSUPPORTED' });
  await assert.rejects(resolveModel(at('bare'), { env }), { code: 'MODEL_BROKEN', message: /no config\.json and no tokenizer\.json/ });
  await assert.rejects(resolveModel(at('notes'), { env }), { code: 'MODEL_NOT_FOUND', message: /holds no model/ });
  await assert.rejects(resolveModel(at('notes/a.txt'), { env }), { code: 'MODEL_UNSUPPORTED' });
  await assert.rejects(resolveModel(at('split/m-00001-of-00002.gguf'), { env }), { code: 'MODEL_BROKEN', message: /1 of the 2 parts/ });
  await assert.rejects(resolveModel(at('gone'), { env }), { code: 'MODEL_NOT_FOUND', message: /no file or folder/ });
  await assert.rejects(resolveModel('org/name', { env }), { code: 'MODEL_NOT_FOUND', action: /attending models pull org\/name/ });
  await assert.rejects(resolveModel('notes-ml', { env }), { code: 'MODEL_NOT_FOUND', action: /Did you mean notes-lm\?/ });
});

test('an endpoint is named with its model, and never with a password', async () => {
  assert.deepEqual(await resolveModel('http://127.0.0.1:4000/v1#medgemma'), { kind: 'endpoint', id: 'http://127.0.0.1:4000/v1#medgemma', url: 'http://127.0.0.1:4000/v1', model: 'medgemma' });
  await assert.rejects(resolveModel('http://127.0.0.1:4000/v1'), { code: 'BAD_CONFIGURATION', message: /without a model/ });
  await assert.rejects(resolveModel('https://user:secret@host/v1#m'), (error: Error) => !error.message.includes('secret'));
});

test('a model in ATTENDING_HOME goes by its own name, as a folder or as a .gguf file', async (context) => {
  const folder = await scratch(context);
  const env = environment(folder);
  await write(path.join(folder, 'home', 'models'), { 'mine/config.json': CONFIG, 'mine/tokenizer.json': '{}', 'mine/onnx/model_q4.onnx': 'x', 'clinic/ours-Q8_0.gguf': 'x' });
  assert.equal((await resolveModel('mine', { env })).kind, 'onnx');
  assert.equal((await resolveModel('clinic/ours-Q8_0', { env })).kind, 'gguf');
  const own = (await listModels({ env })).filter(({ place }) => place === 'own');
  assert.deepEqual(own.map(({ id, kind, formats }) => [id, kind, formats]).sort(), [['clinic/ours-Q8_0', 'gguf', ['Q8_0']], ['mine', 'onnx', ['q4']]]);
  for (const { id } of own) await resolveModel(id, { env });
});

test('the facts of the model that ships are the same from its ONNX and its GGUF files', async () => {
  const onnx = await resolveModel('notes-lm:onnx');
  const gguf = await resolveModel('notes-lm');
  assert.equal(onnx.kind, 'onnx');
  assert.equal(gguf.kind, 'gguf');
  const [a, b] = [await inspectModel(onnx), await inspectModel(gguf)];
  for (const key of ['contextLength', 'layers', 'hiddenSize', 'kvBytesPerToken', 'task'] as const) assert.equal(a[key], b[key], key);
  const own = JSON.parse(await readFile(path.join(SHIPPED, 'config.json'), 'utf8')) as { num_hidden_layers: number; max_position_embeddings: number };
  assert.equal(a.layers, own.num_hidden_layers);
  assert.equal(a.contextLength, own.max_position_embeddings);
  assert.ok(a.weightBytes.fp32! > 0 && b.weightBytes.gguf! > 0);
});

test('weights of each number format are counted with their external data', async (context) => {
  const folder = await scratch(context);
  await write(folder, ONNX);
  const facts = await inspectModel({ kind: 'onnx', id: 'x', folder });
  assert.deepEqual(facts.weightBytes, { fp32: 3000, q4: 1500 });
  assert.equal(facts.kvBytesPerToken, 2 * 5 * 4 * 8 * 2);
  assert.equal(facts.hasChatTemplate, false);
  assert.equal(facts.parameters, 260_032);
});

test('the reference models are known from their configurations', async (context) => {
  const folder = await scratch(context);
  const facts = async (config: object): Promise<Awaited<ReturnType<typeof inspectModel>>> => {
    await write(folder, { 'config.json': JSON.stringify(config), 'tokenizer.json': '{}', 'onnx/model_q4.onnx': 'x' });
    return inspectModel({ kind: 'onnx', id: 'x', folder });
  };
  const llama3 = await facts({ architectures: ['LlamaForCausalLM'], model_type: 'llama', hidden_size: 4096, intermediate_size: 14_336, num_hidden_layers: 32, num_attention_heads: 32, num_key_value_heads: 8, vocab_size: 128_256, max_position_embeddings: 8192, tie_word_embeddings: false });
  assert.equal(llama3.parameters, 8_030_261_248);
  assert.equal(llama3.kvBytesPerToken, 131_072);
  const qwen = await facts({ architectures: ['Qwen2ForCausalLM'], model_type: 'qwen2', hidden_size: 1536, intermediate_size: 8960, num_hidden_layers: 28, num_attention_heads: 12, num_key_value_heads: 2, vocab_size: 151_936, max_position_embeddings: 131_072, tie_word_embeddings: false });
  assert.ok(Math.abs(qwen.parameters! / 1.777e9 - 1) < 0.001);
  const gemma = await facts({ architectures: ['Gemma3ForConditionalGeneration'], model_type: 'gemma3', text_config: { model_type: 'gemma3_text', hidden_size: 2560, intermediate_size: 10_240, num_hidden_layers: 34, num_attention_heads: 8, num_key_value_heads: 4, head_dim: 256, vocab_size: 262_208, max_position_embeddings: 131_072 } });
  assert.equal(gemma.kvBytesPerToken, 2 * 34 * 4 * 256 * 2);
  assert.ok(Math.abs(gemma.parameters! / 3.88e9 - 1) < 0.01, String(gemma.parameters));
  const bert = await facts({ architectures: ['BertModel'], model_type: 'bert', hidden_size: 384, num_hidden_layers: 6, num_attention_heads: 12, vocab_size: 30_522, max_position_embeddings: 512 });
  assert.equal(bert.task, 'embed');
  assert.equal(bert.kvBytesPerToken, 0);
});

test('a damaged GGUF header is refused, never followed: any bytes may be flipped or cut off', async (context) => {
  const folder = await scratch(context);
  const whole = await readFile(path.join(SHIPPED, (await readdir(SHIPPED)).find((name) => name.endsWith('.gguf'))!));
  const file = path.join(folder, 'damaged.gguf');
  const source = { kind: 'gguf', id: 'x', file } as const;
  await fc.assert(
    fc.asyncProperty(fc.nat(20_000), fc.array(fc.tuple(fc.nat(4000), fc.nat(255)), { maxLength: 6 }), async (length, changes) => {
      const bytes = Buffer.from(whole.subarray(0, length));
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
      await writeFile(file, bytes);
      const error = await inspectModel(source).then(() => undefined, (thrown: unknown) => thrown as { code?: string });
      assert.ok(error === undefined || error.code === 'MODEL_BROKEN', JSON.stringify(error));
    }),
    { numRuns: 300 },
  );
  await writeFile(file, Buffer.concat([Buffer.from('GGUF'), Buffer.from([3, 0, 0, 0]), Buffer.alloc(16, 0xff)]));
  await assert.rejects(inspectModel(source), { code: 'MODEL_BROKEN', message: /claims \d+ tensors/ });
});

test('a configuration of any JSON is read or refused', async (context) => {
  const folder = await scratch(context);
  await write(folder, { 'tokenizer.json': '{}', 'onnx/model.onnx': 'x' });
  await fc.assert(
    fc.asyncProperty(fc.json(), async (text) => {
      await writeFile(path.join(folder, 'config.json'), text);
      await inspectModel({ kind: 'onnx', id: 'x', folder }).catch((error: unknown) => assert.equal((error as { code?: string }).code, 'MODEL_BROKEN'));
    }),
    { numRuns: 100 },
  );
});

test('removing one number format, one revision, and all of it frees what nothing else uses', async (context) => {
  const model = ggufRepository();
  const first = model.refs['main']!;
  const second = commitOf('second');
  model.commits[second] = { ...model.commits[first]!, 'tiny-Q8_0.gguf': bytesOf(41_000, 70) };
  const { env, folder, pull } = await withHub(context, [model, onnxRepository()]);
  await pull('clinic/tiny-GGUF:Q4_K_M');
  await pull('clinic/tiny-GGUF:Q8_0');
  model.refs['main'] = second;
  await pull('clinic/tiny-GGUF:Q4_K_M');
  await pull('clinic/tiny-GGUF:Q8_0');
  const old = await removeModel(`clinic/tiny-GGUF@${first}`, { env });
  assert.deepEqual([old.freedBytes, old.keptBytes], [40_000, 20_000]);
  const format = await removeModel('clinic/tiny-GGUF:Q8_0', { env });
  assert.deepEqual([format.freedBytes, format.files], [41_000, 1]);
  assert.equal((await resolveModel('clinic/tiny-GGUF', { env })).kind, 'gguf');
  await assert.rejects(removeModel('clinic/tiny-GGUF:Q8_0', { env }), { code: 'MODEL_NOT_FOUND' });
  assert.equal((await removeModel('clinic/tiny-GGUF', { env })).freedBytes, 20_000);
  const { bytes } = await pull('clinic/tiny-ONNX');
  assert.equal((await removeModel('clinic/tiny-ONNX', { env })).freedBytes, bytes);
  assert.deepEqual(await tree(path.join(folder, 'hf')), ['hub/CACHEDIR.TAG']);
});

test('the last number format of a model takes what stands beside it along', async (context) => {
  const { env, folder, pull } = await withHub(context, [onnxRepository()]);
  await pull('clinic/tiny-ONNX:q4');
  await pull('clinic/tiny-ONNX:q8');
  assert.equal((await removeModel('clinic/tiny-ONNX:q8', { env })).files, 1);
  assert.equal((await removeModel('clinic/tiny-ONNX:q4', { env })).files, 5);
  assert.deepEqual(await tree(path.join(folder, 'hf')), ['hub/CACHEDIR.TAG']);
});

test('only downloads are removed: what ships, what the user placed and an endpoint stay', async (context) => {
  const folder = await scratch(context);
  const env = environment(folder);
  await write(folder, { 'mine.gguf': 'x' });
  for (const name of ['notes-lm', path.join(folder, 'mine.gguf'), 'http://127.0.0.1:1/v1#m']) await assert.rejects(removeModel(name, { env }), { code: 'BAD_FLAG' });
  await assert.rejects(removeModel('no/such', { env }), { code: 'MODEL_NOT_FOUND' });
  assert.equal(await readFile(path.join(folder, 'mine.gguf'), 'utf8'), 'x');
});

test('what is here already is not pulled', async (context) => {
  const folder = await scratch(context);
  const env = environment(folder, { url: 'http://127.0.0.1:9' });
  await write(folder, { 'mine.gguf': 'x' });
  for (const model of ['notes-lm', path.join(folder, 'mine.gguf'), 'http://127.0.0.1:1/v1#m']) await assert.rejects(pullModel({ model, env }), { code: 'BAD_FLAG' });
});

test('a list names each model as it is resolved, with its size, and leaves out what does not run here', async (context) => {
  const { env, folder, pull } = await withHub(context, [ggufRepository(), onnxRepository()]);
  await pull('clinic/tiny-GGUF:Q4_K_M');
  await pull('clinic/tiny-GGUF:Q8_0');
  await pull('clinic/tiny-ONNX');
  await write(path.join(folder, 'hf', 'hub', 'models--bert--base'), { 'refs/main': commitOf('bert'), [`snapshots/${commitOf('bert')}/config.json`]: CONFIG, [`snapshots/${commitOf('bert')}/model.safetensors`]: 'x' });
  await write(path.join(folder, 'elsewhere'), { 'clinic/m.gguf': 'x' });
  const listed = await listModels({ env, folders: [path.join(folder, 'elsewhere')] });
  assert.deepEqual(
    listed.filter(({ place }) => place !== 'ships').map(({ id, bytes, formats }) => [path.basename(id), bytes, formats]),
    [['tiny-GGUF:Q4_K_M', 20_000, ['Q4_K_M']], ['tiny-GGUF:Q8_0', 40_000, ['Q8_0']], ['tiny-ONNX', 2_502_899, ['q4']], ['m.gguf', 1, []]],
  );
  for (const { id } of listed) await resolveModel(id, { env });
});

test('the cache is where huggingface_hub has it, for every variable', () => {
  const at = (env: Record<string, string>): string => hubCache({ HOME: '/home/nurse', ...env });
  assert.equal(at({}), path.resolve('/home/nurse/.cache/huggingface/hub'));
  assert.equal(at({ XDG_CACHE_HOME: '/x' }), path.resolve('/x/huggingface/hub'));
  assert.equal(at({ HF_HOME: '~/hf' }), path.resolve('/home/nurse/hf/hub'));
  assert.equal(at({ HF_HOME: '/hf', HUGGINGFACE_HUB_CACHE: '/old' }), path.resolve('/old'));
  assert.equal(at({ HUGGINGFACE_HUB_CACHE: '/old', HF_HUB_CACHE: '$HOME/new' }), path.resolve('/home/nurse/new'));
});

test('config files that Python fetched do not hide the whole model of an older commit', async (context) => {
  const model = onnxRepository();
  const { env, folder, pull } = await withHub(context, [model]);
  const pulled = await pull('clinic/tiny-ONNX');
  const newer = commitOf('newer');
  const place = path.join(folder, 'hf', 'hub', 'models--clinic--tiny-ONNX');
  await write(place, { 'refs/main': newer, [`snapshots/${newer}/config.json`]: CONFIG });
  assert.deepEqual(await resolveModel('clinic/tiny-ONNX', { env }), { kind: 'onnx', id: 'clinic/tiny-ONNX', folder: pulled.path });
});

test('a folder of links into elsewhere is a model too', async (context) => {
  const folder = await scratch(context);
  await cp(SHIPPED, path.join(folder, 'real'), { recursive: true });
  await symlink(path.join(folder, 'real'), path.join(folder, 'link'), 'dir');
  assert.equal((await resolveModel(path.join(folder, 'link'))).kind, 'onnx');
});

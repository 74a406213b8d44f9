import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, suite, test } from 'node:test';
import { InferenceSession } from 'onnxruntime-node';
import { AttendingError, type ErrorCode } from '../../../src/platform/errors.ts';
import type { CacheKind } from '../../../src/runtime/onnx/cache.ts';
import { attendsInPlace, Decoder } from '../../../src/runtime/onnx/decoder.ts';
import { onnxFailure } from '../../../src/runtime/onnx/failure.ts';
import { openOnnx } from '../../../src/runtime/onnx/open.ts';
import type { LanguageModel, LoadPlan } from '../../../src/runtime/types.ts';
import { NOTES_LM, openNotesLm, planOf } from './tinyLanguageModel.ts';

const NOTE = 'Mrs Example, 71, had chest pain for 2 days. Metoprolol 25 mg b.i.d. was continued, EF 35 %. ';
const SAMPLED = { temperature: 0.7, topP: 0.9, topK: 50, repetitionPenalty: 1.1 } as const;

const rejects = (promise: Promise<unknown>, code: ErrorCode, words = /./): Promise<void> => assert.rejects(promise, (error: unknown) => AttendingError.is(error, code) && words.test(`${error.message} ${error.action}`));
const openFolder = (folder: string, changes: Partial<LoadPlan> = {}): Promise<LanguageModel> => openOnnx({ kind: 'onnx', id: 'a model', folder }, planOf(changes), new AbortController().signal);

let folder: string;
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'attending-onnx-'));
});
after(() => rm(folder, { recursive: true }));

/** A copy of the tiny model, to be broken. */
async function copyOfModel(name: string): Promise<string> {
  const copy = path.join(folder, name);
  await cp(NOTES_LM, copy, { recursive: true });
  return copy;
}

suite('ONNX: generating', () => {
  let model: LanguageModel;
  before(async () => {
    model = await openNotesLm();
  });
  after(() => model.close());

  test('the same request gives the same text, another seed another', async () => {
    const request = { prompt: NOTE, maxNewTokens: 40, ...SAMPLED };
    const [first, again, other] = [await model.generate({ ...request, seed: 1 }), await model.generate({ ...request, seed: 1 }), await model.generate({ ...request, seed: 2 })];
    assert.equal(again.text, first.text);
    assert.notEqual(other.text, first.text);
  });

  test('pieces come in order and are the text; figures are those of the request', async () => {
    const pieces: string[] = [];
    const made = await model.generate({ messages: [{ role: 'user', content: NOTE }], maxNewTokens: 30, ...SAMPLED, seed: 3 }, { onText: (piece) => pieces.push(piece) });
    assert.equal(pieces.join(''), made.text);
    assert.ok(made.tokens > 0 && made.tokens <= 30);
    assert.equal(made.promptTokens, (await model.countTokens([{ role: 'user', content: NOTE }])).tokens);
    assert.ok(made.timeToFirstTokenMs > 0);
    if (made.stopReason === 'length') assert.equal(made.tokens, 30);
  });

  test('a stop text ends the output and is no part of it', async () => {
    const whole = (await model.generate({ prompt: NOTE, maxNewTokens: 40, ...SAMPLED, seed: 1 })).text;
    const stop = whole.slice(12, 15);
    const made = await model.generate({ prompt: NOTE, maxNewTokens: 40, ...SAMPLED, seed: 1, stop: ['never said at all', stop] });
    assert.deepEqual([made.text, made.stopReason], [whole.slice(0, whole.indexOf(stop)), 'stop']);
  });

  test('a prompt longer than the window is refused with both figures; an output ends where the window ends', async () => {
    await rejects(model.generate({ prompt: NOTE.repeat(100) }), 'CONTEXT_TOO_LONG', /[\d,]+ tokens long, and the model's window is 512/);
    const small = await openNotesLm({ contextLength: 48 });
    const made = await small.generate({ prompt: NOTE.slice(0, 40), ...SAMPLED, temperature: 2, seed: 1 });
    assert.ok(made.stopReason === 'end' || made.promptTokens + made.tokens === 48, JSON.stringify([made.stopReason, made.promptTokens, made.tokens]));
    await small.close();
  });

  test('stopped between tokens: rejects, keeps nothing, answers the next', async () => {
    const request = { prompt: NOTE, maxNewTokens: 400, ...SAMPLED, temperature: 1.5, seed: 5 };
    const abort = new AbortController();
    let pieces = 0;
    const running = model.generate(request, {
      signal: abort.signal,
      onText: () => {
        pieces += 1;
        if (pieces === 3) abort.abort();
        assert.ok(pieces <= 3, 'nothing comes after stopping');
      },
    });
    const waiting = model.generate({ ...request, maxNewTokens: 5 });
    await rejects(running, 'CANCELLED');
    const queued = await waiting;
    assert.equal((await model.generate({ ...request, maxNewTokens: 5 })).text, queued.text);
    await rejects(model.generate(request, { signal: AbortSignal.abort() }), 'CANCELLED');
  });

  test('requests wait their turn', async () => {
    const order: number[] = [];
    await Promise.all([1, 2, 3].map(async (number) => {
      await model.generate({ prompt: NOTE, maxNewTokens: 10 - 3 * number });
      order.push(number);
    }));
    assert.deepEqual(order, [1, 2, 3]);
  });

  test('parameters that mean nothing are refused', async () => {
    for (const wrong of [{ temperature: -1 }, { topP: 0 }, { topP: 1.5 }, { topK: 2.5 }, { maxNewTokens: 0 }, { repetitionPenalty: 0 }, { seed: 0.5 }]) await rejects(model.generate({ prompt: NOTE, ...wrong }), 'BAD_FLAG');
    await rejects(model.generate({}), 'BAD_FLAG');
    await rejects(model.generate({ prompt: NOTE, jsonSchema: { type: 'object' } }), 'BACKEND_CANNOT', /GGUF/);
    await rejects(model.embed([NOTE]), 'BACKEND_CANNOT');
  });

  test('two hundred texts take no more memory than ten', async () => {
    const run = async (times: number): Promise<void> => {
      for (let i = 0; i < times; i += 1) await model.generate({ prompt: NOTE, maxNewTokens: 12, ...SAMPLED, seed: i });
    };
    await run(10);
    const before = process.memoryUsage().rss;
    await run(190);
    const grown = (process.memoryUsage().rss - before) / 2 ** 20;
    assert.ok(grown < 24, `${grown.toFixed(1)} MiB more`);
  });

  test('after unloading nothing is answered; unloading twice is fine', async () => {
    const other = await openNotesLm();
    await Promise.all([other.close(), other.close()]);
    await rejects(other.generate({ prompt: NOTE }), 'CHILD_FAILED');
  });
});

suite('ONNX: the cache', () => {
  test('in place, in turns, and however the prompt is cut: the same scores', async () => {
    const file = path.join(NOTES_LM, 'onnx/model.onnx');
    assert.equal(await attendsInPlace(file), true);
    const session = await InferenceSession.create(file, { intraOpNumThreads: 1 });
    const ids = Int32Array.from({ length: 90 }, (_, i) => (i * 37) % 1000);
    const scoresOf = async (kind: CacheKind, parts: readonly number[]): Promise<Float32Array> => {
      const decoder = new Decoder(session, undefined, kind);
      // A second conversation must not see the first.
      for (const used of [ids.toReversed(), ids]) {
        decoder.begin(128);
        let from = 0;
        for (const to of parts.slice(0, -1)) {
          assert.equal(await decoder.take(used.subarray(from, to), false), undefined);
          from = to;
        }
        const scores = (await decoder.take(used.subarray(from), true))!.slice();
        if (used === ids) {
          decoder.dispose();
          return scores;
        }
      }
      return assert.fail();
    };
    const whole = await scoresOf('turned', [90]);
    for (const kind of ['inPlace', 'turned', 'device'] as const) {
      for (const parts of [[90], [64, 90], [1, 2, 50, 89, 90]]) {
        const scores = await scoresOf(kind, parts);
        const apart = scores.reduce((most, score, i) => Math.max(most, Math.abs(score - whole[i]!)), 0);
        assert.ok(apart < 1e-3, `${kind}, cut at ${parts.join(', ')}: ${apart} apart`);
      }
    }
    await session.release();
  });
});

suite('ONNX: encoders', () => {
  test('mean, first token, all tokens', async () => {
    const encoder = path.join(folder, 'encoder');
    const fixtures = path.join(process.env['ATTENDING_ROOT'] ?? '.', 'test/unit');
    await mkdir(path.join(encoder, 'onnx'), { recursive: true });
    await cp(path.join(fixtures, 'runtime/fixtures/tinyEncoder.onnx'), path.join(encoder, 'onnx/model.onnx'));
    const { tokenizer } = JSON.parse(await readFile(path.join(fixtures, 'prompts/fixtures/tokenizers/bert.json'), 'utf8')) as { tokenizer: object };
    await writeFile(path.join(encoder, 'tokenizer.json'), JSON.stringify(tokenizer));
    await writeFile(path.join(encoder, 'config.json'), JSON.stringify({ model_type: 'bert', architectures: ['BertModel'], max_position_embeddings: 32, hidden_size: 3 }));
    const model = await openFolder(encoder);
    const [all] = await model.embed(['chest pain'], { pooling: 'none' });
    const ids = all!.ids!;
    assert.deepEqual([all!.rows, all!.size, all!.vectors.length], [ids.length, 3, ids.length * 3]);
    assert.deepEqual([...all!.vectors], ids.flatMap((id, i) => [id, i + 1, 1]));
    const [first] = await model.embed(['chest pain'], { pooling: 'cls' });
    assert.deepEqual([...first!.vectors], [ids[0], 1, 1]);
    const [mean] = await model.embed(['chest pain']);
    const average = (values: readonly number[]): number => Math.fround(values.reduce((sum, value) => sum + value, 0) / values.length);
    assert.deepEqual([...mean!.vectors], [average(ids), average(ids.map((_, i) => i + 1)), 1]);
    await rejects(model.embed(['pain '.repeat(100)]), 'CONTEXT_TOO_LONG', /window is 32/);
    await rejects(model.generate({ prompt: 'a' }), 'BACKEND_CANNOT');
    await model.close();
  });
});

suite('ONNX: opening', () => {
  test("a folder of Hugging Face's cache, where every file is a link", async () => {
    const snapshot = path.join(folder, 'cache/snapshots/c0ffee');
    await mkdir(path.join(snapshot, 'onnx'), { recursive: true });
    for (const name of ['config.json', 'tokenizer.json', 'tokenizer_config.json', 'generation_config.json', 'onnx/model.onnx']) await symlink(path.resolve(NOTES_LM, name), path.join(snapshot, name));
    const linked = await openFolder(snapshot);
    const plain = await openNotesLm();
    assert.equal((await linked.generate({ prompt: NOTE, maxNewTokens: 12 })).text, (await plain.generate({ prompt: NOTE, maxNewTokens: 12 })).text);
    await Promise.all([linked.close(), plain.close()]);
  });

  test('asks for nothing on the network and writes nothing', async () => {
    const copy = await copyOfModel('silent');
    await rm(path.join(copy, 'generation_config.json'), { force: true });
    const library = path.join(process.env['ATTENDING_ROOT'] ?? '.', 'node_modules/@huggingface/transformers');
    const before = await readdir(library);
    const had = globalThis.fetch;
    globalThis.fetch = () => assert.fail('the network was asked');
    try {
      const model = await openFolder(copy);
      await model.generate({ prompt: NOTE, maxNewTokens: 4 });
      await model.close();
    } finally {
      globalThis.fetch = had;
    }
    assert.deepEqual(await readdir(library), before);
    assert.deepEqual((await readdir(copy)).sort(), (await readdir(NOTES_LM)).filter((name) => name !== 'generation_config.json').sort());
  });

  test('a format that is not there: those that are', () => rejects(openNotesLm({ dtype: 'q4' }), 'MODEL_BROKEN', /no weights in q4.*It has fp32/));

  test('weights that were cut off', async () => {
    const copy = await copyOfModel('cut');
    await truncate(path.join(copy, 'onnx/model.onnx'), 100_000);
    await rejects(openFolder(copy), 'MODEL_BROKEN', /damaged/);
  });

  test('an operator that ONNX Runtime does not have', async () => {
    const copy = await copyOfModel('strange');
    const file = path.join(copy, 'onnx/model.onnx');
    const bytes = await readFile(file);
    await writeFile(file, Buffer.from(bytes.toString('latin1').replaceAll('GroupQueryAttention', 'GroupQueryAttentioX'), 'latin1'));
    await rejects(openFolder(copy), 'MODEL_UNSUPPORTED', /GroupQueryAttentioX/);
  });

  test('a tokenizer or a configuration that is missing', async () => {
    const copy = await copyOfModel('bare');
    await rm(path.join(copy, 'tokenizer.json'));
    await rejects(openFolder(copy), 'TOKENIZER_NOT_FOUND');
    await rm(path.join(copy, 'config.json'));
    await rejects(openFolder(copy), 'MODEL_BROKEN', /config\.json/);
  });

  test('a device that this system never has', () => rejects(openNotesLm({ device: process.platform === 'win32' ? 'coreml' : 'dml' }), 'DEVICE_MISSING', /--device cpu/));

  test('what ONNX Runtime says of devices and memory, by its own sentences', () => {
    const sentences: readonly (readonly [string, ErrorCode])[] = [
      ['Error in loading or creating provider: /home/x/libonnxruntime_providers_cuda.so: libcublasLt.so.12: cannot open shared object file: No such file or directory', 'DEVICE_MISSING'],
      ["OrtSessionOptionsAppendExecutionProvider_Cuda: Failed to load shared library", 'DEVICE_MISSING'],
      ['CUDA failure 100: no CUDA-capable device is detected ; GPU=-1', 'DEVICE_MISSING'],
      ['Failed to get a WebGPU adapter: No supported adapters', 'DEVICE_MISSING'],
      ["Non-zero status code returned while running MatMul node. Status Message: Failed to allocate memory for requested buffer of size 4194304000", 'OUT_OF_MEMORY'],
      ['std::bad_alloc', 'OUT_OF_MEMORY'],
      ["Could not find an implementation for MatMulNBits(1) node with name 'x'", 'MODEL_UNSUPPORTED'],
      ['Load model from /m/onnx/model.onnx failed:Protobuf parsing failed.', 'MODEL_BROKEN'],
      ['Array buffer allocation failed', 'OUT_OF_MEMORY'],
    ];
    for (const [sentence, code] of sentences) assert.equal(onnxFailure(new Error(sentence), 'a model', 'cuda').code, code, sentence);
  });

  test('stopped while it loads', () => rejects(openOnnx({ kind: 'onnx', id: 'a model', folder: NOTES_LM }, planOf(), AbortSignal.abort()), 'CANCELLED'));
});

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { AttendingError } from '../../../src/platform/errors.ts';
import { openGguf } from '../../../src/runtime/gguf/open.ts';
import { openOnnx } from '../../../src/runtime/onnx/open.ts';
import type { LanguageModel, LoadPlan } from '../../../src/runtime/types.ts';

const folder = path.join(process.env['ATTENDING_ROOT']!, 'models/notes-lm');
const file = path.join(folder, 'notes-lm.gguf');
const plan = (changes: Partial<LoadPlan> = {}): LoadPlan => ({ device: 'cpu', contextLength: 1024, threads: 1, needMiB: 20, reason: '', fallbacks: [], ...changes });
const open = (from: string, changes?: Partial<LoadPlan>): Promise<LanguageModel> => openGguf({ kind: 'gguf', id: path.basename(from), file: from }, plan(changes), new AbortController().signal);
const failsWith = (code: string) => (error: unknown) => AttendingError.is(error) && error.code === code;

const note = 'Patient admitted with chest pain. Troponin 2.1 ng/mL. Started on aspirin 81 mg and metoprolol 25 mg. Denies fever. ';
let model: LanguageModel;
let scratch: string;

before(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'attending-gguf-'));
  model = await open(file);
});
after(async () => {
  await model.close();
  await rm(scratch, { recursive: true });
});

test('info says what is loaded', () => {
  const { backend, device, dtype, architecture, contextLength, hasChatTemplate } = model.info;
  assert.deepEqual({ backend, device, dtype, architecture, contextLength, hasChatTemplate }, { backend: 'gguf', device: 'cpu', dtype: 'F16', architecture: 'llama', contextLength: 1024, hasChatTemplate: true });
});

test('a conversation gives the same ids and the same greedy text as the ONNX form', async () => {
  const onnx = await openOnnx({ kind: 'onnx', id: 'notes-lm', folder }, plan({ dtype: 'fp32' }), new AbortController().signal);
  try {
    const text = `${note}café 37.5 °C <|im_end|> 日本`;
    const messages = [{ role: 'system' as const, content: 'Summarize.' }, { role: 'user' as const, content: text }];
    assert.deepEqual(await model.tokenize(text), await onnx.tokenize(text));
    assert.deepEqual(await model.countTokens(messages), await onnx.countTokens(messages));
    const request = { messages, maxNewTokens: 24 };
    assert.equal((await model.generate(request)).text, (await onnx.generate(request)).text);
  } finally {
    await onnx.close();
  }
});

test('what a message says never becomes a special token', async () => {
  const tame = await model.countTokens([{ role: 'user', content: 'im_end' }]);
  const wild = await model.countTokens([{ role: 'user', content: '<|im_end|>' }]);
  assert.ok(wild.tokens >= tame.tokens + 2, 'its letters are several tokens');
});

test('text comes in whole characters that add up to the text', async () => {
  const pieces: string[] = [];
  const { text, tokens } = await model.generate({ prompt: note, maxNewTokens: 60, temperature: 2, topK: 0, seed: 4 }, { onText: (piece) => pieces.push(piece) });
  assert.equal(pieces.join(''), text);
  assert.ok(tokens > 10);
  assert.ok(pieces.length > 10);
});

test('the same seed gives the same text, whatever was asked before', async () => {
  const request = { prompt: note.repeat(6), maxNewTokens: 40, temperature: 0.9, topP: 0.9, topK: 50, repetitionPenalty: 1.1, seed: 11 };
  const first = await model.generate(request);
  const again = await model.generate(request);
  await model.generate({ prompt: `${note.repeat(5)}And now something else`, maxNewTokens: 5 });
  const later = await model.generate(request);
  const other = await model.generate({ ...request, seed: 12 });
  assert.equal(again.text, first.text);
  assert.equal(later.text, first.text);
  assert.notEqual(other.text, first.text);
});

test('an output ends before a stop text, of which nothing is shown', async () => {
  const { text } = await model.generate({ prompt: note, maxNewTokens: 60, temperature: 1, seed: 2 });
  const stop = text.slice(20, 24);
  const pieces: string[] = [];
  const stopped = await model.generate({ prompt: note, maxNewTokens: 60, temperature: 1, seed: 2, stop: [stop] }, { onText: (piece) => pieces.push(piece) });
  assert.equal(stopped.stopReason, 'stop');
  assert.equal(stopped.text, text.slice(0, text.indexOf(stop)));
  assert.equal(pieces.join(''), stopped.text);
});

test('with a JSON schema the output is JSON that keeps to it, however wild the draw', async () => {
  const jsonSchema = {
    type: 'object',
    properties: { code: { type: 'string', minLength: 1, maxLength: 6 }, kind: { enum: ['problem', 'drug'] }, spans: { type: 'array', items: { type: 'integer' }, minItems: 1, maxItems: 3 }, sure: { anyOf: [{ type: 'boolean' }, { type: 'null' }] } },
    required: ['code', 'kind'],
    additionalProperties: false,
  };
  for (let seed = 1; seed <= 8; seed += 1) {
    const { text, stopReason } = await model.generate({ prompt: note, maxNewTokens: 400, temperature: 1.5, seed, jsonSchema });
    assert.equal(stopReason, 'end', text);
    const value = JSON.parse(text) as { code: string; kind: string; spans: number[]; sure: unknown };
    assert.deepEqual(Object.keys(value).sort(), ['code', 'kind', 'spans', 'sure']);
    assert.ok(value.code.length >= 1 && value.code.length <= 6);
    assert.ok(['problem', 'drug'].includes(value.kind));
    assert.ok(value.spans.length >= 1 && value.spans.length <= 3 && value.spans.every(Number.isInteger));
    assert.ok(typeof value.sure === 'boolean' || value.sure === null);
  }
});

test('a schema that a grammar cannot hold is refused by name', async () => {
  await assert.rejects(model.generate({ prompt: note, jsonSchema: { type: 'object', properties: { dose: { type: 'number', minimum: 0 } } } }), (error) => AttendingError.is(error, 'BACKEND_CANNOT') && error.message.includes('minimum'));
});

test('a prompt longer than the window is refused with both figures', async () => {
  await assert.rejects(model.generate({ prompt: note.repeat(60) }), (error) => AttendingError.is(error, 'CONTEXT_TOO_LONG') && /1,024/.test(error.message));
});

test('an output ends where the window does', async () => {
  const short = await open(file, { contextLength: 256 });
  try {
    const prompt = note.repeat(4);
    const { tokens, promptTokens, stopReason } = await short.generate({ prompt, maxNewTokens: 500, temperature: 1, topK: 20, seed: 1, repetitionPenalty: 1.2 });
    assert.ok(stopReason === 'end' || promptTokens + tokens === 256);
  } finally {
    await short.close();
  }
});

test('a request that is stopped says so, and the next one works', async () => {
  const stopping = new AbortController();
  let pieces = 0;
  const onText = (): void => {
    pieces += 1;
    if (pieces === 3) stopping.abort();
  };
  const stopped = model.generate({ prompt: note, maxNewTokens: 900, temperature: 1, seed: 3 }, { signal: stopping.signal, onText });
  await assert.rejects(stopped, failsWith('CANCELLED'));
  assert.ok(pieces < 100, `it went on for ${pieces} pieces`);
  const waiting = new AbortController();
  const first = model.generate({ prompt: note, maxNewTokens: 30 });
  const second = model.generate({ prompt: note, maxNewTokens: 30 }, { signal: waiting.signal });
  waiting.abort();
  await assert.rejects(second, failsWith('CANCELLED'));
  assert.ok((await first).tokens > 0);
});

test('a language model makes no vectors', async () => {
  await assert.rejects(model.embed([note]), failsWith('BACKEND_CANNOT'));
});

test('files that are none, cut off, or of an unknown kind each say so', async () => {
  const bytes = await readFile(file);
  const made = async (name: string, content: Buffer): Promise<string> => {
    const target = path.join(scratch, name);
    await writeFile(target, content);
    return target;
  };
  await assert.rejects(open(await made('text.gguf', Buffer.from('not a model at all'))), failsWith('MODEL_BROKEN'));
  await assert.rejects(open(await made('cut.gguf', bytes.subarray(0, bytes.length / 2))), failsWith('MODEL_BROKEN'));
  const strange = Buffer.from(bytes.toString('latin1').replace(/(general\.architecture[^]{12})llama/, '$1lama9'), 'latin1');
  await assert.rejects(open(await made('strange.gguf', strange)), failsWith('MODEL_UNSUPPORTED'));
  await assert.rejects(open(path.join(scratch, 'absent.gguf')), failsWith('FILE_NOT_FOUND'));
  await assert.rejects(open(file, { device: 'dml' }), failsWith('BACKEND_CANNOT'));
});

test('a closed model says that it is gone, and may be closed again', async () => {
  const brief = await open(file);
  await brief.close();
  await brief.close();
  await assert.rejects(brief.generate({ prompt: note }), failsWith('CHILD_FAILED'));
});

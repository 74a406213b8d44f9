import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { openGguf } from '../../src/runtime/gguf/open.ts';
import { openOnnx } from '../../src/runtime/onnx/open.ts';
import type { LoadPlan } from '../../src/runtime/types.ts';

const folder = path.join(path.resolve(process.env['ATTENDING_ROOT']!, process.env['ATTENDING_SHARED'] ?? '../shared'), 'models/stories260K');
const plan: LoadPlan = { device: 'cpu', dtype: 'fp32', contextLength: 512, threads: 1, needMiB: 10, reason: '', fallbacks: [] };
/** Greedy, 20 tokens, as the model's own README has it. */
const STORY = ', there was a little girl named Lily.';

test('stories260K: ONNX and GGUF write the same', { skip: existsSync(folder) ? false : `${folder} is not there` }, async () => {
  const signal = new AbortController().signal;
  const gguf = await openGguf({ kind: 'gguf', id: 'stories260K', file: path.join(folder, 'stories260K.gguf') }, plan, signal);
  const onnx = await openOnnx({ kind: 'onnx', id: 'stories260K', folder }, plan, signal);
  try {
    const greedy = { prompt: 'Once upon a time', maxNewTokens: 200 };
    assert.ok((await gguf.generate(greedy)).text.startsWith(STORY));
    // The sampling of the reference pipelines' summaries.
    const drawn = { ...greedy, temperature: 0.7, topP: 0.9, topK: 50, repetitionPenalty: 1.1, seed: 5 };
    for (const request of [greedy, { ...greedy, repetitionPenalty: 1.1 }, drawn]) assert.equal((await gguf.generate(request)).text, (await onnx.generate(request)).text);
  } finally {
    await Promise.all([gguf.close(), onnx.close()]);
  }
});

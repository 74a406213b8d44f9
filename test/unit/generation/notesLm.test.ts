import assert from 'node:assert/strict';
import { after, afterEach, describe, it } from 'node:test';
import { hasCode } from '../../../src/coding/codeSet.ts';
import { codeWithModel } from '../../../src/generation/code.ts';
import { compressWithModel } from '../../../src/generation/compress.ts';
import { summarizeWithModel } from '../../../src/generation/summarize.ts';
import type { GenerationEvent } from '../../../src/generation/types.ts';
import type { LoadPlan, ModelSource } from '../../../src/runtime/types.ts';
import { Bench, failsWith, PLAN, REAL_GGUF, REAL_ONNX } from '../runtime/host/hostParts.ts';
import { PROGRESS } from '../summary/notes.ts';

// The model that ships, in a process of its own, on both backends. What it writes is its own business; what is made of that is not.

const bench = new Bench();
afterEach(() => bench.closeModels());
after(() => bench.remove());

const WIDE: LoadPlan = { ...PLAN, contextLength: 1024 };
const SHORT = { sampling: { maxNewTokens: 60 }, repairRounds: 1 } as const;

for (const [name, source] of [['ONNX', REAL_ONNX], ['GGUF', REAL_GGUF]] as [string, ModelSource][]) {
  describe(`notes with the model that ships, on ${name}`, () => {
    it('a summary: the same text for the same seed, all of the note in some part, figures that hold', async () => {
      const model = await bench.host(source, {}, WIDE);
      const events: GenerationEvent[] = [];
      const first = await summarizeWithModel(PROGRESS, model, SHORT, { onEvent: (event) => events.push(event) });
      const again = await summarizeWithModel(PROGRESS, model, SHORT);
      assert.equal(first.summary, again.summary);
      assert.ok(first.summary.length > 0 && first.usage.tokens > 0 && first.usage.calls > 0);
      assert.equal(first.model, first.engine === 'model' ? source.id : 'attending-offline');
      assert.deepEqual([first.parts[0]!.start, first.parts.at(-1)!.end], [0, PROGRESS.length]);
      assert.equal(events[0]!.kind, 'stage');
      assert.ok(events.some(({ kind }) => kind === 'text'));
      for (const { start, end, sources } of first.sentences) {
        assert.ok(end > start && end <= first.summary.length);
        for (const place of sources) assert.ok(place.end > place.start && place.end <= PROGRESS.length);
      }
      for (const { start, end, text } of first.unsupported) assert.equal(first.summary.slice(start, end), text);
    });

    it('compression: never longer than asked, and what is missing is brought back as far as that lets it', async () => {
      const model = await bench.host(source, {}, WIDE);
      const result = await compressWithModel(PROGRESS, model, { ...SHORT, ratio: 0.6 });
      assert.ok(result.compressed.length <= 0.6 * PROGRESS.length);
      assert.ok(result.metrics.retention.overall > 0.2, `retention ${result.metrics.retention.overall}`);
    });

    it('codes: of the code set only', async () => {
      const model = await bench.host(source, {}, WIDE);
      const result = await codeWithModel(PROGRESS, model, { sampling: { maxNewTokens: 40 } });
      assert.ok(result.codes.every(({ code, description }) => hasCode(code) && description !== ''));
      assert.equal(result.usage.calls > 0, true);
    });

    it('a note longer than the window', async () => {
      const model = await bench.host(source, {}, { ...PLAN, contextLength: 320 });
      const result = await summarizeWithModel(PROGRESS, model, { sampling: { maxNewTokens: 24 }, repairRounds: 0 });
      assert.ok(result.parts.length > 1);
      assert.equal(result.parts.reduce((sum, { start, end }) => sum + end - start, 0), PROGRESS.length);
    });

    it('stops when asked to', async () => {
      const model = await bench.host(source, {}, WIDE);
      const abort = new AbortController();
      await assert.rejects(summarizeWithModel(PROGRESS, model, {}, { signal: abort.signal, onEvent: ({ kind }) => kind === 'text' && abort.abort() }), failsWith('CANCELLED'));
    });
  });
}

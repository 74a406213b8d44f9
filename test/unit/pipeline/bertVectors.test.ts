import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { bertScore } from '../../../src/metrics/bertScore.ts';
import { tokenVectors } from '../../../src/pipeline/bertVectors.ts';
import { readJsonlNotes } from '../../../src/pipeline/notes.ts';
import { openModel } from '../../../src/runtime/open.ts';
import type { OpenedModel } from '../../../src/runtime/open.ts';
import { runtimeFiles } from '../../../src/runtime/files.ts';
import { SILENT } from '../../../src/platform/log.ts';
import { OFFLINE_SETTINGS, PipelineBench } from './pipelineParts.ts';

// A real encoder of 32 tokens' window in a process of its own; its vectors are [id, place in the text, 1].

const root = process.env['ATTENDING_ROOT'] ?? '.';
const dist = process.env['ATTENDING_DIST'] ?? path.join(root, 'dist');
const encoder = mkdtempSync(path.join(tmpdir(), 'attending-encoder-'));
const bench = new PipelineBench();
const open = (name: string): Promise<OpenedModel> => openModel(name, {}, { files: runtimeFiles(dist), log: SILENT });
let model: OpenedModel;

before(async () => {
  mkdirSync(path.join(encoder, 'onnx'));
  cpSync(path.join(root, 'test/unit/runtime/fixtures/tinyEncoder.onnx'), path.join(encoder, 'onnx/model.onnx'));
  const { tokenizer } = JSON.parse(readFileSync(path.join(root, 'test/unit/prompts/fixtures/tokenizers/bert.json'), 'utf8')) as { tokenizer: object };
  writeFileSync(path.join(encoder, 'tokenizer.json'), JSON.stringify(tokenizer));
  writeFileSync(path.join(encoder, 'config.json'), JSON.stringify({ model_type: 'bert', architectures: ['BertModel'], max_position_embeddings: 32, hidden_size: 3, num_hidden_layers: 1, num_attention_heads: 1, vocab_size: 1000 }));
  model = await open(encoder);
});
after(async () => {
  await model.close();
  bench.remove();
  rmSync(encoder, { recursive: true, force: true });
});

describe('token vectors of a text', () => {
  it('tell the first and last token, which are special, from its own', async () => {
    const own = await model.tokenize('chest pain');
    const { rows, size, specialRows, vectors } = await tokenVectors('chest pain', model);
    assert.deepEqual([rows, size, [...specialRows]], [own.length + 2, 3, [0, rows - 1]]);
    assert.deepEqual([...vectors].filter((_, at) => at % 3 === 0).slice(1, -1), [...own]);
  });

  it('of a text beyond the window are there for every token, in order', async () => {
    const text = Array.from({ length: 12 }, (_, at) => `The patient has chest pain and takes medicine number ${at}.`).join('\n');
    const own = await model.tokenize(text);
    assert.ok(own.length > 100, 'the text takes several windows');
    const { rows, specialRows, vectors } = await tokenVectors(text, model);
    const ids = Array.from({ length: rows }, (_, row) => row).filter((row) => !specialRows.has(row)).map((row) => vectors[row * 3]!);
    assert.deepEqual(ids, [...own]);
  });

  it('of the same text score 1', async () => {
    const one = await tokenVectors('no chest pain', model);
    assert.ok(Math.abs(bertScore(one, one).f1 - 1) < 1e-6);
  });
});

describe('BERTScore in the pipeline', () => {
  it('is measured after both stages, kept, and can be added later', async () => {
    bench.writeNotes();
    await bench.run();
    const settings = { ...OFFLINE_SETTINGS, bertscoreModel: encoder };
    const { statistics, kept } = await bench.run({ settings, open, notes: await readJsonlNotes(bench.input) });
    assert.deepEqual(kept, { summary: 3, compress: 3, bertscore: 0 });
    assert.equal(statistics.bertscore!.f1.n, 3);
    assert.ok(statistics.bertscore!.f1.mean > 0 && statistics.bertscore!.f1.mean <= 1);
    assert.equal(statistics.bertscoreReason, undefined);
    assert.deepEqual(statistics.stages.map(({ stage }) => stage), ['summary', 'compress', 'bertscore']);
    assert.deepEqual((await bench.run({ settings, open: () => Promise.reject(new Error('kept')) })).statistics.bertscore, statistics.bertscore);
  });

  it('that an encoder cannot give does not cost the results', async () => {
    bench.clear();
    bench.writeNotes();
    const { statistics, failed } = await bench.run({ settings: { ...OFFLINE_SETTINGS, bertscoreModel: path.join(root, 'models', 'notes-lm') }, open });
    assert.equal(statistics.samples.done, 3);
    assert.deepEqual(failed.map(({ stage, error }) => [stage, error.code]), [['bertscore', 'BACKEND_CANNOT']]);
    assert.match(statistics.bertscoreReason!, /makes text, not vectors/);
  });
});

import assert from 'node:assert/strict';
import { chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { openModel, type OpenedModel } from '../../../../src/runtime/open.ts';
import { Bench, dist, failsWith, root } from './hostParts.ts';

// Which device a model ends up on when the planned one does not work: a stand-in's process, on a machine that looks as if it had a GPU.

const bench = new Bench();
const open: OpenedModel[] = [];
const linux = { skip: process.platform === 'linux' && process.arch === 'x64' ? false : 'the stand-in machine is Linux on x64' } as const;
let env: NodeJS.ProcessEnv;

before(async () => {
  await bench.build();
  const empty = (...names: string[]): void => {
    const file = path.join(bench.folder, ...names);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, '');
  };
  for (const library of ['libcuda.so.1', 'libcudart.so.12', 'libcublasLt.so.12', 'libcudnn.so.9']) empty('lib', library);
  empty('node_modules', 'onnxruntime-node', 'bin', 'napi-v6', 'linux', 'x64', 'libonnxruntime_providers_cuda.so');
  const smi = path.join(bench.folder, 'bin', 'nvidia-smi');
  mkdirSync(path.dirname(smi));
  writeFileSync(smi, '#!/bin/sh\ncase "$*" in *compute-apps*) exit 0;; esac\necho "0, GPU-6f3c0a52-8a1e-2f55-9d0e-4f0c1b7a9e11, 3, 400, 24564, 41, 42.33, NVIDIA RTX A5000"\n');
  chmodSync(smi, 0o755);
  for (const name of ['dies-on-gpu', 'missing-on-gpu', 'works']) cpSync(path.join(root, 'models', 'notes-lm'), path.join(bench.folder, 'models', name), { recursive: true });
  env = { ...process.env, PATH: `${path.dirname(smi)}:${process.env['PATH'] ?? ''}`, LD_LIBRARY_PATH: path.join(bench.folder, 'lib') };
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((model) => model.close()));
  bench.said.length = 0;
});
after(() => bench.remove());

async function opened(name: string, wishes: Parameters<typeof openModel>[1] = {}): Promise<OpenedModel> {
  const model = await openModel(path.join(bench.folder, 'models', name), wishes, bench.context({ env }));
  open.push(model);
  return model;
}

describe('a model on a machine with a GPU', linux, () => {
  it('goes where it was planned', async () => {
    const model = await opened('works', { device: 'cuda' });
    assert.equal(model.info.device, 'cuda');
    assert.deepEqual(model.info.fallbacks, []);
    assert.deepEqual(bench.said, []);
  });

  for (const [name, why] of [['dies-on-gpu', /crashed while it was loaded/], ['missing-on-gpu', /There is no CUDA here/]] as const) {
    it(`takes the processor when it ${name.replaceAll('-', ' ')}, and says so`, async () => {
      const model = await opened(name, { device: 'cuda' });
      assert.equal(model.info.device, 'cpu');
      assert.equal(model.info.fallbacks.length, 1);
      assert.match(model.info.fallbacks[0]!, /could not be loaded on cuda/);
      assert.match(model.info.fallbacks[0]!, why);
      assert.deepEqual(bench.said, model.info.fallbacks);
      assert.equal((await model.generate({ prompt: 'hello' })).text, 'hello');
    });
  }

  it('that the processor was asked for takes nothing else', async () => {
    assert.equal((await opened('dies-on-gpu', { device: 'cpu' })).info.device, 'cpu');
    assert.deepEqual(bench.said, []);
  });
});

describe('a model that is not there', () => {
  it('is answered with what to do', async () => {
    await assert.rejects(openModel('no-such/model', {}, { ...bench.context(), files: { onnxChild: path.join(dist, 'onnx-child.js'), ggufChild: '' } }), failsWith('MODEL_NOT_FOUND'));
  });

  it('is not looked for once cancelled', async () => {
    await assert.rejects(openModel('notes-lm', {}, bench.context({ signal: AbortSignal.abort() })), failsWith('CANCELLED'));
  });
});

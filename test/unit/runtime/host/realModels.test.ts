import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { readProcessMemory } from '../../../../src/runtime/host/processMemory.ts';
import type { ModelSource } from '../../../../src/runtime/types.ts';
import { Bench, dist, failsWith, isAlive, PLAN, REAL_GGUF, REAL_ONNX, root, until } from './hostParts.ts';

const bench = new Bench();
before(() => bench.build());
afterEach(() => bench.closeModels());
after(() => bench.remove());

const linux = process.platform === 'linux';
const real = { files: { onnxChild: path.join(dist, 'onnx-child.js'), ggufChild: path.join(dist, 'gguf-child.mjs') } };
const PROMPT = 'Chief Complaint: chest pain.\nHistory of Present Illness: ';

/** Processes whose parent this one is, by the kernel. */
function children(): number[] {
  return readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').trim().split(' ').filter((pid) => pid !== '').map(Number);
}

for (const [name, source] of [['ONNX', REAL_ONNX], ['GGUF', REAL_GGUF]] as [string, ModelSource][]) {
  describe(`a real model on ${name}`, () => {
    it('generates the same text twice, streamed and whole', async () => {
      const model = await bench.host(source, real);
      assert.equal(model.info.device, 'cpu');
      const pieces: string[] = [];
      const first = await model.generate({ prompt: PROMPT, maxNewTokens: 24 }, { onText: (text) => pieces.push(text) });
      assert.equal(pieces.join(''), first.text);
      assert.ok(first.tokens > 0 && first.timeToFirstTokenMs > 0);
      assert.equal((await model.generate({ prompt: PROMPT, maxNewTokens: 24 })).text, first.text);
      assert.equal((await model.countTokens(PROMPT)).exact, true);
    });

    it('stops within 200 ms and goes on with the next request', async () => {
      const model = await bench.host(source, real);
      const abort = new AbortController();
      let abortedAt = 0;
      const running = model.generate({ prompt: PROMPT, maxNewTokens: 200, temperature: 1, seed: 1 }, { signal: abort.signal, onText: () => {
        abortedAt ||= performance.now();
        abort.abort();
      } });
      await assert.rejects(running, failsWith('CANCELLED'));
      assert.ok(performance.now() - abortedAt < 200);
      assert.ok((await model.generate({ prompt: PROMPT, maxNewTokens: 4 })).tokens > 0);
    });

    it('gives its memory back with its process: loaded and unloaded ten times', { skip: linux ? false : 'only Linux tells' }, async () => {
      const residents: number[] = [];
      const before = children();
      for (let round = 0; round < 10; round += 1) {
        const model = await bench.host(source, real);
        await model.generate({ prompt: PROMPT, maxNewTokens: 4 });
        const pid = model.pid!;
        assert.ok(model.memory!.residentMiB > 30, 'the model is in its own process');
        await model.close();
        assert.equal(isAlive(pid), false, 'the process is gone when close has ended');
        residents.push(readProcessMemory(process.pid)!.residentMiB);
      }
      assert.deepEqual(children(), before);
      const [first = 0] = residents;
      const last = residents.at(-1)!;
      assert.ok(last <= first * 1.05, `resident memory of this process after the first round ${first.toFixed(1)} MiB, after the tenth ${last.toFixed(1)} MiB`);
    });

    it('never loads native code into the process that asks', { skip: linux ? false : 'only Linux tells' }, async () => {
      await bench.host(source, real);
      assert.doesNotMatch(readFileSync('/proc/self/maps', 'utf8'), /onnxruntime|llama/);
    });
  });
}

describe('a parent that dies', () => {
  /** Starts a process that opens the stand-in and asks it for something, and gives both ids. */
  async function startParent(prompt: string): Promise<{ readonly parent: number; readonly child: number }> {
    const entry = path.join(bench.folder, 'parent.ts');
    writeFileSync(
      entry,
      `import { hostModel } from ${JSON.stringify(path.resolve(root, 'src/runtime/host/hostedModel.ts'))};
       const log = { debug() {}, info() {}, warn() {}, error() {} };
       const model = await hostModel(${JSON.stringify({ kind: 'onnx', id: 'double', folder: '.' })}, ${JSON.stringify(PLAN)}, { files: { onnxChild: ${JSON.stringify(bench.childFile)}, ggufChild: '' }, log });
       model.generate({ prompt: ${JSON.stringify(prompt)} }, { onText: () => console.log('at work') }).catch(() => {});
       console.log('child ' + model.pid);`,
    );
    const outfile = path.join(bench.folder, 'parent.mjs');
    await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'error', banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" } });
    const parent = spawn(process.execPath, [outfile], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    parent.stdout.on('data', (chunk: Buffer) => (said += String(chunk)));
    await until(() => /child \d+[\s\S]*at work|at work[\s\S]*child \d+/.test(said), 'the child is at work');
    return { parent: parent.pid!, child: Number(/child (\d+)/.exec(said)![1]) };
  }

  for (const [prompt, what] of [['slow', 'a child that works'], ['block', 'a child that is stuck in native code']] as const) {
    it(`takes ${what} with it, also when it was killed`, async () => {
      const { parent, child } = await startParent(prompt);
      await new Promise((resolve) => setTimeout(resolve, 200));
      assert.equal(isAlive(child), true);
      process.kill(parent, 'SIGKILL');
      await until(() => !isAlive(child), 'the child is gone', 5000);
    });
  }
});

describe('the built children', () => {
  it('are there', () => {
    for (const file of Object.values(real.files)) assert.ok(existsSync(file), file);
  });
});

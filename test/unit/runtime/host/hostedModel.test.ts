import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { HostedModel } from '../../../../src/runtime/host/hostedModel.ts';
import { Bench, DOUBLE, failsWith, isAlive, PLAN, until } from './hostParts.ts';

const bench = new Bench();
before(() => bench.build());
afterEach(() => bench.closeModels());
after(() => bench.remove());

const GIB = 1024;
const memory = (availableMiB: number) => () => Promise.resolve({ usedMiB: 16 * GIB - availableMiB, availableMiB, totalMiB: 16 * GIB });

describe('a model in a process of its own', () => {
  it('streams what it writes, in order and whole', async () => {
    const model = await bench.host();
    const pieces: string[] = [];
    const made = await model.generate({ prompt: 'words 500' }, { onText: (text) => pieces.push(text) });
    assert.equal(pieces.join(''), made.text);
    assert.equal(made.tokens, 500);
    assert.ok(pieces.length < 500, 'pieces that come faster than anyone reads share a message');
  });

  it('costs at most 0.1 ms a token', async () => {
    const model = await bench.host();
    await model.generate({ prompt: 'words 100' }, { onText: () => undefined });
    const started = performance.now();
    const { tokens } = await model.generate({ prompt: 'words 20000' }, { onText: () => undefined });
    const perTokenMs = (performance.now() - started) / tokens;
    assert.ok(perTokenMs <= 0.1, `${perTokenMs.toFixed(4)} ms a token`);
  });

  it('answers one request at a time, in the order asked', async () => {
    const model = await bench.host();
    const ended: string[] = [];
    await Promise.all(['words 3000', 'words 2', 'words 1'].map(async (prompt) => {
      await model.generate({ prompt });
      ended.push(prompt);
    }));
    assert.deepEqual(ended, ['words 3000', 'words 2', 'words 1']);
    assert.deepEqual(await model.tokenize('ab'), [97, 98]);
    assert.deepEqual(await model.countTokens('abc'), { tokens: 3, exact: true });
  });

  it('gives vectors back to the last bit', async () => {
    const model = await bench.host();
    const made = await model.embed(Array.from({ length: 40 }, (_, at) => 'x'.repeat(at)), { pooling: 'none' });
    assert.equal(made.length, 40);
    assert.deepEqual([...made[39]!.vectors], [39, Math.fround(1 / 3), -0]);
    assert.ok(Object.is(made[39]!.vectors[2], -0));
    assert.deepEqual(made[0]!.ids, [1, 2]);
  });

  it('ends its process with close, also twice, and refuses afterwards', async () => {
    const model = await bench.host();
    const pid = model.pid!;
    const running = model.generate({ prompt: 'slow' });
    await Promise.all([assert.rejects(running, failsWith('CHILD_FAILED', /unloaded/)), model.close(), model.close()]);
    assert.equal(isAlive(pid), false);
    await assert.rejects(model.generate({ prompt: 'x' }), failsWith('CHILD_FAILED', /unloaded/));
  });
});

describe('cancelling', () => {
  it('rejects at once, keeps a process that stops in time, and answers the next request', async () => {
    const model = await bench.host();
    const pid = model.pid;
    const abort = new AbortController();
    let abortedAt = 0;
    const running = model.generate({ prompt: 'slow' }, { signal: abort.signal, onText: () => {
      abortedAt ||= performance.now();
      abort.abort();
    } });
    await assert.rejects(running, failsWith('CANCELLED'));
    assert.ok(performance.now() - abortedAt < 200);
    assert.equal((await model.generate({ prompt: 'hello' })).text, 'hello');
    assert.equal(model.pid, pid);
  });

  it('ends a process that goes on, and the next request loads the model anew', async () => {
    const model = await bench.host();
    const pid = model.pid!;
    const abort = new AbortController();
    let abortedAt = 0;
    const running = model.generate({ prompt: 'block' }, { signal: abort.signal, onText: () => setTimeout(() => {
      abortedAt = performance.now();
      abort.abort();
    }, 100) });
    await assert.rejects(running, failsWith('CANCELLED'));
    assert.ok(performance.now() - abortedAt < 200);
    await until(() => !isAlive(pid), 'the stuck process is gone');
    assert.equal((await model.generate({ prompt: 'hello' })).text, 'hello');
    assert.notEqual(model.pid, pid);
    assert.ok(bench.said.some((sentence) => /Loading double again/.test(sentence)));
  });

  it('lets a request that waits go without touching the one at work', async () => {
    const model = await bench.host();
    const first = model.generate({ prompt: 'words 20000' });
    const abort = new AbortController();
    const second = model.generate({ prompt: 'b' }, { signal: abort.signal });
    abort.abort();
    await assert.rejects(second, failsWith('CANCELLED'));
    assert.equal((await first).tokens, 20000);
  });

  it('ends loading, and leaves nothing behind', async () => {
    const abort = new AbortController();
    const loading = bench.host({ ...DOUBLE, id: 'never' }, { signal: abort.signal });
    await until(() => bench.lines.some((line) => /ready/.test(line)), 'the process has started');
    abort.abort();
    await assert.rejects(loading, failsWith('CANCELLED'));
    const pid = Number(/process (\d+)/.exec(bench.lines.find((line) => /ready/.test(line))!)![1]);
    assert.equal(isAlive(pid), false);
  });
});

describe('a process that dies', () => {
  const dies = async (prompt: string, code: string, pattern: RegExp): Promise<HostedModel> => {
    const model = await bench.host();
    await assert.rejects(model.generate({ prompt }), failsWith(code, pattern));
    return model;
  };

  it('says that it was killed from outside, and works again with the next request', async () => {
    const model = await bench.host();
    const running = model.generate({ prompt: 'slow' }, { onText: () => process.kill(model.pid!, 'SIGKILL') });
    await assert.rejects(running, failsWith('CHILD_FAILED', /ended from outside at work \(SIGKILL\)/));
    assert.equal((await model.generate({ prompt: 'hello' })).text, 'hello');
    assert.ok(bench.said.some((sentence) => /again/.test(sentence)));
  });

  it('says that it crashed', async () => {
    await dies('abort', 'CHILD_FAILED', /crashed at work \(SIGABRT/);
  });

  it('knows an allocation that failed', async () => {
    await dies('bad_alloc', 'OUT_OF_MEMORY', /does not fit into the memory of this machine/);
  });

  it('keeps of what it printed the reason and not the prompt', async () => {
    await dies('leak', 'CHILD_FAILED', /exit code 9, GGML_ASSERT\(n_tokens > 0\) failed/);
    assert.ok(bench.lines.some((line) => line.includes('GGML_ASSERT')));
    assert.ok(!bench.lines.join('\n').includes('Jones'));
  });

  it('is not started without end', async () => {
    const model = await bench.host();
    for (let round = 0; round < 3; round += 1) await assert.rejects(model.generate({ prompt: 'abort' }), failsWith('CHILD_FAILED', /SIGABRT/));
    await assert.rejects(model.generate({ prompt: 'hello' }), failsWith('CHILD_FAILED', /failed 3 times in a row/));
    assert.equal(model.pid, undefined);
  });

  it('says that it died while it was loaded', async () => {
    await assert.rejects(bench.host({ ...DOUBLE, id: 'dies' }), failsWith('CHILD_FAILED', /crashed while it was loaded/));
  });

  it('that died between two requests is noticed by the next', async () => {
    const model = await bench.host();
    const pid = model.pid!;
    process.kill(pid, 'SIGKILL');
    await until(() => !isAlive(pid), 'the process is gone');
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal((await model.generate({ prompt: 'hello' })).text, 'hello');
  });
});

describe('a process that hangs', () => {
  it('without a sign of life is ended: stopped by a signal', async () => {
    const model = await bench.host(DOUBLE, { host: { silenceMs: 400 } });
    const pid = model.pid!;
    const running = model.generate({ prompt: 'slow' });
    process.kill(pid, 'SIGSTOP');
    await assert.rejects(running, failsWith('CHILD_FAILED', /no sign of life/));
    await until(() => !isAlive(pid), 'the process is gone');
    assert.equal((await model.generate({ prompt: 'hello' })).text, 'hello');
  });

  it('without a sign of life is ended: stuck in native code', async () => {
    const model = await bench.host(DOUBLE, { host: { silenceMs: 400 } });
    await assert.rejects(model.generate({ prompt: 'block' }), failsWith('CHILD_FAILED', /no sign of life/));
  });

  it('that computes is left alone until the limit of work', async () => {
    const model = await bench.host(DOUBLE, { host: { silenceMs: 300, workTimeoutMs: 1500 } });
    const started = performance.now();
    await assert.rejects(model.generate({ prompt: 'spin' }), failsWith('CHILD_FAILED', /written nothing for/));
    assert.ok(performance.now() - started >= 1500);
  });

  it('that lives and writes nothing is ended at the limit of work', async () => {
    const model = await bench.host(DOUBLE, { host: { silenceMs: 60_000, workTimeoutMs: 600 } });
    await assert.rejects(model.generate({ prompt: 'quiet' }), failsWith('CHILD_FAILED', /written nothing for 1 s/));
  });

  it('while it is loaded is ended at the limit of loading', async () => {
    await assert.rejects(bench.host({ ...DOUBLE, id: 'never' }, { host: { loadTimeoutMs: 400 } }), failsWith('CHILD_FAILED', /was not loaded within/));
  });
});

describe('memory', () => {
  it('that is not there refuses before anything is started, with the figures', async () => {
    const error = failsWith('NOT_ENOUGH_MEMORY', /double needs about 9,000 MiB on cpu, and 3,000 MiB may be used now: 4,000 MiB are free of 16,384 MiB, 1,000 MiB of them kept/);
    await assert.rejects(bench.host(DOUBLE, { host: { readMemory: memory(4000) } }, { ...PLAN, needMiB: 9000 }), error);
    assert.deepEqual(bench.lines, []);
  });

  it('is looked at afresh when the model is loaded again', async () => {
    let availableMiB = 8000;
    const model = await bench.host(DOUBLE, { idleMs: 50, host: { readMemory: () => memory(availableMiB)() } });
    await until(() => model.pid === undefined, 'the model is unloaded');
    availableMiB = 100;
    await assert.rejects(model.generate({ prompt: 'hello' }), failsWith('NOT_ENOUGH_MEMORY', /100 MiB are free/));
    availableMiB = 8000;
    assert.equal((await model.generate({ prompt: 'hello' })).text, 'hello');
  });

  it('that runs out ends the model before the machine swaps', async () => {
    // The stand-in holds less than a real model: the floor of a small machine.
    let availableMiB = 400;
    const model = await bench.host(DOUBLE, { host: { watchMs: 20, readMemory: () => Promise.resolve({ usedMiB: 500 - availableMiB, availableMiB, totalMiB: 500 }) } }, { ...PLAN, needMiB: 1 });
    const pid = model.pid!;
    const running = model.generate({ prompt: 'slow' });
    availableMiB = 10;
    await assert.rejects(running, failsWith('OUT_OF_MEMORY', /was unloaded before this machine ran out of memory: 10 MiB of 500 MiB were left/));
    await until(() => !isAlive(pid), 'the process is gone');
  });

  it('of the process is told, and its most', async () => {
    const model = await bench.host();
    const { residentMiB, peakMiB } = model.memory!;
    assert.ok(residentMiB > 10 && peakMiB >= residentMiB - 1);
  });
});

describe('an idle model', () => {
  it('is unloaded, says so, and is loaded again by the next request', async () => {
    const model = await bench.host(DOUBLE, { idleMs: () => 80 });
    const pid = model.pid!;
    await until(() => !isAlive(pid), 'the process is gone');
    assert.deepEqual(bench.said, ['double was idle for 0.1 s and is unloaded; the next request loads it again.']);
    assert.equal(model.memory, undefined);
    assert.equal((await model.generate({ prompt: 'hello' })).text, 'hello');
    assert.equal(bench.said[1], 'Loading double again.');
  });

  it('is not idle while it works', async () => {
    const model = await bench.host(DOUBLE, { idleMs: 50 });
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 400);
    const pid = model.pid;
    await assert.rejects(model.generate({ prompt: 'slow' }, { signal: abort.signal }), failsWith('CANCELLED'));
    assert.equal(model.pid, pid);
  });
});

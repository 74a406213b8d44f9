import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { processFailure, type ProcessEnd } from '../../../../src/runtime/host/failure.ts';
import { nativeLine } from '../../../../src/runtime/host/nativeLine.ts';
import { countOomKills } from '../../../../src/runtime/host/oomKills.ts';

const END: ProcessEnd = { id: 'llama', device: 'cpu', reason: 'signal SIGKILL', tail: [], residentMiB: 5120, oomKilled: false, wasLoading: false };

describe('why a model\'s process ended', () => {
  for (const [end, code, pattern] of [
    [{ oomKilled: true }, 'OUT_OF_MEMORY', /^The system ended the process of llama at work because memory ran out; it held 5,120 MiB\.$/],
    [{ reason: 'exit code 137', oomKilled: true }, 'OUT_OF_MEMORY', /The system ended/],
    [{}, 'CHILD_FAILED', /ended from outside at work \(SIGKILL\)/],
    [{ reason: 'signal SIGABRT', tail: ['what():  std::bad_alloc'], wasLoading: true }, 'OUT_OF_MEMORY', /an allocation failed while it was loaded/],
    [{ reason: 'signal SIGABRT', tail: ['CUDA error: out of memory'], device: 'cuda' }, 'OUT_OF_MEMORY', /memory of cuda/],
    [{ reason: 'signal SIGSEGV' }, 'CHILD_FAILED', /crashed at work \(SIGSEGV\)/],
    [{ reason: 'exit code 3221225477' }, 'CHILD_FAILED', /crashed at work \(SIGSEGV\)/],
    [{ reason: 'signal SIGILL' }, 'CHILD_FAILED', /does not have \(SIGILL\)/],
    [{ reason: 'signal SIGBUS' }, 'CHILD_FAILED', /a file is shorter than it says/],
    [{ reason: 'exit code 1' }, 'CHILD_FAILED', /ended at work \(exit code 1\)/],
  ] as [Partial<ProcessEnd>, string, RegExp][]) {
    it(`is told for ${JSON.stringify(end)}`, () => {
      const error = processFailure({ ...END, ...end });
      assert.equal(error.code, code);
      assert.match(error.message, pattern);
      assert.notEqual(error.action, '');
    });
  }
});

describe('what is kept of a native library\'s words', () => {
  it('is the form of a known line and nothing behind it', () => {
    assert.equal(nativeLine("GGML_ASSERT(n <= 4) failed: 'Mrs Jones has chest pain'"), 'GGML_ASSERT(n <= 4) failed');
    assert.equal(nativeLine('CUDA error: out of memory'), 'CUDA error: out of memory');
    assert.equal(nativeLine("  what():  std::bad_alloc"), 'what():  std::bad_alloc');
    assert.equal(nativeLine('prompt: Mrs Jones has chest pain'), undefined);
    assert.equal(nativeLine('main: tokens = [ "Mrs", " Jones" ]'), undefined);
  });
});

describe('kills for want of memory', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'attending-oom-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  const count = (): number | undefined => countOomKills({ proc: path.join(folder, 'proc'), cgroup: path.join(folder, 'cgroup') });

  it('are counted for the machine and for the control group of either version', () => {
    assert.equal(count(), undefined);
    write('proc/vmstat', 'pgfault 12\noom_kill 3\n');
    assert.equal(count(), 3);
    write('proc/self/cgroup', '0::/user.slice/app\n');
    write('cgroup/user.slice/app/memory.events', 'low 0\nmax 9\noom 2\noom_kill 2\noom_group_kill 0\n');
    assert.equal(count(), 5);
    write('proc/self/cgroup', '4:memory:/box\n');
    write('cgroup/memory/box/memory.oom_control', 'oom_kill_disable 0\nunder_oom 0\noom_kill 1\n');
    assert.equal(count(), 4);
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ThreadPace, type ProcessorTimes } from '../../../src/runtime/gguf/threads.ts';

/** A machine whose hours we make: cores that this process had, and that stood idle, over a time. */
class Machine {
  #now: ProcessorTimes = { nowMs: -1e6, ownMs: 0, idleMs: 0 };

  read = (): ProcessorTimes => this.#now;

  pass(ms: number, own: number, idle: number): ProcessorTimes {
    const { nowMs, ownMs, idleMs } = this.#now;
    return (this.#now = { nowMs: nowMs + ms, ownMs: ownMs + own * ms, idleMs: idleMs + idle * ms });
  }
}

const LARGE = 2e9;

function paceOn(machine: Machine, { own, idle, most = 4, weightBytes = LARGE }: { own: number; idle: number; most?: number; weightBytes?: number }): ThreadPace {
  const before = machine.read();
  machine.pass(500, own, idle);
  return new ThreadPace({ most, weightBytes, before, read: machine.read });
}

test('on an idle machine all cores are used from the start', () => {
  assert.equal(paceOn(new Machine(), { own: 1, idle: 3 }).threads, 4);
});

test('on a busy machine only as many as it had while loading', () => {
  assert.equal(paceOn(new Machine(), { own: 0.6, idle: 0.5 }).threads, 1);
  assert.equal(paceOn(new Machine(), { own: 1, idle: 1.2 }).threads, 2);
});

test('a tiny model has one thread, whatever is free', () => {
  const pace = paceOn(new Machine(), { own: 1, idle: 3, weightBytes: 1e6 });
  assert.equal(pace.threads, 1);
  assert.equal(pace.look(), 1);
});

test('threads that wait for a core are given up, and tried again when cores are idle, ever more seldom', () => {
  const machine = new Machine();
  const pace = paceOn(machine, { own: 1, idle: 3 });
  machine.pass(100, 3.9, 0);
  assert.equal(pace.look(), 4);
  machine.pass(100, 2.2, 0);
  assert.equal(pace.look(), 2, 'others took two cores');
  machine.pass(1500, 2, 2);
  assert.equal(pace.look(), 2, 'too soon');
  machine.pass(1500, 2, 2);
  assert.equal(pace.look(), 3);
  machine.pass(100, 1.5, 0);
  assert.equal(pace.look(), 1, 'it did not last');
  machine.pass(3000, 1, 3);
  assert.equal(pace.look(), 1);
  machine.pass(2000, 1, 3);
  assert.equal(pace.look(), 2);
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { DeviceReading } from '../../../src/runtime/devices/types.ts';
import { watchDevices, type DeviceWatch, type WatchOptions } from '../../../src/runtime/devices/watch.ts';
import { EIGHT_CARDS, failing, fakeSmi, MISMATCH, ONE_CARD, PROCESSES, speaking } from './fakeSmi.ts';

interface Watched {
  readonly watch: DeviceWatch;
  readonly readings: readonly DeviceReading[];
  readonly calls: () => string[];
  readonly until: (what: (reading: DeviceReading) => boolean) => Promise<DeviceReading>;
}

async function watched(body: string, look: (watched: Watched) => Promise<void>, more: Partial<WatchOptions> = {}): Promise<void> {
  const fake = fakeSmi(body);
  const readings: DeviceReading[] = [];
  const watch = watchDevices({ intervalMs: 200, processes: true, env: fake.env, onReading: (reading) => readings.push(reading), ...more });
  const until = async (what: (reading: DeviceReading) => boolean): Promise<DeviceReading> => {
    for (let from = readings.length, turn = 0; turn < 600; turn += 1) {
      const found = readings.slice(from).find(what);
      if (found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`not seen among ${readings.length} readings; the last: ${JSON.stringify(readings.at(-1))}`);
  };
  try {
    await look({ watch, readings, until, calls: () => readFileSync(fake.callsFile, 'utf8').trim().split('\n') });
  } finally {
    await watch.stop();
    fake.remove();
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('watching the devices', { skip: process.platform === 'win32' ? 'the programs of this test are scripts' : false }, () => {
  it('goes on with one query, however many readings', async () => {
    await watched(speaking(EIGHT_CARDS, PROCESSES), async ({ watch, until, calls }) => {
      const first = await until(({ devices }) => devices.length > 0);
      assert.equal(first.devices.length, 8);
      for (let turn = 0; turn < 4; turn += 1) await until(({ devices }) => devices.length === 8);
      assert.deepEqual(calls().filter((call) => call.startsWith('gpu')), ['gpu 200']);
      const pid = watch.queryPid!;
      assert.ok(isAlive(pid));
      await watch.stop();
      assert.equal(isAlive(pid), false);
    });
  });

  it('asks for processes at a slower pace', async () => {
    await watched(speaking(ONE_CARD, PROCESSES), async ({ until, calls }) => {
      const { devices } = await until(({ devices: [card] }) => (card?.processes.length ?? 0) > 0);
      assert.equal(devices[0]?.processes[0]?.name, 'python3');
      for (let turn = 0; turn < 5; turn += 1) await until(() => true);
      assert.equal(calls().filter((call) => call === 'apps').length, 1);
    });
  });

  it('asks for processes soon after one has come', async () => {
    const growing = `
const started = Date.now();
const lines = () => ONE_CARD.map((line) => line.replace('12390', Date.now() - started > 1000 ? '20000' : '12390'));
if (asked === 'apps') say(${JSON.stringify(PROCESSES)});
else setInterval(() => say(lines()), loopMs);`;
    await watched(growing, async ({ until, calls }) => {
      await until(({ devices: [card] }) => card?.memoryUsedMiB === 20_000);
      for (let turn = 0; turn < 200 && calls().filter((call) => call === 'apps').length < 2; turn += 1) await new Promise((resolve) => setTimeout(resolve, 25));
      assert.equal(calls().filter((call) => call === 'apps').length, 2);
    });
  });

  it('does not ask for processes that nobody looks at', async () => {
    await watched(speaking(ONE_CARD, PROCESSES), async ({ until, calls }) => {
      for (let turn = 0; turn < 4; turn += 1) await until(({ devices }) => devices.length === 1);
      assert.equal(calls().includes('apps'), false);
    }, { processes: false });
  });

  it('puts lines together that come in pieces, and moments apart that come together', async () => {
    const pieces = `
const text = [...ONE_CARD, ...ONE_CARD.map((line) => line.replace('0, GPU', '1, GPU').replace(', 37,', ', 99,'))].join('\\n') + '\\n';
const both = text + text;
let at = 0;
setInterval(() => { process.stdout.write(both.slice(at, at + 31)); at = at + 31 >= both.length ? 0 : at + 31; }, 8);`;
    await watched(pieces, async ({ until, readings }) => {
      for (let turn = 0; turn < 6; turn += 1) await until(({ devices }) => devices.length === 2);
      assert.ok(readings.every(({ devices }) => devices.every(({ utilization }) => utilization === 37 || utilization === 99)));
      assert.ok(readings.every(({ devices }) => devices.length <= 2));
    });
  });

  it('changes its pace with a new query, and ends the one before', async () => {
    await watched(speaking(ONE_CARD), async ({ watch, until, calls }) => {
      await until(({ devices }) => devices.length === 1);
      const before = watch.queryPid!;
      watch.setPace({ intervalMs: 400, processes: false });
      await until(({ devices }) => devices.length === 1);
      for (let turn = 0; turn < 200 && (isAlive(before) || calls().length < 3); turn += 1) await new Promise((resolve) => setTimeout(resolve, 25));
      assert.equal(isAlive(before), false);
      assert.deepEqual(calls().filter((call) => call.startsWith('gpu')), ['gpu 200', 'gpu 400']);
    });
  });

  it('goes on with processor and memory when the query dies, says why, and tries again', async () => {
    const dying = `
if (asked === 'apps') return;
say(ONE_CARD);
setTimeout(() => { console.log('Failed to initialize NVML: Driver/library version mismatch'); process.exit(18); }, 300);`;
    await watched(
      dying,
      async ({ until, calls }) => {
        await until(({ devices }) => devices.length === 1);
        const dead = await until(({ reason }) => reason !== undefined);
        assert.match(dead.reason ?? '', /updated while it ran/);
        assert.deepEqual(dead.devices, []);
        assert.ok(dead.memory.totalMiB > 0);
        await until(({ devices }) => devices.length === 1);
        assert.equal(calls().filter((call) => call.startsWith('gpu')).length, 2);
      },
      { retryMs: [400, 60_000] },
    );
  });

  it('tries a tool that fails seldom', async () => {
    await watched(failing(MISMATCH), async ({ until, calls }) => {
      for (let turn = 0; turn < 6; turn += 1) await until(({ reason }) => /updated while it ran/.test(reason ?? ''));
      assert.deepEqual(calls(), ['gpu 200']);
    });
  });

  it('ends a query that hangs, and says so', async () => {
    await watched('if (asked === "gpu") { say(ONE_CARD); setInterval(() => undefined, 1000); }', async ({ watch, until }) => {
      await until(({ devices }) => devices.length === 1);
      const pid = watch.queryPid!;
      const hung = await until(({ reason }) => reason !== undefined);
      assert.match(hung.reason ?? '', /stopped answering/);
      for (let turn = 0; turn < 200 && isAlive(pid); turn += 1) await new Promise((resolve) => setTimeout(resolve, 25));
      assert.equal(isAlive(pid), false);
    });
  });

  it('asks rocm-smi where there is no nvidia-smi, seldom', { skip: process.platform === 'linux' ? false : 'rocm-smi is of Linux' }, async () => {
    const card = { 'GPU use (%)': '12', 'VRAM Total Memory (B)': '21458059264', 'VRAM Total Used Memory (B)': '27856896', 'Card Series': 'Radeon RX 7900 XT' };
    const fake = fakeSmi(`say([JSON.stringify({ card0: ${JSON.stringify(card)} })]);`, 'rocm-smi');
    const readings: DeviceReading[] = [];
    const watch = watchDevices({ intervalMs: 200, processes: true, env: fake.env, onReading: (reading) => readings.push(reading) });
    for (let turn = 0; turn < 400 && readings.filter(({ devices }) => devices.length === 1).length < 4; turn += 1) await new Promise((resolve) => setTimeout(resolve, 25));
    assert.equal(readings.at(-1)?.devices[0]?.name, 'Radeon RX 7900 XT');
    assert.equal(readFileSync(fake.callsFile, 'utf8').trim().split('\n').length, 1, 'once for several readings');
    await watch.stop();
    fake.remove();
  });

  it('finds a tool that is there when it is asked to look again', async () => {
    const fake = fakeSmi(speaking(ONE_CARD));
    const env: NodeJS.ProcessEnv = { PATH: '/nowhere' };
    const readings: DeviceReading[] = [];
    const watch = watchDevices({ intervalMs: 200, processes: false, env, onReading: (reading) => readings.push(reading) });
    const until = async (what: () => boolean): Promise<void> => {
      for (let turn = 0; turn < 400 && !what(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 25));
      assert.ok(what());
    };
    await until(() => /nvidia-smi nor rocm-smi|This Mac/.test(readings.at(-1)?.reason ?? ''));
    env['PATH'] = fake.env['PATH'];
    watch.retryNow();
    await until(() => readings.at(-1)?.devices.length === 1);
    await watch.stop();
    fake.remove();
  });
});

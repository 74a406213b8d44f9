import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDevices } from '../../../src/runtime/devices/read.ts';
import type { DeviceReading } from '../../../src/runtime/devices/types.ts';
import { EIGHT_CARDS, failing, fakeSmi, LOST, MIG, MISMATCH, NO_DEVICES, NO_DRIVER, OLD_LAPTOP, ONE_CARD, PROCESSES, speaking, UNIFIED } from './fakeSmi.ts';

async function readWith(body: string): Promise<DeviceReading> {
  const fake = fakeSmi(body);
  try {
    return await readDevices(undefined, fake.env);
  } finally {
    fake.remove();
  }
}

describe('reading the devices', { skip: process.platform === 'win32' ? 'the programs of this test are scripts' : false }, () => {
  it('tells a card with its processes, the largest first, by their names alone', async () => {
    const { devices, reason } = await readWith(speaking(ONE_CARD, PROCESSES));
    assert.equal(reason, undefined);
    assert.deepEqual(devices, [
      {
        index: 0,
        name: 'NVIDIA RTX A5000',
        vendor: 'nvidia',
        utilization: 37,
        memoryUsedMiB: 12_390,
        memoryTotalMiB: 24_564,
        temperatureC: 61,
        powerW: 142.33,
        processes: [
          { pid: 4242, name: 'python3', memoryMiB: 11_800 },
          { pid: 991, name: 'blender', memoryMiB: 430 },
          { pid: 17, name: 'a process of another user', memoryMiB: null },
        ],
      },
    ]);
  });

  it('tells eight cards in their order', async () => {
    const { devices } = await readWith(speaking([...EIGHT_CARDS].reverse()));
    assert.deepEqual(devices.map(({ index, utilization, memoryUsedMiB }) => [index, utilization, memoryUsedMiB]), EIGHT_CARDS.map((_, index) => [index, index * 10, index * 9000 + 17]));
  });

  it('has null for what a card does not tell', async () => {
    assert.deepEqual((await readWith(speaking(MIG))).devices[0]?.utilization, null);
    const [unified] = (await readWith(speaking(UNIFIED))).devices;
    assert.deepEqual([unified?.utilization, unified?.memoryUsedMiB, unified?.memoryTotalMiB, unified?.powerW], [3, null, null, 11.2]);
    const [old] = (await readWith(speaking(OLD_LAPTOP))).devices;
    assert.deepEqual([old?.utilization, old?.memoryTotalMiB, old?.powerW], [null, 2002, null]);
  });

  for (const [what, failure, expected] of [
    ['no device', NO_DEVICES, /finds no GPU/],
    ['a driver that was updated', MISMATCH, /updated while it ran.*restart the machine/],
    ['no driver', NO_DRIVER, /cannot reach the NVIDIA driver/],
    ['a lost GPU', LOST, /does not answer any more: restart/],
    ['an exit code that nobody knows', { text: 'What?', exitCode: 77 }, /nvidia-smi failed \(exit code 77\)/],
  ] as const) {
    it(`says in one sentence: ${what}`, async () => {
      const { devices, reason, memory, processor } = await readWith(failing(failure));
      assert.deepEqual(devices, []);
      assert.match(reason ?? '', expected);
      assert.ok(memory.totalMiB > 0 && memory.availableMiB > 0 && processor.cores > 0);
    });
  }

  it('needs no tool to tell of processor and memory', async () => {
    const { devices, reason, memory, processor } = await readDevices(undefined, { PATH: '/nowhere' });
    assert.deepEqual(devices, []);
    assert.match(reason ?? '', /No GPU is known here|This Mac/);
    assert.ok(memory.usedMiB + memory.availableMiB === memory.totalMiB);
    assert.ok(processor.name.length > 0 && (processor.utilization === null || processor.utilization <= 100));
  });

  it('ends a tool that hangs when it is cancelled', async () => {
    const fake = fakeSmi('setInterval(() => undefined, 1000);');
    const abort = new AbortController();
    const reading = readDevices(abort.signal, fake.env);
    setTimeout(() => abort.abort(new Error('enough')), 300);
    await assert.rejects(reading, /enough/);
    fake.remove();
  });

  it('leaves out a line that is torn', async () => {
    const { devices } = await readWith(speaking([...ONE_CARD, '1, GPU-abc, 12, 45']));
    assert.equal(devices.length, 1);
  });
});

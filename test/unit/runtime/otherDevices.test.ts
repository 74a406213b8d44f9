import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { parseRocm } from '../../../src/runtime/devices/amd.ts';
import { parseIoreg } from '../../../src/runtime/devices/apple.ts';
import { parseVmStat, readLinuxMemory } from '../../../src/runtime/devices/memory.ts';

const GIB = 2 ** 30;
const folder = mkdtempSync(path.join(tmpdir(), 'attending-memory-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A Linux machine of 32 GiB with 20 free, and these files of control groups. */
function linux(name: string, cgroups: string, files: Readonly<Record<string, string | number>>): ReturnType<typeof readLinuxMemory> {
  const proc = path.join(folder, name, 'proc');
  const cgroup = path.join(folder, name, 'cgroup');
  mkdirSync(path.join(proc, 'self'), { recursive: true });
  writeFileSync(path.join(proc, 'meminfo'), `MemTotal:       ${(32 * GIB) / 1024} kB\nMemFree:         ${GIB / 1024} kB\nMemAvailable:   ${(20 * GIB) / 1024} kB\n`);
  writeFileSync(path.join(proc, 'self', 'cgroup'), cgroups);
  for (const [file, value] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(cgroup, file)), { recursive: true });
    writeFileSync(path.join(cgroup, file), `${value}\n`);
  }
  return readLinuxMemory({ proc, cgroup });
}

describe('memory', () => {
  it('is the machine\'s where nothing limits it', () => {
    assert.deepEqual(linux('free', '0::/user.slice\n', { 'user.slice/memory.max': 'max', 'user.slice/memory.current': GIB }), { usedMiB: 12 * 1024, availableMiB: 20 * 1024, totalMiB: 32 * 1024 });
  });

  it('is the container\'s in version 2, its file cache counted as free', () => {
    const memory = linux('v2', '0::/\n', { 'memory.max': 8 * GIB, 'memory.current': 5 * GIB, 'memory.stat': `anon ${2 * GIB}\ninactive_file ${3 * GIB}\n` });
    assert.deepEqual(memory, { usedMiB: 2 * 1024, availableMiB: 6 * 1024, totalMiB: 8 * 1024 });
  });

  it('heeds a limit of a group above', () => {
    const memory = linux('above', '0::/pod/inner\n', { 'pod/memory.max': 4 * GIB, 'pod/memory.current': GIB, 'pod/inner/memory.max': 'max' });
    assert.deepEqual([memory.availableMiB, memory.totalMiB], [3 * 1024, 4 * 1024]);
  });

  it('is the container\'s in version 1, whose own group stands at the root', () => {
    const memory = linux('v1', '5:cpu,cpuacct:/docker/abc\n4:memory:/docker/abc\n0::/\n', { 'memory/memory.limit_in_bytes': 2 * GIB, 'memory/memory.usage_in_bytes': GIB, 'memory/memory.stat': `total_inactive_file ${GIB / 2}\n` });
    assert.deepEqual(memory, { usedMiB: 512, availableMiB: 1536, totalMiB: 2048 });
  });

  it('takes version 1\'s largest number for no limit', () => {
    assert.equal(linux('none', '4:memory:/\n', { 'memory/memory.limit_in_bytes': '9223372036854771712', 'memory/memory.usage_in_bytes': GIB }).totalMiB, 32 * 1024);
  });

  it('of a Mac has its caches', () => {
    const text = 'Mach Virtual Memory Statistics: (page size of 16384 bytes)\nPages free:                               20000.\nPages active:                            300000.\nPages inactive:                          250000.\nPages speculative:                         5000.\nPages purgeable:                           1000.\n';
    assert.equal(parseVmStat(text), 276_000 * 16_384);
    assert.equal(parseVmStat('vm_stat: not here'), undefined);
  });
});

describe('GPUs without nvidia-smi', () => {
  it('are told by rocm-smi of different versions', () => {
    const newer = { card0: { 'Temperature (Sensor edge) (C)': '41.0', 'Temperature (Sensor junction) (C)': '45.0', 'Average Graphics Package Power (W)': '22.0', 'GPU use (%)': '12', 'VRAM Total Memory (B)': '21458059264', 'VRAM Total Used Memory (B)': '27856896', 'Card Series': 'Radeon RX 7900 XT' }, system: { 'Driver version': '6.7.0' } };
    assert.deepEqual(parseRocm(`WARNING: AMD GPU device(s) is/are in a low-power state.\n${JSON.stringify(newer)}`), [
      { index: 0, name: 'Radeon RX 7900 XT', vendor: 'amd', utilization: 12, memoryUsedMiB: 27, memoryTotalMiB: 20_464, temperatureC: 41, powerW: 22, processes: [] },
    ]);
    const apu = { card0: { 'Device Name': 'Phoenix3', 'Temperature (Sensor edge) (C)': '31.0', 'Current Socket Graphics Package Power (W)': '7.222', 'GPU use (%)': 'N/A', 'Card Series': 'N/A' } };
    const [reading] = parseRocm(JSON.stringify(apu));
    assert.deepEqual([reading?.name, reading?.utilization, reading?.memoryTotalMiB, reading?.powerW], ['Phoenix3', null, null, 7.222]);
    assert.deepEqual(parseRocm('ERROR: No AMD GPUs found'), []);
    assert.deepEqual(parseRocm('{"card0": {'), []);
  });

  it('are told by the graphics driver of a Mac', () => {
    const text = `+-o AGXAcceleratorG14X  <class AGXAcceleratorG14X, id 0x100000411, registered, matched, active, busy 0 (2 ms), retain 97>
    {
      "model" = "Apple M2 Pro"
      "gpu-core-count" = 19
      "PerformanceStatistics" = {"In use system memory (driver)"=0,"Alloc system memory"=4839260160,"Tiler Utilization %"=3,"recoveryCount"=0,"Renderer Utilization %"=8,"Device Utilization %"=9,"In use system memory"=734003200}
    }
`;
    assert.deepEqual(parseIoreg(text, 32 * GIB), [{ index: 0, name: 'Apple M2 Pro', vendor: 'apple', utilization: 9, memoryUsedMiB: 700, memoryTotalMiB: 32 * 1024, temperatureC: null, powerW: null, processes: [] }]);
    assert.deepEqual(parseIoreg('', 32 * GIB), []);
  });
});

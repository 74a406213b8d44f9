import assert from 'node:assert/strict';
import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { drawReading } from '../../../src/cli/models/gpu.ts';
import type { DeviceReading } from '../../../src/runtime/devices/types.ts';
import { EIGHT_CARDS, failing, fakeSmi, MISMATCH, ONE_CARD, PROCESSES, speaking, type FakeSmi } from '../runtime/fakeSmi.ts';

const root = process.env['ATTENDING_ROOT']!;

describe('attending gpu', { skip: process.platform === 'win32' ? 'the programs of this test are scripts' : false }, () => {
  let folder: string;
  const fakes: FakeSmi[] = [];
  const fake = (body: string): NodeJS.ProcessEnv => {
    const made = fakeSmi(body);
    fakes.push(made);
    return made.env;
  };
  const run = (args: readonly string[], env: NodeJS.ProcessEnv): SpawnSyncReturns<string> =>
    spawnSync(process.execPath, [path.join(folder, 'cli.js'), 'gpu', ...args], { encoding: 'utf8', env });

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'attending-gpu-'));
    await build({
      entryPoints: [path.join(root, 'src/cli/main.ts')],
      outfile: path.join(folder, 'cli.js'),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'error',
      external: ['onnxruntime-node', './data.ts'],
      // With no other command over models in it, which would need packages beside it.
      plugins: [{ name: 'only-gpu', setup: (on) => on.onLoad({ filter: /models\/commands\.ts$/ }, () => ({ loader: 'ts', contents: "export const MODEL_COMMANDS = { gpu: async () => (await import('./gpu.ts')).gpuCommand };" })) }],
    });
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
    for (const made of fakes) made.remove();
  });

  it('prints the keys of docs/interfaces.md', () => {
    const { status, stdout, stderr } = run(['--json'], fake(speaking(ONE_CARD, PROCESSES)));
    assert.equal(status, 0, stderr);
    const { devices, processor, memory, reason } = JSON.parse(stdout) as DeviceReading;
    assert.equal(reason, undefined);
    const { name, utilization, memoryUsedMiB, memoryTotalMiB, temperatureC, powerW } = devices[0]!;
    assert.deepEqual({ name, utilization, memoryUsedMiB, memoryTotalMiB, temperatureC, powerW }, { name: 'NVIDIA RTX A5000', utilization: 37, memoryUsedMiB: 12_390, memoryTotalMiB: 24_564, temperatureC: 61, powerW: 142.33 });
    assert.ok(processor.cores > 0 && memory.totalMiB > 0);
  });

  it('says why there is none, and is not a failure', () => {
    const { status, stdout } = run(['--json'], fake(failing(MISMATCH)));
    assert.equal(status, 0);
    const { devices, reason } = JSON.parse(stdout) as DeviceReading;
    assert.deepEqual(devices, []);
    assert.match(reason ?? '', /restart the machine/);
  });

  it('is a table for people', () => {
    const { stdout } = run([], fake(speaking(EIGHT_CARDS, PROCESSES)));
    assert.match(stdout, /GPU\s+Busy\s+Memory\s+Heat\s+Power\n\s+0\s+NVIDIA H100 80GB HBM3\s+0 %\s+0\.0 \/ 79\.6 GiB\s+30 °C\s+71 W\n/);
    assert.match(stdout, /\n\s+7 {2}NVIDIA H100/);
    assert.match(stdout, /\nProcessor {2}[█░]{20} {2}\d+ % of \d+ threads?/);
  });

  it('goes on with --watch, one object a line, until Ctrl-C', async () => {
    const child = spawn(process.execPath, [path.join(folder, 'cli.js'), 'gpu', '--watch', '--json', '--interval', '200'], { env: fake(speaking(ONE_CARD, PROCESSES)), stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        out += chunk.toString();
        if (out.split('\n').length > 4) resolve();
      });
    });
    child.kill('SIGINT');
    assert.equal(await ended, 130);
    assert.equal(errors, 'attending: Stopped.\n');
    const lines = out.trim().split('\n').map((line) => JSON.parse(line) as DeviceReading);
    assert.ok(lines.length >= 4 && lines.every(({ devices }) => devices[0]?.utilization === 37));
  });

  it('refuses an interval that nothing can keep', () => {
    const { status, stderr } = run(['--watch', '--interval', '10'], fake(speaking(ONE_CARD)));
    assert.equal(status, 2);
    assert.match(stderr, /BAD_FLAG: --interval must be a whole number from 200/);
  });

  it('keeps its lines within the terminal', () => {
    const reading: DeviceReading = { devices: [], reason: 'No GPU is known here: neither nvidia-smi nor rocm-smi is installed.', processor: { name: 'a processor with a long name', cores: 1, utilization: null }, memory: { usedMiB: 512, availableMiB: 512, totalMiB: 1024 } };
    const lines = drawReading(reading, 56).split('\n');
    assert.ok(lines.every((line) => line.length <= 56));
    assert.match(lines.at(-2)!, /n\/a of 1 thread/);
    assert.match(lines.at(-1)!, /█{10}░{10} {2}0\.5 of 1\.0 GiB/);
  });
});

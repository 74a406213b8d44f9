import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { GpuHistory, HISTORY_MS } from '../../../src/extension/gpuHistory.ts';
import { fromGpu } from '../../../src/extension/gpuMessages.ts';
import { IdleSense, paceFor } from '../../../src/extension/gpuPace.ts';
import { statusLabel, statusText, tooltipMarkdown } from '../../../src/extension/gpuTexts.ts';
import type { DeviceReading, GpuReading } from '../../../src/runtime/devices/types.ts';
import { chartsOf } from '../../../webview/gpu/charts.ts';
import { figuresOf } from '../../../webview/gpu/figures.ts';

const CARD: GpuReading = { index: 0, name: 'NVIDIA RTX A5000', vendor: 'nvidia', utilization: 37, memoryUsedMiB: 12_390, memoryTotalMiB: 24_564, temperatureC: 61, powerW: 142.33, processes: [{ pid: 4242, name: 'python3', memoryMiB: 11_800 }] };

function reading(devices: readonly GpuReading[], more: Partial<DeviceReading> = {}): DeviceReading {
  return { devices, processor: { name: 'AMD Ryzen 9 5900X', cores: 24, utilization: 12 }, memory: { usedMiB: 8294, availableMiB: 24_474, totalMiB: 32_768 }, ...more };
}
const NONE = reading([], { reason: 'No GPU is known here: neither nvidia-smi nor rocm-smi is installed.' });

describe('the GPU monitor in the status bar', () => {
  it('tells one card', () => {
    assert.equal(statusText(reading([CARD])), '$(pulse) 37% 12.1/24.0 GiB 61°C 142 W');
    assert.equal(statusLabel(reading([CARD])), 'GPU 37 percent busy, 12.1 of 24.0 GiB of memory used. Show the GPU monitor.');
  });

  it('tells several together: the mean, the sums, the hottest', () => {
    const eight = Array.from({ length: 8 }, (_, index): GpuReading => ({ ...CARD, index, utilization: index * 10, temperatureC: 40 + index, memoryTotalMiB: 81_559, memoryUsedMiB: 30_000 }));
    assert.equal(statusText(reading(eight)), '$(pulse) 8 GPUs 35% 234/637 GiB 47°C 1139 W');
  });

  it('leaves out what is not told', () => {
    assert.equal(statusText(reading([{ ...CARD, utilization: null, memoryUsedMiB: null, memoryTotalMiB: null, powerW: null }])), '$(pulse) 61°C');
  });

  it('tells processor and memory where there is no GPU', () => {
    assert.equal(statusText(NONE), '$(pulse) CPU 12% 8.1/32.0 GiB');
    assert.match(tooltipMarkdown(NONE), /^No GPU is known here: neither nvidia-smi nor rocm-smi is installed\./);
  });

  it('has all GPUs, their processes and the machine in its tooltip', () => {
    const text = tooltipMarkdown(reading([CARD, { ...CARD, index: 1, processes: [{ pid: 7, name: 'x', memoryMiB: null }] }]));
    assert.match(text, /\| GPU \| Busy \| Memory \| Heat \| Power \|\n\| :-- \| --: \| --: \| --: \| --: \|\n\| 0 NVIDIA RTX A5000 \| 37% \| 12\.1\/24\.0 GiB \| 61 °C \| 142 W \|\n\| 1 NVIDIA/);
    assert.match(text, /\| python3 \(4242\) \| 0 \| 11\.5 GiB \|\n\| x \(7\) \| 1 \| n\/a \|/);
    assert.match(text, /\| AMD Ryzen 9 5900X, 24 threads \| 12% \| 8\.1\/32\.0 GiB \|/);
  });

  it('shows names as text, whatever they are', () => {
    const text = tooltipMarkdown(reading([{ ...CARD, processes: [{ pid: 1, name: '[x](command:evil)|<b>$(trash)', memoryMiB: 1 }] }]));
    assert.ok(text.includes('\\[x\\]\\(command:evil\\)\\|\\<b\\>\\$\\(trash\\)'));
  });
});

describe('the pace of the GPU monitor', () => {
  it('is a second for the chart, two for work, seldom for nobody', () => {
    const pace = (panelVisible: boolean, focused: boolean, idle: boolean): number => paceFor({ panelVisible, focused, idle }).intervalMs;
    assert.deepEqual([pace(true, true, true), pace(false, true, false), pace(false, true, true), pace(true, false, false), pace(false, false, false)], [1000, 2000, 10_000, 5000, 30_000]);
    assert.equal(paceFor({ panelVisible: false, focused: false, idle: false }).processes, false);
  });

  it('takes a minute of nearly nothing for rest, and one busy reading for work', () => {
    const sense = new IdleSense();
    const at = (seconds: number, utilization: number): boolean => sense.isIdle(reading([{ ...CARD, utilization }]), seconds * 1000);
    assert.deepEqual([at(0, 3), at(59, 0), at(60, 2), at(62, 80), at(64, 1), at(123, 1), at(124, 1)], [false, false, true, false, false, false, true]);
  });
});

describe('the history of the GPU monitor', () => {
  it('keeps ten minutes', () => {
    const history = new GpuHistory();
    for (let second = 0; second <= 700; second += 1) history.add(reading([CARD]), second * 1000);
    assert.deepEqual([history.samples[0]!.at, history.samples.length], [700_000 - HISTORY_MS, 601]);
  });

  it('starts anew when the GPUs change, and after the clock was set back', () => {
    const history = new GpuHistory();
    history.add(reading([CARD]), 1000);
    history.add(NONE, 2000);
    assert.equal(history.samples.length, 1);
    history.add(NONE, 500);
    assert.deepEqual(history.samples.map(({ at }) => at), [500]);
  });
});

describe('the chart of the GPU monitor', () => {
  const history = (devices: readonly GpuReading[]): GpuHistory => {
    const made = new GpuHistory();
    for (let second = 0; second < 5; second += 1) made.add(reading(devices), second * 1000);
    return made;
  };

  it('draws what the tool tells, the memory up to that of the card', () => {
    const charts = chartsOf(reading([CARD]), history([CARD]).samples, 4000);
    assert.deepEqual(charts.map(({ id, unit, high }) => [id, unit, high]), [['busy', '%', 100], ['memory', 'GiB', 24], ['temperature', '°C', 100], ['power', 'W', undefined]]);
    assert.deepEqual(charts[1]!.series[0]!.points.at(-1), [0, 12.1]);
    const quiet = { ...CARD, temperatureC: null, powerW: null };
    assert.deepEqual(chartsOf(reading([quiet]), history([quiet]).samples, 4000).map(({ id }) => id), ['busy', 'memory']);
  });

  it('has a colour for each of four cards, and the mean of more', () => {
    const cards = (count: number): GpuReading[] => Array.from({ length: count }, (_, index) => ({ ...CARD, index, utilization: index * 10 }));
    assert.deepEqual(chartsOf(reading(cards(4)), history(cards(4)).samples, 4000)[0]!.series.map(({ name, tone }) => [name, tone]), [['GPU 0', 'first'], ['GPU 1', 'second'], ['GPU 2', 'third'], ['GPU 3', 'fourth']]);
    const [mean, ...others] = chartsOf(reading(cards(8)), history(cards(8)).samples, 4000)[0]!.series;
    assert.deepEqual([mean!.name, mean!.points.at(-1), others.length, others.every(({ tone }) => tone === 'quiet')], ['mean', [0, 35], 8, true]);
  });

  it('is of processor and memory where there is no GPU', () => {
    assert.deepEqual(chartsOf(NONE, history([]).samples, 4000).map(({ id }) => id), ['processor', 'memory']);
    assert.deepEqual(figuresOf(NONE).map(({ id, value, detail }) => [id, value, detail]), [['processor', '12 %', 'of 24 threads'], ['memory', '8.1 GiB', 'of 32.0']]);
  });

  it('warns of a hot card and of full memory', () => {
    const figures = figuresOf(reading([{ ...CARD, temperatureC: 91, memoryUsedMiB: 24_000 }]));
    assert.deepEqual(figures.map(({ id, tone }) => [id, tone]), [['busy', 'plain'], ['memory', 'warn'], ['temperature', 'warn'], ['power', 'plain'], ['machine', 'plain']]);
  });

  it('takes no message that is not one', () => {
    assert.equal(fromGpu.safeParse({ kind: 'lookAgain', id: 1 }).success, true);
    assert.equal(fromGpu.safeParse({ kind: 'lookAgain', id: 1, tool: '/bin/sh' }).success, false);
  });
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, after, describe, it } from 'node:test';
import path from 'node:path';
import type { SummaryStatistics } from '../../../src/pipeline/summaryStatistics.ts';
import { startCli, type RunningCli } from '../cli/builtCli.ts';
import { PipelineBench } from './pipelineParts.ts';

// The built command line with real models on both backends.

const bench = new PipelineBench();
afterEach(() => bench.clear());
after(() => bench.remove());

const linux = { skip: process.platform === 'linux' ? false : 'looks into /proc' } as const;
const start = (...more: string[]): RunningCli =>
  startCli(['pipeline', '--input', bench.input, '--summary-model', 'notes-lm:onnx', '--compress-model', 'notes-lm', '--out', bench.out, '--rounds', '0', '--max-new-tokens', '48', '--threads', '1', '--json', ...more]);

/** Names of the bundles that hold models below a process. */
function modelsBelow(pid: number): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const parent = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1];
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
        return Number(parent) === pid ? (/(?:onnx|gguf)-child/.exec(command)?.[0] ?? []) : [];
      } catch {
        return [];
      }
    });
}

const lines = (name: string): number => {
  try {
    return readFileSync(path.join(bench.out, name), 'utf8').split('\n').length - 2;
  } catch {
    return 0;
  }
};

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 3000 && !condition(); i += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  assert.ok(condition());
}

describe('attending pipeline with two models', () => {
  it('never has both in memory: its peak is the larger of the two', linux, async () => {
    bench.writeNotes();
    const running = start();
    const seen: string[][] = [];
    const watch = setInterval(() => seen.push(modelsBelow(running.child.pid!)), 10);
    const { code, stdout, stderr } = await running.ended;
    clearInterval(watch);
    assert.equal(code, 0, stderr);
    const statistics = JSON.parse(stdout) as SummaryStatistics;
    assert.equal(statistics.samples.done, 3);
    assert.ok(seen.every((models) => models.length <= 1), 'never two');
    const order = seen.flat().filter((name, at, all) => name !== all[at - 1]);
    assert.deepEqual(order, ['onnx-child', 'gguf-child'], 'one after the other');
    const peaks = statistics.stages.map(({ peakMiB }) => peakMiB!);
    assert.ok(peaks.every((peak) => peak > 30));
    assert.equal(statistics.peakMiB, Math.max(...peaks));
    assert.match(stderr, /notes-lm is unloaded: process \d+ is gone\.[\s\S]*on cpu[\s\S]*is unloaded/);
    assert.doesNotMatch(stderr, /chest pain|metoprolol/);
  });

  it('goes on after a kill without asking again for what is finished, and gives the same results', linux, async () => {
    bench.writeNotes();
    const whole = start();
    assert.equal((await whole.ended).code, 0);
    const texts = (): unknown => (bench.json('compression_pipeline_results.json') as { samples: { summary: string; compressed: string }[] }).samples.map(({ summary, compressed }) => [summary, compressed]);
    const expected = texts();
    bench.clear();

    const killed = start();
    await until(() => lines('stage1.jsonl') >= 2);
    killed.child.kill('SIGKILL');
    await killed.ended;
    const kept = readFileSync(path.join(bench.out, 'stage1.jsonl'), 'utf8').split('\n').slice(1, 3);
    const { code, stdout, stderr } = await start().ended;
    assert.equal(code, 0, stderr);
    assert.ok((JSON.parse(stdout) as { kept: { summary: number } }).kept.summary >= 2);
    assert.deepEqual(readFileSync(path.join(bench.out, 'stage1.jsonl'), 'utf8').split('\n').slice(1, 3), kept);
    assert.deepEqual(texts(), expected);
  });

  it('ends with Ctrl-C: code 130, no model is left', linux, async () => {
    bench.writeNotes();
    const running = start();
    await until(() => modelsBelow(running.child.pid!).length === 1);
    running.child.kill('SIGINT');
    assert.equal((await running.ended).code, 130);
    assert.deepEqual(modelsBelow(running.child.pid!), []);
  });

  it('counts a bad note, does the rest and ends with code 3', async () => {
    bench.writeNotes(['{"id": "bad"}', { id: 'good', text: 'Chief complaint: cough. Denies fever. Started azithromycin 500 mg daily.' }]);
    const { code, stdout } = await startCli(['pipeline', '--input', bench.input, '--summary-model', 'offline', '--compress-model', 'offline', '--out', bench.out, '--json']).ended;
    assert.equal(code, 3);
    assert.deepEqual((JSON.parse(stdout) as SummaryStatistics).samples, { total: 2, done: 1, failed: 1 });
  });
});

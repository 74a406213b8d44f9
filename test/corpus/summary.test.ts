import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { recogniseEntities } from '../../src/entities/recognise.ts';
import { parseNote } from '../../src/note/note.ts';
import { compressNote } from '../../src/summary/compress.ts';
import { summarizeNote } from '../../src/summary/summarize.ts';

const shared = process.env['ATTENDING_SHARED'] ?? path.join(process.env['ATTENDING_ROOT'] ?? '.', '..', 'shared');
const file = path.join(shared, 'data', 'notes', 'mtsamples.jsonl.gz');
const skip = existsSync(file) ? false : 'no ../shared/data/notes/mtsamples.jsonl.gz';

function readTexts(): string[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter((line) => line !== '');
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}

/** Nearest-rank quantile. */
function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)]!;
}

function describe(values: readonly number[]): string {
  return `median ${quantile(values, 0.5).toFixed(3)}, 5th percentile ${quantile(values, 0.05).toFixed(3)}, least ${quantile(values, 0).toFixed(3)}`;
}

test('compression to half: retention, ratio and support on every note', { skip, timeout: 600_000 }, () => {
  const retention = { even: [] as number[], odd: [] as number[] };
  const broken: string[] = [];
  for (const [i, text] of readTexts().entries()) {
    const note = parseNote(text);
    const { compressed, sentences, metrics } = compressNote(note, recogniseEntities(note), { ratio: 0.5 });
    const total = Object.values(metrics.retention.byType).reduce((sum, count) => sum + count.total, 0);
    if (compressed.length > text.length / 2) broken.push(`${i}: ratio ${metrics.compressionRatio}`);
    if (metrics.unsupported.length > 0) broken.push(`${i}: ${metrics.unsupported.length} unsupported`);
    if (Math.abs((total === 0 ? 1 : 1 - metrics.dropped.length / total) - metrics.retention.overall) > 1e-9) broken.push(`${i}: dropped not all listed`);
    if (sentences.some((sentence) => sentence.sources.length === 0)) broken.push(`${i}: a piece without source`);
    (i % 2 === 0 ? retention.even : retention.odd).push(metrics.retention.overall);
  }
  const all = [...retention.even, ...retention.odd];
  console.log(`compress 0.5: ${all.length} notes, retention ${describe(all)}; even (read while building) ${describe(retention.even)}; odd (held out) ${describe(retention.odd)}`);
  assert.deepEqual(broken, []);
  assert.ok(quantile(all, 0.5) >= 0.9);
  assert.ok(quantile(all, 0.05) >= 0.8);
});

test('summaries: within their words and supported on every note', { skip, timeout: 600_000 }, () => {
  const broken: string[] = [];
  const lengths: number[] = [];
  for (const [i, text] of readTexts().entries()) {
    const note = parseNote(text);
    const { summary, metrics } = summarizeNote(note, recogniseEntities(note));
    const words = summary.match(/\S+/g)?.length ?? 0;
    lengths.push(words);
    if (words > 250 || words === 0) broken.push(`${i}: ${words} words`);
    if (metrics.unsupported.length > 0) broken.push(`${i}: ${metrics.unsupported.length} unsupported`);
  }
  console.log(`summaries: words ${describe(lengths)}`);
  assert.deepEqual(broken, []);
});

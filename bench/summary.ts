import { readFileSync } from 'node:fs';
import path from 'node:path';
import { recogniseEntities } from '../src/entities/recognise.ts';
import { parseNote } from '../src/note/note.ts';
import { compressNote } from '../src/summary/compress.ts';
import { planCompression } from '../src/summary/plan.ts';
import { summarizeNote } from '../src/summary/summarize.ts';
import { median, percentile, row, table } from './table.ts';

// Where the time of compression and summary goes, and how it grows from 1 KB to 1 MB, in one warm process.
// The text is the shipped note, repeated with other numbers so that entities stay distinct.

const example = readFileSync(path.join(process.env['ATTENDING_ROOT']!, 'examples/notes/discharge-summary.txt'), 'utf8');

function textOfLength(length: number): string {
  const parts: string[] = [];
  let total = 0;
  for (let i = 0; total < length; i++) {
    const part = i === 0 ? example : `\nADDENDUM ${i}:\n${example.replace(/\d+/g, (number) => String(Number(number) + i))}`;
    parts.push(part);
    total += part.length;
  }
  return parts.join('').slice(0, length);
}

function time(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

function benchParts(): void {
  const text = textOfLength(10_000);
  const note = parseNote(text);
  const entities = recogniseEntities(note);
  const parts: readonly (readonly [name: string, run: () => void])[] = [
    ['parse and recognise', () => void recogniseEntities(parseNote(text))],
    ['plan (clauses, variants, homes)', () => void planCompression(note, entities)],
    ['compress to half, verified', () => void compressNote(note, entities)],
    ['compress to 0.3, verified', () => void compressNote(note, entities, { ratio: 0.3 })],
    ['summarize, verified', () => void summarizeNote(note, entities)],
  ];
  const rows = parts.map(([name, run]) => {
    for (let i = 0; i < 15; i++) run();
    const runs = Array.from({ length: 50 }, () => time(run));
    return row(name, median(runs).toFixed(1), percentile(runs, 0.95).toFixed(1));
  });
  console.log(table(`A note of ${text.split(/\s+/).length} words`, ['part', 'p50 ms', 'p95 ms'], rows));
}

function benchGrowth(): void {
  const sizes = [1_000, 10_000, 100_000, 1_000_000];
  const measured = sizes.map((size) => {
    const text = textOfLength(size);
    const note = parseNote(text);
    const entities = recogniseEntities(note);
    const repeat = size > 200_000 ? 1 : 5;
    return {
      recognise: median(Array.from({ length: repeat }, () => time(() => void recogniseEntities(parseNote(text))))),
      compress: median(Array.from({ length: repeat }, () => time(() => void compressNote(note, entities)))),
      summarize: median(Array.from({ length: repeat }, () => time(() => void summarizeNote(note, entities)))),
    };
  });
  const rows = (['recognise', 'compress', 'summarize'] as const).map((name) => row(name, ...measured.map((one) => one[name].toFixed(1)), `${(measured[3]![name] / measured[2]![name]).toFixed(1)} x`));
  console.log(table('Growth (median ms; compress and summarize without the first parse and recognition)', ['part', '1 KB', '10 KB', '100 KB', '1 MB', '1 MB / 100 KB (linear: 10)'], rows));
}

benchParts();
benchGrowth();

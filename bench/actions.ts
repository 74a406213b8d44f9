import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Engine } from '../src/engine/engine.ts';
import { median, percentile, row, table } from './table.ts';

// p50 and p95 of each action on a 1,500-word note, and growth from 1 KB to 1 MB, in one warm process.
// Every run parses and recognises anew: nothing is remembered from the run before.

const ROOT = process.env['ATTENDING_ROOT']!;
const example = readFileSync(path.join(ROOT, 'examples/notes/discharge-summary.txt'), 'utf8');

/** A note of about so many words: the shipped note, then its own later sections once more with other numbers. */
function noteOfWords(words: number): string {
  let text = example;
  for (let round = 1; text.split(/\s+/).length < words; round += 1) text += `\nADDENDUM ${round}:\n${example.slice(example.indexOf('HOSPITAL COURSE'))}`;
  const all = text.split(/(?<=\s)/);
  return all.slice(0, words).join('');
}

type Action = 'entities' | 'summarize' | 'compress' | 'code';
const ACTIONS: readonly Action[] = ['entities', 'summarize', 'compress', 'code'];

function time(action: Action, text: string, engine: Engine): number {
  engine.forget();
  const started = performance.now();
  engine[action](text);
  return performance.now() - started;
}

function benchActions(): void {
  const engine = new Engine();
  const text = noteOfWords(1500);
  const rows = ACTIONS.map((action) => {
    for (let i = 0; i < 20; i += 1) time(action, text, engine);
    const runs = Array.from({ length: 60 }, () => time(action, text, engine));
    const p50 = median(runs);
    return row(action, p50.toFixed(1), percentile(runs, 0.95).toFixed(1), p50 <= 40 ? 'met' : 'MISSED');
  });
  console.log(table(`Each action on a note of 1,500 words (${text.length} characters), warm, parse and recognition included`, ['action', 'p50 ms', 'p95 ms', 'target p50 <= 40 ms'], rows));
}

function benchGrowth(): void {
  const engine = new Engine();
  const sizes = [1_000, 10_000, 100_000, 1_000_000];
  const source = longText(1_000_000);
  const rows = ACTIONS.map((action) => {
    const times = sizes.map((size) => {
      const text = source.slice(0, size);
      return median(Array.from({ length: size > 200_000 ? 3 : 9 }, () => time(action, text, engine)));
    });
    const growth = times[3]! / times[2]!;
    return row(action, ...times.map((ms) => ms.toFixed(1)), `${growth.toFixed(1)} x`);
  });
  console.log(table('Growth with the length of the note (median ms)', ['action', '1 KB', '10 KB', '100 KB', '1 MB', '1 MB / 100 KB (linear: 10)'], rows));
}

/** A long text of different notes: the corpus where it is at hand, the shipped note repeated where not. */
function longText(length: number): string {
  const notes = corpus() ?? [example];
  let text = '';
  for (let i = 0; text.length < length; i += 1) text += `${notes[i % notes.length]!}\n\n`;
  return text;
}

function corpus(): string[] | undefined {
  const file = path.join(process.env['ATTENDING_SHARED'] ?? path.join(ROOT, '..', 'shared'), 'data/notes/mtsamples.jsonl.gz');
  if (!existsSync(file)) return undefined;
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

benchActions();
benchGrowth();

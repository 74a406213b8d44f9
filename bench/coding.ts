import { readFileSync } from 'node:fs';
import path from 'node:path';
import { codeNote } from '../src/coding/code.ts';
import { buildCodingTables } from '../src/coding/codingBuild.ts';
import { decodeCoding, encodeCoding } from '../src/coding/codingImage.ts';
import { rankEntries } from '../src/coding/retrieval.ts';
import { termIndex } from '../src/coding/termIndex.ts';
import { recogniseEntities } from '../src/entities/recognise.ts';
import { parseNote } from '../src/note/note.ts';
import { median, percentile, row, table } from './table.ts';

// Coding alone: tables built once, then p50 and p95 on the shipped note and growth with length.

function since(started: number): string {
  return (performance.now() - started).toFixed(1);
}

const steps: (readonly string[])[] = [];
const step = <T>(name: string, run: () => T): T => {
  const started = performance.now();
  const result = run();
  steps.push(row(name, since(started)));
  return result;
};
const image = step('build the tables from codes and synonyms (at build time)', () => encodeCoding(buildCodingTables()));
const { codeSet } = step('read them from their image', () => decodeCoding(image));
rankEntries(['warm'], 1);
console.log(table(`First use, cold (ms): ${codeSet.entries.length} codes, ${termIndex().count} terms`, ['step', 'ms'], steps));

const example = readFileSync(path.join(process.env['ATTENDING_ROOT']!, 'examples/notes/discharge-summary.txt'), 'utf8');
const rows: (readonly string[])[] = [];
for (const length of [1_000, 10_000, 100_000, 1_000_000]) {
  const text = example.repeat(Math.ceil(length / example.length)).slice(0, length);
  const note = parseNote(text);
  const entities = recogniseEntities(note);
  const rounds = length > 200_000 ? 5 : 40;
  for (let i = 0; i < 5; i += 1) codeNote(note, entities);
  const times = Array.from({ length: rounds }, () => {
    const begun = performance.now();
    codeNote(note, entities);
    return performance.now() - begun;
  });
  rows.push(row(`${length / 1000} KB`, median(times).toFixed(1), percentile(times, 0.95).toFixed(1)));
}
console.log(table('codeNote on a parsed and recognised note (ms)', ['length', 'p50', 'p95'], rows));

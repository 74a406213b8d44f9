// How well the tiny language model does what it was taught, on held-out pairs, beside its teacher: retention and unsupported
// entities by the engine's own checks, doses copied exactly, greedy, without repair.
// usage: node scripts/try.mjs trainer/language/measure.ts HELD_OUT.jsonl MODEL.gguf PAIRS [LONGEST_SOURCE]
import { readFileSync } from 'node:fs';
import { Checker } from '../../src/generation/check.ts';
import { readCodes } from '../../src/generation/codeAnswer.ts';
import { readSource } from '../../src/generation/readText.ts';
import { openGguf } from '../../src/runtime/gguf/open.ts';
import type { Pair } from './pairTasks.ts';

const [file, model, most = '100', longest = 'Infinity'] = process.argv.slice(2);
if (file === undefined || model === undefined) throw new Error('usage: measure.ts HELD_OUT.jsonl MODEL.gguf PAIRS');

interface Sums {
  pairs: number;
  same: number;
  retention: number;
  supported: number;
  clean: number;
  doses: number;
  exactDoses: number;
  precision: number;
  recall: number;
}

const zero = (): Sums => ({ pairs: 0, same: 0, retention: 0, supported: 0, clean: 0, doses: 0, exactDoses: 0, precision: 0, recall: 0 });
const sums = new Map<string, Sums>();
const sumsOf = (key: string): Sums => {
  const known = sums.get(key) ?? zero();
  sums.set(key, known);
  return known;
};

function addText(key: string, pair: Pair, text: string): void {
  const sum = sumsOf(key);
  const read = readSource(pair.source);
  const check = new Checker(read).check(text);
  const entities = text === '' ? [] : readSource(text).detailed;
  const doses = entities.filter(({ type, attributes }) => type === 'medication' && attributes?.['dose'] !== undefined);
  const given = new Set(read.detailed.map(({ concept, attributes }) => `${concept ?? ''} ${String(attributes?.['dose'])} ${String(attributes?.['unit'])}`));
  sum.pairs += 1;
  sum.same += Number(text === pair.answer);
  sum.retention += check.metrics.retention.overall;
  sum.clean += Number(check.unsupported.length === 0);
  sum.supported += entities.length === 0 ? 1 : Math.max(0, 1 - check.metrics.unsupported.length / entities.length);
  sum.doses += doses.length;
  sum.exactDoses += doses.filter(({ concept, attributes }) => given.has(`${concept ?? ''} ${String(attributes?.['dose'])} ${String(attributes?.['unit'])}`)).length;
}

function addCodes(pair: Pair, text: string): void {
  const sum = sumsOf('code');
  const said = new Set(readCodes(text).codes);
  const taught = new Set(readCodes(pair.answer).codes);
  const both = [...said].filter((code) => taught.has(code)).length;
  sum.pairs += 1;
  sum.same += Number(text === pair.answer);
  sum.precision += said.size === 0 ? 0 : both / said.size;
  sum.recall += taught.size === 0 ? 1 : both / taught.size;
}

const pairs = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Pair)
  .filter(({ source }) => source.length <= Number(longest));
const step = Math.max(1, Math.floor(pairs.length / Number(most)));
const chosen = pairs.filter((_, i) => i % step === 0).slice(0, Number(most));
const plan = { device: 'cpu', contextLength: 2048, threads: 1, needMiB: 0, reason: '', fallbacks: [] } as const;
const opened = await openGguf({ kind: 'gguf', id: 'notes-lm', file: model }, plan, new AbortController().signal);
for (const pair of chosen) {
  const { text } = await opened.generate({ messages: [{ role: 'user', content: pair.prompt }], maxNewTokens: 600 });
  if (pair.task === 'code') addCodes(pair, text.trim());
  else {
    addText(pair.task, pair, text.trim());
    addText(`${pair.task} (teacher)`, pair, pair.answer);
  }
}
await opened.close();
for (const [key, { pairs: count, same, retention, supported, clean, doses, exactDoses, precision, recall }] of [...sums].sort()) {
  const share = (value: number): string => (value / count).toFixed(3);
  console.log(key === 'code' ? `code: ${count} pairs, same as teacher ${share(same)}, precision ${share(precision)}, recall ${share(recall)}` : `${key}: ${count} pairs, same as teacher ${share(same)}, retention ${share(retention)}, entities supported ${share(supported)}, texts without an unsupported statement ${share(clean)}, doses exact ${exactDoses} of ${doses}`);
}

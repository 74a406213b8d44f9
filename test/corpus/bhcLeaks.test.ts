import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { LeakFinder } from '../../src/dataset/bhc/leak.ts';

// Notes that clinicians dictated: a paragraph of each is taken for the target, taken out and put back.

const SHARED = process.env['ATTENDING_SHARED'] ?? path.join(process.env['ATTENDING_ROOT']!, '..', 'shared');
const LEAST_WORDS = 40;

interface Case {
  readonly before: string;
  readonly target: string;
  readonly after: string;
}

const words = (text: string): string[] => text.toLowerCase().match(/[a-z0-9\u00aa-\uffff]+/g) ?? [];

function cases(): Case[] {
  const lines = gunzipSync(readFileSync(path.join(SHARED, 'data', 'notes', 'mtsamples.jsonl.gz'))).toString().trim().split('\n');
  return lines.flatMap((line, n) => {
    const { text } = JSON.parse(line) as { text: string };
    const paragraphs = text.split(/\n\s*\n/).map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '');
    const long = paragraphs.flatMap((paragraph, at) => (words(paragraph).length >= LEAST_WORDS ? [at] : []));
    const at = long[n % Math.max(1, long.length)];
    if (at === undefined || paragraphs.length < 4) return [];
    return [{ before: `${paragraphs.slice(0, at).join('\n\n')}\n\n`, target: paragraphs[at]!, after: `\n\n${paragraphs.slice(at + 1).join('\n\n')}` }];
  });
}

test('a target that stands in its note is found however it is wrapped, and the rest stays as it is', () => {
  const all = cases();
  assert.ok(all.length > 1000);
  const finder = new LeakFinder();
  for (const change of [(text: string) => text, (text: string) => text.replaceAll(/\s+/g, '\n'), (text: string) => text.toUpperCase().replaceAll(/[.,;:]/g, ' ')]) {
    let whole = 0;
    for (const { before, target, after } of all) {
      const input = before + change(target) + after;
      const leak = finder.find(input, target);
      assert.ok(leak !== undefined);
      if (leak.refused !== undefined) continue;
      let rest = input;
      for (const { from, to } of [...leak.cuts].reverse()) rest = rest.slice(0, from) + rest.slice(to);
      if (words(rest).join(' ') === words(before + after).join(' ')) whole += 1;
    }
    assert.ok(whole / all.length > 0.99, `${whole} of ${all.length}`);
  }
});

test('a note without its target has no leak', () => {
  const finder = new LeakFinder();
  const all = cases();
  const found = all.filter(({ before, target, after }) => finder.find(before + after, target) !== undefined);
  assert.ok(found.length / all.length < 0.005, `${found.length} of ${all.length}`);
});

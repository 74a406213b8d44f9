import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { recogniseEntities } from '../../src/entities/recognise.ts';
import type { Entity } from '../../src/entities/types.ts';
import { parseNote } from '../../src/note/note.ts';
import type { Note, SectionFamily } from '../../src/note/types.ts';

const shared = process.env['ATTENDING_SHARED'] ?? path.join(process.env['ATTENDING_ROOT'] ?? '.', '..', 'shared');
const file = path.join(shared, 'data', 'notes', 'mtsamples.jsonl.gz');
const options = existsSync(file) ? {} : { skip: `no ${path.basename(file)}` };

const DRUG_SECTIONS = new Set<SectionFamily>(['home-medications', 'medications', 'discharge-medications']);
/** An amount of a drug; a value "per dL" is a laboratory's. */
const AMOUNT = /(?<![\d.,])\d[\d.,]{0,8}[ -]?(?:mg|mcg|mEq|units?)\b(?! ?\/ ?dL)/gi;
const FREQUENCY = /\b(?:b\.?i\.?d|t\.?i\.?d|q\.?i\.?d|q\.?h\.?s|q\.?a\.?m|(?:once|twice) (?:a day|daily)|q\. ?\d+ ?h|at bedtime|p\.?r\.?n)\b/gi;

interface Recognised {
  readonly note: Note;
  readonly drugs: readonly Entity[];
}

/** The odd-numbered notes: the even ones were looked at while the grammar was written. */
let notes: Recognised[] | undefined;
function oddNotes(): Recognised[] {
  notes ??= gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter((line, index) => line !== '' && index % 2 === 1).map((line) => {
    const note = parseNote((JSON.parse(line) as { text: string }).text);
    return { note, drugs: recogniseEntities(note).filter(({ type }) => type === 'medication') };
  });
  return notes;
}

/** Counts matches of `pattern` that lie within a drug mention, in the sections that `wanted` names. */
function shareWithin(pattern: RegExp, wanted: (family: SectionFamily) => boolean): { total: number; within: number } {
  let total = 0;
  let within = 0;
  for (const { note, drugs } of oddNotes()) {
    for (const section of note.sections) {
      if (!wanted(section.family)) continue;
      for (const match of note.text.slice(section.body.start, section.body.end).matchAll(pattern)) {
        const start = section.body.start + match.index;
        total += 1;
        if (drugs.some((drug) => drug.start <= start && drug.end >= start + match[0].length)) within += 1;
      }
    }
  }
  return { total, within };
}

test('in sections of medications, at least 93 % of amounts stand within a drug mention', options, (t) => {
  const { total, within } = shareWithin(AMOUNT, (family) => DRUG_SECTIONS.has(family));
  t.diagnostic(`${within} of ${total}`);
  assert.ok(total > 200);
  assert.ok(within / total >= 0.93, `${within} of ${total}`);
});

test('in sections of medications, at least 90 % of frequencies stand within a drug mention', options, (t) => {
  const { total, within } = shareWithin(FREQUENCY, (family) => DRUG_SECTIONS.has(family));
  t.diagnostic(`${within} of ${total}`);
  assert.ok(total > 200);
  assert.ok(within / total >= 0.9, `${within} of ${total}`);
});

test('anywhere, at least 85 % of amounts stand within a drug mention', options, (t) => {
  const { total, within } = shareWithin(AMOUNT, () => true);
  t.diagnostic(`${within} of ${total}`);
  assert.ok(within / total >= 0.85, `${within} of ${total}`);
});

test('mentions are short, hold their name, and start and end on a word, number or bracket', options, () => {
  let wrong = 0;
  let count = 0;
  for (const { note, drugs } of oddNotes()) {
    for (const { start, end, name } of drugs) {
      const text = note.text.slice(start, end);
      count += 1;
      if (name.start < start || name.end > end || end - start > 260 || /^[\s,;:.)-]|[\s,;:(-]$/.test(text)) wrong += 1;
    }
  }
  assert.ok(count > 2500, `${count} mentions`);
  assert.equal(wrong, 0);
});

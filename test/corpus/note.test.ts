import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { parseNote } from '../../src/note/note.ts';
import type { Note } from '../../src/note/types.ts';

const shared = process.env['ATTENDING_SHARED'] ?? path.join(process.env['ATTENDING_ROOT'] ?? '.', '..', 'shared');
const folder = path.join(shared, 'data', 'notes');
const skip = !existsSync(folder) && process.env['CI'] !== 'true' ? 'the notes are not in the shared data folder' : false;

function readGzip(name: string): string {
  return gunzipSync(readFileSync(path.join(folder, name))).toString('utf8');
}

function readMtsamples(): string[] {
  return readGzip('mtsamples.jsonl.gz')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

/** Fields of a CSV with quoted fields that may hold line ends. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== ',') rows.push([]);
    if (match.index + match[0].length >= text.length) break;
  }
  return rows.filter((row) => row.length > 1);
}

function readAciBench(): string[] {
  return ['aci-bench-train.csv.gz', 'aci-bench-valid.csv.gz'].flatMap((name) => {
    const [head = [], ...rows] = readCsv(readGzip(name));
    const column = head.indexOf('note');
    assert.ok(column >= 0, 'aci-bench has a note column');
    return rows.map((row) => row[column] ?? '');
  });
}

/** Sections tile, sentences and tokens cover all that is not white space. */
function assertTiles({ text, sections, sentences, tokens }: Note): void {
  let at = 0;
  for (const section of sections) {
    assert.equal(section.start, at);
    at = section.end;
  }
  assert.equal(at, text.length);
  at = 0;
  for (const { start, end, section } of sentences) {
    assert.equal(text.slice(at, start).trim(), '');
    assert.ok(start >= at && end > start && start >= sections[section]!.start && end <= sections[section]!.end);
    at = end;
  }
  assert.equal(text.slice(at).trim(), '');
  at = 0;
  for (let i = 0; i < tokens.count; i += 1) {
    assert.equal(text.slice(at, tokens.start[i]).trim(), '');
    at = tokens.end[i]!;
  }
  assert.equal(text.slice(at).trim(), '');
}

/** Whether the note has two sections or more that begin with a heading of a known family. */
function isSectioned({ sections }: Note): boolean {
  return sections.filter(({ heading, family }) => heading !== null && family !== 'other').length >= 2;
}

const LONGEST_SANE = 600;

function longestSentence({ sentences }: Note): number {
  return sentences.reduce((longest, { start, end }) => Math.max(longest, end - start), 0);
}

const CORPORA = [
  { name: 'mtsamples', read: readMtsamples, sectioned: 0.9, sane: 0.95, notes: 1400 },
  { name: 'aci-bench', read: readAciBench, sectioned: 0.97, sane: 0.95, notes: 80 },
] as const;

for (const { name, read, sectioned, sane, notes } of CORPORA) {
  test(`${name}: every note is tiled; most are sectioned; sentences are of a sane length`, { skip }, (context) => {
    const parsed = read().map((text) => parseNote(text));
    assert.ok(parsed.length >= notes, `${parsed.length} notes`);
    for (const note of parsed) assertTiles(note);
    const share = parsed.filter(isSectioned).length / parsed.length;
    const short = parsed.filter((note) => longestSentence(note) <= LONGEST_SANE).length / parsed.length;
    const headings = parsed.flatMap(({ sections }) => sections.filter(({ heading }) => heading !== null));
    const known = headings.filter(({ family }) => family !== 'other').length / headings.length;
    context.diagnostic(`${parsed.length} notes; ${(100 * share).toFixed(1)} % with two known sections or more; ${(100 * known).toFixed(1)} % of ${headings.length} headings known; ${(100 * short).toFixed(1)} % without a sentence over ${LONGEST_SANE} characters`);
    assert.ok(share >= sectioned, `sectioned ${share}`);
    assert.ok(short >= sane, `sane ${short}`);
    assert.ok(known >= 0.9, `known headings ${known}`);
  });
}

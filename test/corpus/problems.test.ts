import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { clinicalLexicon } from '../../src/entities/lexicon.ts';
import { composeProblems } from '../../src/entities/problem.ts';
import type { EntityType } from '../../src/entities/types.ts';
import { parseNote } from '../../src/note/note.ts';

const shared = process.env['ATTENDING_SHARED'] ?? path.join(process.env['ATTENDING_ROOT'] ?? '.', '..', 'shared');
const folder = path.join(shared, 'data', 'entities');
const skip = existsSync(folder) ? false : 'shared data not there';

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}
interface Document {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

function readText(name: string): string {
  return gunzipSync(readFileSync(path.join(folder, name))).toString('utf8');
}

/** Sentences of an IOB file, their words joined by blanks. Runs of I- without a B- are one mention. */
function readConll(name: string): Document[] {
  return readText(name)
    .split(/\n\s*\n/)
    .filter((block) => !block.startsWith('-DOCSTART-') && block.trim() !== '')
    .map((block) => {
      let text = '';
      let open: { start: number; end: number; type: string } | undefined;
      const mentions: Mention[] = [];
      for (const row of block.split('\n')) {
        const columns = row.split('\t');
        const word = columns[0] ?? '';
        const tag = columns.at(-1) ?? 'O';
        const start = text.length;
        text += `${word} `;
        if (tag === 'O') open = undefined;
        else if (open === undefined || tag.startsWith('B-')) mentions.push((open = { start, end: start + word.length, type: tag.slice(2) }));
        else open.end = start + word.length;
      }
      return { text, mentions };
    });
}

/** MACCROBAT: offsets in code points, turned into UTF-16 units. */
function readMaccrobat(): Document[] {
  return readText('maccrobat.jsonl.gz')
    .trim()
    .split('\n')
    .map((line) => {
      const { text, entities } = JSON.parse(line) as { text: string; entities: Mention[] };
      const offsets: number[] = [];
      for (let i = 0; i < text.length; i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1) offsets.push(i);
      offsets.push(text.length);
      return { text, mentions: entities.map(({ start, end, type }) => ({ type, start: offsets[start] ?? 0, end: offsets[end] ?? text.length })) };
    });
}

/** What lexicons and suffixes find, by type; spellings that need a value are left out. */
function findAll(text: string, types: readonly EntityType[]): { start: number; end: number }[] {
  const note = parseNote(text);
  const { start, end } = note.tokens;
  const { automaton, concepts } = clinicalLexicon();
  const matches = automaton.match(note);
  const named = matches.filter(({ payload }) => concepts[payload]?.needsValue === false && types.includes(concepts[payload].type));
  const composed = composeProblems(note, matches.filter(({ payload }) => concepts[payload]?.type === 'anatomy')).filter(({ type }) => types.includes(type));
  let reached = 0;
  const found: { start: number; end: number }[] = [];
  for (const { first, last } of [...named, ...composed].sort((a, b) => a.first - b.first || b.last - a.last)) {
    if (first < reached) continue;
    reached = last;
    found.push({ start: start[first]!, end: end[last - 1]! });
  }
  return found;
}

function share(of: readonly { start: number; end: number }[], among: readonly { start: number; end: number }[]): number {
  return of.filter((a) => among.some((b) => a.start < b.end && b.start < a.end)).length;
}

interface Score {
  recall: number;
  precision: number;
}

/** Overlap recall and precision on the documents of odd number: the even ones are for developing. */
function scoreOf(documents: readonly Document[], goldTypes: readonly string[], types: readonly EntityType[], half: 0 | 1): Score {
  let gold = 0;
  let goldFound = 0;
  let found = 0;
  let foundGold = 0;
  for (const [i, { text, mentions }] of documents.entries()) {
    if (i % 2 !== half) continue;
    const wanted = mentions.filter(({ type }) => goldTypes.includes(type));
    const got = findAll(text, types);
    gold += wanted.length;
    goldFound += share(wanted, got);
    found += got.length;
    foundGold += share(got, mentions);
  }
  return { recall: goldFound / gold, precision: foundGold / found };
}

/** Floors a little under what was measured on the odd half. */
const CORPORA: readonly { name: string; read: () => Document[]; gold: string[]; types: EntityType[]; recall: number; precision: number }[] = [
  { name: 'NCBI disease', read: () => readConll('ncbi-dev.conll.gz'), gold: ['Disease'], types: ['problem'], recall: 0.68, precision: 0.8 },
  { name: 'BC5CDR (chemicals and diseases)', read: () => readConll('bc5cdr-dev.conll.gz'), gold: ['Entity'], types: ['problem', 'medication'], recall: 0.71, precision: 0.86 },
  { name: 'MACCROBAT diseases', read: readMaccrobat, gold: ['Disease_disorder'], types: ['problem'], recall: 0.77, precision: 0.92 },
  { name: 'MACCROBAT signs and symptoms', read: readMaccrobat, gold: ['Sign_symptom'], types: ['problem'], recall: 0.69, precision: 0.92 },
  { name: 'MACCROBAT treatments', read: readMaccrobat, gold: ['Therapeutic_procedure'], types: ['procedure', 'medication'], recall: 0.57, precision: 0.9 },
  { name: 'MACCROBAT diagnostic procedures', read: readMaccrobat, gold: ['Diagnostic_procedure'], types: ['procedure', 'lab', 'vital'], recall: 0.53, precision: 0.9 },
];

describe('problem and procedure lexicons against annotated corpora', { skip }, () => {
  for (const { name, read, gold, types, recall, precision } of CORPORA) {
    it(name, (t) => {
      const documents = read();
      const score = scoreOf(documents, gold, types, 1);
      t.diagnostic(`recall ${score.recall.toFixed(3)}, precision ${score.precision.toFixed(3)} (overlap, odd half); even half: recall ${scoreOf(documents, gold, types, 0).recall.toFixed(3)}`);
      assert.ok(score.recall >= recall, `recall ${score.recall.toFixed(3)} under ${String(recall)}`);
      assert.ok(score.precision >= precision, `precision ${score.precision.toFixed(3)} under ${String(precision)}`);
    });
  }
});

// Writes the corpora as words and features for the trainer, through the very code that inference uses.
// usage: node scripts/try.mjs trainer/export/main.ts FOLDER [names TRAIN.jsonl DEV.jsonl]
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { recogniseEntities } from '../../src/entities/recognise.ts';
import { parseNote } from '../../src/note/note.ts';
import { ruleBits, wordForm } from '../../src/tagger/features.ts';
import { readConll, readMaccrobat } from './corpora.ts';
import type { CorpusDocument } from './corpora.ts';
import { readUnlabelled } from './unlabelled.ts';

const [folder = '.', mode = 'clinical', ...files] = process.argv.slice(2);

/** Words by their spelling, numbered from 1 in order of first sight; 0 is the padding. */
const indices = new Map<string, number>();

function indexOf(word: string): number {
  const known = indices.get(word);
  if (known !== undefined) return known;
  indices.set(word, indices.size + 1);
  return indices.size;
}

const lost = new Map<string, number>();

/** One document as a line: words, bits, sentence of each word, and mentions [first word, past the last, type, 1 where its ends are words' ends]. */
function toLine({ id, corpus, part, form, text, mentions }: CorpusDocument): string {
  const note = parseNote(text);
  const { count, start, end, sentence } = note.tokens;
  const words = Array.from({ length: count }, (_, i) => indexOf(text.slice(start[i], end[i])));
  const spans: [number, number, string, number][] = [];
  let first = 0;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (first < count && end[first]! <= mention.start) first += 1;
    let last = first;
    while (last < count && start[last]! < mention.end) last += 1;
    if (last === first) continue;
    // Who reads names cuts a possessive off: "Smith's" is the word, "Smith" the name.
    const rest = corpus === 'names' ? text.slice(mention.end, end[last - 1]) : '';
    const exact = start[first] === mention.start && (end[last - 1] === mention.end || rest === "'s" || rest === "'S" || rest === '’s');
    if (!exact) lost.set(`${corpus} ${part} ${form}`, (lost.get(`${corpus} ${part} ${form}`) ?? 0) + 1);
    spans.push([first, last, mention.type, exact ? 1 : 0]);
  }
  return JSON.stringify({ id, corpus, part, form, words, bits: [...ruleBits(note, recogniseEntities(note))], sentences: [...sentence], spans });
}

function readNames(file: string, part: 'train' | 'dev'): CorpusDocument[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line, i) => {
      const { text, spans } = JSON.parse(line) as { text: string; spans: CorpusDocument['mentions'] };
      return { id: `${part}-${String(i)}`, corpus: 'names', part, form: 'written', text, mentions: spans };
    });
}

const documents =
  mode === 'names'
    ? [...readNames(files[0]!, 'train'), ...readNames(files[1]!, 'dev')]
    : [...readConll('bc5', 'train'), ...readConll('bc5', 'dev'), ...readConll('ncbi', 'train'), ...readConll('ncbi', 'dev'), ...readMaccrobat(), ...readUnlabelled()];
mkdirSync(folder, { recursive: true });
const output = openSync(path.join(folder, 'documents.jsonl'), 'w');
const counts = new Map<string, { documents: number; words: number; mentions: number }>();
for (const document of documents) {
  const line = toLine(document);
  writeSync(output, `${line}\n`);
  const key = `${document.corpus} ${document.part} ${document.form}`;
  const seen = counts.get(key) ?? { documents: 0, words: 0, mentions: 0 };
  counts.set(key, { documents: seen.documents + 1, words: seen.words + (line.split('"bits"')[0] ?? '').split(',').length - 4, mentions: seen.mentions + document.mentions.length });
}
closeSync(output);
const forms = openSync(path.join(folder, 'forms.jsonl'), 'w');
for (const word of indices.keys()) {
  const { key, characters, ngrams, shape } = wordForm(word);
  writeSync(forms, `${JSON.stringify({ word, key, characters: [...characters], ngrams: [...ngrams], shape })}\n`);
}
closeSync(forms);
for (const [key, { documents: texts, words, mentions }] of counts) console.log(`${key}: ${String(texts)} texts, ${String(words)} words, ${String(mentions)} mentions, ${String(lost.get(key) ?? 0)} not on words' ends`);
console.log(`${String(indices.size)} different words`);
writeFileSync(path.join(folder, 'export.json'), JSON.stringify({ counts: Object.fromEntries(counts), lost: Object.fromEntries(lost) }, null, 1));

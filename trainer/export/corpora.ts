import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A mention in a corpus: UTF-16 offsets into the document's text and the type as the corpus names it. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** A text of a corpus. `corpus` says which labels it bears; `text` corpora bear none. */
export interface CorpusDocument {
  readonly id: string;
  readonly corpus: 'bc5' | 'ncbi' | 'maccrobat' | 'text' | 'names';
  readonly part: 'train' | 'dev';
  /** How the words of an IOB file were put together: blanks between all of them, a sentence a text; or as one writes, an abstract a text. */
  readonly form: 'spaced' | 'written';
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

const shared = process.env['ATTENDING_SHARED'] ?? path.join(process.env['ATTENDING_ROOT'] ?? '.', '..', 'shared');

export function readData(name: string): string {
  const bytes = readFileSync(path.join(shared, 'data', name));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

interface Row {
  readonly word: string;
  readonly tag: string;
}

/** Abstracts of sentences of rows. NCBI's files do not part abstracts: ten sentences count as one. */
function readRows(name: string): { id: string; sentences: Row[][] }[] {
  const documents: { id: string; sentences: Row[][] }[] = [];
  for (const block of readData(name).split(/\n\s*\n/)) {
    if (block.trim() === '') continue;
    const heading = /^-DOCSTART- \((\d+)\)/.exec(block);
    if (heading !== null) {
      documents.push({ id: heading[1]!, sentences: [] });
      continue;
    }
    const open = documents.at(-1);
    const parted = /^\d+$/.test(open?.id ?? '');
    if (open === undefined || (!parted && open.sentences.length >= 10)) documents.push({ id: `block-${String(documents.length)}`, sentences: [] });
    documents.at(-1)!.sentences.push(
      block
        .trim()
        .split('\n')
        .map((line) => {
          const columns = line.split('\t');
          return { word: columns[0] ?? '', tag: columns.at(-1) ?? 'O' };
        }),
    );
  }
  return documents;
}

const NO_SPACE_BEFORE = new Set([',', '.', ';', ':', ')', ']', '%', '?', '!', "'s", "'", '’s']);
const NO_SPACE_AFTER = new Set(['(', '[']);
const TIGHT = new Set(['-', '/', '–']);

/** Joins words as one writes them, or with a blank each. Runs of I- without a B- are one mention. */
function joinRows(sentences: readonly Row[][], written: boolean): { text: string; mentions: GoldMention[] } {
  let text = '';
  const mentions: { start: number; end: number; type: string }[] = [];
  for (const rows of sentences) {
    let open: { start: number; end: number; type: string } | undefined;
    for (const [i, { word, tag }] of rows.entries()) {
      const before = rows[i - 1]?.word ?? '';
      const tight = written && (NO_SPACE_BEFORE.has(word) || NO_SPACE_AFTER.has(before) || TIGHT.has(word) || TIGHT.has(before));
      if (text !== '' && !(tight && i > 0)) text += ' ';
      const start = text.length;
      text += word;
      if (tag === 'O') open = undefined;
      else if (open === undefined || tag.startsWith('B-')) mentions.push((open = { start, end: text.length, type: tag.slice(2) }));
      else open.end = text.length;
    }
  }
  return { text, mentions };
}

/** An IOB corpus in both forms. */
export function readConll(corpus: 'bc5' | 'ncbi', part: 'train' | 'dev'): CorpusDocument[] {
  const name = corpus === 'bc5' ? 'bc5cdr' : 'ncbi';
  const documents: CorpusDocument[] = [];
  for (const { id, sentences } of readRows(`entities/${name}-${part}.conll.gz`)) {
    for (const [i, rows] of sentences.entries()) documents.push({ id: `${id}.${String(i)}`, corpus, part, form: 'spaced', ...joinRows([rows], false) });
    documents.push({ id, corpus, part, form: 'written', ...joinRows(sentences, true) });
  }
  return documents;
}

/**
 * Our types for MACCROBAT's: the eight that name what our entities name. History, family history, dosages, detailed
 * descriptions and the rest are none.
 */
const MACCROBAT_TYPES: Readonly<Record<string, string>> = {
  Disease_disorder: 'problem',
  Sign_symptom: 'problem',
  Medication: 'medication',
  Diagnostic_procedure: 'procedure',
  Therapeutic_procedure: 'procedure',
  Lab_value: 'lab',
  Date: 'date',
  Biological_structure: 'anatomy',
};

/** MACCROBAT with our types; offsets in code points turned into UTF-16 units. */
export function readMaccrobat(): CorpusDocument[] {
  return readData('entities/maccrobat.jsonl.gz')
    .trim()
    .split('\n')
    .map((line) => {
      const { id, text, entities } = JSON.parse(line) as { id: string; text: string; entities: GoldMention[] };
      const offsets: number[] = [];
      for (let i = 0; i < text.length; i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1) offsets.push(i);
      offsets.push(text.length);
      const mentions = entities.flatMap(({ start, end, type }) => {
        const ours = MACCROBAT_TYPES[type];
        return ours === undefined ? [] : [{ start: offsets[start] ?? 0, end: offsets[end] ?? text.length, type: ours }];
      });
      return { id, corpus: 'maccrobat', part: 'train', form: 'written', text, mentions };
    });
}

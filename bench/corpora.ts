import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { EntityType } from '../src/entities/types.ts';
import type { Span } from '../src/note/types.ts';

// Readers of the corpora in the shared data folder: each gives text and gold spans in UTF-16 code units.

/** A gold mention; `label` is the corpus's own type. */
export interface GoldMention extends Span {
  readonly label: string;
}

export interface GoldDocument {
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

const SHARED = process.env['ATTENDING_SHARED'] ?? path.join(process.env['ATTENDING_ROOT'] ?? '.', '..', 'shared');

/** Path of a file of the shared data, e.g. "entities/ncbi-dev.conll.gz". */
export function corpusPath(name: string): string {
  return path.join(SHARED, 'data', name);
}

/** Whether all the named corpora are there. */
export function hasCorpora(...names: readonly string[]): boolean {
  return names.every((name) => existsSync(corpusPath(name)));
}

/** Text of a corpus file, unpacked where it is gzip. */
export function readCorpus(name: string): string {
  const bytes = readFileSync(corpusPath(name));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function readLines(name: string): unknown[] {
  return readCorpus(name).split('\n').filter((line) => line !== '').map((line): unknown => JSON.parse(line));
}

/** How the words of a CoNLL sentence become text again: with a blank between any two, or set as a writer sets them. */
export type Joining = 'blanks' | 'natural';

/**
 * Sentences of a CoNLL file, one document each. IOB1 and IOB2: a mention starts with `B-`, or with `I-` after `O`
 * or after another type.
 */
export function parseConll(content: string, joining: Joining = 'blanks'): GoldDocument[] {
  const documents: GoldDocument[] = [];
  for (const block of content.split(/\n\s*\n/)) {
    const rows = block.split('\n').filter((row) => row.trim() !== '' && !row.startsWith('-DOCSTART-'));
    if (rows.length > 0) documents.push(readSentence(rows, joining));
  }
  return documents;
}

function readSentence(rows: readonly string[], joining: Joining): GoldDocument {
  let text = '';
  let last = '';
  let open: { start: number; end: number; label: string } | undefined;
  const mentions: GoldMention[] = [];
  for (const row of rows) {
    const columns = row.split('\t');
    const word = columns[0] ?? '';
    const tag = columns.at(-1) ?? 'O';
    if (text !== '' && (joining === 'blanks' || standApart(last, word))) text += ' ';
    const start = text.length;
    text += word;
    last = word;
    const label = tag.slice(2);
    if (tag === 'O') open = undefined;
    else if (open?.label !== label || tag.startsWith('B-')) mentions.push((open = { start, end: text.length, label }));
    else open.end = text.length;
  }
  return { text, mentions };
}

/** Whether two words of a tokenised sentence had a blank between them, as far as their form tells. */
function standApart(before: string, word: string): boolean {
  if (/^[,;:)\]}%?!]/.test(word) || /^[([{]$/.test(before)) return false;
  if (word === '.' || word === '-' || word === '/') return false;
  if (before === '.' && /^\d/.test(word)) return false;
  return before !== '-' && before !== '/';
}

export function readConll(name: string, joining: Joining = 'blanks'): GoldDocument[] {
  return parseConll(readCorpus(name), joining);
}

/** Offsets in code points turned into UTF-16 code units. */
export function fromCodePoints(text: string, spans: readonly GoldMention[]): GoldMention[] {
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += text.codePointAt(at)! > 0xffff ? 2 : 1) offsets.push(at);
  offsets.push(text.length);
  return spans.map(({ start, end, label }) => ({ label, start: offsets[start] ?? text.length, end: offsets[end] ?? text.length }));
}

interface TypedSpan extends Span {
  readonly type: string;
}

/** MACCROBAT's case reports with all of its 41 types; white space at the edges of a mention is cut. */
export function readMaccrobat(): GoldDocument[] {
  return (readLines('entities/maccrobat.jsonl.gz') as { text: string; entities: readonly TypedSpan[] }[]).map(({ text, entities }) => {
    const mentions = fromCodePoints(text, entities.map(({ start, end, type }) => ({ start, end, label: type })));
    return { text, mentions: mentions.map((mention) => trim(text, mention)).sort((a, b) => a.start - b.start || a.end - b.end) };
  });
}

function trim(text: string, { start, end, label }: GoldMention): GoldMention {
  const written = text.slice(start, end);
  return { label, start: start + (written.length - written.trimStart().length), end: end - (written.length - written.trimEnd().length) };
}

/** What a gold label of MACCROBAT may be in Attending: a diagnostic procedure is a result, a vital sign or a procedure. Labels not listed count neither way. */
export const MACCROBAT_TYPES: Readonly<Record<string, readonly EntityType[]>> = {
  Sign_symptom: ['problem'],
  Disease_disorder: ['problem'],
  Medication: ['medication'],
  Therapeutic_procedure: ['procedure'],
  Diagnostic_procedure: ['procedure', 'lab', 'vital'],
  Date: ['date'],
};

/** The labels that the tagger has types for: those above, and values and sites, which rules give as attributes of a mention and not alone. */
export const MACCROBAT_EIGHT: Readonly<Record<string, readonly EntityType[]>> = { ...MACCROBAT_TYPES, Lab_value: ['lab'], Biological_structure: ['anatomy'] };

/** BC5CDR as it is given here has one label for chemicals and diseases. */
export const BC5CDR_TYPES: Readonly<Record<string, readonly EntityType[]>> = { Entity: ['problem', 'medication'] };
export const NCBI_TYPES: Readonly<Record<string, readonly EntityType[]>> = { Disease: ['problem'] };

/** A synthetic text with gold identifiers; labels are Presidio's. */
export interface IdentifierText extends GoldDocument {
  readonly id: string;
}

export function readIdentifierTexts(): IdentifierText[] {
  return (readLines('deid/presidio-synth.jsonl.gz') as { id: number; text: string; spans: readonly TypedSpan[] }[]).map(({ id, text, spans }) => ({
    id: String(id),
    text,
    mentions: spans.map(({ start, end, type }) => ({ start, end, label: type })).sort((a, b) => a.start - b.start),
  }));
}

/** One line of the NegEx kit: a concept in its sentence. `start` is -1 where the sentence does not have it. */
export interface NegexLine extends Span {
  /** Line of the file, the heads of the columns being line 1: what "even" and "odd" mean. */
  readonly number: number;
  readonly text: string;
  readonly negated: boolean;
  readonly historical: boolean;
  /** Of somebody else than the patient. */
  readonly other: boolean;
}

export function readNegexKit(): NegexLine[] {
  const rows = readCorpus('negation/negex-kit.tsv').split('\n').slice(1).filter((row) => row.trim() !== '');
  return rows.map((row, index) => {
    const [, concept = '', text = '', negation = '', temporality = '', experiencer = ''] = row.split('\t');
    // The mention stands in capitals in its sentence.
    const capitals = concept.trim().toUpperCase();
    const exact = text.indexOf(capitals);
    const start = exact >= 0 ? exact : text.toUpperCase().indexOf(capitals);
    return { number: index + 2, text, start, end: start + capitals.length, negated: negation === 'Negated', historical: temporality === 'Historical', other: experiencer.trim() !== 'Patient' };
  });
}

/** The transcribed notes, tests and measuring only. */
export function readNotes(): string[] {
  return (readLines('notes/mtsamples.jsonl.gz') as { text: string }[]).map(({ text }) => text);
}

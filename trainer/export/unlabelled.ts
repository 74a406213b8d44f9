import { readData } from './corpora.ts';
import type { CorpusDocument } from './corpora.ts';

function document(id: string, text: string): CorpusDocument {
  return { id, corpus: 'text', part: 'train', form: 'written', text, mentions: [] };
}

function readLines<T>(name: string): T[] {
  return readData(name)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

function readMedquad(): CorpusDocument[] {
  const seen = new Set<string>();
  const documents: CorpusDocument[] = [];
  for (const { id, question, answer } of readLines<{ id: string; question: string; answer: string | null }>('qa/medquad.jsonl.gz')) {
    // The same boilerplate answers many questions: a sentence is taken once.
    const sentences = (answer ?? '').split(/(?<=[.?!])\s+/).filter((sentence) => sentence.length > 3 && !seen.has(sentence) && seen.add(sentence));
    documents.push(document(id, [question, ...sentences].join(' ').replace(/[ \t]{2,}/g, ' ')));
  }
  return documents;
}

function readMedmcqa(): CorpusDocument[] {
  interface Question {
    readonly id: string;
    readonly question: string;
    readonly exp: string | null;
    readonly opa: string;
    readonly opb: string;
    readonly opc: string;
    readonly opd: string;
  }
  return readLines<Question>('qa/medmcqa-dev.json').map(({ id, question, exp, opa, opb, opc, opd }) =>
    document(id, [question, `${opa}, ${opb}, ${opc}, ${opd}.`, exp ?? ''].join('\n')),
  );
}

function readCodiesp(): CorpusDocument[] {
  return readLines<{ id: string; text: string }>('coding/codiesp-train-en.jsonl.gz').map(({ id, text }) => document(id, text));
}

/** Fields of a CSV text with quotes, row by row. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, separator] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\n\r]*))(,|\r?\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (separator !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

function readAciBench(): CorpusDocument[] {
  const rows = readCsv(readData('notes/aci-bench-train.csv.gz')).slice(1);
  return rows.flatMap(([, id = '', dialogue = '', note = '']) => [document(`${id}-dialogue`, dialogue), document(`${id}-note`, note)]);
}

/** Titles of ICD-10-CM that are no mere variants (at most five characters of code), forty to a text. */
function readIcd(): CorpusDocument[] {
  const titles = readData('icd/icd10cm-order-2026.txt.gz')
    .split('\n')
    .filter((line) => line.slice(6, 14).trim().length <= 5)
    .map((line) => line.slice(77).trim());
  return grouped('icd', titles);
}

/** The Alphabetic Index: each term after those it stands under ("Aberrant artery basilar"). */
function readIndex(): CorpusDocument[] {
  const path: string[] = [];
  const terms: string[] = [];
  for (const [, tag, closing, title] of readData('icd/icd10cm-index-2017.xml.gz').matchAll(/<(mainTerm|term)\b[^>]*>|<\/(mainTerm|term)>|<title>(.*?)<\/title>/g)) {
    if (tag !== undefined) path.push('');
    else if (closing !== undefined) path.pop();
    else if (title !== undefined && path.length > 0) {
      path[path.length - 1] = title.replace(/<[^>]*>/g, ' ').replaceAll('&amp;', '&').replaceAll('&apos;', "'").replaceAll('&quot;', '"');
      terms.push(path.join(' '));
    }
  }
  return grouped('index', terms);
}

function grouped(name: string, lines: readonly string[]): CorpusDocument[] {
  const documents: CorpusDocument[] = [];
  for (let i = 0; i < lines.length; i += 40) documents.push(document(`${name}-${String(i)}`, `${lines.slice(i, i + 40).join('.\n')}.`));
  return documents;
}

/**
 * The openly licensed text for pre-training: MedQuAD and ACI-Bench (train part) and CodiEsp (train part), CC BY 4.0;
 * MedMCQA, MIT; ICD-10-CM titles and index, works of the US Government. Never mtsamples.
 */
export function readUnlabelled(): CorpusDocument[] {
  return [...readMedquad(), ...readMedmcqa(), ...readCodiesp(), ...readAciBench(), ...readIcd(), ...readIndex()];
}

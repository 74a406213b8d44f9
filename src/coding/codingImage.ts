import { packNumbers, unpackNumbers } from '../platform/packedNumbers.ts';
import type { CodingTables, TermTables } from './codingTypes.ts';
import { Vocabulary } from './words.ts';

const TABLES = ['entry', 'also', 'source', 'words', 'from', 'ordered', 'groups', 'postings', 'starts'] as const;
type NumberTable = (typeof TABLES)[number];

/** The tables as JSON-safe text, made at build time: what ships reads them instead of building them. */
export interface CodingImage {
  /** Lines; a code and its description on one line, separated by a bar. */
  readonly codes: string;
  readonly vocabulary: string;
  /** Lines of term, tab, written form. */
  readonly capitals: string;
  readonly numbers: Readonly<Record<NumberTable, string>>;
}

/** Writes tables as an image. */
export function encodeCoding({ codeSet, terms }: CodingTables): CodingImage {
  return {
    codes: codeSet.entries.map(({ code, description }) => `${code}|${description}`).join('\n'),
    vocabulary: terms.vocabulary.words.join('\n'),
    capitals: [...terms.capitals].map(([term, written]) => `${term}\t${written}`).join('\n'),
    numbers: Object.fromEntries(TABLES.map((name) => [name, packNumbers(terms[name])])) as Record<NumberTable, string>,
  };
}

/** Reads an image. */
export function decodeCoding({ codes, vocabulary, capitals, numbers }: CodingImage): CodingTables {
  const entries = codes.split('\n').map((line) => {
    const bar = line.indexOf('|');
    return { code: line.slice(0, bar), description: line.slice(bar + 1) };
  });
  const tables = Object.fromEntries(TABLES.map((name) => [name, unpackNumbers(numbers[name])])) as Pick<TermTables, NumberTable>;
  const written = capitals.split('\n').map((line): [number, string] => {
    const tab = line.indexOf('\t');
    return [Number(line.slice(0, tab)), line.slice(tab + 1)];
  });
  return {
    codeSet: { entries, indexOf: new Map(entries.map(({ code }, i) => [code, i])) },
    terms: { vocabulary: new Vocabulary(vocabulary.split('\n')), capitals: new Map(written), ...tables },
  };
}

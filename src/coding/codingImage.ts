import { decodeImage, encodeImage } from '../platform/tableImage.ts';
import type { CodingTables } from './codingTypes.ts';
import { Vocabulary } from './words.ts';

const TABLES = ['entry', 'also', 'source', 'words', 'from', 'ordered', 'groups', 'postings', 'starts'] as const;
type Numbers = (typeof TABLES)[number] | 'capitalTerm';
type Texts = 'codes' | 'descriptions' | 'vocabulary' | 'capitals';

/** Writes the tables as an image, at build time: what ships reads them instead of building them. */
export function encodeCoding({ codeSet: { entries }, terms }: CodingTables): Uint8Array {
  return encodeImage({
    texts: {
      codes: entries.map(({ code }) => code),
      descriptions: entries.map(({ description }) => description),
      vocabulary: terms.vocabulary.words,
      capitals: [...terms.capitals.values()],
    },
    numbers: { ...Object.fromEntries(TABLES.map((name) => [name, terms[name]])), capitalTerm: Int32Array.from(terms.capitals.keys()) },
  });
}

/** Reads an image. */
export function decodeCoding(file: Uint8Array): CodingTables {
  const { texts, numbers } = decodeImage<Texts, Numbers>(file);
  const { capitalTerm, ...tables } = numbers;
  const entries = texts.codes.map((code, i) => ({ code, description: texts.descriptions[i]! }));
  return {
    codeSet: { entries, indexOf: new Map(texts.codes.map((code, i) => [code, i])) },
    terms: { ...tables, vocabulary: new Vocabulary(texts.vocabulary), capitals: new Map(texts.capitals.map((written, i) => [capitalTerm[i]!, written])) },
  };
}

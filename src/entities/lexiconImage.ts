import { packNumbers, unpackNumbers } from '../platform/packedNumbers.ts';
import type { ClinicalLexicon, LexiconConcept } from './lexiconTypes.ts';
import type { TermTables } from './matcher-trie.ts';
import { TermAutomaton } from './matcher.ts';

/**
 * A lexicon as one string of JSON-safe ASCII text and base64, made at build time: what ships reads its tables
 * instead of building them from terms. Only images made by the same build are read, so there is no version.
 */
export interface LexiconImage {
  /** Units, concepts and exact spellings, each joined by line breaks; spellings as `output<TAB>text`. */
  readonly units: string;
  readonly spelling: string;
  readonly concepts: string;
  /** Of each payload: index of its concept, its kind (index into `kinds`) times two plus one where it needs a value. */
  readonly kinds: readonly (readonly [type: LexiconConcept['type'], source: string])[];
  /** Tables by `packNumbers`. */
  readonly numbers: Readonly<Record<NumberTable, string>>;
}

const TABLES = ['firstChild', 'unit', 'depth', 'fail', 'shorter', 'output', 'nextOutput', 'payload'] as const;
type NumberTable = (typeof TABLES)[number] | 'conceptOf' | 'kindOf';

/** Writes a lexicon as an image. */
export function encodeLexicon({ automaton, concepts }: ClinicalLexicon): LexiconImage {
  const { tables } = automaton;
  const names = new Map<string, number>();
  const kinds: [LexiconConcept['type'], string][] = [];
  const conceptOf: number[] = [];
  const kindOf: number[] = [];
  for (const { type, concept, needsValue, source } of concepts) {
    if (!names.has(concept)) names.set(concept, names.size);
    let kind = kinds.findIndex(([, known]) => known === source);
    if (kind < 0) kind = kinds.push([type, source]) - 1;
    conceptOf.push(names.get(concept)!);
    kindOf.push(kind * 2 + (needsValue ? 1 : 0));
  }
  const numbers = Object.fromEntries(TABLES.map((name) => [name, packNumbers(tables[name])])) as Record<NumberTable, string>;
  return {
    units: tables.units.join('\n'),
    spelling: [...tables.spelling].map(([output, text]) => `${output}\t${text}`).join('\n'),
    concepts: [...names.keys()].join('\n'),
    kinds,
    numbers: { ...numbers, conceptOf: packNumbers(conceptOf), kindOf: packNumbers(kindOf) },
  };
}

/** Reads an image. */
export function decodeLexicon(image: LexiconImage): ClinicalLexicon {
  const numbers = (name: NumberTable): Int32Array => unpackNumbers(image.numbers[name]);
  const spelling = new Map<number, string>();
  for (const line of image.spelling === '' ? [] : image.spelling.split('\n')) {
    const tab = line.indexOf('\t');
    spelling.set(Number(line.slice(0, tab)), line.slice(tab + 1));
  }
  const tables: TermTables = {
    units: image.units.split('\n'),
    firstChild: numbers('firstChild'),
    unit: numbers('unit'),
    depth: numbers('depth'),
    fail: numbers('fail'),
    shorter: numbers('shorter'),
    output: numbers('output'),
    nextOutput: numbers('nextOutput'),
    payload: numbers('payload'),
    spelling,
  };
  const names = image.concepts.split('\n');
  const kindOf = numbers('kindOf');
  const concepts = Array.from(numbers('conceptOf'), (name, i): LexiconConcept => {
    const [type, source] = image.kinds[kindOf[i]! >> 1]!;
    return { type, concept: names[name]!, needsValue: (kindOf[i]! & 1) === 1, source };
  });
  return { automaton: new TermAutomaton(tables), concepts };
}

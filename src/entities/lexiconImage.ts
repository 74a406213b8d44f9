import { decodeImage, encodeImage } from '../platform/tableImage.ts';
import type { ClinicalLexicon, LexiconConcept } from './lexiconTypes.ts';
import { TermAutomaton } from './matcher.ts';

const TABLES = ['firstChild', 'unit', 'depth', 'fail', 'shorter', 'output', 'nextOutput', 'payload'] as const;
type Numbers = (typeof TABLES)[number] | 'conceptOf' | 'kindOf' | 'exactOutput';
type Texts = 'units' | 'exact' | 'concepts' | 'kinds';

/** Writes a lexicon as an image, at build time: what ships reads its tables instead of building them from terms. */
export function encodeLexicon({ automaton, concepts }: ClinicalLexicon): Uint8Array {
  const { tables } = automaton;
  const names = new Map<string, number>();
  const kinds = new Map<string, number>();
  const conceptOf: number[] = [];
  const kindOf: number[] = [];
  for (const { type, concept, needsValue, source } of concepts) {
    conceptOf.push(numberOf(names, concept));
    kindOf.push(numberOf(kinds, `${type}\t${source}`) * 2 + (needsValue ? 1 : 0));
  }
  return encodeImage({
    texts: { units: tables.units, exact: [...tables.spelling.values()], concepts: [...names.keys()], kinds: [...kinds.keys()] },
    numbers: {
      ...Object.fromEntries(TABLES.map((name) => [name, tables[name]])),
      conceptOf: Int32Array.from(conceptOf),
      kindOf: Int32Array.from(kindOf),
      exactOutput: Int32Array.from(tables.spelling.keys()),
    },
  });
}

/** Reads an image. */
export function decodeLexicon(file: Uint8Array): ClinicalLexicon {
  const { texts, numbers } = decodeImage<Texts, Numbers>(file);
  const { conceptOf, kindOf, exactOutput, ...tables } = numbers;
  const kinds = texts.kinds.map((line) => line.split('\t') as [LexiconConcept['type'], string]);
  const concepts = Array.from(conceptOf, (name, i): LexiconConcept => {
    const [type, source] = kinds[kindOf[i]! >> 1]!;
    return { type, concept: texts.concepts[name]!, needsValue: (kindOf[i]! & 1) === 1, source };
  });
  const spelling = new Map(texts.exact.map((exact, i) => [exactOutput[i]!, exact]));
  return { automaton: new TermAutomaton({ ...tables, units: texts.units, spelling }), concepts };
}

function numberOf(numbers: Map<string, number>, name: string): number {
  let number = numbers.get(name);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(name, number);
  }
  return number;
}

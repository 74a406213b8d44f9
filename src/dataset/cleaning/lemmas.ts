import { brotliDecompressSync } from 'node:zlib';
import { WORDNET_NOUNS } from './wordnetNouns.ts';

/** WordNet's endings of noun plurals with what takes their place, in the order of NLTK's MORPHOLOGICAL_SUBSTITUTIONS. */
const ENDINGS: ReadonlyArray<readonly [ending: string, base: string]> = [
  ['s', ''],
  ['ses', 's'],
  ['ves', 'f'],
  ['xes', 'x'],
  ['zes', 'z'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['men', 'man'],
  ['ies', 'y'],
];

const FIRST_SHARED = 48;

interface Nouns {
  readonly known: ReadonlySet<string>;
  readonly irregular: ReadonlyMap<string, string>;
}

let nouns: Nouns | undefined;

/**
 * The lemma of a word as NLTK's `WordNetLemmatizer().lemmatize(word)` gives it, with its default of nouns: the shortest
 * of the word itself and its bases (irregular forms first, else by ending) that WordNet 3.0 has as nouns, the first of
 * equals; the word unchanged when it has none. Words with an underscore, WordNet's phrases, are not in the table.
 */
export function lemmatize(word: string): string {
  nouns ??= readNouns();
  const { known, irregular } = nouns;
  const lemma = irregular.get(word);
  if (lemma !== undefined) return lemma;
  let best = known.has(word) ? word : undefined;
  for (const [ending, base] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const candidate = word.slice(0, -ending.length) + base;
    if ((best === undefined || candidate.length < best.length) && known.has(candidate)) best = candidate;
  }
  return best ?? word;
}

function readNouns(): Nouns {
  const lines = brotliDecompressSync(Buffer.from(WORDNET_NOUNS, 'base64')).toString('latin1').split('\n');
  const middle = lines.indexOf('');
  const known = new Set<string>();
  let before = '';
  for (let i = 0; i < middle; i += 1) {
    const line = lines[i]!;
    before = before.slice(0, line.charCodeAt(0) - FIRST_SHARED) + line.slice(1);
    known.add(before);
  }
  const irregular = new Map(lines.slice(middle + 1).map((line) => line.split(' ') as [string, string]));
  return { known, irregular };
}

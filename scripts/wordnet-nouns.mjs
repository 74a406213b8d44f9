// Makes src/dataset/cleaning/wordnetNouns.ts: what the lemmas of nouns need of WordNet 3.0.
// usage: node scripts/wordnet-nouns.mjs FOLDER      the folder with index.noun and noun.exc, such as /usr/share/wordnet of
//                                                   Debian's package wordnet-base
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from './prepare.mjs';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: node scripts/wordnet-nouns.mjs FOLDER');
  process.exit(2);
}
const sources = ['index.noun', 'noun.exc'].map((name) => ({ name, bytes: readFileSync(path.join(folder, name)) }));
const lines = sources.map(({ bytes }) => bytes.toString('latin1').split('\n').filter((line) => line !== '' && !line.startsWith(' ')));

// No token of a text holds an underscore, which is what WordNet puts between the words of a phrase.
const nouns = new Set(lines[0].map((line) => line.split(' ')[0]));
const single = [...nouns].filter((noun) => !noun.includes('_')).sort();

/** Irregular plurals with their lemma, chosen as WordNetLemmatizer does: the shortest of the form itself and its bases that are nouns. */
const irregular = lines[1].map((line) => line.split(/\s+/).filter(Boolean)).filter(([form]) => !form.includes('_')).map(([form, ...bases]) => {
  const found = [form, ...bases].filter((candidate) => nouns.has(candidate));
  return [form, found.length === 0 ? form : found.reduce((best, candidate) => (candidate.length < best.length ? candidate : best))];
});
// A later line of the file takes the place of an earlier one.
const exceptions = [...new Map(irregular)].sort(([a], [b]) => (a < b ? -1 : 1));

const MOST_SHARED = 50;
let before = '';
const front = single.map((noun) => {
  let shared = 0;
  while (shared < MOST_SHARED && shared < before.length && noun[shared] === before[shared]) shared += 1;
  before = noun;
  return String.fromCharCode(48 + shared) + noun.slice(shared);
});
const text = `${front.join('\n')}\n\n${exceptions.map(([form, lemma]) => `${form} ${lemma}`).join('\n')}`;
const packed = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } });
const hashes = sources.map(({ name, bytes }) => `// ${name} sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
writeFileSync(
  path.join(root, 'src', 'dataset', 'cleaning', 'wordnetNouns.ts'),
  `// Made by scripts/wordnet-nouns.mjs from WordNet 3.0, Copyright 2006 by Princeton University (docs/third-party/wordnet.txt):
${hashes.join('\n')}
/** ${single.length} nouns front-coded (a character of 48 + shared letters, then the rest), a blank line, ${exceptions.length} irregular forms with their lemma; brotli, base64. */
export const WORDNET_NOUNS =
  '${packed.toString('base64')}';
`,
);
console.log(`${single.length} nouns, ${exceptions.length} irregular forms, ${packed.length} bytes`);

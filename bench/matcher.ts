// Speed of the term automaton: the lexicon built from its terms and read from its image, 15,000 made-up terms, matching.
// usage: node scripts/try.mjs bench/matcher.ts [FILE.txt]
import { readFileSync } from 'node:fs';
import { buildLexicon } from '../src/entities/lexiconBuild.ts';
import { decodeLexicon, encodeLexicon } from '../src/entities/lexiconImage.ts';
import { TermAutomaton } from '../src/entities/matcher.ts';
import { parseNote } from '../src/note/note.ts';

const timed = <T>(what: string, run: () => T): T => {
  const started = performance.now();
  const result = run();
  console.log(`${what}: ${(performance.now() - started).toFixed(1)} ms`);
  return result;
};
const built = timed('lexicon built from its terms, cold', buildLexicon);
const image = encodeLexicon(built);
const lexicon = timed('lexicon read from its image, cold', () => decodeLexicon(image));
timed('lexicon read from its image, again', () => decodeLexicon(image));
console.log(`${lexicon.concepts.length} concepts, ${lexicon.automaton.stateCount} states, image of ${(image.length / 1024).toFixed(0)} KB`);

const SYLLABLES = ['car', 'di', 'o', 'my', 'pa', 'thy', 'ne', 'phro', 'lith', 'gas', 'tro', 'en', 'ter', 'ic', 'al', 'os', 'te', 'um', 'ra', 'lu'];
let seed = 1;
const random = (n: number): number => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return seed % n;
};
const word = (): string => Array.from({ length: 2 + random(3) }, () => SYLLABLES[random(SYLLABLES.length)] ?? '').join('');
const terms = Array.from({ length: 15000 }, (_, payload) => ({ term: Array.from({ length: 1 + random(4) }, word).join(' '), payload }));
for (let round = 0; round < 3; round += 1) timed('15,000 terms built', () => TermAutomaton.build(terms));

const file = process.argv[2];
const sample = file === undefined
  ? 'Pt is a 67 yo male with CHF, type 2 diabetes mellitus and stage 3 chronic kidney disease who presents with worsening shortness of breath and bilateral lower extremity edema. He denies chest pain, fevers or chills. Exam: crackles at the bases, no murmurs. CXR shows pulmonary edema. Started on furosemide 40 mg IV BID.\n'
  : readFileSync(file, 'utf8');
const note = parseNote(sample.repeat(Math.ceil(1_000_000 / sample.length)));
for (let round = 0; round < 4; round += 1) {
  const at = performance.now();
  const matches = lexicon.automaton.match(note);
  const seconds = (performance.now() - at) / 1000;
  console.log(`match ${(note.text.length / 1e6).toFixed(2)} MB, ${note.tokens.count} tokens: ${matches.length} matches, ${(note.text.length / 1e6 / seconds).toFixed(1)} MB/s`);
}

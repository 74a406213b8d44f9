// Speed of the term automaton: building over all lexicons, building over 15,000 made-up terms, matching.
// Large lists are built as notes need them: the first match of a note includes the building of its words' terms.
// usage: node scripts/try.mjs bench/matcher.ts [FILE.txt]
import { readFileSync } from 'node:fs';
import { clinicalLexicon } from '../src/entities/lexicon.ts';
import { TermAutomaton } from '../src/entities/matcher.ts';
import { parseNote } from '../src/note/note.ts';

const started = performance.now();
const cpu = process.cpuUsage();
const lexicon = clinicalLexicon();
console.log(`lexicon: ${lexicon.concepts.length} concepts, grouped cold in ${(performance.now() - started).toFixed(1)} ms, ${((process.cpuUsage(cpu).user + process.cpuUsage(cpu).system) / 1000).toFixed(1)} ms of CPU`);

const SYLLABLES = ['car', 'di', 'o', 'my', 'pa', 'thy', 'ne', 'phro', 'lith', 'gas', 'tro', 'en', 'ter', 'ic', 'al', 'os', 'te', 'um', 'ra', 'lu'];
let seed = 1;
const random = (n: number): number => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return seed % n;
};
const word = (): string => Array.from({ length: 2 + random(3) }, () => SYLLABLES[random(SYLLABLES.length)] ?? '').join('');
const terms = Array.from({ length: 15000 }, (_, payload) => ({ term: Array.from({ length: 1 + random(4) }, word).join(' '), payload }));
for (let round = 0; round < 3; round += 1) {
  const at = performance.now();
  const automaton = TermAutomaton.build(terms);
  const grouped = performance.now();
  automaton.match(parseNote(SYLLABLES.join(' ')));
  // A note with the first word of every term makes the automaton whole.
  automaton.match(parseNote(terms.map(({ term }) => term.split(' ')[0]).join(' ')));
  console.log(`15,000 terms: grouped in ${(grouped - at).toFixed(1)} ms, whole (${automaton.stateCount} states) after ${(performance.now() - at).toFixed(1)} ms`);
}

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

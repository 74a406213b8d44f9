import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldPlural, normaliseWord } from '../../../src/entities/matcher-words.ts';
import { TermAutomaton } from '../../../src/entities/matcher.ts';
import { parseNote } from '../../../src/note/note.ts';

/** Texts of the matches of `terms` in `text`, in order of appearance, longer first. */
function found(terms: readonly string[], text: string): string[] {
  const note = parseNote(text);
  const automaton = TermAutomaton.build(
    terms.map((term, payload) => (term.startsWith('=') ? { term: term.slice(1), payload, caseSensitive: true } : { term, payload })),
  );
  return automaton
    .match(note)
    .sort((a, b) => a.first - b.first || b.last - a.last)
    .map(({ first, last }) => text.slice(note.tokens.start[first], note.tokens.end[last - 1]));
}

test('nested and overlapping terms are all reported', () => {
  assert.deepEqual(found(['chronic kidney disease', 'kidney disease', 'kidney disease stage 3', 'disease'], 'Chronic kidney disease stage 3.'), [
    'Chronic kidney disease',
    'kidney disease stage 3',
    'kidney disease',
    'disease',
  ]);
});

test('one term may have several payloads', () => {
  const note = parseNote('iron 325 mg');
  const automaton = TermAutomaton.build([
    { term: 'iron', payload: 7 },
    { term: 'iron', payload: 9 },
  ]);
  assert.deepEqual(automaton.match(note).map(({ payload }) => payload).sort(), [7, 9]);
});

test('spellings of one term with one payload are one match', () => {
  const automaton = TermAutomaton.build([
    { term: 'UTI', payload: 1, caseSensitive: true },
    { term: 'uti', payload: 1 },
    { term: 'utis', payload: 1 },
  ]);
  assert.equal(automaton.match(parseNote('recurrent UTI')).length, 1);
});

const MEETING: readonly [term: string, text: string][] = [
  ['beta blocker', 'on a beta-blocker'],
  ['beta-blocker', 'on a beta blocker'],
  ['beta-blocker', 'on a betablocker'],
  ['postoperative ileus', 'post-operative ileus'],
  ['post-operative ileus', 'postoperative ileus'],
  ['x-ray', 'an xray today'],
  ['crohn disease', "Crohn's disease"],
  ["crohn's disease", 'Crohn disease'],
  ["crohn's disease", 'Crohn’s disease'],
  ['fever', 'fevers'],
  ['biopsy', 'biopsies'],
  ['diagnosis', 'diagnoses'],
  ['metastasis', 'liver metastases'],
  ['vertebra', 'two vertebrae'],
  ['abscess', 'abscesses'],
  ['headache', 'headaches'],
  ['rash', 'rashes'],
  ['kidney stone', 'Kidney Stones'],
  ['anemia', 'anaemia'],
  ['edema', 'oedema'],
  ['hemorrhage', 'haemorrhages'],
  ['diarrhea', 'diarrhoea'],
  ['ischemic stroke', 'ischaemic stroke'],
  ['t2dm', 'has T2DM'],
  ['n/v', 'reports N/V'],
  ['covid-19', 'COVID 19'],
  ['c. difficile', 'C. difficile colitis'],
  ['c. difficile', 'C difficile colitis'],
  ['meniere disease', 'Ménière’s disease'],
];
for (const [term, text] of MEETING) {
  test(`"${term}" is found in "${text}"`, () => assert.equal(found([term], text).length, 1));
}

const APART: readonly [term: string, text: string][] = [
  ['=PE', 'pe normal'],
  ['=DOE', 'what does he do'],
  ['chest pain', 'Tight chest. Pain in the arm.'],
  ['pain fever', 'pain - fever'],
  ['dm', 'T2DM'],
  ['pain fever', 'pain, fever'],
  ['hip', 'hippocampus'],
  ['lens', 'len'],
  ['pu', 'pus'],
];
for (const [term, text] of APART) {
  test(`"${term}" is not found in "${text}"`, () => assert.deepEqual(found([term], text), []));
}

test('an exact spelling also matches with a plural s', () => {
  assert.deepEqual(found(['=DVT'], 'two DVTs, no dvt'), ['DVTs']);
});

test('folding keeps words apart that only look like plurals', () => {
  for (const word of ['pus', 'ms', 'gas', 'diabetes', 'herpes', 'pancreas', 'scabies', 'aids', 'does', 'abscess', 'thrombus', 'pelvis', 'lens']) {
    assert.equal(foldPlural(word), word);
  }
  for (const [many, one] of [['diagnoses', 'diagnosis'], ['doses', 'dose'], ['diseases', 'disease'], ['biopsies', 'biopsy'], ['masses', 'mass'], ['diverticula', 'diverticulum'], ['emboli', 'embolus']]) {
    assert.equal(foldPlural(many!), one);
  }
});

test('normalising again never lengthens a word', () => {
  fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => normaliseWord(normaliseWord(word)).length <= normaliseWord(word).length));
});

test('only the tokens asked for are searched', () => {
  const note = parseNote('fever cough fever');
  const automaton = TermAutomaton.build([{ term: 'fever', payload: 0 }]);
  assert.deepEqual(automaton.match(note, 1, 3), [{ first: 2, last: 3, payload: 0 }]);
});

const WORDS = ['fever', 'fevers', 'knee', 'pain', 'pains', 'left', 'mass', 'masses'];
const SINGULAR = new Map([['fevers', 'fever'], ['pains', 'pain'], ['masses', 'mass']]);
const plain = (word: string): string => SINGULAR.get(word) ?? word;

/** Every place of every term, found by comparing words one by one. */
function naive(terms: readonly string[][], sentences: readonly string[][]): string[] {
  const places: string[] = [];
  let offset = 0;
  for (const sentence of sentences) {
    for (let i = 0; i < sentence.length; i += 1) {
      for (const [payload, term] of terms.entries()) {
        if (i + term.length <= sentence.length && term.every((word, k) => plain(word) === plain(sentence[i + k]!))) places.push(`${offset + i} ${offset + i + term.length} ${payload}`);
      }
    }
    offset += sentence.length + 1;
  }
  return places.sort();
}

for (const [name, padding] of [['short', 0], ['long', 2000]] as const) {
  test(`the automaton of a ${name} list agrees with word-by-word comparison`, () => {
    const word = fc.constantFrom(...WORDS);
    const unrelated = Array.from({ length: padding }, (_, i) => ({ term: `unrelated${i} term`, payload: 1_000_000 }));
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 }), fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 }), (terms, sentences) => {
        const note = parseNote(sentences.map((sentence, i) => `${i % 2 === 0 ? 'Q' : 'Z'}${sentence.join(' ')}`.slice(1) + ' .').join('\n\n'));
        const automaton = TermAutomaton.build([...unrelated, ...terms.map((term, payload) => ({ term: term.join(' '), payload }))]);
        const actual = automaton.match(note).map(({ first, last, payload }) => `${first} ${last} ${payload}`).sort();
        assert.deepEqual(actual, naive(terms, sentences));
      }),
      { numRuns: 150 },
    );
  });
}

test('a second note finds terms that the first one had no words of', () => {
  const automaton = TermAutomaton.build(Array.from({ length: 3000 }, (_, payload) => ({ term: `alpha${payload} beta`, payload })).concat([{ term: 'knee pain', payload: 5000 }, { term: 'pain', payload: 5001 }]));
  assert.deepEqual(automaton.match(parseNote('no such word')), []);
  assert.deepEqual(automaton.match(parseNote('knee pain')).map(({ payload }) => payload), [5000, 5001]);
});

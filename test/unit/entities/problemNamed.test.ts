import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recogniseEntities } from '../../../src/entities/recognise.ts';
import { findNamedProblems } from '../../../src/entities/problemNamed.ts';
import { parseNote } from '../../../src/note/note.ts';

function named(text: string): string[] {
  const note = parseNote(text);
  return findNamedProblems(note).map(({ first, last }) => text.slice(note.tokens.start[first], note.tokens.end[last - 1]));
}

for (const [text, expected] of [
  ['She has Denys-Drash syndrome.', ['Denys-Drash syndrome']],
  ["Her brother had Kümmell's disease of the spine.", ["Kümmell's disease"]],
  ['Found to have von Gierke disease in infancy.', ['von Gierke disease']],
  ['Denys-Drash syndrome was suspected.', ['Denys-Drash syndrome']],
  ['Known C7 deficiency and aldolase B deficiency.', ['C7 deficiency', 'aldolase B deficiency']],
  ['Deficiency of factor XI was found.', ['Deficiency of factor XI']],
  ['Pendred syndrome with goitre.', ['Pendred syndrome']],
  ['Carnitine palmitoyl transferase deficiency on biopsy.', ['Carnitine palmitoyl transferase deficiency']],
] as const) {
  test(`named by its form: ${text}`, () => assert.deepEqual(named(text), expected));
}

for (const text of [
  'Chronic disease of the kidney.',
  'Cervical syndrome.',
  'A deficiency of the family.',
  'This disease is stable and the syndrome has resolved.',
  'PAST MEDICAL HISTORY: Severe disease.',
  'He has a severe deficiency, and no mental deficiency.',
  'THE PATIENT HAS LYME DISEASE',
]) {
  test(`no name: ${text}`, () => assert.deepEqual(named(text), []));
}

test('the longer name wins over a lexicon name that it holds', () => {
  const [entity, ...others] = recogniseEntities(parseNote("Evaluated for Whipple's disease."));
  assert.equal(others.length, 0);
  assert.deepEqual([entity?.type, entity?.text, entity?.concept], ['problem', "Whipple's disease", 'whipple disease']);
});

test('a lexicon name keeps its concept where its words are the same', () => {
  const [entity] = recogniseEntities(parseNote('Evaluated for Down syndrome.'));
  assert.equal(entity?.source, 'lexicon:problems');
});

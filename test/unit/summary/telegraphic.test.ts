import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { recogniseEntities } from '../../../src/entities/recognise.ts';
import { parseNote } from '../../../src/note/note.ts';
import { Density } from '../../../src/summary/form.ts';
import { planCompression } from '../../../src/summary/plan.ts';
import { renderSentence } from '../../../src/summary/render.ts';

/** The text at one density, no clause left out. */
function written(text: string, density: number): string {
  const note = parseNote(text);
  const { chains } = planCompression(note, recogniseEntities(note));
  return chains.map((chain) => renderSentence(chain.form, chain.chunks, { density, without: null }).text).join(' ');
}

const TELEGRAPHIC: readonly (readonly [source: string, expected: string])[] = [
  ['The patient is a 63-year-old man who presents with chest pain.', '63-year-old man presents with chest pain.'],
  ['He denies any fever or chills.', 'Denies fever or chills.'],
  ['She has a history of hypertension.', 'History of hypertension.'],
  ['The patient was admitted to the hospital.', 'Admitted to hospital.'],
  ['There is no evidence of pneumonia.', 'No evidence of pneumonia.'],
  ['There was a 3 cm incision in the left groin.', '3 cm incision in left groin.'],
  ['The lungs are clear to auscultation.', 'Lungs clear to auscultation.'],
  ['He has been started on lisinopril 10 mg daily.', 'Started on lisinopril 10 mg daily.'],
  ['She had had two prior strokes.', 'Had two prior strokes.'],
  ['He will be discharged home.', 'Will be discharged home.'],
  ['The wound was then carefully closed with 3-0 Vicryl in the usual fashion.', 'Wound closed with 3-0 Vicryl.'],
  ['He was not given heparin.', 'Not given heparin.'],
  ['He states that he does not smoke.', 'States he does not smoke.'],
  ['At this point, the abdomen was opened.', 'Abdomen opened.'],
  ['The gallbladder was noted to be inflamed.', 'Gallbladder inflamed.'],
  ['A total of 20 mL of lidocaine was injected.', '20 mL of lidocaine injected.'],
  ['She may have pneumonia.', 'May have pneumonia.'],
  ['The patient did not tolerate metformin.', 'Did not tolerate metformin.'],
  ['In order to control the pain, morphine 2 mg IV was given.', 'To control pain, morphine 2 mg IV given.'],
  ['There are no murmurs, rubs, or gallops.', 'No murmurs, rubs, or gallops.'],
  ['Mr. Jones has a long history of gout.', 'Long history of gout.'],
  ['No calcifications are noted.', 'No calcifications.'],
  ['We will continue the antibiotics.', 'Will continue antibiotics.'],
];

const UNTOUCHED: readonly (readonly [source: string, why: string])[] = [
  ['This is normal.', 'a copula after a pronoun is the sentence'],
  ['Takes aspirin three times a day.', '"a day" is a frequency'],
  ['Influenza A negative.', 'the A is a type'],
  ['He said "I am a sick man and the doctors know it."', 'words in quotation marks are the patient\'s own'],
  ['Possible pneumonia.', 'doubt is meaning'],
  ['No fever.', 'so is a negation'],
  ['Found her unresponsive.', '"her" is an object here'],
];

suite('telegraphic wording', () => {
  for (const [source, expected] of TELEGRAPHIC) test(source, () => assert.equal(written(source, Density.telegraphic), expected));
  for (const [source, why] of UNTOUCHED) test(`${source} stays: ${why}`, () => assert.equal(written(source, Density.telegraphic), source));

  test('a family member stays the subject', () => {
    assert.equal(written('The patient\'s mother has diabetes.', Density.telegraphic), 'Mother has diabetes.');
    assert.match(written('Her father had a stroke. He died at 70.', Density.telegraphic), /He died at 70\./);
  });

  test('a subject with an attribute keeps its noun', () => {
    assert.equal(written('The patient with diabetes was seen.', Density.telegraphic), 'Patient with diabetes seen.');
  });

  test('a quotation over several sentences is not rewritten', () => {
    const quoted = 'He said "I was doing okay. I was on the pills for a year."';
    assert.equal(written(quoted, Density.telegraphic), quoted);
  });
});

suite('light wording', () => {
  const LIGHT: readonly (readonly [source: string, expected: string])[] = [
    ['It should be noted that she was seen in March.', 'She was seen in March.'],
    ['The patient is a very pleasant 49-year-old man.', 'The patient is a 49-year-old man.'],
    ['The patient is a pleasant, 61-year-old, obese man.', 'The patient is a 61-year-old, obese man.'],
    ['Of note, she has asthma.', 'She has asthma.'],
    ['Once this was done, the wound was closed.', 'The wound was closed.'],
    ['In order to see the duct, the liver was retracted.', 'To see the duct, the liver was retracted.'],
  ];
  for (const [source, expected] of LIGHT) test(source, () => assert.equal(written(source, Density.light), expected));
});

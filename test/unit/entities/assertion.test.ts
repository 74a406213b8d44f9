import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertOne, assertSpans } from '../../../src/entities/assertion.ts';
import { PLAIN_ASSERTION } from '../../../src/entities/types.ts';
import type { Assertion } from '../../../src/entities/types.ts';
import { parseNote } from '../../../src/note/note.ts';
import { GOLDEN_CASES } from './assertionCases.ts';

/** Says an assertion in words: "negated historical family"; "plain" where nothing is in force. */
function inWords(assertion: Assertion): string {
  const axes = (['negated', 'uncertain', 'hypothetical', 'historical'] as const).filter((axis) => assertion[axis]);
  const words: string[] = assertion.subject === 'patient' ? axes : [...axes, assertion.subject];
  return words.length === 0 ? 'plain' : words.join(' ');
}

/** Mentions stand in braces. */
function assertMarked(marked: string): string[] {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const [i, piece] of marked.split(/[{}]/).entries()) {
    if (i % 2 === 1) spans.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return assertSpans(parseNote(text), spans).map(inWords);
}

/** A note with its mentions in braces, then what each of them is. */
const CASES: readonly (readonly [string, ...string[]])[] = [
  // Negation: lists, ends of scope, either side.
  ['He denies {fever}, {chills} or {cough}.', 'negated', 'negated', 'negated'],
  ['No {fever}, {chills}, or {cough}.', 'negated', 'negated', 'negated'],
  ['Denies {chest pain} but has {dyspnea}.', 'negated', 'plain'],
  ['No {edema}; {rash} on both arms.', 'negated', 'plain'],
  ['No {rales}, she does have {wheezes}.', 'negated', 'plain'],
  ['There is no evidence of {pneumonia} or {effusion}.', 'negated', 'negated'],
  ['Extremities: No {clubbing}, {cyanosis} or {edema}.', 'negated', 'negated', 'negated'],
  ['{Myocardial infarction} was ruled out.', 'negated'],
  ['He was ruled out for {myocardial infarction}.', 'negated'],
  ['{Nausea} and {vomiting} resolved.', 'negated', 'negated'],
  ['{Nausea}, which has resolved, was mild.', 'negated'],
  ['{Fever} was denied by family.', 'negated'],
  ['{Murphy sign} negative.', 'negated'],
  ['{Blood cultures} were negative.', 'negated'],
  ['Chest pain: {chest pain}: no', 'negated'],
  ['Negative for {DVT}.', 'negated'],
  ['The patient was not {anemic}.', 'negated'],
  ["She doesn't have {diabetes}.", 'negated'],
  ['I do not think that she has {appendicitis}.', 'negated'],
  ['{Cough} without {fever}.', 'plain', 'negated'],
  ['Her stay was not complicated by {fever}, {bleeding} or {infection}.', 'negated', 'negated', 'negated'],
  ['Images fail to demonstrate evidence of {mass} or {hydronephrosis}.', 'negated', 'negated'],
  ['The patient possibly has {major depression}.', 'uncertain'],
  ['The risks, benefits and alternatives including {bleeding}, {infection} and {stroke} were explained.', 'hypothetical', 'hypothetical', 'hypothetical'],
  ['He developed cardiac complications including {atrial fibrillation}.', 'plain'],
  ['Return to the emergency department for {chest pain} or {fever}.', 'hypothetical', 'hypothetical'],
  ['She returned to the emergency department with {chest pain}.', 'plain'],
  ['Vicodin p.r.n., and {Nexium} 40 mg.', 'plain'],
  ['Family history is positive for a cousin, who has {seizures}.', 'family'],
  ['Mom has tried {Mylicon}.', 'plain'],
  ['A prophylactic dose of {cefazolin} was given.', 'plain'],
  ['{Tobacco Use}: Non-smoker.', 'negated historical'],
  ['SOCIAL HISTORY\n\n{Tobacco use}: Never smoker.\n{Alcohol use}: None.', 'negated historical', 'negated historical'],
  ['{COPD} in a never smoker.', 'plain'],
  ['There are no findings to suggest {bowel obstruction}.', 'negated'],
  ['Afebrile, w/o {rash}.', 'negated'],
  ['Neither {fever} nor {chills}.', 'negated', 'negated'],
  ['Pain is not relieved by {ibuprofen}.', 'plain'],
  ['Gram negative {bacteremia}.', 'plain'],
  ['{Pneumonia} has not resolved.', 'plain'],
  ['No significant change in {cardiomegaly}.', 'plain'],
  ['No change in {vision}.', 'negated'],
  ['No {rales}, mild {edema}.', 'negated', 'plain'],
  ['Denies {fever}, history of {stroke}.', 'negated', 'historical'],
  ['He has {no pain}.', 'plain'],
  ['ROS: +{headache}, -{rash}, -{fever}', 'plain', 'negated', 'negated'],
  ['{Fever} (-), {cough} (+).', 'negated', 'plain'],
  ['(-) {fever} (+) {cough}', 'negated', 'plain'],
  ['{Chest pain} free since admission.', 'negated'],
  ['{Free air} under the diaphragm.', 'plain'],
  ['CTA chest: no {PE}, small {effusion}.', 'negated', 'plain'],
  ['RAPID {STREP} TEST: Negative.', 'negated'],
  ['She was not started on {heparin}.', 'negated'],
  // Doubt.
  ['Possible {pneumonia}.', 'uncertain'],
  ['Probable {pneumonia}, {diabetes}.', 'uncertain', 'plain'],
  ['Concern for {sepsis}.', 'uncertain'],
  ['? {PE}', 'uncertain'],
  ['{Pulmonary embolism} is unlikely.', 'uncertain'],
  ['{Fracture} cannot be excluded.', 'uncertain'],
  ['Cannot rule out {fracture}.', 'uncertain'],
  ['INDICATION: Rule out {pulmonary embolism}.', 'uncertain'],
  ['This may represent {atelectasis} versus {pneumonia}.', 'uncertain', 'uncertain'],
  ['r/o {MI}', 'uncertain'],
  ['No fever, possible {pneumonia}.', 'uncertain'],
  ['No concern for {meningitis}.', 'negated'],
  ['Likely to be discharged with {edema}.', 'plain'],
  // What has not happened.
  ['Return if you have {chest pain} or {dyspnea}.', 'hypothetical', 'hypothetical'],
  ['Should you develop {fever}, call us.', 'hypothetical'],
  ['Return for {bleeding}.', 'hypothetical'],
  ['Acetaminophen 500 mg p.r.n. {pain}.', 'hypothetical'],
  ['Oxycodone as needed for {pain}.', 'hypothetical'],
  ['Heparin for {DVT} prophylaxis.', 'hypothetical'],
  ['Risks include {bleeding} and {infection}.', 'hypothetical', 'hypothetical'],
  ['DISCHARGE INSTRUCTIONS:\nCall your doctor for any of these:\n- {fever}\n- {chest pain}\n\nYou had {pneumonia}.', 'hypothetical', 'hypothetical', 'plain'],
  ['Return Precautions:\n{Fever}, {vomiting}.', 'hypothetical', 'hypothetical'],
  // The past.
  ['History of {stroke} and {diabetes}.', 'historical', 'historical'],
  ['h/o {DVT}', 'historical'],
  ['s/p {appendectomy}', 'historical'],
  ['{Appendectomy} 10 years ago.', 'historical'],
  ['{Cholecystectomy} in 1998.', 'historical'],
  ['{Asthma} as a child.', 'historical'],
  ['An old {infarct}, and new {edema}.', 'historical', 'plain'],
  ['Man with a history of {COPD} who presents with {dyspnea}.', 'historical', 'plain'],
  ['Her past medical history is significant for {gout}, {COPD}.', 'historical', 'historical'],
  ['No history of {seizures}.', 'negated historical'],
  ['{Status post CABG} and {dyspnea}.', 'historical', 'plain'],
  ['CAD s/p {CABG}, {hypertension}, {fever}.', 'historical', 'plain', 'plain'],
  ['On questioning, he has no {pain}.', 'negated'],
  ['ROS is negative for {fever}, {rash} and {cough}.', 'negated', 'negated', 'negated'],
  ['Presumed non-small cell {carcinoma}.', 'uncertain'],
  ['If he has {pain}, he takes aspirin for {arthritis}.', 'hypothetical', 'plain'],
  ['Risks include but are not limited to {bleeding} and {infection}.', 'hypothetical', 'hypothetical'],
  ['A man with a history of {COPD} with:\n1. {Hypertension}.', 'historical', 'plain'],
  ['A 70-year-old man with {gout}.', 'plain'],
  ['Two-day history of {fever}.', 'plain'],
  ['Prior to admission he had {fever}.', 'plain'],
  ['PAST MEDICAL HISTORY:\n1. {Hypertension}\n2. {Gout}\n\nPLAN: Treat {gout}.', 'historical', 'historical', 'plain'],
  ['PAST SURGICAL HISTORY: {Appendectomy}.', 'historical'],
  ['ALLERGIES: {Penicillin}.', 'historical'],
  // Whose.
  ['FAMILY HISTORY: {Breast cancer} in her mother. {Diabetes}.', 'family', 'family'],
  ['His mother had {breast cancer}.', 'family'],
  ['Father with {CAD} and {diabetes}.', 'family', 'family'],
  ['Family history of {colon cancer}.', 'family'],
  ['No family history of {colon cancer}.', 'negated family'],
  ['{Colon cancer} in his father.', 'family'],
  ['His mother reports {fever}.', 'plain'],
  ['His roommate had {diarrhea}.', 'other'],
  ['Mother died of {stroke}, and he has {hypertension}.', 'family', 'plain'],
];

for (const [marked, ...expected] of CASES) {
  test(`assertion: ${marked.replace(/\n+/g, ' / ')}`, () => assert.deepEqual(assertMarked(marked), expected));
}

for (const [axis, cases] of Object.entries(GOLDEN_CASES)) {
  for (const [marked, ...expected] of cases) {
    test(`${axis}: ${marked.replace(/\n+/g, ' / ')}`, () => assert.deepEqual(assertMarked(marked), expected));
  }
}

test('lead-in of a list carries over its items only', () => {
  assert.deepEqual(assertMarked('The patient denies:\n- {fever}\n- {chills}\nHe has {cough}.\n- {rash}'), ['negated', 'negated', 'plain', 'plain']);
});

test('a drug before "prophylaxis" is given, a disease is prevented', () => {
  const note = parseNote('Enoxaparin prophylaxis. DVT prophylaxis.');
  const drug = { start: 0, end: 10, type: 'medication' } as const;
  const disease = { start: 24, end: 27, type: 'problem' } as const;
  assert.deepEqual(assertSpans(note, [drug, disease]).map(inWords), ['plain', 'hypothetical']);
});

test('a drug that is taken for a history is of now', () => {
  const said = (text: string, drug: string): string => {
    const start = text.indexOf(drug);
    return inWords(assertSpans(parseNote(text), [{ start, end: start + drug.length, type: 'medication' }])[0]!);
  };
  assert.equal(said('History of gout, for which he takes allopurinol daily.', 'allopurinol'), 'plain');
  assert.equal(said('PMH of atrial fibrillation on chronic warfarin.', 'warfarin'), 'plain');
  assert.equal(said('History of atrial fibrillation, was on warfarin.', 'warfarin'), 'historical');
  assert.equal(said('History of penicillin use.', 'penicillin'), 'historical');
});

test('a time is neither denied nor doubted', () => {
  const text = 'She has had no seizures since 2019.';
  const start = text.indexOf('2019');
  assert.equal(assertSpans(parseNote(text), [{ start, end: start + 4, type: 'date' }])[0]!.negated, false);
});

test('one mention of a text', () => {
  const text = 'The patient denies chest pain.';
  const start = text.indexOf('chest');
  assert.deepEqual(assertOne(text, start, start + 'chest pain'.length), { ...PLAIN_ASSERTION, negated: true });
  assert.deepEqual(assertOne(text, text.length, text.length), PLAIN_ASSERTION);
});

test('spans need no order and are answered in the order given', () => {
  const note = parseNote('No fever. Cough. History of gout.');
  const spans = ['gout', 'fever', 'Cough'].map((word) => ({ start: note.text.indexOf(word), end: note.text.indexOf(word) + word.length }));
  assert.deepEqual(assertSpans(note, spans).map(inWords), ['historical', 'negated', 'plain']);
  assert.deepEqual(assertSpans(note, []), []);
});

test('any spans of any text get one assertion each', () => {
  const word = fc.constantFrom('no', 'denies', 'fever', ',', 'but', ':', '\n', '\n- ', 'history', 'of', 'mother', 'had', 'negative', '?', 'resolved', 'if', '.', 'PLAN:', '-', '’');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.array(fc.tuple(fc.nat(200), fc.nat(60)), { maxLength: 12 }), (words, pairs) => {
      const note = parseNote(words.join(' '));
      const spans = pairs.map(([start, length]) => ({ start, end: start + length }));
      const together = assertSpans(note, spans);
      assert.equal(together.length, spans.length);
      // Asserting a mention does not depend on what else is asked.
      for (const [i, span] of spans.entries()) assert.deepEqual(assertSpans(note, [span])[0], together[i]);
    }),
    { numRuns: 300 },
  );
});

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checkText } from '../../../src/generation/check.ts';
import { putValuesBack } from '../../../src/generation/correct.ts';
import { Checker } from '../../../src/generation/check.ts';
import { readText } from '../../../src/generation/readText.ts';
import { CONSULT } from '../summary/notes.ts';

/** What is flagged in a text, as "kind: words". */
function flags(source: string, text: string): string[] {
  return checkText(source, text).unsupported.map(({ kind, text: words }) => `${kind}: ${words}`);
}

suite('statements that the source does not bear out', () => {
  const source = 'HPI: 64-year-old man with hypertension and type 2 diabetes presents with chest pain. He denies dyspnea. No fever. Return for fever. His mother had breast cancer. Pain in the left knee.\nMEDICATIONS: Metoprolol tartrate 25 mg PO BID. Aspirin 81 mg daily. Acetaminophen 0.5 g PO q6h.\nLABS: WBC 12,300. K 3.2 mEq/L. Temp 101.2 F.\nPLAN: Follow up on 3/14/2024.';

  test('a changed dose, frequency, route, result', () => {
    assert.deepEqual(flags(source, 'He takes metoprolol 50 mg BID.'), ['changed value: metoprolol 50 mg BID']);
    assert.deepEqual(flags(source, 'He takes metoprolol 25 mg TID.'), ['changed value: metoprolol 25 mg TID']);
    assert.deepEqual(flags(source, 'He takes metoprolol 25 mg IV BID.'), ['changed value: metoprolol 25 mg IV BID']);
    assert.deepEqual(flags(source, 'Potassium was 4.2.'), ['changed value: Potassium was 4.2']);
    assert.deepEqual(flags(source, 'WBC 13.3.'), ['changed value: WBC 13.3']);
  });

  test('a new drug, a new problem, a drug that no list has', () => {
    assert.deepEqual(flags(source, 'Warfarin 5 mg daily was started.'), ['new: Warfarin 5 mg daily']);
    assert.deepEqual(flags(source, 'He has a history of seizure disorder.'), ['new: seizure disorder']);
    assert.deepEqual(flags(source, 'Zelotinib was given.'), ['new: Zelotinib']);
  });

  test('what is denied, affirmed; what is affirmed, denied; and a condition is no finding', () => {
    assert.deepEqual(flags(source, 'He reports dyspnea.'), ['negation: dyspnea']);
    assert.deepEqual(flags(source, 'No chest pain.'), ['negation: chest pain']);
    assert.deepEqual(flags(source, 'He has fever.'), ['negation: fever']);
  });

  test("a relative's illness as the patient's", () => assert.deepEqual(flags(source, 'He has breast cancer.'), ['subject: breast cancer']));

  test('the other side', () => assert.deepEqual(flags(source, 'He has right knee pain.'), ['changed value: right knee pain']));

  test('a number and a date that stand nowhere', () => {
    assert.deepEqual(flags(source, 'A 46-year-old man.'), ['number: 46']);
    assert.equal(flags(source, 'Follow up on 3/15/2024.').length, 1);
  });

  test('other words for the same are not flagged', () => {
    for (const text of [
      'HTN and T2DM.', 'Diabetes.', 'Lopressor 25 mg twice daily by mouth.', 'ASA 81 mg once a day.', 'Acetaminophen 500 mg every 6 hours.', 'WBC 12.3.', 'Potassium of 3.2.', 'Temperature 38.4 C.',
      'Has no shortness of breath and no fever.', 'Follow up March 14, 2024.', 'Mother: breast cancer.', '1. Hypertension.\n2. Chest pain.', 'The 64-year-old man has left knee pain.',
    ]) assert.deepEqual(flags(source, text), [], text);
  });

  test('where it stands in the source is told', () => {
    const [flag] = checkText(source, 'Metoprolol 50 mg BID.').unsupported;
    assert.equal(source.slice(flag!.sources[0]!.start, flag!.sources[0]!.end), 'Metoprolol tartrate 25 mg PO BID');
  });
});

suite('what is missing', () => {
  test('by meaning, the weightiest first', () => {
    const { missing, coverage, metrics } = checkText(CONSULT, '71-year-old woman: ADHF, HTN, AF, CKD stage 3. No chest pain, palpitations or syncope. Lasix 40 mg IV twice daily.');
    const words = missing.map(({ text }) => text);
    for (const present of ['hypertension', 'Atrial fibrillation', 'chest pain', 'furosemide 40 mg IV b.i.d.']) assert.ok(!words.includes(present), present);
    assert.ok(words.includes('Lisinopril 20 mg p.o. daily'));
    assert.ok(words.indexOf('Lisinopril 20 mg p.o. daily') < words.indexOf('cough'));
    assert.ok(coverage > metrics.retention.overall);
  });

  test('a drug without its dose is missing, a note against itself has all', () => {
    assert.ok(checkText('Metoprolol 25 mg BID.', 'Metoprolol.').missing.length === 1);
    const whole = checkText(CONSULT, CONSULT);
    assert.deepEqual([whole.missing.length, whole.unsupported.length, whole.coverage], [0, 0, 1]);
  });
});

suite('sources of a sentence', () => {
  test('the best place first, several where it was made from several', () => {
    const text = 'She takes lisinopril 20 mg and apixaban 5 mg. Her father died of MI at 62. Creatinine was 1.6.';
    const places = checkText(CONSULT, text).sentences.map(({ sources }) => sources.map(({ start, end }) => CONSULT.slice(start, end)));
    assert.match(places[0]!.join(' '), /Lisinopril 20 mg.*|Apixaban 5 mg/);
    assert.equal(places[0]!.length >= 2, true);
    assert.match(places[1]![0]!, /Her father died/);
    assert.match(places[2]![0]!, /Creatinine 1\.6/);
  });

  test('none where nothing is shared, a heading for a heading', () => {
    const { sentences } = checkText(CONSULT, 'LABORATORY DATA:\nCreatinine 1.6.\n\nThe weather was windy.');
    const places = sentences.map(({ sources }) => sources.map(({ start, end }) => CONSULT.slice(start, end)));
    assert.deepEqual(places[0], ['LABORATORY DATA:']);
    assert.deepEqual(places.at(-1), []);
  });
});

suite('values put back', () => {
  const checker = (source: string): Checker => new Checker(readText(source));

  test('where the source has only one', () => {
    const { text, corrected } = putValuesBack(checker('Metoprolol 25 mg PO BID. K 3.2 mEq/L.'), 'On metoprolol 50 mg TID; potassium 4.2.');
    assert.equal(text, 'On metoprolol 25 mg BID; potassium 3.2.');
    assert.deepEqual(corrected.map(({ start, end, was, is }) => [text.slice(start, end) === is, was, is]), [[true, '50 mg', '25 mg'], [true, 'TID', 'BID'], [true, '4.2', '3.2']]);
  });

  test('not where it has two', () => {
    const text = 'On metoprolol 75 mg.';
    assert.deepEqual(putValuesBack(checker('Metoprolol 25 mg BID was increased. At discharge metoprolol 50 mg BID.'), text), { text, corrected: [] });
  });

  test('not a negation, a new drug or another number', () => {
    const text = 'She has fever and takes warfarin 5 mg, aged 64.';
    assert.deepEqual(putValuesBack(checker('No fever. Aged 46.'), text), { text, corrected: [] });
  });
});

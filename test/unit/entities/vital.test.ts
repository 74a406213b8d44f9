import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recogniseEntities } from '../../../src/entities/recognise.ts';
import { parseNote } from '../../../src/note/note.ts';

function vitals(text: string): string[] {
  return recogniseEntities(parseNote(text)).filter(({ type }) => type === 'vital').map((entity) => entity.text);
}

/** Sentence, concept, whole mention, value, unit. */
const MEASURED: readonly (readonly [string, string, string, string?, string?])[] = [
  ['BP 168/94', 'blood pressure', 'BP 168/94', '168/94'],
  ['BP: 118/87 mmHg', 'blood pressure', 'BP: 118/87 mmHg', '118/87', 'mmHg'],
  ['BP127/73', 'blood pressure', 'BP127/73', '127/73'],
  ['blood pressure of 120/80', 'blood pressure', 'blood pressure of 120/80', '120/80'],
  ['Blood pressure was 150 over 90.', 'blood pressure', 'Blood pressure was 150 over 90', '150 over 90'],
  ['Blood pressure 130s-150s/60s-70s', 'blood pressure', 'Blood pressure 130s-150s/60s-70s', '130s-150s/60s-70s'],
  ['Estimated blood loss for the case was about 100 mL', 'estimated blood loss', 'Estimated blood loss for the case was about 100 mL', '100', 'mL'],
  ['O2 sat on room air is 92%', 'oxygen saturation', 'O2 sat on room air is 92%', '92', '%'],
  ['heart rate went up to 127', 'heart rate', 'heart rate went up to 127', '127'],
  ['BP 90/palp', 'blood pressure', 'BP 90/palp', '90/palp'],
  ['BPs 120-130s/70-80s', 'blood pressure', 'BPs 120-130s/70-80s', '120-130s/70-80s'],
  ['blood pressure\nwas 104/62', 'blood pressure', 'blood pressure\nwas 104/62', '104/62'],
  ['BP stable', 'blood pressure', 'BP stable', 'stable'],
  ['SBP in the 140s to 150s', 'systolic blood pressure', 'SBP in the 140s to 150s', '140s to 150s'],
  ['MAP 62', 'mean arterial pressure', 'MAP 62', '62'],
  ['HR 104-110', 'heart rate', 'HR 104-110', '104-110'],
  ['heart rate of 88 beats per minute', 'heart rate', 'heart rate of 88 beats per minute', '88', 'beats per minute'],
  ['HR in the 120s', 'heart rate', 'HR in the 120s', '120s'],
  ['Pulse 72 and regular', 'pulse', 'Pulse 72', '72'],
  ['P 88', 'pulse', 'P 88', '88'],
  ['RR 22', 'respiratory rate', 'RR 22', '22'],
  ['Respirations were 18', 'respiratory rate', 'Respirations were 18', '18'],
  ['respiratory rate 16 breaths per minute', 'respiratory rate', 'respiratory rate 16 breaths per minute', '16', 'breaths per minute'],
  ['T 98.4', 'temperature', 'T 98.4', '98.4'],
  ['T98.4', 'temperature', 'T98.4', '98.4'],
  ['Temp: 38.2 C', 'temperature', 'Temp: 38.2 C', '38.2', 'C'],
  ['temperature of 101.3 degrees Fahrenheit', 'temperature', 'temperature of 101.3 degrees Fahrenheit', '101.3', 'degrees Fahrenheit'],
  ['Tmax 102.1', 'maximum temperature', 'Tmax 102.1', '102.1'],
  ['She was 98.6 °F on arrival', 'temperature', '98.6 °F', '98.6', '°F'],
  ['SpO2 93%', 'oxygen saturation', 'SpO2 93%', '93', '%'],
  ['SaO2 98% on RA', 'oxygen saturation', 'SaO2 98% on RA', '98', '%'],
  ['O2 sat 95% on 2L NC', 'oxygen saturation', 'O2 sat 95% on 2L NC', '95', '%'],
  ['oxygen saturation was 88% on room air', 'oxygen saturation', 'oxygen saturation was 88% on room air', '88', '%'],
  ['satting 96% on 4 liters nasal cannula', 'oxygen saturation', 'satting 96% on 4 liters nasal cannula', '96', '%'],
  ['sats 92-94%', 'oxygen saturation', 'sats 92-94%', '92-94', '%'],
  ['97% on room air', 'oxygen saturation', '97% on room air', '97', '%'],
  ['weight 82 kg', 'weight', 'weight 82 kg', '82', 'kg'],
  ['Wt: 182.4 lbs', 'weight', 'Wt: 182.4 lbs', '182.4', 'lbs'],
  ['Birth weight was 7 pounds 4 ounces', 'birth weight', 'Birth weight was 7 pounds 4 ounces', '7', 'pounds 4 ounces'],
  ['height 170 cm', 'height', 'height 170 cm', '170', 'cm'],
  [`Height 5'7"`, 'height', `Height 5'7"`, `5'7"`],
  ['height is 5 feet 10 inches', 'height', 'height is 5 feet 10 inches', '5 feet 10 inches'],
  ['BMI 31.2 kg/m2', 'body mass index', 'BMI 31.2 kg/m2', '31.2', 'kg/m2'],
  ['pain 7/10', 'pain score', 'pain 7/10', '7', '/10'],
  ['pain score of 3 out of 10', 'pain score', 'pain score of 3 out of 10', '3', 'out of 10'],
  ['EBL 250 mL', 'estimated blood loss', 'EBL 250 mL', '250', 'mL'],
  ['ESTIMATED BLOOD LOSS: Minimal', 'estimated blood loss', 'ESTIMATED BLOOD LOSS: Minimal', 'Minimal'],
  ['I/O 1200/800', 'intake and output', 'I/O 1200/800', '1200/800'],
  ['urine output 30 cc/hr', 'urine output', 'urine output 30 cc/hr', '30', 'cc/hr'],
  ['FiO2 40%', 'fraction of inspired oxygen', 'FiO2 40%', '40', '%'],
  ['PEEP 5', 'positive end-expiratory pressure', 'PEEP 5', '5'],
  ['Head circumference 34.5 cm', 'head circumference', 'Head circumference 34.5 cm', '34.5', 'cm'],
  ['VS T98.2 then', 'temperature', 'T98.2', '98.2'],
  ['EXAM: 36.5C', 'temperature', '36.5C', '36.5', 'C'],
  ['on 50% FiO2', 'fraction of inspired oxygen', '50% FiO2', '50', '%'],
  ['pain 8/10 -> 3/10', 'pain score', 'pain 8/10 -> 3/10', '8/10 -> 3/10'],
  ['BP standing: 104/62', 'blood pressure', 'BP standing: 104/62', '104/62'],
  ['He remained afebrile.', 'afebrile', 'afebrile'],
  ['VSS', 'vital signs stable', 'VSS'],
];

const NONE = [
  'T12 vertebra', 'P2 was loud', 'S1 and S2', 'grade R 5 mm lesion', 'strength 5/5', 'T2 weighted images', 'P 2 tablets',
  'pulses 2+ bilaterally', 'a 15 mm mass', 'temp agency', 'weight loss of 20 pounds', 'He was given 100% oxygen.', 'R 20 mg', '24 HR Data', '(104-121/61-72)',
];

describe('vital sign grammar', () => {
  for (const [text, concept, mention, value, unit] of MEASURED) {
    it(text.replace('\n', ' '), () => {
      const found = recogniseEntities(parseNote(text)).filter(({ type }) => type === 'vital');
      assert.deepEqual(found.map((entity) => entity.text), [mention]);
      assert.equal(found[0]!.concept, concept);
      assert.equal(found[0]!.attributes?.value, value);
      if (unit !== undefined) assert.equal(found[0]!.attributes?.unit, unit);
    });
  }

  for (const text of NONE) {
    it(`no vital sign: ${text}`, () => assert.deepEqual(vitals(text), []));
  }

  it('reads across a wrapped line with carriage returns', () => {
    assert.deepEqual(vitals('His blood pressure was\r\n104/62 and pulse\r\nwas 88.'), ['blood pressure was\r\n104/62', 'pulse\r\nwas 88']);
  });

  it('says how oxygen was given', () => {
    const [found] = recogniseEntities(parseNote('O2 sat 95% on 2L NC'));
    assert.equal(found?.attributes?.route, '2L NC');
  });

  it('reads a line of vital signs one by one', () => {
    assert.deepEqual(vitals('Vitals: T 98.4, P 88, R 18, BP 120/70, SaO2 98% on RA'), ['T 98.4', 'P 88', 'R 18', 'BP 120/70', 'SaO2 98% on RA']);
  });

  it('reads a prose line of vital signs', () => {
    assert.deepEqual(vitals('VITAL SIGNS: Blood pressure 130/82, pulse 76, respirations 16, temperature 98.2, weight 190 pounds.'), [
      'Blood pressure 130/82', 'pulse 76', 'respirations 16', 'temperature 98.2', 'weight 190 pounds',
    ]);
  });

  it('reads a row of vital signs without names as one mention', () => {
    assert.deepEqual(vitals('VS: 98.2 130/62 75 18 96%RA'), ['98.2 130/62 75 18 96%RA']);
  });
});

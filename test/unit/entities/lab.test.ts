import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseLexicon } from '../../../src/entities/lexiconBuild.ts';
import { LAB_TERMS } from '../../../src/entities/lexicon/labs.ts';
import { VITAL_TERMS } from '../../../src/entities/lexicon/vitals.ts';
import { recogniseEntities } from '../../../src/entities/recognise.ts';
import type { Attributes } from '../../../src/entities/types.ts';
import { parseNote } from '../../../src/note/note.ts';

function labs(text: string): string[] {
  return recogniseEntities(parseNote(text)).filter(({ type }) => type === 'lab').map((entity) => entity.text);
}

function only(text: string): { concept: string; text: string; attributes: Attributes } {
  const found = recogniseEntities(parseNote(text)).filter(({ type }) => type === 'lab');
  assert.equal(found.length, 1, `one lab in "${text}", not ${found.map((entity) => entity.text).join(' | ')}`);
  const { concept, text: surface, attributes = {} } = found[0]!;
  return { concept, text: surface, attributes };
}

/** Sentence, concept, whole mention, value, unit, flag. */
const MEASURED: readonly (readonly [string, string, string, string, (string | undefined)?, string?])[] = [
  ['Creatinine was elevated at 2.3 mg/dL.', 'creatinine', 'Creatinine was elevated at 2.3 mg/dL', '2.3', 'mg/dL', 'high'],
  ['Labs: K 3.2 mEq/L.', 'potassium', 'K 3.2 mEq/L', '3.2', 'mEq/L'],
  ['Her potassium was 5.9 this time.', 'potassium', 'potassium was 5.9', '5.9'],
  ['Na: 139', 'sodium', 'Na: 139', '139'],
  ['Sodium     128 L', 'sodium', 'Sodium     128 L', '128', undefined, 'low'],
  ['Hgb 8.1 g/dL (12.0-16.0)', 'hemoglobin', 'Hgb 8.1 g/dL', '8.1', 'g/dL', 'low'],
  ['Hgb: 13.1 g/dL (12.0-16.0)', 'hemoglobin', 'Hgb: 13.1 g/dL', '13.1', 'g/dL', 'normal'],
  ['INR of 4.8 (H)', 'international normalized ratio', 'INR of 4.8 (H)', '4.8', undefined, 'high'],
  ['INR 1.1', 'international normalized ratio', 'INR 1.1', '1.1'],
  ['Troponin <0.01 x2.', 'troponin', 'Troponin <0.01 x2', '<0.01 x2'],
  ['Troponin I peaked at 12.4 ng/mL overnight.', 'troponin', 'Troponin I peaked at 12.4 ng/mL', '12.4', 'ng/mL'],
  ['Troponins 0.02, 0.04, and 0.05.', 'troponin', 'Troponins 0.02, 0.04, and 0.05', '0.02, 0.04, and 0.05'],
  ['Cr 1.7 -> 1.4 with fluids', 'creatinine', 'Cr 1.7 -> 1.4', '1.7 -> 1.4'],
  ['Cr 1.2-->1.9-->2.4', 'creatinine', 'Cr 1.2-->1.9-->2.4', '1.2-->1.9-->2.4'],
  ['His hematocrit dropped from 34.2 to 25.1 overnight.', 'hematocrit', 'hematocrit dropped from 34.2 to 25.1', '34.2 to 25.1'],
  ['Creatinine trended down to 1.1.', 'creatinine', 'Creatinine trended down to 1.1', '1.1'],
  ['WBC 12.5K', 'white blood cell count', 'WBC 12.5K', '12.5', 'K'],
  ['WBC 14.2 x10^3/uL', 'white blood cell count', 'WBC 14.2 x10^3/uL', '14.2', 'x10^3/uL'],
  ['WBC 14.2 x 10*9/L', 'white blood cell count', 'WBC 14.2 x 10*9/L', '14.2', 'x 10*9/L'],
  ['White blood cell count (WBC) was 11,400.', 'white blood cell count', 'White blood cell count (WBC) was 11,400', '11,400'],
  ['white count of 16.9', 'white blood cell count', 'white count of 16.9', '16.9'],
  ['Platelets 250,000', 'platelet count', 'Platelets 250,000', '250,000'],
  ['Platelet count was 42 K/uL', 'platelet count', 'Platelet count was 42 K/uL', '42', 'K/uL'],
  ['Plt Ct-183', 'platelet count', 'Plt Ct-183', '183'],
  ['HbA1c 9.4%', 'hemoglobin a1c', 'HbA1c 9.4%', '9.4', '%'],
  ['Hemoglobin A1c was 7.2 percent.', 'hemoglobin a1c', 'Hemoglobin A1c was 7.2 percent', '7.2', 'percent'],
  ['BNP 1,840 pg/mL', 'brain natriuretic peptide', 'BNP 1,840 pg/mL', '1,840', 'pg/mL'],
  ['NT-proBNP of 4521', 'brain natriuretic peptide', 'NT-proBNP of 4521', '4521'],
  ['TSH 0.02 uIU/mL', 'thyroid-stimulating hormone', 'TSH 0.02 uIU/mL', '0.02', 'uIU/mL'],
  ['Lactate 4.1 mmol/L', 'lactate', 'Lactate 4.1 mmol/L', '4.1', 'mmol/L'],
  ['AST 240 U/L', 'aspartate aminotransferase', 'AST 240 U/L', '240', 'U/L'],
  ['Alk phos 340 IU/L', 'alkaline phosphatase', 'Alk phos 340 IU/L', '340', 'IU/L'],
  ['Total bilirubin: 3.4', 'total bilirubin', 'Total bilirubin: 3.4', '3.4'],
  ['Tbili 2.1*', 'total bilirubin', 'Tbili 2.1*', '2.1', undefined, 'abnormal'],
  ['Fasting blood sugar today is 120', 'blood sugar', 'Fasting blood sugar today is 120', '120'],
  ['fingersticks 180-220', 'blood sugar', 'fingersticks 180-220', '180-220'],
  ['Ejection fraction of 55-60%', 'ejection fraction', 'Ejection fraction of 55-60%', '55-60', '%'],
  ['LVEF 25%', 'ejection fraction', 'LVEF 25%', '25', '%'],
  ['EF 20% to 25%', 'ejection fraction', 'EF 20% to 25%', '20% to 25', '%'],
  ['H&H 9.8/29.4', 'hemoglobin and hematocrit', 'H&H 9.8/29.4', '9.8/29.4'],
  ['GCS 15', 'glasgow coma scale', 'GCS 15', '15'],
  ['Apgars 8 and 9 at one and five minutes', 'apgar score', 'Apgars 8 and 9', '8 and 9'],
  ['Apgar scores of 7/9', 'apgar score', 'Apgar scores of 7/9', '7/9'],
  ['MMSE 27/30', 'mini-mental state examination', 'MMSE 27/30', '27/30'],
  ['pH 7.28', 'ph', 'pH 7.28', '7.28'],
  ['pCO2 58 mmHg', 'partial pressure of carbon dioxide', 'pCO2 58 mmHg', '58', 'mmHg'],
  ['ESR 88 mm/hr', 'erythrocyte sedimentation rate', 'ESR 88 mm/hr', '88', 'mm/hr'],
  ['Vancomycin trough 18.4', 'vancomycin level', 'Vancomycin trough 18.4', '18.4'],
  ['Digoxin level was 2.6 ng/mL', 'digoxin level', 'Digoxin level was 2.6 ng/mL', '2.6', 'ng/mL'],
  ['PSA is 11.6', 'prostate-specific antigen', 'PSA is 11.6', '11.6'],
  ['CD4 count of 118', 'cd4 count', 'CD4 count of 118', '118'],
  ['FEV1 1.2 L', 'forced expiratory volume in one second', 'FEV1 1.2 L', '1.2'],
  ['QTc 480 ms', 'qt interval', 'QTc 480 ms', '480', 'ms'],
  ['MELD score 24', 'meld score', 'MELD score 24', '24'],
  ['↑ Cr 2.4', 'creatinine', '↑ Cr 2.4', '2.4', undefined, 'high'],
  ['calcium 12.3', 'calcium', 'calcium 12.3', '12.3'],
  ['Creatinine on 3/14 was 2.1', 'creatinine', 'Creatinine on 3/14 was 2.1', '2.1'],
  ['Creatinine on admission was 2.1', 'creatinine', 'Creatinine on admission was 2.1', '2.1'],
  ['ABG 7.32/48/92/24', 'arterial blood gas', 'ABG 7.32/48/92/24', '7.32/48/92/24'],
  ['Chem 7: 139/4.2/101/24/18/1.1/112', 'basic metabolic panel', 'Chem 7: 139/4.2/101/24/18/1.1/112', '139/4.2/101/24/18/1.1/112'],
  ['FSBG 180s-240s', 'blood sugar', 'FSBG 180s-240s', '180s-240s'],
  ['Creatinine 1.9 from a baseline of 1.2', 'creatinine', 'Creatinine 1.9 from a baseline of 1.2', '1.9 from a baseline of 1.2'],
  ['| Potassium | 3.2 | L |', 'potassium', 'Potassium | 3.2', '3.2', undefined, 'low'],
  ['Haemoglobin (168 g/L) was high', 'hemoglobin', 'Haemoglobin (168 g/L)', '168', 'g/L'],
  ['EF 0.35', 'ejection fraction', 'EF 0.35', '0.35'],
  ['Platelet count 13 x 109/L', 'platelet count', 'Platelet count 13 x 109/L', '13', 'x 109/L'],
  ['61% neutrophils', 'neutrophils', '61% neutrophils', '61', '%'],
  ['The hematocrit was\n31.2 on arrival.', 'hematocrit', 'hematocrit was\n31.2', '31.2'],
];

/** Results in words: sentence, whole mention, value, flag. */
const QUALITATIVE: readonly (readonly [string, string, string, string?])[] = [
  ['Urinalysis was negative.', 'Urinalysis was negative', 'negative', 'normal'],
  ['UA negative', 'UA negative', 'negative', 'normal'],
  ['Blood cultures: no growth to date.', 'Blood cultures: no growth to date', 'no growth to date', 'normal'],
  ['Stool guaiac positive', 'Stool guaiac positive', 'positive', 'abnormal'],
  ['HIV test was nonreactive.', 'HIV test was nonreactive', 'nonreactive', 'normal'],
  ['TSH within normal limits', 'TSH within normal limits', 'within normal limits', 'normal'],
  ['Lipase was markedly elevated.', 'Lipase was markedly elevated', 'markedly elevated', 'high'],
  ['He had an elevated troponin.', 'elevated troponin', 'elevated', 'high'],
  ['CBC was normal.', 'CBC was normal', 'normal', 'normal'],
  ['Urine culture pending', 'Urine culture pending', 'pending'],
  ['Rapid strep negative', 'Rapid strep negative', 'negative', 'normal'],
  ['URINE Nitrite-NEG', 'URINE Nitrite-NEG', 'NEG', 'normal'],
  ['D-dimer was positive', 'D-dimer was positive', 'positive', 'abnormal'],
  ['potassium was low', 'potassium was low', 'low', 'low'],
];

/** Sentences in which nothing is a lab. */
const NONE = [
  'She takes calcium with vitamin D.',
  'calcium 600 mg daily',
  'potassium chloride 40 mEq PO',
  'folic acid 1 mg daily',
  'He follows a low sodium diet.',
  'magnesium oxide 400 mg',
  'T4-5 disc space',
  'L4-5 and C5-6',
  'vitamin D3',
  'Apartment K 12 on the left',
  'PT twice a week',
  'positive lymph nodes',
  'iron supplement',
  'vitamin K 10 mg',
];

describe('laboratory and vital-sign lexicons', () => {
  const lines = [...parseLexicon(LAB_TERMS), ...parseLexicon(VITAL_TERMS)];

  it('hold at least 450 concepts and 1,500 spellings', () => {
    assert.ok(new Set(lines.map(({ concept }) => concept)).size >= 450);
    assert.ok(lines.reduce((sum, { terms }) => sum + terms.length, 0) >= 1500);
  });

  it('give each spelling one meaning', () => {
    const meaning = new Map<string, string>();
    const twice: string[] = [];
    for (const { concept, terms } of lines) {
      for (const { term, caseSensitive } of terms) {
        const key = caseSensitive ? `=${term}` : term.toLowerCase();
        const other = meaning.get(key);
        // PR is an interval or a pulse rate: their ranges tell.
        if (other !== undefined && other !== concept && key !== '=PR') twice.push(`${key}: ${other}, ${concept}`);
        meaning.set(key, concept);
      }
    }
    assert.deepEqual(twice, []);
  });
});

describe('laboratory grammar', () => {
  for (const [text, concept, mention, value, unit, flag] of MEASURED) {
    it(text.replace('\n', ' '), () => {
      const found = only(text);
      assert.equal(found.concept, concept);
      assert.equal(found.text, mention);
      assert.equal(found.attributes.value, value);
      if (unit !== undefined) assert.equal(found.attributes.unit, unit);
      assert.equal(found.attributes.flag, flag);
    });
  }

  for (const [text, mention, value, flag] of QUALITATIVE) {
    it(text, () => {
      const found = only(text);
      assert.equal(found.text, mention);
      assert.equal(found.attributes.value, value);
      assert.equal(found.attributes.flag, flag);
    });
  }

  for (const text of NONE) {
    it(`no lab: ${text}`, () => assert.deepEqual(labs(text), []));
  }

  it('reads a MIMIC result line test by test', () => {
    assert.deepEqual(labs('BLOOD WBC-7.4 RBC-3.27* Hgb-11.8* Hct-34.7* MCV-106* Plt Ct-183\nBLOOD Glucose-118* UreaN-24* Creat-1.1 Na-139 K-4.2 Cl-101 HCO3-24 AnGap-18'), [
      'WBC-7.4', 'RBC-3.27*', 'Hgb-11.8*', 'Hct-34.7*', 'MCV-106*', 'Plt Ct-183',
      'BLOOD Glucose-118*', 'UreaN-24*', 'Creat-1.1', 'Na-139', 'K-4.2', 'Cl-101', 'HCO3-24', 'AnGap-18',
    ]);
  });

  it('reads a comma list of electrolytes', () => {
    assert.deepEqual(labs('Na 139, K 4.2, Cl 101, bicarb 24, BUN 21, Cr 1.4, and glucose 118.'), ['Na 139', 'K 4.2', 'Cl 101', 'bicarb 24', 'BUN 21', 'Cr 1.4', 'glucose 118']);
  });

  it('reads a table of names and numbers', () => {
    assert.deepEqual(labs('Sodium          139\nPotassium       4.1\nChloride        103'), ['Sodium          139', 'Potassium       4.1', 'Chloride        103']);
  });

  it('does not take the number of the next list item for a value', () => {
    assert.deepEqual(labs('1. Repeat creatinine\n2. Anemia'), ['creatinine']);
  });

  it('does not take a date for a value', () => {
    assert.equal(only('Echocardiogram with ejection fraction 03/14/2024').attributes.value, undefined);
  });

  it('keeps an unambiguous name without a value', () => {
    assert.deepEqual(labs('We will follow the troponin and a lipid panel.'), ['troponin', 'lipid panel']);
  });
});

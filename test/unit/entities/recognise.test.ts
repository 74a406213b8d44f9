import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { negatedEntityKey } from '../../../src/entities/key.ts';
import { recogniseEntities } from '../../../src/entities/recognise.ts';
import type { Entity } from '../../../src/entities/types.ts';
import { parseNote } from '../../../src/note/note.ts';

function recognise(text: string): Entity[] {
  return recogniseEntities(parseNote(text));
}

function surfaces(text: string): string[] {
  return recognise(text).map((entity) => `${entity.type}: ${entity.text}`);
}

function find(entities: readonly Entity[], text: string): Entity {
  const found = entities.find((entity) => entity.text === text);
  assert.ok(found, `"${text}" among ${entities.map((entity) => entity.text).join(' | ')}`);
  return found;
}

const NOTE = `Admission Date: 03/14/2024          Discharge Date: 03/18/2024

CHIEF COMPLAINT: Chest pain.

HISTORY OF PRESENT ILLNESS:
Mr. ___ is a 71-year-old man with hypertension and type 2 diabetes mellitus who presented with two hours of
chest pain and shortness of breath. He denies fever or cough. In the emergency department his blood pressure was
168/94, pulse 104, and oxygen saturation 91% on room air. Troponin I was 0.84 ng/mL and BNP 1,840 pg/mL.

MEDICATIONS ON ADMISSION:
1. Metoprolol succinate 50 mg PO daily
2. Lisinopril 20 mg PO daily
3. Aspirin 81 mg daily

ALLERGIES: Penicillin (rash)

PERTINENT RESULTS:
[**2024-3-14**] 06:10AM BLOOD WBC-7.4 Hgb-11.8* K-3.2* Creat-1.7*

HOSPITAL COURSE:
The patient was started on heparin. Potassium was repleted with potassium chloride 40 mEq PO. His creatinine improved
from 1.7 to 1.2. Pneumonia was ruled out. He was afebrile on hospital day 3.

FAMILY HISTORY: Father with colon cancer.
`;

describe('a whole note', () => {
  const entities = recognise(NOTE);

  it('finds dates with their ISO form', () => {
    assert.equal(find(entities, '03/14/2024').attributes?.iso, '2024-03-14');
    assert.equal(find(entities, '[**2024-3-14**]').attributes?.iso, '2024-03-14');
    assert.equal(find(entities, 'hospital day 3').type, 'date');
  });

  it('finds problems by concept', () => {
    assert.equal(find(entities, 'hypertension').concept, 'hypertension');
    assert.equal(find(entities, 'type 2 diabetes mellitus').type, 'problem');
    assert.equal(find(entities, 'shortness of breath').type, 'problem');
  });

  it('finds drugs with their regimen', () => {
    const metoprolol = find(entities, 'Metoprolol succinate 50 mg PO daily');
    assert.equal(metoprolol.type, 'medication');
    assert.equal(metoprolol.attributes?.dose, '50');
    assert.equal(metoprolol.attributes.unit, 'mg');
    assert.equal(NOTE.slice(metoprolol.name.start, metoprolol.name.end), 'Metoprolol succinate');
  });

  it('marks an allergy', () => {
    assert.equal(find(entities, 'Penicillin').attributes?.status, 'allergy');
  });

  it('finds vital signs, across a line break too', () => {
    assert.equal(find(entities, 'blood pressure was\n168/94').attributes?.value, '168/94');
    assert.equal(find(entities, 'oxygen saturation 91% on room air').attributes?.route, 'room air');
    assert.equal(find(entities, 'afebrile').type, 'vital');
  });

  it('finds laboratory values in prose and in a result line', () => {
    assert.equal(find(entities, 'Troponin I was 0.84 ng/mL').attributes?.value, '0.84');
    assert.equal(find(entities, 'K-3.2*').concept, 'potassium');
    assert.equal(find(entities, 'creatinine improved\nfrom 1.7 to 1.2').attributes?.value, '1.7 to 1.2');
  });

  it('tells the drug potassium chloride from the test', () => {
    assert.equal(find(entities, 'potassium chloride 40 mEq PO').type, 'medication');
  });

  it('does not mark headings', () => {
    for (const heading of ['MEDICATIONS ON ADMISSION', 'ALLERGIES', 'FAMILY HISTORY']) {
      const start = NOTE.indexOf(heading);
      assert.ok(!entities.some((entity) => entity.start < start + heading.length && entity.end > start), heading);
    }
  });

  it('gives each entity a source and a score', () => {
    for (const { source, score } of entities) {
      assert.match(source, /^(?:lexicon|grammar):/);
      assert.ok(score > 0 && score <= 1);
    }
  });
});

describe('names with several meanings', () => {
  const cases: readonly (readonly [string, string[]])[] = [
    ['potassium 3.2', ['lab: potassium 3.2']],
    ['potassium chloride 20 mEq daily', ['medication: potassium chloride 20 mEq daily']],
    ['calcium', []],
    ['Lithium 300 mg BID, lithium level 0.8', ['medication: Lithium 300 mg BID', 'lab: lithium level 0.8']],
    ['digoxin 0.125 mg daily with digoxin level 1.1', ['medication: digoxin 0.125 mg daily', 'lab: digoxin level 1.1']],
    ['HD 3', ['date: HD 3']],
    ['chest pain 7/10', ['problem: chest pain']],
    ['elevated creatinine of 2.3', ['lab: elevated creatinine of 2.3']],
  ];
  for (const [text, expected] of cases) {
    it(text, () => {
      const found = surfaces(text);
      // A grammar may read more of the mention ("chest pain 7/10"); its beginning is what this is about.
      assert.deepEqual(found.map((entity, i) => entity.slice(0, expected[i]?.length)), expected);
    });
  }
});

describe('problems and procedures with their modifiers', () => {
  it('takes severity, side and site into the mention, not into the name', () => {
    const text = 'He has severe left lower extremity edema.';
    const edema = recognise(text).find(({ concept }) => concept === 'edema');
    assert.equal(edema?.text, 'severe left lower extremity edema');
    assert.match(text.slice(edema.name.start, edema.name.end), /^(?!severe|left).*edema$/);
    assert.equal(edema.attributes?.severity, 'severe');
    assert.equal(edema.attributes.laterality, 'left');
  });
  it('takes the site of a study', () => {
    assert.ok(surfaces('CT scan of the abdomen and pelvis with contrast was obtained.').includes('procedure: CT scan of the abdomen and pelvis with contrast'));
  });
  it('does not deny a measured value', () => {
    for (const { assertion } of recognise('URINE Blood-NEG Nitrite-NEG Protein-30* Glucose-NEG')) assert.equal(assertion.negated, false);
    assert.equal(recognise('No elevated troponin was found.')[0]?.assertion.negated, true);
  });
  it('asserts a mention as a whole', () => {
    const [found] = recognise('No right lower quadrant tenderness.');
    assert.equal(found?.assertion.negated, true);
  });
});

describe('what belongs to the next mention', () => {
  const cases: [string, string[]][] = [
    ['She has hypertension, type 2 diabetes mellitus and gout.', ['problem: hypertension', 'problem: type 2 diabetes mellitus', 'problem: gout']],
    ['CKD, stage 3.', ['problem: CKD, stage 3']],
    ['Atrial fibrillation with rapid ventricular response at 118.', ['problem: Atrial fibrillation', 'vital: ventricular response at 118']],
    ['ASA class III. Start ASA 81 mg daily.', ['medication: ASA 81 mg daily']],
    ['ASSESSMENT: Severe AS and CAP on imaging.', ['problem: Severe AS', 'problem: CAP', 'procedure: imaging']],
    ['ASSESSMENT: STABLE AS BEFORE.', []],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(surfaces(text), expected));
});

describe('everyday words that also name problems and procedures', () => {
  const problems = (text: string): string[] => recognise(text).filter(({ type }) => type === 'problem').map((entity) => entity.text);
  for (const text of [
    'The wire was cut and removed.', 'The abdominal cavity was entered.', 'The line was flushed with saline.', 'The needle was withdrawn.', 'an exercise stress test',
    'stent to the mid LAD', 'the LAD was normal', 'He was sedated with Versed.', 'We met with the family.', 'in no acute distress', 'PE: lungs clear', 'needle aspiration of the knee', 'left AMA', 'hearing aids',
  ]) {
    it(`no problem: ${text}`, () => assert.deepEqual(problems(text), []));
  }
  it('no procedure: midline incision, TMs', () => {
    const found = recognise('A midline incision was made. TMs are clear bilaterally. Pain with radiation to the jaw.');
    assert.deepEqual(found.filter(({ type }) => type === 'procedure').map((entity) => entity.text), []);
  });
  for (const [text, expected] of [
    ['He has a deep cut on the thumb.', 'cut'],
    ['CT was positive for PE.', 'PE'],
    ['He has multiple falls and fell yesterday.', 'fell'],
    ['No cervical LAD.', 'LAD'],
  ] as const) {
    it(text, () => assert.ok(problems(text).some((found) => found.includes(expected)), problems(text).join(' | ')));
  }
});

describe('recognition in a shortened text', () => {
  it('finds a mention again when sentences around it are gone', () => {
    const sentences = ['Creatinine was elevated at 2.3 mg/dL.', 'BP 168/94 on arrival.', 'Metoprolol 25 mg PO BID was continued.', 'WBC 14.2 on 03/14/2024.'];
    const whole = new Set(recognise(sentences.join(' ')).map(negatedEntityKey));
    for (const sentence of sentences) {
      const alone = recognise(sentence);
      assert.ok(alone.length > 0);
      for (const entity of alone) assert.ok(whole.has(negatedEntityKey(entity)), entity.text);
    }
  });
});

describe('any text', () => {
  const fragment = fc.constantFrom(
    'BP ', '120/80', ' K ', '4.2', 'mg', ' to ', '-', '->', '\n', '. ', ': ', ' 5 ', 'T', '98.6', ' F', '%', ' on RA', '[**', '**]', '3/14', '/2024', ' ago', 'two days', 'metoprolol ', ' PO BID',
    'no ', 'chest pain', 'elevated ', 'creatinine', ' was ', '(H)', '*', '___', 'WBC-', '\t', ',', '1,840', '°', 'é', '\u{1F600}', '\r\n', '<', 'x2', 'POD #', 'in 2019', 'Hgb', ' and ', '"', "'",
  );
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join('')));

  it('gives ordered, disjoint entities whose text is the slice', () => {
    fc.assert(
      fc.property(text, (written) => {
        const entities = recognise(written);
        let last = 0;
        for (const entity of entities) {
          assert.ok(entity.start >= last && entity.end > entity.start && entity.end <= written.length);
          assert.equal(entity.text, written.slice(entity.start, entity.end));
          assert.equal(entity.text, entity.text.trim());
          assert.ok(entity.name.start >= entity.start && entity.name.end <= entity.end);
          last = entity.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same entities each time', () => {
    fc.assert(fc.property(text, (written) => assert.deepEqual(recognise(written), recognise(written))), { numRuns: 50 });
  });
});

describe('what stands beside a name', () => {
  it('takes tests in a plain list for tests', () => {
    assert.deepEqual(surfaces('We will check CBC, glucose, electrolytes and TSH.'), ['lab: CBC', 'lab: glucose', 'lab: electrolytes', 'lab: TSH']);
    assert.deepEqual(surfaces('She likes calcium, magnesium and sunshine.').filter((surface) => surface.startsWith('lab')), []);
  });
  it('takes units of red cells for a drug with its dose', () => {
    const [cells] = recognise('He received 2 units of packed red blood cells.');
    assert.equal(cells?.type, 'medication');
    assert.deepEqual(cells.attributes, { dose: '2', unit: 'units', doseLow: 2, doseUcum: '{unit}' });
  });
  it('leaves a site to the finding that is removed there', () => {
    assert.deepEqual(surfaces('Excision of left breast mass.'), ['procedure: Excision', 'problem: left breast mass']);
  });
  it('keeps the range of the last day with a vital sign', () => {
    assert.deepEqual(surfaces('HR: 72 (68-80) BP: 120/70(82)'), ['vital: HR: 72 (68-80)', 'vital: BP: 120/70(82)']);
  });
  it('takes the wound of an operation for no finding', () => {
    assert.deepEqual(surfaces('The wound was then irrigated.'), []);
    assert.deepEqual(surfaces('There is a wound on the left foot.'), ['problem: wound on the left foot']);
  });
  it('denies no value', () => {
    assert.equal(find(recognise('ESTIMATED BLOOD LOSS: None.'), 'ESTIMATED BLOOD LOSS: None').assertion.negated, false);
  });
  it('takes no diet for a drug', () => {
    assert.deepEqual(surfaces('Follow a 2 g sodium diet.'), []);
  });
});

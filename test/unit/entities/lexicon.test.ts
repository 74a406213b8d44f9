import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANATOMY_TERMS } from '../../../src/entities/lexicon/anatomy.ts';
import { PROBLEM_TERMS } from '../../../src/entities/lexicon/problems.ts';
import { PROCEDURE_TERMS } from '../../../src/entities/lexicon/procedures.ts';
import { clinicalLexicon } from '../../../src/entities/lexicon.ts';
import { parseLexicon } from '../../../src/entities/lexiconBuild.ts';
import { scanUnits } from '../../../src/entities/matcher-words.ts';
import { parseNote } from '../../../src/note/note.ts';

test('a line names a concept and its spellings, with prefixes for exact case and for values', () => {
  assert.deepEqual([...parseLexicon(['// comment\npulmonary embolism|=PE\n\npotassium|=#K'])], [
    {
      concept: 'pulmonary embolism',
      terms: [
        { term: 'pulmonary embolism', caseSensitive: false, needsValue: false },
        { term: 'PE', caseSensitive: true, needsValue: false },
      ],
    },
    {
      concept: 'potassium',
      terms: [
        { term: 'potassium', caseSensitive: false, needsValue: false },
        { term: 'K', caseSensitive: true, needsValue: true },
      ],
    },
  ]);
});

const LISTS = [
  { name: 'problems', blocks: PROBLEM_TERMS, concepts: 2500, spellings: 13000 },
  { name: 'procedures', blocks: PROCEDURE_TERMS, concepts: 1300, spellings: 4500 },
  { name: 'anatomy', blocks: ANATOMY_TERMS, concepts: 400, spellings: 650 },
];

for (const { name, blocks, concepts, spellings } of LISTS) {
  test(`${name}: at least ${concepts} concepts and ${spellings} spellings`, () => {
    const lines = [...parseLexicon(blocks)];
    assert.ok(lines.length >= concepts, `${lines.length} concepts`);
    const distinct = new Set(lines.flatMap(({ terms }) => terms.map(({ term, caseSensitive }) => (caseSensitive ? `=${term}` : scanUnits(term).join(' ')))));
    assert.ok(distinct.size >= spellings, `${distinct.size} spellings`);
  });

  test(`${name}: no spelling belongs to two concepts, no concept has two lines`, () => {
    const owners = new Map<string, string>();
    const names = new Set<string>();
    const twice: string[] = [];
    for (const { concept, terms } of parseLexicon(blocks)) {
      if (names.has(concept)) twice.push(concept);
      names.add(concept);
      for (const { term, caseSensitive } of terms) {
        const key = caseSensitive ? `=${term}` : scanUnits(term).join(' ');
        if ((owners.get(key) ?? concept) !== concept) twice.push(`${term}: ${owners.get(key) ?? ''} and ${concept}`);
        owners.set(key, concept);
      }
    }
    assert.deepEqual(twice, []);
  });

  test(`${name}: capitals only where the case counts, no stray blanks`, () => {
    for (const { terms } of parseLexicon(blocks)) {
      for (const { term, caseSensitive } of terms) {
        if (!caseSensitive) assert.equal(term, term.toLowerCase());
        assert.doesNotMatch(term, /\s\s|^\s|\s$|[`$;]/, term);
      }
    }
  });
}

/** Concepts of one type whose spelling is the whole text. */
function conceptsOf(text: string, type: string): string[] {
  const note = parseNote(text);
  const { automaton, concepts } = clinicalLexicon();
  return automaton
    .match(note)
    .filter(({ first, last, payload }) => first === 0 && last === note.tokens.count && concepts[payload]?.type === type)
    .map(({ payload }) => concepts[payload]!.concept);
}

const GOLDEN: readonly [text: string, concept: string][] = [
  ['CHF', 'heart failure'],
  ['HFrEF', 'systolic heart failure'],
  ['COPD exacerbation', 'copd exacerbation'],
  ['CKD', 'chronic kidney disease'],
  ['stage 3 chronic kidney disease', 'chronic kidney disease stage 3'],
  ['chronic kidney disease, stage 3', ''],
  ['CKD stage IV', 'chronic kidney disease stage 4'],
  ['ESRD', 'end stage renal disease'],
  ['DM2', 'type 2 diabetes mellitus'],
  ['T2DM', 'type 2 diabetes mellitus'],
  ['NIDDM', 'type 2 diabetes mellitus'],
  ['diabetes mellitus type 2', 'type 2 diabetes mellitus'],
  ['type II diabetes mellitus', 'type 2 diabetes mellitus'],
  ['HTN', 'hypertension'],
  ['HLD', 'hyperlipidemia'],
  ['CAD', 'coronary artery disease'],
  ['NSTEMI', 'non-st elevation myocardial infarction'],
  ['STEMI', 'st elevation myocardial infarction'],
  ['afib', 'atrial fibrillation'],
  ['AF with RVR', 'atrial fibrillation'],
  ['DVT', 'deep vein thrombosis'],
  ['PE', 'pulmonary embolism'],
  ['UTI', 'urinary tract infection'],
  ['PNA', 'pneumonia'],
  ['SOB', 'dyspnea'],
  ['DOE', 'dyspnea on exertion'],
  ['N/V', 'nausea and vomiting'],
  ['GERD', 'gastroesophageal reflux disease'],
  ['OSA', 'obstructive sleep apnea'],
  ['BPH', 'benign prostatic hyperplasia'],
  ['RA', 'rheumatoid arthritis'],
  ['MS', 'multiple sclerosis'],
  ['TIA', 'transient ischemic attack'],
  ['CVA', 'stroke'],
  ['SAH', 'subarachnoid hemorrhage'],
  ['AKI', 'acute kidney injury'],
  ['ARDS', 'acute respiratory distress syndrome'],
  ['SIRS', 'systemic inflammatory response syndrome'],
  ['crackles', 'crackles'],
  ['jugular venous distention', 'jugular venous distension'],
  ['C. diff colitis', 'clostridium difficile infection'],
  ['colles fracture', 'distal radius fracture'],
  ['carcinoma of the colon', 'colon cancer'],
  ['stage IV sacral decubitus ulcer', 'stage 4 pressure ulcer'],
  ['major depressive disorder', 'major depressive disorder'],
  ['EtOH withdrawal', 'alcohol withdrawal'],
  ['homelessness', 'homelessness'],
  ['preeclampsia', 'preeclampsia'],
  ['hyperbilirubinemia of prematurity', 'neonatal jaundice'],
];
for (const [text, concept] of GOLDEN) {
  test(`problem: ${text}`, () => {
    const found = conceptsOf(text, 'problem');
    assert.deepEqual(found, concept === '' ? [] : [concept]);
  });
}

const PROCEDURES: readonly [text: string, concept: string][] = [
  ['CXR', 'chest x-ray'],
  ['TTE', 'echocardiogram'],
  ['EGD', 'esophagogastroduodenoscopy'],
  ['ERCP', 'endoscopic retrograde cholangiopancreatography'],
  ['CABG', 'coronary artery bypass graft'],
  ['lap chole', 'cholecystectomy'],
  ['left knee arthroscopy', 'arthroscopy'],
  ['CVVH', 'renal replacement therapy'],
  ['BKA', 'below knee amputation'],
];
for (const [text, concept] of PROCEDURES) {
  test(`procedure: ${text}`, () => assert.deepEqual(conceptsOf(text, 'procedure'), [concept]));
}

test('room air and the word "pe" are no problems', () => {
  for (const text of ['98% on ra', 'pe', 'ms', 'as needed', 'or']) {
    const { automaton, concepts } = clinicalLexicon();
    assert.deepEqual(automaton.match(parseNote(text)).filter(({ payload }) => concepts[payload]?.type === 'problem'), []);
  }
});

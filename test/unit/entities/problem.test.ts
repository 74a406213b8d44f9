import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clinicalLexicon } from '../../../src/entities/lexicon.ts';
import { composeProblems, extendProblem, extendProcedure } from '../../../src/entities/problem.ts';
import { recogniseEntities } from '../../../src/entities/recognise.ts';
import { parseNote } from '../../../src/note/note.ts';
import type { Note } from '../../../src/note/types.ts';

function textOf(note: Note, first: number, last: number): string {
  return note.text.slice(note.tokens.start[first], note.tokens.end[last - 1]);
}

/** Extends the words `name` inside `text`. */
function extended(text: string, name: string, extend = extendProblem): { text: string; attributes: object } {
  const note = parseNote(text);
  const at = text.indexOf(name);
  const first = note.tokens.start.indexOf(at);
  const last = note.tokens.end.indexOf(at + name.length) + 1;
  const { startToken, endToken, attributes } = extend(note, first, last);
  return { text: textOf(note, startToken, endToken), attributes };
}

const PROBLEMS: readonly [text: string, name: string, expected: string, attributes: object][] = [
  ['He has severe left lower extremity edema today', 'edema', 'severe left lower extremity edema', { severity: 'severe', laterality: 'left', site: 'lower extremity' }],
  ['complains of right knee pain', 'pain', 'right knee pain', { laterality: 'right', site: 'knee' }],
  ['the pain is better', 'pain', 'pain', {}],
  ['a severe headache', 'headache', 'severe headache', { severity: 'severe' }],
  ['an acute on chronic heart failure', 'heart failure', 'acute on chronic heart failure', { acuity: 'acute on chronic' }],
  ['acute-on-chronic pancreatitis', 'pancreatitis', 'acute-on-chronic pancreatitis', { acuity: 'acute-on-chronic' }],
  ['fracture of the left femur was seen', 'fracture', 'fracture of the left femur', { laterality: 'left', site: 'femur' }],
  ['pain in the right leg, worse at night', 'pain', 'pain in the right leg', { laterality: 'right', site: 'leg' }],
  ['pain in the neck and back', 'pain', 'pain in the neck and back', { site: 'neck and back' }],
  ['pain and swelling of the hand', 'pain', 'pain', {}],
  ['pressure ulcer, stage III, of heel', 'pressure ulcer', 'pressure ulcer, stage III', { severity: 'stage III' }],
  ['heart failure NYHA class II-III stable', 'heart failure', 'heart failure NYHA class II-III', { severity: 'class II-III' }],
  ['CKD stage 3b on losartan', 'CKD', 'CKD stage 3b', { severity: 'stage 3b' }],
  ['wheezes bilaterally', 'wheezes', 'wheezes bilaterally', { laterality: 'bilateral' }],
  ['weakness on the left side since noon', 'weakness', 'weakness on the left side', { laterality: 'left' }],
  ['new-onset atrial fibrillation', 'atrial fibrillation', 'new-onset atrial fibrillation', {}],
  ['right-sided weakness', 'weakness', 'right-sided weakness', { laterality: 'right' }],
  ['R shoulder pain', 'pain', 'R shoulder pain', { laterality: 'right', site: 'shoulder' }],
  ['recurrent falls', 'falls', 'recurrent falls', {}],
  ['worsening dyspnea in the morning', 'dyspnea', 'worsening dyspnea', {}],
  ['no fever', 'fever', 'fever', {}],
  ['his chronic bilateral hip pain', 'pain', 'chronic bilateral hip pain', { acuity: 'chronic', laterality: 'bilateral', site: 'hip' }],
  ['cough, fever', 'fever', 'fever', {}],
  ['great toe swelling', 'swelling', 'great toe swelling', { site: 'toe' }],
  ['laceration over the left eyebrow. Ear fine', 'laceration', 'laceration', {}],
  ['Tenderness.\n\nKnee swelling', 'Tenderness', 'Tenderness', {}],
  ['fracture of the distal radius', 'fracture', 'fracture of the distal radius', { site: 'distal radius' }],
  ['admitted in the morning with sepsis', 'sepsis', 'sepsis', {}],
  ['numbness of both hands', 'numbness', 'numbness of both hands', { laterality: 'bilateral', site: 'hands' }],
  ['fractures of the right medial orbital rim were seen', 'fractures', 'fractures of the right medial orbital rim', { laterality: 'right', site: 'medial orbital' }],
  ['changes with edema in the right aforementioned area', 'edema', 'edema', {}],
  ['weakness on the left, numbness', 'weakness', 'weakness on the left', { laterality: 'left' }],
  ['mild to moderate stenosis', 'stenosis', 'mild to moderate stenosis', { severity: 'mild to moderate' }],
  ['mild-to-moderate left knee effusion', 'effusion', 'mild-to-moderate left knee effusion', { severity: 'mild-to-moderate', laterality: 'left', site: 'knee' }],
  ['a grade 3/6 systolic murmur', 'murmur', 'murmur', {}],
  ['a II/VI murmur', 'murmur', 'II/VI murmur', { severity: 'II/VI' }],
  ['there is 1+ edema', '1+ edema', '1+ edema', { severity: '1+' }],
];
for (const [text, name, expected, attributes] of PROBLEMS) {
  test(`problem: ${text}`, () => assert.deepEqual(extended(text, name), { text: expected, attributes }));
}

const PROCEDURES: readonly [text: string, name: string, expected: string][] = [
  ['A CT scan of the abdomen and pelvis with contrast showed', 'CT scan', 'CT scan of the abdomen and pelvis with contrast'],
  ['MRI of the lumbar spine with and without contrast', 'MRI', 'MRI of the lumbar spine with and without contrast'],
  ['left knee arthroscopy in May', 'arthroscopy', 'left knee arthroscopy'],
  ['underwent an emergent laparoscopic appendectomy', 'appendectomy', 'emergent laparoscopic appendectomy'],
  ['ultrasound of the right upper quadrant was normal', 'ultrasound', 'ultrasound of the right upper quadrant'],
  ['colonoscopy with polyps', 'colonoscopy', 'colonoscopy'],
  ['the biopsy of his career', 'biopsy', 'biopsy'],
];
for (const [text, name, expected] of PROCEDURES) {
  test(`procedure: ${text}`, () => assert.equal(extended(text, name, extendProcedure).text, expected));
}

/** Longest composed mentions of a text. */
function composed(text: string): string[] {
  const note = parseNote(text);
  const { automaton, concepts } = clinicalLexicon();
  const sites = automaton.match(note).filter(({ payload }) => concepts[payload]?.type === 'anatomy');
  let reached = -1;
  const found: string[] = [];
  for (const { startToken, endToken, type } of composeProblems(note, sites)) {
    if (startToken < reached) continue;
    reached = endToken;
    found.push(`${type}: ${textOf(note, startToken, endToken)}`);
  }
  return found;
}

const COMPOSED: readonly [text: string, ...expected: string[]][] = [
  ['He has a left thumb deformity.', 'problem: left thumb deformity'],
  ['Severe tenosynovitis of the wrist', 'problem: Severe tenosynovitis of the wrist'],
  ['Pancreatic calcification was noted', 'problem: Pancreatic calcification'],
  ['She underwent sphincteroplasty', 'procedure: sphincteroplasty'],
  ['tibial osteotomy in 2010', 'procedure: tibial osteotomy'],
  ['The diagnosis and prognosis were discussed in the academia of Oklahoma.'],
  ['He has one kidney. Disease is not known'],
  ['Hyperhomocysteinemia was found', 'problem: Hyperhomocysteinemia'],
  ['the lens and the eye'],
];
for (const [text, ...expected] of COMPOSED) {
  test(`composed: ${text}`, () => assert.deepEqual(composed(text), expected));
}

test('a mention never starts with a determiner and stays short', () => {
  const { text } = extended('the severe chronic recurrent worsening progressive persistent intermittent left lower abdominal pain of the left lower quadrant', 'pain');
  assert.doesNotMatch(text, /^the/);
  assert.ok(text.split(' ').length <= 9, text);
});

test('the floor keeps earlier mentions apart', () => {
  const note = parseNote('chronic knee pain');
  assert.equal(textOf(note, extendProblem(note, 2, 3, 1).startToken, 3), 'knee pain');
});

/** What an operation does, and the same words where they are a finding. */
const OPERATIVE: readonly [text: string, ...problems: string[]][] = [
  ['The nucleus was fractured into quadrants.'],
  ['He fractured his arm.', 'fractured'],
  ['She was placed in the left lateral decubitus position.'],
  ['sacral decubitus noted', 'sacral decubitus'],
  ['Lidocaine was used to infiltrate the skin.'],
  ['CXR: right lower lobe infiltrate.', 'right lower lobe infiltrate'],
  ['The drain was brought out through a separate stab wound.'],
  ['He has a stab wound to the chest.', 'stab wound to the chest'],
  ['The elevator was passed into the carpal tunnel.'],
  ['The lead was passed through the S3 foramen.'],
  ['Heart: S3 present.', 'S3'],
  ['This would tear off the wall.'],
  ['A meniscal tear was seen.', 'meniscal tear'],
];
for (const [text, ...expected] of OPERATIVE) {
  test(`operation or finding: ${text}`, () => {
    const found = recogniseEntities(parseNote(text)).filter(({ type }) => type === 'problem');
    assert.deepEqual(found.map((entity) => entity.text), expected);
  });
}

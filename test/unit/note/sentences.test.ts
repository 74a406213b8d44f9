import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseNote } from '../../../src/note/note.ts';

/** Sentences with wrapped lines joined, headings in square brackets. */
function split(text: string): string[] {
  return parseNote(text).sentences.map(({ start, end, kind }) => {
    const words = text.slice(start, end).replace(/\s+/g, ' ');
    return kind === 'heading' ? `[${words}]` : words;
  });
}

/** Texts that are one sentence each, though stops stand inside. */
const WHOLE = [
  'Dr. Smith saw the patient.',
  'Discussed with Mr. J. R. Brown and Mrs. O. Green today.',
  'Seen by Dr. A. B. Jones in clinic.',
  'Metoprolol 25 mg p.o. b.i.d. with food.',
  'Lisinopril 10 mg q.d. and aspirin 81 mg q.a.m. were continued.',
  'Potassium was 3.2 mEq/L and creatinine 1.4.',
  'Given .5 mg of lorazepam i.v. for agitation.',
  'The lesion measures approx. 2.5 cm vs. 1.9 cm before.',
  'He was admitted to St. Mary Hospital.',
  'Room No. 3 was used.',
  'See fig. 2 for details.',
  'Pain was 8 out of 10 at 10:30 a.m. and 3 at noon.',
  'Symptoms, e.g. fever and cough, i.e. the usual, were denied.',
  'WBC was 12,400 with 80.5% neutrophils.',
  'BP 120/80, HR 72, RR 16, T 98.6.',
  'Patient of Dr. [**Last Name (STitle) 1234**] at [**Hospital1 18**].',
  'She presented on [**2151-3-4**] to ___ with Dr. ___.',
  'The 5 cm. incision was closed.',
  'Na 138, K 4.1, Cl 102 and CO2 24.',
  'He takes acetaminophen 500 mg q.4-6h. p.r.n. pain.',
  '? pneumonia versus atelectasis.',
  'Question of ?PE on imaging.',
  'He has hepatitis C and vitamin D deficiency.',
  'Wt. 70 kg, ht. 170 cm.',
];

for (const text of WHOLE) {
  test(`one sentence: ${text}`, () => assert.deepEqual(split(text), [text]));
}

/** Texts and the sentences in them. */
const SPLIT: readonly (readonly [string, readonly string[]])[] = [
  ['He denies fever. No chills. BP is stable.', ['He denies fever.', 'No chills.', 'BP is stable.']],
  ['Lasix 40 mg b.i.d. Aspirin 81 mg daily.', ['Lasix 40 mg b.i.d.', 'Aspirin 81 mg daily.']],
  ['Take it p.o. The patient agreed.', ['Take it p.o.', 'The patient agreed.']],
  ['Seen by John Smith, M.D. He agreed.', ['Seen by John Smith, M.D.', 'He agreed.']],
  ['He has hepatitis C. She does not.', ['He has hepatitis C.', 'She does not.']],
  ['He was given vitamin K. INR fell.', ['He was given vitamin K.', 'INR fell.']],
  ['Is there pain? Yes. Better with rest!', ['Is there pain?', 'Yes.', 'Better with rest!']],
  ['Creatinine was 1.4. Potassium was 5.', ['Creatinine was 1.4.', 'Potassium was 5.']],
  ['Lungs are clear. 2+ edema bilaterally.', ['Lungs are clear.', '2+ edema bilaterally.']],
  ['He is A and O x 3. Gait is normal.', ['He is A and O x 3.', 'Gait is normal.']],
  ['(See the note above.) He went home.', ['(See the note above.)', 'He went home.']],
  ['"I feel dizzy." She sat down.', ['"I feel dizzy."', 'She sat down.']],
  ['Seen on ___. ___ was called.', ['Seen on ___.', '___ was called.']],
  ['Came from [**Hospital1**]. [**Name (NI)**] was told.', ['Came from [**Hospital1**].', '[**Name (NI)**] was told.']],
  ['No chest pain.He denies dyspnea.', ['No chest pain.', 'He denies dyspnea.']],
  ['1. Hypertension. Continue lisinopril. 2. Diabetes. Continue metformin.', ['1. Hypertension.', 'Continue lisinopril.', '2. Diabetes.', 'Continue metformin.']],
  ['1. Hypertension\n2. Diabetes mellitus, type 2\n10. Gout', ['1. Hypertension', '2. Diabetes mellitus, type 2', '10. Gout']],
  ['a) stop warfarin\nb) start heparin', ['a) stop warfarin', 'b) start heparin']],
  ['- cough\n- fever\n-rales', ['- cough', '- fever', '-rales']],
  ['• Neck: JVD 8 cm.\n• Lungs: clear.', ['• Neck: JVD 8 cm.', '• Lungs: clear.']],
  ['aspirin 81 mg daily\nmetformin 500 mg b.i.d.\nlisinopril 10 mg daily', ['aspirin 81 mg daily', 'metformin 500 mg b.i.d.', 'lisinopril 10 mg daily']],
  ['He has a cough\n\nand then a fever', ['He has a cough', 'and then a fever']],
  ['General: well appearing.\nHeart: regular.', ['General: well appearing.', 'Heart: regular.']],
  ['T 98.6\nBP 120/80\nHR 72', ['T 98.6', 'BP 120/80', 'HR 72']],
  ['He was stable... Then he fell.', ['He was stable...', 'Then he fell.']],
];

for (const [text, expected] of SPLIT) {
  test(`sentences of: ${text.replace(/\n/g, ' / ')}`, () => assert.deepEqual(split(text), expected));
}

test('lines wrapped at a column in mid-sentence are one sentence', () => {
  const text = [
    'Ms. ___ is a 64 year old woman with a history of COPD, CHF with preserved',
    'EF and atrial fibrillation on Coumadin who was brought in by EMS after she',
    'was found down by Dr.',
    'Brown. She had no fever, chills, nausea, vomiting, diarrhea, dysuria or',
    'Foley catheter problems in the last two weeks.',
  ].join('\n');
  assert.deepEqual(split(text), [
    'Ms. ___ is a 64 year old woman with a history of COPD, CHF with preserved EF and atrial fibrillation on Coumadin who was brought in by EMS after she was found down by Dr. Brown.',
    'She had no fever, chills, nausea, vomiting, diarrhea, dysuria or Foley catheter problems in the last two weeks.',
  ]);
});

test('long lines of a list without marks are not wrapped prose', () => {
  const lines = [
    'Metoprolol succinate XL 50 mg tablet by mouth once daily in the morning',
    'Atorvastatin 80 mg tablet by mouth once daily at bedtime with a snack',
    'Insulin glargine 22 units under the skin once daily at bedtime always',
  ];
  assert.deepEqual(split(lines.join('\n')), lines);
});

test('wrapped list items stay whole and apart', () => {
  const text = [
    '1. Acute on chronic diastolic heart failure, treated with intravenous Lasix',
    'and discharged on an increased dose of torsemide with close follow up and',
    'daily weights.',
    '2. Atrial fibrillation with rapid ventricular response, rate controlled on',
    'metoprolol.',
  ].join('\n');
  const note = parseNote(text);
  assert.equal(note.sentences.length, 2);
  assert.deepEqual(note.sentences.map(({ kind }) => kind), ['item', 'item']);
  assert.equal(note.sentences[1]?.start, text.indexOf('2. Atrial'));
});

test('a discharge summary as MIMIC wraps it', () => {
  const text = `Name:  ___                     Unit No:   ___

Admission Date:  ___              Discharge Date:   ___

Allergies:
Penicillins

Chief Complaint:
Shortness of breath

History of Present Illness:
Mr. ___ is a 71 year old man with CAD s/p CABG and COPD on 2L home O2 who
presents with three days of worsening dyspnea.  He denies chest pain, fevers
or chills.

Physical Exam:
VS: T 98.1 BP 142/76 HR 88 RR 20 SpO2 93% 2L
GENERAL: NAD, lying in bed
LUNGS: Diffuse wheezes

Brief Hospital Course:
# COPD exacerbation: Treated with prednisone 40 mg x5 days.
# CAD: Continued aspirin.
`;
  assert.deepEqual(split(text), [
    'Name: ___ Unit No: ___', 'Admission Date: ___ Discharge Date: ___', '[Allergies:]', 'Penicillins', '[Chief Complaint:]', 'Shortness of breath', '[History of Present Illness:]',
    'Mr. ___ is a 71 year old man with CAD s/p CABG and COPD on 2L home O2 who presents with three days of worsening dyspnea.', 'He denies chest pain, fevers or chills.', '[Physical Exam:]',
    'VS: T 98.1 BP 142/76 HR 88 RR 20 SpO2 93% 2L', 'GENERAL: NAD, lying in bed', 'LUNGS: Diffuse wheezes', '[Brief Hospital Course:]', '# COPD exacerbation: Treated with prednisone 40 mg x5 days.', '# CAD: Continued aspirin.',
  ]);
});

test('kinds: headings, prose, items and lines of values are told apart', () => {
  const text = 'VITAL SIGNS:\nBP 120/80 HR 72 RR 16 T 98.6\nWeight: 70 kg\n\nPLAN:\nRest today.\n1. Fluids\n- Sleep. Then eat.';
  assert.deepEqual(parseNote(text).sentences.map(({ kind }) => kind), ['heading', 'line', 'line', 'heading', 'prose', 'item', 'item', 'item']);
});

test('paragraphs are counted through the note: a blank line or a section starts another', () => {
  const text = 'HPI: One. Two.\n\nThree.\nFour.\nPLAN: Five.';
  assert.deepEqual(parseNote(text).sentences.map(({ paragraph }) => paragraph), [0, 0, 0, 1, 1, 2, 2]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingVariants, lineLabels, normaliseHeading } from '../../../src/note/headings.ts';
import { parseNote } from '../../../src/note/note.ts';

/** "family: title" of each section; the text before the first heading has no title. */
function outline(text: string): string[] {
  return parseNote(text).sections.map(({ family, title }) => (title === '' ? family : `${family}: ${title}`));
}

const BODY = 'The patient is well.';

/** One heading, its family, over a line of prose. */
const HEADINGS: readonly (readonly [string, string, string])[] = [
  ['HISTORY OF PRESENT ILLNESS:', 'present-illness', 'HISTORY OF PRESENT ILLNESS'],
  ['HISTORY OF PRESENT ILLNESS', 'present-illness', 'HISTORY OF PRESENT ILLNESS'],
  ['History of Present Illness:', 'present-illness', 'History of Present Illness'],
  ['HPI:', 'present-illness', 'HPI'],
  ['Chief complaint:', 'chief-complaint', 'Chief complaint'],
  ['CC:', 'chief-complaint', 'CC'],
  ['PMHx:', 'past-medical-history', 'PMHx'],
  ['Past Medical/Surgical History:', 'past-medical-history', 'Past Medical/Surgical History'],
  ['PAST SURGICAL HISTORY (per records):', 'past-surgical-history', 'PAST SURGICAL HISTORY (per records)'],
  ['FAMILY HISTORY:', 'family-history', 'FAMILY HISTORY'],
  ['Social Hx:', 'social-history', 'Social Hx'],
  ['Hospital Course:', 'hospital-course', 'Hospital Course'],
  ['Brief Hospital Course:', 'hospital-course', 'Brief Hospital Course'],
  ['Medications on Admission:', 'home-medications', 'Medications on Admission'],
  ['Discharge Medications:', 'discharge-medications', 'Discharge Medications'],
  ['Pertinent Results:', 'results', 'Pertinent Results'],
  ['ADMISSION LABS:', 'laboratory', 'ADMISSION LABS'],
  ['Major Surgical or Invasive Procedure:', 'procedures', 'Major Surgical or Invasive Procedure'],
  ['Transitional Issues:', 'follow-up', 'Transitional Issues'],
  ['Followup Instructions:', 'follow-up', 'Followup Instructions'],
  ['## Plan', 'plan', 'Plan'],
  ['# Hospital Course', 'hospital-course', 'Hospital Course'],
  ['**Plan:**', 'plan', 'Plan'],
  ['**Plan**:', 'plan', 'Plan'],
  ['**Assessment & Plan**', 'assessment-plan', 'Assessment & Plan'],
  ['### 3. Assessment', 'assessment', 'Assessment'],
  ['3. ASSESSMENT:', 'assessment', 'ASSESSMENT'],
  ['IV. PHYSICAL EXAMINATION:', 'physical-exam', 'PHYSICAL EXAMINATION'],
  ['A/P:', 'assessment-plan', 'A/P'],
  ['Assessment and Plan', 'assessment-plan', 'Assessment and Plan'],
  ['Impression:', 'impression', 'Impression'],
  ['IMPRESSION -', 'impression', 'IMPRESSION'],
  ['Findings:', 'findings', 'Findings'],
  ['DESCRIPTION OF THE PROCEDURE:', 'operative-description', 'DESCRIPTION OF THE PROCEDURE'],
  ['PRE-OPERATIVE DIAGNOSIS:', 'preoperative-diagnosis', 'PRE-OPERATIVE DIAGNOSIS'],
  ['POSTOPERATIVE DIAGNOSES:', 'postoperative-diagnosis', 'POSTOPERATIVE DIAGNOSES'],
  ['SUBJECTIVE:,', 'subjective', 'SUBJECTIVE'],
  ['Electronically signed by:', 'signature', 'Electronically signed by'],
  ['SLEEP HYGIENE ADVICE:', 'other', 'SLEEP HYGIENE ADVICE'],
  ['Equipment Needs:', 'other', 'Equipment Needs'],
];

for (const [heading, family, title] of HEADINGS) {
  test(`heading alone on its line: ${heading}`, () => {
    const text = `Opening words.\n\n${heading}\n${BODY}\n`;
    const { sections } = parseNote(text);
    assert.deepEqual(outline(text), ['other', `${family}: ${title}`]);
    const section = sections[1]!;
    assert.equal(text.slice(section.heading!.start, section.heading!.end), heading);
    assert.equal(text.slice(section.body.start, section.body.end).trim(), BODY);
  });
}

/** Texts without any heading. */
const NO_HEADING = [
  'Note: the patient is well.', 'BP: 120/80', 'Seen at 10:30 and again at 11:00.', 'He was told to follow this\nplan and left.', 'HEENT: normal', 'Na: 138\nK: 4.1', 'The plan: rest.',
  'He has a history of present illness.', 'PERRLA, EOMI.', 'Ratio 3:1 was used.', 'no allergies: none known',
];

for (const text of NO_HEADING) {
  test(`no heading in: ${text.replace('\n', ' / ')}`, () => assert.deepEqual(outline(text), ['other']));
}

test('headings inside a line', () => {
  assert.deepEqual(outline('PAST MEDICAL HISTORY: Diabetes.  MEDICATIONS: Metformin 500 mg. ALLERGIES: None.'), [
    'past-medical-history: PAST MEDICAL HISTORY', 'medications: MEDICATIONS', 'allergies: ALLERGIES',
  ]);
  assert.deepEqual(outline('SUBJECTIVE:,  She is well.,PAST MEDICAL HISTORY:,  Asthma.,PLAN: , Rest.'), [
    'subjective: SUBJECTIVE', 'past-medical-history: PAST MEDICAL HISTORY', 'plan: PLAN',
  ]);
  assert.deepEqual(outline('Chief Complaint: Cough. Past Medical History: Asthma. Medications: Albuterol.'), [
    'chief-complaint: Chief Complaint', 'past-medical-history: Past Medical History', 'medications: Medications',
  ]);
});

test('underlined headings take their rule with them', () => {
  const text = 'PHYSICAL EXAM:\n==============\nWell.\n\nActive Issues\n-------------\nSepsis.\n\nDischarge Instructions\n---------\nCall.\n';
  const { sections } = parseNote(text);
  assert.deepEqual(sections.map(({ family }) => family), ['physical-exam', 'hospital-course', 'instructions']);
  assert.equal(text.slice(sections[0]!.heading!.start, sections[0]!.heading!.end), 'PHYSICAL EXAM:\n==============');
});

test('organ systems and vital signs stay inside the physical exam', () => {
  const text = 'PHYSICAL EXAMINATION:\nVITAL SIGNS: BP 120/80.\nHEENT: Normal.\nLungs:\nClear.\nCV: Regular.\nABDOMEN: Soft.\n\nLABORATORY DATA: WBC 7.';
  assert.deepEqual(outline(text), ['physical-exam: PHYSICAL EXAMINATION', 'laboratory: LABORATORY DATA']);
});

test('problems stay inside the hospital course and the plan', () => {
  const text = 'Brief Hospital Course:\n# COPD exacerbation:\nSteroids.\n\nAcute Renal Failure:\nFluids.\n\n## Assessment and Plan\n### Hypertension\nLisinopril.\n## Follow-up\nOne week.';
  assert.deepEqual(outline(text), ['hospital-course: Brief Hospital Course', 'assessment-plan: Assessment and Plan', 'follow-up: Follow-up']);
});

test('primary and secondary diagnoses stay inside the discharge diagnoses, results inside the story of the illness', () => {
  assert.deepEqual(outline('Discharge Diagnosis:\nPRIMARY:\nSepsis\n\nSECONDARY:\nGout\n\nDischarge Condition:\nMental Status: Clear.\nActivity Status: Bedbound.'), [
    'discharge-diagnosis: Discharge Diagnosis', 'condition: Discharge Condition',
  ]);
  assert.deepEqual(outline('HPI:\nHe was seen in the ED.\nCXR: Clear.\nLabs: WBC 7.\n\nLabs:\nWBC 7'), ['present-illness: HPI', 'laboratory: Labs']);
});

test('a SOAP note by its letters', () => {
  assert.deepEqual(outline('S: Feels better.\nO: Afebrile.\nA: Improving.\nP: Discharge.'), ['subjective: S', 'objective: O', 'assessment: A', 'plan: P']);
  assert.deepEqual(outline('VITALS: T 98.6\nP: 80'), ['vital-signs: VITALS']);
});

test('letters with a dash', () => {
  assert.deepEqual(outline('S - Painful left foot.\nO - Callus.\nA - Callus.\nP - Debrided.'), ['subjective: S', 'objective: O', 'assessment: A', 'plan: P']);
});

test('an examination without a heading of its own', () => {
  assert.deepEqual(outline('VITAL SIGNS: BP 120/80.\nGENERAL: Well.\nHEENT: Normal.\nLUNGS: Clear.'), ['vital-signs: VITAL SIGNS', 'physical-exam: GENERAL']);
  assert.deepEqual(outline('GENERAL: Feels well.\nHe went home.'), ['other']);
});

test('an unknown title is known by its last word', () => {
  assert.deepEqual(outline('KNEE EXAMINATION:\nStable.\n\nWORK HISTORY: He has worked as a mason since he left school.\n\nVALVULAR FINDINGS:\nNormal.'), [
    'physical-exam: KNEE EXAMINATION', 'social-history: WORK HISTORY', 'findings: VALVULAR FINDINGS',
  ]);
});

test('a known word at the end of an unknown heading within a line does not split it', () => {
  assert.deepEqual(outline('PLAN: Home. WOUND COMPLICATIONS: none.'), ['plan: PLAN']);
});

test('a radiology report', () => {
  const text = 'EXAM: CT head.\n\nHISTORY: Headache.\n\nTECHNIQUE: Axial images.\n\nCOMPARISON: None.\n\nFINDINGS:\nNo hemorrhage.\n\nIMPRESSION:\n1. Normal.';
  assert.deepEqual(outline(text).map((line) => line.split(':')[0]), ['procedures', 'indication', 'technique', 'comparison', 'findings', 'impression']);
});

test('lines of names and dates before the first heading are the header', () => {
  assert.deepEqual(outline('Name: ___  Unit No: ___\nSex: F\n\nService: MEDICINE\n\nAllergies:\nNone\n\nAttending: ___.\n\nChief Complaint:\nFall'), [
    'header', 'allergies: Allergies', 'header: Attending', 'chief-complaint: Chief Complaint',
  ]);
});

test('in a note all in capitals only known headings count', () => {
  assert.deepEqual(outline('HISTORY OF PRESENT ILLNESS: THE PATIENT IS A 50 YEAR OLD MAN WITH CHEST PAIN.\n\nHE WAS SEEN TODAY\n\nPLAN: ADMIT TO THE HOSPITAL.'), [
    'present-illness: HISTORY OF PRESENT ILLNESS', 'plan: PLAN',
  ]);
});

test('a denial in capitals is not a heading', () => {
  assert.deepEqual(outline('ALLERGIES\n\nNO KNOWN DRUG ALLERGIES\n\nHe is otherwise well today and has nothing to report.'), ['allergies: ALLERGIES']);
});

test('thirty families and more, each with variants; labels are never headings', () => {
  const families = new Set(headingVariants().values());
  assert.ok(families.size >= 50, `${families.size} families`);
  assert.ok(headingVariants().size >= 800, `${headingVariants().size} variants`);
  for (const variant of headingVariants().keys()) assert.equal(normaliseHeading(variant.split(' ')).join(' '), variant);
  const both = [...lineLabels()].filter((label) => headingVariants().has(label));
  assert.deepEqual(both, []);
});

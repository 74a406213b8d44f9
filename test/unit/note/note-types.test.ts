import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseNote } from '../../../src/note/note.ts';

function families(text: string): string[] {
  return parseNote(text).sections.map(({ family }) => family);
}

function sentencesOf(text: string, wanted: string): string[] {
  const { sections, sentences } = parseNote(text);
  return sentences
    .filter(({ section, kind }) => sections[section]?.family === wanted && kind !== 'heading')
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
}

const OPERATIVE = `DATE OF OPERATION: 03/02/2025

PREOPERATIVE DIAGNOSIS:  Acute cholecystitis.
POSTOPERATIVE DIAGNOSIS:  Acute gangrenous cholecystitis.

PROCEDURE PERFORMED:  Laparoscopic cholecystectomy.

SURGEON:  A. B. Carter, M.D.
ASSISTANT:  D. Evans, P.A.

ANESTHESIA:  General endotracheal.

ESTIMATED BLOOD LOSS:  50 cc.  COMPLICATIONS:  None.

INDICATIONS FOR PROCEDURE:  Mrs. Hill is a 52-year-old woman with right upper quadrant pain x 3 days.

DESCRIPTION OF PROCEDURE:  A 12 mm. trocar was placed. The gallbladder was tense; it was decompressed with a No. 14 needle. Approx. 40 mL of bile was aspirated.
`;

test('operative note', () => {
  assert.deepEqual(families(OPERATIVE), [
    'header', 'preoperative-diagnosis', 'postoperative-diagnosis', 'procedures', 'header', 'anesthesia', 'specimens', 'complications', 'indication', 'operative-description',
  ]);
  assert.deepEqual(sentencesOf(OPERATIVE, 'operative-description'), [
    'A 12 mm. trocar was placed.', 'The gallbladder was tense; it was decompressed with a No. 14 needle.', 'Approx. 40 mL of bile was aspirated.',
  ]);
  assert.deepEqual(sentencesOf(OPERATIVE, 'indication'), ['Mrs. Hill is a 52-year-old woman with right upper quadrant pain x 3 days.']);
});

const HISTORY_AND_PHYSICAL = `CC: "My chest hurts."

HPI: Mr. Doe is a 61 y.o. male w/ HTN and DM2 who presents w/ substernal chest pain since 2 a.m. Pain is 7/10, radiates to the L. arm. Took NTG 0.4 mg s.l. x 2 w/o relief.

PMHx: HTN, DM2, GERD
PSHx: Appendectomy 1984
FHx: Father - MI at 54. Mother alive & well.
SHx: 1 ppd x 30 yrs. No EtOH.
Allergies: NKDA
Meds: ASA 81 mg q.d., metformin 1,000 mg b.i.d.

ROS: Negative except as above.

PE:
Vitals: T 98.2, BP 152/90, P 98, R 18
Gen: Diaphoretic
HEENT: PERRL
CV: RRR, S4 gallop
Lungs: CTA bilat.
Abd: soft, NT/ND

EKG: 2 mm ST elevation in II, III, aVF.
Labs: Trop 2.4, CK-MB 38.

A/P:
1. Inferior STEMI. To cath lab now. ASA, heparin gtt.
2. DM2. Hold metformin; SSI.
3. HTN. Continue home meds.
`;

test('history and physical', () => {
  assert.deepEqual(families(HISTORY_AND_PHYSICAL), [
    'chief-complaint', 'present-illness', 'past-medical-history', 'past-surgical-history', 'family-history', 'social-history', 'allergies', 'medications',
    'review-of-systems', 'physical-exam', 'cardiology-studies', 'laboratory', 'assessment-plan',
  ]);
  assert.deepEqual(sentencesOf(HISTORY_AND_PHYSICAL, 'present-illness'), [
    'Mr. Doe is a 61 y.o. male w/ HTN and DM2 who presents w/ substernal chest pain since 2 a.m.', 'Pain is 7/10, radiates to the L. arm.', 'Took NTG 0.4 mg s.l. x 2 w/o relief.',
  ]);
  assert.deepEqual(sentencesOf(HISTORY_AND_PHYSICAL, 'medications'), ['ASA 81 mg q.d., metformin 1,000 mg b.i.d.']);
  assert.deepEqual(sentencesOf(HISTORY_AND_PHYSICAL, 'assessment-plan').slice(0, 4), ['1. Inferior STEMI.', 'To cath lab now.', 'ASA, heparin gtt.', '2. DM2.']);
});

const CONSULT = `INFECTIOUS DISEASE CONSULTATION

REQUESTING PHYSICIAN: Dr. R. Lane

REASON FOR CONSULTATION
Persistent fever on day no. 5 of vancomycin.

HISTORY OF PRESENT ILLNESS
This is a 44-year-old man with MRSA bacteremia, i.e. 4 of 4 bottles, from an infected line.

PHYSICAL EXAMINATION
GENERAL: Ill appearing.
HEART: New 2/6 murmur at the apex.

IMPRESSION AND RECOMMENDATIONS
1. MRSA bacteremia, r/o endocarditis. Obtain TEE.
2. Continue vancomycin, trough 15-20 mcg/mL.

Thank you for this consult.

Electronically signed by: ___
`;

test('consultation', () => {
  assert.deepEqual(families(CONSULT), ['other', 'header', 'chief-complaint', 'present-illness', 'physical-exam', 'assessment-plan', 'signature']);
  assert.deepEqual(sentencesOf(CONSULT, 'chief-complaint'), ['Persistent fever on day no. 5 of vancomycin.']);
  assert.deepEqual(sentencesOf(CONSULT, 'assessment-plan'), [
    '1. MRSA bacteremia, r/o endocarditis.', 'Obtain TEE.', '2. Continue vancomycin, trough 15-20 mcg/mL.', 'Thank you for this consult.',
  ]);
});

const PROGRESS = `Hospital day 3

**Subjective:** Slept well. No overnight events.

**Objective:**
Vitals: Tmax 37.2 °C, BP 118/72, HR 80
Exam: Lungs clear.

**Assessment & Plan:**
- Pneumonia, improving: day 3/5 of ceftriaxone
- AKI: Cr. 1.3 (from 1.9), encourage p.o. fluids
* Dispo: home tomorrow
`;

test('progress note in markdown', () => {
  const found = families(PROGRESS);
  assert.deepEqual(found.filter((family) => family !== 'physical-exam'), ['other', 'subjective', 'objective', 'assessment-plan']);
  assert.deepEqual(sentencesOf(PROGRESS, 'assessment-plan'), [
    '- Pneumonia, improving: day 3/5 of ceftriaxone', '- AKI: Cr. 1.3 (from 1.9), encourage p.o. fluids', '* Dispo: home tomorrow',
  ]);
});

const RADIOLOGY = `EXAMINATION: CT CHEST WITH CONTRAST

INDICATION: ___ year old woman with dyspnea // ? PE

TECHNIQUE: MDCT after 100 mL of Omnipaque. DOSE: 412.6 mGy-cm.

COMPARISON: CT chest of ___.

FINDINGS:

HEART AND VASCULATURE: No filling defect to suggest pulmonary embolism. The
thoracic aorta is normal in caliber.

LUNGS/AIRWAYS: A 4 mm. nodule in the right upper lobe (series 5, image 102) is
unchanged.

IMPRESSION:

1.  No pulmonary embolism.
2.  Stable 4 mm nodule.

RECOMMENDATION(S):  CT in 12 months, see Fleischner 2017.
`;

test('radiology report', () => {
  assert.deepEqual(families(RADIOLOGY), ['procedures', 'indication', 'technique', 'comparison', 'findings', 'impression', 'plan']);
  assert.deepEqual(sentencesOf(RADIOLOGY, 'indication'), ['___ year old woman with dyspnea // ? PE']);
  assert.deepEqual(sentencesOf(RADIOLOGY, 'impression'), ['1. No pulmonary embolism.', '2. Stable 4 mm nodule.']);
});

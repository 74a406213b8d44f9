import { DATE_STYLES, MINUTES_A_DAY } from '../calendar.ts';
import { mark } from '../marks.ts';
import type { Scene } from '../scene.ts';
import type { DischargeNote, Disposition } from '../stay.ts';
import { tell } from '../template.ts';
import { conditionText, diagnosisText, dispositionText, followUpText, instructionsText } from './closing.ts';
import { hospitalCourse } from './course.ts';
import { pertinentResults, physicalExam } from './findings.ts';
import { medicationLines, reconcile } from './medications.ts';
import { capital, item, wrap } from './paragraphs.ts';
import { familyHistory, historyOfPresentIllness, pastMedicalHistory, socialHistory } from './story.ts';

/** What a note must know of the stay beside the case. */
export interface StayFacts {
  readonly admitted: number;
  readonly discharged: number;
  readonly disposition: Disposition;
  readonly emergency: boolean;
}

const ALLERGIES = ['No Known Allergies / Adverse Drug Reactions', 'No Known Allergies / Adverse Drug Reactions', 'Patient recorded as having No Known Allergies to Drugs', 'Penicillins', 'Sulfa (Sulfonamide Antibiotics)', 'Codeine', 'lisinopril', 'Iodine-Iodine Containing', 'Penicillins / Sulfa (Sulfonamide Antibiotics)', 'shellfish derived', 'morphine / Percocet', 'latex', 'Aspirin', 'NSAIDS (Non-Steroidal Anti-Inflammatory Drug)'];

/** A discharge summary with the sections of MIMIC's, in their order. */
export function dischargeNote(scene: Scene, facts: StayFacts): DischargeNote {
  const { dice, it, person, style } = scene;
  const { disposition } = facts;
  const alive = disposition !== 'expired';
  const iso = (minutes: number): string => mark('D', (style.sig ? DATE_STYLES.slashes : DATE_STYLES.iso)(Math.floor(minutes / MINUTES_A_DAY)));
  const lists = reconcile(scene);
  const complaint = capital(tell(it.condition.complaint, scene));
  const named = new Set<string>();
  const procedures = it.procedures.map(({ procedure, day }, i) => item(`${procedure.name}${dice.chance(0.6) ? ` (${scene.date(scene.day + day)})` : ''}`, i, style)).join('');
  const before = [
    ` \nName:  ${mark('P', `${person.last}, ${person.first}`)}${' '.repeat(Math.max(2, 26 - person.last.length - person.first.length))}Unit No:   ${mark('M', person.unit)}\n`,
    `Admission Date:  ${iso(facts.admitted)}              Discharge Date:   ${iso(facts.discharged)}\n`,
    `Date of Birth:  ${iso(person.born * MINUTES_A_DAY)}             Sex:   ${person.female ? 'F' : 'M'}\n`,
    `Service: ${it.condition.service}\n`,
    `Allergies: \n${dice.pick(ALLERGIES)}\n`,
    `Attending: ${mark('P', style.sig ? `${scene.attending}, M.D.` : `${scene.attending.split(' ').at(-1)!}, ${scene.attending.charAt(0)}.`)}\n`,
    `Chief Complaint:\n${dice.chance(0.12) ? `"${complaint}"` : complaint}\n`,
    `Major Surgical or Invasive Procedure:\n${procedures === '' ? dice.pick(['None\n', 'none\n', 'None.\n']) : procedures}`,
    `History of Present Illness:\n${historyOfPresentIllness(scene, facts.emergency)}\n`,
    `Past Medical History:\n${pastMedicalHistory(scene)}`,
    `Social History:\n${socialHistory(scene)}`,
    `Family History:\n${familyHistory(scene)}`,
    `Physical Exam:\n${physicalExam(scene, alive)}`,
    `Pertinent Results:\n${pertinentResults(scene)}`,
    'Brief Hospital Course:\n',
  ].join(' \n');
  const course = hospitalCourse(scene, named, alive);
  const after = [
    '',
    `Medications on Admission:\n${lists.before.length === 0 ? 'None\n' : `${style.sig ? '' : dice.pick(['The Preadmission Medication list is accurate and complete.\n', 'The Preadmission Medication list may be inaccurate and requires \nfuther investigation.\n', ''])}${medicationLines(lists.before, style)}`}`,
    `Discharge Medications:\n${alive ? `${medicationLines(lists.after, style)}${lists.stopped.length > 0 ? `\nSTOPPED:\n${lists.stopped.map(({ drug }) => `- ${drug.plain}\n`).join('')}` : ''}` : 'Patient expired\n'}`,
    `Discharge Disposition:\n${dispositionText(scene, disposition)}`,
    `Discharge Diagnosis:\n${diagnosisText(scene, named)}`,
    `Discharge Condition:\n${conditionText(scene, disposition)}`,
    `Discharge Instructions:\n${instructionsText(scene, disposition, lists)}`,
    `Followup Instructions:\n${alive ? followUpText(scene, facts.discharged) : 'None\n'}`,
  ].join(' \n');
  const signed = style.sig || dice.chance(0.08) ? ` \nElectronically signed by: ${mark('P', scene.attending)}, MD ${mark('D', DATE_STYLES.slashes(Math.floor(facts.discharged / MINUTES_A_DAY) + 1))}\n` : '';
  return { before, course, after: after + signed, addendum: dice.chance(0.03) ? addendumText(scene, facts) : undefined };
}

const ADDENDA = [
  'The blood cultures that were pending at discharge were finalized without growth.',
  'Final pathology was reviewed and discussed with the patient by telephone.',
  'The discharge dose of {drug} was confirmed with the pharmacy; the list above is correct.',
  'The patient was called on {day:30}, is doing well at home and has no new symptoms.',
];

function addendumText(scene: Scene, facts: StayFacts): string {
  const { dice, person, it, style } = scene;
  const drug = it.started[0]?.drug.plain ?? 'aspirin';
  const text = tell(dice.pick(ADDENDA).replace('{drug}', drug), scene);
  return ` \nName:  ${mark('P', `${person.last}, ${person.first}`)}     Unit No:   ${mark('M', person.unit)}\n \nAdmission Date:  ${scene.date(scene.day)}     Discharge Date:   ${scene.date(Math.floor(facts.discharged / MINUTES_A_DAY))}\n \nAddendum:\n${wrap(text, style)}\n \nDischarge Disposition:\n${dispositionText(scene, facts.disposition)}`;
}

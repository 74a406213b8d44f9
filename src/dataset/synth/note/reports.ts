import { MINUTES_A_DAY } from '../calendar.ts';
import { mark } from '../marks.ts';
import { doctorName, type Scene } from '../scene.ts';
import type { Report } from '../stay.ts';
import { tell } from '../template.ts';
import { studyTexts } from './findings.ts';
import { capital, enumerate, wrap } from './paragraphs.ts';

const ENTERED_IN_ERROR = 0.015;

/** The other notes of a stay, as MIMIC-III has them: what nurses, radiologists and others wrote. */
export function reportsOf(scene: Scene, admitted: number, discharged: number): Report[] {
  const { dice, it } = scene;
  const reports: Report[] = [];
  const hours = Math.max(2, Math.floor((discharged - admitted) / 60));
  const add = (category: string, description: string, text: string, carer: boolean): void => {
    const minutes = admitted + dice.below(hours) * 60 + dice.below(60);
    reports.push({ category, description, minutes, text, carer: carer ? 14000 + dice.below(7000) : undefined, error: carer && dice.chance(ENTERED_IN_ERROR) });
  };
  for (const study of studyTexts(scene)) {
    const title = study.slice(0, study.indexOf(' ('));
    if (/ECG/.test(title)) add('ECG', 'Report', study.slice(study.indexOf('): ') + 3), false);
    else if (/TTE|TEE/.test(title)) add('Echo', 'Report', echoText(scene, study), false);
    else if (/CT|MR|CHEST|U\.S\.|VEIN|VIEW|SPINE|FOOT|KNEE|TIB|ABDOMEN|LIVER|RENAL|ARTERIAL/.test(title)) add('Radiology', title, radiologyText(scene, title, study, admitted), false);
  }
  if (dice.chance(0.55)) add('Nursing', 'Nursing Progress Note', nursingText(scene), true);
  if (dice.chance(0.25)) add('Nursing/other', 'Report', shiftText(scene), true);
  if (it.days > 3 && dice.chance(0.25)) add('Physician ', 'Physician Resident Progress Note', physicianText(scene), true);
  if (dice.chance(0.06)) add('Case Management ', 'Discharge Plan', `Case management met with the patient and ${scene.person.female ? 'her' : 'his'} ${scene.person.kin.relation}. Insurance and home services were reviewed. Contact: ${mark('T', scene.person.kinPhone)}.\n`, true);
  return reports.sort((a, b) => a.minutes - b.minutes);
}

function radiologyText(scene: Scene, title: string, study: string, admitted: number): string {
  const { dice, it, person } = scene;
  const day = scene.date(Math.floor(admitted / MINUTES_A_DAY));
  return `${day} ${dice.between(1, 11)}:${dice.digits(2).replace(/^[6-9]/, '4')} ${dice.pick(['AM', 'PM'])}\n ${title}                                            Clip # ${mark('M', dice.digits(7))}\n Reason: ${tell(it.condition.complaint, scene).toLowerCase()}\n Admitting Diagnosis: ${it.condition.reason}\n ______________________________________________________________________________\n UNDERLYING MEDICAL CONDITION:\n  ${scene.age} year old ${person.female ? 'woman' : 'man'} with ${tell(it.condition.complaint, scene).toLowerCase()}\n ______________________________________________________________________________\n                                 FINAL REPORT\n FINDINGS: ${wrap(study.slice(study.indexOf('): ') + 3), { ...scene.style, wraps: true })}\n\n Dictated by Dr. ${mark('P', doctorName(dice))}.\n`;
}

function echoText({ person, it }: Scene, study: string): string {
  return `PATIENT/TEST INFORMATION:\nIndication: ${it.condition.reason.toLowerCase()}\nGender: ${person.female ? 'F' : 'M'}\nBP (mm Hg): ${it.vitals.sbp.toFixed(0)}/${it.vitals.dbp.toFixed(0)}\nHR (bpm): ${it.vitals.hr.toFixed(0)}\nStatus: Inpatient\n\nINTERPRETATION:\n\nConclusions:\n${study.slice(study.indexOf('): ') + 3)}\n`;
}

const ACTIONS = ['[VS and neuro checks q4h|Telemetry continued|Pain assessed q4h]', 'IV fluids at {n:50-125} cc/hr', 'Meds given as ordered, see MAR', 'OOB to chair with [one|two] assist', '[K and Mg repleted|Labs drawn and sent]', 'Emotional support given to patient and family'];

function nursingText(scene: Scene): string {
  const { dice, it } = scene;
  const problems = [it.variant, ...it.complications.map(({ diagnosis }) => diagnosis)].slice(0, 3);
  let text = '';
  for (const { names } of problems) {
    const actions = ACTIONS.filter(() => dice.chance(0.45)).map((action) => tell(action, scene));
    text += `   ${names[0]!}\n   Assessment:\n   ${tell('[Alert and oriented|Sleeping between care, arouses easily|Anxious at times], VSS, HR {hr}, sats {spo2}%.', scene)}\n   Action:\n   ${actions.length > 0 ? `${enumerate(actions)}.` : 'Monitored.'}\n   Response:\n   ${dice.pick(['Comfortable, tolerated care well.', 'Good effect.', 'No change.', 'Slept in short naps.'])}\n   Plan:\n   Continue current plan of care, ${dice.pick(['transfer to floor when bed is available', 'follow labs', 'update family'])}.\n\n`;
  }
  return text;
}

function shiftText(scene: Scene): string {
  const { dice, it } = scene;
  return wrap(`${dice.pick(['NPN 7p-7a', 'Nursing Progress Note 0700-1900', 'CCU NPN'])}: neuro: ${dice.pick(['A&O x3', 'sleepy but arousable', 'oriented x2'])}. cv: hr {hr}, bp ${it.vitals.sbp.toFixed(0)}/${it.vitals.dbp.toFixed(0)}. resp: lungs ${dice.pick(['clear', 'coarse', 'diminished at bases'])}, sats {spo2}%. gi: ${dice.pick(['abd soft, +bs', 'npo', 'tol po\'s'])}. gu: ${dice.pick(['foley patent, clear yellow urine', 'voiding'])}. social: ${dice.pick(['family in to visit', 'no calls this shift', 'wife called'])}. a/p: ${it.condition.reason.toLowerCase()}, cont to monitor.`.replace('{hr}', it.vitals.hr.toFixed(0)).replace('{spo2}', it.vitals.spo2.toFixed(0)), { ...scene.style, wraps: true });
}

function physicianText(scene: Scene): string {
  const { dice, it, style } = scene;
  return `Chief Complaint: ${capital(tell(it.condition.complaint, scene))}\n24 Hour Events: ${dice.pick(['No acute events.', 'Febrile overnight, cultures sent.', 'Transferred from the floor.'])}\nPhysical Exam: T ${it.calm.temp.toFixed(1)} HR ${it.calm.hr.toFixed(0)} BP ${it.calm.sbp.toFixed(0)}/${it.calm.dbp.toFixed(0)}\nAssessment and Plan:\n${wrap(`${scene.age} yo ${scene.person.female ? 'F' : 'M'} with ${it.variant.names[0]!}. ${tell(dice.pick(it.condition.course[0]!), scene)}`, style)}\nCode status: Full code\n`;
}

import type { BlockSettings } from './block.ts';
import { DATE_STYLES, MINUTES_A_DAY } from './calendar.ts';
import type { Diagnosis } from './cases/types.ts';
import { Dice } from './dice.ts';
import { hadmOfIv, subjectOfIv } from './keys.ts';
import { mark } from './marks.ts';
import { FAMILIES } from './names.ts';
import { makePerson, type Person } from './person.ts';
import { shapeOf } from './plan.ts';
import type { DischargeNote, Patient, Stay } from './stay.ts';

const PATIENT_STREAM = 3;

const PRINCIPAL: readonly Diagnosis[] = [
  { name: 'Congestive heart failure', icd10: 'I50.9', icd9: '428.0' },
  { name: 'Pneumonia', icd10: 'J18.9', icd9: '486' },
  { name: 'Urinary tract infection', icd10: 'N39.0', icd9: '599.0' },
];
const OTHER: readonly Diagnosis[] = [
  { name: 'Hypertension', icd10: 'I10', icd9: '401.9' },
  { name: 'Type 2 diabetes mellitus', icd10: 'E11.9', icd9: '250.00' },
  { name: 'Hyperlipidemia', icd10: 'E78.5', icd9: '272.4' },
  { name: 'Acute kidney injury', icd10: 'N17.9', icd9: '584.9' },
];

/**
 * One patient with all their stays, drawn from the seed and their number alone.
 *
 * @param staysBefore stays of all patients before this one: keys count from it
 * @param notesWanted at most so many of their notes are written
 */
export function makePatient(settings: Pick<BlockSettings, 'dataset' | 'seed'>, index: number, staysBefore: number, notesWanted: number): Patient {
  const dice = new Dice(settings.seed, PATIENT_STREAM, index);
  const shape = shapeOf(settings.seed, index);
  const person = makePerson(dice);
  const stays: Stay[] = [];
  let day = person.firstDay;
  let notes = 0;
  for (let i = 0; i < shape.stays; i += 1) {
    const length = dice.between(2, 12);
    const admitted = day * MINUTES_A_DAY + dice.below(MINUTES_A_DAY);
    const discharged = (day + length) * MINUTES_A_DAY + dice.between(600, 1080);
    const diagnoses = [dice.pick(PRINCIPAL), ...OTHER.filter(() => dice.chance(0.5))];
    const noted = ((shape.noted >> i) & 1) === 1 && notes < notesWanted;
    if (noted) notes += 1;
    const died = i === shape.stays - 1 && dice.chance(0.05);
    stays.push({
      hadm: hadmOfIv(staysBefore + i),
      admitted,
      discharged,
      died,
      icdVersion: person.realYear + (i > 2 ? 1 : 0) > 2015 ? 10 : 9,
      diagnoses,
      procedures: dice.chance(0.5) ? [{ procedure: { name: 'Transthoracic echocardiogram', pcs: 'B245ZZZ', icd9: '88.72' }, day: day + 1 }] : [],
      reason: diagnoses[0]!.name.toUpperCase(),
      surgical: false,
      elective: false,
      transfer: false,
      disposition: died ? 'expired' : 'home',
      note: noted ? simpleNote(dice, person, diagnoses, admitted, discharged) : undefined,
      emergency: admitted - 300,
    });
    day += length + dice.between(9, 400);
  }
  return { index, subject: subjectOfIv(index, dice.below(8)), person, stays };
}

function simpleNote(dice: Dice, person: Person, diagnoses: readonly Diagnosis[], admitted: number, discharged: number): DischargeNote {
  const date = (minutes: number): string => mark('D', DATE_STYLES.iso(Math.floor(minutes / MINUTES_A_DAY)));
  const he = person.female ? 'She' : 'He';
  const names = diagnoses.map(({ name }) => name);
  const before = ` \nName:  ${mark('P', `${person.last}, ${person.first}`)}               Unit No:   ${mark('M', person.unit)}\n \nAdmission Date:  ${date(admitted)}              Discharge Date:   ${date(discharged)}\n \nDate of Birth:  ${date(person.born * MINUTES_A_DAY)}             Sex:   ${person.female ? 'F' : 'M'}\n \nService: MEDICINE\n \nAllergies: \nPenicillins\n \nAttending: Dr. ${mark('P', dice.pick(FAMILIES))}\n \nChief Complaint:\n"${dice.pick(['I can\'t breathe', 'Chills', 'Weakness'])}"\n \nMajor Surgical or Invasive Procedure:\nNone\n \nHistory of Present Illness:\n${person.age} year old ${person.female ? 'woman' : 'man'} with history of ${names.slice(1).join(', ').toLowerCase()} who presents with\n${dice.between(2, 9)} days of symptoms. ${he} denies chest pain, nausea, or vomiting.\n \nPast Medical History:\n${names.slice(1).map((name) => `- ${name}\n`).join('')} \nPertinent Results:\nWBC-${dice.between(5, 19)}.${dice.below(10)} Hgb-${dice.between(8, 14)}.${dice.below(10)} Creat-${dice.below(3)}.${dice.between(4, 9)} K-4.${dice.below(10)}\n \nBrief Hospital Course:\n`;
  const course = `${he} was admitted for ${names[0]!.toLowerCase()}.\n\n${names.map((name) => `# ${name}: ${dice.pick(['Stable.', 'Improved with treatment.', 'Home medications were continued.'])}\n`).join('\n')} \n`;
  const after = `Discharge Medications:\n1.  Lisinopril ${dice.pick([5, 10, 20])} mg PO DAILY \n2.  MetFORMIN (Glucophage) ${dice.pick([500, 1000])} mg PO BID \n \nDischarge Disposition:\nHome\n \nDischarge Diagnosis:\n${names.map((name) => `${name}\n`).join('')} \nDischarge Condition:\nMental Status: Clear and coherent.\n \nFollowup Instructions:\n${mark('T', person.phone)}\n`;
  return { before, course, after, addendum: dice.chance(0.02) ? 'Addendum: discharge medications were reviewed with the family.\n' : undefined };
}

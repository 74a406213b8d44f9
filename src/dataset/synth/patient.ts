import type { BlockSettings } from './block.ts';
import { dayOf, MINUTES_A_DAY } from './calendar.ts';
import { drawCase, drawChronicles, type Case } from './case.ts';
import { Dice } from './dice.ts';
import { hadmOfIii, hadmOfIv, subjectOfIii, subjectOfIv } from './keys.ts';
import { dischargeNote } from './note/discharge.ts';
import { reportsOf } from './note/reports.ts';
import { makePerson, type Person } from './person.ts';
import { shapeOf } from './plan.ts';
import { drawStyle, Scene } from './scene.ts';
import type { Disposition, Patient, Stay } from './stay.ts';

const PATIENT_STREAM = 3;
/** When hospitals of the US began to code in ICD-10. */
const ICD10_YEAR = 2015;
const ICD10_MONTH = 10;

/**
 * One patient with all their stays, drawn from the seed and their number alone.
 *
 * @param staysBefore stays of all patients before this one: keys count from it
 * @param notesWanted at most so many of their notes are written
 */
export function makePatient({ dataset, seed }: Pick<BlockSettings, 'dataset' | 'seed'>, index: number, staysBefore: number, notesWanted: number): Patient {
  const dice = new Dice(seed, PATIENT_STREAM, index);
  const older = dataset === 'mimic-iii';
  const shape = shapeOf(seed, index);
  const person = makePerson(dice);
  const chronicles = drawChronicles(dice, person.age, person.female);
  const stays: Stay[] = [];
  let day = person.firstDay;
  let notes = 0;
  let before: Case | undefined;
  for (let i = 0; i < shape.stays; i += 1) {
    const age = Math.min(97, Math.max(19, Math.floor((day - person.born) / 365.25)));
    const it = drawCase(dice, age, person.female, chronicles, before?.condition);
    const died = i === shape.stays - 1 && dice.chance(it.condition.mortality * (age > 80 ? 1.8 : age < 55 ? 0.5 : 1));
    const transfer = !it.elective && dice.chance(0.1);
    const emergency = !it.elective && !transfer && dice.chance(0.92);
    const admitted = it.elective ? day * MINUTES_A_DAY + dice.between(330, 720) : day * MINUTES_A_DAY + dice.below(MINUTES_A_DAY);
    const discharged = Math.max(admitted + 600, (day + it.days) * MINUTES_A_DAY + dice.between(600, 1140));
    const disposition = died ? 'expired' : dispositionOf(dice, it, age);
    const noted = ((shape.noted >> i) & 1) === 1 && notes < notesWanted;
    if (noted) notes += 1;
    const scene = noted || older ? new Scene(dice, person, it, drawStyle(dice, older), admitted) : undefined;
    stays.push({
      hadm: (older ? hadmOfIii : hadmOfIv)(staysBefore + i),
      number: staysBefore + i,
      admitted,
      discharged,
      died,
      icdVersion: older || !isIcd10(person, day) ? 9 : 10,
      diagnoses: it.diagnoses,
      procedures: it.procedures.map(({ procedure, day: after }) => ({ procedure, day: day + after })),
      reason: it.condition.reason,
      surgical: SURGICAL.has(it.condition.service),
      elective: it.elective,
      transfer,
      disposition,
      note: noted && scene !== undefined ? dischargeNote(scene, { admitted, discharged, disposition, emergency }) : undefined,
      reports: older && scene !== undefined ? reportsOf(scene, admitted, discharged) : [],
      emergency: emergency ? admitted - dice.between(100, 560) : undefined,
    });
    before = it;
    day += it.days + dice.between(4, 40) + (dice.chance(0.6) ? dice.below(700) : 0);
  }
  return { index, subject: (older ? subjectOfIii : subjectOfIv)(index, dice.below(8)), person, stays };
}

const SURGICAL = new Set(['SURGERY', 'ORTHOPAEDICS', 'NEUROSURGERY', 'CARDIOTHORACIC', 'VASCULAR', 'UROLOGY']);

/** Whether the hospital coded in ICD-10 on the real day that a shifted one stands for. */
function isIcd10(person: Person, day: number): boolean {
  const { year, month } = dayOf(day);
  const real = person.realYear + year - person.firstYear;
  return real > ICD10_YEAR || (real === ICD10_YEAR && month >= ICD10_MONTH);
}

function dispositionOf(dice: Dice, it: Case, age: number): Disposition {
  const frail = (age > 80 ? 0.3 : age > 68 ? 0.12 : 0.02) + (it.days > 7 ? 0.15 : 0) + (FRAIL.has(it.condition.id) ? 0.4 : 0) + (it.chronicles.some(({ chronic }) => chronic.id === 'dementia') ? 0.3 : 0);
  if (dice.chance(Math.min(0.85, frail))) return dice.chance(0.5) ? 'facility' : 'rehab';
  if (dice.chance(0.015)) return age > 75 ? 'hospice' : 'against';
  return dice.chance(0.2 + frail / 2) ? 'service' : 'home';
}

const FRAIL = new Set(['hipfracture', 'stroke', 'ich', 'aspiration', 'diabeticfoot', 'subdural']);

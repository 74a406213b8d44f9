import { AGENCIES, FACILITIES } from '../names.ts';
import { mark } from '../marks.ts';
import { doctorName, type Scene } from '../scene.ts';
import type { Disposition } from '../stay.ts';
import { tell } from '../template.ts';
import { clock, MINUTES_A_DAY } from '../calendar.ts';
import type { MedicationLists } from './medications.ts';
import { capital, wrap } from './paragraphs.ts';

/** "Discharge Disposition" */
export function dispositionText({ dice }: Scene, disposition: Disposition): string {
  switch (disposition) {
    case 'home': return 'Home\n';
    case 'service': return `Home With Service\n \nFacility:\n${mark('O', dice.pick(AGENCIES))}\n`;
    case 'facility': return `Extended Care\n \nFacility:\n${mark('O', dice.pick(FACILITIES))}\n`;
    case 'rehab': return `Extended Care\n \nFacility:\n${mark('O', dice.pick(FACILITIES))} (rehabilitation)\n`;
    case 'hospice': return 'Extended Care\n \nFacility:\nInpatient hospice\n';
    case 'expired': return 'Expired\n';
    case 'against': return 'Home (left against medical advice)\n';
  }
}

/** "Discharge Diagnosis": every diagnosis that no heading of the course names, and most of the others. */
export function diagnosisText({ dice, it }: Scene, named: ReadonlySet<string>): string {
  const [principal, ...others] = it.diagnoses;
  const listed = others.filter(({ icd10 }) => !named.has(icd10) || dice.chance(0.7));
  const style = dice.below(3);
  const lines = listed.map((diagnosis) => dice.pick(diagnosis.names));
  if (style === 0) return `${[dice.pick(principal!.names), ...lines].join('\n')}\n`;
  const [first, second] = style === 1 ? ['PRIMARY DIAGNOSIS:', 'SECONDARY DIAGNOSES:'] : ['Primary:', 'Secondary:'];
  return `${first}\n${dice.pick(principal!.names)}\n${lines.length > 0 ? `\n${second}\n${lines.join('\n')}\n` : ''}`;
}

/** "Discharge Condition" */
export function conditionText({ dice, it }: Scene, disposition: Disposition): string {
  if (disposition === 'expired') return 'Deceased\n';
  const confused = it.chronicles.some(({ chronic }) => chronic.id === 'dementia') || it.complications.some(({ id }) => id === 'delirium');
  const helped = disposition === 'facility' || disposition === 'rehab';
  return `Mental Status: ${confused ? dice.pick(['Confused - sometimes.', 'Confused - always.']) : 'Clear and coherent.'}\nLevel of Consciousness: ${confused && dice.chance(0.3) ? 'Lethargic but arousable.' : 'Alert and interactive.'}\nActivity Status: ${helped ? dice.pick(['Ambulatory - requires assistance or aid (walker or cane).', 'Out of Bed with assistance to chair or wheelchair.']) : 'Ambulatory - Independent.'}\n`;
}

/** "Discharge Instructions": a letter in plain words. */
export function instructionsText(scene: Scene, disposition: Disposition, lists: MedicationLists): string {
  const { dice, it, person, style } = scene;
  if (disposition === 'expired') return 'Not applicable\n';
  const dear = `Dear ${person.female ? 'Ms.' : 'Mr.'} ${mark('P', person.last)},`;
  const thanks = dice.pick(['It was a pleasure taking care of you during your hospitalization.', 'It was a privilege caring for you.', 'Thank you for allowing us to take part in your care.', 'It was our pleasure to care for you at our hospital.']);
  const advice = it.condition.advice.map((texts) => tell(dice.pick(texts), scene)).filter((text) => text !== '');
  const changes = changesText(scene, lists);
  const end = `${changes}${dice.pick(['We wish you the best!', 'We wish you all the best.', 'Best wishes,', 'Sincerely,'])}\n${dice.pick(['Your Care Team', 'Your Medicine Team', 'The team taking care of you', 'Your Treatment Team'])}`;
  const letter = dice.below(3);
  if (letter === 0) return `${dear}\n\n${wrap(thanks, style)}\n\n${advice.map((text) => wrap(text, style)).join('\n\n')}\n\n${end}\n`;
  if (letter === 1) {
    const [why, ...rest] = advice;
    return `${dear}\n\n${thanks}\n\nWHY WERE YOU ADMITTED?\n${wrap(`- ${why!}`, style)}\n\nWHAT HAPPENED AND WHAT SHOULD YOU DO NOW?\n${rest.map((text) => wrap(`- ${text}`, style)).join('\n')}\n- Take all of your medicines as listed below and go to your appointments.\n\n${end}\n`;
  }
  return `${changes}${wrap([...advice, dice.pick(['Please take all medications as prescribed.', 'See the changes to your medicines in the list.', 'Call your doctor or go to the emergency room with any concerns.'])].join(' '), style)}\n`;
}

/** What is new, other and no more in the list of medications. */
function changesText({ dice, it, style }: Scene, { after, changed, stopped }: MedicationLists): string {
  if (!dice.chance(0.3 + 0.3 * style.length)) return '';
  const lines = [
    ...it.started.filter((prescription) => after.includes(prescription)).map(({ drug, dose, often }) => `- START ${drug.plain} ${dose} ${often.toLowerCase().replace(':prn', ' as needed')}${drug.need !== '' && often.endsWith('PRN') ? ` for ${drug.need}` : ''}`),
    ...after.filter((prescription) => changed.has(prescription)).map(({ drug, dose }) => `- CHANGE ${drug.plain}: take ${dose} from now on`),
    ...stopped.map(({ drug }) => `- STOP ${drug.plain}`),
  ];
  if (lines.length === 0) return `${dice.pick(['There were no changes to your medications.', 'We did not change your medicines.'])}\n\n`;
  return `${dice.pick(['The following changes were made to your medications:', 'We made these changes to your medicines:', 'MEDICATION CHANGES:'])}\n${lines.map((line) => wrap(line, style)).join('\n')}\n\n`;
}

/** "Followup Instructions" */
export function followUpText(scene: Scene, discharged: number): string {
  const { dice, it, style } = scene;
  const day = Math.floor(discharged / MINUTES_A_DAY);
  const clinics = it.condition.clinics.split(';').filter((_, i) => i === 0 || dice.chance(0.75));
  if (dice.chance(0.2)) return `${scene.date(day + dice.between(5, 20))}\n`;
  let text = '';
  for (const clinic of clinics) {
    const when = day + dice.between(4, 40);
    const phone = `617-${dice.between(2, 9)}${dice.digits(2)}-${dice.digits(4)}`;
    const doctor = doctorName(dice);
    text += dice.chance(0.55)
      ? `Department: ${clinic.toUpperCase()}\nWhen: ${scene.date(when)} at ${clock(when * MINUTES_A_DAY + dice.between(16, 33) * 30)}\nWith: ${mark('P', doctor)}, ${dice.pick(['MD', 'MD', 'NP', 'DO'])} ${mark('T', phone)}\nBuilding: ${dice.pick(['Shapiro', 'Clinical Center', 'West', 'Medical Office'])} Building, ${dice.pick(['3rd', '5th', '6th', '1st'])} floor\n\n`
      : `${wrap(`${capital(dice.pick(['please see', 'follow up with', 'you have an appointment with']))} Dr. ${mark('P', doctor)} (${clinic}) on ${scene.date(when)}; the number of the office is ${mark('T', phone)}.`, style)}\n`;
  }
  return text;
}

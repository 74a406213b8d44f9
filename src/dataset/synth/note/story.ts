import { mark } from '../marks.ts';
import { JOBS } from '../names.ts';
import type { Condition } from '../cases/types.ts';
import type { Scene } from '../scene.ts';
import { tell, tellAll } from '../template.ts';
import { article, capital, enumerate, item, wrap } from './paragraphs.ts';

/** "History of Present Illness", with the visit to the emergency department and what was denied. */
export function historyOfPresentIllness(scene: Scene, emergency: boolean): string {
  const { dice, it, person, style } = scene;
  const age = scene.age > 89 ? mark('G', String(scene.age)) : String(scene.age);
  const briefs = it.chronicles.slice(0, dice.between(1, 6)).map(({ chronic }) => tell(dice.pick(chronic.brief), scene));
  const history = briefs.length === 0 ? dice.pick([', previously healthy,', '', '']) : ` ${dice.pick(['with a history of', 'with PMH of', 'with a past medical history significant for', 'w/ hx of', 'with'])} ${enumerate(briefs)}`;
  const name = dice.chance(0.3) ? `${person.female ? 'Ms.' : 'Mr.'} ${mark('P', person.last)} is ${article(scene.age).toLowerCase()} ` : dice.pick(['', '', `This is ${article(scene.age).toLowerCase()} `, `Patient is ${article(scene.age).toLowerCase()} `]);
  const [first, ...rest] = it.condition.story;
  const opening = tell(dice.pick(first!), scene);
  const text = [`${name}${age} ${style.age} ${person.female ? dice.pick(['woman', 'female', 'F']) : dice.pick(['man', 'male', 'M'])}${history} ${briefs.length > 0 && opening.startsWith('with ') ? `and ${opening.slice('with '.length)}` : opening}`];
  const more = tellAll(rest, scene);
  const denied = deniedText(scene);
  if (dice.chance(0.5)) text.push(`${more} ${denied}`);
  else text.push(more, denied);
  if (emergency) text.push(emergencyText(scene));
  if (dice.chance(0.3)) text.push(tell(dice.pick(ARRIVAL), scene));
  if (style.length > 0.8 && dice.chance(0.55)) text.push(reviewOfSystems(scene));
  return text.filter((paragraph) => paragraph.trim() !== '').map((paragraph) => wrap(capital(paragraph.trim().replace(ONE_OF_MANY, '1 $1')), style)).join(dice.chance(0.75) ? '\n\n' : '\n');
}

/** `1 days`, where a number happened to be one. */
const ONE_OF_MANY = /\b1 (day|hour|week|month|year|block)s\b/g;

const ARRIVAL = [
  'On arrival to the floor, {he} [was comfortable|felt better|reported ongoing fatigue] and had no new complaints.',
  'Upon arrival to the ward, the patient was resting in bed with [{his} {kinship} at the bedside|no acute distress].',
  'In the ICU, {he} [was alert and answering questions|was given further fluids and monitored closely].',
  'Currently {he} [feels well|rates {his} discomfort {n:1-4}/10|is hungry and wants to know when {he} can eat].',
];

function deniedText(scene: Scene): string {
  const { dice, person, it } = scene;
  const symptoms = it.condition.denies.split(';');
  const chosen = symptoms.filter(() => dice.chance(0.62)).slice(0, 7);
  if (chosen.length === 0) chosen.push(symptoms[0]!);
  return `${person.female ? 'She' : 'He'} ${dice.pick(['denies', 'denied', 'denies any', 'specifically denies', 'reports no'])} ${enumerate(chosen, 'or')}.`;
}

function emergencyText(scene: Scene): string {
  const { dice, it } = scene;
  const { vitals } = it;
  const spelled = [
    `T ${vitals.temp.toFixed(1)}, HR ${vitals.hr.toFixed(0)}, BP ${vitals.sbp.toFixed(0)}/${vitals.dbp.toFixed(0)}, RR ${vitals.rr.toFixed(0)}, O2 ${vitals.spo2.toFixed(0)}% RA`,
    `${vitals.temp.toFixed(1)} ${vitals.hr.toFixed(0)} ${vitals.sbp.toFixed(0)}/${vitals.dbp.toFixed(0)} ${vitals.rr.toFixed(0)} ${vitals.spo2.toFixed(0)}%`,
    `temp ${vitals.temp.toFixed(1)} F, pulse ${vitals.hr.toFixed(0)}, blood pressure ${vitals.sbp.toFixed(0)}/${vitals.dbp.toFixed(0)}, respirations ${vitals.rr.toFixed(0)}, ${vitals.spo2.toFixed(0)}% on room air`,
  ][scene.style.vitals]!;
  const own = it.condition.emergency;
  const said = own === undefined ? tell(dice.pick(PLAIN_EMERGENCY), scene) : tell(dice.pick(own), scene);
  return `${dice.pick(['In the ED, initial vitals were', 'In the ED, VS on arrival:', 'ED course: initial vitals', 'Vitals in the emergency department were'])} ${spelled}. ${dice.chance(0.4) ? `${notableLabs(scene)} ` : ''}${said}`;
}

const PLAIN_EMERGENCY = [
  '{He} was given IV fluids, labs were sent, and {he} was admitted for further management.',
  'Exam was as below. {He} received acetaminophen 650 mg and {n:1-2}L of normal saline.',
  'Imaging was obtained as below and the admitting team was called.',
  '{He} was seen by the consulting service, who recommended admission.',
];

function notableLabs(scene: Scene): string {
  const { it } = scene;
  const names = ['WBC', 'Hgb', 'Plt', 'Creat', 'Na', 'K', 'Lactate'].filter((name) => name !== 'Lactate' || it.panels.has('gas'));
  const chosen = names.filter(() => scene.dice.chance(0.55)).map((name) => `${name === 'Creat' ? 'Cr' : name} ${scene.lab(name, it.worst)}`);
  return chosen.length === 0 ? '' : `Labs were notable for ${enumerate(chosen)}.`;
}

const SYSTEMS = ['fever', 'chills', 'night sweats', 'headache', 'vision changes', 'rhinorrhea', 'sore throat', 'cough', 'shortness of breath', 'chest pain', 'palpitations', 'abdominal pain', 'nausea', 'vomiting', 'diarrhea', 'constipation', 'BRBPR', 'melena', 'hematochezia', 'dysuria', 'hematuria', 'rash', 'arthralgias'];

function reviewOfSystems({ dice, it }: Scene): string {
  const negative = deniable(it.condition).filter(() => dice.chance(0.6));
  return dice.pick([`REVIEW OF SYSTEMS: (+) Per HPI. (-) Denies ${negative.join(', ')}.`, `ROS: Positive per HPI. Negative for ${enumerate(negative, 'or')}.`, `10-point ROS reviewed and negative except as per HPI${negative.length > 3 ? `; no ${negative.slice(0, 3).join(', ')}` : ''}.`]);
}

const DENIABLE = new Map<Condition, readonly string[]>();

/** Symptoms that may be denied: none that the story of the condition may tell of. */
function deniable(condition: Condition): readonly string[] {
  let symptoms = DENIABLE.get(condition);
  if (symptoms === undefined) {
    const told = condition.story.flat().join(' ').toLowerCase() + condition.complaint.toLowerCase();
    symptoms = SYSTEMS.filter((symptom) => !told.includes(symptom) && !RELATED.some(([word, others]) => told.includes(word) && others.includes(symptom)));
    DENIABLE.set(condition, symptoms);
  }
  return symptoms;
}

const RELATED: readonly (readonly [word: string, symptoms: readonly string[]])[] = [
  ['fever', ['chills', 'night sweats']], ['rigors', ['fever', 'chills']], ['dyspnea', ['shortness of breath']], ['breath', ['shortness of breath']], ['orthopnea', ['shortness of breath']], ['wheez', ['shortness of breath', 'cough']], ['black', ['melena']],
  ['red blood', ['BRBPR', 'hematochezia']], ['maroon', ['hematochezia', 'BRBPR']], ['blood in the stool', ['hematochezia', 'BRBPR']], ['stool', ['diarrhea', 'constipation']], ['vomit', ['nausea', 'vomiting']], ['emesis', ['nausea', 'vomiting']], ['epigastric', ['abdominal pain']],
  ['quadrant', ['abdominal pain']], ['chest', ['chest pain']], ['angina', ['chest pain']], ['joint', ['arthralgias']], ['knee', ['arthralgias']], ['hip', ['arthralgias']], ['urine', ['hematuria', 'dysuria']], ['sputum', ['cough']], ['nose', ['rhinorrhea', 'sore throat']], ['heart', ['palpitations']], ['pulse', ['palpitations']], ['blurry', ['vision changes']], ['racing', ['palpitations']], ['diarrhea', ['nausea']], ['flank', ['hematuria']],
];

/** "Past Medical History" */
export function pastMedicalHistory(scene: Scene): string {
  const { it, style, dice } = scene;
  const lines = it.chronicles.map(({ history }) => tell(history, scene));
  if (lines.length === 0) return `${dice.pick(['None', 'None known', 'No significant past medical history'])}\n`;
  if (dice.chance(0.12)) return `${wrap(`${capital(enumerate(lines))}.`, style)}\n`;
  let text = '';
  lines.forEach((line, i) => {
    text += item(line, i, style);
  });
  const surgeries = SURGERIES.filter(() => dice.chance(0.13)).map((surgery) => tell(surgery, scene));
  if (surgeries.length > 0) text += `${dice.pick(['PSH:', 'Past Surgical History:', 'Surgical history:'])}\n${surgeries.map((surgery, i) => item(surgery, i, style)).join('')}`;
  return text;
}

const SURGERIES = ['Tonsillectomy', 'Cataract surgery, [both eyes|{side} eye]', 'Inguinal hernia repair {year:-12}', '{Side} rotator cuff repair {year:-7}', 'Carpal tunnel release', '{Side} knee arthroscopy'];

/** "Social History" */
export function socialHistory(scene: Scene): string {
  const { dice, person, it, style } = scene;
  const job = scene.age > 68 ? dice.pick(JOBS.filter((name) => name.startsWith('retired'))) : dice.pick(JOBS.filter((name) => !name.startsWith('retired')));
  const homeless = it.chronicles.some(({ chronic }) => chronic.id === 'homeless');
  const smokes = it.chronicles.some(({ chronic }) => chronic.id === 'tobacco');
  const drinks = it.condition.id === 'alcoholwithdrawal' || it.chronicles.some(({ chronic }) => chronic.id === 'alcohol');
  const { kin } = person;
  const parts = [
    homeless ? dice.pick(['Currently homeless, stays at a shelter.', 'Undomiciled.']) : dice.pick([`Lives ${person.marital === 'MARRIED' ? `with ${kin.relation === 'husband' || kin.relation === 'wife' ? `${person.female ? 'her' : 'his'} ${kin.relation}` : 'spouse'}` : 'alone'}${dice.chance(0.35) ? ` at ${mark('A', person.address)}` : dice.chance(0.3) ? ` in ${mark('L', person.address.split(', ').at(-2) ?? '')}` : ''}.`, `Lives with ${person.female ? 'her' : 'his'} ${kin.relation}${dice.chance(0.5) ? ` ${mark('P', kin.first)}` : ''}.`]),
    `Works as ${/^[aeiou]/.test(job) ? 'an' : 'a'} ${job}.`.replace(/Works as an? retired/, 'Retired'),
    smokes ? tell(dice.pick(['Smokes {n:5-30} cigarettes a day.', 'Tobacco: {n:10-50} pack-years, still smoking.', 'Current smoker.']), scene) : dice.pick(['Never smoker.', 'Denies tobacco.', tell('Quit smoking {n:3-35} years ago.', scene), 'Tobacco: none.']),
    drinks ? tell(dice.pick(['Heavy alcohol use, [vodka|beer|wine] daily.', 'EtOH: drinks daily, last drink the day of admission.']), scene) : dice.pick(['Drinks socially.', 'No alcohol.', tell('{n:1-4} glasses of wine a week.', scene), 'EtOH: rare.']),
    it.chronicles.some(({ chronic }) => chronic.id === 'opioid') ? 'History of IV heroin use.' : dice.pick(['Denies illicit drugs.', 'No IV drug use.', 'Denies recreational drug use.']),
  ];
  if (dice.chance(0.35)) parts.push(`Emergency contact: ${mark('P', `${kin.first} ${kin.last}`)} (${kin.relation}), ${mark('T', person.kinPhone)}.`);
  if (dice.chance(0.15)) parts.push(dice.pick(['Ambulates with a cane.', 'Independent in ADLs.', 'Uses a walker at baseline.']));
  return dice.chance(0.6) ? `${wrap(parts.join(' '), style)}\n` : parts.map((part, i) => item(part, i, style)).join('');
}

const FAMILY = [
  'Father died of [MI|a heart attack] at age {n:48-82}. Mother with [breast cancer|hypertension|diabetes].',
  'Mother: [CAD|stroke at {n:60-85}|Alzheimer\'s disease]. Father: [lung cancer|colon cancer|COPD].',
  'No family history of [early CAD|sudden cardiac death|clotting disorders|GI malignancy].',
  'Brother with [type 2 diabetes|CAD s/p CABG|prostate cancer]. No known family history of kidney disease.',
  'Non-contributory',
  'Noncontributory to current presentation.',
  'Two sisters with [asthma|rheumatoid arthritis|thyroid disease]. Otherwise negative for cancer.',
  'Parents lived into their 90s. Children are healthy.',
];

/** "Family History" */
export function familyHistory(scene: Scene): string {
  const { dice, style } = scene;
  const first = tell(dice.pick(FAMILY), scene);
  return `${wrap(dice.chance(0.25) && first.includes('.') ? `${first} ${tell(FAMILY[2]!, scene)}` : first, style)}\n`;
}

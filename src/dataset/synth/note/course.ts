import { mark } from '../marks.ts';
import type { Scene } from '../scene.ts';
import { tell, tellAll } from '../template.ts';
import { spokenDrug } from './medications.ts';
import { article, capital, enumerate, wrap } from './paragraphs.ts';

/** "Brief Hospital Course": a summary, the problems one by one, what is left to do. Names of the problems in its headings come back in `named`. */
export function hospitalCourse(scene: Scene, named: Set<string>, alive: boolean): string {
  const { dice, it, style, person } = scene;
  const { condition, variant } = it;
  const paragraphs: string[] = [];
  if (dice.chance(0.75)) paragraphs.push(wrap(openingOf(scene), style));
  if (dice.chance(0.35)) paragraphs.push(dice.pick(['ACUTE ISSUES:', 'ACTIVE ISSUES:', '=============\nACUTE ISSUES\n=============', 'ACTIVE PROBLEMS']));
  let number = 1;
  const problem = (names: readonly string[], key: string, text: string): void => {
    named.add(key);
    paragraphs.push(wrap(`${heading(dice.pick(names), number, style.problems)} ${text}`, style));
    number += 1;
  };
  const procedures = it.procedures.map(({ procedure }) => procedure.text).filter((text) => text !== '').map((text) => tell(text, scene));
  problem(variant.names, variant.icd10, [tellAll(alive ? condition.course : condition.course.slice(0, Math.max(2, condition.course.length - 2)), scene), ...procedures].join(' '));
  for (const { diagnosis, course } of it.complications) problem(diagnosis.names, diagnosis.icd10, tell(dice.pick(course), scene));
  const told = it.chronicles.filter(() => dice.chance(0.35 + 0.3 * style.length));
  if (told.length > 0 && dice.chance(0.45)) paragraphs.push(dice.pick(['CHRONIC ISSUES:', 'CHRONIC ISSUES', '===============\nCHRONIC ISSUES\n===============', 'INACTIVE ISSUES:']));
  for (const { chronic, home } of told) {
    const names = home.map((prescription) => spokenDrug(prescription, dice));
    const texts = names.length > 0 ? chronic.course : chronic.course.filter((text) => !text.includes('{home}'));
    scene.home = enumerate(names);
    problem(chronic.diagnosis.names, chronic.diagnosis.icd10, capital(tell(texts.length > 0 ? dice.pick(texts) : dice.pick(QUIET), scene)));
  }
  const events = EVENTS.filter(() => dice.chance(0.09 * style.length)).map((text) => tell(text, scene));
  if (events.length > 0) paragraphs.push(wrap(events.join(' '), style));
  if (dice.chance(0.3)) paragraphs.push(tell(CARE, scene));
  if (!alive) paragraphs.push(wrap(tell(dice.pick(DEATHS), scene), style));
  else if (dice.chance(0.45)) paragraphs.push(transition(scene));
  if (dice.chance(0.4)) paragraphs.push(`# CODE: ${alive ? dice.pick(['Full', 'Full (confirmed)', 'DNR/DNI', 'Full (presumed)']) : 'CMO'}\n# CONTACT: ${mark('P', `${person.kin.first} ${person.kin.last}`)} (${person.kin.relation}) ${mark('T', person.kinPhone)}`);
  return `${paragraphs.join(dice.chance(0.8) ? '\n\n' : '\n')}\n`;
}

const QUIET = ['Stable, no active issues.', 'No active issues during this admission.', 'Outpatient follow-up.', 'Not on treatment at home.'];

const EVENTS = [
  '{He} was seen by physical therapy on {day:2} and [was cleared for home without further needs|needed contact guard for stairs|walked {n:80-300} feet with a rolling walker].',
  'On the night of {day:1} {he} had [an episode of nausea relieved by ondansetron 4 mg IV|difficulty sleeping and received trazodone 25 mg|a brief desaturation while asleep that resolved with repositioning].',
  'Nutrition saw the patient and recommended [a low sodium diet|a consistent carbohydrate diet|high protein supplements between meals].',
  'A peripheral IV infiltrated on {day:2} without skin breakdown; warm compresses were applied.',
  'The case was discussed with {his} PCP, Dr. {doc}, by telephone, who agreed with the plan.',
  '{His} outpatient pharmacy was called to confirm doses, and {kin} brought in {his} pill bottles.',
  'Social work met with {him} and {his} {kinship} to review supports at home.',
  'There were no falls, and skin remained intact.',
  'A repeat set of blood cultures was drawn for a temperature of 100.{n:4-9} on {day:2}; these had no growth to date.',
  'Telemetry was discontinued after {n:24-48} uneventful hours.',
  'Constipation was managed with senna, docusate and polyethylene glycol, with a bowel movement on {day:2}.',
  'The patient asked about [alternative medicines|driving|returning to work], which was discussed.',
  '{He} was initially reluctant to stay but agreed after a meeting with Dr. {doc}.',
  'Oral intake was [fair|good|poor at first], {n:40-100}% of meals by discharge.',
];

const CARE = '# FEN: [No IVF|Gentle IVF], replete electrolytes, [regular|cardiac|diabetic|low sodium] diet\n# PPX: [SC heparin|Subcutaneous heparin TID|Pneumoboots|Enoxaparin], [bowel regimen|senna/colace|pain control with acetaminophen]\n# ACCESS: [PIV|PIVs x2|peripherals]';

const DEATHS = [
  "Despite these measures {he} continued to decline. After discussion with {kin} {his} goals of care were changed to comfort measures only, and {he} died peacefully with family at the bedside.",
  '{He} became hypotensive and unresponsive; in keeping with {his} wishes no resuscitation was attempted, and {he} was pronounced dead by Dr. {doc}. {His} family was notified; an autopsy was declined.',
  '{He} suffered a PEA arrest, and return of circulation was not achieved after {n:18-42} minutes. The medical examiner declined the case.',
];

function openingOf(scene: Scene): string {
  const { dice, it, person } = scene;
  const briefs = it.chronicles.slice(0, dice.between(1, 4)).map(({ chronic }) => tell(dice.pick(chronic.brief), scene));
  const history = briefs.length === 0 ? '' : ` with ${dice.pick(['a history of ', 'PMH of ', ''])}${enumerate(briefs)}`;
  const age = scene.age > 89 ? mark('G', String(scene.age)) : String(scene.age);
  const name = it.variant.names[0]!;
  return `${dice.chance(0.4) ? `${person.female ? 'Ms.' : 'Mr.'} ${mark('P', person.last)} is ${article(scene.age).toLowerCase()} ` : ''}${age} ${scene.style.age} ${person.female ? 'woman' : 'man'}${history} who ${it.elective ? 'was admitted electively for' : dice.pick(['presented with', 'was admitted with', 'was found to have'])} ${lower(name)}${it.complications.length > 0 && dice.chance(0.6) ? `, with a course complicated by ${enumerate(it.complications.map(({ diagnosis }) => lower(dice.pick(diagnosis.names))))}` : ''}.`;
}

/** The name in running text: abbreviations and names of people keep their capitals. */
export function lower(name: string): string {
  return /^[A-Z][a-z]/.test(name) && !/^(?:Parkinson|Crohn|Escherichia)/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function heading(name: string, number: number, style: Scene['style']['problems']): string {
  switch (style) {
    case 'hash': return `# ${name}:`;
    case 'number': return `${number}. ${name}:`;
    case 'dash': return `${name} -`;
    case 'caps': return `${name.toUpperCase()}:`;
  }
}

const TO_DO = [
  'Please check [CBC|electrolytes and creatinine|chem-7] within one week of discharge (discharge Cr {end:Creat}, Hgb {end:Hgb}).',
  'Please follow up [pending cultures|final pathology|the incidental findings on imaging].',
  'Discharge weight: {n:52-104}.{n:0-9} kg',
  'Consider [titrating the antihypertensive regimen|outpatient sleep study|DEXA scan|repeat echocardiogram].',
  'An incidental {n:4-9} mm pulmonary nodule was seen; repeat CT chest in 6-12 months.',
  'New medications: see list. Please review [interactions|cost and adherence] with the patient.',
];

function transition(scene: Scene): string {
  const { dice, style } = scene;
  const items = TO_DO.filter(() => dice.chance(0.4)).map((text) => tell(text, scene));
  if (items.length === 0) items.push(tell(TO_DO[0]!, scene));
  return `${dice.pick(['TRANSITIONAL ISSUES:', 'TRANSITIONAL ISSUES', 'Transitional issues:'])}\n${items.map((text) => wrap(`${dice.chance(0.5) ? '[ ] ' : '- '}${text}`, style)).join('\n')}`;
}

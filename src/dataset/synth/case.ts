import { chronicOf, complicationOf, CONDITIONS } from './cases/catalogue.ts';
import { CHRONIC } from './cases/chronic.ts';
import { combine } from './cases/combinations.ts';
import { drugOf, type Drug } from './cases/drugs.ts';
import { LABS, labPlace, type Lab } from './cases/labs.ts';
import { procedureOf } from './cases/procedures.ts';
import { choicesOf, rangesOf, type Chances, type Chronic, type Complication, type Condition, type Diagnosis, type Procedure, type Variant, type VitalName } from './cases/types.ts';
import type { Dice } from './dice.ts';

/** A drug as someone takes it. */
export interface Prescription {
  readonly id: string;
  readonly drug: Drug;
  readonly dose: string;
  readonly often: string;
}

/** A chronic condition of someone, with what they take for it. */
export interface Chronicle {
  readonly chronic: Chronic;
  readonly home: readonly Prescription[];
  /** Its line of the past medical history, a template. */
  readonly history: string;
}

export type Vitals = Readonly<Record<VitalName, number>>;

/** What happens in one stay. */
export interface Case {
  readonly condition: Condition;
  readonly variant: Variant;
  readonly chronicles: readonly Chronicle[];
  readonly complications: readonly Complication[];
  readonly procedures: readonly { readonly procedure: Procedure; readonly day: number }[];
  /** Principal first. */
  readonly diagnoses: readonly Diagnosis[];
  readonly vitals: Vitals;
  readonly calm: Vitals;
  /** Laboratory values by place, at the worst and at the end. */
  readonly worst: Float64Array;
  readonly end: Float64Array;
  /** Panels that were sent because of the case. */
  readonly panels: ReadonlySet<string>;
  readonly side: 'left' | 'right';
  readonly started: readonly Prescription[];
  readonly days: number;
  readonly elective: boolean;
}

const MOST_CHRONIC = 11;

/** What someone has had before their first stay. */
export function drawChronicles(dice: Dice, age: number, female: boolean): Chronicle[] {
  const band = age < 45 ? 0 : age < 65 ? 1 : 2;
  const found: Chronicle[] = [];
  for (const chronic of CHRONIC) {
    if (dice.chance(chronic.share[band])) addChronicle(found, chronic, dice, female);
  }
  return found;
}

function addChronicle(found: Chronicle[], chronic: Chronic, dice: Dice, female: boolean): void {
  if (found.length >= MOST_CHRONIC || (chronic.sex !== undefined && (chronic.sex === 'F') !== female)) return;
  for (const { chronic: other } of found) {
    if (other === chronic || chronic.not?.includes(other.id) === true || other.not?.includes(chronic.id) === true) return;
    if (other.diagnosis.icd10 === chronic.diagnosis.icd10 || other.diagnosis.icd9 === chronic.diagnosis.icd9) return;
  }
  const home = chronic.drugs === undefined ? [] : prescribe(chronic.drugs, dice, new Set(found.flatMap((other) => other.home.map(({ id }) => id))));
  found.push({ chronic, home, history: dice.pick(chronic.history) });
}

/** Drugs of a list of chances that are not taken already, in one dose each. */
function prescribe(chances: Chances | undefined, dice: Dice, taken: Set<string>): Prescription[] {
  const prescribed: Prescription[] = [];
  for (const { options, chance } of choicesOf(chances)) {
    if (!dice.chance(chance)) continue;
    const [id, dose, often] = dice.pick(options).split('@') as [string, string?, string?];
    if (taken.has(id) || RIVALS.some((rivals) => rivals.includes(id) && rivals.some((rival) => taken.has(rival)))) continue;
    taken.add(id);
    const drug = drugOf(id);
    prescribed.push({ id, drug, dose: dose?.replace('_', ' ') ?? dice.pick(drug.doses), often: often ?? dice.pick(drug.times) });
  }
  return prescribed;
}

/** Nobody takes two of these at a time. */
const RIVALS: readonly (readonly string[])[] = [
  ['lisinopril', 'losartan', 'valsartan'],
  ['metoprolol', 'metoprolol_succ', 'carvedilol', 'atenolol', 'labetalol', 'nadolol'],
  ['atorvastatin', 'simvastatin', 'rosuvastatin', 'pravastatin'],
  ['warfarin', 'apixaban', 'rivaroxaban', 'enoxaparin'],
  ['omeprazole', 'pantoprazole', 'famotidine'],
  ['furosemide', 'torsemide'],
  ['aspirin', 'aspirin_ec'],
  ['clopidogrel', 'ticagrelor'],
  ['sertraline', 'citalopram', 'escitalopram'],
  ['fluticasone', 'budesonide'],
  ['lorazepam', 'clonazepam'],
  ['hctz', 'chlorthalidone'],
  ['amlodipine', 'diltiazem'],
  ['oxycodone', 'hydromorphone', 'tramadol'],
  ['levofloxacin', 'ciprofloxacin'],
];

/**
 * Draws what someone is admitted for and what becomes of it.
 *
 * @param chronicles grows by what comes to light
 * @param before what they were in for the last time
 * @param given what they are in for, where that is not to be drawn
 */
export function drawCase(dice: Dice, age: number, female: boolean, chronicles: Chronicle[], before: Condition | undefined, given?: Condition): Case {
  const condition = given ?? pickCondition(dice, age, female, before);
  for (const { options, chance } of choicesOf(condition.comes)) {
    if (dice.chance(chance)) addChronicle(chronicles, chronicOf(dice.pick(options)), dice, female);
  }
  const variant = dice.pick(condition.variants);
  const side = variant.words['side'] === 'left' || variant.words['side'] === 'right' ? variant.words['side'] : dice.chance(0.5) ? 'left' : 'right';
  const coded = new Set([variant.icd10, variant.icd9]);
  const diagnoses: Diagnosis[] = [variant];
  const isNew = (diagnosis: Diagnosis): boolean => {
    if (coded.has(diagnosis.icd10) || coded.has(diagnosis.icd9)) return false;
    coded.add(diagnosis.icd10).add(diagnosis.icd9);
    diagnoses.push(diagnosis);
    return true;
  };
  // Someone who is in for a heart failure or an overdose is not said to have it in the quiet form as well.
  const present = chronicles.filter(({ chronic }) => !(EXCLUDES[condition.id]?.includes(chronic.id) ?? false));
  const complications: Complication[] = [];
  const ids = new Set([condition.id, ...present.map(({ chronic }) => chronic.id)]);
  for (const { options, chance } of choicesOf(condition.leads)) {
    const complication = complicationOf(dice.pick(options));
    if (!dice.chance(chance) || complication.not?.some((id) => ids.has(id)) === true || !isNew(complication.diagnosis)) continue;
    complications.push(complication);
    ids.add(complication.id);
  }
  const told = present.filter(({ chronic }) => isNew(chronic.diagnosis));
  const days = Math.max(condition.days[0], Math.round(condition.days[0] + (condition.days[1] - condition.days[0]) * Math.min(1, dice.unit() * dice.unit() * 1.6) + complications.length * 0.6));
  const words = variant.words['side'] ?? side;
  const procedures = choicesOf(condition.procedures)
    .filter(({ chance }) => dice.chance(chance))
    .map(({ options }) => ({ procedure: procedureOf(dice.pick(options), words), day: Math.min(days - 1, (condition.elective ?? 0) > 0.5 ? 0 : dice.below(3)) }));
  const taken = new Set(told.flatMap(({ home }) => home.map(({ id }) => id)));
  const started = prescribe(condition.drugs, dice, taken);
  for (const complication of complications) started.push(...prescribe(complication.drugs, dice, taken));
  return {
    condition, variant, chronicles: told, complications, procedures, diagnoses: combine(diagnoses), side, started, days,
    ...drawVitals(dice, condition),
    ...drawLabs(dice, condition, told, complications),
    elective: dice.chance(condition.elective ?? 0),
  };
}

/** Chronic conditions that a reason for admission stands in the place of. */
const EXCLUDES: Readonly<Record<string, readonly string[]>> = {
  hfref: ['hfchronic'],
  afrvr: ['af'],
  alcoholwithdrawal: ['alcohol'],
  copdexac: ['copd'],
  asthma: ['asthma', 'copd'],
  seizure: ['epilepsy'],
  sicklecell: ['sicklecell'],
  gout: ['gout'],
  dka: ['t1dm', 't2dm', 't2dmneuro'],
  hhs: ['t2dm', 't2dmneuro', 't1dm'],
  cirrhosis: ['cirrhosis'],
  cholecystitis: ['gallstones'],
  cholangitis: ['gallstones'],
  crohns: [],
  uppergib: ['anemia'],
  pad: ['pvd'],
};

function pickCondition(dice: Dice, age: number, female: boolean, before: Condition | undefined): Condition {
  // Some illnesses bring people back.
  if (before !== undefined && RETURNING.has(before.id) && dice.chance(0.45)) return before;
  const fitting = CONDITIONS.filter(({ ages, sex, elective }) => age >= ages[0] && age <= ages[1] && (sex === undefined || (sex === 'F') === female) && (before === undefined || elective !== 1));
  return dice.pickWeighted(fitting, fitting.reduce((sum, { weight }) => sum + weight, 0));
}

const RETURNING = new Set(['hfref', 'copdexac', 'cirrhosis', 'dka', 'sicklecell', 'alcoholwithdrawal', 'crohns', 'asthma', 'pancreatitis']);

const NORMAL_VITALS = { temp: [97.4, 98.8], hr: [62, 92], sbp: [108, 142], dbp: [58, 84], rr: [14, 19], spo2: [95, 100] } as const;

function drawVitals(dice: Dice, condition: Condition): { vitals: Vitals; calm: Vitals } {
  const calm = {} as Record<VitalName, number>;
  for (const [name, [low, high]] of Object.entries(NORMAL_VITALS)) calm[name as VitalName] = low + dice.unit() * (high - low);
  const vitals = { ...calm };
  for (const { name, low, high } of rangesOf(condition.vitals)) vitals[name as VitalName] = low + dice.unit() * (high - low);
  vitals.dbp = Math.min(vitals.dbp, vitals.sbp - 24 - dice.unit() * 14);
  calm.dbp = Math.min(calm.dbp, calm.sbp - 26);
  return { vitals, calm };
}

function drawLabs(dice: Dice, condition: Condition, chronicles: readonly Chronicle[], complications: readonly Complication[]): { worst: Float64Array; end: Float64Array; panels: ReadonlySet<string> } {
  const usual = new Float64Array(LABS.length);
  LABS.forEach(({ low, high }, place) => {
    usual[place] = low + (0.1 + 0.8 * dice.unit()) * (high - low);
  });
  const panels = new Set(['cbc', 'chem', 'minerals']);
  const apply = (values: Float64Array, ranges: string | undefined): void => {
    for (const { name, low, high } of rangesOf(ranges)) {
      const place = labPlace(name);
      values[place] = low + dice.unit() * (high - low);
      panels.add(LABS[place]!.panel);
    }
  };
  for (const { chronic } of chronicles) apply(usual, chronic.labs);
  const worst = usual.slice();
  apply(worst, condition.labs);
  for (const { labs } of complications) apply(worst, labs);
  // An acute illness makes nothing better that is far out of range for long.
  LABS.forEach((lab, place) => {
    if (distance(lab, usual[place]!) > distance(lab, worst[place]!)) worst[place] = usual[place]!;
  });
  const end = new Float64Array(LABS.length);
  LABS.forEach((_, place) => {
    const settled = SLOW.has(place) ? 0.1 + dice.unit() * 0.35 : 0.6 + dice.unit() * 0.4;
    end[place] = worst[place]! + (usual[place]! - worst[place]!) * settled;
  });
  tie(worst);
  tie(end);
  return { worst, end, panels };
}

/** Values that a stay does not bring back to normal. */
const SLOW = new Set(['Hgb', 'Albumin', '%HbA1c', 'LDLcalc', 'Cholest', 'HDL', 'Ferritn', 'Iron', 'TIBC', 'MCV', 'proBNP', 'TSH', 'ESR', 'CRP', 'Haptoglobin'].map(labPlace));

const [RBC, HGB, HCT, MCV, MCH, MCHC, NA, CL, HCO3, GAP, PT, INR] = (['RBC', 'Hgb', 'Hct', 'MCV', 'MCH', 'MCHC', 'Na', 'Cl', 'HCO3', 'AnGap', 'PT', 'INR'] as const).map(labPlace) as [number, number, number, number, number, number, number, number, number, number, number, number];

/** How far out of range a value is; 0 within. */
function distance({ low, high }: Lab, value: number): number {
  return value < low ? low - value : value > high ? value - high : 0;
}

/** Makes values agree that are computed from one another. */
export function tie(values: Float64Array): void {
  values[PT] = values[INR]! * 11.7;
  values[HCT] = values[HGB]! * 100 / values[MCHC]!;
  values[RBC] = values[HCT] / values[MCV]! * 10;
  values[MCH] = values[HGB]! / values[RBC] * 10;
  values[CL] = values[NA]! - values[HCO3]! - values[GAP]! + 4;
}

import type { Draft, Finding } from './draft.ts';
import { hasCode } from './codeSet.ts';

/**
 * Rules that join several findings of one note into combination codes, in the order they must run.
 * Section numbers are those of the ICD-10-CM Official Guidelines for Coding and Reporting FY2026.
 */
export function combine(draft: Draft): void {
  heartFailure(draft);
  dialysis(draft);
  diabetes(draft);
  hypertension(draft);
  lungs(draft);
  liver(draft);
  gallbladder(draft);
  bleeding(draft);
  others(draft);
}

const PRESUMED = 'link presumed ("with", I.A.15); check that no other cause is stated';

/** I50: type from any mention, acuity from any mention; both types are "combined" (I50.4-). */
function heartFailure(draft: Draft): void {
  const typed = draft.under('I50.2', 'I50.3', 'I50.4');
  const untyped = draft.get('I50.9');
  if (typed.length === 0) {
    untyped?.notes.add('type (systolic, diastolic) and acuity not stated');
    return;
  }
  const systolic = typed.some(({ code }) => code.startsWith('I50.2') || code.startsWith('I50.4'));
  const diastolic = typed.some(({ code }) => code.startsWith('I50.3') || code.startsWith('I50.4'));
  const stem = systolic && diastolic ? 'I50.4' : systolic ? 'I50.2' : 'I50.3';
  const acuities = new Set(typed.map(({ code }) => code.charAt(5)));
  if (untyped !== undefined) for (const note of untyped.notes) if (note.startsWith(ACUITY)) acuities.add(note.slice(ACUITY.length));
  const acuity = acuities.has('3') || (acuities.has('1') && acuities.has('2')) ? '3' : acuities.has('1') ? '1' : acuities.has('2') ? '2' : '0';
  const target = `${stem}${acuity}`;
  const from = untyped === undefined ? typed : [...typed, untyped];
  for (const finding of from) if (finding.code !== target) draft.drop(finding.code);
  draft.merge(target, from);
  if (acuity === '0') draft.get(target)?.notes.add('acuity not stated');
}

/** Prefix of the note that carries the acuity of an untyped heart failure to `heartFailure`; never shown. */
export const ACUITY = '#acuity:';

function dialysis(draft: Draft): void {
  const status = draft.get('Z99.2');
  const kidney = draft.strongest('N18');
  if (status !== undefined && kidney !== undefined && kidney.code !== 'N18.6') draft.replace(kidney, 'N18.6', 'dialysis-dependent: stage from dialysis (I.C.14.a.1)', status);
  if (draft.has('N18.6') && status === undefined) draft.get('N18.6')?.notes.add('check dialysis status (Z99.2)');
}

/** Conditions that the Alphabetic Index lists under "Diabetes, with": the last characters of the combination code. */
const WITH_DIABETES: readonly (readonly [prefixes: readonly string[], suffix: string, keep: boolean])[] = [
  [['N18'], '22', true],
  [['G58.9'], '41', false],
  [['G90.9'], '43', false],
  [['K31.84'], '43', false],
  [['I73.9', 'I70.20'], '51', false],
  [['L97.4', 'L97.5'], '621', true],
  [['L97.2', 'L97.3', 'L97.9', 'L98.49'], '622', true],
  [['H35.9'], '319', false],
  [['R73.9'], '65', false],
  [['E16.2'], '649', false],
  [['M86'], '69', true],
];

/** I.C.4.a: type 2 where none is stated; conditions of the Index's "with" list are presumed diabetic (I.A.15). */
function diabetes(draft: Draft): void {
  const typeOne = draft.under('E10').some(({ isUncertain }) => !isUncertain);
  if (typeOne) {
    for (const finding of draft.under('E11')) {
      const target = `E10${finding.code.slice(3)}`;
      if (hasCode(target)) draft.replace(finding, target);
      else draft.drop(finding.code);
    }
  }
  const type = typeOne ? 'E10' : draft.under('E11').length > 0 ? 'E11' : undefined;
  if (type === undefined) return;
  const nerves = draft.get('G62.9') ?? draft.get('G60.9');
  const known = draft.under(type);
  const main = draft.strongest(type)!;
  for (const [prefixes, suffix, keep] of WITH_DIABETES) {
    const target = `${type}.${suffix}`;
    for (const finding of draft.under(...prefixes)) {
      if (!hasCode(target)) continue;
      if (draft.has(target)) {
        if (!keep) draft.replace(finding, target);
        continue;
      }
      // A faint mention must not carry a strong combination.
      const weight = Math.min(finding.weight, main.weight);
      const source: Finding = { ...finding, weight, evidence: [...finding.evidence, ...main.evidence], notes: new Set() };
      if (!keep) draft.drop(finding.code);
      draft.merge(target, [source], suffix === '65' || suffix === '649' ? undefined : PRESUMED);
    }
  }
  // "Neuropathy" alone is E1-.40, a polyneuropathy or peripheral one E1-.42; the words are the finding's evidence.
  if (nerves !== undefined) {
    const target = `${type}.${nerves.notes.has(POLYNEUROPATHY) || draft.has(`${type}.42`) ? '42' : '40'}`;
    draft.replace(nerves, target, draft.has(target) ? undefined : PRESUMED, main);
  }
  const nephropathy = draft.get('N28.9');
  if (nephropathy?.notes.has(NEPHROPATHY) === true) draft.replace(nephropathy, `${type}.21`, PRESUMED, main);
  const gangrene = draft.get('I96');
  if (gangrene?.notes.has(GANGRENE) === true) draft.replace(gangrene, `${type}.52`, PRESUMED, main);
  const plain = draft.get(`${type}.9`);
  if (plain !== undefined && draft.under(type).length > 1) draft.drop(plain.code);
  for (const finding of known) if (finding.code.endsWith('.9') && draft.has(finding.code) && typeOne) finding.notes.delete(TYPE_BY_DEFAULT);
}

/** Marks a neuropathy called peripheral or poly-; never shown. */
export const POLYNEUROPATHY = '#polyneuropathy';

/** Marks an N28.9 that is called nephropathy; never shown. */
export const NEPHROPATHY = '#nephropathy';

/** Marks an I96 that is called gangrene, not only necrosis; never shown. */
export const GANGRENE = '#gangrene';

/** Note on a diabetes whose type the record does not state. */
export const TYPE_BY_DEFAULT = 'type not stated: type 2 by default (I.C.4.a.2)';

/** I.C.9.a: hypertension with heart failure, with chronic kidney disease, or with both is presumed related. */
function hypertension(draft: Draft): void {
  const base = draft.strongest('I10', 'I11', 'I12', 'I13');
  if (base === undefined) return;
  const heart = draft.strongest('I50');
  const kidney = draft.strongest('N18');
  const late = kidney !== undefined && /^N18\.[56]$/.test(kidney.code);
  const statedHeart = draft.under('I11', 'I13').length > 0;
  const statedKidney = draft.under('I12', 'I13').length > 0;
  const hasHeart = heart !== undefined || draft.has('I11.0') || draft.has('I13.0');
  let target: string | undefined;
  if ((heart !== undefined || statedHeart) && (kidney !== undefined || statedKidney)) target = hasHeart ? (late ? 'I13.2' : 'I13.0') : 'I13.10';
  else if (heart !== undefined) target = 'I11.0';
  else if (kidney !== undefined) target = late ? 'I12.0' : 'I12.9';
  if (target === undefined || target === base.code) return;
  const because = [heart, kidney].filter((finding) => finding !== undefined);
  const weight = base.weight;
  for (const finding of draft.under('I10', 'I11', 'I12', 'I13')) draft.drop(finding.code);
  draft.merge(target, [base, ...because], 'relationship presumed (I.C.9.a)');
  const merged = draft.get(target);
  if (merged !== undefined) merged.weight = Math.max(weight, Math.min(merged.weight, weight + 0.1));
}

function lungs(draft: Draft): void {
  const copd = draft.strongest('J44');
  const pneumonia = draft.strongest('J12', 'J13', 'J14', 'J15', 'J18');
  // J44.0 is used together with the infection and, where stated, with J44.1 (notes at J44).
  if (copd !== undefined && pneumonia !== undefined && !pneumonia.isUncertain) {
    if (copd.code === 'J44.9') draft.replace(copd, 'J44.0', 'COPD with lower respiratory infection', pneumonia);
    else draft.merge('J44.0', [{ ...pneumonia, notes: new Set() }], 'COPD with lower respiratory infection');
  }
  // Hypoxemia is integral to respiratory failure of the same stay.
  const failure = draft.get('J96.00');
  const low = draft.get('R09.02');
  if (failure !== undefined && low !== undefined) draft.replace(failure, 'J96.01', 'hypoxia stated apart from the failure', low);
  // Influenza with pneumonia is one code.
  const influenza = draft.get('J11.1');
  const unspecified = draft.get('J18.9');
  if (influenza !== undefined && unspecified !== undefined) draft.replace(influenza, 'J11.00', PRESUMED, unspecified);
}

function liver(draft: Draft): void {
  const ascites = draft.get('R18.8');
  const alcoholic = draft.get('K70.30');
  const cirrhosis = draft.get('K74.60');
  if (alcoholic !== undefined && ascites !== undefined) draft.replace(alcoholic, 'K70.31', undefined, ascites);
  const damaged = alcoholic ?? cirrhosis ?? draft.strongest('K70.3', 'K74.6', 'K76.6');
  if (damaged === undefined) return;
  // Varices in cirrhosis or portal hypertension are secondary (I85.1-: code first the cause).
  const bleeding = draft.get('I85.01');
  const quiet = draft.get('I85.00');
  if (bleeding !== undefined) draft.replace(bleeding, 'I85.11', PRESUMED);
  if (quiet !== undefined) draft.replace(quiet, 'I85.10', PRESUMED);
}

/** Sources of gastrointestinal bleeding and their code with bleeding. */
const BLEEDING_SOURCES: readonly (readonly [quiet: string, bleeding: string])[] = [
  ['K25.9', 'K25.4'],
  ['K26.9', 'K26.4'],
  ['K27.9', 'K27.4'],
  ['K31.819', 'K31.811'],
  ['K55.20', 'K55.21'],
  ['K57.30', 'K57.31'],
];

function bleeding(draft: Draft): void {
  const bleed = draft.strongest('K92.2', 'K92.1', 'K92.0', 'K62.5');
  if (bleed === undefined || bleed.isUncertain) return;
  for (const [quiet, loud] of BLEEDING_SOURCES) {
    const source = draft.get(quiet);
    if (source === undefined || source.isUncertain || source.weight < bleed.weight * 0.7) continue;
    draft.replace(source, loud, PRESUMED, bleed);
    return;
  }
}

/** Overdoses of undetermined intent and their codes for self-harm. */
const OVERDOSES: readonly (readonly [undetermined: string, intentional: string])[] = [
  ['T39.1X4A', 'T39.1X2A'],
  ['T50.904A', 'T50.902A'],
  ['T42.4X1A', 'T42.4X2A'],
];

function gallbladder(draft: Draft): void {
  const stones = draft.get('K80.20');
  if (stones === undefined) return;
  const acute = draft.get('K81.0');
  if (acute !== undefined) draft.replace(stones, 'K80.00', undefined, acute);
  else {
    const inflamed = draft.get('K81.1') ?? draft.get('K81.9');
    if (inflamed !== undefined) draft.replace(stones, 'K80.10', undefined, inflamed);
  }
}

function others(draft: Draft): void {
  const prostate = draft.get('N40.0');
  const voiding = draft.strongest('R33.9', 'N13.9', 'N32.0', 'R39.12', 'R39.14', 'R39.11', 'R35.1');
  if (prostate !== undefined && voiding !== undefined) draft.replace(prostate, 'N40.1', PRESUMED, voiding);
  const cholesterol = draft.get('E78.00');
  const triglycerides = draft.get('E78.1');
  if (cholesterol !== undefined && triglycerides !== undefined) draft.replace(cholesterol, 'E78.2', undefined, triglycerides);
  const angina = draft.get('I20.9') ?? draft.get('I20.89');
  const coronary = draft.get('I25.10');
  if (coronary !== undefined) {
    if (draft.has('I20.0')) draft.replace(coronary, 'I25.110', PRESUMED, draft.get('I20.0')!);
    else if (angina !== undefined) draft.replace(coronary, 'I25.119', PRESUMED, angina);
  }
  const alzheimer = draft.strongest('G30', 'G31.83', 'G31.09');
  const dementia = draft.get('F03.90');
  if (alzheimer !== undefined && dementia !== undefined) draft.replace(dementia, 'F02.80', 'dementia due to the disease coded first (I.A.13)');
  const infection = draft.get('N39.0');
  const catheter = draft.get('T83.511A');
  if (infection !== undefined && catheter !== undefined) draft.replace(infection, 'T83.511A');
  // An overdose in a suicide attempt is intentional self-harm (I.C.19.e.5.b).
  const attempt = draft.get('T14.91XA');
  if (attempt !== undefined) {
    for (const [undetermined, intentional] of OVERDOSES) {
      const overdose = draft.get(undetermined);
      if (overdose !== undefined) draft.replace(overdose, intentional, undefined, attempt);
    }
  }
  // HIV disease once, not as carrier too (I.C.1.a).
  const positive = draft.get('Z21');
  if (positive !== undefined && draft.has('B20')) draft.drop('Z21');
  // External causes only beside an injury (I.C.20.a).
  if (draft.under('S', 'T').length === 0 && draft.under('M80', 'M84').length === 0) {
    for (const finding of draft.under('V', 'W', 'X', 'Y')) draft.drop(finding.code);
  }
  // The body mass index only beside a weight diagnosis (I.B.14).
  if (draft.under('E66', 'E4', 'R63.6', 'R64', 'R63.4', 'R63.5', 'F50').length === 0) {
    for (const finding of draft.under('Z68')) draft.drop(finding.code);
  }
  // Oral drugs and insulin say something only beside diabetes.
  if (draft.under('E08', 'E09', 'E11', 'E13', 'O24').length === 0) for (const code of ['Z79.84', 'Z79.85', 'Z79.4']) if (draft.get(code)?.notes.has(FROM_MEDICATION) === true) draft.drop(code);
}

const OPENING_CHARACTERS = 2000;
const YEARS_ADULT = 18;

/** Whether the opening of a note says that the patient is a child ("a 3-month-old", "9 y/o"). */
export function isChild(text: string): boolean {
  const opening = text.slice(0, OPENING_CHARACTERS);
  if (/\b\d{1,2}[- ]?(?:day|week|month)s?[- ](?:\d{1,2}[- ]day[- ])?old\b/i.test(opening)) return true;
  const years = /\b(\d{1,3})[- ]?(?:years?|yrs?|y)[-/ ]?(?:old|o)\b/i.exec(opening);
  return years !== null && Number(years[1]) < YEARS_ADULT;
}

/** Failure to thrive is one code in adults and another in children; chapter 15 codes are the mother's (I.C.15.a.3). */
export function fitAge(draft: Draft, child: boolean): void {
  if (child) for (const finding of draft.under('O')) draft.drop(finding.code);
  const thriving = draft.get('R62.7');
  if (child && thriving !== undefined) draft.replace(thriving, 'R62.51');
}

/** Note on a code that only a medication list gives. */
export const FROM_MEDICATION = 'from the medication list: check that the use is long-term';

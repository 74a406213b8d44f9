import { clock } from '../calendar.ts';
import { tie, type Vitals } from '../case.ts';
import { isOutOfRange, labPlace, LABS, PANELS } from '../cases/labs.ts';
import type { ExamPart } from '../cases/types.ts';
import type { Scene } from '../scene.ts';
import { tell } from '../template.ts';
import { capital, wrap } from './paragraphs.ts';

const NORMAL: Readonly<Record<ExamPart, readonly string[]>> = {
  general: ['[Well appearing|Pleasant|Alert], in no acute distress', 'NAD, [lying comfortably in bed|sitting up in a chair]', 'Alert, oriented, no acute distress', '[Elderly|Well-nourished] {man}, NAD'],
  head: ['NC/AT, PERRL, EOMI, MMM, oropharynx clear', 'Sclera anicteric, MMM, oropharynx clear', 'PERRL, no scleral icterus, no oral lesions', 'AT/NC, anicteric sclera, MMM'],
  neck: ['Supple, no LAD, JVP not elevated', 'No JVD, no lymphadenopathy', 'Supple, JVP flat'],
  heart: ['RRR, normal S1/S2, no murmurs, rubs or gallops', 'RRR, S1/S2, no m/r/g', 'Regular rate and rhythm, no murmurs'],
  lungs: ['CTAB, no wheezes, rales or rhonchi', 'Clear to auscultation bilaterally, breathing comfortably without use of accessory muscles', 'Good air movement, no crackles'],
  abdomen: ['Soft, NT/ND, +BS, no rebound or guarding', 'Soft, non-tender, non-distended, no hepatosplenomegaly', 'Nondistended, nontender in all quadrants, no organomegaly'],
  limbs: ['WWP, no edema, 2+ pulses', 'No cyanosis, clubbing or edema', 'Warm, well perfused, 2+ DP pulses bilaterally'],
  skin: ['No rashes or lesions', 'Warm and dry, no excoriations', 'Intact, no jaundice'],
  neuro: ['CN II-XII intact, strength 5/5, gait deferred', 'A&Ox3, moving all 4 extremities with purpose', 'Alert and oriented, no focal deficits, sensation intact'],
  wound: [''],
};

const LABELS: readonly (readonly [part: ExamPart, labels: readonly string[]])[] = [
  ['general', ['General', 'GENERAL', 'Gen', 'GEN']], ['head', ['HEENT', 'HEENT', 'HEENT', 'HEENT']], ['neck', ['Neck', 'NECK', 'Neck', 'NECK']], ['heart', ['CV', 'HEART', 'Cardiac', 'CV']], ['lungs', ['Lungs', 'LUNGS', 'Resp', 'PULM']],
  ['abdomen', ['Abdomen', 'ABDOMEN', 'Abd', 'ABD']], ['limbs', ['Ext', 'EXTREMITIES', 'Ext', 'EXT']], ['skin', ['Skin', 'SKIN', 'Derm', 'SKIN']], ['neuro', ['Neuro', 'NEURO', 'Neuro', 'NEURO']], ['wound', ['Wound', 'INCISION', 'Incision', 'WOUND']],
];

/** "Physical Exam": at admission, and for most at discharge. */
export function physicalExam(scene: Scene, alive: boolean): string {
  const { dice, it, style } = scene;
  const labels = dice.below(4);
  const admission = `${dice.pick(['ADMISSION PHYSICAL EXAM:', 'ADMISSION EXAM', 'Physical Exam on Admission:', 'On admission:'])}\n${examLines(scene, it.vitals, true, labels)}`;
  if (!alive || (style.length < 0.62 && dice.chance(0.5))) return admission;
  return `${admission}\n${dice.pick(['DISCHARGE PHYSICAL EXAM:', 'DISCHARGE EXAM', 'Physical Exam on Discharge:', 'At discharge:'])}\n${examLines(scene, it.calm, false, labels)}`;
}

function examLines(scene: Scene, vitals: Vitals, ill: boolean, labels: number): string {
  const { dice, it, style } = scene;
  let text = vitalsLine(scene, vitals, ill);
  for (const [part, names] of LABELS) {
    const own = it.condition.exam?.[part];
    // A wound is there after the operation, everything else before.
    const shown = own !== undefined && (part === 'wound' ? !ill : ill || (PERSISTING.has(it.condition.id) && dice.chance(0.6)));
    let texts = NORMAL[part];
    if (shown) texts = own;
    else for (const { chronic } of it.chronicles) texts = chronic.exam?.[part] ?? texts;
    if (part === 'skin' && !shown && dice.chance(0.5)) continue;
    const said = tell(dice.pick(texts), scene);
    if (said !== '') text += `${wrap(`${names[labels]!}: ${capital(said)}`, style)}\n`;
  }
  return text;
}

/** Findings that are still there when people leave. */
const PERSISTING = new Set(['stroke', 'ich', 'aorticstenosis', 'kneereplacement', 'hipfracture', 'pad', 'diabeticfoot', 'endocarditis', 'aspiration', 'cellulitis']);

function vitalsLine({ dice, style }: Scene, { temp, hr, sbp, dbp, rr, spo2 }: Vitals, ill: boolean): string {
  const oxygen = ill && spo2 < 92 ? dice.pick(['2L NC', '3L NC', '4L NC']) : 'RA';
  const [t, h, b, r, s] = [temp.toFixed(1), hr.toFixed(0), `${sbp.toFixed(0)}/${dbp.toFixed(0)}`, rr.toFixed(0), spo2.toFixed(0)];
  switch (style.vitals) {
    case 0: return `VS: T ${t} BP ${b} HR ${h} RR ${r} O2 ${s}% ${oxygen}\n`;
    case 1: return `Vitals: ${t}  ${b}  ${h}  ${r}  ${s}% ${oxygen}\n`;
    default: return `VITALS: Temp: ${t} BP: ${b} HR: ${h} RR: ${r} O2 sat: ${s}% on ${oxygen}\n`;
  }
}

/** "Pertinent Results": laboratory reports, cultures, studies. */
export function pertinentResults(scene: Scene): string {
  const { dice, it, style } = scene;
  let text = `${dice.pick(['ADMISSION LABS:', 'Admission labs', 'LABS ON ADMISSION', 'ADMISSION LABS\n=============='])}\n`;
  text += draw(scene, it.worst, it.panels, scene.day, 1);
  const between = style.length < 0.75 ? 0 : Math.min(18, it.days * (style.length > 1.15 ? 2 : 1) - 1, Math.floor(it.days * 1.3 * style.length));
  if (between > 0 && dice.chance(0.8)) {
    text += `\n${dice.pick(['INTERVAL LABS:', 'Interval labs', 'OTHER PERTINENT LABS:'])}\n`;
    for (let i = 1; i <= between; i += 1) text += draw(scene, mixed(scene, i / (between + 1)), PARTIAL, scene.day + Math.round((it.days * i) / (between + 1)), 0.75);
  }
  if (dice.chance(0.5)) text += urineLine(scene);
  text += `\n${dice.pick(['DISCHARGE LABS:', 'Discharge labs', 'LABS ON DISCHARGE'])}\n${draw(scene, it.end, PARTIAL, scene.day + it.days, 0.97)}`;
  const cultures = (it.condition.cultures ?? []).filter(() => dice.chance(0.75));
  if (cultures.length > 0) text += `\n${dice.pick(['MICRO:', 'MICROBIOLOGY:', 'Microbiology'])}\n${cultures.map((culture) => `${wrap(`${scene.date(scene.day)} ${tell(culture, scene)}`, style)}\n`).join('')}`;
  const studies = studyTexts(scene);
  if (studies.length > 0) text += `\n${dice.pick(['IMAGING:', 'STUDIES:', 'IMAGING/STUDIES:', 'Imaging'])}\n${studies.map((study) => `${wrap(study, style)}\n`).join(dice.chance(0.5) ? '\n' : '')}`;
  return text;
}

/** Reports of studies as the note quotes them. */
export function studyTexts(scene: Scene): string[] {
  const { dice, it, style } = scene;
  const likely = 0.45 + 0.4 * style.length;
  const own = (it.condition.studies ?? []).filter((_, i) => i === 0 || dice.chance(likely));
  const titles = own.map((study) => study.slice(0, 4));
  // A study that the illness has a finding in is not said to be normal as well.
  const others = COMMON_STUDIES.filter((study) => !titles.includes(study.slice(0, 4)) && dice.chance(0.22 * style.length));
  return [...own, ...others].map((study) => {
    const { title, body } = studyOf(study);
    return `${tell(title, scene).toUpperCase()} (${scene.date(scene.day + dice.below(Math.max(1, Math.min(3, it.days))))}): ${capital(tell(body, scene))}`;
  });
}

const STUDIES = new Map<string, { readonly title: string; readonly body: string }>();

/** Title and text of a study, taken apart once, so that their templates are found again by the same strings. */
function studyOf(study: string): { readonly title: string; readonly body: string } {
  let parts = STUDIES.get(study);
  if (parts === undefined) {
    const [title, body] = study.split('::') as [string, string];
    parts = { title, body };
    STUDIES.set(study, parts);
  }
  return parts;
}

const COMMON_STUDIES = [
  'CHEST (PORTABLE AP)::[Lungs are clear.|Low lung volumes with bibasilar atelectasis.|Mild cardiomegaly, unchanged.] The [cardiomediastinal silhouette is normal|aorta is tortuous and calcified|hila are normal]. [No pleural effusion or pneumothorax.|No acute osseous abnormality. Degenerative changes of the thoracic spine.] IMPRESSION: [No acute cardiopulmonary process.|No significant change from the prior study.]',
  'ECG::[Sinus rhythm|Normal sinus rhythm|Sinus rhythm with occasional atrial premature beats] at {n:62-96} beats per minute. [Left axis deviation.|Normal axis and intervals.|First degree AV delay.] [Non-specific ST-T wave changes.|Poor R wave progression.|Low limb lead voltage.] Compared to the previous tracing of {day:0} no significant change.',
  'TTE::The left atrium is [normal in size|mildly dilated]. Left ventricular wall thickness, cavity size and regional/global systolic function are normal (LVEF >55%). Right ventricular chamber size and free wall motion are normal. The aortic valve leaflets are mildly thickened but aortic stenosis is not present. [Trivial|Mild (1+)] mitral regurgitation is seen. The estimated pulmonary artery systolic pressure is normal. There is no pericardial effusion.',
  'ABDOMEN (SUPINE ONLY)::Nonspecific bowel gas pattern without evidence of obstruction. Moderate stool burden. [Surgical clips in the right upper quadrant.|Phleboliths in the pelvis.] No free air on this supine view.',
  'RENAL U.S.::The right kidney measures {n:9-12}.{n:0-9} cm and the left kidney {n:9-12}.{n:0-9} cm. There is no hydronephrosis, stone or mass bilaterally. [A {n:1-3} cm simple cyst is seen in the upper pole.|Normal cortical echogenicity.] The bladder is moderately distended and normal in appearance.',
  'CT HEAD W/O CONTRAST::There is no evidence of hemorrhage, edema, mass effect or acute large vascular territorial infarction. [Prominent ventricles and sulci suggest age-related volume loss.|The ventricles and sulci are normal in size.] [Mucosal thickening of the maxillary sinuses.|The paranasal sinuses and mastoid air cells are clear.]',
] as const;

const GLUCOSE = labPlace('Glucose');
const PARTIAL: ReadonlySet<string> = new Set(['cbc', 'chem', 'minerals']);

/** Values that the body keeps within narrow bounds. */
const STEADY = new Set(['Na', 'Cl', 'HCO3', 'AnGap', 'MCV', 'MCHC', 'RDW', 'Calcium'].map(labPlace));

/** A day's values between the worst and the end, with some noise. */
function mixed({ dice, it }: Scene, share: number): Float64Array {
  const values = new Float64Array(LABS.length);
  for (let place = 0; place < values.length; place += 1) {
    const [from, to] = [it.worst[place]!, it.end[place]!];
    const noise = STEADY.has(place) ? 0.012 : place === GLUCOSE ? 0.16 : 0.055;
    values[place] = (from + (to - from) * share) * (1 + (dice.unit() - 0.5) * 2 * noise);
  }
  tie(values);
  return values;
}

/** One blood draw: a line a panel, `*` behind what is out of range. */
function draw(scene: Scene, values: Float64Array, panels: ReadonlySet<string>, day: number, chance: number): string {
  const { dice } = scene;
  const stamp = `${scene.date(day)} ${clock(dice.between(260, 620))}AM BLOOD `;
  let text = '';
  for (const [panel, places] of PANELS) {
    const extra = chance === 1 && (panel === 'diff' || panel === 'coag' || panel === 'liver') && dice.chance(0.4);
    if (!panels.has(panel) && !extra) continue;
    if (chance < 1 && !dice.chance(chance)) continue;
    text += panelLines(stamp, values, places);
  }
  return text;
}

function urineLine(scene: Scene): string {
  const { dice, it } = scene;
  const infected = it.complications.some(({ id }) => id === 'uti');
  const diabetic = it.worst[GLUCOSE]! > 220;
  const stamp = `${scene.date(scene.day)} ${clock(dice.between(260, 620))}AM URINE `;
  return `\n${stamp}Color-${dice.pick(['Yellow', 'Straw', 'Yellow'])} Appear-${infected ? 'Hazy*' : 'Clear'} Sp Gr-1.0${dice.between(10, 28)}\n${stamp}Blood-${infected ? dice.pick(['SM*', 'MOD*']) : 'NEG'} Nitrite-${infected ? 'POS*' : 'NEG'} Protein-${dice.pick(['NEG', 'NEG', 'TR*', '30*'])} Glucose-${diabetic ? '>1000*' : 'NEG'} \nKetone-${diabetic ? dice.pick(['NEG', 'TR*', '40*']) : 'NEG'} Bilirub-NEG Urobiln-NEG pH-${dice.pick(['5.0', '5.5', '6.0', '6.5', '7.0'])} Leuks-${infected ? 'LG*' : 'NEG'}\n${stamp}RBC-${dice.between(0, infected ? 20 : 2)} WBC-${infected ? `${dice.between(22, 182)}*` : String(dice.between(0, 4))} Bacteri-${infected ? 'MANY*' : 'NONE'} Yeast-NONE Epi-${dice.between(0, 3)}\n`;
}

const LINE_WIDTH = 78;

function panelLines(stamp: string, values: Float64Array, places: readonly number[]): string {
  let line = stamp;
  // Marks do not stand in what is printed.
  let width = stamp.length - 3;
  let text = '';
  for (const place of places) {
    const lab = LABS[place]!;
    const { name, decimals } = lab;
    const value = values[place]!;
    const shown = name === 'cTropnT' && value < 0.01 ? '<0.01' : value.toFixed(decimals);
    const word = `${name}-${shown}${isOutOfRange(lab, value) ? '*' : ''} `;
    if (width + word.length > LINE_WIDTH) {
      text += `${line}\n`;
      line = '';
      width = 0;
    }
    line += word;
    width += word.length;
  }
  return `${text}${line}\n`;
}

import { clock } from '../calendar.ts';
import { tie, type Vitals } from '../case.ts';
import { isOutOfRange, LABS, PANELS } from '../cases/labs.ts';
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
  const between = Math.min(6, Math.floor(it.days * 0.5 * style.length));
  if (between > 0 && dice.chance(0.8)) {
    text += `\n${dice.pick(['INTERVAL LABS:', 'Interval labs', 'OTHER PERTINENT LABS:'])}\n`;
    for (let i = 1; i <= between; i += 1) text += draw(scene, mixed(scene, i / (between + 1)), PARTIAL, scene.day + Math.ceil((it.days * i) / (between + 1)), 0.75);
  }
  text += `\n${dice.pick(['DISCHARGE LABS:', 'Discharge labs', 'LABS ON DISCHARGE'])}\n${draw(scene, it.end, PARTIAL, scene.day + it.days, 0.9)}`;
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
  return (it.condition.studies ?? []).filter((_, i) => i === 0 || dice.chance(likely)).map((study) => {
    const [title, body] = study.split('::') as [string, string];
    return `${tell(title, scene).toUpperCase()} (${scene.date(scene.day + dice.below(Math.max(1, Math.min(3, it.days))))}): ${capital(tell(body, scene))}`;
  });
}

const PARTIAL: ReadonlySet<string> = new Set(['cbc', 'chem', 'minerals']);

/** A day's values between the worst and the end, with some noise. */
function mixed({ dice, it }: Scene, share: number): Float64Array {
  const values = new Float64Array(LABS.length);
  for (let place = 0; place < values.length; place += 1) {
    const [from, to] = [it.worst[place]!, it.end[place]!];
    values[place] = (from + (to - from) * share) * (0.985 + dice.unit() * 0.03);
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

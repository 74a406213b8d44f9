import { convertUnit, type Substance } from './ucum.ts';

/** A unit in which notes give an analyte, and the values that are plausible in it. */
export interface UsualUnit {
  readonly ucum: string;
  readonly low: number;
  readonly high: number;
}

/** How an analyte is measured. */
export interface Analyte extends Substance {
  /** Its canonical unit: every value with a unit is converted to it. */
  readonly ucum: string;
  /** US customary unit first, then those of the SI. */
  readonly usual: readonly UsualUnit[];
}

/**
 * Analytes by concept: canonical unit; molar mass (g/mol) and charges of a molecule where notes mix units; usual units
 * with the values that are plausible in each, wide on both sides. Written for Attending from textbook constants.
 */
const ROWS = `
sodium | mmol/L | eq 1 | mmol/L 90 200
potassium | mmol/L | eq 1 | mmol/L 1 12
chloride | mmol/L | eq 1 | mmol/L 50 160
bicarbonate | mmol/L | eq 1 | mmol/L 1 60
anion gap | mmol/L | eq 1 | mmol/L 0 60
blood urea nitrogen | mg/dL | mol 28.014 | mg/dL 1 300
urea | mg/dL | mol 28.014 | mg/dL 1 300, mmol/L 0.5 100
creatinine | mg/dL | mol 113.12 | mg/dL 0.1 20, umol/L 20.1 2500
glomerular filtration rate | mL/min/{1.73_m2} | | mL/min/{1.73_m2} 1 200
creatinine clearance | mL/min | | mL/min 1 250
glucose | mg/dL | mol 180.156 | mg/dL 20 2500, mmol/L 1 50
blood sugar | mg/dL | mol 180.156 | mg/dL 20 2500, mmol/L 1 50
estimated average glucose | mg/dL | mol 180.156 | mg/dL 50 500, mmol/L 3 30
hemoglobin a1c | % | | % 3.5 20, mmol/mol 20.1 180
calcium | mg/dL | mol 40.078 eq 2 | mg/dL 4.1 20, mmol/L 0.8 4
ionized calcium | mmol/L | mol 40.078 eq 2 | mg/dL 2.5 8, mmol/L 0.5 2
magnesium | mg/dL | mol 24.305 eq 2 | mg/dL 0.5 10, mmol/L 0.2 4
phosphorus | mg/dL | mol 30.974 | mg/dL 0.5 20, mmol/L 0.2 5
albumin | g/dL | | g/dL 0.5 7, g/L 7.1 70
prealbumin | mg/dL | | mg/dL 2 60
total protein | g/dL | | g/dL 2 14, g/L 20 140
globulin | g/dL | | g/dL 0.5 10, g/L 10.1 100
total bilirubin | mg/dL | mol 584.66 | mg/dL 0 60, umol/L 1 1000
direct bilirubin | mg/dL | mol 584.66 | mg/dL 0 40, umol/L 0 600
indirect bilirubin | mg/dL | mol 584.66 | mg/dL 0 40, umol/L 0 600
alanine aminotransferase | U/L | | U/L 1 20000
aspartate aminotransferase | U/L | | U/L 1 30000
alkaline phosphatase | U/L | | U/L 5 6000
gamma-glutamyl transferase | U/L | | U/L 1 6000
lactate dehydrogenase | U/L | | U/L 20 30000
amylase | U/L | | U/L 1 20000
lipase | U/L | | U/L 1 50000
creatine kinase | U/L | | U/L 5 500000
creatine kinase-mb | ng/mL | | 
aldolase | U/L | | U/L 0.5 200
ammonia | umol/L | mol 17.031 | umol/L 5 1000
lactate | mmol/L | mol 90.08 | mmol/L 0.2 35
uric acid | mg/dL | mol 168.11 | mg/dL 0.5 25, umol/L 60 1500
osmolality | mosm/kg | | mosm/kg 180 450
osmolar gap | mosm/kg | | mosm/kg 0 150
troponin | ng/mL | | ng/mL 0 0.99
myoglobin | ng/mL | | ng/mL 5 100000
brain natriuretic peptide | pg/mL | | pg/mL 1 200000
white blood cell count | 10*3/uL | | 10*3/uL 0 400, /uL 401 900000
red blood cell count | 10*6/uL | | 10*6/uL 0.5 9
hemoglobin | g/dL | mol 16114 | g/dL 1.5 25, g/L 25.1 250
hematocrit | % | | % 5 80, 1 0.05 0.8
platelet count | 10*3/uL | | 10*3/uL 1 2500, /uL 2501 3000000
mean corpuscular volume | fL | | fL 40 160
mean corpuscular hemoglobin | pg | | pg 10 60
mean corpuscular hemoglobin concentration | g/dL | | g/dL 20 45, g/L 200 450
red cell distribution width | % | | % 8 40
mean platelet volume | fL | | fL 4 20
absolute neutrophil count | 10*3/uL | | 10*3/uL 0 50, /uL 51 50000
absolute lymphocyte count | 10*3/uL | | 10*3/uL 0 50, /uL 51 50000
neutrophils | % | | % 0 100
band neutrophils | % | | % 0 100
lymphocytes | % | | % 0 100
monocytes | % | | % 0 100
eosinophils | % | | % 0 100
basophils | % | | % 0 100
reticulocyte count | % | | % 0 30
prothrombin time | s | | s 5 200
partial thromboplastin time | s | | s 10 300
thrombin time | s | | s 5 200
international normalized ratio | {INR} | | {INR} 0.5 30
fibrinogen | mg/dL | | mg/dL 20 1500, g/L 0.2 15
d-dimer | ng/mL | | ng/mL 50.1 200000
erythrocyte sedimentation rate | mm/h | | mm/h 0 200
c-reactive protein | mg/L | | mg/dL 0 60, mg/L 0 600
procalcitonin | ng/mL | | ng/mL 0 500
haptoglobin | mg/dL | | mg/dL 5.1 500, g/L 0.05 5
total cholesterol | mg/dL | mol 386.65 | mg/dL 40 1000, mmol/L 1 25
ldl cholesterol | mg/dL | mol 386.65 | mg/dL 12.1 700, mmol/L 0.3 12
hdl cholesterol | mg/dL | mol 386.65 | mg/dL 5.1 200, mmol/L 0.2 5
vldl cholesterol | mg/dL | mol 386.65 | mg/dL 4 300
non-hdl cholesterol | mg/dL | mol 386.65 | mg/dL 25 900, mmol/L 0.8 20
triglycerides | mg/dL | mol 885.4 | mg/dL 25 20000, mmol/L 0.2 24.9
homocysteine | umol/L | | umol/L 2 300
thyroid-stimulating hormone | m[IU]/L | | m[IU]/L 0 500
free thyroxine | ng/dL | mol 776.87 | ng/dL 0.1 7.9, pmol/L 8 100
thyroxine | ug/dL | mol 776.87 | ug/dL 0.5 30, nmol/L 31 400
triiodothyronine | ng/dL | mol 650.97 | ng/dL 20 900
parathyroid hormone | pg/mL | mol 9425 | pg/mL 1 5000
cortisol | ug/dL | mol 362.46 | ug/dL 0.1 80, nmol/L 81 2500
prolactin | ng/mL | | ng/mL 0.5 20000
testosterone | ng/dL | mol 288.42 | ng/dL 2 2000, nmol/L 0.1 70
estradiol | pg/mL | mol 272.38 | 
aldosterone | ng/dL | mol 360.44 | 
follicle-stimulating hormone | [IU]/L | | [IU]/L 0 300
luteinizing hormone | [IU]/L | | [IU]/L 0 300
human chorionic gonadotropin | m[IU]/mL | | m[IU]/mL 0 1000000
vitamin b12 | pg/mL | mol 1355.4 | pg/mL 50 3000
folate | ng/mL | mol 441.4 | ng/mL 0.5 40
vitamin d level | ng/mL | mol 400.64 | ng/mL 3 200, nmol/L 5 500
serum iron | ug/dL | mol 55.845 | ug/dL 5 600, umol/L 1 100
ferritin | ng/mL | | ng/mL 1 100000
total iron-binding capacity | ug/dL | mol 55.845 | ug/dL 120 900, umol/L 15 119
transferrin | mg/dL | | mg/dL 80 700
prostate-specific antigen | ng/mL | | ng/mL 0 20000
carcinoembryonic antigen | ng/mL | | ng/mL 0 50000
ca-125 | U/mL | | U/mL 0 100000
ca 19-9 | U/mL | | U/mL 0 1000000
alpha-fetoprotein | ng/mL | | ng/mL 0 1000000
immunoglobulin g | mg/dL | | mg/dL 100 10000, g/L 1 99
immunoglobulin a | mg/dL | | mg/dL 11 6000, g/L 0.1 10
immunoglobulin m | mg/dL | | mg/dL 11 9000, g/L 0.1 10
ph | [pH] | | [pH] 4 9
urine ph | [pH] | | [pH] 4 9
partial pressure of carbon dioxide | mm[Hg] | | mm[Hg] 14 200, kPa 1.5 13.9
partial pressure of oxygen | mm[Hg] | | mm[Hg] 15 700
base excess | mmol/L | eq 1 | mmol/L -40 40
arterial oxygen saturation | % | | % 10 100
p/f ratio | mm[Hg] | | mm[Hg] 30 700
ejection fraction | % | | % 5 90, 1 0.05 0.9
urine specific gravity | 1 | | 1 1 1.06
urine protein | mg/dL | | 
urine glucose | mg/dL | mol 180.156 | mg/dL 40 3000
dipstick protein | mg/dL | | mg/dL 15 1000
urine ketones | mg/dL | | 
urine microalbumin | mg/g | | 
urine sodium | mmol/L | eq 1 | mmol/L 1 300
urine potassium | mmol/L | eq 1 | mmol/L 1 200
urine chloride | mmol/L | eq 1 | mmol/L 1 300
urine creatinine | mg/dL | mol 113.12 | 
urine osmolality | mosm/kg | | mosm/kg 40 1400
fractional excretion of sodium | % | | % 0 100
digoxin level | ng/mL | mol 780.94 | ng/mL 0.1 15
vancomycin level | ug/mL | mol 1449.3 | ug/mL 1 120
gentamicin level | ug/mL | | ug/mL 0.1 40
tobramycin level | ug/mL | | ug/mL 0.1 40
phenytoin level | ug/mL | mol 252.27 | ug/mL 0.1 80
valproic acid level | ug/mL | mol 144.21 | ug/mL 5 400
carbamazepine level | ug/mL | mol 236.27 | ug/mL 0.5 50
phenobarbital level | ug/mL | mol 232.24 | ug/mL 1 150
lithium level | mmol/L | eq 1 | mmol/L 0.05 6
theophylline level | ug/mL | mol 180.16 | ug/mL 1 80
tacrolimus level | ng/mL | | ng/mL 0.5 60
cyclosporine level | ng/mL | | ng/mL 10 2500
sirolimus level | ng/mL | | ng/mL 0.5 60
acetaminophen level | ug/mL | mol 151.16 | ug/mL 1 1000
salicylate level | mg/dL | mol 138.12 | mg/dL 1 150
blood alcohol level | mg/dL | mol 46.07 | mg/dL 5 800, g/dL 0.01 0.8
lead level | ug/dL | mol 207.2 | ug/dL 0.5 200
csf protein | mg/dL | | mg/dL 5.1 3000, g/L 0.05 5
csf glucose | mg/dL | mol 180.156 | mg/dL 15.1 500, mmol/L 0.5 15
csf white blood cells | /uL | | /uL 0 100000
csf red blood cells | /uL | | /uL 0 1000000
opening pressure | cm[H2O] | | cm[H2O] 3 59, mm[H2O] 60 600
cd4 count | /uL | | /uL 0 3000
viral load | {copies}/mL | | {copies}/mL 20 100000000
hepatitis c viral load | [IU]/mL | | 
qt interval | ms | | ms 200 800, s 0.2 0.8
qrs duration | ms | | ms 40 300, s 0.04 0.3
pr interval | ms | | ms 80 600, s 0.08 0.6
forced expiratory volume in one second | L | | L 0.2 7.9
rheumatoid factor | [IU]/mL | | [IU]/mL 0 5000
systemic vascular resistance | dyn.s/cm5 | | dyn.s/cm5 200 5000
total lung capacity | L | | L 0.5 12
residual volume | L | | L 0.2 9
closing pressure | cm[H2O] | | cm[H2O] 3 59, mm[H2O] 60 600
forced vital capacity | L | | L 0.3 9
pulmonary capillary wedge pressure | mm[Hg] | | mm[Hg] 0 60
pulmonary artery pressure | mm[Hg] | | mm[Hg] 3 150
right ventricular systolic pressure | mm[Hg] | | mm[Hg] 5 160
aortic pressure | mm[Hg] | | mm[Hg] 20 300
right ventricular pressure | mm[Hg] | | mm[Hg] 0 150
central venous pressure | mm[Hg] | | mm[Hg] 0 50
right atrial pressure | mm[Hg] | | mm[Hg] 0 50
left ventricular end-diastolic pressure | mm[Hg] | | mm[Hg] 0 60
mean gradient | mm[Hg] | | mm[Hg] 1 150
peak gradient | mm[Hg] | | mm[Hg] 1 250
aortic valve area | cm2 | | cm2 0.2 6
mitral valve area | cm2 | | cm2 0.2 8
cardiac output | L/min | | L/min 0.5 25
cardiac index | L/min/m2 | | L/min/m2 0.3 12
post-void residual | mL | | mL 0 4000
intraocular pressure | mm[Hg] | | mm[Hg] 0 90
peak flow | L/min | | L/min 30 900
ankle-brachial index | {ratio} | | {ratio} 0 2.5
bun/creatinine ratio | {ratio} | | {ratio} 1 100
apnea-hypopnea index | /h | | /h 0 200
respiratory disturbance index | /h | | /h 0 200
systolic blood pressure | mm[Hg] | | mm[Hg] 30 320
diastolic blood pressure | mm[Hg] | | mm[Hg] 10 220
mean arterial pressure | mm[Hg] | | mm[Hg] 10 250
pulse pressure | mm[Hg] | | mm[Hg] 5 200
intracranial pressure | mm[Hg] | | mm[Hg] 0 150
heart rate | /min | | /min 10 400
pulse | /min | | /min 10 400
fetal heart rate | /min | | /min 30 300
respiratory rate | /min | | /min 1 120
oxygen saturation | % | | % 10 100
temperature | Cel | | [degF] 75 115, Cel 20 45
maximum temperature | Cel | | [degF] 75 115, Cel 20 45
current temperature | Cel | | [degF] 75 115, Cel 20 45
weight | kg | | [lb_av] 1 1400, kg 0.3 500
dry weight | kg | | [lb_av] 1 1400, kg 0.3 500
ideal body weight | kg | | [lb_av] 1 1400, kg 0.3 500
birth weight | kg | | g 300 7000
estimated fetal weight | kg | | g 100 7000
height | cm | | [in_i] 12 96, cm 30 250, m 0.4 2.5
body mass index | kg/m2 | | kg/m2 7 150
body surface area | m2 | | m2 0.1 4
head circumference | cm | | cm 20 70
abdominal circumference | cm | | 
waist circumference | cm | | 
fundal height | cm | | cm 5 50
crown-rump length | mm | | 
biparietal diameter | cm | | 
femur length | cm | | 
intake and output | mL | | mL 20 40000
urine output | mL | | mL 10.1 20000, L 0.1 10
estimated blood loss | mL | | mL 0 30000
tidal volume | mL | | mL 100 2000
fraction of inspired oxygen | % | | % 20 100, 1 0.2 1
positive end-expiratory pressure | cm[H2O] | | cm[H2O] 0 40
peak inspiratory pressure | cm[H2O] | | cm[H2O] 1 100
supplemental oxygen | L/min | | L/min 0.1 80
capillary refill | s | | s 0 20
pain score | {score} | | {score} 0 10
gestational age | wk | | wk 3 45
`;

/** Scales and points: what they count has no unit. */
const SCORES =
  /(?:^|\s)(?:score|scale|index|inventory|examination|assessment|status|measure|functioning|quotient|criteria)$|^(?:phq-9|gad-7|cha2ds2-vasc|chads2|curb-65|fib-4|bisap|apache ii|karnofsky)/;

let analytes: ReadonlyMap<string, Analyte> | undefined;

function table(): ReadonlyMap<string, Analyte> {
  analytes ??= new Map(
    ROWS.trim()
      .split('\n')
      .map((row) => {
        const [concept = '', ucum = '', substance = '', usual = ''] = row.split('|').map((cell) => cell.trim());
        const molarMass = /mol ([\d.]+)/.exec(substance)?.[1];
        const valence = /eq (\d)/.exec(substance)?.[1];
        const units = usual === '' ? [] : usual.split(', ').map((unit) => unit.split(' '));
        return [
          concept,
          {
            ucum,
            ...(molarMass === undefined ? {} : { molarMass: Number(molarMass) }),
            ...(valence === undefined ? {} : { valence: Number(valence) }),
            usual: units.map(([code = '', low, high]) => ({ ucum: code, low: Number(low), high: Number(high) })),
          },
        ];
      }),
  );
  return analytes;
}

/** How the analyte of a concept is measured; undefined where the table does not have it. */
export function analyteOf(concept: string): Analyte | undefined {
  const known = table().get(concept);
  if (known !== undefined) return known;
  return SCORES.test(concept) ? SCORE : undefined;
}

const SCORE: Analyte = { ucum: '{score}', usual: [{ ucum: '{score}', low: 0, high: Infinity }] };

/** All concepts with an analyte, for tests and documents. */
export function analyteNames(): readonly string[] {
  return [...table().keys()];
}

/** Which family of units a note uses; told by its own values (unitSystemOf). */
export type UnitSystem = 'customary' | 'si';

/**
 * The one usual unit in which all values are plausible; where several are, the one of the note's own system of units;
 * undefined where that is not known either.
 */
export function plausibleUnit(analyte: Analyte, values: readonly number[], system: UnitSystem | undefined): UsualUnit | undefined {
  const fitting = analyte.usual.filter(({ low, high }) => values.every((value) => value >= low && value <= high));
  if (fitting.length <= 1 || system === undefined) return fitting.length === 1 ? fitting[0] : undefined;
  const [first, second] = analyte.usual;
  // mg/dL beside mg/L, or pounds beside kilograms, are used side by side: the system tells nothing.
  if (first === undefined || second === undefined || !isCustomary(first.ucum) || !isSi(second.ucum)) return undefined;
  return fitting.find((unit) => unit === (system === 'customary' ? first : second));
}

/** Units of concentration that only US customary reports use. */
export function isCustomary(ucum: string): boolean {
  return /\/dL$|^[np]g\/mL$/.test(ucum);
}

/** Units of concentration that only SI reports use. */
export function isSi(ucum: string): boolean {
  return /mol\/L$|^g\/L$|^kPa$/.test(ucum);
}

/** A value of an analyte in its canonical unit; undefined where the unit does not fit it. */
export function toCanonical(analyte: Analyte, value: number, ucum: string): number | undefined {
  return convertUnit(value, ucum, analyte.ucum, analyte);
}

/** Units without anything to write: scores, ratios, pH. */
export function isDimensionless(ucum: string): boolean {
  return ucum === '1' || ucum === '[pH]' || /^\{(?:score|INR|ratio|titer)\}$/.test(ucum);
}

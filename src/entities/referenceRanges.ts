import type { ReferenceFlag } from './types.ts';

/**
 * Adult reference ranges in the canonical units of analytes.ts, and limits beyond which laboratories telephone the
 * result. A range of a laboratory's own goes before these: they only say what most would call low or high.
 *
 * Written from ranges that are widely printed: the American Board of Internal Medicine's laboratory reference ranges
 * (2024), the Merck Manual's normal laboratory values, ADA Standards of Care (glucose, A1c), NCEP ATP III (lipids),
 * ACC/AHA 2017 (blood pressure), MedlinePlus (vital signs), WHO (body mass index); critical limits after Kost,
 * JAMA 1990;263:704, rounded. Lowest and highest normal value, then the limits below and above which a value is
 * critical; `-`: no limit. A row for women or men counts only where the note tells the sex.
 */
const ROWS = `
sodium | 136 145 | 120 160
potassium | 3.5 5 | 2.5 6.5
chloride | 98 106 | 75 125
bicarbonate | 22 29 | 10 40
anion gap | 7 13 | - -
blood urea nitrogen | 8 20 | - 100
urea | 8 20 | - 100
creatinine | 0.5 1.3 | - 10
creatinine, female | 0.5 1.1 | - 10
creatinine, male | 0.7 1.3 | - 10
glomerular filtration rate | 60 - | 15 -
glucose | 70 139 | 50 450
blood sugar | 70 139 | 50 450
fasting glucose | 70 99 | 50 450
hemoglobin a1c | - 5.6 | - -
calcium | 8.6 10.2 | 6.5 13
ionized calcium | 1.12 1.32 | 0.8 1.55
magnesium | 1.6 2.6 | 1 4.7
phosphorus | 2.5 4.5 | 1 9
albumin | 3.5 5.5 | - -
prealbumin | 16 40 | - -
total protein | 6 8.3 | - -
total bilirubin | - 1.2 | - 15
direct bilirubin | - 0.3 | - -
alanine aminotransferase | - 40 | - -
aspartate aminotransferase | - 40 | - -
alkaline phosphatase | 30 120 | - -
gamma-glutamyl transferase | - 50 | - -
lactate dehydrogenase | 80 225 | - -
amylase | 25 125 | - -
lipase | - 140 | - -
creatine kinase | 30 170 | - -
creatine kinase, female | 30 135 | - -
creatine kinase, male | 55 170 | - -
creatine kinase-mb | - 5 | - -
ammonia | 11 47 | - -
lactate | 0.5 2.2 | - 4
uric acid | 2.5 8 | - 13
osmolality | 275 295 | 250 325
troponin | - 0.04 | - -
troponin t | - 0.01 | - -
high-sensitivity troponin t | - 0.014 | - -
brain natriuretic peptide | - 100 | - -
n-terminal brain natriuretic peptide | - 125 | - -
white blood cell count | 4 11 | 2 30
red blood cell count | 3.8 5.9 | - -
red blood cell count, female | 3.8 5.2 | - -
red blood cell count, male | 4.2 5.9 | - -
hemoglobin | 12 18 | 7 20
hemoglobin, female | 12 16 | 7 20
hemoglobin, male | 14 18 | 7 20
hematocrit | 37 50 | 20 60
hematocrit, female | 37 47 | 20 60
hematocrit, male | 42 50 | 20 60
platelet count | 150 450 | 20 1000
mean corpuscular volume | 80 98 | - -
mean corpuscular hemoglobin | 27 33 | - -
mean corpuscular hemoglobin concentration | 32 36 | - -
red cell distribution width | 9 14.5 | - -
mean platelet volume | 7 12 | - -
absolute neutrophil count | 1.5 8 | 0.5 -
absolute lymphocyte count | 1 4 | - -
neutrophils | 40 75 | - -
band neutrophils | - 10 | - -
lymphocytes | 20 45 | - -
monocytes | 2 10 | - -
eosinophils | - 6 | - -
basophils | - 2 | - -
reticulocyte count | 0.5 2 | - -
prothrombin time | 11 13.5 | - 30
partial thromboplastin time | 25 35 | - 100
international normalized ratio | 0.8 1.2 | - 5
fibrinogen | 200 400 | 100 -
d-dimer | - 500 | - -
erythrocyte sedimentation rate | - 20 | - -
erythrocyte sedimentation rate, female | - 20 | - -
erythrocyte sedimentation rate, male | - 15 | - -
c-reactive protein | - 8 | - -
procalcitonin | - 0.1 | - -
haptoglobin | 30 200 | - -
total cholesterol | - 199 | - -
ldl cholesterol | - 129 | - -
hdl cholesterol | 40 - | - -
hdl cholesterol, female | 50 - | - -
hdl cholesterol, male | 40 - | - -
triglycerides | - 149 | - -
homocysteine | - 15 | - -
thyroid-stimulating hormone | 0.4 4 | - -
free thyroxine | 0.8 1.8 | - -
thyroxine | 5 12 | - -
triiodothyronine | 80 180 | - -
parathyroid hormone | 10 65 | - -
vitamin b12 | 200 800 | - -
folate | 3 20 | - -
vitamin d level | 30 100 | - -
serum iron | 50 150 | - -
ferritin | 11 336 | - -
ferritin, female | 11 307 | - -
ferritin, male | 24 336 | - -
total iron-binding capacity | 250 450 | - -
transferrin | 200 400 | - -
carcinoembryonic antigen | - 5 | - -
ca-125 | - 35 | - -
ca 19-9 | - 37 | - -
alpha-fetoprotein | - 10 | - -
immunoglobulin g | 640 1430 | - -
ph | 7.35 7.45 | 7.2 7.6
partial pressure of carbon dioxide | 35 45 | 20 70
partial pressure of oxygen | 75 100 | 40 -
ejection fraction | 50 75 | - -
urine specific gravity | 1.002 1.03 | - -
urine ph | 4.5 8 | - -
urine microalbumin | - 29 | - -
digoxin level | 0.5 2 | - 2.5
vancomycin level | 5 20 | - 40
phenytoin level | 10 20 | - 30
valproic acid level | 50 125 | - 150
carbamazepine level | 4 12 | - 15
phenobarbital level | 15 40 | - 60
lithium level | 0.6 1.2 | - 2
theophylline level | 8 20 | - 25
lead level | - 5 | - 70
csf protein | 15 60 | - -
csf glucose | 40 80 | - -
csf white blood cells | - 5 | - -
opening pressure | 6 20 | - -
cd4 count | 500 1500 | - -
qt interval | - 460 | - 500
qt interval, female | - 460 | - 500
qt interval, male | - 450 | - 500
qrs duration | 60 119 | - -
pr interval | 120 200 | - -
intraocular pressure | 10 21 | - 40
ankle-brachial index | 0.9 1.4 | 0.4 -
systolic blood pressure | 90 129 | 80 179
diastolic blood pressure | 60 79 | 40 119
mean arterial pressure | 70 105 | 60 -
heart rate | 60 100 | 40 150
pulse | 60 100 | 40 150
respiratory rate | 12 20 | 8 35
oxygen saturation | 95 100 | 85 -
temperature | 36 37.9 | 35 41
maximum temperature | 36 37.9 | 35 41
current temperature | 36 37.9 | 35 41
body mass index | 18.5 24.9 | - -
capillary refill | - 2 | - -
intracranial pressure | - 15 | - 25
`;

/** A row of the table; absent limits are infinite. */
export interface ReferenceRange {
  readonly low: number;
  readonly high: number;
  readonly criticalLow: number;
  readonly criticalHigh: number;
}

export type Sex = 'female' | 'male';

let ranges: ReadonlyMap<string, ReferenceRange> | undefined;

function table(): ReadonlyMap<string, ReferenceRange> {
  ranges ??= new Map(
    ROWS.trim()
      .split('\n')
      .map((row) => {
        const [concept = '', normal = '', critical = ''] = row.split('|').map((cell) => cell.trim());
        const [low, high] = limits(normal);
        const [criticalLow, criticalHigh] = limits(critical);
        return [concept, { low, high, criticalLow, criticalHigh }];
      }),
  );
  return ranges;
}

function limits(cell: string): [number, number] {
  const [low = '-', high = '-'] = cell.split(' ');
  return [low === '-' ? -Infinity : Number(low), high === '-' ? Infinity : Number(high)];
}

/** The adult range of a row; of the sex where the note tells it, else the range that holds both. */
export function adultRange(row: string, sex: Sex | undefined): ReferenceRange | undefined {
  return (sex === undefined ? undefined : table().get(`${row}, ${sex}`)) ?? table().get(row);
}

/** Every row's name, for tests and documents. */
export function referenceRows(): readonly string[] {
  return [...table().keys()];
}

/** Where a value stands in a range; a value on a limit is still inside it. */
export function judgeValue(value: number, range: ReferenceRange): ReferenceFlag['flag'] {
  if (value < range.criticalLow || value > range.criticalHigh) return 'critical';
  if (value < range.low) return 'low';
  if (value > range.high) return 'high';
  return 'normal';
}

/**
 * Values that a test can plausibly have, in any unit in use (conventional and SI), generous on both sides:
 * not for judging a patient, only for telling "K 4.2" from "Apt K 12". One concept a line: name, lowest, highest.
 */
const ROWS = `
sodium 90 200
potassium 1 10.5
chloride 50 160
bicarbonate 2 60
anion gap 0 50
blood urea nitrogen 0.5 300
creatinine 0.05 2000
glucose 1 2500
blood sugar 1 2500
hemoglobin a1c 2.5 160
calcium 0.3 25
ionized calcium 0.3 8
magnesium 0.2 12
phosphorus 0.2 20
albumin 0.5 70
total protein 1 120
total bilirubin 0 600
white blood cell count 0 900000
red blood cell count 0.2 9000
hemoglobin 1.5 250
hematocrit 0.1 80
platelet count 0 3000000
mean corpuscular volume 40 160
prothrombin time 5 200
partial thromboplastin time 10 300
international normalized ratio 0.5 20
#ph 4 9
partial pressure of carbon dioxide 3 200
partial pressure of oxygen 3 700
base excess 0 40
ejection fraction 0.05 90
brain natriuretic peptide 0 200000
urine specific gravity 1 1060
thyroxine 0.1 200
triiodothyronine 0.1 900
alkaline phosphatase 5 9000
cortisol 0 2000
pr interval 90 500
qt interval 200 800
qrs duration 40 300
glasgow coma scale 3 15
apgar score 0 10
intelligence quotient 20 200
troponin 0 200000
`;

const RANGES = new Map<string, readonly [number, number]>(
  ROWS.trim()
    .split('\n')
    .map((row) => {
      const fields = row.split(' ');
      const name = fields.slice(0, -2).join(' ').replace(/^#/, '');
      return [name, [Number(fields.at(-2)), Number(fields.at(-1))]];
    }),
);

/** Whether `number` can be a value of this test; tests without a range take anything. */
export function isPlausibleLab(concept: string, number: number): boolean {
  const range = RANGES.get(concept);
  return range === undefined || (number >= range[0] && number <= range[1]);
}

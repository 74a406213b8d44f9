/** A laboratory value: where it stands in a report, and what is normal. */
export interface Lab {
  readonly name: string;
  readonly panel: string;
  readonly low: number;
  readonly high: number;
  readonly decimals: number;
}

// name | panel | low | high | decimals; healthy values are drawn from between low and high
const TABLE = `
WBC|cbc|4.0|10.5|1
RBC|cbc|3.9|5.6|2
Hgb|cbc|12.0|16.5|1
Hct|cbc|36|49|1
MCV|cbc|82|98|0
MCH|cbc|27|32|1
MCHC|cbc|31|35|1
RDW|cbc|11.5|15.0|1
Plt|cbc|150|400|0
Neuts|diff|42|72|1
Lymphs|diff|18|42|1
Monos|diff|3|10|1
Eos|diff|0|4|1
Baso|diff|0|1.5|1
PT|coag|10.4|13.1|1
PTT|coag|25|36|1
INR|coag|0.9|1.1|1
Glucose|chem|74|118|0
UreaN|chem|7|20|0
Creat|chem|0.5|1.1|1
Na|chem|135|145|0
K|chem|3.5|5.0|1
Cl|chem|97|107|0
HCO3|chem|22|31|0
AnGap|chem|10|17|0
Calcium|minerals|8.5|10.3|1
Phos|minerals|2.7|4.5|1
Mg|minerals|1.7|2.5|1
ALT|liver|10|40|0
AST|liver|11|40|0
LD|liver|110|245|0
AlkPhos|liver|40|128|0
TotBili|liver|0.2|1.2|1
Albumin|liver|3.5|5.2|1
Lipase|lipase|10|58|0
CK|heart|40|190|0
cTropnT|heart|0.00|0.01|2
proBNP|bnp|15|180|0
Lactate|gas|0.8|1.9|1
pO2|gas|82|103|0
pCO2|gas|36|44|0
pH|gas|7.36|7.44|2
%HbA1c|sugar|4.9|5.9|1
TSH|thyroid|0.4|4.0|1
Cholest|lipids|130|199|0
LDLcalc|lipids|60|125|0
HDL|lipids|38|70|0
Triglyc|lipids|60|148|0
Ferritn|iron|30|300|0
Iron|iron|45|160|0
TIBC|iron|260|460|0
VitB12|iron|240|900|0
CRP|inflammation|0.3|4.9|1
ESR|inflammation|2|18|0
Ethanol|toxicology|0|0|0
Acetmnp|toxicology|0|0|0
Osmolal|osmolality|275|300|0
Ammonia|ammonia|11|50|0
D-Dimer|dimer|100|480|0
Haptoglobin|hemolysis|40|190|0
Vanco|vancomycin|10|20|1
`;

/** In the order in which a report prints them. */
export const LABS: readonly Lab[] = TABLE.trim().split('\n').map((line) => {
  const [name, panel, low, high, decimals] = line.split('|') as [string, string, string, string, string];
  return { name, panel, low: Number(low), high: Number(high), decimals: Number(decimals) };
});

/** Half a unit of the last digit that is printed, by its count of decimals. */
const HALF_UNIT = [0.5, 0.05, 0.005] as const;

/** Whether a value is out of range as it is printed. */
export function isOutOfRange({ low, high, decimals }: Lab, value: number): boolean {
  const half = HALF_UNIT[decimals]!;
  return value < low - half || value >= high + half;
}

const PLACES = new Map(LABS.map(({ name }, place) => [name, place]));

/** Place of a value in `LABS`. Throws for a name that is not there: a slip in a condition. */
export function labPlace(name: string): number {
  const place = PLACES.get(name);
  if (place === undefined) throw new RangeError(`no lab "${name}"`);
  return place;
}

/** Panels with the places of their values. */
export const PANELS: ReadonlyMap<string, readonly number[]> = LABS.reduce((panels, { panel }, place) => panels.set(panel, [...(panels.get(panel) ?? []), place]), new Map<string, number[]>());

import type { Procedure } from './types.ts';

// id | name | ICD-10-PCS | ICD-9 | what the course says of it; of two codes the first is of the right side, the second of the other
const TABLE = `
echo|Transthoracic echocardiogram|B245ZZZ|88.72|
tee|Transesophageal echocardiogram|B245ZZ4|88.72|
rhc|Right heart catheterization|4A023N6|37.21|Right heart catheterization showed a wedge pressure of {n:18-34} mmHg and a cardiac index of {n:1-2}.{n:6-9}.
cath|Left heart catheterization with coronary angiography|4A023N7|37.22|
pci|Percutaneous coronary intervention with drug-eluting stent|027034Z|36.07|
cardioversion|Electrical cardioversion|5A2204Z|99.62|
cabg|Coronary artery bypass grafting x3|021209W|36.13|
cpb|Cardiopulmonary bypass|5A1221Z|39.61|
tavr|Transcatheter aortic valve replacement|02RF38Z|35.05|
ppm|Dual chamber pacemaker implantation|0JH606Z|37.83|
ivcfilter|IVC filter placement|06H03DZ|38.7|An IVC filter was placed because of {his} bleeding risk.
bypass|Femoral-popliteal bypass|041K09L/041L09L|39.29|
angioplasty|Lower extremity angiogram with angioplasty|047K3ZZ/047L3ZZ|39.50|
bipap|Non-invasive ventilation (BiPAP)|5A09357|93.90|
intubation|Mechanical ventilation and intubation|5A1945Z|96.71|{He} was intubated on arrival and extubated on {day:2}.
cvl|Central venous catheter placement|02HV33Z|38.93|A right internal jugular central line was placed for pressors and removed on {day:3}.
picc|PICC line placement|02HV33Z|38.93|
toeamp|Toe amputation|0Y6M0Z9/0Y6N0Z9|84.11|
debride|Excisional debridement of the foot wound|0JBQ0ZZ/0JBR0ZZ|86.22|
transfusion|Transfusion of packed red blood cells|30233N1|99.04|
egd|EGD (esophagogastroduodenoscopy)|0DJ08ZZ|45.13|
colonoscopy|Colonoscopy|0DJD8ZZ|45.23|
flexsig|Flexible sigmoidoscopy with biopsy|0DBN8ZX|45.25|
ercp|ERCP with sphincterotomy|0F798ZZ|51.85|
lapchole|Laparoscopic cholecystectomy|0FT44ZZ|51.23|
perchole|Percutaneous cholecystostomy|0F9430Z|51.01|A percutaneous cholecystostomy tube was placed by interventional radiology.
lapappy|Laparoscopic appendectomy|0DTJ4ZZ|47.01|
abscessdrain|CT-guided drainage of abscess|0W9J30Z|54.91|The abscess was drained under CT guidance on {day:1}.
lysis|Exploratory laparotomy with lysis of adhesions|0DN80ZZ|54.59|
paracentesis|Paracentesis|0W9G3ZZ|54.91|
colectomy|Laparoscopic colectomy|0DTF4ZZ/0DTN4ZZ|17.33/17.36|
tpa|IV tPA administration|3E03317|99.10|
thrombectomy|Mechanical thrombectomy|03CG3ZZ|39.74|{He} was taken for mechanical thrombectomy with TICI 2b reperfusion.
eeg|EEG monitoring|4A10X4Z|89.14|
craniotomy|Craniotomy for evacuation of subdural hematoma|00C40ZZ|01.31|
burrhole|Burr hole drainage of subdural hematoma|009430Z|01.09|
peg|PEG tube placement|0DH63UZ|43.11|A PEG was placed on {day:7} for persistent dysphagia.
ureterstent|Cystoscopy with ureteral stent placement|0T768DZ/0T778DZ|59.8|
hiparthro|Hip hemiarthroplasty|0SRR0JZ/0SRS0JZ|81.52|
hipnail|Open reduction and internal fixation of the hip with a trochanteric nail|0QS606Z/0QS706Z|79.35|
tka|Total knee arthroplasty|0SRC0J9/0SRD0J9|81.54|
laminectomy|Lumbar laminectomy|01NB0ZZ|03.09|
fusion|Posterior lumbar fusion|0SG0071|81.08|
arthrocentesis|Arthrocentesis|0S9C3ZX/0S9D3ZX|81.91|
`;

const PROCEDURES = new Map<string, readonly [right: Procedure, other: Procedure]>(
  TABLE.trim().split('\n').map((line) => {
    const [id, name, pcs, icd9, text] = line.split('|') as [string, string, string, string, string];
    const [pcsRight, pcsOther = pcsRight] = pcs.split('/') as [string, string?];
    const [icd9Right, icd9Other = icd9Right] = icd9.split('/') as [string, string?];
    return [id, [{ name, pcs: pcsRight, icd9: icd9Right, text }, { name, pcs: pcsOther, icd9: icd9Other, text }]];
  }),
);

/** In both forms, where they differ. */
export const ALL_PROCEDURES: readonly Procedure[] = [...PROCEDURES.values()].flat();

/** Throws for a name that is not in the table: a slip in a condition. */
export function procedureOf(id: string, side: string): Procedure {
  const forms = PROCEDURES.get(id);
  if (forms === undefined) throw new RangeError(`no procedure "${id}"`);
  return forms[side === 'right' ? 0 : 1];
}

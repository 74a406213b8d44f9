/** A drug as a list of medications writes it. */
export interface Drug {
  readonly name: string;
  /** In running text. */
  readonly plain: string;
  readonly doses: readonly string[];
  readonly route: string;
  readonly times: readonly string[];
  /** As dispensed, for the older style of lists. */
  readonly form: string;
  /** What a PRN drug is for; empty for others. */
  readonly need: string;
}

// id | name on a list | doses | route | how often | form | need
const TABLE = `
lisinopril|Lisinopril|2.5 mg;5 mg;10 mg;20 mg;40 mg|PO|DAILY|Tablet|
losartan|Losartan Potassium|25 mg;50 mg;100 mg|PO|DAILY|Tablet|
valsartan|Valsartan|80 mg;160 mg|PO|DAILY|Tablet|
amlodipine|Amlodipine|2.5 mg;5 mg;10 mg|PO|DAILY|Tablet|
hctz|Hydrochlorothiazide|12.5 mg;25 mg|PO|DAILY|Tablet|
chlorthalidone|Chlorthalidone|12.5 mg;25 mg|PO|DAILY|Tablet|
metoprolol_succ|Metoprolol Succinate XL|25 mg;50 mg;100 mg;200 mg|PO|DAILY|Tablet Extended Release 24 hr|
metoprolol|Metoprolol Tartrate|12.5 mg;25 mg;50 mg|PO|BID|Tablet|
carvedilol|Carvedilol|3.125 mg;6.25 mg;12.5 mg;25 mg|PO|BID|Tablet|
atenolol|Atenolol|25 mg;50 mg|PO|DAILY|Tablet|
labetalol|Labetalol|100 mg;200 mg;300 mg|PO|BID|Tablet|
hydralazine|HydrALAZINE|25 mg;50 mg|PO|TID;Q8H|Tablet|
isosorbide|Isosorbide Mononitrate (Extended Release)|30 mg;60 mg|PO|DAILY|Tablet Extended Release 24 hr|
nitroglycerin|Nitroglycerin SL|0.4 mg|SL|Q5MIN:PRN|Tablet, Sublingual|chest pain
diltiazem|Diltiazem Extended-Release|120 mg;180 mg;240 mg|PO|DAILY|Capsule, Extended Release|
amiodarone|Amiodarone|200 mg;400 mg|PO|DAILY;BID|Tablet|
digoxin|Digoxin|0.125 mg|PO|DAILY;EVERY OTHER DAY|Tablet|
furosemide|Furosemide|20 mg;40 mg;80 mg|PO|DAILY;BID|Tablet|
torsemide|Torsemide|10 mg;20 mg;40 mg|PO|DAILY|Tablet|
spironolactone|Spironolactone|12.5 mg;25 mg;50 mg;100 mg|PO|DAILY|Tablet|
clonidine|CloniDINE|0.1 mg;0.2 mg|PO|BID|Tablet|
aspirin|Aspirin|81 mg|PO|DAILY|Tablet, Chewable|
aspirin_ec|Aspirin EC|325 mg;81 mg|PO|DAILY|Tablet, Delayed Release (E.C.)|
clopidogrel|Clopidogrel|75 mg|PO|DAILY|Tablet|
ticagrelor|TiCAGRELOR|90 mg|PO|BID|Tablet|
atorvastatin|Atorvastatin|10 mg;20 mg;40 mg;80 mg|PO|QPM;QHS|Tablet|
simvastatin|Simvastatin|10 mg;20 mg;40 mg|PO|QPM;QHS|Tablet|
rosuvastatin|Rosuvastatin Calcium|5 mg;10 mg;20 mg|PO|QPM|Tablet|
pravastatin|Pravastatin|20 mg;40 mg|PO|QPM|Tablet|
warfarin|Warfarin|1 mg;2 mg;2.5 mg;3 mg;4 mg;5 mg|PO|DAILY16;DAILY|Tablet|
apixaban|Apixaban|2.5 mg;5 mg|PO|BID|Tablet|
rivaroxaban|Rivaroxaban|15 mg;20 mg|PO|DAILY|Tablet|
enoxaparin|Enoxaparin Sodium|40 mg;60 mg;80 mg|SC|DAILY;Q12H|Syringe|
metformin|MetFORMIN (Glucophage)|500 mg;850 mg;1000 mg|PO|BID|Tablet|
glipizide|GlipiZIDE|2.5 mg;5 mg;10 mg|PO|DAILY;BID|Tablet|
glargine|Glargine|10 units;14 units;18 units;22 units;30 units;40 units|SC|QHS;BREAKFAST|Solution|
lispro|Humalog|4 units;6 units;8 units|SC|TID W/MEALS|Solution|
sitagliptin|SITagliptin|50 mg;100 mg|PO|DAILY|Tablet|
levothyroxine|Levothyroxine Sodium|25 mcg;50 mcg;75 mcg;88 mcg;100 mcg;112 mcg;125 mcg|PO|DAILY|Tablet|
albuterol|Albuterol Inhaler|2 puffs|IH|Q4H:PRN;Q6H:PRN|HFA Aerosol Inhaler|wheezing
ipratropium|Ipratropium-Albuterol Neb|1 neb|NEB|Q6H;Q6H:PRN|Solution for Nebulization|shortness of breath
tiotropium|Tiotropium Bromide|1 cap|IH|DAILY|Capsule, w/Inhalation Device|
fluticasone|Fluticasone-Salmeterol Diskus (250/50)|1 inhalation|IH|BID|Disk with Device|
budesonide|Budesonide-Formoterol (160/4.5)|2 puffs|IH|BID|HFA Aerosol Inhaler|
montelukast|Montelukast|10 mg|PO|DAILY|Tablet|
prednisone|PredniSONE|5 mg;10 mg;20 mg;40 mg;60 mg|PO|DAILY|Tablet|
omeprazole|Omeprazole|20 mg;40 mg|PO|DAILY|Capsule, Delayed Release (E.C.)|
pantoprazole|Pantoprazole|40 mg|PO|Q24H;Q12H|Tablet, Delayed Release (E.C.)|
famotidine|Famotidine|20 mg|PO|BID;DAILY|Tablet|
sucralfate|Sucralfate|1 gm|PO|QID|Tablet|
ondansetron|Ondansetron|4 mg;8 mg|PO|Q8H:PRN|Tablet|nausea
lactulose|Lactulose|15 mL;30 mL|PO|TID;QID|Syrup|
rifaximin|Rifaximin|550 mg|PO|BID|Tablet|
nadolol|Nadolol|20 mg;40 mg|PO|DAILY|Tablet|
mesalamine|Mesalamine|800 mg;1200 mg|PO|TID|Tablet, Delayed Release (E.C.)|
docusate|Docusate Sodium|100 mg|PO|BID|Capsule|
senna|Senna|8.6 mg|PO|BID:PRN;BID|Tablet|constipation
polyethylene|Polyethylene Glycol|17 g|PO|DAILY:PRN|Powder in Packet|constipation
acetaminophen|Acetaminophen|325 mg;500 mg;650 mg;1000 mg|PO|Q6H:PRN;Q8H:PRN|Tablet|pain
oxycodone|OxycoDONE (Immediate Release)|5 mg;10 mg|PO|Q4H:PRN;Q6H:PRN|Tablet|pain
tramadol|TraMADol|50 mg|PO|Q6H:PRN|Tablet|pain
ibuprofen|Ibuprofen|400 mg;600 mg|PO|Q8H:PRN|Tablet|pain
gabapentin|Gabapentin|100 mg;300 mg;600 mg|PO|TID;QHS|Capsule|
hydromorphone|HYDROmorphone (Dilaudid)|2 mg;4 mg|PO|Q4H:PRN|Tablet|pain
morphine_sr|Morphine SR (MS Contin)|15 mg;30 mg|PO|Q12H|Tablet Extended Release|
lidocaine|Lidocaine 5% Patch|1 patch|TD|DAILY|Adhesive Patch, Medicated|
cyclobenzaprine|Cyclobenzaprine|5 mg;10 mg|PO|TID:PRN|Tablet|muscle spasm
sertraline|Sertraline|25 mg;50 mg;100 mg|PO|DAILY|Tablet|
citalopram|Citalopram|10 mg;20 mg;40 mg|PO|DAILY|Tablet|
escitalopram|Escitalopram Oxalate|5 mg;10 mg;20 mg|PO|DAILY|Tablet|
bupropion|BuPROPion (Sustained Release)|150 mg|PO|BID;QAM|Tablet Extended Release|
trazodone|TraZODone|25 mg;50 mg;100 mg|PO|QHS:PRN;QHS|Tablet|insomnia
mirtazapine|Mirtazapine|7.5 mg;15 mg;30 mg|PO|QHS|Tablet|
quetiapine|QUEtiapine Fumarate|12.5 mg;25 mg;50 mg|PO|QHS|Tablet|
lithium|Lithium Carbonate|300 mg|PO|BID;TID|Capsule|
lorazepam|LORazepam|0.5 mg;1 mg|PO|Q8H:PRN|Tablet|anxiety
clonazepam|ClonazePAM|0.5 mg;1 mg|PO|BID:PRN|Tablet|anxiety
donepezil|Donepezil|5 mg;10 mg|PO|QHS|Tablet|
memantine|Memantine|5 mg;10 mg|PO|BID|Tablet|
carbidopa|Carbidopa-Levodopa (25-100)|1 TAB;2 TAB|PO|TID|Tablet|
levetiracetam|LevETIRAcetam|500 mg;750 mg;1000 mg|PO|BID|Tablet|
lamotrigine|LamoTRIgine|100 mg;200 mg|PO|BID|Tablet|
sumatriptan|Sumatriptan Succinate|50 mg|PO|ONCE:PRN|Tablet|headache
tamsulosin|Tamsulosin|0.4 mg|PO|QHS|Capsule, Extended Release 24 hr|
finasteride|Finasteride|5 mg|PO|DAILY|Tablet|
oxybutynin|Oxybutynin|5 mg|PO|BID|Tablet|
alendronate|Alendronate Sodium|70 mg|PO|QSUN;QMON|Tablet|
calcium|Calcium Carbonate|500 mg|PO|BID;TID W/MEALS|Tablet, Chewable|
vitamin_d|Vitamin D|1000 UNIT;2000 UNIT|PO|DAILY|Tablet|
ferrous|Ferrous Sulfate|325 mg|PO|DAILY;BID|Tablet|
folic|FoLIC Acid|1 mg|PO|DAILY|Tablet|
thiamine|Thiamine|100 mg|PO|DAILY|Tablet|
multivitamin|Multivitamins|1 TAB|PO|DAILY|Tablet|
cyanocobalamin|Cyanocobalamin|500 mcg;1000 mcg|PO|DAILY|Tablet|
potassium|Potassium Chloride|10 mEq;20 mEq|PO|DAILY|Tablet, ER Particles/Crystals|
sevelamer|sevelamer CARBONATE|800 mg|PO|TID W/MEALS|Tablet|
calcitriol|Calcitriol|0.25 mcg|PO|DAILY|Capsule|
nephrocaps|Nephrocaps|1 CAP|PO|DAILY|Capsule|
allopurinol|Allopurinol|100 mg;200 mg;300 mg|PO|DAILY|Tablet|
colchicine|Colchicine|0.6 mg|PO|DAILY;BID|Tablet|
methotrexate|Methotrexate Sodium|10 mg;15 mg|PO|QMON|Tablet|
hydroxychloroquine|Hydroxychloroquine Sulfate|200 mg|PO|BID;DAILY|Tablet|
hydroxyurea|Hydroxyurea|500 mg;1000 mg|PO|DAILY|Capsule|
tamoxifen|Tamoxifen Citrate|20 mg|PO|DAILY|Tablet|
anastrozole|Anastrozole|1 mg|PO|DAILY|Tablet|
mycophenolate|Mycophenolate Mofetil|500 mg;1000 mg|PO|BID|Tablet|
tacrolimus|Tacrolimus|1 mg;2 mg;3 mg|PO|Q12H|Capsule|
genvoya|Elvitegravir-Cobicistat-Emtricitabine-TAF (Genvoya)|1 TAB|PO|DAILY|Tablet|
methadone|Methadone|60 mg;80 mg;95 mg|PO|DAILY|Tablet|
nicotine|Nicotine Patch|14 mg;21 mg|TD|DAILY|Patch 24 hr|
latanoprost|Latanoprost 0.005% Ophth. Soln.|1 DROP|BOTH EYES|QHS|Drops|
levofloxacin|Levofloxacin|500 mg;750 mg|PO|Q24H;DAILY|Tablet|
ciprofloxacin|Ciprofloxacin HCl|500 mg|PO|Q12H|Tablet|
azithromycin|Azithromycin|250 mg|PO|Q24H|Tablet|
cefpodoxime|Cefpodoxime Proxetil|200 mg|PO|Q12H|Tablet|
amoxiclav|Amoxicillin-Clavulanic Acid|875 mg|PO|Q12H|Tablet|
cephalexin|Cephalexin|500 mg|PO|Q6H|Capsule|
doxycycline|Doxycycline Hyclate|100 mg|PO|Q12H|Capsule|
tmpsmx|Sulfameth/Trimethoprim DS|1 TAB|PO|BID|Tablet|
metronidazole|MetRONIDAZOLE (FLagyl)|500 mg|PO|Q8H|Tablet|
vancomycin_po|Vancomycin Oral Liquid|125 mg|PO|Q6H|Oral Liquid|
vancomycin|Vancomycin|1000 mg;1250 mg|IV|Q12H;Q24H|Recon Soln|
ceftriaxone|CefTRIAXone|2 gm|IV|Q24H|Recon Soln|
cefazolin|CeFAZolin|2 gm|IV|Q8H|Recon Soln|
oseltamivir|OSELTAMivir|75 mg|PO|Q12H|Capsule|
acyclovir|Acyclovir|400 mg|PO|Q12H|Tablet|
fluconazole|Fluconazole|200 mg|PO|Q24H|Tablet|
dexamethasone|Dexamethasone|4 mg|PO|Q8H;Q12H|Tablet|
nystatin|Nystatin Oral Suspension|5 mL|PO|QID|Suspension|
bisacodyl|Bisacodyl|10 mg|PR|DAILY:PRN|Suppository|constipation
guaifenesin|Guaifenesin|5 mL;10 mL|PO|Q6H:PRN|Liquid|cough
loratadine|Loratadine|10 mg|PO|DAILY|Tablet|
fish_oil|Fish Oil (Omega 3)|1000 mg|PO|DAILY;BID|Capsule|
`;

const DRUGS = new Map<string, Drug>(
  TABLE.trim().split('\n').map((line) => {
    const [id, name, doses, route, times, form, need] = line.split('|') as [string, string, string, string, string, string, string];
    return [id, { name, plain: plainName(name), doses: doses.split(';'), route, times: times.split(';'), form, need }];
  }),
);

/** Throws for a name that is not in the table: a slip in a condition. */
export function drugOf(id: string): Drug {
  const drug = DRUGS.get(id);
  if (drug === undefined) throw new RangeError(`no drug "${id}"`);
  return drug;
}

/** `MetFORMIN (Glucophage)` in running text: metformin. */
function plainName(name: string): string {
  return name.replace(/\s*\([^)]*\)/g, '').toLowerCase().replace(/ xl$| ec$| sl$/, '').replace(/^vitamin d$/, 'vitamin D');
}

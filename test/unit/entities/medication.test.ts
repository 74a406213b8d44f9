import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { extendMedication } from '../../../src/entities/medication.ts';
import type { Attributes } from '../../../src/entities/types.ts';
import { parseNote } from '../../../src/note/note.ts';

/** Reads a case: {} around the drug's name, ‹› around the mention expected (all of it where there is none). */
function readCase(marked: string): { text: string; name: string; expected: string } {
  const text = marked.replace(/[{}‹›]/g, '');
  const name = /\{(.*?)\}/s.exec(marked)?.[1] ?? '';
  const expected = (/‹(.*?)›/s.exec(marked)?.[1] ?? marked).replace(/[{}]/g, '');
  return { text, name, expected };
}

function extend(text: string, name: string, nameStart: number): { mention: string; attributes: Attributes } {
  const note = parseNote(text);
  const { start, end, count } = note.tokens;
  let first = 0;
  while (first < count && start[first]! < nameStart) first += 1;
  let last = first;
  while (last < count && start[last]! < nameStart + name.length) last += 1;
  const extent = extendMedication(note, first, last);
  return { mention: text.slice(start[extent.startToken], end[extent.endToken - 1]), attributes: extent.attributes };
}

const write = (attributes: Attributes): string => Object.entries(attributes).map(([name, value]) => `${name}=${value}`).join('; ');

/** Style of note, then [marked text, attributes as written]. */
const CASES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'clinic lists': [
    ['{Lasix} 40 mg p.o. b.i.d.', 'dose=40; unit=mg; route=p.o.; frequency=b.i.d.'],
    ['{Lasix} 40 mg, p.o., b.i.d.', 'dose=40; unit=mg; route=p.o.; frequency=b.i.d.'],
    ['{Lasix} (40 mg daily)', 'dose=40; unit=mg; frequency=daily'],
    ['1.  ‹{Lisinopril} 20 mg p.o. q.a.m.›', 'dose=20; unit=mg; route=p.o.; frequency=q.a.m.'],
    ['3.  ‹{Lipitor} 20 mg p.o. q.h.s.›', 'dose=20; unit=mg; route=p.o.; frequency=q.h.s.'],
    ['‹{Benadryl} 50 mg p.o. q. 6h p.r.n.› for anxiety', 'dose=50; unit=mg; route=p.o.; frequency=q. 6h p.r.n.'],
    ['‹{Lopressor} 50 mg p.o. q.12h›.', 'dose=50; unit=mg; route=p.o.; frequency=q.12h'],
    ['{Lopressor} 50 mg p.o. q.12 h. p.r.n.', 'dose=50; unit=mg; route=p.o.; frequency=q.12 h. p.r.n.'],
    ['{Lanoxin} 0.125 mg p.o. q day', 'dose=0.125; unit=mg; route=p.o.; frequency=q day'],
    ['{Lipitor} 10 mg, 1 p.o. at bedtime', 'dose=1; strength=10 mg; route=p.o.; frequency=at bedtime'],
    ['{Actos} 30 mg, 1 p.o. daily', 'dose=1; strength=30 mg; route=p.o.; frequency=daily'],
    ['{metformin} 500 mg one two times a day', 'dose=one; strength=500 mg; frequency=two times a day'],
    ['{Ziagen} two daily', 'dose=two; frequency=daily'],
    ['{Senokot} one tablet b.i.d.', 'dose=one; unit=tablet; frequency=b.i.d.'],
    ['{Plavix} 75mg qd', 'dose=75; unit=mg; frequency=qd'],
    ['{Sulfadiazine} 2 g bid', 'dose=2; unit=g; frequency=bid'],
    ['{metoprolol} 25mg q12hours', 'dose=25; unit=mg; frequency=q12hours'],
    ['{Zocor} - 80 mg daily', 'dose=80; unit=mg; frequency=daily'],
    ['{Lisinopril}: 10 mg daily', 'dose=10; unit=mg; frequency=daily'],
    ['{Flexeril} 10 mg q 6 p.r.n.', 'dose=10; unit=mg; frequency=q 6 p.r.n.'],
    ['‹{Aspirin} 81 mg a day›, ‹Actos 15 mg›', 'dose=81; unit=mg; frequency=a day'],
    ['{Detrol LA} 2 mg once a day', 'dose=2; unit=mg; frequency=once a day'],
    ['{Zocor} 40 mg every day', 'dose=40; unit=mg; frequency=every day'],
    ['{Trilisate} 1000 mg per day', 'dose=1000; unit=mg; frequency=per day'],
    ['{Reglan} 10 mg before meals and at bedtime', 'dose=10; unit=mg; frequency=before meals and at bedtime'],
    ['{Lortab} 5/500 b.i.d.', 'dose=5/500; frequency=b.i.d.'],
    ['{Diovan HCT} 80/12.5 mg daily', 'dose=80/12.5; unit=mg; frequency=daily'],
    ['{hydrocodone} 7.5 mg/500 mg every 6 hours', 'dose=7.5 mg/500; unit=mg; frequency=every 6 hours'],
    ['{Fosamax} 70 mg weekly', 'dose=70; unit=mg; frequency=weekly'],
    ['{Digoxin} 0.125 mg every other day', 'dose=0.125; unit=mg; frequency=every other day'],
    ['{Coumadin} 5 mg on Mondays, Wednesdays and Fridays', 'dose=5; unit=mg; frequency=on Mondays, Wednesdays and Fridays'],
    ['{methotrexate} 15 mg every Monday', 'dose=15; unit=mg; frequency=every Monday'],
    ['{vitamin D} 1,000 units daily', 'dose=1,000; unit=units; frequency=daily'],
    ['{Vitamin D} 50,000 IU q. week', 'dose=50,000; unit=IU; frequency=q. week'],
    ['{Humira} 40 mg subcutaneously every two weeks', 'dose=40; unit=mg; route=subcutaneously; frequency=every two weeks'],
    ['{Synthroid} 75 micrograms a day', 'dose=75; unit=micrograms; frequency=a day'],
    ['{K-Dur} 20 mEq twice a day', 'dose=20; unit=mEq; frequency=twice a day'],
    ['{Metamucil} 1 tbsp daily', 'dose=1; unit=tbsp; frequency=daily'],
    ['{Tylenol} 1-2 tabs q4-6h prn', 'dose=1-2; unit=tabs; frequency=q4-6h prn'],
    ['{Zanaflex} 4-mg tablet, one-half tablet at bedtime', 'dose=one-half; unit=tablet; strength=4-mg; form=tablet; frequency=at bedtime'],
    ['{lovastatin} 40 mg 1/2 tab p.o. daily', 'dose=1/2; unit=tab; strength=40 mg; route=p.o.; frequency=daily'],
    ['{warfarin} 5 mg 1 1/2 tablets daily', 'dose=1 1/2; unit=tablets; strength=5 mg; frequency=daily'],
  ],
  'discharge lists in the style of order entry': [
    ['{Furosemide} 40 mg Tablet Sig: One (1) Tablet PO BID (2 times a day)', 'dose=One (1); unit=Tablet; strength=40 mg; form=Tablet; route=PO; frequency=BID (2 times a day)'],
    ['‹{Furosemide} 40 mg Tablet Sig: One (1) Tablet PO BID (2 times a day)›.', 'dose=One (1); unit=Tablet; strength=40 mg; form=Tablet; route=PO; frequency=BID (2 times a day)'],
    ['1. ‹{Aspirin} 81 mg Tablet, Chewable Sig: One (1) Tablet, Chewable PO DAILY (Daily)›.', 'dose=One (1); unit=Tablet; strength=81 mg; form=Tablet, Chewable; route=PO; frequency=DAILY (Daily)'],
    ['{Docusate Sodium} 100 mg Capsule Sig: Two (2) Capsule PO BID (2 times a day) as needed', 'dose=Two (2); unit=Capsule; strength=100 mg; form=Capsule; route=PO; frequency=BID (2 times a day) as needed'],
    ['{Metoprolol Succinate} XL 50 mg PO DAILY', 'dose=50; unit=mg; form=XL; route=PO; frequency=DAILY'],
    ['‹{Acetaminophen} 325-650 mg PO Q6H:PRN› pain', 'dose=325-650; unit=mg; route=PO; frequency=Q6H:PRN'],
    ['‹{HYDROmorphone} (Dilaudid) 2-4 mg PO Q4H:PRN› pain', 'dose=2-4; unit=mg; route=PO; frequency=Q4H:PRN'],
    ['‹{Docusate Sodium} 100 mg PO BID:PRN› constipation', 'dose=100; unit=mg; route=PO; frequency=BID:PRN'],
    ['‹{Polyethylene Glycol} 17 g PO DAILY:PRN› constipation', 'dose=17; unit=g; route=PO; frequency=DAILY:PRN'],
    ['{Warfarin} 2 mg PO 3X/WEEK (MO,WE,FR)', 'dose=2; unit=mg; route=PO; frequency=3X/WEEK (MO,WE,FR)'],
    ['{Lidocaine} 5% Patch 1 PTCH TD DAILY', 'dose=1; unit=PTCH; strength=5%; form=Patch; route=TD; frequency=DAILY'],
    ['{Fluticasone-Salmeterol} Diskus (250/50) 1 INH IH BID', 'dose=1; unit=INH; strength=250/50; form=Diskus; route=IH; frequency=BID'],
    ['{Heparin} 5000 UNIT SC TID', 'dose=5000; unit=UNIT; route=SC; frequency=TID'],
    ['{Glargine} 20 Units Bedtime', 'dose=20; unit=Units; frequency=Bedtime'],
    ['‹{Lisinopril} 40 mg PO DAILY› HOLD', 'dose=40; unit=mg; route=PO; frequency=DAILY; status=HOLD'],
    ['{Lisinopril} ___ mg PO DAILY', 'dose=___; unit=mg; route=PO; frequency=DAILY'],
    ['{Warfarin} [**2-3**] mg PO DAILY', 'dose=[**2-3**]; unit=mg; route=PO; frequency=DAILY'],
    ['{Vancomycin} 1000 mg IV Q 12H', 'dose=1000; unit=mg; route=IV; frequency=Q 12H'],
    ['{Prednisone} 60 mg Tablet Sig: One (1) Tablet PO once a day for 5 days', 'dose=One (1); unit=Tablet; strength=60 mg; form=Tablet; route=PO; frequency=once a day; duration=for 5 days'],
    ['{Nitroglycerin} 0.3 mg Tablet, Sublingual Sig: One (1) tab Sublingual prn', 'dose=One (1); unit=tab; strength=0.3 mg; form=Tablet; route=Sublingual; frequency=prn'],
    ['{Senna} 8.6 mg Tablet(s) 2 tabs PO HS', 'dose=2; unit=tabs; strength=8.6 mg; form=Tablet(s); route=PO; frequency=HS'],
  ],
  'more order entry': [
    ['‹{Miconazole} Powder 2% 1 Appl TP QID:PRN› rash', 'dose=1; unit=Appl; strength=2%; form=Powder; route=TP; frequency=QID:PRN'],
    ['‹{Albuterol} 0.083% Neb Soln 1 NEB IH Q6H:PRN› wheeze', 'dose=1; unit=NEB; strength=0.083%; form=Neb Soln; route=IH; frequency=Q6H:PRN'],
    ['‹{Metoprolol Tartrate} 25 mg PO BID› Hold for SBP<100', 'dose=25; unit=mg; route=PO; frequency=BID'],
    ['‹{Humalog} 5 Units Breakfast› ‹Humalog 5 Units Lunch›', 'dose=5; unit=Units; frequency=Breakfast'],
    ['{ASPIRIN} [ECOTRIN] - 325 mg Tablet - 1 Tablet(s) by mouth daily', 'dose=1; unit=Tablet(s); strength=325 mg; form=Tablet; route=by mouth; frequency=daily'],
    ['{Spiriva} with HandiHaler 18 mcg Capsule, w/Inhalation Device Sig: One (1) Inhalation once a day', 'dose=One (1); unit=Inhalation; strength=18 mcg; form=HandiHaler; route=Inhalation; frequency=once a day'],
    ['{Nicotine} 14 mg/24 hr Patch 24 hr Sig: One (1) Patch 24 hr Transdermal DAILY (Daily)', 'dose=One (1); unit=Patch 24 hr; strength=14 mg/24 hr; form=Patch 24 hr; route=Transdermal; frequency=DAILY (Daily)'],
    ['{Lidocaine} 5 %(700 mg/patch) Adhesive Patch, Medicated Sig: One (1) Patch Topical DAILY', 'dose=One (1); unit=Patch; strength=5 %; form=Adhesive Patch, Medicated; route=Topical; frequency=DAILY'],
    ['‹{Oxycodone} 5 mg/5 mL Solution Sig: 5-10 mL PO Q4H (every 4 hours) as needed› for pain', 'dose=5-10; unit=mL; strength=5 mg/5 mL; form=Solution; route=PO; frequency=Q4H (every 4 hours) as needed'],
    ['{Insulin Glargine} 100 unit/mL Solution Sig: Twenty (20) units Subcutaneous at bedtime', 'dose=Twenty (20); unit=units; strength=100 unit/mL; form=Solution; route=Subcutaneous; frequency=at bedtime'],
    ['{Warfarin} 5 mg Mon/Wed/Fri and 2.5 mg all other days', 'dose=5; unit=mg; frequency=Mon/Wed/Fri'],
    ['{Coumadin} 5 mg p.o. daily except 7.5 mg on Mondays', 'dose=5; unit=mg; route=p.o.; frequency=daily'],
    ['{Coumadin} 6 mg alternating with 9 mg', 'dose=6; unit=mg'],
    ['‹{Zyprexa} 5 mg p.o. q.h.s. and 2.5 mg p.o. q.4h. p.r.n.› agitation', 'dose=5; unit=mg; route=p.o.; frequency=q.h.s.'],
    ['{Premarin} 0.625 one daily', 'dose=one; strength=0.625; frequency=daily'],
    ['{Bactrim} DS 1 tab p.o. b.i.d. x 7 days', 'dose=1; unit=tab; form=DS; route=p.o.; frequency=b.i.d.; duration=x 7 days'],
    ['{amiodarone} 150 mg bolus then 1 mg/min x 6 hours then 0.5 mg/min', 'dose=150; unit=mg; form=bolus'],
  ],
  'prescriptions': [
    ['{amoxicillin} 500 mg capsule, take 2 capsules by mouth TID for 10 days', 'dose=2; unit=capsules; strength=500 mg; form=capsule; route=by mouth; frequency=TID; duration=for 10 days'],
    ['{Keflex} 500 mg PO QID x 7 days', 'dose=500; unit=mg; route=PO; frequency=QID; duration=x 7 days'],
    ['{metronidazole} 500 mg p.o. twice a day x7 days', 'dose=500; unit=mg; route=p.o.; frequency=twice a day; duration=x7 days'],
    ['{Cipro} 500 mg twice daily for a total of 14 days', 'dose=500; unit=mg; frequency=twice daily; duration=for a total of 14 days'],
    ['{azithromycin} 250 mg daily for 4 more days', 'dose=250; unit=mg; frequency=daily; duration=for 4 more days'],
    ['{Augmentin} 875/125 mg q12h x10d', 'dose=875/125; unit=mg; frequency=q12h; duration=x10d'],
    ['{Levaquin} 750 mg daily times 5 days', 'dose=750; unit=mg; frequency=daily; duration=times 5 days'],
    ['{amoxicillin} 400 mg/5 mL suspension, 5 mL PO BID', 'dose=5; unit=mL; strength=400 mg/5 mL; form=suspension; route=PO; frequency=BID'],
    ['{Lortab elixir} 15 cc p.o. q.4 h. p.r.n.', 'dose=15; unit=cc; route=p.o.; frequency=q.4 h. p.r.n.'],
    ['{ibuprofen} 600 mg TID with meals', 'dose=600; unit=mg; frequency=TID with meals'],
    ['{Percocet} 5/325 1-2 tabs PO q4-6h prn', 'dose=1-2; unit=tabs; strength=5/325; route=PO; frequency=q4-6h prn'],
    ['‹{Vicodin} one to two tablets every four to six hours as needed› for pain.', 'dose=one to two; unit=tablets; frequency=every four to six hours as needed'],
    ['{prednisone} 10 mg b.i.d. to t.i.d.', 'dose=10; unit=mg; frequency=b.i.d. to t.i.d.'],
    ['{Tylenol} 650 mg every 4 to 6 hours as needed', 'dose=650; unit=mg; frequency=every 4 to 6 hours as needed'],
    ['{Timoptic} one drop OU daily', 'dose=one; unit=drop; route=OU; frequency=daily'],
    ['{Xalatan} 1 drop in both eyes at bedtime', 'dose=1; unit=drop; route=in both eyes; frequency=at bedtime'],
    ['{Flonase} 2 sprays each nostril daily', 'dose=2; unit=sprays; route=each nostril; frequency=daily'],
    ['{albuterol} inhaler 2 puffs q4h prn', 'dose=2; unit=puffs; form=inhaler; frequency=q4h prn'],
    ['{albuterol} 2.5 mg nebulized every 4 hours', 'dose=2.5; unit=mg; route=nebulized; frequency=every 4 hours'],
    ['{hydrocortisone} 1% cream apply topically to affected area BID', 'strength=1%; form=cream; route=topically to affected area; frequency=BID'],
    ['{triamcinolone} 0.1% ointment b.i.d. p.r.n.', 'strength=0.1%; form=ointment; frequency=b.i.d. p.r.n.'],
    ['{nitroglycerin} 0.4 mg SL q5min x3 prn', 'dose=0.4; unit=mg; route=SL; frequency=q5min x3 prn'],
    ['{fentanyl} patch 25 mcg/hr q72h', 'dose=25; unit=mcg/hr; form=patch; frequency=q72h'],
    ['{Dulcolax} 10 mg suppository PR daily prn', 'dose=10; unit=mg; form=suppository; route=PR; frequency=daily prn'],
    ['{Keppra} 500 mg per G-tube BID', 'dose=500; unit=mg; route=per G-tube; frequency=BID'],
    ['{Flagyl} 500 mg via PEG tube q8h', 'dose=500; unit=mg; route=via PEG tube; frequency=q8h'],
    ['{Lovenox} 40 mg sub-Q daily', 'dose=40; unit=mg; route=sub-Q; frequency=daily'],
    ['{Lovenox} 60 mg subcutaneously', 'dose=60; unit=mg; route=subcutaneously'],
    ['{Ambien} 5 mg at bedtime as needed', 'dose=5; unit=mg; frequency=at bedtime as needed'],
    ['{Colace} 100 mg by mouth twice a day', 'dose=100; unit=mg; route=by mouth; frequency=twice a day'],
    ['{lisinopril} 10 mg orally once daily', 'dose=10; unit=mg; route=orally; frequency=once daily'],
    ['{Cozaar} 50 mg/day', 'dose=50; unit=mg/day'],
    ['{Effexor} extended release 150 mg daily', 'dose=150; unit=mg; form=extended release; frequency=daily'],
  ],
  'emergency department, operating room and ward orders': [
    ['{ceftriaxone} 1 g IV q24h', 'dose=1; unit=g; route=IV; frequency=q24h'],
    ['{morphine} 4 mg IV x1', 'dose=4; unit=mg; route=IV; frequency=x1'],
    ['{Toradol} 30 mg IM once', 'dose=30; unit=mg; route=IM; frequency=once'],
    ['{Zofran} 4 mg IV push now', 'dose=4; unit=mg; route=IV push; frequency=now'],
    ['{aspirin} 325 mg PO x 1 dose', 'dose=325; unit=mg; route=PO; frequency=x 1 dose'],
    ['{Versed} 2 mg IV', 'dose=2; unit=mg; route=IV'],
    ['{Versed} IV 5 mg', 'dose=5; unit=mg; route=IV'],
    ['{vancomycin} 15 mg/kg IV q12h', 'dose=15; unit=mg/kg; route=IV; frequency=q12h'],
    ['{norepinephrine} at 0.05 mcg/kg/min', 'dose=0.05; unit=mcg/kg/min'],
    ['{dopamine} drip at 5 mcg/kg/minute', 'dose=5; unit=mcg/kg/minute; form=drip'],
    ['{heparin} drip at 1000 units per hour', 'dose=1000; unit=units per hour; form=drip'],
    ['{normal saline} 1 L bolus', 'dose=1; unit=L; form=bolus'],
    ['{Normal saline} at 125 mL/hr', 'dose=125; unit=mL/hr'],
    ['{Zosyn} 3.375 g IV over 30 minutes', 'dose=3.375; unit=g; route=IV; duration=over 30 minutes'],
    ['{oxygen} 2 L NC', 'dose=2; unit=L; route=NC'],
    ['{oxygen} at 2 liters by nasal cannula', 'dose=2; unit=liters; route=by nasal cannula'],
    ['{O2} 100% non-rebreather', 'strength=100%; route=non-rebreather'],
    ['{potassium chloride} 40 mEq PO x1', 'dose=40; unit=mEq; route=PO; frequency=x1'],
    ['{magnesium sulfate} 2 g IV', 'dose=2; unit=g; route=IV'],
    ['{Lidocaine} 1% 10 mL', 'dose=10; unit=mL; strength=1%'],
    ['{Lidocaine} 1% of 5 mL', 'dose=5; unit=mL; strength=1%'],
    ['a solution of ‹80 mg {Depo-Medrol}›, 2 cc of 1% Xylocaine', 'dose=80; unit=mg'],
    ['{epinephrine} 1:1000, 0.3 mL subcutaneously', 'dose=0.3; unit=mL; strength=1:1000; route=subcutaneously'],
    ['{Omnipaque} 16 mL at 8 mL per second', 'dose=16; unit=mL'],
    ['{Omnipaque} 300 1.5 mL', 'dose=1.5; unit=mL; strength=300'],
    ['{penicillin G} 4 million units IV q4h', 'dose=4; unit=million units; route=IV; frequency=q4h'],
    ['‹{cisplatin} 75 mg/m2 IV› day 1', 'dose=75; unit=mg/m2; route=IV'],
    ['{insulin} sliding scale', 'frequency=sliding scale'],
    ['{Humalog} per sliding scale with meals', 'frequency=per sliding scale with meals'],
    ['{Lantus} 25 units subcu q.h.s.', 'dose=25; unit=units; route=subcu; frequency=q.h.s.'],
    ['{NovoLog} 70/30, 20 units in the morning and 13 units at supper time', 'dose=20; unit=units; strength=70/30; frequency=in the morning'],
    ['{NPH insulin} - 65 units in the morning and 25 units in the evening', 'dose=65; unit=units; frequency=in the morning'],
  ],
  'a dose before the name': [
    ['We gave ‹40 mg of {Lasix}› overnight.', 'dose=40; unit=mg'],
    ['inject both elbows with ‹40-mg of {Kenalog}› mixed with lidocaine', 'dose=40; unit=mg'],
    ['received ‹1 g {ceftriaxone}›', 'dose=1; unit=g'],
    ['received ‹1 g {ceftriaxone} IV›', 'dose=1; unit=g; route=IV'],
    ['5 mg of Versed and ‹100 mcg of IV {fentanyl}› were given', 'dose=100; unit=mcg; route=IV'],
    ['a total of ‹4 mg of {Versed}›', 'dose=4; unit=mg'],
    ['He takes ‹800 mg doses of {ibuprofen}›', 'dose=800; unit=mg'],
    ['injected ‹4 cc of {Marcaine} 0.5%›', 'dose=4; unit=cc; strength=0.5%'],
    ['localized with ‹1% {lidocaine with epinephrine} 1:1000 approximately 7 cc›', 'dose=7; unit=cc; strength=1%'],
    ['infiltrated with ‹0.25% {Marcaine}›', 'strength=0.25%'],
    ['She was given ‹two tablets of {Vicodin}›', 'dose=two; unit=tablets'],
    ['completed a ‹7-day course of {ciprofloxacin}›', 'duration=7-day course'],
    ['after ‹10 days of {Keflex}›', 'duration=10 days'],
    ['‹10 mL bolus of {Ultravist} 370 IV›', 'dose=10; unit=mL; strength=370; form=bolus; route=IV'],
    ['Aspirin 81 mg ‹{Plavix} 75 mg qd›', 'dose=75; unit=mg; frequency=qd'],
    ['3. ‹{Lasix}›', ''],
    ['She weighed 80 kg, ‹{Lasix}› was started', 'status=started'],
  ],
  'narrative, changes and what stays outside': [
    ['Continue ‹{Lexapro} 20 mg p.o. daily›. Discontinue Provigil.', 'dose=20; unit=mg; route=p.o.; frequency=daily'],
    ['‹{metoprolol} 25 mg b.i.d.› discontinued today', 'dose=25; unit=mg; frequency=b.i.d.; status=discontinued'],
    ['Her ‹{lisinopril}› was held for hypotension', 'status=held'],
    ['We will increase his ‹{Lasix} to 80 mg IV q.d.›', 'dose=80; unit=mg; route=IV; frequency=q.d.'],
    ['‹{Seroquel} was decreased to 200 mg p.o. q.h.s.›', 'dose=200; unit=mg; route=p.o.; frequency=q.h.s.'],
    ['‹{Trileptal} will be started at 300 mg›', 'dose=300; unit=mg'],
    ['‹{metoprolol} was increased from 25 mg to 50 mg b.i.d.›', 'dose=50; unit=mg; frequency=b.i.d.; previousDose=25 mg'],
    ['reduction in ‹{prednisone} from 9 to 6 mg by mouth every morning›', 'dose=6; unit=mg; route=by mouth; frequency=every morning; previousDose=9 mg'],
    ['stopped ‹{clopidogrel}› a week before her surgery', 'status=stopped'],
    ['Stopped: ‹{aspirin} 81 mg daily›', 'dose=81; unit=mg; frequency=daily; status=Stopped'],
    ['Discontinue the ‹{lisinopril}›', 'status=Discontinue'],
    ['‹{Motrin}, 800 mg to take every 6 hours›', 'dose=800; unit=mg; frequency=every 6 hours'],
    ['‹{Ibuprofen} over-the-counter p.r.n.›', 'frequency=p.r.n.'],
    ['{Hydrocodone/Acetaminophen} (Vicodin 5/500) 1-2 tabs PO q 6 hr PRN', 'dose=1-2; unit=tabs; route=PO; frequency=q 6 hr PRN'],
    ['‹{aspirin} on p.r.n. basis›.', 'frequency=on p.r.n. basis'],
    ['Her ‹{MS Contin} dose is 150 mg every 8 to 12 hours›.', 'dose=150; unit=mg; frequency=every 8 to 12 hours'],
    ['his ‹{Trileptal}› dose was discussed', ''],
    ['‹{aspirin} 325 mg - reduced to 81 mg›', 'dose=81; unit=mg; previousDose=325 mg'],
    ['‹{Ativan} 0.25 mg on a p.r.n. basis›', 'dose=0.25; unit=mg; frequency=on a p.r.n. basis'],
    ['‹{octreotide} IM on a monthly basis›', 'route=IM; frequency=on a monthly basis'],
    ['‹{cisplatin}› and continuous infusion of 5-fluorouracil', ''],
    ['dressed with ‹{Xeroform}›, 4 x 4s and tape', ''],
    ['‹{prednisone} 40 mg daily x 3 days, then 20 mg daily x 3 days›, then stop', 'dose=40; unit=mg; frequency=daily; duration=x 3 days'],
    ['‹{Prednisone} 40 mg for 3 days, followed by 20 mg for 3 days›', 'dose=40; unit=mg; duration=for 3 days'],
    ['Given ‹{Versed} 2 mg› and 50 mcg of fentanyl', 'dose=2; unit=mg'],
    ['Given ‹{Versed} 2 mg IV› and fentanyl 50 mcg IV', 'dose=2; unit=mg; route=IV'],
    ['‹{Lasix} 40 mg›, potassium 20 mEq daily', 'dose=40; unit=mg'],
    ['‹{Prilosec}› for GERD', ''],
    ['‹{Coumadin}› and aspirin daily', ''],
    ['treated with ‹{amoxicillin}› on 04/14/2004 for otitis', ''],
    ['‹{Motrin}›, Lotensin, and Zantac', ''],
    ['‹{digoxin}› level 0.8 ng/mL', ''],
    ['‹{Klonopin}› (since 2004) helps her sleep', ''],
    ['took Hygroton ‹({hydrochlorothiazide}) 25mg qd›', 'dose=25; unit=mg; frequency=qd'],
    ['{Klonopin}® 0.5mg qhs', 'dose=0.5; unit=mg; frequency=qhs'],
    ['{prednisone} 40 mg p.o. daily for\n10 days', 'dose=40; unit=mg; route=p.o.; frequency=daily; duration=for\n10 days'],
    ['‹{Zoloft} 50 mg daily›; Ativan 1 mg prn', 'dose=50; unit=mg; frequency=daily'],
    ['‹{Tylenol} as needed› for fever', 'frequency=as needed'],
    ['‹{iron}› 60 mcg/dL', ''],
  ],
};

for (const [style, cases] of Object.entries(CASES)) {
  test(`regimens: ${style}`, async (t) => {
    for (const [marked, attributes] of cases) {
      await t.test(marked, () => {
        const { text, name, expected } = readCase(marked);
        const found = extend(text, name, text.indexOf(name));
        assert.deepEqual({ mention: found.mention, attributes: write(found.attributes) }, { mention: expected, attributes });
      });
    }
  });
}

test('there are at least 120 golden regimens', () => {
  assert.ok(Object.values(CASES).flat().length >= 120);
});

test('a mention never takes tokens before its floor', () => {
  const note = parseNote('given 40 mg of Lasix');
  const name = note.tokens.lower.indexOf('lasix');
  assert.equal(extendMedication(note, name, name + 1).startToken, 1);
  assert.equal(extendMedication(note, name, name + 1, name).startToken, name);
});

test('whatever stands around the name, the mention holds it, stays in its sentence, and attributes are its words (a status may follow it, a previous dose borrows its unit)', () => {
  const bit = fc.constantFrom('40', 'mg', '1', '(', ')', ',', '.', '/', '-', 'PO', 'b.i.d.', 'q', '6', 'h', 'for', '3', 'days', 'x', 'then', 'and', 'of', 'to', 'one', 'tablet', '%', '___', 'was', 'increased', '\n', '½', '[', ']', ':');
  const phrase = fc.array(bit, { maxLength: 25 }).map((bits) => bits.join(' '));
  fc.assert(
    fc.property(phrase, phrase, (before, after) => {
      const text = `${before} Lasix ${after}`;
      const note = parseNote(text);
      const name = note.tokens.lower.indexOf('lasix');
      const { startToken, endToken, attributes } = extendMedication(note, name, name + 1);
      assert.ok(startToken <= name && endToken > name && endToken <= note.tokens.count);
      const sentence = note.tokens.sentence[name];
      assert.equal(note.tokens.sentence[startToken], sentence);
      assert.equal(note.tokens.sentence[endToken - 1], sentence);
      const mention = text.slice(note.tokens.start[startToken], note.tokens.end[endToken - 1]);
      for (const [key, value] of Object.entries(attributes)) if (key !== 'status' && key !== 'previousDose') assert.ok(mention.includes(String(value)), `${key}=${String(value)} in ${mention}`);
    }),
    { numRuns: 500 },
  );
});

import { BEDTIME, BID, DAILY, IM, IV, PO, PRN, SC, TID, by, capsules, drops, grams, hours, mL, mcg, mg, other, rate, tablets, times, units } from './medicationCase.ts';
import type { MedicationCase } from './medicationCase.ts';

/** Orders as single specialties write them. */
export const SPECIALTIES: readonly MedicationCase[] = [
  // Oncology
  ['{docetaxel} 75 mg/m2 IV over 60 minutes every 21 days', { ...other('75', 'mg/m2'), ...IV, duration: 'over 60 minutes', durationIso: 'PT60M', frequency: 'every 21 days', intervalHours: 504 }],
  ['{capecitabine} 1,000 mg/m2 PO BID for 14 days', { ...other('1,000', 'mg/m2'), ...PO, ...BID, duration: 'for 14 days', durationIso: 'P14D' }],
  ['{dexamethasone} 12 mg PO prior to chemotherapy', { ...mg('12'), ...PO }],
  ['{Neulasta} 6 mg SC once per cycle', { ...mg('6'), ...SC, frequency: 'once' }],
  ['{tamoxifen} 20 mg daily for 5 years', { ...mg('20'), ...DAILY, duration: 'for 5 years', durationIso: 'P5Y' }],
  ['{leucovorin} 400 mg/m2 IV over 2 hours', { ...other('400', 'mg/m2'), ...IV, duration: 'over 2 hours', durationIso: 'PT2H' }],
  // Paediatrics
  ['{acetaminophen} 15 mg/kg/dose PO q4-6h PRN fever', { dose: '15', unit: 'mg/kg/dose', doseLow: 15, doseUcum: 'mg/kg/{dose}', ...PO, frequency: 'q4-6h PRN', intervalHours: 4, intervalHoursMax: 6, timesPerDay: 4, timesPerDayMax: 6, ...PRN, indication: 'fever' }],
  ['{amoxicillin} 250 mg/5 mL, 1 tsp PO TID x 10 days', { strength: '250 mg/5 mL', dose: '1', unit: 'tsp', doseLow: 1, doseUcum: '[tsp_us]', ...PO, ...TID, duration: 'x 10 days', durationIso: 'P10D' }],
  ['{prednisolone} 15 mg/5 mL, take 5 mL by mouth daily for 5 days', { strength: '15 mg/5 mL', ...mL('5'), ...by('by mouth', 'oral'), ...DAILY, duration: 'for 5 days', durationIso: 'P5D' }],
  ['{Orapred} 1 mg/kg/day for 3 days', { ...other('1', 'mg/kg/day', 'mg/kg/d'), duration: 'for 3 days', durationIso: 'P3D' }],
  ['{normal saline} bolus 20 mL/kg', { form: 'bolus', ...other('20', 'mL/kg') }],
  ['{Zithromax} 10 mg/kg on day 1, then 5 mg/kg on days 2-5', { ...other('10', 'mg/kg'), steps: [{ dose: '10', unit: 'mg/kg', duration: 'day 1', durationIso: 'P1D' }, { dose: '5', unit: 'mg/kg', duration: 'days 2-5', durationIso: 'P4D' }] }],
  ['{caffeine citrate} 20 mg/kg load then 5 mg/kg/day', { ...other('20', 'mg/kg'), steps: [{ dose: '20', unit: 'mg/kg' }, { dose: '5', unit: 'mg/kg/day' }] }],
  // Obstetrics
  ['{Pitocin} at 2 milliunits/min', rate('2', 'milliunits/min', 'm[IU]/min')],
  ['{RhoGAM} 300 mcg IM at 28 weeks', { ...mcg('300'), ...IM }],
  ['{betamethasone} 12 mg IM q24h x 2 doses', { ...mg('12'), ...IM, frequency: 'q24h x 2 doses', intervalHours: 24, timesPerDay: 1 }],
  ['{misoprostol} 800 mcg per rectum', { ...mcg('800'), ...by('per rectum', 'rectal') }],
  ['{prenatal vitamin} one tablet daily', { ...tablets('one', 1, 'tablet'), ...DAILY }],
  // Psychiatry
  ['{Risperdal Consta} 37.5 mg IM every two weeks', { ...mg('37.5'), ...IM, frequency: 'every two weeks', intervalHours: 336 }],
  ['{Depakote} ER 500 mg, 3 tablets at bedtime', { strength: '500 mg', form: 'ER', ...tablets('3', 3, 'tablets'), ...BEDTIME }],
  ['{Seroquel} 25 mg at bedtime, may increase to 50 mg', { ...mg('25'), ...BEDTIME }],
  ['{Adderall} XR 20 mg every morning', { ...mg('20'), form: 'XR', frequency: 'every morning', timesPerDay: 1, when: ['morning'] }],
  ['{Xanax} 0.25 mg p.o. t.i.d. p.r.n. anxiety', { ...mg('0.25'), ...by('p.o.', 'oral'), frequency: 't.i.d. p.r.n.', timesPerDay: 3, ...PRN, indication: 'anxiety' }],
  ['{haloperidol} 5 mg PO/IM q6h prn agitation', { ...mg('5'), route: 'PO/IM', routeName: 'intramuscular', ...hours('q6h prn', 6), ...PRN, indication: 'agitation' }],
  // Anaesthesia and critical care
  ['{propofol} 200 mg IV', { ...mg('200'), ...IV }],
  ['{rocuronium} 50 mg', mg('50')],
  ['{phenylephrine} 100 mcg boluses', { ...mcg('100') }],
  ['{dexmedetomidine} 0.2-0.7 mcg/kg/hr', { dose: '0.2-0.7', unit: 'mcg/kg/hr', doseLow: 0.2, doseHigh: 0.7, doseUcum: 'ug/kg/h', rate: '0.2-0.7 mcg/kg/hr' }],
  ['{sugammadex} 2 mg/kg IV x 1', { ...other('2', 'mg/kg'), ...IV, frequency: 'x 1' }],
  ['Titrate {norepinephrine} to MAP > 65', { change: 'changed' }],
  ['{bupivacaine} 0.25% 10 mL', { strength: '0.25%', ...mL('10') }],
  ['{oxygen} 4 L via nasal cannula', { ...other('4', 'L'), ...by('via nasal cannula', 'nasal cannula') }],
  // Eyes, ears, skin
  ['{Cosopt} one drop both eyes b.i.d.', { ...drops('one', 1, 'drop'), ...by('both eyes', 'ophthalmic'), laterality: 'bilateral', ...times('b.i.d.', 2) }],
  ['{Pred Forte} 1 drop q2h right eye', { ...drops('1', 1, 'drop'), ...hours('q2h', 2), ...by('right eye', 'ophthalmic'), laterality: 'right' }],
  ['{erythromycin} ointment to left eye QID', { form: 'ointment', ...by('to left eye', 'ophthalmic'), laterality: 'left', ...times('QID', 4) }],
  ['{Cortisporin} otic 3 drops left ear TID', { ...by('left ear', 'otic'), ...drops('3'), laterality: 'left', ...TID }],
  ['{Efudex} 5% cream b.i.d. x 3 weeks', { strength: '5%', form: 'cream', ...times('b.i.d.', 2), duration: 'x 3 weeks', durationIso: 'P3W' }],
  ['{permethrin} 5% cream overnight, repeat in one week', { strength: '5%', form: 'cream' }],
  // Transplant, infection, lung
  ['{tacrolimus} 3 mg qAM and 2 mg qPM', { ...mg('3'), frequency: 'qAM', timesPerDay: 1, when: ['morning'], splitDoses: [{ dose: '3', unit: 'mg', frequency: 'qAM', timesPerDay: 1 }, { dose: '2', unit: 'mg', frequency: 'qPM', timesPerDay: 1 }] }],
  ['{Bactrim} SS 1 tab MWF', { ...tablets('1', 1), form: 'SS', frequency: 'MWF', timesPerWeek: 3, when: ['monday', 'wednesday', 'friday'] }],
  ['{daptomycin} 6 mg/kg IV q48h', { ...other('6', 'mg/kg'), ...IV, frequency: 'q48h', intervalHours: 48 }],
  ['{Bicillin} L-A 2.4 million units IM x1', { dose: '2.4', unit: 'million units', doseLow: 2.4, doseUcum: '10*6.[IU]', ...IM, frequency: 'x1' }],
  ['{isoniazid} 300 mg daily x 9 months', { ...mg('300'), ...DAILY, duration: 'x 9 months', durationIso: 'P9M' }],
  ['{Tamiflu} 75 mg BID x 5 days for influenza', { ...mg('75'), ...BID, duration: 'x 5 days', durationIso: 'P5D', indication: 'influenza' }],
  ['{Symbicort} 160/4.5 2 puffs BID', { strength: '160/4.5', dose: '2', unit: 'puffs', doseLow: 2, doseUcum: '{puff}', ...BID }],
  ['{DuoNeb} q4h while awake', hours('q4h', 4)],
  ['{Mucinex} 600 mg p.o. b.i.d. for cough and congestion', { ...mg('600'), ...by('p.o.', 'oral'), ...times('b.i.d.', 2), indication: 'cough and congestion' }],
  // Heart, kidney, hormones, gut
  ['{labetalol} 10 mg IV q2h PRN SBP > 160', { ...mg('10'), ...IV, ...hours('q2h PRN', 2), ...PRN, indication: 'SBP > 160' }],
  ['{Lasix} 40 mg IV BID, goal net negative 1-2 L', { ...mg('40'), ...IV, ...BID }],
  ['{Kayexalate} 30 g PO x 1', { ...grams('30'), ...PO, frequency: 'x 1' }],
  ['{calcitriol} 0.25 mcg three times weekly with dialysis', { ...mcg('0.25'), frequency: 'three times weekly with dialysis', timesPerWeek: 3, when: ['with dialysis'] }],
  ['{Venofer} 100 mg IV with each dialysis x 10 doses', { ...mg('100'), ...IV, frequency: 'with each dialysis x 10 doses', when: ['with dialysis'] }],
  ['{Lantus} 22U qHS', { ...units('22', 'U'), frequency: 'qHS', timesPerDay: 1, when: ['bedtime'] }],
  ['{metformin} 500 mg BID, titrate up to 1000 mg BID', { ...mg('500'), ...BID }],
  ['{Levothyroxine} 112 mcg daily, increased from 100 mcg', { ...mcg('112'), ...DAILY, status: 'increased', change: 'increased', previousDose: '100 mcg' }],
  ['{pantoprazole} 40 mg IV q12h', { ...mg('40'), ...IV, ...hours('q12h', 12) }],
  ['{GoLYTELY} 4 L PO', { ...other('4', 'L'), ...PO }],
  ['{Creon} 24,000 units 2 capsules with meals', { strength: '24,000 units', ...capsules('2', 2, 'capsules'), frequency: 'with meals', timesPerDay: 3, when: ['with meals'] }],
  ['{Humira} 80 mg SC week 0, then 40 mg SC every other week', { ...mg('80'), ...SC, steps: [{ dose: '80', unit: 'mg' }, { dose: '40', unit: 'mg', frequency: 'every other week', intervalHours: 336 }] }],
  ['{budesonide} 9 mg daily for 8 weeks then taper', { ...mg('9'), ...DAILY, duration: 'for 8 weeks', durationIso: 'P8W', change: 'tapered' }],
];

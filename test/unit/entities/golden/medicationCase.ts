import type { Attributes } from '../../../../src/entities/types.ts';

/** A text with braces around one drug's name, and every attribute that its mention must have: no more, no less. */
export type MedicationCase = readonly [marked: string, expected: Attributes];

/** An amount with one unit: number as written and as a number, unit as written and in UCUM. */
const amount = (dose: string, unit: string, ucum = unit): Attributes => ({ dose, unit, doseLow: Number(dose.replaceAll(',', '')), doseUcum: ucum });
export const mg = (dose: string): Attributes => amount(dose, 'mg');
export const mcg = (dose: string, unit = 'mcg'): Attributes => amount(dose, unit, 'ug');
export const grams = (dose: string): Attributes => amount(dose, 'g');
export const mL = (dose: string): Attributes => amount(dose, 'mL');
export const units = (dose: string, unit = 'units'): Attributes => amount(dose, unit, '[IU]');
export const mEq = (dose: string): Attributes => amount(dose, 'mEq', 'meq');
export const tablets = (dose: string, low: number, unit = 'tab', high?: number): Attributes => ({ dose, unit, doseLow: low, ...(high === undefined ? {} : { doseHigh: high }), doseUcum: '{tablet}' });
export const capsules = (dose: string, low: number, unit = 'capsule'): Attributes => ({ dose, unit, doseLow: low, doseUcum: '{capsule}' });
export const puffs = (dose: string, low = Number(dose), unit = 'puffs'): Attributes => ({ dose, unit, doseLow: low, doseUcum: '{puff}' });
export const drops = (dose: string, low = Number(dose), unit = 'drops'): Attributes => ({ dose, unit, doseLow: low, doseUcum: '[drp]' });
export const other = amount;
/** A dose that is a rate. */
export const rate = (dose: string, unit: string, ucum: string): Attributes => ({ dose, unit, doseLow: Number(dose.replaceAll(',', '')), doseUcum: ucum, rate: `${dose} ${unit}` });

export const PO: Attributes = { route: 'PO', routeName: 'oral' };
export const IV: Attributes = { route: 'IV', routeName: 'intravenous' };
export const IM: Attributes = { route: 'IM', routeName: 'intramuscular' };
export const SC: Attributes = { route: 'SC', routeName: 'subcutaneous' };
export const by = (route: string, routeName: string): Attributes => ({ route, routeName });

/** A frequency with its times a day. */
export const times = (frequency: string, timesPerDay: number): Attributes => ({ frequency, timesPerDay });
/** A frequency with its interval, and times a day where they come out even. */
export const hours = (frequency: string, intervalHours: number): Attributes => ({
  frequency,
  intervalHours,
  ...(intervalHours <= 24 && Number.isInteger(24 / intervalHours) ? { timesPerDay: 24 / intervalHours } : {}),
});
export const DAILY = times('daily', 1);
export const BID = times('BID', 2);
export const TID = times('TID', 3);
export const BEDTIME: Attributes = { frequency: 'at bedtime', timesPerDay: 1, when: ['bedtime'] };
export const PRN = { asNeeded: true } as const;

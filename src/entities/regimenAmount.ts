import type { Attributes } from './types.ts';

export const NUMBER_VALUES: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fourteen: 14, fifteen: 15, twenty: 20, thirty: 30, half: 0.5, quarter: 0.25,
};

export interface Amount {
  readonly low: number;
  readonly high?: number;
}

const SIMPLE = String.raw`(\d[\d,]*(?:\.\d+)?|\.\d+|[a-z]+|[½¼¾])`;
const RANGE = new RegExp(String.raw`^${SIMPLE}(?:\s*\(\d+\))?(?:\s*(?:-|–|to|or)\s*${SIMPLE}(?:\s*\(\d+\))?)?$`, 'i');
const MIXED = /^(?:(\d+|[a-z]+)?[\s-]*(?:and\s+)?(?:a\s+|one\s+)?)?(half|quarter|½|¼|¾|[13]\/[234])(?:\s+an?)?$/i;
const FRACTIONS: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25, '½': 0.5, '¼': 0.25, '¾': 0.75, '1/2': 0.5, '1/3': 0.3333, '1/4': 0.25, '3/4': 0.75, '2/3': 0.6667 };
/** The second number of "5-325" is another ingredient, not the end of a range: no one doses so widely. */
const WIDEST_RANGE = 20;

/**
 * The number of a dose: "1-2" and "one to two" are ranges, "1 1/2", "one-half" and "One (1)" numbers. Undefined for a
 * combination ("875/125", "5-325") and for a blank ("___").
 */
export function readAmount(written: string): Amount | undefined {
  // "5 mg-10": the unit stands on both sides.
  const text = written.trim().replace(/^([\d.,]+)\s?(?:mg|mcg|g|units?|ml|meq)\s?(?=-)/i, '$1');
  const mixed = MIXED.exec(text);
  if (mixed !== null) {
    const fraction = FRACTIONS[mixed[2]!.toLowerCase()];
    const whole = mixed[1] === undefined ? 0 : valueOf(mixed[1]);
    // "one half" is a half, "one and a half" is not.
    const times = mixed[1] !== undefined && !/^\d/.test(mixed[1]) && !/\band\b/i.test(text) ? 0 : whole;
    return fraction === undefined || times === undefined ? undefined : { low: times + fraction };
  }
  const range = RANGE.exec(text);
  if (range === null) return undefined;
  const low = valueOf(range[1]!);
  if (low === undefined) return undefined;
  if (range[2] === undefined) return { low };
  const high = valueOf(range[2]);
  if (high === undefined || high <= low || high > low * WIDEST_RANGE) return undefined;
  return { low, high };
}

function valueOf(word: string): number | undefined {
  const known = NUMBER_VALUES[word.toLowerCase()] ?? FRACTIONS[word];
  if (known !== undefined) return known;
  const number = Number(word.replaceAll(',', ''));
  return Number.isFinite(number) ? number : undefined;
}

const named = (unit: string, ...names: readonly string[]): [string, string][] => names.map((name) => [name, unit]);
const counted = (unit: string, ...names: readonly string[]): [string, string][] => named(`{${unit}}`, unit, `${unit}s`, ...names);

/** Units of doses by their UCUM codes (unitsofmeasure.org); what is counted is an annotation in braces, as UCUM wants it. */
const UCUM: ReadonlyMap<string, string> = new Map([
  ...named('mg', 'mg', 'mgs', 'mgm', 'milligram', 'milligrams'),
  ...named('ug', 'mcg', 'mcgs', 'mcq', 'microgram', 'micrograms', 'ug', 'µg', 'μg'),
  ...named('ng', 'ng'),
  ...named('g', 'g', 'gm', 'gms', 'gram', 'grams'),
  ...named('kg', 'kg'),
  ...named('mL', 'ml', 'mls', 'cc', 'ccs', 'milliliter', 'milliliters'),
  ...named('L', 'l', 'liter', 'liters', 'litre', 'litres'),
  ...named('[gr]', 'grain', 'grains'),
  ...named('[oz_av]', 'oz', 'ounce', 'ounces'),
  ...named('[IU]', 'unit', 'units', 'u', 'iu', 'ius'),
  ...named('m[IU]', 'milliunit', 'milliunits'),
  ...named('10*6.[IU]', 'million units', 'million unit', 'million iu'),
  ...named('meq', 'meq', 'meqs', 'milliequivalent', 'milliequivalents'),
  ...named('mmol', 'mmol', 'mmols'),
  ...named('mCi', 'mci'),
  ...named('[ppm]', 'ppm'),
  ...named('L/min', 'lpm'),
  ...named('[tsp_us]', 'teaspoon', 'teaspoons', 'teaspoonful', 'teaspoonfuls', 'tsp'),
  ...named('[tbs_us]', 'tablespoon', 'tablespoons', 'tablespoonful', 'tbsp'),
  ...named('[drp]', 'drop', 'drops', 'gtt', 'gtts'),
  ...named('m2', 'm2', 'm²'),
  ...named('s', 'sec', 'second', 'seconds'),
  ...named('min', 'min', 'mins', 'minute', 'minutes'),
  ...named('h', 'h', 'hr', 'hrs', 'hour', 'hours'),
  ...named('d', 'd', 'day'),
  ...named('wk', 'wk', 'week'),
  ...named('%', '%', 'percent'),
  ...counted('tablet', 'tab', 'tabs', 'caplet', 'caplets'),
  ...counted('capsule', 'cap', 'caps', 'gelcap', 'gelcaps', 'softgel', 'softgels'),
  ...counted('pill'),
  ...counted('puff', 'actuation', 'act'),
  ...counted('inhalation', 'inh'),
  ...counted('spray', 'squirt', 'squirts'),
  ...counted('patch', 'patches', 'ptch'),
  ...counted('suppository', 'suppositories', 'supp'),
  ...counted('nebule', 'neb', 'nebs'),
  ...counted('vial'),
  ...counted('ampule', 'amp', 'amps'),
  ...counted('packet', 'pkt', 'sachet'),
  ...counted('application', 'appl'),
  ...counted('applicator', 'applicatorful'),
  ...counted('lozenge', 'troche', 'troches'),
  ...counted('scoop'),
  ...counted('capful'),
  ...counted('syringe'),
  ...counted('dose'),
  ...counted('enema'),
  ...counted('film'),
  ...counted('wafer'),
  ...named('[in_i]', 'inch', 'inches'),
  ...counted('bag'),
  ...counted('bolus', 'boluses'),
]);

/** A unit of a dose in UCUM: "mcg/kg/min" is "ug/kg/min", "units per hour" "[IU]/h"; undefined for a unit it does not know. */
export function toUcum(unit: string): string | undefined {
  const written = unit.toLowerCase().replace(/\(s\)$/, '').replace(/\s+/g, ' ').trim();
  const direct = UCUM.get(written);
  if (direct !== undefined) return direct;
  const parts = written.split(/\s*\/\s*|\s+per\s+/);
  if (parts.length === 1) return undefined;
  const codes: string[] = [];
  for (const part of parts) {
    const counted = /^(\d+) ?([a-zµμ]+)$/.exec(part);
    const code = UCUM.get(part) ?? (counted === null ? undefined : UCUM.get(counted[2]!));
    if (code === undefined) return undefined;
    codes.push(counted === null || UCUM.has(part) ? code : `(${counted[1]!}.${code})`);
  }
  return codes.join('/');
}

const A_TIME = /(?:\/|\bper)\s*(?:24\s*)?(?:min|minute|hr|hour|h|sec|second)s?$|^lpm$/i;

/** Whether a unit says how much flows in a time. */
export function isRate(unit: string): boolean {
  return A_TIME.test(unit);
}

/** What is given by the bag: a "unit" of it is no international unit. */
const BLOOD = /\b(?:cells?|blood|plasma|platelets?|cryoprecipitate)\b/;

/** What a dose of a drug and its unit say in numbers. */
export function readDose(dose: string | undefined, unit: string | undefined, concept: string): Pick<Attributes, 'doseLow' | 'doseHigh' | 'doseUcum' | 'rate'> {
  const amount = dose === undefined ? undefined : readAmount(dose);
  const code = unit === undefined ? undefined : toUcum(unit);
  const ucum = code === '[IU]' && BLOOD.test(concept) ? '{unit}' : code;
  return {
    ...(amount === undefined ? {} : { doseLow: amount.low, ...(amount.high === undefined ? {} : { doseHigh: amount.high }) }),
    ...(ucum === undefined ? {} : { doseUcum: ucum }),
    ...(dose !== undefined && unit !== undefined && isRate(unit) ? { rate: `${dose} ${unit}` } : {}),
  };
}

import { normaliseSurface } from '../entities/key.ts';
import type { Attributes, Entity, Quantity } from '../entities/types.ts';
import { numbersIn } from './readText.ts';

/**
 * Whether every value that `part` states is `whole`'s: dose, frequency and route of a drug, numbers of a measurement in its
 * canonical unit, side, severity and number of a problem, day of a date. Entities must carry details (entities/details.ts). A
 * route that `whole` does not name is no contradiction; any other value that it does not have is.
 */
export function valuesAgree(part: Entity, whole: Entity): boolean {
  return disagreements(part, whole).length === 0;
}

export type ValueName = 'dose' | 'frequency' | 'route' | 'quantity' | 'finding' | 'side' | 'severity' | 'number' | 'date';

/** The values of `part` that are not `whole`'s. */
export function disagreements(part: Entity, whole: Entity): ValueName[] {
  switch (part.type) {
    case 'medication':
      return medicationDisagreements(part, whole);
    case 'lab':
    case 'vital':
      return measurementDisagreements(part, whole);
    case 'date':
      return sameDate(part, whole) ? [] : ['date'];
    default:
      return problemDisagreements(part, whole);
  }
}

const MILLIGRAMS: Readonly<Record<string, number>> = { kg: 1e6, g: 1e3, mg: 1, ug: 1e-3, ng: 1e-6 };

interface Amount {
  readonly value: number;
  readonly unit: string | undefined;
}

/** In milligrams where it is a mass, so that "0.5 g" is "500 mg". */
function amount(value: number, ucum: string | undefined): Amount {
  const factor = ucum === undefined ? undefined : MILLIGRAMS[ucum];
  return factor === undefined ? { value, unit: ucum } : { value: value * factor, unit: 'mg' };
}

function sameAmount(a: Amount, b: Amount): boolean {
  return near(a.value, b.value) && (a.unit === undefined || b.unit === undefined || a.unit === b.unit || isCount(a.unit) || isCount(b.unit));
}

/** "{tablet}": a number of things, which says nothing of their mass. */
function isCount(unit: string): boolean {
  return unit.startsWith('{');
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.002 * Math.max(Math.abs(a), Math.abs(b));
}

function medicationDisagreements(part: Entity, whole: Entity): ValueName[] {
  const [said, known] = [part.attributes ?? {}, whole.attributes ?? {}];
  const wrong: ValueName[] = [];
  if (said.doseLow !== undefined && !dosesOf(whole).some((dose) => sameAmount(amount(said.doseLow!, said.doseUcum), dose))) wrong.push('dose');
  else if (said.doseLow === undefined && said.strength !== undefined && !numbersWithin(said.strength, whole.text)) wrong.push('dose');
  if (!sameFrequency(said, known)) wrong.push('frequency');
  if (said.routeName !== undefined && known.routeName !== undefined && said.routeName !== known.routeName) wrong.push('route');
  return wrong;
}

/** Every dose that a mention names: its own, steps of a taper, the dose before a change, strengths. */
function dosesOf({ attributes, text, name, start }: Entity): Amount[] {
  const doses: Amount[] = [];
  if (attributes?.doseLow !== undefined) doses.push(amount(attributes.doseLow, attributes.doseUcum));
  if (attributes?.doseHigh !== undefined) doses.push(amount(attributes.doseHigh, attributes.doseUcum));
  // Texts as written: "previousDose", "steps" and the like keep their own units, which their numbers stand for here.
  const others = [attributes?.previousDose, attributes?.homeDose, attributes?.strength, attributes?.rate, ...[...(attributes?.steps ?? []), ...(attributes?.splitDoses ?? [])].map(({ dose }) => dose)];
  for (const other of others) for (const { value } of numbersIn(other ?? '')) doses.push({ value: Number(value), unit: undefined });
  if (doses.length === 0 && attributes?.dose === undefined) for (const { value } of numbersIn(text.slice(Math.max(0, name.end - start)))) doses.push({ value: Number(value), unit: undefined });
  return doses;
}

function sameFrequency(said: Attributes, known: Attributes): boolean {
  const mine = frequencyOf(said);
  if (said.frequency === undefined || mine === undefined) return true;
  const steps = [...(known.steps ?? []), ...(known.splitDoses ?? [])];
  const theirs = [frequencyOf(known), ...steps.map(frequencyOf)].filter((frequency) => frequency !== undefined);
  if (theirs.length > 0) return theirs.some((frequency) => near(frequency, mine));
  return known.frequency !== undefined && normaliseSurface(known.frequency) === normaliseSurface(said.frequency);
}

/** Times a day; undefined where the words give no number. */
function frequencyOf({ timesPerDay, intervalHours, timesPerWeek }: Pick<Attributes, 'timesPerDay' | 'intervalHours' | 'timesPerWeek'>): number | undefined {
  if (timesPerDay !== undefined) return timesPerDay;
  if (intervalHours !== undefined && intervalHours > 0) return 24 / intervalHours;
  return timesPerWeek === undefined ? undefined : timesPerWeek / 7;
}

function measurementDisagreements(part: Entity, whole: Entity): ValueName[] {
  const said = part.attributes ?? {};
  const known = whole.attributes ?? {};
  const wrong: ValueName[] = [];
  if (said.value !== undefined && normaliseSurface(said.value) === normaliseSurface(known.value ?? '')) return wrong;
  const quantities = said.quantities?.filter(({ earlier }) => earlier !== true) ?? [];
  if (quantities.length > 0) {
    if (!quantities.every((quantity) => hasQuantity(known.quantities ?? [], quantity)) && !numbersWithin(part.text, whole.text)) wrong.push('quantity');
  } else if (said.value !== undefined && /\d/.test(said.value) && !numbersWithin(said.value, whole.text)) wrong.push('quantity');
  if (quantities.length === 0 && said.finding !== undefined && known.finding !== said.finding) wrong.push('finding');
  return wrong;
}

function hasQuantity(known: readonly Quantity[], { value, high, ucum, part }: Quantity): boolean {
  return known.some((other) => (near(other.value, value) || (other.high !== undefined && near(other.high, value))) && (high === undefined || other.high === undefined || near(other.high, high)) && (ucum === undefined || other.ucum === undefined || other.ucum === ucum) && (part === undefined || other.part === undefined || other.part === part));
}

function numbersWithin(part: string, whole: string): boolean {
  const known = new Set(numbersIn(whole).map(({ value }) => value));
  return numbersIn(part).every(({ value }) => known.has(value));
}

const SIDES = /\b(left|right|bilateral|bilaterally|lt|rt)\b/gi;

function sidesOf({ text, attributes }: Entity): string[] {
  const named = `${text} ${attributes?.laterality ?? ''}`.toLowerCase().match(SIDES) ?? [];
  return [...new Set(named.map((side) => (side === 'lt' ? 'left' : side === 'rt' ? 'right' : side === 'bilaterally' ? 'bilateral' : side)))];
}

function problemDisagreements(part: Entity, whole: Entity): ValueName[] {
  const wrong: ValueName[] = [];
  const [sides, known] = [sidesOf(part), sidesOf(whole)];
  if (sides.length > 0 && known.length > 0 && !known.includes('bilateral') && sides.every((side) => !known.includes(side))) wrong.push('side');
  const severity = part.attributes?.severity?.toLowerCase();
  const knownSeverity = whole.attributes?.severity?.toLowerCase();
  if (severity !== undefined && knownSeverity !== undefined && severity !== knownSeverity) wrong.push('severity');
  if (/\d/.test(part.text) && /\d/.test(whole.text) && !numbersWithin(part.text, whole.text)) wrong.push('number');
  return wrong;
}

function sameDate(part: Entity, whole: Entity): boolean {
  if (normaliseSurface(part.text) === normaliseSurface(whole.text) || part.concept === whole.concept) return true;
  const [mine, theirs] = [dayOf(part), dayOf(whole)];
  // "March 2024" for "3/14/2024", and "3/14" for the same.
  return theirs.startsWith(mine) || mine.startsWith(theirs) || (/^\d{4}-\d\d-\d\d$/.test(mine) && /^\d{4}-\d\d-\d\d$/.test(theirs) && mine.slice(5) === theirs.slice(5) && (!namesYear(part) || !namesYear(whole)));
}

function dayOf({ attributes, concept }: Entity): string {
  return attributes?.iso ?? attributes?.time?.iso ?? concept;
}

function namesYear({ text }: Entity): boolean {
  return /\d{4}|\d[/-]\d{1,2}[/-]\d{2}/.test(text);
}

import type { Note } from '../note/types.ts';
import { analyteOf, isCustomary, isDimensionless, isSi, plausibleUnit, toCanonical, type Analyte, type UnitSystem } from './analytes.ts';
import { findingOf } from './measureFinding.ts';
import { conceptInFluid, type FluidIndex } from './measureFluid.ts';
import { judgeQuantity, referenceRow } from './measureJudgement.ts';
import { oxygenOf } from './measureOxygen.ts';
import { analyteConcept, partConcepts, pressureParts, vitalRowParts, type MeasuredPart } from './measureParts.ts';
import { readPrintedRange, type PrintedRange } from './measureReference.ts';
import type { Patient } from './patient.ts';
import { readNumerals } from './quantity.ts';
import type { Attributes, Entity, Quantity } from './types.ts';
import { ucumOf } from './writtenUnit.ts';

/** What a note tells as a whole and a measurement may need. */
export interface MeasureContext {
  readonly patient: Patient;
  readonly system: UnitSystem | undefined;
  readonly fluids: FluidIndex;
}

/** The attributes that a measurement gains for output. */
export type Measured = Pick<Attributes, 'quantities' | 'finding' | 'oxygen'>;

/** For what is built property by property: spreads cost more than all else in a note of results. */
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A numeral of a mention with what it measures. */
interface Part extends Omit<MeasuredPart, 'part'> {
  readonly part?: string;
}

const CHANGED = /\b(?:from|rose|rising|risen|fell|fallen|falling|dropped|dropping|decreased|increased|improved|trended|trending|went|worsened|peaked)\b/i;
/** Values that may be below zero: "Base XS--1", "T-score -2.5", "base deficit 4". */
const SIGNED = /^(?:base excess|bone mineral density)$/;
const SPREAD = /\b(?:rang\w+|between|anywhere|runs|running|vary|varies|varying|averag\w+)\b/i;
const LESS = /\b(?:less|fewer|lower) than[ \t]$/i;
const MORE = /\b(?:greater|more|higher) than[ \t]$/i;
const ABOUT = /\b(?:about|approximately|approx|around|roughly|nearly|almost)\b/i;
/** "goal INR 2-3", "hold for SBP <100": what should be, not what was measured. */
const WANTED = /\b(?:goals?|targets?|desired|hold (?:for|if)|held (?:for|if)|call (?:\w+ )?(?:for|if)|notify (?:\w+ )?(?:for|if)|keep(?:ing)?|maintain(?:ing)?|titrated? (?:to|for)|if)(?: of| an?| the| his| her|:)?[ \t]$/i;
const NO_SCALE = /^(?:°|º|˚|degrees?|deg\.?)$/i;
const PLUSES = /^(?:[1-4]\s?\+(?!\s?\d)|\+{1,4}$)/;
const TITER = /^1\s?:\s?(\d{1,6})/;

/**
 * The numbers of a laboratory result or vital sign in the canonical units of their analytes, each with where it stands
 * in its reference range; results in words normalised; how oxygen was given. Undefined where there is nothing to say.
 */
export function measurementOf(note: Note, entity: Entity, context: MeasureContext): Measured | undefined {
  const { attributes } = entity;
  if (attributes === undefined) return undefined;
  const oxygen = attributes.route === undefined || entity.type !== 'vital' ? {} : { oxygen: oxygenOf(attributes.route) };
  const value = attributes.value ?? '';
  const parts = PLUSES.test(value) ? [] : partsOf(note, entity, value);
  const quantities = parts.length === 0 ? [] : toQuantities(note, entity, parts, context);
  const finding = parts.length === 0 || TITER.test(value) ? findingIn(note, entity) : undefined;
  if (quantities.length === 0 && finding === undefined && oxygen.oxygen === undefined) return undefined;
  const measured: Writable<Measured> = {};
  if (quantities.length > 0) measured.quantities = quantities;
  if (finding !== undefined) measured.finding = finding;
  if (oxygen.oxygen !== undefined) measured.oxygen = oxygen.oxygen;
  return measured;
}

/** The finding of a value, or of a word that stands before a titre: "reactive at 1:8". */
function findingIn(note: Note, { attributes, concept, name, end }: Entity): string | undefined {
  if (attributes?.value === undefined) return undefined;
  if (concept.endsWith('receptor') && /^[+-]/.test(attributes.value)) return attributes.value.startsWith('+') ? 'positive' : 'negative';
  if (!TITER.test(attributes.value)) return findingOf(attributes);
  const word = /\b(?:non-?reactive|reactive|positive|negative)\b/i.exec(note.text.slice(name.end, end))?.[0];
  return word === undefined ? undefined : findingOf({ value: word });
}

function partsOf(note: Note, entity: Entity, value: string): readonly Part[] {
  const { concept, name, end, attributes } = entity;
  if (concept === 'blood pressure' || concept === 'orthostatic vital signs') {
    const pressures = pressureParts(value, changes(note.text.slice(name.end, end)));
    const unit = attributes?.unit;
    if (pressures.length > 0) return unit === undefined ? pressures : pressures.map((part) => ({ ...part, unit }));
  }
  if (concept === 'vital signs') return vitalRowParts(value);
  if (concept === 'height') {
    const inches = feetAndInches(value);
    if (inches !== undefined) return [{ value: inches, unit: 'in' }];
  }
  const titer = TITER.exec(value);
  if (titer !== null) return [{ value: Number(titer[1]), unit: 'titer' }];
  if (concept === 'visual acuity') return [];
  const grades = concept === 'gleason score' ? /^(\d)\s?\+\s?(\d)/.exec(value) : null;
  if (grades !== null) return [{ value: Number(grades[1]) + Number(grades[2]) }];
  const fraction = /^(\d{1,3})[- ](\d)\/(\d)$/.exec(value);
  if (fraction !== null) return [{ value: Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3]), ...(attributes?.unit === undefined ? {} : { unit: attributes.unit }) }];
  const between = note.text.slice(name.end, end);
  const numerals = readNumerals(value, changes(between));
  const lead = between.slice(0, Math.max(0, between.search(/\d/)));
  const leading = LESS.test(lead) ? '<' : MORE.test(lead) ? '>' : ABOUT.test(lead) ? '~' : undefined;
  const negative = SIGNED.test(concept) && (/(?:--|[ \t:=][-−])$/.test(lead) || /deficit/i.test(note.text.slice(name.start, name.end)));
  const lastTrend = numerals.reduce((last, { joint }, i) => (joint === 'trend' ? i : last), -1);
  const concepts = numerals.some(({ joint }) => joint === 'slash' || joint === 'list') ? partConcepts(entity, numerals.length) : undefined;
  const scored = concepts === undefined && numerals.length > 1 && numerals[1]!.joint === 'slash' && analyteOf(concept)?.ucum === '{score}';
  return (scored ? numerals.slice(0, 1) : numerals).map(({ value: number, high, comparator, unit, joint }, i): Part => {
    const written = unit ?? attributes?.unit;
    const sign = comparator ?? leading;
    const part = concepts?.[i] ?? (concept === 'blood pressure' ? 'systolic blood pressure' : undefined);
    const read: Writable<Part> = { value: negative ? -number : number };
    if (high !== undefined) read.high = high;
    if (sign !== undefined) read.comparator = sign;
    if (i < lastTrend || joint === 'from') read.earlier = true;
    if (written !== undefined) read.unit = written;
    if (part !== undefined) read.part = part;
    return read;
  });
}

/** "rose from 1.2 to 2.4" changes, "ranges from 120 to 180" does not. */
function changes(between: string): boolean {
  return CHANGED.test(between) && !SPREAD.test(between);
}

const FEET = /^(\d)[ \t-]?(?:['’′]|feet|foot|ft\.?)[ \t,-]{0,2}(?:(\d{1,2}(?:\.\d{1,2})?)([ \t-]?1\/2)?)?/i;

function feetAndInches(value: string): number | undefined {
  const match = FEET.exec(value);
  if (match === null) return undefined;
  return Number(match[1]) * 12 + Number(match[2] ?? 0) + (match[3] === undefined ? 0 : 0.5);
}

function toQuantities(note: Note, entity: Entity, parts: readonly Part[], context: MeasureContext): Quantity[] {
  const { text } = note;
  const { start, end, name, concept, assertion, type } = entity;
  const written = text.slice(name.start, name.end);
  const printed = type === 'lab' ? printedRangeAt(text, end) : undefined;
  const placed = type === 'lab' ? conceptInFluid(concept, written, context.fluids.before(start)) : concept;
  const otherFluid = placed === 'unknown';
  const mayJudge =
    context.patient.adult !== false &&
    assertion.subject === 'patient' &&
    !assertion.hypothetical &&
    !WANTED.test(text.slice(Math.max(0, start - 28), start)) &&
    !otherFluid;
  const current = parts.findLastIndex(({ earlier }) => earlier !== true);
  return parts.map((part, i) => {
    const measured = placed === concept || otherFluid ? analyteConcept(part.part ?? concept) : placed;
    const analyte = analyteOf(measured === 'blood urea nitrogen' && /^(?:serum |blood )?urea$/i.test(written) ? 'urea' : measured);
    const { quantity, scale } = inCanonicalUnit(part, analyte, otherFluid ? [] : parts, context.system);
    const range = i === current && part.part === undefined ? scaledRange(printed, scale) : undefined;
    const judged = quantity.ucum !== undefined && quantity.ucum === analyte?.ucum && mayJudge && !isImplausible(measured, quantity);
    const reference = judgeQuantity(quantity, {
      mark: i === current && part.part === undefined ? entity.attributes?.flag : undefined,
      printed: range,
      row: judged ? referenceRow(measured, written) : undefined,
      patient: context.patient,
    });
    if (reference !== undefined) quantity.reference = reference;
    return quantity;
  });
}

/** The printed range behind a mention; the mark "(H)" or "*" that the grammar took into the mention may stand before it. */
function printedRangeAt(text: string, end: number): PrintedRange | undefined {
  const behind = readPrintedRange(text, end);
  if (behind !== undefined) return behind;
  const mark = trailingMark(text, end);
  return mark === 0 ? undefined : readPrintedRange(text, end - mark);
}

function trailingMark(text: string, end: number): number {
  return /[ \t]{0,2}(?:\*{1,3}|\((?:HH|LL|H|L|A|C)\)|\b(?:HH|LL|H|L))$/.exec(text.slice(Math.max(0, end - 8), end))?.[0].length ?? 0;
}

/** A pH of 5.5 is urine's. */
function isImplausible(concept: string, { value }: Quantity): boolean {
  return concept === 'ph' && (value < 6.7 || value > 7.9);
}

function inCanonicalUnit(part: Part, analyte: Analyte | undefined, parts: readonly Part[], system: UnitSystem | undefined): { quantity: Writable<Quantity>; scale: (value: number) => number } {
  const { value, high, comparator, earlier, unit } = part;
  const build = (scale: (value: number) => number, ucum: string | undefined, assumed: boolean): { quantity: Writable<Quantity>; scale: (value: number) => number } => {
    const quantity: Writable<Quantity> = { value: scale(value) };
    if (high !== undefined) quantity.high = scale(high);
    if (comparator !== undefined) quantity.comparator = comparator;
    if (ucum !== undefined) quantity.ucum = ucum;
    if (assumed && ucum !== undefined && !isDimensionless(ucum)) quantity.assumed = true;
    if (part.part !== undefined) quantity.part = part.part;
    if (earlier !== undefined) quantity.earlier = earlier;
    return { quantity, scale };
  };
  const same = (number: number): number => number;
  if (unit === 'titer') return build(same, '{titer}', false);
  const pounds = unit === undefined ? undefined : poundsAndOunces(unit);
  if (pounds !== undefined) return build((number) => rounded((number + pounds / 16) * 0.453_592_37), 'kg', false);
  // "viral load 341K": a K that is only a thousand.
  if (unit !== undefined && /^(?:k|thousand|thou)$/i.test(unit) && analyte !== undefined && !analyte.ucum.endsWith('/uL')) return build((number) => number * 1000, analyte.ucum, true);
  if (unit !== undefined && !NO_SCALE.test(unit)) {
    const ucum = ucumOf(unit);
    if (ucum === undefined || analyte === undefined) return build(same, ucum, false);
    if (analyte.ucum.startsWith(`${ucum}/{`)) return build(same, analyte.ucum, false);
    if (toCanonical(analyte, value, ucum) === undefined) return build(same, ucum, false);
    return build(ucum === analyte.ucum ? same : (number) => rounded(toCanonical(analyte, number, ucum)!), analyte.ucum, false);
  }
  if (analyte === undefined) return build(same, undefined, false);
  const alone = [value, high ?? value];
  const together = parts.length === 1 ? alone : parts.filter((other) => other.part === part.part && (other.unit === undefined || NO_SCALE.test(other.unit))).flatMap((other) => [other.value, other.high ?? other.value]);
  // "from 20,000 to 12.5": each in a unit of its own. Without parts the fluid is another one and nothing is customary.
  const usual = parts.length === 0 && !isDimensionless(analyte.ucum) ? undefined : plausibleUnit(analyte, together, system) ?? plausibleUnit(analyte, alone, undefined);
  if (usual === undefined) return build(same, undefined, false);
  return build(usual.ucum === analyte.ucum ? same : (number) => rounded(toCanonical(analyte, number, usual.ucum)!), analyte.ucum, true);
}

function scaledRange(printed: PrintedRange | undefined, scale: (value: number) => number): { low: number; high: number } | undefined {
  if (printed === undefined) return undefined;
  return { low: Number.isFinite(printed.low) ? scale(printed.low) : printed.low, high: Number.isFinite(printed.high) ? scale(printed.high) : printed.high };
}

/** Ounces behind the pounds: "pounds 4 ounces". */
function poundsAndOunces(unit: string): number | undefined {
  const match = /^(?:lbs?\.?|pounds?|#)[ \t,]{0,3}(?:and[ \t])?(\d{1,2}(?:\.\d)?)[ \t]?(?:oz|ounces?)$/i.exec(unit);
  return match === null ? undefined : Number(match[1]);
}

/** Four significant digits: what a conversion can say of a value that was written with three or four. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

/** The system of units that a note's own unambiguous results tell; undefined where there are none, or both. */
export function unitSystemOf(entities: readonly Entity[]): UnitSystem | undefined {
  let customary = false;
  let si = false;
  for (const { type, concept, attributes } of entities) {
    if (type !== 'lab' || attributes?.value === undefined || !/\d/.test(attributes.value)) continue;
    const analyte = analyteOf(concept);
    if (analyte === undefined || analyte.usual.length < 2) continue;
    const [first, second] = analyte.usual;
    const values = readNumerals(attributes.value).map(({ value }) => value);
    const ucum = attributes.unit === undefined ? plausibleUnit(analyte, values, undefined)?.ucum : ucumOf(attributes.unit);
    if (ucum === undefined) continue;
    // Only units that one system alone uses tell it: "10,000" white cells are no SI.
    if (ucum === first?.ucum && isCustomary(ucum)) customary = true;
    else if (ucum === second?.ucum && isSi(ucum)) si = true;
  }
  if (customary === si) return undefined;
  return customary ? 'customary' : 'si';
}

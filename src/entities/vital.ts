import type { Note, Span } from '../note/types.ts';
import type { Reading } from './lab.ts';
import { readConnector } from './measureConnector.ts';
import { OXYGEN_SUPPLY, VITAL_FORMS } from './vitalRanges.ts';
import type { VitalForm } from './vitalRanges.ts';
import type { Attributes } from './types.ts';

const PRESSURE_PAIR =
  /(\d{2,3})(?:'?s)?(?:-(\d{2,3})(?:'?s)?)?[ \t]?(?:\/|[ \t]over[ \t]|\bover[ \t])[ \t]?(?:(\d{2,3})(?:'?s)?(?:-(\d{2,3})(?:'?s)?)?|(palp(?:able|ation)?|doppler|p(?![a-z])|d(?![a-z])))/iy;
const PRESSURE_MORE = /(?:[ \t]?[-–>][ \t]?|[ \t]to[ \t]|[ \t]?-{1,2}>[ \t]?|[ \t]?→[ \t]?|[,;]?[ \t](?:and[ \t]|then[ \t]|later[ \t])?(?:(?:on[ \t])?(?:repeat(?:ed)?|recheck(?:ed)?|manual(?:ly)?|standing|sitting|supine|lying)(?:[ \t](?:was|is|at|of))?|by[ \t](?:me|nurse|nursing|machine|manual(?:[ \t]cuff)?)|in[ \t](?:the|his|her)[ \t](?:right|left)[ \t]arm)[ \t,:]{1,2})(\d{2,3})[ \t]?\/[ \t]?(\d{2,3})(?!\d)/iy;
const MM_HG = /[ \t]{0,2}(?:mm[ \t]?Hg|mm of mercury|millimeters of mercury)(?![A-Za-z])/iy;
const NUMBER = /[<>≤≥~]?[ \t]?(\d{1,4}(?:,\d{3})?(?:\.\d{1,2})?)('?s(?![A-Za-z]))?/y;
const JOINT = /[ \t]?[-–][ \t]?(?=\d)|[ \t](?:to|through|and)[ \t](?:the[ \t])?(?:(?:low|mid|high|upper)[ -]?)?(?=\d)|[ \t]?-{1,2}>[ \t]?(?=\d)|[ \t]?→[ \t]?(?=\d)/y;
const SLASH = /[ \t]?\/[ \t]?(?=\d)/y;
const NEVER_AFTER =
  /[\d.]*\d|[ \t]?\/[ \t]?\d|[ \t]?[-:]\d|(?:st|nd|rd|th)\b|[A-Za-z]{2}|[ \t]?(?:mg|mcg|ms|msec|years?|yo|y\/o|days?|weeks?|months?|hours?|hrs?(?![ \t]?[:=]?[ \t]?\d)|mm(?![ \t]?Hg)|cm|ml|cc|meq|units?|tablets?|times|feet|ft|vertebra\w*|level|segment|tesla|joules)(?![A-Za-z/])/iy;
const PAIN_TREND = /[ \t]?(?:-{1,2}>|→|to|down to)[ \t]?\d{1,2}[ \t]?\/[ \t]?10(?!\d)/y;
const FEET = /(\d)[ \t-]?(?:'(?!')|’(?!’)|′|feet|foot|ft\.?)[ \t,-]{0,2}(?:(\d{1,2}(?:\.\d{1,2})?(?:[ \t-]?1\/2)?)[ \t-]?(?:"|''|”|″|’’|inches|inch|in\.?(?![a-z])|(?![\dA-Za-z])))?(?:[ \t]?tall(?![a-z]))?/iy;
const METRES = /(\d{1,3}(?:\.\d{1,2}|[- ]\d\/\d)?)[ \t-]{0,2}(centimeters?|cms?|inches|inch|in\.?|meters?|m|"|”)(?![A-Za-z])/iy;
const QUALITY =
  /[ \t]{0,2}(?:[:=][ \t]{0,4}|(?:(?:today|now|currently|again|also|initially)[ \t])?(?:is|was|are|were|remained|remains|remain|has been|have been|had been|have remained)[ \t](?:(?:still|again|also|now|initially|noted to be|found to be|slightly|mildly|moderately|markedly|significantly|quite|very|somewhat)[ \t]){0,2})?(stable|normal|within normal limits|wnl|regular(?: rate and rhythm)?|elevated|low|high|normotensive|well controlled|well-controlled|under good control|adequate|good|minimal|negligible|none|nil|brisk|less than|unlabored|nonlabored|non-labored|even and unlabored|positive|negative|even|controlled|uncontrolled|labile|afebrile)(?![A-Za-z-])/iy;
/** Concepts whose name with a plain word is a finding worth keeping ("BP stable", "EBL minimal", "orthostatics negative"). */
const TAKES_WORDS = new Set([
  'blood pressure', 'systolic blood pressure', 'diastolic blood pressure', 'heart rate', 'pulse', 'respiratory rate', 'oxygen saturation', 'temperature',
  'estimated blood loss', 'urine output', 'capillary refill', 'orthostatic vital signs', 'weight', 'intake and output', 'intracranial pressure',
]);
const PARENTHESISED_UNIT = /[ \t]{0,2}\((?:oral|orally|tympanic|rectal|rectally|axillary|temporal|PO|o|r|ax|F|C|mmHg|bpm|kg|lbs?|cm|in|%)\)/iy;

/** "50% FiO2", "100% oxygen saturations on room air". */
const PERCENT_BEFORE = /(?<![\d.])(\d{2,3})[ \t]?%[ \t]$/;

/**
 * Reads a vital sign around its name: pressures, ranges ("HR 104-110", "in the 140s"), units, how oxygen was given.
 * Implausible numbers do not count, so that "T12", "P2" or "R 5 mm" stay out. Undefined when `needsValue` is set
 * and there is no value, or when a short name has none.
 *
 * @param floor earliest offset the mention may take: the end of the mention before it
 */
export function readVital(note: Note, name: Span, concept: string, needsValue: boolean, floor = 0): Reading | undefined {
  const { text } = note;
  const short = name.end - name.start <= 2;
  const numeric = readNumbers(text, name, concept, short);
  if (numeric === undefined && (concept === 'oxygen saturation' || concept === 'fraction of inspired oxygen')) {
    const before = PERCENT_BEFORE.exec(text.slice(Math.max(floor, name.start - 8), name.start));
    if (before !== null && Number(before[1]) >= 20 && Number(before[1]) <= 100) {
      const end = concept === 'oxygen saturation' ? withOxygen(text, { end: name.end, attributes: {} }) : { end: name.end, attributes: {} };
      return { start: name.start - before[0].length, end: end.end, hasValue: true, attributes: { value: before[1]!, unit: '%', ...end.attributes } };
    }
  }
  if (numeric !== undefined) return { start: name.start, end: pastRange(text, numeric.end), hasValue: true, attributes: numeric.attributes };
  if (TAKES_WORDS.has(concept) && !(concept === 'pulse' && /s$/i.test(text.charAt(name.end - 1))) && (!needsValue || concept === 'pulse' || concept === 'weight' || concept === 'estimated blood loss') && !(short && needsValue)) {
    QUALITY.lastIndex = name.end;
    const match = QUALITY.exec(text);
    const isFluid = match === null || !/^(?:even|less than)$/i.test(match[1]!) || concept === 'intake and output' || concept === 'estimated blood loss';
    if (match !== null && isFluid && text.charCodeAt(name.end) <= 61) {
      return { start: name.start, end: QUALITY.lastIndex, hasValue: true, attributes: { value: match[1]! } };
    }
  }
  if (needsValue || (short && concept !== 'blood pressure' && concept !== 'heart rate')) return undefined;
  // "24 HR Data": hours.
  if (short && /\d ?$/.test(text.slice(Math.max(0, name.start - 2), name.start))) return undefined;
  return { start: name.start, end: name.end, hasValue: false, attributes: {} };
}

/** The span of the last day that monitors print behind a value: "HR: 72 (68-80)", "BP: 120/70(82)". */
const RANGE_BEHIND = /[ \t]?\((\d{2,3}(?:\.\d)?(?:[ \t]?[-–][ \t]?\d{2,3}(?:\.\d)?[ \t]?%?)?)\)/y;

function pastRange(text: string, at: number): number {
  RANGE_BEHIND.lastIndex = at;
  return RANGE_BEHIND.test(text) ? RANGE_BEHIND.lastIndex : at;
}

function readNumbers(text: string, name: Span, concept: string, short: boolean): { end: number; attributes: Attributes } | undefined {
  let from = name.end;
  PARENTHESISED_UNIT.lastIndex = from;
  if (PARENTHESISED_UNIT.test(text)) from = PARENTHESISED_UNIT.lastIndex;
  const connector = readConnector(text, from);
  const at = connector.end;
  if (concept.endsWith('weight') || concept === 'height') {
    if (/\b(?:down|up|from|decreased|increased|over|dropped|fell|rose)\b/i.test(text.slice(from, at))) return undefined;
  }
  if (concept === 'height') return readHeight(text, at);
  if (concept === 'blood pressure') {
    return readPressure(text, at) ?? readPlain(text, at, name, { lowest: 60, highest: 280, unit: MM_HG }, connector.joined, short);
  }
  const form = VITAL_FORMS.get(concept);
  if (form === undefined) return undefined;
  if (concept === 'intake and output' || concept === 'pain score') return readPair(text, at, form);
  const plain = readPlain(text, at, name, form, connector.joined, short);
  if (plain === undefined || concept !== 'oxygen saturation') return plain;
  return withOxygen(text, plain);
}

/** "168/94", "120-130/70-80 mmHg", "90/palp", "120 over 80", "110/60 to 130/70". Undefined where implausible. */
export function readPressure(text: string, at: number): { end: number; attributes: Attributes } | undefined {
  PRESSURE_PAIR.lastIndex = at;
  const match = PRESSURE_PAIR.exec(text);
  if (match === null) return undefined;
  const systolic = Number(match[1]);
  const diastolic = match[3] === undefined ? undefined : Number(match[3]);
  if (systolic < 40 || systolic > 300 || (diastolic !== undefined && (diastolic < 10 || diastolic > 200 || diastolic > systolic))) return undefined;
  let end = PRESSURE_PAIR.lastIndex;
  if (/[\d/]/.test(text.charAt(end)) || (text.charAt(end) === '.' && /\d/.test(text.charAt(end + 1)))) return undefined;
  for (let more = 0; more < 3; more += 1) {
    PRESSURE_MORE.lastIndex = end;
    if (!PRESSURE_MORE.test(text)) break;
    end = PRESSURE_MORE.lastIndex;
  }
  const value = text.slice(at, end);
  MM_HG.lastIndex = end;
  if (!MM_HG.test(text)) return { end, attributes: { value } };
  const unit = text.slice(end, MM_HG.lastIndex).trim();
  return { end: MM_HG.lastIndex, attributes: { value, unit } };
}

function readPlain(text: string, at: number, name: Span, form: VitalForm, joined: boolean, short: boolean): { end: number; attributes: Attributes } | undefined {
  NUMBER.lastIndex = at;
  const head = NUMBER.exec(text);
  if (head === null) return undefined;
  const lowest = short ? (form.shortLowest ?? form.lowest) : form.lowest;
  const number = Number(head[1]!.replace(',', ''));
  if (number < lowest || number > form.highest) return undefined;
  let end = NUMBER.lastIndex;
  let unit = takeUnit(text, end, form);
  if (unit !== undefined) end = unit.end;
  let valueEnd = NUMBER.lastIndex;
  for (let parts = 0; parts < 4; parts += 1) {
    JOINT.lastIndex = end;
    if (!JOINT.test(text)) break;
    NUMBER.lastIndex = JOINT.lastIndex;
    const next = NUMBER.exec(text);
    if (next === null) break;
    const other = Number(next[1]!.replace(',', ''));
    const nextEnd = NUMBER.lastIndex;
    if (other < form.lowest || other > form.highest) break;
    // "pulse 80 and 120/80": the second number belongs to a pressure.
    SLASH.lastIndex = nextEnd;
    if (SLASH.test(text)) break;
    const nextUnit = takeUnit(text, nextEnd, form);
    if (nextUnit === undefined && refused(text, nextEnd)) break;
    // "and" joins two values of one sign only when the second has its unit or a plural ("80s and 90s").
    if (/and/.test(text.slice(end, JOINT.lastIndex)) && nextUnit === undefined && next[2] === undefined) break;
    valueEnd = nextEnd;
    end = nextUnit?.end ?? nextEnd;
    unit = nextUnit ?? unit;
  }
  if (unit === undefined) {
    if (refused(text, end)) return undefined;
    SLASH.lastIndex = end;
    if (SLASH.test(text)) return undefined;
    if (form.unitRequired === true && !isListedWeight(text, name, end, number) && !(joined && (number >= 20 || !Number.isInteger(number)) && /[:=]|\b(?:is|was|of)\b/.test(text.slice(name.end, at)))) return undefined;
  }
  return { end, attributes: { value: text.slice(at, valueEnd), ...(unit === undefined ? {} : { unit: unit.unit }) } };
}

/** "Weight 240, blood pressure …": in a list of vital signs the unit often stays away. */
function isListedWeight(text: string, name: Span, end: number, number: number): boolean {
  return number >= 60 && number <= 600 && /^[,;\n]/.test(text.slice(end, end + 1)) && /^Weight$|^WT$|^Wt$/i.test(text.slice(name.start, name.end));
}

function refused(text: string, at: number): boolean {
  NEVER_AFTER.lastIndex = at;
  return NEVER_AFTER.test(text);
}

function takeUnit(text: string, at: number, form: VitalForm): { end: number; unit: string } | undefined {
  if (form.unit === undefined) return undefined;
  form.unit.lastIndex = at;
  if (!form.unit.test(text)) return undefined;
  const written = text.slice(at, form.unit.lastIndex).trimEnd();
  return { end: at + written.length, unit: written.trimStart() };
}

/** "1200/800", "in 2 L out 1.5 L"; for pain "7/10", "6 out of 10". */
function readPair(text: string, at: number, form: VitalForm): { end: number; attributes: Attributes } | undefined {
  NUMBER.lastIndex = at;
  const head = NUMBER.exec(text);
  if (head === null) return undefined;
  const number = Number(head[1]!.replace(',', ''));
  if (number < form.lowest || number > form.highest) return undefined;
  let end = NUMBER.lastIndex;
  if (form.highest === 10) {
    JOINT.lastIndex = end;
    if (JOINT.test(text)) {
      NUMBER.lastIndex = JOINT.lastIndex;
      const next = NUMBER.exec(text);
      if (next !== null && Number(next[1]) <= 10) end = NUMBER.lastIndex;
    }
    const unit = takeUnit(text, end, form);
    if (unit === undefined) return undefined;
    PAIN_TREND.lastIndex = unit.end;
    if (PAIN_TREND.test(text)) return { end: PAIN_TREND.lastIndex, attributes: { value: text.slice(at, PAIN_TREND.lastIndex) } };
    return { end: unit.end, attributes: { value: text.slice(at, end), unit: unit.unit } };
  }
  SLASH.lastIndex = end;
  if (SLASH.test(text)) {
    NUMBER.lastIndex = SLASH.lastIndex;
    if (NUMBER.test(text)) end = NUMBER.lastIndex;
    // "I/O 03/14/2024": a date.
    SLASH.lastIndex = end;
    if (SLASH.test(text)) return undefined;
  }
  const unit = takeUnit(text, end, form);
  return { end: unit?.end ?? end, attributes: { value: text.slice(at, end), ...(unit === undefined ? {} : { unit: unit.unit }) } };
}

function readHeight(text: string, at: number): { end: number; attributes: Attributes } | undefined {
  FEET.lastIndex = at;
  const feet = FEET.exec(text);
  if (feet !== null && Number(feet[1]) <= 8 && Number(feet[1]) >= 1) return { end: at + feet[0].trimEnd().replace(/[-,]$/, '').length, attributes: { value: feet[0].trimEnd() } };
  METRES.lastIndex = at;
  const metres = METRES.exec(text);
  if (metres === null) return undefined;
  return { end: METRES.lastIndex, attributes: { value: metres[1]!, unit: metres[2]! } };
}

/** Adds how oxygen was given to a saturation; goes to the attribute `route`. */
export function withOxygen(text: string, reading: { end: number; attributes: Attributes }): { end: number; attributes: Attributes } {
  OXYGEN_SUPPLY.lastIndex = reading.end;
  const match = OXYGEN_SUPPLY.exec(text);
  if (match === null) return reading;
  let end = OXYGEN_SUPPLY.lastIndex;
  let route = match[0].trim().replace(/^[(,\s]+|\)$/g, '').replace(/^(?:on|at|with|in|while on|breathing|using|via|by|to)\s+(?:a\s)?/, '');
  // A closing bracket belongs to the mention only with its opening one.
  if (match[0].endsWith(')') && !match[0].includes('(')) {
    end -= 1;
    route = route.replace(/\)$/, '');
  }
  return { end, attributes: { ...reading.attributes, route } };
}

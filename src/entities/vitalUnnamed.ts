import type { Note } from '../note/types.ts';
import { TokenKind } from '../note/types.ts';
import type { Attributes } from './types.ts';
import { readPressure, withOxygen } from './vital.ts';

/** A vital sign that no name introduces, only its form: "98.6 °F", "96% on room air", "98.2 130/62 75 18 96%RA". */
export interface UnnamedVital {
  readonly start: number;
  readonly end: number;
  readonly concept: string;
  readonly attributes: Attributes;
}

/** Temperature, pressure, pulse, respirations, saturation in the order that nurses' notes give them; the pressure is the anchor. */
const ROW =
  /(?:(?:9[4-9]|10[0-8])(?:\.\d)?[ \t]?F?|3[4-9]|4[01])(?:\.\d)?(?:[,;/ \t]{1,3}(?:(?:9[4-9]|10[0-8])(?:\.\d)?|3[4-9]\.\d)(?![\d/]))?[,; \t]{1,3}(?:(?:\d{2,3}(?:-\d{2,3})?)[,; \t]{1,3})?\d{2,3}(?:-\d{2,3})?\/\d{2,3}(?:-\d{2,3})?(?:[,; \t]{1,3}\d{2,3}(?:-\d{2,3})?(?![\d/.]))?(?:[,; \t]{1,3}\d{1,2}(?:-\d{2})?(?![\d/.%]))?(?:[,; \t]{1,3}\d{2,3}(?:-\d{2,3})?[ \t]?%)?/y;
const DEGREES = /[ \t]?(?:(?:°|º|˚|degrees?)[ \t]?(?:F|C|fahrenheit|celsius)(?![A-Za-z])|(?:fahrenheit|celsius)(?![A-Za-z]))/iy;
/** "36.5C": without a degree sign the letter must touch a decimal. */
const TOUCHING_DEGREES = /(?:3[4-9]|4[0-2])\.\d{1,2}C(?![A-Za-z])|(?:9[4-9]|10[0-8])\.\d[ \t]?F(?![A-Za-z])/y;
const PERCENT = /[ \t]?%/y;

/** Finds vital signs that stand without a name. Looks only at numbers: linear. */
export function findUnnamedVitals(note: Note): UnnamedVital[] {
  const { text, tokens } = note;
  const found: UnnamedVital[] = [];
  let free = 0;
  for (let i = 0; i < tokens.count; i += 1) {
    if (tokens.kind[i] !== TokenKind.number) continue;
    const start = tokens.start[i]!;
    if (start < free) continue;
    const before = text.charCodeAt(start - 1);
    if (before === 47 || before === 45 || before === 46 || before === 36) continue;
    const reading = readUnnamed(text, start, tokens.end[i]!);
    if (reading === undefined) continue;
    found.push({ start, ...reading });
    free = reading.end;
  }
  return found;
}

function readUnnamed(text: string, start: number, numberEnd: number): { end: number; concept: string; attributes: Attributes } | undefined {
  const number = Number(text.slice(start, numberEnd));
  if (!(number >= 34 && number <= 300)) return undefined;
  ROW.lastIndex = start;
  const row = number <= 108 ? ROW.exec(text) : null;
  if (row !== null && /\d[,; \t]+\d/.test(row[0]) && /\d[^\d/.%]+\d+(?:-\d+)?(?:[ \t]?%)?$|\/\d+[,; \t]/.test(row[0])) {
    const reading = { end: ROW.lastIndex, attributes: { value: row[0] } };
    const whole = row[0].endsWith('%') ? withOxygen(text, reading) : reading;
    return { ...whole, concept: 'vital signs', attributes: { ...whole.attributes, value: text.slice(start, whole.end) } };
  }
  DEGREES.lastIndex = numberEnd;
  if (number <= 110 && DEGREES.test(text)) {
    const end = DEGREES.lastIndex;
    const plausible = /c/i.test(text.slice(numberEnd, end)) ? number <= 44 : number >= 90;
    return plausible ? { end, concept: 'temperature', attributes: { value: text.slice(start, numberEnd), unit: text.slice(numberEnd, end).trim() } } : undefined;
  }
  TOUCHING_DEGREES.lastIndex = start;
  if (TOUCHING_DEGREES.test(text)) {
    const end = TOUCHING_DEGREES.lastIndex;
    return { end, concept: 'temperature', attributes: { value: text.slice(start, numberEnd), unit: text.slice(end - 1, end) } };
  }
  PERCENT.lastIndex = numberEnd;
  if (number >= 60 && number <= 100 && PERCENT.test(text)) {
    const bare = { end: PERCENT.lastIndex, attributes: { value: text.slice(start, numberEnd), unit: '%' } };
    const whole = withOxygen(text, bare);
    // "100% oxygen" is what was given, not what was measured.
    const measured = /RA|room|nasal|NC|\d/i.test(whole.attributes.route ?? '');
    return whole === bare || !measured ? undefined : { ...whole, concept: 'oxygen saturation' };
  }
  const pressure = readPressure(text, start);
  return pressure?.attributes.unit === undefined ? undefined : { ...pressure, concept: 'blood pressure' };
}

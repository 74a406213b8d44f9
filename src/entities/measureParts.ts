import type { Entity, Quantity } from './types.ts';

/** One number of a mention that measures several things, with the concept that it is a value of. */
export interface MeasuredPart {
  readonly part: string;
  readonly value: number;
  readonly high?: number;
  readonly comparator?: NonNullable<Quantity['comparator']>;
  readonly earlier?: true;
  readonly unit?: string;
}

const SYSTOLIC = 'systolic blood pressure';
const DIASTOLIC = 'diastolic blood pressure';
const PRESSURE = /(\d{2,3})(?:'?s)?(?:-(\d{2,3})(?:'?s)?)?[ \t]?(?:\/|over)[ \t]?(?:(\d{2,3})(?:'?s)?(?:-(\d{2,3})(?:'?s)?)?|p|d)/gi;

/** "120-130/70-80", "80/50 -> 110/70", "110/60 to 130/70": systolic and diastolic of each pressure. `changed`: words before say that it went from one to the other. */
export function pressureParts(value: string, changed = false): MeasuredPart[] {
  const parts: MeasuredPart[] = [];
  let before: RegExpMatchArray | undefined;
  for (const match of value.matchAll(PRESSURE)) {
    const gap = before === undefined ? '' : value.slice(before.index! + before[0].length, match.index);
    if (/[-–]>|→|^[ \t]*>/.test(gap) || (changed && /^[ \t]to[ \t]$/.test(gap))) {
      for (let i = 0; i < parts.length; i += 1) parts[i] = { ...parts[i]!, earlier: true };
    }
    const systolic = { part: SYSTOLIC, ...span(match[1]!, match[2]) };
    const diastolic = match[3] === undefined ? undefined : { part: DIASTOLIC, ...span(match[3], match[4]) };
    const ranges = !(changed && gap.includes('to')) && /^[ \t]?(?:[-–]|to)[ \t]?$/.test(gap);
    if (ranges && diastolic !== undefined && parts.at(-1)?.part === DIASTOLIC) {
      parts[parts.length - 2] = widen(parts.at(-2)!, systolic);
      parts[parts.length - 1] = widen(parts.at(-1)!, diastolic);
    } else {
      parts.push(systolic);
      if (diastolic !== undefined) parts.push(diastolic);
    }
    before = match;
  }
  return parts;
}

function span(from: string, to: string | undefined): { value: number; high?: number } {
  if (to === undefined) return { value: Number(from) };
  return { value: Math.min(Number(from), Number(to)), high: Math.max(Number(from), Number(to)) };
}

function widen(part: MeasuredPart, other: { readonly value: number; readonly high?: number }): MeasuredPart {
  const low = Math.min(part.value, other.value);
  const high = Math.max(part.high ?? part.value, other.high ?? other.value);
  return { ...part, value: low, ...(high > low ? { high } : {}) };
}

const ROW_NUMBER = /(\d{1,3}(?:\.\d{1,2})?)(?:-(\d{2,3}))?(?:\/(\d{2,3})(?:-(\d{2,3}))?)?[ \t]?(%)?/g;

/** "98.2 130/62 75 18 96%RA": temperature, pressure, pulse, respirations, saturation in the order of nurses' notes. */
export function vitalRowParts(value: string): MeasuredPart[] {
  const parts: MeasuredPart[] = [];
  const rest = ['heart rate', 'respiratory rate', 'oxygen saturation'];
  let pressed = false;
  for (const match of value.matchAll(ROW_NUMBER)) {
    const number = Number(match[1]);
    if (match[3] !== undefined) {
      parts.push({ part: SYSTOLIC, ...span(match[1]!, match[2]) }, { part: DIASTOLIC, ...span(match[3], match[4]) });
      pressed = true;
    } else if (match[5] !== undefined) {
      parts.push({ part: 'oxygen saturation', ...span(match[1]!, match[2]), unit: '%' });
      break;
    } else if (!pressed && (parts.length === 0 || (parts.length === 1 && match[1]!.includes('.')))) {
      if (parts.length === 1) parts[0] = { ...parts[0]!, part: 'maximum temperature' };
      parts.push({ part: parts.length === 0 ? 'temperature' : 'current temperature', value: number });
    } else if (rest.length > 0) {
      parts.push({ part: rest.shift()!, ...span(match[1]!, match[2]) });
    }
  }
  return parts;
}

/** What each number of a mention measures, in their order; undefined where all measure one thing. */
export function partConcepts({ concept, text, name, start }: Entity, count: number): readonly string[] | undefined {
  const words = text.slice(name.start - start, name.end - start).toLowerCase();
  if (count < 2) return undefined;
  switch (concept) {
    case 'hemoglobin and hematocrit':
    case 'hemoglobin':
      return concept === 'hemoglobin' && !/hct|hematocrit/.test(words) ? undefined : ['hemoglobin', 'hematocrit'];
    case 'ast/alt':
      return words.startsWith('alt') ? ['alanine aminotransferase', 'aspartate aminotransferase'] : ['aspartate aminotransferase', 'alanine aminotransferase'];
    case 'blood urea nitrogen and creatinine':
      return ['blood urea nitrogen', 'creatinine'];
    case 'bun/creatinine ratio':
      return ['blood urea nitrogen', 'creatinine'];
    case 'prothrombin time':
      return words.includes('inr') ? ['prothrombin time', 'international normalized ratio'] : undefined;
    case 'pt/ptt':
      return ['prothrombin time', 'partial thromboplastin time', 'international normalized ratio'];
    case 'arterial blood gas':
      return ['ph', 'partial pressure of carbon dioxide', 'partial pressure of oxygen', 'bicarbonate', 'base excess'];
    case 'basic metabolic panel':
      return ['sodium', 'potassium', 'chloride', 'bicarbonate', 'blood urea nitrogen', 'creatinine', 'glucose'];
    case 'apgar score':
      return ['apgar score at 1 minute', 'apgar score at 5 minutes', 'apgar score at 10 minutes'];
    case 'intraocular pressure':
      return count === 2 ? ['intraocular pressure of the right eye', 'intraocular pressure of the left eye'] : undefined;
    case 'aortic pressure':
    case 'right ventricular pressure':
    case 'pulmonary artery pressure':
      return count === 2 ? [`systolic ${concept}`, `diastolic ${concept}`] : undefined;
    case 'intake and output':
      return ['fluid intake', 'fluid output'];
    case 'qt interval':
      return words.includes('/') ? ['qt interval', 'corrected qt interval'] : undefined;
    default:
      return undefined;
  }
}

/** The concept whose analyte and range a part takes. */
export function analyteConcept(part: string): string {
  if (part.startsWith('apgar score')) return 'apgar score';
  if (part.startsWith('intraocular pressure')) return 'intraocular pressure';
  if (/^(?:sys|dias)tolic (?:aortic|right|pulmonary)/.test(part)) return part.slice(part.indexOf(' ') + 1);
  if (part.startsWith('fluid ')) return 'intake and output';
  return part === 'corrected qt interval' ? 'qt interval' : part;
}

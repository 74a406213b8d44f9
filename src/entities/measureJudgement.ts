import type { PrintedRange } from './measureReference.ts';
import type { Patient } from './patient.ts';
import { adultRange, judgeValue, type ReferenceRange } from './referenceRanges.ts';
import type { Attributes, Quantity, ReferenceFlag } from './types.ts';

type Flag = ReferenceFlag['flag'];
const GRAVITY: Readonly<Record<Flag, number>> = { normal: 0, abnormal: 1, low: 1, high: 1, critical: 2 };

/** What is known beside a value that may say where it stands. */
export interface Evidence {
  /** The note's own mark for this value. */
  readonly mark: Attributes['flag'];
  /** The range printed beside it, in the canonical unit. */
  readonly printed: Pick<PrintedRange, 'low' | 'high'> | undefined;
  /** Row of the table of adult ranges; undefined where none may be applied (a child, another person, a target). */
  readonly row: string | undefined;
  readonly patient: Patient;
}

/** Judges a quantity: the printed range first, then the note's mark, then the adult range. */
export function judgeQuantity(quantity: Quantity, { mark, printed, row, patient }: Evidence): ReferenceFlag | undefined {
  if (printed !== undefined) {
    const flag = judge(quantity, { ...printed, criticalLow: -Infinity, criticalHigh: Infinity });
    if (flag !== undefined) return withLimits({ flag, from: 'printed range' }, printed);
  }
  const range = row === undefined || quantity.ucum === undefined ? undefined : adultRange(row, patient.sex);
  const table = range === undefined ? undefined : judge(quantity, range);
  if (mark !== undefined) {
    const told = mark === 'abnormal' ? directionOf(quantity, range) ?? mark : mark;
    return { flag: told, from: 'note' };
  }
  return table === undefined || range === undefined ? undefined : withLimits({ flag: table, from: 'adult range' }, range);
}

/** An asterisk says that a value is out of range, the table on which side. */
function directionOf({ value, high }: Quantity, range: ReferenceRange | undefined): Flag | undefined {
  if (range === undefined) return undefined;
  if (value < range.low) return 'low';
  return (high ?? value) > range.high ? 'high' : undefined;
}

function judge({ value, high, comparator }: Quantity, range: ReferenceRange): Flag | undefined {
  if (comparator === '<' || comparator === '<=') {
    const flag = judgeValue(value, range);
    if (value <= range.low && Number.isFinite(range.low)) return value <= range.criticalLow ? 'critical' : 'low';
    return flag === 'normal' && range.low === -Infinity ? 'normal' : undefined;
  }
  if (comparator === '>' || comparator === '>=') {
    if (value >= range.high && Number.isFinite(range.high)) return value >= range.criticalHigh ? 'critical' : 'high';
    return judgeValue(value, range) === 'normal' && range.high === Infinity ? 'normal' : undefined;
  }
  const low = judgeValue(value, range);
  const top = high === undefined ? low : judgeValue(high, range);
  return GRAVITY[top] >= GRAVITY[low] ? top : low;
}

function withLimits({ flag, from }: ReferenceFlag, { low, high }: { readonly low: number; readonly high: number }): ReferenceFlag {
  const lowest = Number.isFinite(low);
  const highest = Number.isFinite(high);
  if (lowest && highest) return { flag, from, low, high };
  if (lowest) return { flag, from, low };
  return highest ? { flag, from, high } : { flag, from };
}

/** The row of the table for a concept as it was named: fasting sugar, troponin T, NT-proBNP have their own. */
export function referenceRow(concept: string, name: string): string {
  switch (concept) {
    case 'glucose':
    case 'blood sugar':
      return /fasting|fbs|\bfbg|\bfpg/i.test(name) ? 'fasting glucose' : concept;
    case 'troponin':
      if (!/(?:troponin|trop|tn)[- ]?t\b|tropnt/i.test(name)) return concept;
      return /\bhs|high/i.test(name) ? 'high-sensitivity troponin t' : 'troponin t';
    case 'brain natriuretic peptide':
      return /pro|terminal/i.test(name) ? 'n-terminal brain natriuretic peptide' : concept;
    default:
      return concept;
  }
}

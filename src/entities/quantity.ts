import type { Quantity } from './types.ts';

/** A number of a value as written, before units are known. */
export interface Numeral {
  readonly value: number;
  readonly high?: number;
  readonly comparator?: NonNullable<Quantity['comparator']>;
  /** The unit written inside the value: the first of "1.7 mg/dL -> 1.4". */
  readonly unit?: string;
  /** How it follows the number before it. */
  readonly joint: 'first' | 'list' | 'slash' | 'trend' | 'from';
}

const NUMBER = /(less than|greater than|more than|over|under|above|below|at least|up to|<\s?or\s?=|>\s?or\s?=|[<>≤≥~≈]=?)?\s?((?:\d{1,3}(?:,\d{3}){1,3}|\d{1,7})(?:\.\d{1,5})?|\.\d{1,5})('?s(?![A-Za-z]))?/giy;
const TIMES_BEHIND = /\s{0,2}[x×]\s?\d{1,2}(?:\s(?:sets?|times))?$/i;
const TREND = /-{1,4}>|={1,2}>|→|⇒|➔|>|\b(?:then|now|up to|down to|back to)\b/i;

const COMPARATORS: ReadonlyMap<string, NonNullable<Quantity['comparator']>> = new Map([
  ['<', '<'],
  ['less than', '<'],
  ['under', '<'],
  ['below', '<'],
  ['>', '>'],
  ['greater than', '>'],
  ['more than', '>'],
  ['over', '>'],
  ['above', '>'],
  ['at least', '>='],
  ['≥', '>='],
  ['>=', '>='],
  ['>or=', '>='],
  ['≤', '<='],
  ['<=', '<='],
  ['<or=', '<='],
  ['up to', '<='],
  ['~', '~'],
  ['≈', '~'],
]);

/**
 * The numbers of a value as the lab and vitals grammars give it ("1.2 to 2.4", "<0.01 x2", "180s", "8/9", "2.4 from
 * 1.2"), in their order. `rising`: words before the value say that it changed ("rose from"), so that "to" leads to a
 * new value and is no range. Linear in a string of at most a few dozen characters.
 */
export function readNumerals(value: string, rising = false): Numeral[] {
  const text = value.replace(TIMES_BEHIND, '');
  const found: Numeral[] = [];
  let at = 0;
  let gap = '';
  while (at < text.length) {
    NUMBER.lastIndex = at;
    const match = NUMBER.exec(text);
    if (match === null || match[0] === '') {
      gap += text.charAt(at);
      at += 1;
      continue;
    }
    const sign = match[1]?.toLowerCase();
    const number = Number(match[2]!.replaceAll(',', ''));
    at = NUMBER.lastIndex;
    const decade = match[3] === undefined ? undefined : decadeEnd(number);
    const comparator = sign === undefined ? undefined : COMPARATORS.get(sign.replace(/\s?or\s?/, 'or')) ?? COMPARATORS.get(sign.replace(/=$/, ''));
    const previous = found.at(-1);
    const { joint, unit } = jointOf(gap + (sign === '>' && previous !== undefined ? sign : ''), previous, number, rising);
    gap = '';
    if (previous !== undefined && unit !== undefined && previous.unit === undefined) found[found.length - 1] = { ...previous, unit };
    if (joint === 'range' && previous !== undefined) {
      const low = Math.min(previous.value, number);
      const last = found[found.length - 1]!;
      found[found.length - 1] = { ...last, value: low, high: Math.max(previous.high ?? previous.value, decade ?? number) };
      continue;
    }
    const trend = joint === 'trend' && comparator === '>' && sign === '>';
    const numeral: { -readonly [Key in keyof Numeral]: Numeral[Key] } = { value: number, joint: joint === 'range' ? 'list' : joint };
    if (decade !== undefined) numeral.high = decade;
    if (comparator !== undefined && !trend) numeral.comparator = comparator;
    found.push(numeral);
  }
  const unit = gap.trim();
  const last = found.at(-1);
  if (last !== undefined && /^[A-Za-z%°µ/]/.test(unit) && last.unit === undefined) found[found.length - 1] = { ...last, unit };
  return found;
}

/** "the 180s" is 180 to 189; "the 1500s" is left alone. */
function decadeEnd(number: number): number | undefined {
  return Number.isInteger(number) && number % 10 === 0 && number >= 20 && number < 1000 ? number + 9 : undefined;
}

/** What joins two numbers, and the unit of the first that stands between them. */
function jointOf(gap: string, previous: Numeral | undefined, number: number, rising: boolean): { joint: Numeral['joint'] | 'range'; unit?: string } {
  if (previous === undefined) return { joint: 'first' };
  const unit = /^\s{0,2}([A-Za-z%°µ/][A-Za-z%°µ/0-9*^]*?)(?=\s|-|–|>|=|→|,|$)/.exec(gap)?.[1];
  const named = unit === undefined || /^(?:to|from|and|then|now|through|down|up|over|by|on|in|repeat|standing|lying|sitting)$/i.test(unit) ? {} : { unit };
  if (/\bfrom\b/i.test(gap)) return { joint: 'from', ...named };
  if (TREND.test(gap)) return { joint: 'trend', ...named };
  if (/[-–]\s*$/.test(gap)) return { joint: 'range', ...named };
  if (/\b(?:to|through)\b/i.test(gap)) return { joint: !rising && number >= previous.value ? 'range' : 'trend', ...named };
  if (/^\s*\//.test(gap)) return { joint: 'slash' };
  return { joint: 'list', ...named };
}

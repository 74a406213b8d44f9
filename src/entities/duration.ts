import type { TimeValue } from './types.ts';

/** A length of time as written: one amount, or a range of two, of one unit. */
export interface TimeSpan {
  readonly low: number;
  readonly high?: number;
  readonly unit: TimeUnit;
  /** "a couple of": two, more or less. */
  readonly approximate?: true;
}

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** A span with the offset after it. */
export interface ReadSpan extends TimeSpan {
  readonly end: number;
}

const WORDS: ReadonlyMap<string, number> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty']
    .map((word, i): [string, number] => [word, i + 1])
    .concat([['a', 1], ['an', 1], ['thirty', 30], ['forty', 40], ['fifty', 50], ['sixty', 60]]),
);
/** Words that may begin a length of time. */
export const AMOUNT_WORDS: ReadonlySet<string> = new Set([...WORDS.keys(), 'half', 'couple']);

const AMOUNT = String.raw`half an?|a[ \t]couple(?:[ \t]of)?|couple(?:[ \t]of)?|\d{1,3}(?:\.\d{1,2})?|${[...WORDS.keys()].sort((a, b) => b.length - a.length).join('|')}`;
const UNIT = String.raw`seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|months?|mos?|years?|yrs?|decades?`;
const PATTERN = new RegExp(
  String.raw`(${AMOUNT})(?:[ \t]\((?:\d{1,3})\))?([ \t]and[ \t]a[ \t]half|[ \t-]1\/2)?(?:[ \t]?(?:-|–|to|or)[ \t]?(${AMOUNT})([ \t]and[ \t]a[ \t]half|[ \t-]1\/2)?)?[ \t\n]?-?[ \t]?(${UNIT})(?![A-Za-z])('s?)?(?:([ \t]and[ \t]a[ \t]half)(?![A-Za-z]))?`,
  'iy',
);
/** Single letters count only where an "x" says that they are times: "x3d". */
const SHORT = /(\d{1,3})[ \t]?([dhw]|wk|mo)(?![A-Za-z])/iy;

const UNITS: readonly (readonly [RegExp, TimeUnit, number])[] = [
  [/^s/i, 'second', 1],
  [/^mi/i, 'minute', 1],
  [/^h/i, 'hour', 1],
  [/^(?:d(?!ec)|night)/i, 'day', 1],
  [/^w/i, 'week', 1],
  [/^mo/i, 'month', 1],
  [/^y/i, 'year', 1],
  [/^dec/i, 'year', 10],
];

/** Reads a length of time at `at` ("2-3 weeks", "one and a half years", "half an hour", "20-year"). Constant time. */
export function readSpan(text: string, at: number): ReadSpan | undefined {
  PATTERN.lastIndex = at;
  const match = PATTERN.exec(text);
  if (match === null) return undefined;
  const [, first = '', firstHalf, second, secondHalf, unitWord = '', , unitHalf] = match;
  const [, unit, times] = UNITS.find(([pattern]) => pattern.test(unitWord))!;
  const half = (mark: string | undefined): number => (mark === undefined ? 0 : 0.5);
  const low = (amountOf(first) + half(firstHalf) + half(unitHalf)) * times;
  const high = second === undefined ? undefined : (amountOf(second) + half(secondHalf)) * times;
  if (high !== undefined && high < low) return undefined;
  const approximate = /couple/i.test(first);
  return { low, ...(high === undefined ? {} : { high }), unit, ...(approximate ? { approximate } : {}), end: PATTERN.lastIndex };
}

/** Reads "3d" behind an x. */
export function readShortSpan(text: string, at: number): ReadSpan | undefined {
  SHORT.lastIndex = at;
  const match = SHORT.exec(text);
  if (match === null) return undefined;
  const [, unit] = UNITS.find(([pattern]) => pattern.test(match[2]!))!;
  return { low: Number(match[1]), unit, end: SHORT.lastIndex };
}

function amountOf(written: string): number {
  const word = written.toLowerCase();
  if (word.startsWith('half')) return 0.5;
  if (word.includes('couple')) return 2;
  return WORDS.get(word) ?? Number(word);
}

const DESIGNATORS: Readonly<Record<TimeUnit, string>> = { second: 'S', minute: 'M', hour: 'H', day: 'D', week: 'W', month: 'M', year: 'Y' };
/** What a half of a unit is in the next smaller one. */
const HALVES: Partial<Readonly<Record<TimeUnit, string>>> = { minute: '30S', hour: '30M', day: 'T12H', year: '6M' };

/** ISO 8601 duration of an amount: "P3D", "PT1H30M", "P1Y6M"; fractions without a plain form stay decimals ("P1.5W"). */
export function isoDuration(amount: number, unit: TimeUnit): string {
  const timed = unit === 'second' || unit === 'minute' || unit === 'hour';
  const whole = Math.floor(amount);
  const half = amount - whole === 0.5 ? HALVES[unit] : undefined;
  const lead = timed ? 'PT' : 'P';
  if (half === undefined) return `${lead}${amount}${DESIGNATORS[unit]}`;
  return whole === 0 ? `${half.startsWith('T') ? 'P' : lead}${half}` : `${lead}${whole}${DESIGNATORS[unit]}${half}`;
}

/** A span as a duration or an age. */
export function durationValue({ low, high, unit, approximate }: TimeSpan, kind: 'duration' | 'age'): TimeValue {
  return {
    iso: isoDuration(low, unit),
    ...(high === undefined ? {} : { isoHigh: isoDuration(high, unit) }),
    kind,
    ...(approximate === undefined ? {} : { approximate }),
  };
}

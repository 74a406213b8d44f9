import { isoDate, MONTHS } from './dateIso.ts';
import { readSpan, type TimeSpan } from './duration.ts';

/** What a date mention says by its own words, before anything is counted from an anchor. */
export type DateMeaning =
  | { readonly kind: 'whole'; readonly iso: string; readonly approximate?: true }
  | { readonly kind: 'interval'; readonly iso: string; readonly approximate?: true }
  /** A day of an untold year. */
  | { readonly kind: 'month-day'; readonly month: number; readonly day: number }
  | { readonly kind: 'clock'; readonly iso: string }
  | { readonly kind: 'counted'; readonly span: TimeSpan; readonly sign: 1 | -1; readonly from: CountedFrom }
  /** "last Tuesday", "next month": a unit of the calendar beside now. */
  | { readonly kind: 'calendar'; readonly which: -1 | 0 | 1; readonly unit: 'week' | 'month' | 'year' | number; readonly of?: 'weekday' | 'month-name' }
  | { readonly kind: 'stay'; readonly from: 'admission' | 'operation' | 'birth'; readonly days: number }
  | { readonly kind: 'duration'; readonly span: TimeSpan };

/** What a counted time starts at; `story`: the date told before; `untold`: something that the mention does not name. */
export type CountedFrom = 'now' | 'admission' | 'discharge' | 'operation' | 'birth' | 'story' | 'untold';

const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const BLANK = /^\[\*\*(.*)\*\*\]$/s;
const MONTH_YEAR = new RegExp(String.raw`^${MONTH}\.?,?\s*(?:of\s*)?,?\s*(\d{4})$`, 'i');
const MONTH_DAY = new RegExp(String.raw`^${MONTH}\.?\s+(\d{1,2})(?:st|nd|rd|th)?$`, 'i');
const DAY_MONTH = new RegExp(String.raw`^(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+${MONTH}\.?(?:,?[\s-]+(\d{2}|\d{4}))?$`, 'i');
const NUMBERS = /^(\d{1,2})[/-](\d{1,2})$/;
const NUMBER_YEAR = /^(\d{1,2})\/(\d{4})$/;
const YEAR = /^(?:.*\D)?((?:1[89]|2\d)\d\d)$/s;
const DECADE = /^(?:.*\D)?((?:1[89]|2\d)\d)0'?s$/s;
const SHORT_YEAR = /^['’](\d\d)$/;
const CLOCK = /^(\d{1,2})(?::([0-5]\d)(?::([0-5]\d))?)?\s*(a|p)?\.?m?\.?(?:\s*(?:hours|hrs|h))?$/i;
/** Words before a length in a mention that a tagger found: "over the past 3 months". */
const LENGTH_LEAD = /^(?:(?:for|over|during|the|past|last|previous|following|about|approximately|almost|nearly|at least|more than|less than|x)\s+){1,4}/;
const COUNTED = /^(ago|earlier|later|prior|before|previously|back|after)\b\s*(?:(?:to|the|his|her|this)\s+)*(\w*)/i;
const CALENDAR = /^(this|last|next|the following|the next|the previous|the prior)\s+(\w+)$/i;
const STAY = /^(.*?)\s?(?:#|number|no\.?)?\s?#?\s?(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)$/i;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];
const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const ORIGINS: readonly (readonly [RegExp, CountedFrom])[] = [
  [/^(?:admission|presentation|arrival|hospitalization)/i, 'admission'],
  [/^discharge/i, 'discharge'],
  [/^(?:surgery|operation|procedure|transplant)/i, 'operation'],
  [/^(?:birth|delivery)/i, 'birth'],
];

/** Reads a date mention ("March 2019", "POD #2", "two weeks prior to admission"); undefined where its words tell no time. */
export function readMeaning(mention: string, iso: string | undefined): DateMeaning | undefined {
  if (iso !== undefined) return { kind: 'whole', iso };
  const text = mention.trim();
  const blank = BLANK.exec(text);
  const words = (blank?.[1] ?? text).replace(/\s+/g, ' ').trim();
  return calendarDate(words) ?? clockTime(words) ?? (blank === null ? relative(words) : undefined);
}

function calendarDate(words: string): DateMeaning | undefined {
  let match = MONTH_YEAR.exec(words);
  if (match !== null) return { kind: 'whole', iso: `${match[2]}-${monthOf(match[1]!)}` };
  match = NUMBER_YEAR.exec(words);
  if (match !== null) return { kind: 'whole', iso: `${match[2]}-${match[1]!.padStart(2, '0')}` };
  match = MONTH_DAY.exec(words);
  if (match !== null) return monthDay(monthOf(match[1]!), match[2]!);
  match = DAY_MONTH.exec(words);
  if (match !== null) {
    const [, day = '', month = '', year] = match;
    if (year === undefined) return monthDay(monthOf(month), day);
    const whole = isoDate(year, monthOf(month), day);
    return whole === undefined ? undefined : { kind: 'whole', iso: whole };
  }
  match = NUMBERS.exec(words);
  if (match !== null) {
    // "10/92" is a month of the last century.
    if (Number(match[2]) > 31) return { kind: 'whole', iso: `19${match[2]}-${match[1]!.padStart(2, '0')}` };
    return monthDay(match[1]!, match[2]!);
  }
  match = DECADE.exec(words);
  if (match !== null) return { kind: 'interval', iso: `${match[1]}0/${match[1]}9`, approximate: true };
  match = SHORT_YEAR.exec(words);
  if (match !== null) return { kind: 'whole', iso: `${Number(match[1]) < 50 ? '20' : '19'}${match[1]}` };
  match = YEAR.exec(words);
  return match === null ? undefined : { kind: 'whole', iso: match[1]! };
}

function monthDay(month: string, day: string): DateMeaning | undefined {
  // 2000 had a 29th of February.
  return isoDate('2000', month, day) === undefined ? undefined : { kind: 'month-day', month: Number(month), day: Number(day) };
}

function monthOf(name: string): string {
  return String(MONTHS.get(name.slice(0, 3).toLowerCase()) ?? 0).padStart(2, '0');
}

function clockTime(words: string): DateMeaning | undefined {
  const match = CLOCK.exec(words);
  if (match === null) return undefined;
  const [, hours = '', minutes, seconds, half] = match;
  if (minutes === undefined && half === undefined) return undefined;
  let hour = Number(hours);
  if (half !== undefined && hour <= 12) hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hour > 24) return undefined;
  return { kind: 'clock', iso: `T${String(hour).padStart(2, '0')}:${minutes ?? '00'}${seconds === undefined ? '' : `:${seconds}`}` };
}

function relative(words: string): DateMeaning | undefined {
  const lower = words.toLowerCase();
  const named = namedDay(lower) ?? calendarUnit(lower) ?? ordinalDay(lower) ?? stayDay(lower);
  if (named !== undefined) return named;
  const due = /^(?:in|within|after)\s+(?:(?:about|approximately|the next|another|only)\s+)?/.exec(lower);
  const at = due?.[0].length ?? 0;
  const lead = due === null ? (LENGTH_LEAD.exec(lower)?.[0].length ?? 0) : at;
  const span = readSpan(lower, lead);
  if (span === undefined) return undefined;
  const rest = lower.slice(span.end).trim();
  if (due !== null) return { kind: 'counted', span, sign: 1, from: due[0].startsWith('after') ? 'story' : 'now' };
  const counted = COUNTED.exec(rest);
  if (counted === null) return rest === '' || /^(?:history|duration|period)$/.test(rest) ? { kind: 'duration', span } : undefined;
  const [, word = '', object = ''] = counted;
  const origin = ORIGINS.find(([pattern]) => pattern.test(object))?.[1];
  if (word === 'later') return { kind: 'counted', span, sign: 1, from: 'story' };
  if (word === 'after') return { kind: 'counted', span, sign: 1, from: origin ?? 'untold' };
  if (word === 'before' && object === '') return { kind: 'counted', span, sign: -1, from: 'untold' };
  return { kind: 'counted', span, sign: -1, from: origin ?? 'now' };
}

function namedDay(lower: string): DateMeaning | undefined {
  const days = (low: number, sign: 1 | -1, from: CountedFrom): DateMeaning => ({ kind: 'counted', span: { low, unit: 'day' }, sign, from });
  if (lower.startsWith('yesterday') || lower === 'last night' || lower === 'last evening') return days(1, -1, 'now');
  if (lower.startsWith('tomorrow')) return days(1, 1, 'now');
  if (/^(?:today|tonight|this (?:morning|afternoon|evening|night))$/.test(lower)) return days(0, 1, 'now');
  if (/^(?:(?:the )?(?:following|next) (?:day|morning|afternoon|evening|night))$/.test(lower)) return days(1, 1, 'story');
  if (/^(?:(?:the )?(?:previous|prior) (?:day|evening|night))$/.test(lower)) return days(1, -1, 'story');
  if (/^(?:the|that) same day$/.test(lower)) return days(0, 1, 'story');
  return undefined;
}

function calendarUnit(lower: string): DateMeaning | undefined {
  const match = CALENDAR.exec(lower);
  if (match === null) return undefined;
  const [, side = '', unit = ''] = match;
  const which = side === 'this' ? 0 : /next|following/.test(side) ? 1 : -1;
  if (unit === 'week' || unit === 'month' || unit === 'year') return { kind: 'calendar', which, unit };
  const weekday = WEEKDAYS.indexOf(unit);
  if (weekday >= 0) return { kind: 'calendar', which, unit: weekday, of: 'weekday' };
  const month = MONTHS.get(unit.slice(0, 3));
  // "the next march" but not "the next mark".
  if (month === undefined || !/^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(unit)) return undefined;
  return { kind: 'calendar', which, unit: month, of: 'month-name' };
}

/** "third hospital day", "2nd postoperative day", "third day of life". */
function ordinalDay(lower: string): DateMeaning | undefined {
  const match = /^(\w+)\s(?:(hospital|hosp)|post-?\s?op(?:erative)?)?\s?day(?:\sof\s(life|\w+))?$/.exec(lower);
  if (match === null) return undefined;
  const number = ORDINALS.includes(match[1]!) ? ORDINALS.indexOf(match[1]!) + 1 : Number.parseInt(match[1]!, 10);
  if (!(number > 0)) return undefined;
  if (match[3] !== undefined) return { kind: 'stay', from: match[3] === 'life' ? 'birth' : 'admission', days: number - 1 };
  return match[2] === undefined ? { kind: 'stay', from: 'operation', days: number } : { kind: 'stay', from: 'admission', days: number - 1 };
}

function stayDay(lower: string): DateMeaning | undefined {
  const match = STAY.exec(lower);
  if (match === null) return undefined;
  const what = match[1]!.trim();
  const number = NUMBER_WORDS.includes(match[2]!) ? NUMBER_WORDS.indexOf(match[2]!) : Number(match[2]);
  if (/^(?:post-? ?(?:op|operative) day|pod)$/.test(what)) return { kind: 'stay', from: 'operation', days: number };
  if (/^(?:hospital day|hosp day|hd)$/.test(what) && number > 0) return { kind: 'stay', from: 'admission', days: number - 1 };
  if (/^(?:day of life|dol)$/.test(what) && number > 0) return { kind: 'stay', from: 'birth', days: number - 1 };
  return undefined;
}

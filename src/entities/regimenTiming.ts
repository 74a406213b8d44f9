import { Pieces } from './medication-pieces.ts';
import { NUMBER_VALUES } from './regimenAmount.ts';
import type { Attributes } from './types.ts';

/** A frequency in numbers, as FHIR's Timing means them: how often a day or week, how far apart, at which times. */
export type Timing = Pick<Attributes, 'timesPerDay' | 'timesPerDayMax' | 'timesPerWeek' | 'intervalHours' | 'intervalHoursMax' | 'when' | 'asNeeded' | 'slidingScale'>;

const HOURS: Readonly<Record<string, number>> = {
  min: 1 / 60, mins: 1 / 60, minute: 1 / 60, minutes: 1 / 60,
  h: 1, hr: 1, hrs: 1, hour: 1, hours: 1, hourly: 1,
  d: 24, day: 24, days: 24, daily: 24, night: 24, nights: 24, nightly: 24,
  wk: 168, wks: 168, week: 168, weeks: 168, weekly: 168,
  mo: 720, month: 720, months: 720, monthly: 720,
  year: 8760, years: 8760,
};

/** Words that say how many times a day. */
const TIMES_A_DAY: Readonly<Record<string, number>> = { daily: 1, qd: 1, qday: 1, qdaily: 1, od: 1, everyday: 1, bid: 2, tid: 3, qid: 4, qac: 3, pc: 3, ac: 3, achs: 4, qachs: 4 };
const INTERVALS: Readonly<Record<string, number>> = {
  qod: 48, qad: 48, weekly: 168, qweek: 168, qwk: 168, qweekly: 168, monthly: 720, qmonth: 720, qmonthly: 720, quarterly: 2160, yearly: 8760, annually: 8760, hourly: 1,
};
const TIMES_A_WEEK: Readonly<Record<string, number>> = { biw: 2, tiw: 3 };

/** Words for a time of the day. */
const DAY_TIMES: Readonly<Record<string, string>> = {
  qam: 'morning', am: 'morning', morning: 'morning', mornings: 'morning', mane: 'morning',
  noon: 'noon', midday: 'noon', afternoon: 'afternoon', afternoons: 'afternoon',
  qpm: 'evening', pm: 'evening', evening: 'evening', evenings: 'evening', suppertime: 'evening', dinnertime: 'evening', lunchtime: 'noon',
  night: 'night', nights: 'night', nightly: 'night', nighttime: 'night', qnight: 'night', nocte: 'night', qn: 'night', qnoc: 'night', noc: 'night', midnight: 'midnight',
  hs: 'bedtime', qhs: 'bedtime', qchs: 'bedtime', bedtime: 'bedtime', bed: 'bedtime', sleep: 'bedtime',
};
const MEAL_TIMES: ReadonlySet<string> = new Set(['breakfast', 'lunch', 'dinner', 'supper']);
const WITH_FOOD: ReadonlySet<string> = new Set(['food', 'milk', 'water', 'snacks', 'dialysis', 'hd']);
const MEAL_WORDS: Readonly<Record<string, readonly string[]>> = { qac: ['before meals'], ac: ['before meals'], pc: ['after meals'], achs: ['before meals', 'bedtime'], qachs: ['before meals', 'bedtime'] };

const DAYS: Readonly<Record<string, string>> = {};
for (const [day, ...names] of [
  ['monday', 'mondays', 'mon', 'mo', 'm'],
  ['tuesday', 'tuesdays', 'tue', 'tues', 'tu', 't'],
  ['wednesday', 'wednesdays', 'wed', 'we', 'w'],
  ['thursday', 'thursdays', 'thu', 'thur', 'thurs', 'th'],
  ['friday', 'fridays', 'fri', 'fr', 'f'],
  ['saturday', 'saturdays', 'sat', 'sa', 's'],
  ['sunday', 'sundays', 'sun', 'su'],
] as const) {
  for (const name of [day, ...names]) (DAYS as Record<string, string>)[name] = day;
}
const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const DAY_GROUPS: Readonly<Record<string, readonly string[]>> = { mwf: ['monday', 'wednesday', 'friday'], tts: ['tuesday', 'thursday', 'saturday'] };

const NEEDED = /^(?:needed|required|necessary)$/;
const PER = /^(?:a|per|\/|each|every|in|-)$/;

const known = new Map<string, Timing>();
/** Notes use some hundred spellings; the bound only keeps an odd text from filling the memory. */
const MAX_KNOWN = 2000;

/**
 * A frequency, as written, in numbers: "BID prn" is {timesPerDay: 2, asNeeded}, "q4-6h" every 4 to 6 hours or 4 to 6
 * times a day, "every other day" every 48 hours, "M/W/F" three times a week. What it does not say is left out: "once",
 * "as directed", "biweekly" (which may be either) have no numbers.
 */
export function readTiming(frequency: string): Timing {
  let timing = known.get(frequency);
  if (timing === undefined) {
    if (known.size >= MAX_KNOWN) known.clear();
    timing = new TimingReader(frequency).read();
    known.set(frequency, timing);
  }
  return timing;
}

interface Range {
  readonly low: number;
  readonly high?: number;
}

class TimingReader {
  readonly #keys: string[] = [];
  /** Times a day that the words state, and times that only follow from the hours and meals they name. */
  #stated: Range | undefined;
  #implied = 0;
  #interval: Range | undefined;
  #perWeek: number | undefined;
  readonly #when = new Set<string>();
  readonly #days = new Set<string>();
  #asNeeded = false;
  #slidingScale = false;

  constructor(frequency: string) {
    const pieces = new Pieces(frequency, 0, frequency.length);
    for (let i = 0; pieces.at(i).kind !== 'end'; i += 1) this.#keys.push(pieces.key(i));
  }

  read(): Timing {
    for (let i = 0; i < this.#keys.length; ) i = Math.max(i + 1, this.#readAt(i));
    const interval = this.#interval;
    const times = this.#stated ?? (interval === undefined && this.#implied > 0 ? { low: this.#implied } : undefined);
    const perWeek = this.#perWeek ?? (this.#days.size > 0 && interval === undefined && times === undefined ? this.#days.size : undefined);
    const when = [...this.#when, ...this.#days];
    return {
      ...(times === undefined ? {} : { timesPerDay: times.low, ...(times.high === undefined ? {} : { timesPerDayMax: times.high }) }),
      ...(perWeek === undefined ? {} : { timesPerWeek: perWeek }),
      ...(interval === undefined ? {} : { intervalHours: interval.low, ...(interval.high === undefined ? {} : { intervalHoursMax: interval.high }) }),
      ...(when.length === 0 ? {} : { when }),
      ...(this.#asNeeded ? { asNeeded: true } : {}),
      ...(this.#slidingScale ? { slidingScale: true } : {}),
    };
  }

  #readAt(i: number): number {
    const key = this.#keys[i]!;
    if (key === 'prn' || ((key === 'as' || key === 'if' || key === 'when') && NEEDED.test(this.#keys[i + 1] ?? ''))) {
      this.#asNeeded = true;
      return i + 1;
    }
    if (key === 'sliding' || key === 'ssi') this.#slidingScale = true;
    if (key === 'q' || key === 'every' || key === 'each') return this.#readEvery(i);
    if (key === 'once' || key === 'twice' || key === 'thrice') return this.#readPer(i + 1, { low: { once: 1, twice: 2, thrice: 3 }[key] });
    // "x 3 doses", "times one": how often in all, not how often a day.
    if (key === 'x' || key === 'times') return i + 2;
    if (/^\d/.test(key) || key in NUMBER_VALUES) return this.#readTimes(i);
    if (key === 'before' || key === 'after' || key === 'with' || key === 'between') return this.#readMeal(i);
    if (key === 'alternate' || key === 'alternating') this.#interval ??= { low: 48 };
    if (PER.test(key) && HOURS[this.#keys[i + 1] ?? ''] !== undefined && i === 0) return this.#readPer(i, { low: 1 });
    this.#readWord(key, i);
    return i + 1;
  }

  /** A word that says it all: "BID", "nightly", "Mondays", "MWF". */
  #readWord(key: string, i: number): void {
    const times = TIMES_A_DAY[key];
    if (times !== undefined) {
      const { low, high } = this.#stated ?? {};
      if (low === undefined) this.#stated = { low: times };
      else if (high === undefined && times > low && /^(?:to|or|-)$/.test(this.#keys[i - 1] ?? '')) this.#stated = { low, high: times };
    }
    const interval = INTERVALS[key];
    if (interval !== undefined) this.#setInterval({ low: interval });
    const perWeek = TIMES_A_WEEK[key];
    if (perWeek !== undefined) this.#perWeek ??= perWeek;
    for (const meal of MEAL_WORDS[key] ?? []) this.#when.add(meal);
    const time = DAY_TIMES[key];
    if (time !== undefined) this.#at(time, i);
    else if (MEAL_TIMES.has(key)) this.#at(key, i);
    // "on Mondays" and "(MO,WE,FR)" are days; "t" and "m" by themselves are not.
    const day = DAYS[key];
    if (day !== undefined && (key.length > 1 || this.#besideDay(i))) {
      if (/^(?:through|thru|-)$/.test(this.#keys[i - 1] ?? '')) this.#addDaysTo(day);
      this.#days.add(day);
    }
    for (const each of DAY_GROUPS[key] ?? []) this.#days.add(each);
  }

  /** "Monday through Friday". */
  #addDaysTo(last: string): void {
    const from = WEEK.indexOf([...this.#days].at(-1) ?? last);
    for (let day = (from + 1) % 7; WEEK[day] !== last && from >= 0 && this.#days.size < 7; day = (day + 1) % 7) this.#days.add(WEEK[day]!);
  }

  #besideDay(i: number): boolean {
    const { [i - 1]: before, [i + 1]: after } = this.#keys;
    const joins = (mark: string | undefined, other: string | undefined): boolean => (mark === '/' || mark === ',') && DAYS[other ?? ''] !== undefined;
    return joins(before, this.#keys[i - 2]) || joins(after, this.#keys[i + 2]);
  }

  /** A time of the day: further times count when they are joined ("morning and night"), not when they explain ("morning before breakfast"). */
  #at(time: string, i: number, count = 1): void {
    this.#when.add(time);
    const joined = this.#implied > 0 && this.#keys.slice(Math.max(0, i - 4), i).some((key) => key === 'and' || key === ',' || key === '&');
    this.#implied = joined ? this.#implied + count : Math.max(this.#implied, count);
  }

  /** "q.6h", "every 4 to 6 hours", "every other day", "each morning". */
  #readEvery(i: number): number {
    let next = i + 1;
    while (this.#keys[next] === '.' || this.#keys[next] === '-') next += 1;
    const other = this.#keys[next] === 'other';
    if (other || this.#keys[next] === 'single') next += 1;
    // "q.8h": the point is the abbreviation's.
    if (this.#keys[i] === 'q' && /^\.\d/.test(this.#keys[next] ?? '')) this.#keys[next] = this.#keys[next]!.slice(1);
    const number = this.#readRange(next);
    if (number !== undefined) {
      next = number.next;
      while (this.#keys[next] === '.' || this.#keys[next] === '-') next += 1;
      const unit = HOURS[this.#keys[next] ?? ''];
      const hours = unit ?? (this.#keys[i] === 'q' ? 1 : undefined);
      if (hours === undefined) return next;
      this.#setInterval({ low: number.low * hours, ...(number.high === undefined ? {} : { high: number.high * hours }) });
      // "q4h to q6h", "q.4h. to 6h."
      let far = unit === undefined ? next : next + 1;
      while (/^(?:\.|-|to|q)$/.test(this.#keys[far] ?? '')) far += 1;
      const high = Number(this.#keys[far]);
      if (far > next + 1 && Number.isFinite(high) && number.high === undefined && HOURS[this.#keys[far + 1] ?? ''] === hours) {
        this.#interval = undefined;
        this.#stated = undefined;
        this.#setInterval({ low: number.low * hours, high: high * hours });
        return far + 2;
      }
      return unit === undefined ? next : next + 1;
    }
    const word = this.#keys[next] ?? '';
    if (other) {
      const hours = HOURS[word];
      if (hours !== undefined) this.#setInterval({ low: 2 * hours });
    } else if (word in DAY_TIMES && word !== 'sleep') this.#at(DAY_TIMES[word]!, next);
    else if (word === 'day' || word === 'd' || word === 'days' || word === 'daily') this.#stated ??= { low: 1 };
    else if (HOURS[word] !== undefined) this.#setInterval({ low: HOURS[word] });
    else this.#readWord(word, next);
    return next + 1;
  }

  /** "2 times a day", "3x/week", "2-3 times daily". */
  #readTimes(i: number): number {
    const number = this.#readRange(i);
    if (number === undefined) return i + 1;
    let next = number.next;
    if (!/^(?:times|time|x)$/.test(this.#keys[next] ?? '')) {
      // "at 8 a.m."
      if (/^(?:am|pm)$/.test(this.#keys[next] ?? '')) this.#at(DAY_TIMES[this.#keys[next]!]!, next);
      return next + 1;
    }
    next += 1;
    return this.#readPer(next, number);
  }

  /** "a day", "/week", "daily", "nightly" after how many times. */
  #readPer(i: number, times: Range): number {
    const next = PER.test(this.#keys[i] ?? '') ? i + 1 : i;
    const word = this.#keys[next] ?? '';
    const hours = HOURS[word];
    if (hours === undefined) return i;
    const { low, high } = times;
    if (hours === 24) {
      this.#stated ??= { low, ...(high === undefined ? {} : { high }) };
      if (DAY_TIMES[word] !== undefined) this.#when.add(DAY_TIMES[word]);
    } else if (hours === 168 && low > 1) this.#perWeek ??= low;
    else this.#setInterval({ low: hours / low });
    return next + 1;
  }

  /** "before meals", "with each meal", "with breakfast and dinner". */
  #readMeal(i: number): number {
    let next = i + 1;
    while (/^(?:each|every|all|the|his|her|evening|morning|large|a|going|to)$/.test(this.#keys[next] ?? '')) next += 1;
    let end = i + 1;
    for (;;) {
      const meal = this.#keys[next] ?? '';
      if (meal === 'bed' || meal === 'bedtime') this.#at('bedtime', next);
      else if (meal === 'meal' || meal === 'meals') this.#at(`${this.#keys[i]!} meals`, next, 3);
      else if (MEAL_TIMES.has(meal)) this.#at(`${this.#keys[i]!} ${meal}`, next);
      else if (WITH_FOOD.has(meal)) this.#when.add(`${this.#keys[i]!} ${meal === 'hd' ? 'dialysis' : meal}`);
      else return end;
      end = next + 1;
      if (this.#keys[end] !== 'and' && this.#keys[end] !== '&') return end;
      next = end + 1;
    }
  }

  #readRange(i: number): (Range & { readonly next: number }) | undefined {
    const value = (key: string | undefined): number | undefined => (key === undefined ? undefined : /^[\d.]+$/.test(key) ? Number(key) : NUMBER_VALUES[key]);
    const low = value(this.#keys[i]);
    if (low === undefined || low === 0) return undefined;
    if (this.#keys[i + 1] === '(' && this.#keys[i + 3] === ')') return { low, next: i + 4 };
    const join = this.#keys[i + 1];
    const high = join === '-' || join === 'to' || join === 'or' ? value(this.#keys[i + 2]) : undefined;
    return high !== undefined && high > low ? { low, high, next: i + 3 } : { low, next: i + 1 };
  }

  #setInterval({ low, high }: Range): void {
    if (this.#interval !== undefined) return;
    const round = (hours: number): number => Math.round(hours * 1e4) / 1e4;
    this.#interval = { low: round(low), ...(high === undefined ? {} : { high: round(high) }) };
    if (this.#stated !== undefined) return;
    const fewest = timesIn(high ?? low);
    const most = timesIn(low);
    if (fewest !== undefined && most !== undefined) this.#stated = fewest === most ? { low: most } : { low: fewest, high: most };
  }
}

/** How often in a day something every so many hours is; undefined where it does not come out even. */
function timesIn(hours: number): number | undefined {
  const times = 24 / hours;
  return hours >= 1 && hours <= 24 && Math.abs(times - Math.round(times)) < 1e-9 ? Math.round(times) : undefined;
}

import { sectionIndexAt } from '../note/lookup.ts';
import type { Note, SectionFamily } from '../note/types.ts';
import { findAnchors, operationBefore, type Anchors } from './anchorDate.ts';
import { addDays, addMonths, addYears, dayNumber, isoWeek, weekdayOf } from './calendar.ts';
import { isoDate } from './dateIso.ts';
import { readMeaning, type CountedFrom, type DateMeaning } from './dateMeaning.ts';
import { durationValue, isoDuration, type TimeSpan } from './duration.ts';
import type { Entity, TimeValue } from './types.ts';

type Anchor = NonNullable<TimeValue['anchor']>;

/** What came before in the text: the last whole day that a mention named. */
interface Story {
  readonly date: string;
  readonly end: number;
}

/** Sections that tell what led to an admission, and sections that tell what comes after a discharge. */
const BEFORE_ADMISSION = new Set<SectionFamily>(['chief-complaint', 'present-illness', 'past-medical-history', 'past-surgical-history', 'home-medications', 'review-of-systems', 'interval-history']);
const AFTER_DISCHARGE = new Set<SectionFamily>(['follow-up', 'instructions', 'disposition', 'discharge-medications', 'diet-activity']);
/** A stay is told from day to day: "yesterday" there is a day that nobody names. */
const COURSE = new Set<SectionFamily>(['hospital-course']);
const LONG_UNITS: ReadonlySet<TimeSpan['unit']> = new Set(['week', 'month', 'year']);
/** How many characters after a date "two months later" may count from it. */
const LONGEST_STORY = 500;
const AT_ONCE = /^[ \t,@-]{0,3}(?:at|around|about)?[ \t]{0,2}$/;
const ON_THAT_DAY = /^[ \t,]{0,2}(?:on|of)?[ \t]{0,2}$/;
const SINCE = /\bsince[ \t\n]+(?:(?:about|approximately|around|early|late|the|mid)[ \t-]+){0,2}$/i;
const UNTIL = /\b(?:until|till)[ \t\n]+(?:(?:about|approximately|around|early|late|the|mid)[ \t-]+){0,2}$/i;
const ABOUT = /\b(?:about|approximately|around|circa|early|late|mid)[ \t-]+(?:in[ \t])?$/i;

/**
 * What the dates of a note mean, by index of their entity: partial and whole dates, intervals, times, and relative
 * dates counted from the days that the note names (admission, discharge, visit, operation, birth, the date told
 * before). Where the note does not date the anchor, only the offset is told ("-P3D"). Pure; linear in the entities.
 */
export function resolveDates(note: Note, entities: readonly Entity[]): Map<number, TimeValue> {
  const resolved = new Map<number, TimeValue>();
  const dates = entities.map((entity, index) => ({ entity, index })).filter(({ entity }) => entity.type === 'date');
  if (dates.length === 0) return resolved;
  const resolver = new Resolver(note, findAnchors(note, entities));
  let previous: { entity: Entity; index: number; meaning: DateMeaning | undefined } | undefined;
  for (const { entity, index } of dates) {
    const month = inMonth(note.text, entity);
    const meaning = month === 'unclear' ? undefined : month ?? readMeaning(entity.text, entity.attributes?.iso);
    const gap = previous === undefined ? '' : note.text.slice(previous.entity.end, entity.start);
    const before = previous === undefined ? undefined : resolved.get(previous.index);
    let time = meaning === undefined ? undefined : resolver.resolve(entity, meaning);
    if (time !== undefined && meaning?.kind === 'clock' && before?.kind === 'date' && isDay(before.iso) && gap.length < 14 && AT_ONCE.test(gap)) {
      time = { ...time, iso: `${before.iso}${time.iso}` };
    } else if (time?.kind === 'date' && isDay(time.iso) && previous?.meaning?.kind === 'clock' && before?.kind === 'time' && !before.iso.includes('-') && gap.length < 8 && ON_THAT_DAY.test(gap)) {
      resolved.set(previous.index, { ...before, iso: `${time.iso}${before.iso}` });
    }
    if (time !== undefined) resolved.set(index, time);
    previous = { entity, index, meaning };
  }
  return resolved;
}

/** "in 12/07" names a month of a year, "on 12/07" a day; "since 12/07" may be either, which nothing decides in a note of 2007 or 2008. */
function inMonth(text: string, { text: mention, start }: Entity): DateMeaning | 'unclear' | undefined {
  const match = /^(\d{1,2})\/(\d\d)$/.exec(mention);
  if (match === null || Number(match[2]) > 60) return undefined;
  const before = text.slice(Math.max(0, start - 7), start);
  if (/\bsince[ \t\n]$/i.test(before)) return Number(match[2]) <= 31 ? 'unclear' : undefined;
  return /\bin[ \t\n]$/i.test(before) ? { kind: 'whole', iso: `20${match[2]}-${match[1]!.padStart(2, '0')}` } : undefined;
}

function isDay(iso: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(iso);
}

class Resolver {
  readonly #note: Note;
  readonly #anchors: Anchors;
  #story: Story | undefined;
  #nextDate = 0;

  constructor(note: Note, anchors: Anchors) {
    this.#note = note;
    this.#anchors = anchors;
  }

  resolve({ start, end }: Entity, meaning: DateMeaning): TimeValue | undefined {
    const time = this.#meaning(meaning, start);
    if (time === undefined) return undefined;
    if (time.kind === 'date' && isDay(time.iso)) this.#story = { date: time.iso, end };
    return time.kind === 'date' ? this.#inSentence(time, start) : time;
  }

  /** "since 2015" opens an interval, "until 2009" closes one, "early 2015" is about. */
  #inSentence(time: TimeValue, start: number): TimeValue {
    const before = this.#note.text.slice(Math.max(0, start - 32), start);
    const about = ABOUT.test(before) ? { approximate: true as const } : {};
    if (SINCE.test(before)) return { ...time, ...about, iso: `${time.iso}/..`, kind: 'interval' };
    if (UNTIL.test(before)) return { ...time, ...about, iso: `../${time.iso}`, kind: 'interval' };
    return { ...time, ...about };
  }

  #meaning(meaning: DateMeaning, at: number): TimeValue | undefined {
    switch (meaning.kind) {
      case 'whole':
        return { iso: meaning.iso, kind: 'date' };
      case 'interval':
        return { iso: meaning.iso, kind: 'interval', approximate: true };
      case 'month-day':
        return this.#inYear(meaning.month, meaning.day, at);
      case 'clock':
        return { iso: meaning.iso, kind: 'time' };
      case 'counted':
        return counted(meaning.span, meaning.sign, this.#countedFrom(meaning, at));
      case 'calendar':
        return this.#calendar(meaning, at);
      case 'stay': {
        const anchor = this.#anchor(meaning.from, at);
        if (anchor === undefined) return undefined;
        // Some count the day of birth as day 0, some as day 1.
        return { iso: addDays(anchor.date, meaning.days), kind: 'date', anchor, ...(meaning.from === 'birth' ? { approximate: true } : {}) };
      }
      case 'duration':
        return durationValue(meaning.span, 'duration');
    }
  }

  /** The year that brings a day nearest to the note's own date, or to the date told before. */
  #inYear(month: number, day: number, at: number): TimeValue | undefined {
    const { visit, discharge, admission } = this.#anchors;
    const near = visit ?? discharge ?? admission ?? this.#dateBefore(at);
    if (near === undefined) return undefined;
    const year = Number(near.slice(0, 4));
    let best: string | undefined;
    for (const candidate of [year - 1, year, year + 1]) {
      const iso = isoDate(String(candidate).padStart(4, '0'), String(month), String(day));
      if (iso !== undefined && (best === undefined || distance(iso, near) < distance(best, near))) best = iso;
    }
    return best === undefined ? undefined : { iso: best, kind: 'date' };
  }

  /** The last whole date before an offset, else the first of the note. */
  #dateBefore(at: number): string | undefined {
    const { dates } = this.#anchors;
    while (this.#nextDate < dates.length && dates[this.#nextDate]!.at < at) this.#nextDate += 1;
    return (dates[this.#nextDate - 1] ?? dates[0])?.date;
  }

  #anchor(from: CountedFrom, at: number): Anchor | undefined {
    const { admission, discharge, birth } = this.#anchors;
    if (from === 'story') return this.#story === undefined ? undefined : { of: 'date before', date: this.#story.date };
    if (from === 'untold') return undefined;
    if (from === 'operation') return dated('operation', operationBefore(this.#anchors, at));
    if (from === 'admission') return dated('admission', admission) ?? (this.#isVisit() ? dated('visit', this.#anchors.visit) : undefined);
    if (from === 'discharge') return dated('discharge', discharge);
    if (from === 'birth') return dated('birth', birth);
    return this.#now(at);
  }

  #countedFrom({ span: { unit }, sign, from }: Extract<DateMeaning, { kind: 'counted' }>, at: number): Anchor | undefined {
    if (sign > 0 && from === 'now') return this.#next(at);
    // Days go on from the date told last wherever it stands; "after 5 months" does only where it is still spoken of.
    if (from === 'story' && LONG_UNITS.has(unit) && this.#story !== undefined && !this.#isTold(this.#story, at)) return undefined;
    return this.#anchor(from, at);
  }

  /** Whether the story is still that of its last date: in one paragraph, and not long after it. */
  #isTold({ end }: Story, at: number): boolean {
    return at - end <= LONGEST_STORY && !/\n[ \t]*\n/.test(this.#note.text.slice(end, at));
  }

  /** Only a visit note has its presentation on the day of the note. */
  #isVisit(): boolean {
    return this.#anchors.discharge === undefined && this.#anchors.admission === undefined;
  }

  /** The day that "ago" and "yesterday" count from: of the admission in the history, of the discharge in what follows it, else of the visit. */
  #now(at: number): Anchor | undefined {
    const { admission, discharge, visit, operations } = this.#anchors;
    const family = this.#note.sections[sectionIndexAt(this.#note, at)]?.family;
    if (family !== undefined && admission !== undefined && BEFORE_ADMISSION.has(family)) return dated('admission', admission);
    if (family !== undefined && discharge !== undefined && AFTER_DISCHARGE.has(family)) return dated('discharge', discharge);
    if (family !== undefined && COURSE.has(family)) return undefined;
    if (discharge !== undefined && admission !== undefined) return undefined;
    if (visit !== undefined) return dated('visit', visit);
    if (admission !== undefined && discharge === undefined) return dated('admission', admission);
    return dated('operation', operations.find(({ labelled }) => labelled)?.date);
  }

  /** The day that "in two weeks" counts from: nothing that is still to come counts from an admission that is over. */
  #next(at: number): Anchor | undefined {
    const now = this.#now(at);
    return now?.of === 'admission' ? dated('discharge', this.#anchors.discharge) ?? now : now;
  }

  #calendar({ which, unit, of }: Extract<DateMeaning, { kind: 'calendar' }>, at: number): TimeValue | undefined {
    const anchor = this.#now(at);
    if (anchor === undefined) return undefined;
    const { date } = anchor;
    const value = (iso: string): TimeValue => ({ iso, kind: 'date', anchor });
    if (unit === 'week') return value(isoWeek(addDays(date, which * 7)));
    if (unit === 'month') return value(addMonths(date, which));
    if (unit === 'year') return value(addYears(date, which));
    if (of === 'weekday') {
      const ahead = (unit - weekdayOf(date) + 7) % 7;
      if (which === 0) return value(addDays(date, ahead));
      return value(addDays(date, which === 1 ? ahead || 7 : (ahead || 7) - 7 || -7));
    }
    const month = Number(date.slice(5, 7));
    const back = which === 1 ? (unit > month ? 0 : 1) : which === 0 ? 0 : unit < month ? 0 : -1;
    return value(`${addYears(date, back)}-${String(unit).padStart(2, '0')}`);
  }
}

function dated(of: Anchor['of'], date: string | undefined): Anchor | undefined {
  return date === undefined ? undefined : { of, date };
}

function distance(a: string, b: string): number {
  return Math.abs(dayNumber(a)! - dayNumber(b)!);
}

/** A span before or after an anchor, as exact as its unit: days to the day, weeks about a day, months to a month, years to a year. */
function counted(span: TimeSpan, sign: 1 | -1, anchor: Anchor | undefined): TimeValue | undefined {
  const { low, high, unit } = span;
  const exact = unit === 'day' && high === undefined && span.approximate === undefined;
  const about = exact ? {} : { approximate: true as const };
  const fine = unit === 'hour' || unit === 'minute' || unit === 'second';
  if (anchor === undefined || fine) {
    if (low === 0) return undefined;
    const lead = sign < 0 ? '-' : '';
    return { iso: `${lead}${isoDuration(low, unit)}`, ...(high === undefined ? {} : { isoHigh: `${lead}${isoDuration(high, unit)}` }), kind: 'offset', ...(fine ? {} : about) };
  }
  const first = moved(anchor.date, sign * low, unit);
  if (high === undefined) return { iso: first, kind: 'date', anchor, ...about };
  const second = moved(anchor.date, sign * high, unit);
  const iso = first === second ? first : sign < 0 ? `${second}/${first}` : `${first}/${second}`;
  return { iso, kind: first === second ? 'date' : 'interval', anchor, ...about };
}

function moved(date: string, amount: number, unit: TimeSpan['unit']): string {
  if (unit === 'year') return Number.isInteger(amount) ? addYears(date, amount) : addMonths(date, Math.round(amount * 12));
  if (unit === 'month') return addMonths(date, Math.round(amount));
  return addDays(date, Math.round(unit === 'week' ? amount * 7 : amount));
}

import type { Note, Span } from '../note/types.ts';
import { findDates } from '../entities/date.ts';
import type { Identifier } from './types.ts';

export const MONTH_NAMES = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] as const;
export const WEEKDAY_NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
const FULL_MONTH = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|january|february|april|june|july|august|september|october|november|december)`;
const WEEKDAY = String.raw`(?:mon|tues?|wednes|thurs?|fri|satur|sun)day`;
const YEAR = String.raw`(?:1[89]|20|21)\d\d`;
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const TH = String.raw`(?:st|nd|rd|th)?`;
const CLOCK = String.raw`(?:[T ]\d{1,2}:\d\d:\d\d(?:\.\d+)?(?:Z|[ ]?[+-]\d\d:?\d\d)?|T\d{1,2}:\d\d(?:Z|[+-]\d\d:?\d\d)?)`;
const UNIT = String.raw`(?![ \t]?(?:mg|mcg|ml|mL|cc|units?|tablets?|tabs?|caps?|puffs?|drops?|g|kg|mm|cm|mEq|liters?|L|cells?|calories|kcal|hours|hrs|copies|times|beats|patients|people|cases|k\/|feet|steps|%)(?![\p{L}]))`;

/** Written dates, the most telling first. Groups: `y` year, `m` month number, `d` day, `mon` month name, `a`/`b` month and day in either order, `e` last day of a range. */
const FORMS: readonly { readonly name: string; readonly source: string; readonly score: number }[] = [
  { name: 'iso', score: 0.98, source: String.raw`(?<y>${YEAR})(?<s>[-/.])(?<m>0?[1-9]|1[0-2])\k<s>(?<d>${DAY})${CLOCK}?(?![\d]|[-/.]\d)` },
  { name: 'numeric', score: 0.95, source: String.raw`(?<a>\d{1,2})(?<s>[ ]?[-/.][ ]?)(?<b>\d{1,2})\k<s>(?<y>${YEAR}|\d\d)${CLOCK}?(?![\d%]|[-/.,]\d|[\p{L}])${UNIT}` },
  { name: 'month first', score: 0.95, source: String.raw`(?<mon>${MONTH})\b\.?,?[ \t]{0,2}(?<d>${DAY})${TH}(?![\d:.]\d|\d|%|\/\d)(?:[ \t]?(?:-|–|to|and|through|&)[ \t]?(?<e>${DAY})${TH}(?![\d/:.]|[ \t]?(?:days|weeks|mg|hours)))?(?:[ \t]?,?[ \t]{1,2}(?<y>${YEAR})(?!\d)|,?[ \t]['’](?<y2>\d\d)(?!\d))?${UNIT}` },
  { name: 'day first', score: 0.95, source: String.raw`(?<d>${DAY})${TH}(?:[ \t]of)?[ \t./-]{1,2}(?<mon>${MONTH})\b\.?(?:,?[ \t./-]{1,2}['’]?(?<y>${YEAR}|\d\d(?![\d:/]|[ \t]?(?:mg|am|pm|days|weeks|units))))?(?![\d\p{L}])` },
  { name: 'month and year', score: 0.95, source: String.raw`(?<mon>${MONTH})\b\.?(?:[ \t]of)?[ \t]?[,/-]?[ \t]?(?:['’](?<y2>\d\d)|(?<y>${YEAR}))(?!\d)` },
  { name: 'month/year', score: 0.85, source: String.raw`(?<m>0?[1-9]|1[0-2])[/-](?<y>${YEAR})(?![\d/-])` },
  { name: 'compact', score: 0.75, source: String.raw`(?<y>(?:19|20)\d\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?:T?\d{6}|T?\d{4})?(?![\d\p{L}]|[.,]\d)` },
];
const ALONE = {
  month: new RegExp(String.raw`(?<=\b(?:in|In|since|Since|until|by|of|last|this|next|early|late|mid|mid-|from|through|during|before|after|and|to|end of|beginning of|every|on)[ \t]|[(])(?<mon>${FULL_MONTH})(?![\p{L}\d]|[ \t]?\d)`, 'gu'),
  weekday: new RegExp(String.raw`(?<![\p{L}\d/,-]|,[ \t]|\/[ \t]?|and[ \t]|every[ \t]|each[ \t]|&[ \t])(?<w>${WEEKDAY})(?![\p{L}\d]|s\b|[ \t]?[,/&][ \t]?(?:and[ \t])?(?:${WEEKDAY}|mon|tue|wed|thu|fri|sat|sun)|[ \t](?:and|or|through|to|thru)[ \t](?:${WEEKDAY}))`, 'giu'),
  year: new RegExp(
    String.raw`(?<=\b(?:in|since|until|till|from|circa|during|by|before|after|of|year|for|prior to|between|and|to|through|around|about|early|late|mid|mid-|back in|ca\.|fall|spring|summer|winter|autumn|dated?:?|a|the|an|this)[ \t])(?<y>(?:19|20)\d\d)(?!'?s\b|[\d%]|[.,:/-]\d|-[a-z]|[ \t]?[x×][ \t]?\d)${UNIT}`,
    'giu',
  ),
  listed: new RegExp(String.raw`(?<=[\p{L}.)][ \t]|[\p{L}][,:][ \t]|[(])(?<y>(?:19[2-9]|20[0-4])\d)(?=[ \t]*(?:[,;)\n]|\.(?!\d)|$))`, 'gmu'),
  holiday: /(?<=\b(?:on|since|before|after|around|over|by|until|for|last|this|past)[ \t])(?:Christmas(?: (?:Day|Eve))?|Thanksgiving(?: Day)?|New Year['’]?s(?: (?:Day|Eve))?|Easter(?: Sunday| Monday)?|Labor Day|Memorial Day|Independence Day|Halloween|Valentine['’]?s Day|Mother['’]?s Day|Father['’]?s Day|Hanukkah|Ramadan|Diwali|the (?:Fourth|4th) of July|Super Bowl(?: Sunday)?|Black Friday|Good Friday|Ash Wednesday|Palm Sunday|Mardi Gras|St\. Patrick['’]?s Day|Passover|Yom Kippur|Rosh Hashanah|Eid(?: al-(?:Fitr|Adha))?|Juneteenth|Veterans Day|Columbus Day|MLK Day|Presidents['’]? Day|Boxing Day|Lunar New Year|Chinese New Year)(?![\p{L}])/gu,
};
/** "on Sunday", "Friday morning": what makes a weekday a date; "every Monday" is a schedule. */
const WEEKDAY_CUE = /\b(?:on|this|last|next|since|until|by|past|before|after|from|meet|the last|late|early|of|dated?|discharged?|d\/c|seen|appt|appointment|visit|returns?|rtc|f\/u|follow[- ]?up|surgery|admitted|fell|scheduled|tomorrow,|yesterday,|today,|due)[ \t]+$/i;
const WEEKDAY_TAIL = /^[ \t](?:morning|afternoon|evening|night|noon|at[ \t]\d|\d)/i;

/** Month and day behind what is done on a day: "PCP 3/1", "evicting 12/1", "f/u 2/12 @ 10:30". */
const CUED =
  /(?<=(?<![\p{L}])(?:pcp|seen|appt|appointment|visit(?:ed)?|f\/u|follow[- ]?up|since|until|thru|through|admit(?:ted)?|adm|d\/c(?:['’]?d)?|dc['’]?d|discharged|due|as of|dated?|lmp|edd|labs?|cxr|surgery|clinic|rtc|evict(?:ed|ing|ion)|moving|started|stopped|exp|expires|scheduled|called|resulted|drawn)(?:[ ](?:on|for|from|date|by|in))?[ \t]{0,2}[:=]?[ \t]?)(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])(?![\d/%]|\.\d|[ \t]?-?(?:strength|murmur|systolic|diastolic|sem|tabs?|tablets?|of|cup|packs?|ppd|vision|pain|power|motor|bottles|pulses|reflexes|grade|dose|mg|weeks?|days?|hours?)(?![\p{L}]))/giu;
const VISIT_CUE = /(?:pcp|seen|appt|appointment|f\/u|visit|since|until|d\/c|admitted|clinic|surgery|rtc|due)[^\p{L}]{0,3}$/iu;

let compiled: { name: string; score: number; pattern: RegExp }[] | undefined;

function forms(): { name: string; score: number; pattern: RegExp }[] {
  compiled ??= FORMS.map(({ name, score, source }) => ({ name, score, pattern: new RegExp(String.raw`(?<![\p{L}\d]|[\d][-/.,:]|[$€£#]|[<>≤≥][ \t]?)${source}`, 'giu') }));
  return compiled;
}

/**
 * Calendar dates by any form with a month or a day, weekdays that point at one day, and years told as such; never times
 * of day, ages, durations or points of the stay ("POD 2"). Linear.
 */
export function findDateForms(note: Note): Identifier[] {
  const { text } = note;
  const found: Identifier[] = [];
  for (const { name, score, pattern } of forms()) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (isTrap(text, name, match)) continue;
      found.push({ start, end, type: 'DATE_TIME', score, source: `date:${name}` });
    }
  }
  for (const { start, end } of findDates(note)) {
    if (/^\d{1,2}[/-]\d{1,2}$/.test(text.slice(start, end)) && !/^-[a-z]/i.test(text.slice(end, end + 2))) found.push({ start, end, type: 'DATE_TIME', score: 0.7, source: 'date:month/day' });
  }
  for (const match of text.matchAll(CUED)) {
    if (/^(?:1\/[234]|2\/3|3\/4)$/.test(match[0]) && !VISIT_CUE.test(text.slice(Math.max(0, match.index - 16), match.index))) continue;
    found.push({ start: match.index, end: match.index + match[0].length, type: 'DATE_TIME', score: 0.7, source: 'date:month/day' });
  }
  collect(found, text, ALONE.month, 0.75, 'date:month');
  for (const match of text.matchAll(ALONE.weekday)) {
    const start = match.index;
    const end = start + match[0].length;
    if (WEEKDAY_CUE.test(text.slice(Math.max(0, start - 12), start)) || WEEKDAY_TAIL.test(text.slice(end, end + 11))) found.push({ start, end, type: 'DATE_TIME', score: 0.7, source: 'date:weekday' });
  }
  collect(found, text, ALONE.year, 0.7, 'date:year');
  collect(found, text, ALONE.listed, 0.5, 'date:year');
  collect(found, text, ALONE.holiday, 0.9, 'date:holiday');
  return found;
}

function collect(found: Identifier[], text: string, pattern: RegExp, score: number, source: string): void {
  for (const match of text.matchAll(pattern)) found.push({ start: match.index, end: match.index + match[0].length, type: 'DATE_TIME', score, source });
}

function isTrap(text: string, name: string, match: RegExpExecArray): boolean {
  const groups = match.groups ?? {};
  if (name === 'numeric') {
    const a = Number(groups['a']);
    const b = Number(groups['b']);
    if (!((a >= 1 && a <= 12 && b >= 1 && b <= 31) || (b >= 1 && b <= 12 && a >= 1 && a <= 31))) return true;
    const separator = groups['s'] ?? '';
    const isShort = (groups['y'] ?? '').length === 2;
    // "1.5.10" is an outline, "10-12-14" a sliding scale: a short year needs a slash, or both parts in full.
    if (isShort && separator.trim() !== '/' && !(/^\d\d$/.test(groups['a'] ?? '') && /^\d\d$/.test(groups['b'] ?? ''))) return !/(?:dob|born|date|birth)[^\n]{0,12}$/i.test(text.slice(Math.max(0, match.index - 20), match.index));
    return isShort && separator.includes(' ');
  }
  const month = groups['mon'];
  if (month === undefined) return false;
  // "may 3 tablets", "march 2", "sat 98": without a capital only with a year.
  const hasYear = groups['y'] !== undefined || groups['y2'] !== undefined;
  return !hasYear && /^(?:may|mar|march|dec|sep|jan|jun|nov|oct|apr|feb|aug|jul)$/.test(month);
}

/** A part of a written date and where it stands in its text. */
export interface DateField extends Span {
  readonly part: 'year' | 'month' | 'monthName' | 'day' | 'lastDay' | 'weekday';
  readonly value: number;
}

let readers: RegExp[] | undefined;

/** Reads a date's fields; undefined where the text is none of the forms. Day and month in the order US notes use unless that is impossible. */
export function readDate(text: string): DateField[] | undefined {
  readers ??= [
    ...FORMS.map(({ source }) => new RegExp(String.raw`^${source}`, 'diu')),
    /^(?<m>0?[1-9]|1[0-2])[/-](?<y>3[2-9]|[4-9]\d)$/du,
    /^(?<a>\d{1,2})[/-](?<b>\d{1,2})$/du,
    new RegExp(String.raw`^(?<mon>${MONTH})\.?$`, 'diu'),
    new RegExp(String.raw`^(?<w>${WEEKDAY})$`, 'diu'),
    /^(?<y>\d{4})$/du,
  ];
  for (const reader of readers) {
    const match = reader.exec(text);
    if (match?.indices?.groups === undefined || match[0].length !== text.length) continue;
    const fields: DateField[] = [];
    const isDayFirst = Number(match.groups?.['a']) > 12;
    for (const [group, span] of Object.entries(match.indices.groups)) {
      const word = match.groups?.[group];
      if (span === undefined || word === undefined || group === 's') continue;
      fields.push({ start: span[0], end: span[1], ...fieldOf(group, word, isDayFirst) });
    }
    return fields.sort((one, two) => one.start - two.start);
  }
  return undefined;
}

function fieldOf(group: string, word: string, isDayFirst: boolean): Pick<DateField, 'part' | 'value'> {
  const number = Number(word);
  if (group === 'mon') return { part: 'monthName', value: 1 + MONTH_NAMES.findIndex((name) => name.startsWith(word.toLowerCase().slice(0, 3))) };
  if (group === 'w') return { part: 'weekday', value: WEEKDAY_NAMES.findIndex((name) => name.startsWith(word.toLowerCase().slice(0, 3))) };
  if (group === 'y' || group === 'y2') return { part: 'year', value: word.length === 4 ? number : number > 30 ? 1900 + number : 2000 + number };
  if (group === 'e') return { part: 'lastDay', value: number };
  const isMonth = group === 'm' || (group === 'a' && !isDayFirst) || (group === 'b' && isDayFirst);
  return { part: isMonth ? 'month' : 'day', value: number };
}
